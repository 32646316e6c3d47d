internal import CXML

typealias XMLNode = UnsafeMutablePointer<xmlNode>

/// A part's XML as libxml2's tree, to be changed in places and written again.
final class XMLTree {
  let document: xmlDocPtr
  let root: XMLNode
  private let path: String
  private let entry: String

  init(_ bytes: [UInt8], path: String, entry: String) throws {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let parsed = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil, options)
    }
    guard let document = parsed, let root = xmlDocGetRootElement(document) else {
      if let parsed { xmlFreeDoc(parsed) }
      throw DocumentError.malformedXML(path: path, entry: entry, line: 0, detail: "no tree")
    }
    self.document = document
    self.root = root
    self.path = path
    self.entry = entry
  }

  deinit { xmlFreeDoc(document) }

  /// The part as bytes, in the encoding it had.
  func serialized() throws -> [UInt8] {
    var memory: UnsafeMutablePointer<xmlChar>?
    var size: Int32 = 0
    xmlDocDumpMemory(document, &memory, &size)
    guard let memory, size > 0 else { throw CommentError.notWritten(path: path, detail: entry) }
    defer { cxml_free(memory) }
    return Array(UnsafeBufferPointer(start: memory, count: Int(size)))
  }

  /// The vocabulary `uri` under a prefix, which attributes need; declared at the root where it is not yet.
  func prefixed(_ uri: String) -> xmlNsPtr? {
    var taken: Set<String> = []
    var next = root.pointee.nsDef
    while let space = next {
      if let prefix = space.pointee.prefix {
        if space.pointee.href.map({ String(cString: $0) }) == uri { return space }
        taken.insert(String(cString: prefix))
      }
      next = space.pointee.next
    }
    let free = ["w"] + (1...taken.count + 1).map { "w\($0)" }
    return free.first { !taken.contains($0) }.flatMap { xmlNewNs(root, uri, $0) }
  }
}

extension UnsafeMutablePointer where Pointee == xmlNode {
  var isElement: Bool { pointee.type == XML_ELEMENT_NODE }

  var name: XMLName {
    let uri = pointee.ns?.pointee.href.map { String(cString: $0) } ?? ""
    return XMLName(vocabulary: XMLVocabulary(uri: uri), local: String(cString: pointee.name))
  }

  func isWord(_ local: String) -> Bool { name == XMLName(vocabulary: .word, local: local) }

  /// The elements that stand directly in this one; good to walk while they are moved or taken out.
  var elements: [XMLNode] {
    var found: [XMLNode] = []
    var next = pointee.children
    while let node = next {
      if node.isElement { found.append(node) }
      next = node.pointee.next
    }
    return found
  }

  /// The elements around this one, the innermost first.
  var ancestors: [XMLNode] {
    var found: [XMLNode] = []
    var next = pointee.parent
    while let node = next, node.isElement {
      found.append(node)
      next = node.pointee.parent
    }
    return found
  }

  /// An attribute's value; of two with one local name the vocabulary's own.
  func attribute(_ local: String) -> String? {
    var next = pointee.properties
    while let attribute = next {
      if String(cString: attribute.pointee.name) == local, let value = xmlNodeGetContent(attribute.node) {
        defer { cxml_free(value) }
        return String(cString: value)
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// The text inside, however it is divided.
  var content: String {
    guard let value = xmlNodeGetContent(self) else { return "" }
    defer { cxml_free(value) }
    return String(cString: value)
  }

  /// Replaces all that is inside by a text.
  func setText(_ text: String) {
    while let child = pointee.children {
      xmlUnlinkNode(child)
      xmlFreeNode(child)
    }
    xmlNodeAddContentLen(self, text, Int32(text.utf8.count))
  }

  /// Adds an element inside at the end.
  @discardableResult
  func add(_ local: String, _ attributes: [(String, String)] = [], in space: xmlNsPtr?) -> XMLNode? {
    guard let node = xmlNewChild(self, space, local, nil) else { return nil }
    for (name, value) in attributes { xmlNewNsProp(node, space, name, value) }
    return node
  }

  /// Takes the element out and frees it.
  func remove() {
    xmlUnlinkNode(self)
    xmlFreeNode(self)
  }
}

extension UnsafeMutablePointer where Pointee == xmlAttr {
  /// libxml2 lets an attribute stand where a node is asked for.
  fileprivate var node: XMLNode { UnsafeMutableRawPointer(self).assumingMemoryBound(to: xmlNode.self) }
}
