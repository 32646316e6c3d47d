import Documents
import Foundation
import Lint

/// A language server (Language Server Protocol 3.17) without a stream: bytes in, bytes out.
///
/// Documents are checked when all messages that have come are taken in, so that an editor that is faster than the rules
/// does not wait for texts that are out of date. Malformed messages are answered, or passed over, and never end the server.
public final class Server {
  /// What the server knows beside the open documents.
  public struct Options {
    let version: String
    let known: any NameSource
    let bilingual: BilingualReader?
    let settings: (String) throws -> CheckSettings
    let words: (any Error) -> String?

    /// Options.
    /// - Parameters:
    ///   - version: the program's.
    ///   - known: what a base knows, for rules, hover and completion.
    ///   - bilingual: what tells drafts that hold both language versions; without it each draft is one text.
    ///   - settings: what is said of the draft at a path.
    ///   - words: what an error is told as; nil for its own words.
    public init(
      version: String, known: any NameSource = KnownNames.none, bilingual: BilingualReader? = nil,
      settings: @escaping (String) throws -> CheckSettings = { _ in CheckSettings() },
      words: @escaping (any Error) -> String? = { _ in nil }
    ) {
      self.version = version
      self.known = known
      self.bilingual = bilingual
      self.settings = settings
      self.words = words
    }
  }

  /// What became of the process: nil while the server runs, then its exit code.
  public private(set) var exitCode: Int32?

  private var stream = MessageReader()
  private var state = State.waiting
  private var encoding = PositionEncoding.utf16
  private var drafts: [String: OpenDraft] = [:]
  /// The folders of documents that were opened, changed or closed since they were checked.
  private var changed: Set<String> = []
  private var output: [UInt8] = []
  private let options: Options
  private let checker: DraftChecker

  private enum State { case waiting, running, shutDown }

  /// A server.
  public init(_ options: Options) {
    self.options = options
    checker = DraftChecker(
      known: options.known, bilingual: options.bilingual, settings: options.settings, words: options.words)
  }

  /// Takes bytes of the client in and gives the answers.
  public func receive(_ bytes: [UInt8]) -> [UInt8] {
    stream.append(bytes)
    while exitCode == nil, let part = stream.next() {
      switch part {
      case .message(let message): take(message)
      case .malformed(let what):
        send(Outgoing.failure(.null, ResponseFailure(code: ResponseFailure.parseError, message: what)))
      }
    }
    if exitCode == nil { for folder in Set(changed).sorted() { check(folder) } }
    defer { output = [] }
    return output
  }

  /// Ends the server when the client's stream has ended.
  public func end() { if exitCode == nil { exitCode = state == .shutDown ? 0 : 1 } }

  private func send(_ message: JSONValue) { output += Outgoing.framed(message) }

  private func take(_ message: JSONValue) {
    let method = message["method"]?.string
    guard let id = message["id"] else {
      if let method { notified(method, message["params"] ?? .null) }
      return
    }
    // An answer to a request of ours: we make none.
    guard let method else {
      if message["result"] == nil && message["error"] == nil {
        send(Outgoing.failure(id, .invalidRequest("no method")))
      }
      return
    }
    do {
      send(Outgoing.response(id, try answer(method, message["params"] ?? .null)))
    } catch let failure as ResponseFailure {
      send(Outgoing.failure(id, failure))
    } catch {
      send(Outgoing.failure(id, ResponseFailure(code: -32603, message: "\(error)")))
    }
  }

  private func answer(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
    switch (state, method) {
    case (.waiting, "initialize"): return initialize(parameters)
    case (.waiting, _): throw ResponseFailure.notInitialized
    case (.running, "initialize"): throw ResponseFailure.invalidRequest("initialized already")
    case (.shutDown, _): throw ResponseFailure.shutDown
    case (.running, "shutdown"):
      state = .shutDown
      return .null
    case (.running, "textDocument/codeAction"):
      let draft = try draft(parameters)
      return CodeActions(draft, set(of: draft)).actions(in: try range(parameters["range"], draft))
    case (.running, "textDocument/hover"):
      let draft = try draft(parameters)
      return try NameRequests(draft, options.known).hover(at: try offset(parameters["position"], draft))
    case (.running, "textDocument/completion"):
      let draft = try draft(parameters)
      return try NameRequests(draft, options.known).completion(at: try offset(parameters["position"], draft))
    default: throw ResponseFailure.unknownMethod(method)
    }
  }

