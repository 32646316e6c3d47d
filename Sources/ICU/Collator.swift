internal import CICU

/// A language's own order of words (Unicode Technical Standard 10): pinyin for Chinese, strokes with `zh-u-co-stroke`.
public final class Collator {
  private let inner: OpaquePointer

  /// Opens a collator.
  /// - Parameter locale: a BCP 47 tag, with `-u-co-…` for another order.
  /// - Throws: `ICUError` when ICU has none.
  public init(locale: String) throws {
    var status: cicu_status = 0
    let opened = cicu_collator_open(locale, &status)
    try ICUError.check(status, "open a collator for \(locale)")
    inner = opened!
  }

  deinit { cicu_collator_close(inner) }

  /// Whether `left` stands before `right`.
  public func areInOrder(_ left: String, _ right: String) throws -> Bool { try compare(left, right) < 0 }

  /// -1, 0 or 1.
  public func compare(_ left: String, _ right: String) throws -> Int {
    try withBytes(left) { leftBytes, leftCount in
      try withBytes(right) { rightBytes, rightCount in
        var status: cicu_status = 0
        let order = cicu_collator_compare(inner, leftBytes, leftCount, rightBytes, rightCount, &status)
        try ICUError.check(status, "compare")
        return Int(order)
      }
    }
  }

  /// A key whose byte order is this collator's order.
  public func sortKey(_ text: String) throws -> [UInt8] {
    try withBytes(text) { bytes, count in
      var capacity = Int(count) * 4 + 16
      while true {
        var status: cicu_status = 0
        var key = [UInt8](repeating: 0, count: capacity)
        let wanted = Int(cicu_collator_sort_key(inner, bytes, count, &key, Int32(capacity), &status))
        try ICUError.check(status, "make a sort key")
        if wanted <= capacity { return Array(key.prefix(wanted)) }
        capacity = wanted
      }
    }
  }
}
