import Documents
import Foundation
import Languages
import Lint
import Mentions
import Segmentation
import TestSupport
import Testing

/// A draft read from a text as the command reads a file.
func draft(_ text: String, path: String = "draft.txt") throws -> ReadDocument {
  let document = try DocumentReader.read(bytes: Array(text.utf8), path: path)
  let language = LanguagePacks.detect(text) ?? .english
  let pack = try #require(LanguagePacks.pack(for: language))
  return MentionReader(pack: pack).read(Segmenter(pack: pack).segment(document))
}

/// A draft read from a file.
func draft(file: String) throws -> ReadDocument {
  try draft(String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self), path: file)
}

/// Runs one rule over drafts whose expected findings stand between pairs of marks (1️⃣…2️⃣, 3️⃣…4️⃣), and compares the
/// places; drafts without marks must give none.
@discardableResult
func expect(
  _ rule: any Rule.Type, in marked: String..., sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Finding] {
  let texts = marked.map(MarkedText.init)
  let drafts = try texts.enumerated().map { try draft($0.element.text, path: "draft\($0.offset + 1).txt") }
  let findings = Linter(rules: [rule.init()]).findings(in: drafts)
  let expected = texts.enumerated().flatMap { number, text in
    stride(from: 1, to: text.offsets.count, by: 2).map { mark in
      let range = text.scalars(mark, mark + 1)
      return Location(
        file: "draft\(number + 1).txt", place: Place(start: range.lowerBound, end: range.upperBound))
    }
  }
  #expect(findings.map(\.location) == expected, "\(findings.map(\.excerpt))", sourceLocation: sourceLocation)
  return findings
}
