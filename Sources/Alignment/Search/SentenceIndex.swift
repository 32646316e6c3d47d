import Foundation

/// Which sentences have a word, and how rare it is.
struct SentenceIndex {
  private var starts: [Int]
  private var postings: [Int32]
  private let count: Int
  private var weights: [Float]

  init(_ side: TextSide) {
    count = side.count
    var lists = [Int](repeating: 0, count: side.vocabulary.words.count + 1)
    var last = [Int32](repeating: -1, count: side.vocabulary.words.count)
    func forEachFirst(_ body: (Int, Int) -> Void) {
      for index in last.indices { last[index] = -1 }
      for sentence in 0..<side.count {
        for token in side.tokens[side.tokenRange(sentence..<sentence + 1)] where last[Int(token)] != Int32(sentence) {
          last[Int(token)] = Int32(sentence)
          body(Int(token), sentence)
        }
      }
    }
    forEachFirst { word, _ in lists[word + 1] += 1 }
    for word in 1..<max(1, lists.count) { lists[word] += lists[word - 1] }
    starts = lists
    var next = lists
    var filled = [Int32](repeating: 0, count: lists[lists.count - 1])
    forEachFirst { word, sentence in
      filled[next[word]] = Int32(sentence)
      next[word] += 1
    }
    postings = filled
    weights = []
    var sums = [Float](repeating: 0, count: side.count)
    forEachFirst { word, sentence in
      sums[sentence] += Self.rarity(lists[word + 1] - lists[word], side.count)
    }
    weights = sums
  }

  private static func rarity(_ sentences: Int, _ count: Int) -> Float {
    logf(Float(count + 1) / Float(max(1, sentences)))
  }

  func rarity(_ word: Int32) -> Float { Self.rarity(starts[Int(word) + 1] - starts[Int(word)], count) }
  func isRare(_ word: Int32) -> Bool { starts[Int(word) + 1] - starts[Int(word)] <= max(4, min(40, count / 12)) }
  func sentences(with word: Int32) -> ArraySlice<Int32> { postings[starts[Int(word)]..<starts[Int(word) + 1]] }
  func weight(_ sentence: Int) -> Float { weights[sentence] }
}
