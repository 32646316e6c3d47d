import Alignment
import Languages

/// What `concord train` read and learnt, for people.
struct TrainingSummary {
  /// The language of headwords, and that of translations.
  let languages: [Language]
  let report: TrainingReport
  let path: String

  /// A line for each thing counted, then the surest entries.
  var text: String {
    var lines = ["pairs    \(report.pairs) learnt from" + leftOut]
    lines.append(
      "words    \(languages[0]) \(report.sourceWords) (\(report.differentSourceWords) different), "
        + "\(languages[1]) \(report.targetWords) (\(report.differentTargetWords) different)")
    lines.append("learnt   \(report.entries) translations of \(report.headwords) words, in \(path)")
    if !report.examples.isEmpty { lines.append("surest") }
    lines += report.examples.map { "         \($0.source) – \($0.target)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private var leftOut: String {
    var parts: [String] = []
    if report.empty > 0 { parts.append("\(report.empty) without text in both languages") }
    if report.tooLong > 0 { parts.append("\(report.tooLong) of more than \(LexiconTrainer.longestText) characters") }
    return parts.isEmpty ? "" : "; left out: " + parts.joined(separator: ", ")
  }
}
