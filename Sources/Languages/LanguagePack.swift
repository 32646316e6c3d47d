/// What Concord knows of one language: where its sentences end, which abbreviations and quotation marks it has, how it
/// writes dates, numbers and former names, and what its words are.
///
/// A pack is data and two small functions; it knows nothing of documents. To add a language, copy `Template.swift`,
/// fill it, list it in `LanguagePacks.further` and run the contract test that every pack passes.
public protocol LanguagePack: Sendable {
  /// The language.
  var language: Language { get }

  /// Whether words are parted by spaces.
  var writing: WritingSystem { get }

  /// Where sentences end.
  var sentenceEnds: SentenceEnds { get }

  /// Abbreviations after which a full stop may not end a sentence, as they are written but without the last stop (`No`,
  /// `e.g`); with a hyphen before it what compounds end in (`-str` for Hauptstr.). Case counts: `Ex. 4` is an example, `(ex. Y.x)` a former name. Look up with `abbreviation(_:)`.
  var abbreviations: [String: AbbreviationClass] { get }

  /// Words that tell whether a full stop that may be an abbreviation's ends a sentence too.
  var sentenceWords: SentenceWords { get }

  /// Opening and closing quotation marks and brackets.
  var brackets: [BracketPair] { get }

  /// How dates and times are written.
  var calendar: CalendarWords { get }

  /// How numbers are written in words.
  var numbers: NumberWords { get }

  /// How names of things are introduced.
  var naming: NamingWords { get }

  /// The further words that the readers of mentions need; empty unless the pack says otherwise.
  var mentions: MentionWords { get }

  /// The stem of a word (already case-folded); the word itself in a language without stems.
  func stem(_ word: String) -> String

  /// Pieces of a text for statistics: words of an alphabetic script, single characters of Han, numbers, names kept whole
  /// (`Y.4221`, `SC&C`) and punctuation marks, as `Tokenizer` parts them; in order, without spaces.
  func tokens(of text: String) -> [Token]
}

extension LanguagePack {
  /// The class of a word before a full stop, nil when it is no abbreviation. A capital at the beginning of a sentence
  /// (`Ca.`, `Approx.`) and a word all in capitals (`TEL.`) are found too, after the exact form.
  public func abbreviation(_ word: String) -> AbbreviationClass? {
    if let exact = abbreviations[word] { return exact }
    guard let first = word.unicodeScalars.first, first.isCapital else { return nil }
    let lower = word.lowercased()
    if word.unicodeScalars.dropFirst().contains(where: \.isCapital) {
      guard !word.unicodeScalars.contains(where: \.isSmall) else { return nil }
      let capitalized = String(first) + String(lower.unicodeScalars.dropFirst())
      return abbreviations[capitalized] ?? abbreviations[lower]
    }
    return abbreviations[lower]
  }
}

/// Whether words are parted by spaces.
public enum WritingSystem: Sendable {
  /// Words are parted by spaces.
  case alphabetic
  /// Han characters without spaces between words.
  case han
}

/// The marks that end sentences.
public struct SentenceEnds: Sendable {
  /// Always an end, unless inside a title or quotation that goes on: 。！？
  public let certain: Set<Unicode.Scalar>
  /// An end that abbreviations, numbers and addresses also use: the full stop.
  public let ambiguous: Set<Unicode.Scalar>
  /// Closing marks that belong to the sentence they follow: ” ） 」 ) "
  public let closers: Set<Unicode.Scalar>

  /// Marks as sets.
  public init(certain: Set<Unicode.Scalar>, ambiguous: Set<Unicode.Scalar>, closers: Set<Unicode.Scalar>) {
    self.certain = certain
    self.ambiguous = ambiguous
    self.closers = closers
  }
}

/// Words that speak for or against a sentence end at a full stop; all of them folded, empty where a language needs none.
public struct SentenceWords: Sendable {
  /// Words that, with a capital, begin a sentence rather than go on with a name: the, it, however.
  public let starters: Set<String>
  /// Those of them that are parts of names too, and begin nothing after a title or an initial: M. Le Pen.
  public let particles: Set<String>
  /// Nouns before a letter or number that ends a sentence all the same: Annex B. – the letter is no initial.
  public let numbered: Set<String>
  /// Words that open a phrase of place or time, which is no sentence by itself: At 5 a.m.
  public let openers: Set<String>
  /// Characters or words after a closing quotation mark that go on with the sentence: 的, 是.
  public let continuers: Set<String>
  /// Characters of verbs of speaking, which say after a quotation who spoke: 说, 问.
  public let speech: Set<Unicode.Scalar>
  /// Words that begin a sentence also where it is typed without a capital: i, they, please.
  public let subjects: Set<String>
  /// What a greeting begins with: dear, hello.
  public let salutations: Set<String>
  /// What closes a letter before the name: best regards.
  public let closings: Set<String>
  /// Whether a number with a full stop is an ordinal: am 12. Juni.
  public let hasOrdinalStops: Bool
  /// Whether a sentence typed without a capital is looked for after ! and ?; not where what was said is followed by who
  /// said it (« Tu viens ? demanda-t-il. »).
  public let mayBeginSmall: Bool