  private func initialize(_ parameters: JSONValue) -> JSONValue {
    let offered = parameters["capabilities"]?["general"]?["positionEncodings"]?.array ?? []
    encoding = PositionEncoding.best(of: offered.compactMap(\.string))
    state = .running
    return [
      "capabilities": [
        "positionEncoding": .string(encoding.rawValue),
        "textDocumentSync": ["openClose": true, "change": 2],
        "codeActionProvider": ["codeActionKinds": ["quickfix", "source.fixAll"]],
        "hoverProvider": .bool(!options.known.isEmpty),
        "completionProvider": options.known.isEmpty ? .null : ["triggerCharacters": [".", "-"]],
      ],
      "serverInfo": ["name": "concord", "version": .string(options.version)],
    ]
  }

  private func notified(_ method: String, _ parameters: JSONValue) {
    if method == "exit" {
      exitCode = state == .shutDown ? 0 : 1
      return
    }
    guard state == .running else { return }
    switch method {
    case "textDocument/didOpen": open(parameters)
    case "textDocument/didChange": change(parameters)
    case "textDocument/didClose": close(parameters)
    default: break
    }
  }

  private func open(_ parameters: JSONValue) {
    guard let document = parameters["textDocument"], let uri = document["uri"]?.string,
      let text = document["text"]?.string
    else { return send(Outgoing.message("didOpen without uri or text was passed over")) }
    drafts[uri] = OpenDraft(
      uri: uri, path: DocumentURI.path(uri), version: document["version"]?.int,
      text: EditedText(text, encoding: encoding))
    changed.insert(drafts[uri]?.folder ?? "")
  }

  private func change(_ parameters: JSONValue) {
    guard let document = parameters["textDocument"], let uri = document["uri"]?.string, var draft = drafts[uri],
      let changes = parameters["contentChanges"]?.array
    else { return send(Outgoing.message("didChange of a document that is not open was passed over")) }
    // The array is not copied while only the draft here holds it.
    drafts[uri] = nil
    for change in changes {
      guard let text = change["text"]?.string else { continue }
      guard let range = change["range"] else {
        draft.text = EditedText(text, encoding: encoding)
        continue
      }
      guard let start = draft.text.offset(range["start"]), let end = draft.text.offset(range["end"]) else { continue }
      draft.text.replace(from: start, to: end, with: text)
    }
    draft.version = document["version"]?.int
    draft.isDirty = true
    drafts[uri] = draft
    changed.insert(draft.folder)
  }

  private func close(_ parameters: JSONValue) {
    guard let uri = parameters["textDocument"]?["uri"]?.string, let draft = drafts.removeValue(forKey: uri) else {
      return
    }
    checker.forget(uri)
    changed.insert(draft.folder)
    send(Outgoing.notification("textDocument/publishDiagnostics", ["uri": .string(uri), "diagnostics": []]))
  }

  /// Checks the open documents of a folder, and tells the findings of those that changed or have others now.
  private func check(_ folder: String) {
    guard changed.remove(folder) != nil else { return }
    let before = drafts.keys.sorted().compactMap { drafts[$0] }.filter { $0.folder == folder }
    var after = before
    checker.check(&after)
    for draft in after { drafts[draft.uri] = draft }
    let set = OpenSet(after)
    for (old, draft) in zip(before, after) {
      if let problem = draft.problem, problem != old.problem { send(Outgoing.message(problem, isShown: true)) }
      if old.isDirty || old.findings != draft.findings { send(Diagnostics(draft, set).notification) }
    }
  }

  /// The open documents that one is checked with.
  private func set(of draft: OpenDraft) -> OpenSet { OpenSet(drafts.values.filter { $0.folder == draft.folder }) }

  /// The open document that a request is about, checked as it now is.
  private func draft(_ parameters: JSONValue) throws -> OpenDraft {
    guard let uri = parameters["textDocument"]?["uri"]?.string, drafts[uri] != nil else {
      throw ResponseFailure.invalidParameters("no open document is named")
    }
    check(drafts[uri]!.folder)
    return drafts[uri]!
  }

  private func offset(_ position: JSONValue?, _ draft: OpenDraft) throws -> Int {
    guard let offset = draft.text.offset(position) else { throw ResponseFailure.invalidParameters("no position") }
    return offset
  }

  private func range(_ range: JSONValue?, _ draft: OpenDraft) throws -> Place {
    Place(start: try offset(range?["start"], draft), end: try offset(range?["end"], draft))
  }
}

/// Documents' URIs.
enum DocumentURI {
  /// The path of a file; for what is no file, a name that tells no folder.
  static func path(_ uri: String) -> String {
    guard uri.hasPrefix("file:"), let path = URL(string: uri)?.path, !path.isEmpty else {
      return uri.split(separator: "/").last.map(String.init) ?? uri
    }
    return path
  }
}
