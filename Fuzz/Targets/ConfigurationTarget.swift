import Lint

extension FuzzTarget {
  /// `concord.toml`: read, or refused with its line.
  static let configuration = FuzzTarget("configuration") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      _ = try ConfigurationReader.read(text, path: "concord.toml") { _ in "物联网\nIoT\n" }
    } catch is ConfigurationError {
    }
  }
}
