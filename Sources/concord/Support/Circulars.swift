import Alignment
import ArgumentParser
import Documents
import Foundation
import Languages
import Mentions
import Segmentation
import Termbase

/// The circulars that `concord add` was given, read one by one; a file that fails is named and left out.
final class Circulars {
  /// Whether a file failed.
  private(set) var failed = false
  /// Files of folders in a language that is not read unasked, with its English name.
  private(set) var foreign: [(path: String, language: String)] = []
  private var paths: [String] = []
  private var pathsOfFolders: Set<String> = []
  private var documents: [String: ReadDocument] = [:]
  private let names: BaseNames
  private let reading: ReadingOptions

  init(names: BaseNames, reading: ReadingOptions) {
    self.names = names
    self.reading = reading
  }

  /// The suffixes of the files that are taken from a folder.
  static let suffixes = ["docx", "txt", "pdf", "html", "htm", "xhtml", "odt", "doc", "rtf", "md"]

  /// Takes a file, or what a folder holds.
  /// - Throws: `RequestError.noCirculars` for a folder without any.
  func collect(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      if !paths.contains(path) { paths.append(path) }
      return
    }
    // The enumerator does not follow a link by itself.
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let found = (FileManager.default.enumerator(atPath: real)?.compactMap { $0 as? String } ?? []).filter(
      Self.isCircular)
    if found.isEmpty { throw RequestError.noCirculars(path) }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    for name in found.sorted() {
      let file = folder == "." ? name : folder + "/" + name
      pathsOfFolders.insert(file)
      if !paths.contains(file) { paths.append(file) }
    }
  }

  /// Word's own lock files (`~$…`) and hidden files are no circulars.
  private static func isCircular(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last, !name.hasPrefix("~$"), !parts.contains(where: { $0.hasPrefix(".") }) else {
      return false
    }
    return suffixes.contains { name.lowercased().hasSuffix("." + $0) }
  }

  /// Reads all files. One that cannot be read is named; one of a folder in another language than the base's is left out.
  func read() {
    for path in paths {
      StandardError.progress("reading \(path)")
      do { try read(path) } catch SegmentationError.foreignLanguage(let language, _) where pathsOfFolders.contains(path)
      {
        foreign.append((path, Messages.name(of: language)))
      } catch { fail(error) }
    }
  }

  private func read(_ path: String) throws {
    let document = names.renamed(try DocumentReader.read(path: path, changes: reading.changes))
    Reading.tellUnread(document)
    documents[path] = try Reading.read(document, language: nil)
  }

  /// Joins files that stand alone with the documents their earlier versions were aligned with, where those are still there.
  /// - Returns: for the other files, the documents that they lose.
  /// - Throws: what `partners` throws.
  func rejoin(
    _ pairing: inout DocumentPairing.Result, partners: (String) throws -> [String]
  ) throws -> [String: [String]] {
    var lost: [String: [String]] = [:]
    for file in pairing.single {
      let known = try partners(names.name(of: file.path))
      let other = known.first { name in
        let path = names.path(of: name)
        return documents[path] != nil || (try? read(path)) != nil
      }
      guard let other, let partner = documents[names.path(of: other)], partner.document.language != file.language else {
        if !known.isEmpty { lost[file.path] = known }
        continue
      }
      let version = DocumentPairing.File(path: names.path(of: other), language: partner.document.language)
      pairing.single.removeAll { $0 == file }
      pairing.pairs.append(.init(file, version))
    }
    return lost
  }

  /// What was read, for pairing; what the words of two files have in common, `lexicon` tells.
  func files(_ lexicon: Lexicon) -> [DocumentPairing.File] {
    // Two files are a pair whatever they say.
    let needsContents = documents.count > 2
    return paths.compactMap { path in
      documents[path].map {
        DocumentPairing.File(
          path: path, language: $0.document.language,
          content: needsContents ? DocumentContent($0, lexicon: lexicon) : nil)
      }
    }
  }

  /// Does something with a file that was read; an error is told with its name, and the next file has its turn.
  /// - Throws: `ExitCode` when nothing more can be written.
  func attempt(_ path: String, _ body: (ReadDocument) throws -> Void) throws {
    try attempt([path]) { try body($0[0]) }
  }

  /// Does something with two files that were read.
  /// - Throws: `ExitCode` when nothing more can be written.
  func attempt(_ first: String, _ second: String, _ body: (ReadDocument, ReadDocument) throws -> Void) throws {
    try attempt([first, second]) { try body($0[0], $0[1]) }
  }

  private func attempt(_ paths: [String], _ body: ([ReadDocument]) throws -> Void) throws {
    do { try body(paths.compactMap { documents[$0] }) } catch let error as TermbaseError {
      let name = paths.map(names.name).joined(separator: " + ")
      fail(error, before: "\(name) was not added: ")
      switch error {
      case .diskFull, .readOnly, .damaged, .cannotOpen: throw ExitCode(2)
      default: break
      }
    } catch let error where !(error is OutputError) { fail(error) }
  }

  private func fail(_ error: any Error, before words: String = "") {
    failed = true
    StandardError.write("concord: \(words)\(Messages.line(for: error) ?? "\(error)")\n")
  }
}
