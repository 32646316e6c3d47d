import Mentions
import Segmentation

/// Two texts with their locks: sentences that a lock joins are searched as one, and the beads found are turned back.
struct LockedText {
  private let locks: BeadLocks
  /// For each sentence of the search, the sentences of the text.
  private let sourceRuns: [Range<Int>]
  private let targetRuns: [Range<Int>]

  /// - Parameters:
  ///   - sourceCount: how many sentences the first text has.
  ///   - targetCount: how many the second has.
  init(_ locks: BeadLocks, sourceCount: Int, targetCount: Int) {
    self.locks = locks
    sourceRuns = Self.runs(locks.beads.map(\.source), count: sourceCount)
    targetRuns = Self.runs(locks.beads.map(\.target), count: targetCount)
  }

  private static func runs(_ locked: [Range<Int>], count: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = 0
    for run in locked.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      runs += (at..<run.lowerBound).map { $0..<$0 + 1 }
      runs.append(run)
      at = run.upperBound
    }
    return runs + (at..<count).map { $0..<$0 + 1 }
  }

  /// What the search must keep.
  var links: LockedLinks {
    if locks.beads.isEmpty { return .none }
    let source = Dictionary(uniqueKeysWithValues: sourceRuns.enumerated().map { ($1.lowerBound, $0) })
    let target = Dictionary(uniqueKeysWithValues: targetRuns.enumerated().map { ($1.lowerBound, $0) })
    var links: [(source: Int, target: Int)] = []
    var aloneSource: [Int] = []
    var aloneTarget: [Int] = []
    for bead in locks.beads {
      switch (source[bead.source.lowerBound], target[bead.target.lowerBound]) {
      case (let p?, let q?) where !bead.source.isEmpty && !bead.target.isEmpty: links.append((p, q))
      case (let p?, _) where !bead.source.isEmpty: aloneSource.append(p)
      case (_, let q?): aloneTarget.append(q)
      default: break
      }
    }
    return LockedLinks(
      links: links, aloneSource: aloneSource, aloneTarget: aloneTarget, sourceCount: sourceRuns.count,
      targetCount: targetRuns.count)
  }

  /// The first text as the search sees it.
  func source(_ texts: [String]) -> [String] { Self.joined(texts, sourceRuns) }
  /// The second text as the search sees it.
  func target(_ texts: [String]) -> [String] { Self.joined(texts, targetRuns) }
  /// The first document as the search sees it.
  func source(_ document: ReadDocument) -> ReadDocument { Self.joined(document, sourceRuns) }
  /// The second document as the search sees it.
  func target(_ document: ReadDocument) -> ReadDocument { Self.joined(document, targetRuns) }

  private static func joined(_ texts: [String], _ runs: [Range<Int>]) -> [String] {
    runs.count == texts.count ? texts : runs.map { texts[$0].joined(separator: " ") }
  }

  private static func joined(_ document: ReadDocument, _ runs: [Range<Int>]) -> ReadDocument {
    let sentences = document.document.sentences
    if runs.count == sentences.count { return document }
    let joined = runs.map { run in
      let first = sentences[run.lowerBound]
      return Sentence(
        text: sentences[run].map(\.text).joined(separator: " "), language: first.language, kind: first.kind,
        block: first.block, cell: first.cell, label: first.label, place: first.place, map: first.map)
    }
    return ReadDocument(
      document: SegmentedDocument(
        path: document.document.path, language: document.document.language, text: document.document.text,
        sentences: joined),
      mentions: runs.map { SentenceMentions(mentions: document.mentions[$0].flatMap(\.mentions)) })
  }

  /// The beads of the search in the sentences of the texts, the locked ones as they were given.
  func restored(_ beads: [Bead]) -> [Bead] {
    if locks.beads.isEmpty { return beads }
    var source = Set<Int>()
    var target = Set<Int>()
    for lock in locks.beads {
      source.formUnion(lock.source)
      target.formUnion(lock.target)
    }
    let found = beads.map {
      Bead(
        source: Self.range($0.source, sourceRuns), target: Self.range($0.target, targetRuns),
        confidence: $0.confidence, moved: $0.moved, reasons: $0.reasons)
    }
    let free = found.filter { bead in
      !(bead.source.first.map(source.contains) ?? false) && !(bead.target.first.map(target.contains) ?? false)
    }
    return BeadOrder.ordered(free + kept(after: free))
  }

  /// The locked beads; those that cross the rest are moved.
  private func kept(after free: [Bead]) -> [Bead] {
    let chain = Set(links.chain.map { sourceRuns[$0.source].lowerBound })
    return locks.beads.map { lock in
      let isLinked = !lock.source.isEmpty && !lock.target.isEmpty
      return Bead(
        source: lock.source, target: lock.target, confidence: 1,
        moved: isLinked && !chain.contains(lock.source.lowerBound),
        reasons: [.init(kind: "lock", value: "", weight: 0)])
    }
  }

  private static func range(_ range: Range<Int>, _ runs: [Range<Int>]) -> Range<Int> {
    let start = range.lowerBound < runs.count ? runs[range.lowerBound].lowerBound : runs.last?.upperBound ?? 0
    return start..<(range.isEmpty ? start : runs[range.upperBound - 1].upperBound)
  }
}
