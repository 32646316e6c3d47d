import Documents
import Mentions

/// A name for each finding that stays when lines above it come and go.
///
/// It is the FNV-1a hash (64 bits; Fowler, Noll, Vo) of the rule, of what stands at the place and of up to 24 Unicode
/// scalars before and behind it on its line; findings of one file that agree in all this are told apart by counting them.
/// Whoever rewrites the sentence gets a new finding.
public struct FindingFingerprints: Sendable {
  /// Sixteen hexadecimal digits for each finding, in the order of the findings.
  public let values: [String]

  private static let context = 24

  /// The fingerprints of findings in drafts.
  public init(_ findings: [Finding], in drafts: [ReadDocument]) {
    self.init(findings, DraftLines(drafts))
  }

  init(_ findings: [Finding], _ lines: DraftLines) {
    var counts: [String: Int] = [:]
    values = findings.map { finding in
      let around = lines.surroundings(of: finding.location, context: Self.context)
      let parts = [finding.rule, finding.excerpt, around?.before ?? "", around?.after ?? ""]
      let text = parts.joined(separator: "\0")
      let key = finding.location.file + "\0" + text
      let number = counts[key, default: 0]
      counts[key] = number + 1
      return Self.hash(number == 0 ? text : "\(text)\0\(number)")
    }
  }

  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
