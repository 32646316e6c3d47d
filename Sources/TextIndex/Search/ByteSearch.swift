import Foundation

/// Looks for bytes in the short stretch that one unit is.
enum ByteSearch {
  /// Where `wanted` stands first in `range` of `text`; nil when it does not.
  static func first(
    _ wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let last = wanted.last else { return nil }
    let step = wanted.count - 1
    var at = range.lowerBound + step
    while at < range.upperBound {
      // The last byte tells characters of one script apart sooner than the first.
      guard let hit = memchr(text.baseAddress! + at, Int32(last), range.upperBound - at) else { return nil }
      let end = UnsafeRawPointer(hit) - UnsafeRawPointer(text.baseAddress!)
      if memcmp(text.baseAddress! + end - step, wanted.baseAddress!, step) == 0 { return end - step }
      at = end + 1
    }
    return nil
  }
}
