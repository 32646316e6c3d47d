/// What a text is in its document, before it has a place.
struct BlockForm {
  var kind: BlockKind
  /// A heading's or item's depth from 1.
  var level: Int?
  var label: String?
  var cell: CellCoordinates?

  init(_ kind: BlockKind, level: Int? = nil, label: String? = nil, cell: CellCoordinates? = nil) {
    self.kind = kind
    self.level = level
    self.label = label
    self.cell = cell
  }
}
