import Languages
import Testing

@Suite("Language detection")
struct DetectionTests {
  @Test(
    "a Chinese text stays Chinese however many names it holds",
    arguments: [
      "会议", "ITU-T SG20阿拉伯区域组（SG20RG-ARB）",
      "请访问https://www.itu.int/en/ITU-T/studygroups/2022-2024/20/Pages/default.aspx。",
      "ITU-T Y.4221（前Y.ElecMon-Reqts）新建议书草案", "主席Hyoung Jun Kim先生", "A.4、A.5和A.6资格",
    ])
  func chinese(_ text: String) { #expect(LanguagePacks.detect(text) == .chinese) }

  @Test(
    "an English text stays English though it quotes Chinese",
    arguments: [
      "The meeting", "ANNEX A", "The title in Chinese, 电信标准化局, is given in the table below for information.", "Y.4221",
      "Wi-Fi",
    ])
  func english(_ text: String) { #expect(LanguagePacks.detect(text) == .english) }

  @Test(
    "no letters, or letters of another script, are no language", arguments: ["", "2023", "。！", "Привет, мир", "مرحبا"])
  func none(_ text: String) { #expect(LanguagePacks.detect(text) == nil) }
}
