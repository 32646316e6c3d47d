import Lint
import Testing

@Suite("Doubled characters and words")
struct DoubledTests {
  @Test(
    "a Han character typed twice is found",
    arguments: [
      "自1️⃣动动2️⃣驾驶车辆路侧系统", "分1️⃣布布2️⃣式账本技术", "测量电1️⃣磁磁2️⃣场的仪器", "审议了预1️⃣算算2️⃣方案", "密1️⃣钥钥2️⃣中继节点",
      "无线电通1️⃣信信2️⃣局将公布结果", "所取得1️⃣的的2️⃣成就", "建1️⃣议议2️⃣书草案", "第17研1️⃣究究2️⃣组会议", "提交文稿1️⃣，，2️⃣并注册", "议程见1️⃣附件附件2️⃣所列", "第7号1️⃣报报2️⃣告",
      "电话服务1️⃣安安2️⃣全审计", "主页上的1️⃣注注2️⃣册表", "成员1️⃣国国2️⃣主管部门", "第5研1️⃣究究2️⃣组", "第51️⃣研究研究2️⃣组的报告",
    ])
  func slips(_ marked: String) throws { try expect(DoubledCharacterOrWord.self, in: marked) }

  @Test(
    "a reduplication, and one word that begins as the word before it ends, are right",
    arguments: [
      "谢谢各位代表，会议常常延长。", "从方方面面和形形色色的角度看", "成员国国内的情况", "研究组组长和各部部长出席", "大会会议议程草案", "与会会员的意见",
      "各国国情不同，各国国家主管部门", "逐字逐句审校", "通过过程和标准准则", "城市市政管理", "一一列出，迟迟未定，淡淡一笑", "天天开会，人人参加",
      "该文件件件属实", "第五军军长和军需署署长", "用于支付费用的目的地", "研究研究组的意见", "一个一个地讨论", "一行行文字", "国际电联互联网网站", "在在线会议中", "以以太网为基础",
      "每个数字字段", "发展中国家国家电信战略",
    ])
  func right(_ text: String) throws { try expect(DoubledCharacterOrWord.self, in: text) }

  @Test("what a draft has three times is a name")
  func name() throws { try expect(DoubledCharacterOrWord.self, in: "刘老老来了。\n刘老老说话。\n刘老老走了。") }

  @Test("a word typed twice is found, whatever its first capital and whatever white space stands between")
  func words() throws {
    let findings = try expect(
      DoubledCharacterOrWord.self, in: "It deletes 1️⃣the the2️⃣ outdated Annex. 3️⃣The the4️⃣ text is new.")
    #expect(findings.map(\.fix) == ["the", "The"])
  }

  @Test(
    "what grammar doubles, names and numbers are right",
    arguments: [
      "They had had no reply, and said that that was late.", "The meeting was held in Baden Baden.",
      "Items 10 10 and 11 11 are closed.", "See Annex A and the theme.",
    ])
  func rightWords(_ text: String) throws { try expect(DoubledCharacterOrWord.self, in: text) }
}
