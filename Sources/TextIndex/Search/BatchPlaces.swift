import Foundation

/// The matches of a search in one batch, and where they stand.
struct BatchPlaces {
  let batch: TextBatch
  let matches: BatchMatches

  init(_ batch: TextBatch, _ matches: BatchMatches) {
    self.batch = batch
    self.matches = matches
  }

  /// Where a match begins in the batch's text.
  func start(_ number: Int) -> Int { Int(batch.suffixes[matches[number].rank]) }

  func place(_ number: Int) -> ConcordancePlace {
    let match = matches[number]
    let unit = Int(batch.suffixUnits[match.rank])
    let offset = Int(batch.suffixes[match.rank]) - batch.range(of: unit).lowerBound
    return ConcordancePlace(
      bead: batch.bead(of: unit), side: batch.side(of: unit), language: batch.language,
      range: offset..<offset + match.length)
  }

  /// The place in the batch's text that a place found earlier has; nil when the batch does not have its unit.
  func position(of place: ConcordancePlace) -> Int? {
    guard place.language == batch.language else { return nil }
    var unit = batch.firstUnit(from: place.bead)
    while unit < batch.unitCount, batch.bead(of: unit) == place.bead {
      if batch.side(of: unit) == place.side {
        let range = batch.range(of: unit)
        return place.range.lowerBound < range.count ? range.lowerBound + place.range.lowerBound : nil
      }
      unit += 1
    }
    return nil
  }

  /// Where the unit's text ends that holds a place of the text.
  func unitEnd(_ number: Int) -> Int { batch.range(of: Int(batch.suffixUnits[matches[number].rank])).upperBound }

  /// A place of the text with the unit it is in.
  func context(_ number: Int) -> PlaceContext {
    let unit = Int(batch.suffixUnits[matches[number].rank])
    return PlaceContext(batch: batch, at: start(number), unit: batch.range(of: unit), bead: batch.bead(of: unit))
  }

  /// The context of a place found earlier.
  func context(of place: ConcordancePlace) -> PlaceContext? {
    guard let at = position(of: place) else { return nil }
    var unit = batch.firstUnit(from: place.bead)
    while batch.range(of: unit).upperBound <= at { unit += 1 }
    return PlaceContext(batch: batch, at: at, unit: batch.range(of: unit), bead: place.bead)
  }
}

/// What stands around a place, to sort by.
struct PlaceContext {
  let batch: TextBatch
  let at: Int
  let unit: Range<Int>
  let bead: Int64

  /// Whether this place comes before another by what follows: the rest of the side, then the bead and the language.
  func isBefore(_ other: PlaceContext) -> Bool {
    let count = unit.upperBound - at, otherCount = other.unit.upperBound - other.at
    let order = memcmp(
      batch.text.baseAddress! + at, other.batch.text.baseAddress! + other.at, min(count, otherCount))
    if order != 0 { return order < 0 }
    return (count, bead, batch.language) < (otherCount, other.bead, other.batch.language)
  }

  /// Whether this place comes before another by what stands before it, read backwards; then the bead, the language and
  /// the place in the side.
  func isBeforeLeftwards(_ other: PlaceContext) -> Bool {
    var left = at - 1, right = other.at - 1
    while left >= unit.lowerBound, right >= other.unit.lowerBound {
      let (a, b) = (batch.text[left], other.batch.text[right])
      if a != b { return a < b }
      left -= 1
      right -= 1
    }
    let count = left - unit.lowerBound, otherCount = right - other.unit.lowerBound
    if (count < 0) != (otherCount < 0) { return count < 0 }
    return (bead, batch.language, at - unit.lowerBound)
      < (other.bead, other.batch.language, other.at - other.unit.lowerBound)
  }
}
