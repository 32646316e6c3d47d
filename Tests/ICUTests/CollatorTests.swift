import ICU
import Testing

@Suite("Collation")
struct CollatorTests {
  private let places = ["中国", "阿鲁沙", "日内瓦", "一"]

  private func sorted(_ locale: String) throws -> [String] {
    let collator = try Collator(locale: locale)
    return try places.sorted { try collator.areInOrder($0, $1) }
  }

  @Test("Chinese is sorted by pinyin unless strokes are asked for")
  func orders() throws {
    #expect(try sorted("zh") == ["阿鲁沙", "日内瓦", "一", "中国"])
    #expect(try sorted("zh-u-co-stroke") == ["一", "中国", "日内瓦", "阿鲁沙"])
  }

  @Test("English ignores case before it minds it")
  func english() throws {
    let collator = try Collator(locale: "en")
    #expect(try collator.compare("annex", "Bureau") == -1)
    #expect(try collator.compare("Bureau", "annex") == 1)
    #expect(try collator.compare("ITU", "ITU") == 0)
  }

  @Test("sort keys have the collator's order, long texts included")
  func sortKeys() throws {
    let collator = try Collator(locale: "zh")
    let texts = places + ["", String(repeating: "国际电联", count: 300), "ITU", "itu"]
    for left in texts {
      for right in texts {
        let byKey = try collator.sortKey(left).lexicographicallyPrecedes(collator.sortKey(right))
        #expect(try byKey == collator.areInOrder(left, right), "\(left.prefix(5)) \(right.prefix(5))")
      }
    }
  }
}
