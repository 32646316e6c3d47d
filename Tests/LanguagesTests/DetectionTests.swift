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
    "a text in another language is told, so that it is not read as English or Chinese",
    arguments: [
      ("La réunion de la commission se tiendra à Genève dans les locaux de l'UIT et sera suivie par une visite.", "fr"),
      ("La reunión de la comisión se celebrará en Ginebra y en la sede de la UIT con el apoyo de los miembros.", "es"),
      (
        "Die Sitzung der Kommission findet in Genf statt und wird von einem Besuch der Ausstellung und der Stadt begleitet.",
        "de"
      ),
      ("第20研究委員会の会合は、ジュネーブで開催される予定です。", "ja"), ("Заседание состоится в Женеве.", "ru"),
      ("سيعقد الاجتماع في جنيف.", "ar"),
    ])
  func foreign(_ text: String, _ tag: String) { #expect(LanguagePacks.foreignLanguage(of: text)?.tag == tag) }

  @Test(
    "names and titles of other languages do not make a text foreign",
    arguments: [
      "The Union internationale des télécommunications met in Geneva, place des Nations, and the members of the study group agreed.",
      "会议（カンファレンス）将于日内瓦举行，请各成员国主管部门于该日期之前注册。", "ITU-T Y.4221", "La réunion.",
      // Was taken for French: the ligature parted words, and what stood behind it was *le* and *les*.
      "ﬁle ﬁles ﬁle proﬁle deﬁne conﬁrm ﬁles Proﬁle ﬁle name",
      // Both were taken for Spanish: the Y of numbers was one word, and no word stood against five times “No.”.
      "Y.2770 (Y.dpireq), Y.2080 (Y.dsnarch) and Supplement 15 to Y.2000-series (Y.pass) were agreed.",
      "Agreed. No. Meeting no. 5. See Annex. Meeting no. 6. No. Against. Meeting no. 7. No. Agreed.",
    ])
  func notForeign(_ text: String) { #expect(LanguagePacks.foreignLanguage(of: text) == nil) }

  @Test(
    "no letters, or letters of another script, are no language", arguments: ["", "2023", "。！", "Привет, мир", "مرحبا"])
  func none(_ text: String) { #expect(LanguagePacks.detect(text) == nil) }
}
