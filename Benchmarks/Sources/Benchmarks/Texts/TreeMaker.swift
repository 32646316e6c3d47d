import Foundation

/// Makes a tree of bilingual circulars as a week brings them, with the true pairs: 1,000 pairs in series, and beside them
/// files without partner, revisions, texts there twice in two formats, and English texts of which two versions would do.
struct TreeMaker {
  /// The true pairs, names from the tree's folder.
  private(set) var pairs: [(source: String, target: String)] = []
  private var random: Random
  private var circulars: CircularMaker
  private let isNamed: Bool
  private let folder: String
  private var number = 0
  private static let perSeries = 20

  /// - Parameter isNamed: whether names follow conventions; else they are numbers that say nothing.
  init(folder: String, seed: UInt64, pairs: Int, isNamed: Bool) throws {
    self.folder = folder
    self.isNamed = isNamed
    random = Random(seed: seed)
    circulars = try CircularMaker(seed: seed &+ 7, series: 1 + pairs / Self.perSeries)
    var letters = Array(0..<pairs)
    letters.shuffle(using: &random)
    for letter in letters { try add(letter) }
  }

  private mutating func add(_ letter: Int) throws {
    let text = circulars.letter(series: letter / Self.perSeries, letter: letter % Self.perSeries)
    switch random.below(100) {
    case 0..<3: try write(text.source, name(letter, convention(), isSource: true))
    case 3..<6: try write(text.target, name(letter, convention(), isSource: false))
    case 6..<8: try addRevision(letter, text)
    case 8..<10: try addTwin(letter, text)
    case 10..<13: try addPair(letter, text, again: "md")
    default: try addPair(letter, text)
    }
  }

  private mutating func addPair(_ letter: Int, _ text: CircularMaker.Letter, again suffix: String? = nil) throws {
    let convention = convention()
    let names = (name(letter, convention, isSource: true), name(letter, convention, isSource: false))
    try write(text.source, names.0)
    try write(text.target, names.1)
    guard let suffix else { return pairs.append(names) }
    // Of two formats the one that keeps more is the one to be taken.
    let richer = names.1.replacing(".txt", with: "." + suffix)
    try write(text.target, richer)
    pairs.append((names.0, richer))
  }

  /// The English only of the original, and both versions of its revision, a line of which is another.
  private mutating func addRevision(_ letter: Int, _ text: CircularMaker.Letter) throws {
    var revised = text
    revised.source.insert("修订1", at: 1)
    revised.target.insert("Revision 1", at: 1)
    let convention = convention()
    try write(text.target, name(letter, convention, isSource: false))
    let names = (
      name(letter, convention, isSource: true, mark: "R1"), name(letter, convention, isSource: false, mark: "R1")
    )
    try write(revised.source, names.0)
    try write(revised.target, names.1)
    pairs.append(names)
  }

  /// Two English texts that are hardly different: neither is the pair, whichever the names say.
  private mutating func addTwin(_ letter: Int, _ text: CircularMaker.Letter) throws {
    try write(text.source, name(letter, 9, isSource: true))
    try write(text.target, name(letter, 9, isSource: false))
    try write(circulars.retold(text), name(letter, 9, isSource: false))
  }

  private mutating func convention() -> Int { random.below(8) }

  /// A name by one of the conventions that people use; 9 is none.
  private mutating func name(_ letter: Int, _ convention: Int, isSource: Bool, mark: String = "") -> String {
    number += 1
    if !isNamed || convention == 9 {
      return "\(random.below(7))/\(String(random.next() >> 24, radix: 36))-\(number).txt"
    }
    let id = String(1000 + letter)
    let place = "\(letter % 12 + 1)"
    switch convention {
    case 0: return "\(place)/T22-SG\(letter % 20 + 1)-COL-\(id)!\(mark)!MSW-\(isSource ? "C" : "E").txt"
    case 1: return "\(place)/letter\(id)\(mark.isEmpty ? "" : "_Rev1")_\(isSource ? "zh" : "en").txt"
    case 2: return "\(place)/circular \(id)\(mark.isEmpty ? "" : " Rev.1").\(isSource ? "zh-CN" : "en").txt"
    case 3: return "\(place)/\(isSource ? "C" : "E")/\(id)\(mark.isEmpty ? "" : "-R1").txt"
    case 4: return "\(place)/\(isSource ? "Chinese" : "English")/SG-\(id)\(mark.isEmpty ? "" : "-R1").txt"
    case 5: return "\(place)/\(id)\(mark)/\(isSource ? "zh" : "en").txt"
    case 6: return "\(place)/\(id)号函\(mark.isEmpty ? "" : "修订1")\(isSource ? "中文版" : "英文版").txt"
    // Names of two offices that have nothing in common.
    default: return isSource ? "\(place)/关于会议的通知\(number)\(mark).txt" : "\(place)/invitation-\(number)\(mark).txt"
    }
  }

  private func write(_ lines: [String], _ name: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n\n") + "\n").utf8).write(to: url)
  }
}
