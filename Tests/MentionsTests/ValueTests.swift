import Mentions
import Testing

/// Each kind of thing has the same value in both languages.
@Suite("Values are equal across languages")
struct ValueTests {
  private func check(_ pair: Pair, _ kind: MentionKind) {
    #expect(Reading.values(Reading.zh(pair.zh), kind) == pair.values)
    #expect(Reading.values(Reading.en(pair.en), kind) == pair.values)
  }

  @Test(
    "a date has its ISO 8601 value",
    arguments: [
      Pair("2023年5月18日，日内瓦", "Geneva, 18 May 2023", "2023-05-18"),
      Pair("二〇二三年五月十八日", "May 18, 2023", "2023-05-18"),
      Pair("２０２３年５月１８日", "18th May 2023", "2023-05-18"),
      Pair("2023-05-18", "2023-05-18", "2023-05-18"),
      Pair("2023年9月13日至22日（含）", "from 13 to 22 September 2023, inclusive", "2023-09-13/2023-09-22"),
      Pair("2023年9月12-22 日，阿鲁沙", "Arusha, 12-22 September 2023", "2023-09-12/2023-09-22"),
      Pair("2023年9月12–22日", "September 12–22, 2023", "2023-09-12/2023-09-22"),
      Pair("（2023年1月30 – 2月10日，日内瓦）", "(Geneva, 30 January – 10 February 2023)", "2023-01-30/2023-02-10"),
      Pair("2023年5月30日 – 6月2日", "30 May – 2 June 2023", "2023-05-30/2023-06-02"),
      Pair("2023年12月28日至2024年1月3日", "28 December 2023 to 3 January 2024", "2023-12-28/2024-01-03"),
      Pair("2023年9月", "September 2023", "2023-09"),
      Pair("9月12日", "12 September", "--09-12"),
      Pair("预计9月底以前", "by the end of September", "--09"),
      Pair("（2018年，迪拜）", "(Dubai, 2018)", "2018"),
      Pair("2023和2024年计划召开的会议", "Meetings planned in 2023 and 2024", "2023", "2024"),
      Pair("2025-2028年研究期", "the 2025-2028 study period", "2025/2028"),
      Pair("二○二四年十月", "October 2024", "2024-10"),
      Pair("2023年9月12日和13日", "12 and 13 September 2023", "2023-09-12", "2023-09-13"),
    ])
  func dates(_ pair: Pair) { check(pair, .date) }

  @Test(
    "a time has an hour and minutes",
    arguments: [
      Pair("14时30分", "1430 hours", "T14:30"), Pair("自9时起", "from 0900 hours", "T09:00"),
      Pair("14:30", "14:30", "T14:30"), Pair("下午2时30分", "2.30 p.m.", "T14:30"), Pair("上午9点", "9 a.m.", "T09:00"),
      Pair("23时59分（协调世界时）", "2359 hours UTC", "T23:59"), Pair("11时至13时", "1100 to 1300 hours", "T11:00/T13:00"),
      Pair("9时至10时30分", "from 0900 to 1030 hours", "T09:00/T10:30"),
      Pair("上午9时至中午12时", "9 a.m. to noon", "T09:00/T12:00"),
      Pair("9:30-12:30", "0930-1230 hours", "T09:30/T12:30"),
    ])
  func times(_ pair: Pair) { check(pair, .time) }

  @Test(
    "a number has its digits, an ordinal a #, a percentage a %",
    arguments: [
      Pair("72小时", "72 hours", "72"), Pair("3 500万", "35,000,000", "35000000"), Pair("三千五百万", "35 million", "35000000"),
      Pair("1 850 000瑞郎", "CHF 1 850 000", "1850000"), Pair("两份", "two", "2"), Pair("七周前", "seven weeks before", "7"),
      Pair("第三届", "the third", "#3"), Pair("第3届", "the 3rd", "#3"), Pair("第二十一届", "the twenty-first", "#21"),
      Pair("增加12.5%", "rose by 12.5 per cent", "12.5%"), Pair("百分之七十", "70%", "70%"),
      Pair("两千三百名与会者", "two thousand three hundred participants", "2300"),
      Pair("二百五十人", "two hundred and fifty people", "250"),
    ])
  func numbers(_ pair: Pair) { check(pair, .number) }

