import Alignment
import Foundation

extension Messages {
  /// Words for aligned text that cannot be learnt from.
  static func training(_ error: TrainingError) -> String {
    switch error {
    case .unreadable(let path, ENOENT), .unreadable(let path, ENOTDIR): "\(path): no such file"
    case .unreadable(let path, let code): "\(path): cannot be read: \(String(cString: strerror(code)).lowercased())"
    case .unknownFormat(let path):
      "\(path): neither TMX nor JSON Lines nor a table of two columns parted by a tab, in UTF-8"
    case .malformedXML(let path, let line, let detail):
      "\(path):\(line): the XML is broken (\(detail.trimmingCharacters(in: .whitespacesAndNewlines))); export it anew"
    case .notTMX(let path, let element): "\(path): no TMX: the outermost element is <\(element)>, not <tmx>"
    case .forbiddenEntity(let path, let line): "\(path):\(line): declares entities, which no TMX needs; it is refused"
    case .malformedLine(let path, let line, let expected): "\(path):\(line): not \(expected)"
    case .lineTooLong(let path, let line, let limit):
      "\(path):\(line): the line is longer than \(limit >> 20) MB, the most that is read"
    case .unknownLanguages(let path):
      "\(path): the languages of the two columns cannot be told; say --languages, for example zh,en"
    case .noPairs(let path, let wanted, let found): noPairs(path, wanted, found)
    }
  }

  private static func noPairs(_ path: String, _ wanted: [String], _ found: [String]) -> String {
    let asked = wanted.isEmpty ? "two languages known here" : wanted.joined(separator: " and ")
    let there = found.isEmpty ? "no text" : "only " + found.joined(separator: ", ")
    return "\(path): no pair of \(asked) in it (\(there)); --languages says which to take"
  }
}
