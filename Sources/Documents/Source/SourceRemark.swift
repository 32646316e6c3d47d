/// A comment in the markup of a plain text, Markdown or HTML file (`<!-- concord-ignore … -->`) that is meant for this
/// program: no part of the text, kept apart with the block that follows it.
///
/// In a plain text it stands on a line of its own. Other comments are left out as ever, or are text, as the format says.
public struct SourceRemark: Sendable, Hashable {
  /// What it says, without the marks of the comment and the white space inside them.
  public let text: String
  /// The line it begins on, from 1.
  public let line: Int
  /// The number of the block it stands before or in, from 0; nil where none follows.
  public let block: Int?

  /// A remark from its parts.
  public init(text: String, line: Int, block: Int?) {
    self.text = text
    self.line = line
    self.block = block
  }

  /// What such a comment begins with.
  static let sign = "concord-"

  /// The text of a comment for this program, from what stands between its marks; nil for any other comment.
  static func text(ofComment content: String) -> String? {
    let text = content.trimmingASCIISpace
    return text.hasPrefix(sign) ? text : nil
  }
}
