internal import CICU

/// Calls a C function that writes UTF-8 into a buffer and returns the length it wanted, once more when the first
/// buffer was too small.
func withOutput(
  _ operation: @autoclosure () -> String, reserve: Int,
  _ body: (UnsafeMutablePointer<CChar>, Int32, inout cicu_status) -> Int32
) throws -> String {
  var capacity = max(64, reserve)
  while true {
    var wanted: Int32 = 0
    var status: cicu_status = 0
    let text = String(unsafeUninitializedCapacity: capacity) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { wanted = body($0.baseAddress!, Int32(capacity), &status) }
      return status == 0 && Int(wanted) <= capacity ? Int(wanted) : 0
    }
    try ICUError.check(status, operation())
    if Int(wanted) <= capacity { return text }
    capacity = Int(wanted)
  }
}

/// Lends a string's UTF-8 bytes to a C function, with their count.
func withBytes<Result>(_ text: String, _ body: (UnsafePointer<CChar>, Int32) throws -> Result) rethrows -> Result {
  var text = text
  return try text.withUTF8 { bytes in
    if let base = bytes.baseAddress {
      return try base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { try body($0, Int32(bytes.count)) }
    }
    return try withUnsafePointer(to: 0) { try body($0, 0) }
  }
}
