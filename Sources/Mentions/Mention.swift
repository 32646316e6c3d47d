import Segmentation

/// What kind of thing is named.
public enum MentionKind: String, Sendable, Codable, CaseIterable {
  /// The number of a Recommendation, Supplement or Question's Recommendation: `Y.4221`, `ITU-R M.2083-0`.
  case designation
  /// A work item's name before it has a number: `Y.ElecMon-Reqts`, `M.[IMT-2030.FRAMEWORK]`.
  case provisionalName
  /// A body by number or acronym: `SG20`, 第20研究组, `WP 1/20`, `TSAG`.
  case body
  /// An acronym that stands for a longer form: `TAP`, `SC&C`.
  case acronym
  /// A calendar day, month or year, or a range of days.
  case date
  /// A time of day or a range of times.
  case time
  /// A cardinal or ordinal number, a percentage.
  case number
  /// A document by number: TSB Circular 96, 第4号报告, Resolution 78, Annex A, Question 2/20.
  case documentReference
  case email
  case url
  case telephone
}

/// Something named in a sentence, with a value that is the same in every language.
public struct Mention: Sendable, Hashable {
  /// What is named.
  public let kind: MentionKind
  /// The language-independent value, in the notation of `MentionKind`'s recognizer: `Y.4221`, `2023-05-18`,
  /// `2023-09-13/2023-09-22`, `T14:30`, `#3` (an ordinal), `SG20`, `circular:TSB:96`.
  public let value: String
  /// As written.
  public let text: String
  /// Where it stands: UTF-8 offsets in the sentence's text.
  public let range: Range<Int>

  /// A mention.
  public init(kind: MentionKind, value: String, text: String, range: Range<Int>) {
    self.kind = kind
    self.value = value
    self.text = text
    self.range = range
  }
}

/// A number with its provisional or former name: `Y.4221（前Y.ElecMon-Reqts）`.
public struct FormerName: Sendable, Hashable {
  /// The designation's value, `Y.4221`.
  public let number: String
  /// The former name as written, `Y.ElecMon-Reqts`, or a former number.
  public let name: String
  /// How the two were written together.
  public let notation: Notation
  /// The whole notation, from the number to the closing bracket, as UTF-8 offsets in the sentence's text. For a table
  /// row, where the two stand in different sentences, the name's own stretch.
  public let range: Range<Int>
  /// The number's stretch, as UTF-8 offsets (empty in a table row, where it stands in another sentence).
  public let numberRange: Range<Int>
  /// The name's stretch, as UTF-8 offsets.
  public let nameRange: Range<Int>

  /// How a number and its former name are written together.
  public enum Notation: String, Sendable, Codable {
    /// `Y.4221 (ex Y.x)`, （前Y.x）
    case ex
    /// `Y.4113 (ex. Y.x)`
    case exWithStop
    /// `Y.2770 (Y.dpireq)`
    case bareParentheses
    /// A table column headed “provisional name”.
    case tableColumn
    /// `Y.4101/Y.2067`: a former number.
    case slash
  }

  /// A pair.
  public init(
    number: String, name: String, notation: Notation, range: Range<Int>, numberRange: Range<Int>,
    nameRange: Range<Int>
  ) {
    self.number = number
    self.name = name
    self.notation = notation
    self.range = range
    self.numberRange = numberRange
    self.nameRange = nameRange
  }
}

/// An acronym with its full form: 传统批准程序（TAP）, traditional approval process (TAP), TAP (traditional …).
public struct AcronymDefinition: Sendable, Hashable {
  /// The acronym as written, `JCA-IoT和SC&C`.
  public let acronym: String
  /// The full form as written.
  public let fullForm: String
  /// Whether the thing is a body.
  public let isBody: Bool
  /// The acronym's stretch, as UTF-8 offsets in the sentence's text.
  public let acronymRange: Range<Int>
  /// The full form's stretch.
  public let fullFormRange: Range<Int>

  /// A definition.
  public init(acronym: String, fullForm: String, isBody: Bool, acronymRange: Range<Int>, fullFormRange: Range<Int>) {
    self.acronym = acronym
    self.fullForm = fullForm
    self.isBody = isBody
    self.acronymRange = acronymRange
    self.fullFormRange = fullFormRange
  }
}

/// Everything named in one sentence, recognised once and used three times: as anchors in Alignment, as candidates in
/// Terminology, as facts to compare in Lint.
public struct SentenceMentions: Sendable, Hashable {
  /// Mentions in order of place; they do not overlap, but for a body or document reference around a number.
  public var mentions: [Mention]
  /// Numbers with their former names.
  public var formerNames: [FormerName]
  /// Acronyms with their full forms.
  public var definitions: [AcronymDefinition]

  /// What was found.
  public init(mentions: [Mention] = [], formerNames: [FormerName] = [], definitions: [AcronymDefinition] = []) {
    self.mentions = mentions
    self.formerNames = formerNames
    self.definitions = definitions
  }
}

/// A segmented document with what each of its sentences names; `mentions` runs parallel to `document.sentences`.
public struct ReadDocument: Sendable {
  /// The sentences.
  public let document: SegmentedDocument
  /// One entry a sentence.
  public let mentions: [SentenceMentions]

  /// A document with its mentions.
  public init(document: SegmentedDocument, mentions: [SentenceMentions]) {
    self.document = document
    self.mentions = mentions
  }
}
