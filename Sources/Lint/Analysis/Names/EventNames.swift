import Languages
import Mentions

/// One event under two names in Chinese: `ITU-T SG20新代表情况介绍会` and `ITU-T第20研究组新代表情况介绍会（2023年9月12日，阿鲁沙）`.
///
/// `SG20` and `第20研究组` name one group and either may stand alone; as part of the name of one event, given with its date
/// in brackets, they make two names of it. The form with the group in words is the yardstick.
enum EventNames {
  /// The names that deviate.
  static func variants(in drafts: DraftSet) -> [NameVariant] {
    let sentences = drafts.sentences(in: .chinese)
    let events = sentences.flatMap(datedEvents)
    if events.isEmpty { return [] }
    let named = sentences.map { (sentence: $0, groups: StudyGroupName.names(in: $0.scalars)) }.filter {
      !$0.groups.isEmpty
    }
    return events.flatMap { event in
      named.flatMap { variants(of: event, among: $0.groups, in: $0.sentence) }
    }
  }

  /// A group's name and what follows it.
  private struct Event {
    let sentence: DraftSentence
    let group: StudyGroupName
    /// What follows the group up to the bracket with the date.
    let tail: [Unicode.Scalar]
    let range: Range<Int>
  }

  private static func datedEvents(in sentence: DraftSentence) -> [Event] {
    guard sentence.mentions.mentions.contains(where: { $0.kind == .date }) else { return [] }
    let scalars = sentence.scalars
    let groups = StudyGroupName.names(in: scalars)
    return sentence.mentions.mentions.filter { $0.kind == .date }.compactMap { mention in
      let date = sentence.scalars(ofUTF8: mention.range).lowerBound
      guard date > 0, scalars[date - 1].halfWidth == "(" else { return nil }
      guard let group = groups.last(where: { $0.range.upperBound < date - 1 }) else { return nil }
      let tail = Array(scalars[group.range.upperBound..<date - 1])
      guard tail.count > 5, tail.allSatisfy(\.isHan) else { return nil }
      return Event(sentence: sentence, group: group, tail: tail, range: group.range.lowerBound..<date - 1)
    }
  }

  private static func variants(
    of event: Event, among groups: [StudyGroupName], in sentence: DraftSentence
  ) -> [NameVariant] {
    groups.compactMap { group in
      let end = group.range.upperBound
      guard group.number == event.group.number, group.isInWords != event.group.isInWords,
        sentence.scalars[end...].starts(with: event.tail)
      else { return nil }
      let range = group.range.lowerBound..<end + event.tail.count
      let here = NameVariant(
        sentence: sentence, range: range, yardstick: event.sentence.text(event.range),
        related: [event.sentence.location(event.range)])
      let there = NameVariant(
        sentence: event.sentence, range: event.range, yardstick: sentence.text(range),
        related: [sentence.location(range)])
      return group.isInWords ? there : here
    }
  }
}

/// A study group by number: `SG20`, `第20研究组`, with a Sector in front.
struct StudyGroupName {
  let number: String
  let isInWords: Bool
  let range: Range<Int>

  /// The groups named in Chinese text.
  static func names(in scalars: [Unicode.Scalar]) -> [StudyGroupName] {
    var names: [StudyGroupName] = []
    for at in scalars.indices {
      if scalars[at] == "S", at + 1 < scalars.count, scalars[at + 1] == "G",
        let name = name(in: scalars, at: at, digits: at + 2, tail: "")
      {
        names.append(name)
      } else if scalars[at] == "第", let name = name(in: scalars, at: at, digits: at + 1, tail: "研究组") {
        names.append(name)
      }
    }
    return names
  }

  private static func name(in scalars: [Unicode.Scalar], at: Int, digits: Int, tail: String) -> StudyGroupName? {
    var end = digits
    while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
    guard end > digits, scalars[end...].starts(with: tail.unicodeScalars) else { return nil }
    var start = at
    if start > 0, scalars[start - 1] == " " { start -= 1 }
    let hasSector = start >= 5 && ["ITU-T", "ITU-R", "ITU-D"].contains(String(scalars[start - 5..<start]))
    return StudyGroupName(
      number: String(scalars[digits..<end]), isInWords: !tail.isEmpty,
      range: (hasSector ? start - 5 : at)..<end + tail.unicodeScalars.count)
  }
}
