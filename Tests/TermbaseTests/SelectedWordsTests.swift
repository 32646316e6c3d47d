import Languages
import Termbase
import TestSupport
import Testing

@Suite("Words marked roughly in the middle of a sentence")
struct SelectedWordsTests {
  private func base() throws -> (TemporaryFolder, Termbase) {
    let folder = try TemporaryFolder()
    let base = try Termbase.create(at: folder.path)
    return (folder, base)
  }

  @Test("brackets, articles, endings, figures and years do not hide a term")
  func readings() throws {
    let (folder, base) = try base()
    for (marked, term) in [
      ("Directors", "Director"), ("传统批准程序（TAP）", "传统批准程序"), ("TAP）", "TAP"), ("主管部门的", "主管部门"),
      ("the focus groups", "focus group"), ("the Director of TSB", "Director of TSB"), ("WTSA-48", "WTSA"),
      ("第二十研究组", "第20研究组"), ("Y.4221 (07/2024)", "Y.4221"),
    ] {
      let hit = try #require(try base.lookup(marked).hits.first, "\(marked)")
      #expect(hit.match == .exact && hit.matched.lowercased() == term.lowercased(), "\(marked): \(hit.matched)")
    }
    withExtendedLifetime(folder) {}
  }

  @Test("when nothing agrees with the whole, the longest names inside are shown, none of them twice")
  func inside() throws {
    let (folder, base) = try base()
    let hits = try base.lookup("关于TAP磋商的意见").hits
    #expect(hits.first?.matched == "TAP磋商")
    #expect(hits.allSatisfy { $0.match == .inside })
    #expect(!hits.contains { $0.matched == "磋商" }, "it is a part of the longer name")
    withExtendedLifetime(folder) {}
  }

  @Test("what is a term as it stands is not read otherwise")
  func exactFirst() throws {
    let (folder, base) = try base()
    #expect(try base.lookup("ICTs").hits.first?.matched == "ICTs")
    withExtendedLifetime(folder) {}
  }
}
