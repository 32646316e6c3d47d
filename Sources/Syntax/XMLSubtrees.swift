/// Reads a document entry by entry: each element of certain names becomes a small tree, is handed on and forgotten, so
/// that a long document takes no more room than its longest entry.
public final class XMLSubtrees: XMLEventHandler {
  private let wanted: Set<String>
  private let onRoot: (XMLNode) throws -> Void
  private let onEntry: (XMLNode) throws -> Void
  private var open: [XMLNode] = []
  private var depth = 0
  private var line: () -> Int = { 0 }

  private init(
    _ wanted: Set<String>, _ onRoot: @escaping (XMLNode) throws -> Void, _ onEntry: @escaping (XMLNode) throws -> Void
  ) {
    self.wanted = wanted
    self.onRoot = onRoot
    self.onEntry = onEntry
  }

  /// Reads a document in memory.
  /// - Parameters:
  ///   - wanted: the names of the elements that are handed on.
  ///   - onRoot: is told of the outermost element, without what is in it, first.
  ///   - onEntry: is given each wanted element when it has been read.
  /// - Throws: `XMLFailure`, and what the closures throw.
  public static func read(
    _ bytes: [UInt8], name: String, wanted: Set<String>, depthLimit: Int = 256, allowsDocumentType: Bool,
    onRoot: (XMLNode) throws -> Void, onEntry: (XMLNode) throws -> Void
  ) throws {
    try withoutActuallyEscaping(onRoot) { onRoot in
      try withoutActuallyEscaping(onEntry) { onEntry in
        let handler = XMLSubtrees(wanted, onRoot, onEntry)
        let parser = XMLPushParser(
          handler, name: name, depthLimit: depthLimit, allowsDocumentType: allowsDocumentType)
        handler.line = { [unowned parser] in parser.line }
        try bytes.withUnsafeBufferPointer { try parser.feed($0) }
        try parser.finish()
      }
    }
  }

  /// An element begins.
  public func start(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributes: XMLAttributes) throws {
    depth += 1
    let name = String(cString: local)
    guard depth == 1 || !open.isEmpty || wanted.contains(name) else { return }
    let node = XMLNode(
      name: name, namespace: uri.map { String(cString: $0) } ?? "", attributes: attributes.all, line: line())
    if depth == 1 { return try onRoot(node) }
    open.last?.append(node)
    open.append(node)
  }

  /// The innermost open element ends.
  public func end() throws {
    depth -= 1
    guard let node = open.popLast(), open.isEmpty else { return }
    try onEntry(node)
  }

  /// Text of the innermost open element.
  public func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    open.last?.append(String(decoding: bytes, as: UTF8.self))
  }
}
