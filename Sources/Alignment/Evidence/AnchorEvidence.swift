import Foundation
import Mentions

/// Values that two sentences name alike (a designation, a date, an address) speak for a bead by how rare they are in
/// the document; a value only one side names speaks against it, and more so when the other side names it elsewhere, once or
/// twice: then it is neither unread nor left out there.
struct AnchorEvidence {
  enum Side {
    case source
    case target
  }

  /// For each sentence the numbers of its values, without repetition.
  private var source: [[Int32]]
  private var target: [[Int32]]
  /// What a value is worth when it is matched.
  private let gains: [Double]
  private let losses: [Double]
  /// What each number stands for.
  let values: [Mention]

  /// Without mentions.
  static let none = AnchorEvidence(source: [], target: [])

  /// The values of two documents, one entry a sentence.
  init(source: [SentenceMentions], target: [SentenceMentions]) {
    var numbers: [String: Int32] = [:]
    var values: [Mention] = []
    func collect(_ sentences: [SentenceMentions]) -> [[Int32]] {
      sentences.map { sentence in
        var row: [Int32] = []
        for mention in sentence.mentions {
          let name = "\(mention.kind.rawValue) \(mention.value)"
          let number = numbers[name] ?? Int32(values.count)
          if numbers[name] == nil {
            numbers[name] = number
            values.append(mention)
          }
          if !row.contains(number) { row.append(number) }
        }
        return row
      }
    }
    self.source = collect(source)
    self.target = collect(target)
    self.values = values
    var frequency = [Double](repeating: 0, count: values.count)
    for number in self.source.joined() { frequency[Int(number)] += 1 }
    for number in self.target.joined() { frequency[Int(number)] += 1 }
    let sentences = Double(source.count + target.count)
    gains = frequency.map { 0.25 * log(max(1, sentences / $0)) }
    let counts = [self.source, self.target].map { rows in
      rows.joined().reduce(into: [Int](repeating: 0, count: values.count)) { $0[Int($1)] += 1 }
    }
    losses = values.indices.map { number in
      let isElsewhere = counts.allSatisfy { (1...2).contains($0[number]) }
      return Self.loss(values[number].kind) * (isElsewhere ? Self.elsewhere : 1)
    }
  }

  /// How many times as much a value counts against a bead when the other side names it in another sentence.
  private static let elsewhere = 2.5

  /// The evidence for some sentences of each side, which count from 0 then.
  func part(_ p: Range<Int>, _ q: Range<Int>) -> AnchorEvidence {
    if values.isEmpty { return .none }
    var part = self
    part.source = Array(source[p])
    part.target = Array(target[q])
    return part
  }

  /// What a value counts against a bead when the other side lacks it: little where recognition or translation varies.
  private static func loss(_ kind: MentionKind) -> Double {
    switch kind {
    case .designation, .provisionalName, .email, .url, .telephone: 1
    case .date, .time: 0.7
    case .documentReference, .body, .number: 0.3
    case .acronym: 0.2
    }
  }

  /// Adds what the values of one side's sentences say of runs of the other's.
  func add(to table: inout SpanTable, of side: Side) {
    let own = side == .source ? source : target
    let other = side == .source ? target : source
    for (sentence, row) in own.enumerated() where !row.isEmpty {
      table.add(to: sentence) { run in
        row.reduce(0) { sum, number in
          let found = run.contains { other[$0].contains(number) }
          return sum + (found ? gains[Int(number)] : -losses[Int(number)])
        }
      }
    }
  }

  /// What each value gives a bead of these sentences: above 0 where both sides name it, below where one does.
  func reasons(_ p: Range<Int>, _ q: Range<Int>) -> [(mention: Mention, weight: Double)] {
    guard !source.isEmpty, !target.isEmpty else { return [] }
    let left = Set(source[p].joined())
    let right = Set(target[q].joined())
    var weights: [Int32: Double] = [:]
    for number in source[p].joined() {
      weights[number, default: 0] += right.contains(number) ? gains[Int(number)] : -losses[Int(number)]
    }
    for number in target[q].joined() {
      weights[number, default: 0] += left.contains(number) ? gains[Int(number)] : -losses[Int(number)]
    }
    return weights.sorted { $0.key < $1.key }.map { (values[Int($0.key)], $0.value) }
  }
}
