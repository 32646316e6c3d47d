import Foundation
import Languages
import Testing

@testable import Alignment

@Suite("Lexicon")
struct LexiconTests {
  /// A folder of its own with a dictionary of a few entries.
  private final class Workshop {
    let folder: String
    var cache: String { folder + "/cache" }
    var sources: LexiconSources {
      LexiconSources(dictionary: folder + "/dictionary.txt", glossaries: [], displayNames: false)
    }

    init() throws {
      folder = NSTemporaryDirectory() + "lexicon-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try """
      # a comment
      研究 研究 [yan2 jiu1] /research/a study/CL:項|项[xiang4]/
      貝倫 贝伦 [Bei4 lun2] /Belém (city)/
      蘋果 苹果 [ping2 guo3] /apple/CL:個|个[ge4],顆|颗[ke1]/
      broken line
      """.write(toFile: folder + "/dictionary.txt", atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func open() throws -> Lexicon { try Lexicon.open(sources, cache: cache) }

    /// The one compiled file.
    func file() throws -> URL {
      let names = try FileManager.default.contentsOfDirectory(atPath: cache).filter { $0.hasSuffix(".clex") }
      try #require(names.count == 1)
      return URL(fileURLWithPath: cache + "/" + names[0])
    }
  }

  @Test("glosses become stemmed words; measure words and remarks do not")
  func glosses() throws {
    let lexicon = try Workshop().open()
    #expect(Set(lexicon.translations(of: "研究").map(\.key)) == ["research", "studi"])
    #expect(lexicon.translations(of: "苹果").map(\.key) == ["appl"])
    #expect(lexicon.translations(of: "蘋果") == lexicon.translations(of: "苹果"))
    #expect(lexicon.contains("贝伦"))
    #expect(!lexicon.contains("研"))
    #expect(lexicon.translations(of: "项").isEmpty)
  }

  @Test("a second run reads the compiled file and finds the same")
  func compiled() throws {
    let workshop = try Workshop()
    let first = try workshop.open()
    let bytes = try Data(contentsOf: workshop.file())
    let second = try workshop.open()
    #expect(second.count == first.count)
    #expect(second.translations(of: "研究") == first.translations(of: "研究"))
    #expect(try Data(contentsOf: workshop.file()) == bytes)
  }

  @Test("a file with one byte changed is compiled anew", arguments: [0, 8, 20, 130, 2000])
  func damaged(offset: Int) throws {
    let workshop = try Workshop()
    _ = try workshop.open()
    let sound = try Data(contentsOf: workshop.file())
    var broken = sound
    broken[offset] ^= 0x55
    try broken.write(to: workshop.file())
    #expect(try workshop.open().contains("研究"))
    #expect(try Data(contentsOf: workshop.file()) == sound)
  }

  @Test("a file damaged after it was found sound is noticed all the same, and compiled anew")
  func damagedLater() throws {
    let workshop = try Workshop()
    _ = try workshop.open()
    _ = try workshop.open()  // the second run goes through the file and seals it
    let sound = try Data(contentsOf: workshop.file())
    let file = try FileHandle(forUpdating: workshop.file())
    try file.seek(toOffset: UInt64(sound.count - 9))
    try file.write(contentsOf: [sound[sound.count - 9] ^ 1])
    try file.close()
    #expect(try workshop.open().contains("研究"))
    #expect(try Data(contentsOf: workshop.file()) == sound)
  }

  @Test("whatever byte a disk loses, looking up neither crashes nor runs on, and the checksum tells")
  func anyByte() throws {
    let workshop = try Workshop()
    _ = try workshop.open()
    let sound = try Data(contentsOf: workshop.file())
    let text = Array("研究苹果蘋果贝伦項x".utf8)
    // The tables by character are most of the file, all alike and mostly 0: every 97th byte there, all others elsewhere.
    for offset in sound.indices where offset < 1500 || offset % 97 == 0 {
      for change in [UInt8(0x01), 0x80, 0xFF] {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: sound.count, alignment: 16)
        bytes.copyBytes(from: sound)
        bytes[offset] ^= change
        guard let storage = LexiconStorage(taking: UnsafeRawBufferPointer(bytes), isMapped: false) else { continue }
        #expect(!storage.isUndamaged, "byte \(offset)")
        let lexicon = Lexicon(parts: [storage])
        for word in ["研究", "苹果", "贝伦", "無"] { _ = lexicon.translations(of: word) }
        for at in stride(from: 0, to: text.count - 1, by: 3) {
          _ = lexicon.longestHeadword(startingAt: at, in: text)
          _ = lexicon.headword(text, at..<at + 3)
        }
        _ = lexicon.reading(of: "贝伦")
      }
    }
  }

  @Test("a lexicon serves its two languages in either direction, and no others")
  func directions() throws {
    var compiler = LexiconCompiler(source: Language("fr"), target: .english)
    compiler.add("réunion", [compiler.key("meet")], weight: 1)
    let storage = try #require(LexiconStorage(taking: compiler.bytes(), isMapped: false))
    let lexicon = Lexicon(parts: [storage])
    #expect(lexicon.translations(of: "réunion", from: Language("fr"), to: .english).map(\.key) == ["meet"])
    #expect(lexicon.translations(of: "réunion").isEmpty)
    func found(_ heads: (String, String), _ others: (String, String)) -> [Int32] {
      let sides = [heads, others].map { text, tag in
        TextSide([text], language: Language(tag), pack: English(), lexicon: lexicon)
      }
      var columns: [Int32] = []
      LexiconLookup(lexicon, sides[0], sides[1]).forEachTranslation(of: 0, Array(sides[0].vocabulary.words[0].utf8)) {
        column, _ in columns.append(column)
      }
      return columns
    }
    #expect(found(("réunion", "fr"), ("meet", "en")) == [0])
    #expect(found(("meet", "en"), ("réunion", "fr")) == [0])
    #expect(found(("réunion", "fr"), ("meet", "de")).isEmpty)
    #expect(found(("réunion", "es"), ("meet", "en")).isEmpty)
  }

  @Test("two lexicons say together what each says")
  func joined() throws {
    let workshop = try Workshop()
    var compiler = LexiconCompiler(source: .chinese, target: .english)
    compiler.add("研究", [compiler.key("inquiri")], weight: 2)
    let other = Lexicon(parts: [try #require(LexiconStorage(taking: compiler.bytes(), isMapped: false))])
    let both = try workshop.open().adding(other)
    #expect(both.translations(of: "研究").map(\.key) == ["inquiri", "research", "studi"])
    #expect(both.translations(of: "苹果").map(\.key) == ["appl"])
  }

  @Test("a file cut short is compiled anew", arguments: [0, 1, 100, 500])
  func truncated(length: Int) throws {
    let workshop = try Workshop()
    _ = try workshop.open()
    let sound = try Data(contentsOf: workshop.file())
    try sound.prefix(length).write(to: workshop.file())
    #expect(try workshop.open().contains("研究"))
    #expect(try Data(contentsOf: workshop.file()) == sound)
  }

  @Test("where the cache cannot be written the lexicon is built in memory")
  func unwritable() throws {
    let workshop = try Workshop()
    #expect(try Lexicon.open(workshop.sources, cache: "/dev/null/cache").contains("苹果"))
  }

  @Test("a dictionary that is not there is an error that names it")
  func missing() {
    let sources = LexiconSources(dictionary: "/nowhere/cedict.txt", glossaries: [], displayNames: false)
    #expect(throws: AlignmentError.unreadableLexiconSource("/nowhere/cedict.txt")) {
      try Lexicon.open(sources, cache: "/dev/null/cache")
    }
  }

  @Test("the project's glossaries and the names of countries are in the lexicon")
  func projectSources() {
    #expect(SmallText.lexicon.translations(of: "焦点组").map(\.key).contains("focus"))
    #expect(SmallText.lexicon.translations(of: "瑞士").map(\.key).contains("switzerland"))
    #expect(SmallText.lexicon.translations(of: "无此词语").isEmpty)
  }
}
