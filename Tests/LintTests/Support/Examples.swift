import Alignment
import Glossaries
import Lint
import Mentions
import Terminology

extension RuleExample {
  /// The set of drafts that the example shows; two language versions are aligned line by line.
  func drafts() throws -> DraftSet {
    let drafts = try texts.enumerated().map { try draft($0.element, path: "draft\($0.offset + 1).txt") }
    let known = KnownNames(base)
    guard isPair else { return DraftSet(drafts, known: known) }
    let pair = linePair(drafts[0], drafts[1])
    let terms = TerminologyExtractor(glossary: try GlossaryReader.entries()).concepts(in: pair)
    return DraftSet(drafts, pairs: [pair], terms: terms, known: known)
  }
}

/// Two drafts with beads between the sentences of their lines, line opposite line; an empty line has no counterpart.
func linePair(_ source: ReadDocument, _ target: ReadDocument) -> AlignedPair {
  let lines = [source, target].map(sentencesByLine)
  let beads = (0..<max(lines[0].count, lines[1].count)).compactMap { line -> Bead? in
    let (first, second) = (sentences(lines[0], line), sentences(lines[1], line))
    return first.isEmpty && second.isEmpty ? nil : Bead(source: first, target: second)
  }
  return AlignedPair(source: source, target: target, beads: beads)
}

/// For each line of a draft the number of its first sentence and that of the next line's.
private func sentencesByLine(_ draft: ReadDocument) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var start = 0
  var next = 0
  for line in draft.document.text.split(separator: "\n", omittingEmptySubsequences: false) {
    let end = start + line.unicodeScalars.count
    let first = next
    while next < draft.document.sentences.count, draft.document.sentences[next].place.start < end { next += 1 }
    ranges.append(first..<next)
    start = end + 1
  }
  return ranges
}

private func sentences(_ lines: [Range<Int>], _ line: Int) -> Range<Int> {
  line < lines.count ? lines[line] : (lines.last?.upperBound ?? 0)..<(lines.last?.upperBound ?? 0)
}