  /// Words as given.
  public init(
    starters: Set<String> = [], particles: Set<String> = [], numbered: Set<String> = [], openers: Set<String> = [],
    continuers: Set<String> = [], speech: Set<Unicode.Scalar> = [], subjects: Set<String> = [],
    salutations: Set<String> = [], closings: Set<String> = [], hasOrdinalStops: Bool = false,
    mayBeginSmall: Bool = false
  ) {
    self.starters = starters
    self.particles = particles
    self.numbered = numbered
    self.openers = openers
    self.continuers = continuers
    self.speech = speech
    self.subjects = subjects
    self.salutations = salutations
    self.closings = closings
    self.hasOrdinalStops = hasOrdinalStops
    self.mayBeginSmall = mayBeginSmall
  }
}

/// How an abbreviation's full stop behaves.
public enum AbbreviationClass: String, Sendable {
  /// Followed by a name: Mr, Dr.
  case title
  /// Never at the end of a sentence: e.g, i.e, ex.
  case inner
  /// Followed by a number or capital it belongs to: No, Rec, Fig.
  case number
  /// May end a sentence: etc, Inc, p.m.
  case final
}

/// A pair of quotation marks or brackets.
public struct BracketPair: Sendable, Hashable {
  /// The opening and closing mark.
  public let open: Unicode.Scalar, close: Unicode.Scalar
  /// Whether the pair quotes (“ ”), rather than brackets (（ ）) or marks a title (《 》).
  public let kind: Kind

  /// What a pair does.
  public enum Kind: Sendable {
    case quotation
    case bracket
    case title
  }

  /// A pair.
  public init(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ kind: Kind) {
    self.open = open
    self.close = close
    self.kind = kind
  }
}

/// Date and time words.
public struct CalendarWords: Sendable {
  /// Month names and their abbreviations, folded, to 1…12.
  public let months: [String: Int]
  /// Weekday names and their abbreviations, folded, to 1 (Monday) … 7 (Sunday).
  public let weekdays: [String: Int]
  /// Words between the two ends of a range: 至, to, –.
  public let rangeWords: [String]
  /// Words that follow a time: hours, 时.
  public let hourWords: [String]

  /// Words as given.
  public init(months: [String: Int], weekdays: [String: Int], rangeWords: [String], hourWords: [String]) {
    self.months = months
    self.weekdays = weekdays
    self.rangeWords = rangeWords
    self.hourWords = hourWords
  }
}

/// Number words.
public struct NumberWords: Sendable {
  /// Cardinals that stand as words, folded: two, 两, twenty.
  public let cardinals: [String: Int]
  /// Ordinals that stand as words, folded: third; prefixes such as 第 are in `ordinalPrefixes`.
  public let ordinals: [String: Int]
  /// What makes the number after it an ordinal: 第.
  public let ordinalPrefixes: [String]
  /// What makes the number before it an ordinal: st, nd, rd, th.
  public let ordinalSuffixes: [String]
  /// Multipliers: million, 万, 亿.
  public let multipliers: [String: Double]

  /// Words as given.
  public init(
    cardinals: [String: Int], ordinals: [String: Int], ordinalPrefixes: [String], ordinalSuffixes: [String],
    multipliers: [String: Double]
  ) {
    self.cardinals = cardinals
    self.ordinals = ordinals
    self.ordinalPrefixes = ordinalPrefixes
    self.ordinalSuffixes = ordinalSuffixes
    self.multipliers = multipliers
  }
}

/// Words that introduce names.
public struct NamingWords: Sendable {
  /// Words before a former name in brackets, longest first: 前, 原; ex., ex, formerly.
  public let former: [String]
  /// Table headings of a column of provisional names, folded: 临时名称, provisional name, work item.
  public let provisionalColumn: [String]
  /// Words that end the name of a body, folded: 组, 局, 部门; Group, Bureau, Sector.
  public let bodyHeads: [String]
  /// Small words that a full form's initials may skip, folded: of, and, the; 和, 的.
  public let skippedInitials: Set<String>

  /// Words as given.
  public init(former: [String], provisionalColumn: [String], bodyHeads: [String], skippedInitials: Set<String>) {
    self.former = former
    self.provisionalColumn = provisionalColumn
    self.bodyHeads = bodyHeads
    self.skippedInitials = skippedInitials
  }
}
