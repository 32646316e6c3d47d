/// The charset that a page says it is in.
enum HTMLCharset {
  /// How far a declaration is looked for.
  private static let reach = 4096
  /// Labels whose real meaning is a larger charset (WHATWG Encoding Standard, 4.2).
  private static let wider = [
    "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb_2312-80": "GB18030", "iso-8859-1": "windows-1252",
    "latin1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252", "iso-8859-9": "windows-1254",
    "big5": "Big5-HKSCS", "shift_jis": "windows-31j", "ks_c_5601-1987": "windows-949", "euc-kr": "windows-949",
  ]

  /// The charset of the first `charset=` or `encoding=` near the beginning, as ICU is to know it; nil when there is none,
  /// or it says UTF-16, which the declaration itself belies.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reach).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for key in ["charset", "encoding"] {
      guard let at = head.firstRange(of: Array(key.utf8))?.upperBound else { continue }
      var rest = head[at...].drop { $0 <= 0x20 }
      guard rest.popFirst() == 0x3D else { continue }
      let name = rest.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }.prefix { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x5F, 0x2B, 0x2E, 0x3A].contains(byte)
      }
      let label = String(decoding: name, as: UTF8.self)
      if label.isEmpty || label.hasPrefix("utf-16") || label == "unicode" { return nil }
      return wider[label] ?? label
    }
    return nil
  }
}
