/// What of an element's inline style bears on its text; style sheets are not read.
struct HTMLStyle {
  /// Not shown.
  let isHidden: Bool
  /// The number or bullet that Word wrote for a list item in its HTML.
  let isWordLabel: Bool
  /// The depth from 1 that Word gives a list item.
  let wordLevel: Int?
  /// One of Word's notes: a footnote or endnote.
  let isWordNote: Bool
  /// `list-style-type`, or the keyword in `list-style`.
  let listType: String?

  init(_ attributes: HTMLAttributes) {
    let style = attributes["style"]?.lowercased() ?? ""
    let properties = style.utf8.isEmpty ? [:] : HTMLStyle.properties(style)
    let element = properties["mso-element"] ?? ""
    isHidden =
      attributes["hidden"] != nil || properties["display"] == "none" || properties["visibility"] == "hidden"
      || properties["mso-hide"] == "all" || element == "comment-list"
    let list = properties["mso-list"] ?? ""
    isWordLabel = list == "ignore"
    wordLevel = list.split(separator: " ").first { $0.hasPrefix("level") }.flatMap { Int($0.dropFirst(5)) }
    isWordNote = element == "footnote" || element == "endnote"
    listType = properties["list-style-type"] ?? properties["list-style"].map { $0 == "none" ? "none" : "" }
  }

  private static func properties(_ style: String) -> [String: String] {
    var all: [String: String] = [:]
    for declaration in style.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let value = String(declaration[declaration.index(after: colon)...]).trimmingASCIISpace
      all[String(declaration[..<colon]).trimmingASCIISpace] = value.replacing("!important", with: "").trimmingASCIISpace
    }
    return all
  }
}
