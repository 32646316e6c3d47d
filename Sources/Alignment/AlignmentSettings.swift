/// The constants of the bead score; one setting serves every text.
///
/// They were chosen on the development sets of novels and magazines, a collective letter and the project's own
/// circulars together. What differs from text to text (length ratio, kinds of beads, vocabulary) is learnt from the
/// document itself.
public struct AlignmentSettings: Sendable, Equatable {
  /// Weight of the log prior of a bead's kind.
  public var priorWeight = 1.0
  /// How many beads the prior counts for, against those of the document.
  public var priorStrength = 100.0
  /// The probability of a sentence without counterpart, on each side, before anything is known.
  public var nullProbability = 0.004
  /// Gained by a sentence without counterpart that follows another: omissions come in runs.
  public var nullRunBonus = 1.5

  /// Weight of the log-likelihood ratio of the words, in each direction.
  public var lexicalWeight = 0.2
  /// What a word without any evidence counts for: the ratio's floor.
  public var lexicalFloor = 0.5

  /// Weight of the length term.
  public var lengthWeight = 1.0
  /// Variance of the length difference per character (Gale and Church 1993).
  public var lengthVariance = 20.0
  /// Weight of a long sentence's being the likelier one to be divided.
  public var divisionWeight = 0.5

  /// Weight of the clauses of a divided sentence being in order, on the scale of the words' term.
  public var clauseWeight = 1.5
  /// What counts instead for a sentence with fewer clauses than it has parts.
  public var lostClauses = -1.0
  /// Weight of a clause at a bead's edge fitting the sentence outside better.
  public var strayWeight = 1.0

  /// Weight of the marks at the edges of sentences.
  public var markWeight = 1.0

  /// Passes of search and learning before the last search.
  public var learningPasses = 2
  /// The share of words with a translation in the lexicon below which paths are not learnt from at first.
  public var sufficientCoverage = 0.5
  /// The most passes of search and learning from all likely beads that then come before.
  public var explorationPasses = 5
  /// How far from the coarse path the first search looks, in sentences.
  public var firstRadius = 15
  /// How far from the likely beads of the last search the following ones look.
  public var radius = 2

  /// How many sentences of both sides are searched as one text; longer ones are cut into sections of about half as
  /// many, each of which learns for itself.
  public var longestWhole = 32_000

  /// Whether each bead is given its reasons, which takes time.
  public var explains = true

  /// The settings that serve every text.
  public init() {}
}
