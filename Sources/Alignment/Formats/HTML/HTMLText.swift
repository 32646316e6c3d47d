import Languages
import Syntax

/// Text on its way into HTML.
enum HTMLText {
  /// Text between tags or inside a quoted attribute.
  static func escape(_ text: String) -> String { HTMLEscaping.escape(text) }

  /// The tag for `lang`: it says the script where fonts differ by it.
  static func tag(_ language: Language) -> String { language == .chinese ? "zh-Hans" : language.tag }

  /// The attributes of an element in a language; the browser finds the direction of the letters.
  static func attributes(_ language: Language) -> String { "lang=\"\(escape(tag(language)))\" dir=\"auto\"" }
}
