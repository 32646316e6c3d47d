/// What HTML's elements mean for reading order.
enum HTMLElements {
  /// Begin and end a text of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
    "header",
    "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "option", "p", "plaintext", "pre",
    "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
  ]
  /// Hold nothing that stands on the page, or only what stands there when something cannot be shown.
  static let leftOut: Set<String> = [
    "script", "style", "title", "template", "noscript", "noframes", "iframe", "object", "applet", "audio", "video",
    "canvas", "svg", "datalist", "select", "textarea", "button", "rt", "rp", "xml", "map", "progress", "meter",
  ]
  private static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link",
    "meta",
    "param", "source", "track", "wbr",
  ]

  /// Whether an element has no contents and no end.
  static func isVoid(_ name: String) -> Bool { void.contains(name) }

  /// The depth of a heading's element.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.utf8.first == 0x68 else { return nil }
    return Int(name.dropFirst()).flatMap { (1...6).contains($0) ? $0 : nil }
  }
}