  @Test(
    "a body has its acronym's value, with or without its sector",
    arguments: [
      Pair("第20研究组", "Study Group 20", "SG20"), Pair("ITU-T第20研究组", "ITU-T SG20", "SG20"),
      Pair("SG 20", "SG20", "SG20"), Pair("第11和第17研究组", "Study Groups 11 and 17", "SG11", "SG17"),
      Pair("1/20工作组和2/20工作组", "Working Parties 1/20 and 2/20", "WP1/20", "WP2/20"),
      Pair("第1/20工作组", "WP1/20", "WP1/20"), Pair("第5D工作组", "Working Party 5D", "WP5D"),
      Pair("第2/20号课题", "Question 2/20", "Q2/20"), Pair("Q2/20", "Q.2/20", "Q2/20"),
      Pair("QAll/20", "QAll/20", "QAll/20"),
      Pair("国际电联", "ITU", "ITU"), Pair("电信标准化局", "TSB", "TSB"), Pair("电信标准化部门", "ITU-T", "ITU-T"),
      Pair("下届WTSA-24", "the next WTSA-24", "WTSA-24"), Pair("WRC 27的文件", "documents of WRC-27", "WRC-27"),
      Pair("JCA-IoT和SC&C会议", "the JCA-IoT and SC&C meeting", "JCA-IoT and SC&C"),
      Pair("SG20RG-AFR、FG-AI4A", "SG20RG-AFR, FG-AI4A", "SG20RG-AFR", "FG-AI4A"),
    ])
  func bodies(_ pair: Pair) { check(pair, .body) }

  @Test(
    "a document has its kind, issuer and number",
    arguments: [
      Pair("电信标准化局第96号通函", "TSB Circular 96", "circular:TSB:96"),
      Pair("第3/20号集体函", "Collective letter 3/20", "collective-letter:3/20"),
      Pair("附件A", "ANNEX A", "annex:A"), Pair("附件2", "Annex 2", "annex:2"), Pair("附录一", "Appendix I", "appendix:1"),
      Pair("第4号报告", "Report 4", "report:4"), Pair("4号报告", "Report No. 4", "report:4"),
      Pair("第213号决议（2018年，迪拜）", "Resolution 213 (Dubai, 2018)", "resolution:213"),
      Pair(
        "第78号决议（2022年，日内瓦，修订版）和第98号决议", "Resolutions 78 (Rev. Geneva, 2022) and 98", "resolution:78", "resolution:98"),
      Pair("5/57(Rev.1)号文件", "Doc. 5/57(Rev.1)", "document:5/57(Rev.1)"),
      Pair("文件C27/36-C", "Document C27/36-E", "document:C27/36"),
      Pair("TD123/GEN", "TD123/GEN", "document:TD123/GEN"), Pair("C24/12", "C24/12", "document:C24/12"),
      Pair("第5条", "Article 5", "article:5"), Pair("见表1", "see Table 1", "table:1"),
      Pair("附件1和2", "Annexes 1 and 2", "annex:1", "annex:2"),
      Pair("ITU-R第1-9号决议", "Resolution ITU-R 1-9", "resolution:ITU-R:1-9"),
      Pair("第A2.6.2.4段", "paragraph A2.6.2.4", "paragraph:A2.6.2.4"),
      Pair("CACE/1243号行政通函", "Administrative Circular CACE/1243", "circular:CACE/1243"),
    ])
  func documents(_ pair: Pair) { check(pair, .documentReference) }

