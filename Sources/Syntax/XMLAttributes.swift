/// An element's attributes, by local name; good only while its `start` is being handled.
public struct XMLAttributes {
  /// libxml2's array: local name, prefix, namespace, value, value's end for each.
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  init(pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.pointers = pointers
    self.count = count
  }

  /// The value of the first attribute with that local name, whatever its prefix.
  public subscript(name: String) -> String? {
    guard let pointers, count > 0, let at = index(of: name, in: pointers) else { return nil }
    return value(pointers, at)
  }

  /// Where an attribute begins in the array.
  private func index(of name: String, in pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>) -> Int? {
    var name = name
    return name.withUTF8 { wanted in
      stride(from: 0, to: count * 5, by: 5).first { at in
        guard let local = pointers[at] else { return false }
        // A name that ends earlier differs at its end.
        for (offset, byte) in wanted.enumerated() where local[offset] != byte { return false }
        return local[wanted.count] == 0
      }
    }
  }

  /// All of them, by local name.
  public var all: [String: String] {
    guard let pointers else { return [:] }
    var all: [String: String] = [:]
    for at in stride(from: 0, to: count * 5, by: 5) {
      guard let local = pointers[at], let value = value(pointers, at) else { continue }
      all[String(cString: local)] = value
    }
    return all
  }

  private func value(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>, _ at: Int) -> String? {
    guard let from = pointers[at + 3], let to = pointers[at + 4] else { return nil }
    let value = String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
    // libxml2 leaves ampersands as character references when entities are not replaced.
    return value.utf8.contains(0x26) ? value.replacing("&#38;", with: "&") : value
  }
}
