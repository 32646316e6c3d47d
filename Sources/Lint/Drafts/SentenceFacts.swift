import Languages

/// What several rules, or one rule and a tally of the whole set, need of a sentence by itself. It depends on the sentence's
/// content alone and is kept with it.
final class SentenceFacts: Sendable {
  /// Words of an alphabet.
  let words: [Range<Int>]
  /// What looks like an acronym.
  let acronymRuns: [AcronymRun]
  /// Ranges of days, in Chinese and English.
  let dayRanges: [DayRange]
  /// Places between two marks or characters of Chinese where white space may stand.
  let markGaps: [MarkGap]
  /// Days and times that cannot be.
  let impossibleTimes: [Range<Int>]
  /// Chinese stretches one character away from a body of the glossaries.
  let nearBodies: [GlossaryBodies.Hit]
  /// Chinese characters up to the end of a word such as 讲习班.
  let headedNames: [HeadedNames.Stretch]

  init(_ content: SentenceContent) {
    let scalars = content.scalars
    words = Words.ranges(in: scalars)
    acronymRuns = AcronymRun.runs(in: content)
    let isChinese = content.language == .chinese
    dayRanges =
      !content.traits.contains(.digit)
      ? []
      : isChinese
        ? ChineseDayRanges.ranges(in: scalars)
        : content.language == .english ? EnglishDayRanges.ranges(in: scalars) : []
    markGaps = isChinese ? MarkGap.gaps(in: content, dayRanges: dayRanges.map(\.range)) : []
    impossibleTimes = ImpossibleTimes.ranges(in: content, words: words)
    nearBodies = isChinese ? GlossaryBodies.hits(in: content) : []
    headedNames = isChinese ? HeadedNames.stretches(in: scalars) : []
  }
}
