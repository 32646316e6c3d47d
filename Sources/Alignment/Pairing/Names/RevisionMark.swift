/// What makes a document a revision of another: Rev.1, Corr.2, Add.1 and their like.
public struct RevisionMark: Sendable, Hashable, Comparable, Codable {
  /// What kind of revision.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case revision = "Rev"
    case corrigendum = "Corr"
    case addendum = "Add"
    case amendment = "Amd"
  }

  /// What kind.
  public let kind: Kind
  /// Its number; 0 where none is written.
  public let number: Int

  /// A mark.
  public init(kind: Kind, number: Int) {
    self.kind = kind
    self.number = number
  }

  /// `Rev.1`; `Rev` without a number.
  public var text: String { number == 0 ? kind.rawValue : "\(kind.rawValue).\(number)" }

  /// By kind, then by number.
  public static func < (one: RevisionMark, other: RevisionMark) -> Bool {
    (one.kind.rawValue, one.number) < (other.kind.rawValue, other.number)
  }

  /// The marks in a file's name: `COL-0003!R1!MSW-C.docx`, `letter_Rev.2_en.docx`, `通函96补遗1.docx`.
  public static func inName(_ path: String) -> [RevisionMark] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return RevisionScanner(name, isName: true).marks()
  }

  /// The marks in a line at the head of a document: Addendum 1 to TSB Circular 96, 第1号补遗, C26/12(Rev.1).
  static func inHeading(_ line: String) -> [RevisionMark] { RevisionScanner(line, isName: false).marks() }
}
