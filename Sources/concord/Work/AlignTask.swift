import Alignment
import Documents
import Languages
import Mentions
import Segmentation

/// `concord work align`: `{"id", "beads": […]}`, each bead as `concord align --format jsonl` prints it; with `lines` each is a
/// sentence already, as with `--segmented`.
struct AlignTask: WorkTask {
  let aligner: Aligner
  let changes: TrackedChanges

  func answer(_ request: WorkRequest) throws -> [String: String] {
    guard let (first, second) = try request.pair() else { throw WorkError.missing("source and target") }
    if first.lines != nil || second.lines != nil { return ["beads": try lines(first, second)] }
    let (source, target, swapped) = try Self.read(first, second, changes: changes)
    let pair = try aligner.align(source, target)
    return ["beads": try Self.json(pair.beads, BeadSides(pair, swapped: swapped))]
  }

  /// Both versions, Chinese first.
  /// - Throws: what reading throws; `RequestError.sameLanguage`.
  static func read(
    _ first: WorkText, _ second: WorkText, changes: TrackedChanges
  ) throws -> (source: ReadDocument, target: ReadDocument, swapped: Bool) {
    let one = try first.read(as: "source", changes: changes)
    let two = try second.read(as: "target", changes: changes)
    let languages = [one, two].map(\.document.language)
    guard languages[0] != languages[1] else {
      throw RequestError.sameLanguage(
        first: one.document.path, second: two.document.path, language: languages[0].tag)
    }
    return languages[1] == .chinese ? (two, one, true) : (one, two, false)
  }

  private func lines(_ first: WorkText, _ second: WorkText) throws -> String {
    guard let one = first.lines, let two = second.lines else { throw WorkError.missing("lines on both sides") }
    let names = (first.name ?? "source", second.name ?? "target")
    let languages = (try language(of: first, one, names.0), try language(of: second, two, names.1))
    guard languages.0 != languages.1 else {
      throw RequestError.sameLanguage(first: names.0, second: names.1, language: languages.0.tag)
    }
    let swapped = languages.1 == .chinese
    let (source, target) = swapped ? (two, one) : (one, two)
    let (from, to) = swapped ? (languages.1, languages.0) : languages
    let sides = BeadSides(
      source: from, target: to, sourceSentences: source, targetSentences: target,
      sourceName: swapped ? names.1 : names.0, targetName: swapped ? names.0 : names.1, swapped: swapped)
    return try Self.json(
      try aligner.align(sourceLines: source, language: from, targetLines: target, language: to), sides)
  }

  private func language(of text: WorkText, _ lines: [String], _ name: String) throws -> Language {
    if let tag = text.language { return try Reading.pack(tag).language }
    return try Segmenter.language(of: lines.prefix(5000).joined(separator: "\n"), path: name)
  }

  private static func json(_ beads: [Bead], _ sides: BeadSides) throws -> String {
    try JSONLinesBeadWriter().write(beads, sides).jsonLines.jsonArray
  }
}
