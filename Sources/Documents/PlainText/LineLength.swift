/// Refuses a line that is too long before anything is decoded.
enum LineLength {
  static func check(_ bytes: [UInt8], path: String, limit: Int) throws {
    guard bytes.count > limit else { return }
    var start = 0
    var number = 1
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D {
      if at - start > limit { throw DocumentError.lineTooLong(path: path, line: number, limit: limit) }
      if at < bytes.count, bytes[at] == 0x0A || at + 1 == bytes.count || bytes[at + 1] != 0x0A { number += 1 }
      start = at + 1
    }
  }
}
