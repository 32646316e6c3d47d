import Alignment
import Foundation
import Testing

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
      let names = try FileManager.default.contentsOfDirectory(atPath: cache)
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
