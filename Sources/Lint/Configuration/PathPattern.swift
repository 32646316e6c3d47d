/// A pattern for the paths of drafts, counted from the configuration's folder.
///
/// `*` stands for any characters but a stroke, `**` for any folders, `?` for one character, `[a-z]` for one of several,
/// `[!a-z]` for any other. A pattern without a stroke is looked for in every folder, as in `.gitignore`.
public struct PathPattern: Sendable, Hashable {
  private enum Piece: Hashable {
    case scalar(Unicode.Scalar)
    /// One scalar but a stroke.
    case one
    /// Scalars but strokes.
    case many
    /// Any scalars; together with the stroke behind it, also none.
    case folders
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  /// The pattern as it was written.
  public let text: String
  private let pieces: [Piece]

  /// A pattern.
  /// - Throws: `PathPatternError` when it can match no path.
  init(_ text: String) throws(PathPatternError) {
    if text.isEmpty { throw .init(reason: .empty) }
    let folders = text.split(separator: "/", omittingEmptySubsequences: false)
    if text.hasPrefix("/") || folders.contains("..") { throw .init(reason: .outside) }
    if text.hasSuffix("/") { throw .init(reason: .folder) }
    self.text = text
    let steps = folders.filter { $0 != "." }.joined(separator: "/")
    pieces = try Self.pieces(folders.count == 1 ? "**/" + steps : steps)
  }

  /// Whether a path, with strokes between its folders and none in front, is matched as a whole.
  public func matches(_ path: String) -> Bool {
    let scalars = Array(path.unicodeScalars)
    // Which numbers of scalars the pieces so far can have taken.
    var reached = [Bool](repeating: false, count: scalars.count + 1)
    reached[0] = true
    for piece in pieces { reached = Self.step(piece, scalars, reached) }
    return reached[scalars.count]
  }

  private static func step(_ piece: Piece, _ scalars: [Unicode.Scalar], _ before: [Bool]) -> [Bool] {
    var after = [Bool](repeating: false, count: before.count)
    var isOpen = false
    for at in before.indices {
      switch piece {
      case .many, .folders:
        if at > 0, piece == .many, scalars[at - 1] == "/" { isOpen = false }
        isOpen = isOpen || before[at]
        // `**` begins and ends at a stroke.
        after[at] = piece == .many ? isOpen : before[at] || isOpen && at > 0 && scalars[at - 1] == "/"
      case .scalar, .one, .oneOf:
        if at > 0, before[at - 1], takes(piece, scalars[at - 1]) { after[at] = true }
      }
    }
    return after
  }

  private static func takes(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool {
    switch piece {
    case .scalar(let expected): scalar == expected
    case .one: scalar != "/"
    case .oneOf(let ranges, let isNegated):
      scalar != "/" && ranges.contains { $0.contains(scalar) } != isNegated
    case .many, .folders: false
    }
  }

  private static func pieces(_ text: String) throws(PathPatternError) -> [Piece] {
    var rest = Array(text.unicodeScalars)[...]
    var pieces: [Piece] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case "?": pieces.append(.one)
      case "[": pieces.append(try group(&rest))
      case "*" where rest.first == "*":
        rest = rest.drop { $0 == "*" }
        // `**/` may stand for nothing; a last `**` for all that is inside.
        if rest.first == "/" {
          rest.removeFirst()
          pieces.append(.folders)
        } else {
          pieces += [.folders, .many]
        }
      case "*": pieces.append(.many)
      default: pieces.append(.scalar(scalar))
      }
    }
    return pieces
  }

  /// The rest of `[…]`.
  private static func group(_ rest: inout ArraySlice<Unicode.Scalar>) throws(PathPatternError) -> Piece {
    let isNegated = rest.first == "!" || rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let scalar = rest.popFirst() {
      if scalar == "]", !ranges.isEmpty { return .oneOf(ranges, isNegated: isNegated) }
      guard rest.first == "-", let last = rest.dropFirst().first, last != "]" else {
        ranges.append(scalar...scalar)
        continue
      }
      guard scalar <= last else { break }
      rest = rest.dropFirst(2)
      ranges.append(scalar...last)
    }
    throw .init(reason: .brokenClass)
  }
}

/// Why a pattern can match no path.
struct PathPatternError: Error {
  let reason: ConfigurationError.NeverMatch
}
