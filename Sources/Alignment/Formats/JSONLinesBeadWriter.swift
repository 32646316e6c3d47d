import Foundation
import Languages

/// One JSON object a bead:
/// `{"zh": ["…"], "en": ["…", "…"], "type": "1-2", "confidence": 0.97, "moved": false, "reasons": [{"kind", "value",
/// "weight"}]}`; the two sides are named by their languages, members stand in alphabetical order.
public struct JSONLinesBeadWriter: BeadWriter {
  /// The format has no options.
  public init() {}

  /// One bead a line.
  /// - Throws: `EncodingError`.
  public func write(_ beads: [Bead], _ sides: BeadSides) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var text = ""
    for bead in beads {
      text += String(decoding: try encoder.encode(Row(bead: bead, sides: sides)), as: UTF8.self) + "\n"
    }
    return text
  }

  /// A bead with its sentences.
  private struct Row: Encodable {
    let bead: Bead, sides: BeadSides

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(_ name: String) { stringValue = name }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(Array(sides.sourceSentences[bead.source]), forKey: Key(sides.source.tag))
      try object.encode(Array(sides.targetSentences[bead.target]), forKey: Key(sides.target.tag))
      try object.encode(bead.type, forKey: Key("type"))
      try object.encode((bead.confidence * 10_000).rounded() / 10_000, forKey: Key("confidence"))
      try object.encode(bead.moved, forKey: Key("moved"))
      let reasons = bead.reasons.map {
        Bead.Reason(kind: $0.kind, value: $0.value, weight: ($0.weight * 100).rounded() / 100)
      }
      try object.encode(reasons, forKey: Key("reasons"))
    }
  }
}
