/// A line by its form.
enum TextLine {
  case blank
  /// A tab at the beginning: the cells' texts, none when they are empty.
  case cells([Piece])
  case item(Piece)
  case plain(PlacedText)

  /// Whether the line has neither tab nor bullet in front.
  var isPlain: Bool {
    if case .plain = self { return true }
    return false
  }

  /// A text and the bullet before it.
  struct Piece {
    var label: String?
    let text: PlacedText
    /// The column, where empty cells stand before it.
    var column: Int?
    /// Further texts of the same cell.
    var more: [Piece] = []
  }

  init(_ line: PlacedText) {
    let text = BookmarkMarks.removed(from: line)
    let start = text.scalars.firstIndex { $0 == "\t" || !$0.properties.isWhitespace }
    if let start, text.scalars[start] == "\t" {
      self = .cells(TextLine.cells(text[start..<text.count]))
      return
    }
    let body = text.trimmed
    if body.isEmpty {
      self = .blank
    } else if let bullet = Labels.bullet(body) {
      let rest = body[bullet.end..<body.count].withoutTabs.trimmed
      self = rest.isEmpty ? .plain(body) : .item(Piece(label: bullet.label, text: rest))
    } else {
      self = .plain(body.withoutTabs)
    }
  }

  /// The pieces between tabs; a bullet or a typed label belongs to the piece behind it.
  private static func cells(_ line: PlacedText) -> [Piece] {
    var pieces: [Piece] = []
    var label: PlacedText?
    for piece in line.split(where: { $0 == "\t" }).map(\.trimmed) where !piece.isEmpty {
      if let before = label {
        label = nil
        if Labels.isBullet(before) {
          pieces.append(Piece(label: before.string, text: piece))
        } else {
          var text = before
          text.append(piece, join: true)
          pieces.append(Piece(text: text))
        }
      } else if Labels.isBullet(piece) || Labels.isTypedLabel(piece.scalars) {
        label = piece
      } else if let bullet = Labels.bullet(piece) {
        pieces.append(Piece(label: bullet.label, text: piece[bullet.end..<piece.count]))
      } else {
        pieces.append(Piece(text: piece))
      }
    }
    if let label { pieces.append(Piece(text: label)) }
    return pieces
  }
}
