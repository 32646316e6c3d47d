/// A character that may end a sentence or hold one: found in one pass over the bytes, then looked at closely.
struct Mark {
  /// Where it begins, in UTF-8.
  let offset: Int
  /// How many bytes it has.
  let length: Int
  /// What it may do.
  let kind: Kind
  /// For a bracket or quotation mark, the index of its other half; -1 when there is none.
  var partner = -1

  var end: Int { offset + length }

  enum Kind: Equatable {
    /// 。 and its kin: certain, whatever follows.
    case wideStop
    /// ！？ ! ?
    case exclamation
    /// The full stop, with all its other uses.
    case stop
    /// … and its kin.
    case ellipsis
    case open(BracketClass)
    case close(BracketClass)
    /// The straight quotation mark, before it is known which half it is.
    case straight
    /// A bullet typed into the text.
    case bullet
    /// A line drawn with one sign over and over: `-----`.
    case ruler
    /// The colon of a clock time or a smiley.
    case colon
  }
}

/// Which pairs match: wide and half-width brackets are one class, because texts mix them.
struct BracketClass: Equatable {
  /// The half-width opening mark.
  let opener: UInt32
  let kind: Kind

  enum Kind { case quotation, bracket, title }
}
