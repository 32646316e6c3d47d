/// The unit in which positions count characters on a line (LSP 3.17, `PositionEncodingKind`).
enum PositionEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The best one of those a client knows, UTF-8 first; UTF-16 when it names none, as the protocol says.
  static func best(of offered: [String]) -> PositionEncoding {
    allCases.first { offered.contains($0.rawValue) } ?? .utf16
  }

  /// How many units a scalar takes.
  func units(of scalar: Unicode.Scalar) -> Int {
    switch self {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }
}
