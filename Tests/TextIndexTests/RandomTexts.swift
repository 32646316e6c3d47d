import Foundation
import TextIndex

/// Texts of a few characters of several scripts, so that the same stretches come again and again.
struct RandomTexts {
  private var state: UInt64
  private static let pieces = [
    "国", "际", "电", "联", "電", "国际", "，", "。", "《", "》", "“", "”", " ", "  ", "-", "a", "B", "ab", "Ｃ", "iot", "IoT",
    "&", "(", "）", "Y.4221", "Я", "я ", "é", "e\u{301}", "ﬁ", "1", "①", "\u{200B}", "ありがとう", "𠀀", "\n",
  ]
  static let folding = TextFolding(table: "電电國国際际聯联")

  init(seed: UInt64) { state = seed }

  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  mutating func text(_ length: Int) -> String {
    (0..<length).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
  }

  static func normalized(_ text: String) -> NormalizedText { NormalizedText(text, folding: folding) }
}

/// A folder that goes when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "textindex-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Batches over texts: one bead a text, `perPair` beads a pair, a batch so many pairs.
struct SampleBatches {
  let texts: [(language: String, side: UInt8, text: String)]
  let batches: [TextBatch]

  init(_ texts: [(zh: String, en: String)], perPair: Int = 3, pairsPerBatch: Int = 100) throws {
    var batches: [TextBatch] = []
    let pairs = stride(from: 0, to: texts.count, by: perPair).map { $0..<min($0 + perPair, texts.count) }
    for first in stride(from: 0, to: pairs.count, by: pairsPerBatch) {
      for (side, language) in ["zh", "en"].enumerated() {
        var builder = TextBatchBuilder(language: language)
        for number in first..<min(first + pairsPerBatch, pairs.count) {
          builder.begin(BatchPair(id: Int64(number), stamp: Int64(number) * 7, side: UInt8(side)))
          for bead in pairs[number] {
            let text = side == 0 ? texts[bead].zh : texts[bead].en
            builder.add(
              UnitDetails(bead: Int64(bead), confidence: Float(bead % 10) / 10, kind: UInt8(bead % 3)),
              RandomTexts.normalized(text))
          }
        }
        if let batch = TextBatch(builder.image()) { batches.append(batch) }
      }
    }
    self.batches = batches
    self.texts = texts.flatMap { [("zh", 0, $0.zh), ("en", 1, $0.en)] }
  }

  var concordance: Concordance { Concordance(batches, isPair: { _, _ in true }) }
}
