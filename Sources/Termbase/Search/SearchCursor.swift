import TextIndex

/// Where a page of a concordance ended, as text: the order and the last place.
///
/// The next page goes on after that place whatever was added meanwhile.
struct SearchCursor {
  let order: ConcordanceOrder
  let place: ConcordancePlace

  init(order: ConcordanceOrder, place: ConcordancePlace) {
    self.order = order
    self.place = place
  }

  /// The cursor that `text` wrote; nil for other text.
  init?(_ text: String) {
    let parts = text.split(separator: ".").map(String.init)
    guard parts.count == 6, let order = ConcordanceOrder(rawValue: parts[0]), let bead = Int64(parts[2]),
      let side = UInt8(parts[3]), let start = Int(parts[4]), let length = Int(parts[5]), start >= 0, length >= 0,
      start <= 1 << 31, length <= 1 << 31
    else { return nil }
    self.order = order
    place = ConcordancePlace(bead: bead, side: side, language: parts[1], range: start..<start + length)
  }

  /// `document.zh.17.0.3.6`.
  var text: String {
    [
      order.rawValue, place.language, "\(place.bead)", "\(place.side)", "\(place.range.lowerBound)",
      "\(place.range.count)",
    ].joined(separator: ".")
  }
}