  @Test(
    "a designation has its number without sector and words",
    arguments: [
      Pair("ITU-T Y.4221建议书", "Recommendation ITU-T Y.4221", "Y.4221"),
      Pair("ITU‑T Y.4113", "ITU-T Rec. Y.4113", "Y.4113"),
      Pair("Ｙ．４２２１", "Y.4221", "Y.4221"), Pair("ITU-R M.2083-0建议书", "ITU-R M.2083-0", "M.2083-0"),
      Pair("ITU-T G.709/Y.1331", "ITU-T G.709/Y.1331", "G.709", "Y.1331"),
      Pair("A.4、A.5和A.6资格", "A.4, A.5 and A.6 qualification", "A.4", "A.5", "A.6"),
      Pair("Y.2000系列增补15", "Supplement 15 to Y.2000-series", "Y.Suppl.15"),
      Pair("Y.Suppl.42", "Y.Suppl.42 to ITU-T Y.4100 series", "Y.Suppl.42"),
      Pair("Y.4000系列", "the Y.4000 series", "Y.4000 series"), Pair("G.8013 Amd.1", "G.8013 Amd. 1", "G.8013 Amd.1"),
      Pair("Y.4500.1", "Y.4500.1", "Y.4500.1"),
      Pair("BS.1770-4", "Recommendation ITU-R BS.1770-4", "BS.1770-4"),
    ])
  func designations(_ pair: Pair) { check(pair, .designation) }

  @Test("addresses and telephone numbers have one value")
  func addresses() {
    let zh = Reading.zh("通过电子邮件发至fellowships@itu.int，传真发至+ 41 22 730 57 78，见https://itu.int/go/tsg20。")
    #expect(zh.mentions.map(\.value) == ["fellowships@itu.int", "+41227305778", "https://itu.int/go/tsg20"])
    #expect(zh.mentions.map(\.kind) == [.email, .telephone, .url])
    #expect(Reading.values(Reading.en("Tel: +41 22 730 57 78."), .telephone) == ["+41227305778"])
    #expect(
      Reading.values(Reading.en("See www.itu.int/md (also itu.int/rec)."), .url) == ["www.itu.int/md", "itu.int/rec"])
  }

  @Test(
    "a pair of sentences names the same things",
    arguments: [
      Pair(
        "请注意电信标准化局第77号通函（2024年3月4日），其涉及ITU-T Y.4901（前Y.x-req）和Y.4902（前Y.z-fw）新建议书草案。",
        "Please note TSB Circular 77 (4 March 2024) on draft new Recommendations ITU-T Y.4901 (ex Y.x-req) and Y.4902 (ex Y.z-fw)."
      ),
      Pair(
        "会议将于2024年10月7日9时30分在利马举行，与会者注册自8时起进行。",
        "The meeting will open in Lima on 7 October 2024 at 0930 hours; participants may register from 0800 hours."),
      Pair(
        "TSAG（2024年7月29日 – 8月2日，日内瓦）与SG20相关的要点",
        "Highlights of TSAG (Geneva, 29 July – 2 August 2024) of relevance to SG20"),
      Pair(
        "如70%或以上的答复支持审议，SG3将召开一次全体会议。", "If 70% or more of the replies support consideration, SG3 will hold a plenary."),
    ])
  func sentences(_ pair: Pair) {
    func named(_ mentions: SentenceMentions) -> [String] { mentions.mentions.map { "\($0.kind) \($0.value)" }.sorted() }
    #expect(named(Reading.zh(pair.zh)) == named(Reading.en(pair.en)))
    #expect(!Reading.zh(pair.zh).mentions.isEmpty)
  }

  @Test("first is no ordinal where it says when something is done")
  func adverb() {
    #expect(Reading.values(Reading.en("Participants must register first."), .number).isEmpty)
    #expect(Reading.values(Reading.en("See the first."), .number) == ["#1"])
  }
}
