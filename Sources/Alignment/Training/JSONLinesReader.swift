import Foundation
import Languages

/// One JSON object a line; a member whose name is the tag of a language with a pack holds that language's text: a string,
/// or a list of sentences as `concord align --format jsonl` prints them. Other members are passed over.
struct JSONLinesReader: AlignedTextReader {
  func read(_ input: ByteInput, _ body: (AlignedUnit) throws -> Void) throws {
    try LineInput.forEachLine(input) { line, number in
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        throw TrainingError.malformedLine(
          path: input.path, line: number, expected: #"a JSON object such as {"zh": "…", "en": "…"}"#)
      }
      var sides: [AlignedUnit.Side] = []
      for tag in object.keys.sorted() where LanguagePacks.pack(for: Language(tag)) != nil {
        if let text = Self.text(object[tag]) { sides.append(.init(tag: tag, text: text)) }
      }
      try body(AlignedUnit(sides))
    }
  }

  private static func text(_ value: Any?) -> String? {
    if let text = value as? String { return text }
    return (value as? [String])?.joined(separator: " ")
  }
}
