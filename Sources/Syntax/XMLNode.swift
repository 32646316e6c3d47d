/// An element with what is in it: a small tree, for formats whose entries are read one at a time.
public final class XMLNode {
  /// A child: an element, or text between two of them.
  public enum Child {
    case element(XMLNode)
    case text(String)
  }

  /// Its local name, and its namespace (empty when it has none).
  public let name: String, namespace: String
  /// Its attributes by local name.
  public let attributes: [String: String]
  /// The line it begins in.
  public let line: Int
  /// What is in it, in order.
  public private(set) var children: [Child] = []

  init(name: String, namespace: String, attributes: [String: String], line: Int) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.line = line
  }

  func append(_ child: XMLNode) { children.append(.element(child)) }

  func append(_ text: String) {
    if case .text(let before)? = children.last {
      children[children.count - 1] = .text(before + text)
    } else {
      children.append(.text(text))
    }
  }

  /// The elements directly in it.
  public var elements: [XMLNode] {
    children.compactMap { if case .element(let node) = $0 { node } else { nil } }
  }

  /// The elements directly in it that have one of these names.
  public func elements(_ names: String...) -> [XMLNode] { elements.filter { names.contains($0.name) } }

  /// All text in it, inner elements included.
  public var text: String {
    children.map { child in
      switch child {
      case .element(let node): node.text
      case .text(let text): text
      }
    }.joined()
  }
}
