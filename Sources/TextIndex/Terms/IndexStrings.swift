import Foundation

/// Strings of an index, by their numbers.
struct IndexStrings: @unchecked Sendable {
  let starts: UnsafeBufferPointer<UInt32>
  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int

  subscript(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(starts[number])..<Int(starts[number + 1]) - 1])
  }

  /// Where the strings end.
  var end: Int { Int(starts[count]) }

  /// The numbers of sorted strings that are a string, or begin with it.
  func range(of string: [UInt8], isPrefix: Bool) -> Range<Int> {
    let lower = bound(string, from: 0, isPrefix: isPrefix) { $0 < 0 }
    return lower..<bound(string, from: lower, isPrefix: isPrefix) { $0 <= 0 }
  }

  private func bound(_ string: [UInt8], from start: Int, isPrefix: Bool, _ isBefore: (Int32) -> Bool) -> Int {
    string.withUnsafeBufferPointer { string in
      var (low, high) = (start, count)
      while low < high {
        let middle = (low + high) / 2
        let other = self[middle]
        let common = min(other.count, string.count)
        var order = common == 0 ? 0 : memcmp(other.baseAddress!, string.baseAddress!, common)
        if order == 0 {
          if other.count < string.count { order = -1 } else if other.count > string.count && !isPrefix { order = 1 }
        }
        if isBefore(order) { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// The number of the string in which a byte stands.
  func number(at byte: Int) -> Int {
    var (low, high) = (0, count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= byte { low = middle } else { high = middle }
    }
    return low
  }
}
