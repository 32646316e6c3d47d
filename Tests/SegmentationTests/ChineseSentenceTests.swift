import Languages
import Segmentation
import Testing

@Suite("Chinese sentences")
struct ChineseSentenceTests {
  private func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let parted = Parted(marked)
    #expect(sentences(parted.text, Chinese()) == parted.sentences, sourceLocation: location)
  }

  @Test("。！？ end sentences, ； ： ， do not")
  func ends() { check("第一天的会议将于14时开始。|请注册；注册自9时起：在总部。|是否同意？|同意！") }

  @Test("marks inside a title or a quotation that goes on end nothing")
  func goesOn() {
    check("《你好！中国》已出版。|题为“谁来负责？”的论坛将举行。|“是否同意？”一栏请填写。")
  }

  @Test("a quotation that names an event or that 并 follows goes on")
  func namesOfEvents() {
    check("“什么是元宇宙？”讲习班将于11月举行。|“人工智能造福人类！”峰会将召开。|他问：“同意吗？”并离开了。")
    check("“同意吗？”|会议继续进行。")
  }

  @Test("sentences of a speech part, and its closing mark belongs to the last")
  func speech() { check("他问：“去吗？”|我答：“好。|走吧。”|他走了。") }

  @Test("what stands in brackets inside a sentence ends nothing; a bracketed sentence is one")
  func brackets() { check("与会者应注册（请注册。谢谢。）然后入场。|（见附件A。）|会议开始。") }

  @Test("a raised footnote mark belongs to the sentence before it, a number that counts begins the next")
  func footnotes() { check("请注意。1|与会者应注册。²|请注意。[3]|好。|3个国家与会。|2023年的会议。") }

  @Test("a Chinese sentence may end with a half-width full stop")
  func halfWidth() { check("本次会议只用英语进行.|与会者请注意.|2023年的会议.| 会议闭幕.") }

  @Test("numbers, designations, names and addresses have full stops inside")
  func inside() {
    check("见ITU-T Y.4221建议书（前Y.ElecMon-Reqts）。|价格为3.5亿元，第3.2节适用。|由Mr. Kim主持。|发邮件至tsbsg20@itu.int。")
    check("借助P.D.A.S.传输数据。")
  }

  @Test("labels end nothing, full width included")
  func labels() { check("１．总则。|2.范围。") }

  @Test("an ellipsis inside a sentence ends nothing")
  func ellipsis() { check("请注意……会议将继续。|会议结束了……") }

  @Test("English sentences inside a Chinese text part too")
  func english() { check("请注意。|The agenda is in English.| See Rec. ITU-T Y.4221.| 会议开始。") }

  @Test("an opening bracket that is never closed holds nothing")
  func unclosed() { check("会议（将于日内瓦举行。|请注册。") }

  @Test("what was said goes on with who said it, and a full stop inside a quotation ends before the next clause")
  func speakers() {
    check("“真的吗？”他问。|“走吧！”主席先生说道。|他问：“去吗？”|我答：“好。”|该机构的宗旨为“促进交流。”|这场会议很好。|“是的。”|的确如此。")
  }

  @Test("a number before a measure or a counter begins the next sentence")
  func measures() { check("成立于2020年。|8世纪的会议。|74军来了。|5吨货物。|请注意。1|与会者应注册。") }

  @Test("a title that goes on after its ！ is no end")
  func titles() { check("我们明天一起去看《摔跤吧！爸爸》好吗？|好！|《规则（2022年，日内瓦，修订版）》适用。") }

  @Test("half-width marks and names with full stops in one text")
  func mixed() {
    check("请于9:30前注册!|您同意吗?|见Rec. ITU-T X.509第3.2.1节（ex. Y.x）.|会议讨论IoT and SC&C。| It is in English.| 谢谢。")
  }
}
