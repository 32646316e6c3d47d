import Foundation
import Languages

/// The formats of aligned text that are learnt from; what a file is, its first bytes tell, not its name.
public enum AlignedTextFormat: Sendable, Equatable {
  /// Translation Memory eXchange 1.1 to 1.4b.
  case tmx
  /// One JSON object a line, texts under their language tags: `{"zh": "…", "en": "…"}`, or as `concord align` prints it.
  case jsonLines
  /// Two columns, or a heading that names the columns of languages, as in `concord align --format tsv`.
  case tabSeparated

  /// The format of a file that begins with `bytes`; nil when it is none of these.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE, 0x3C]) || bytes.starts(with: [0xFE, 0xFF, 0x00, 0x3C]) {
      self = .tmx
      return
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let first = text.first { $0 > 0x20 }
    let line = text.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A }
    switch first {
    case 0x3C: self = .tmx
    case 0x7B: self = .jsonLines
    default:
      guard first != nil, line.contains(0x09), !line.contains(0) else { return nil }
      self = .tabSeparated
    }
  }
}

/// Aligned text in a file.
public enum AlignedText {
  /// Reads the file at `path`, or standard input where `descriptor` is 0, and calls `body` with each unit.
  /// - Parameters:
  ///   - path: the file, or what messages call standard input.
  ///   - descriptor: an open file in place of the path.
  ///   - languages: those of a table's two columns, in their order, where it has no heading; told by their letters when
  ///     nil.
  /// - Throws: `TrainingError`, and what `body` throws.
  public static func read(
    path: String, descriptor: Int32? = nil, languages: [Language]?, _ body: (AlignedUnit) throws -> Void
  ) throws {
    let input = try ByteInput(path: path, descriptor: descriptor)
    guard let format = AlignedTextFormat(input.opening) else { throw TrainingError.unknownFormat(path: path) }
    let reader: any AlignedTextReader =
      switch format {
      case .tmx: TMXReader()
      case .jsonLines: JSONLinesReader()
      case .tabSeparated: TabSeparatedReader(languages: languages)
      }
    try reader.read(input, body)
  }
}
