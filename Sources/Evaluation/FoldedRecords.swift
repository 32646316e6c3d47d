import Terminology

/// A text as the scorers compare it: without case, white space and quotation marks, scalar by scalar.
struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !Self.isLeftOut(scalar) { kept.append(scalar) }
    bytes = Array(String(kept).lowercased().utf8)
  }

  /// The text as it is.
  init(exact text: String) { bytes = Array(text.utf8) }

  func contains(_ part: FoldedText) -> Bool {
    let wanted = part.bytes
    if wanted.isEmpty { return true }
    if wanted.count > bytes.count { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}": true
    case "\u{1C}"..."\u{1F}": true
    default: scalar.properties.isWhitespace
    }
  }
}

/// What the term figures count, as sets of folded tuples.
enum FoldedRecords {
  /// (number, former name), exact.
  static func formerNames(_ records: [TermRecord]) -> Set<[FoldedText]> {
    Set(
      records.compactMap { record in
        guard record.kind == "recommendation", let number = record.number, let former = record.former, former != ""
        else { return nil }
        return [FoldedText(exact: number), FoldedText(exact: former)]
      })
  }

  /// (number, language, title).
  static func titles(_ records: [TermRecord]) -> Set<[FoldedText]> {
    var titles: Set<[FoldedText]> = []
    for record in records where record.kind == "recommendation" {
      for (language, texts) in record.title {
        for text in texts where !text.isEmpty {
          titles.insert([FoldedText(exact: record.number ?? ""), FoldedText(exact: language), FoldedText(text)])
        }
      }
    }
    return titles
  }

  /// (acronym, language, full form).
  static func acronymForms(_ records: [TermRecord]) -> Set<[FoldedText]> {
    var triples: Set<[FoldedText]> = []
    for record in records where record.kind == "body" || record.kind == "acronym" {
      guard let acronym = record.acronym, !acronym.isEmpty else { continue }
      for (language, forms) in record.forms {
        for form in forms { triples.insert([FoldedText(acronym), FoldedText(exact: language), FoldedText(form)]) }
      }
    }
    return triples
  }

  /// (zh, en) of each term record that has both, in order.
  static func termPairs(_ records: [TermRecord]) -> [[FoldedText]] {
    records.compactMap { record in
      guard record.kind == "term", let zh = record.renderings["zh"], let en = record.renderings["en"], zh != "",
        en != ""
      else { return nil }
      return [FoldedText(zh), FoldedText(en)]
    }
  }

  /// (zh, en) of every two full forms of a body or acronym.
  static func formPairs(_ records: [TermRecord]) -> [[FoldedText]] {
    records.flatMap { record -> [[FoldedText]] in
      guard record.kind == "body" || record.kind == "acronym" else { return [] }
      return (record.forms["zh"] ?? []).flatMap { zh in
        (record.forms["en"] ?? []).map { [FoldedText(zh), FoldedText($0)] }
      }
    }
  }
}
