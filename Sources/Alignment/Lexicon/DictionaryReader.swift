import Foundation

/// Reads CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/traditional/`, one entry a line.
///
/// Cross references, measure words and remarks in brackets are left out; glosses of more than six words describe rather
/// than translate. A proper noun (its reading has a capital) is also translated by its reading without tones.
struct DictionaryReader {
  private var words: GlossWords

  init(words: GlossWords) { self.words = words }

  /// Adds the entries of the file at `path`.
  /// - Throws: Foundation's error when it cannot be read.
  mutating func read(_ path: String, into compiler: inout LexiconCompiler) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.first != 0x23 {
      read(Substring(line), into: &compiler)
    }
  }

  private mutating func read(_ line: Substring, into compiler: inout LexiconCompiler) {
    let bytes = line.utf8
    guard let slash = bytes.firstIndex(of: 0x2F), let open = bytes[..<slash].firstIndex(of: 0x5B),
      let close = bytes[open..<slash].firstIndex(of: 0x5D)
    else { return }
    let heads = bytes[..<open].split(separator: 0x20).map { String(Substring($0)).lowercased() }
    guard heads.count == 2 else { return }
    let reading = line[bytes.index(after: open)..<close]
    noteReading(reading, of: heads[1], into: &compiler)
    var glosses: [[Int32]] = []
    for part in bytes[slash...].split(whereSeparator: { $0 == 0x2F || $0 == 0x3B }) {
      let gloss = Self.cleaned(Substring(part))
      let keys = gloss.isEmpty ? [] : words.keys(of: Substring(gloss), in: &compiler)
      if !keys.isEmpty && keys.count <= 6 { glosses.append(keys) }
    }
    if let first = reading.utf8.first, (0x41...0x5A).contains(first), heads[1].utf8.count > 3 {
      glosses.append([compiler.key(Self.toneless(reading))])
    }
    for head in heads[0] == heads[1] ? [heads[1]] : heads {
      for gloss in glosses { compiler.add(head, gloss, weight: 1) }
    }
  }

  private func noteReading(_ reading: Substring, of head: String, into compiler: inout LexiconCompiler) {
    guard let scalar = head.unicodeScalars.first, head.unicodeScalars.count == 1 else { return }
    compiler.addReading(Self.toneless(reading), of: scalar.value)
  }

  /// A reading as one word without tones: `Chen2 Qing1 yang2` becomes `chenqingyang`.
  static func toneless(_ reading: Substring) -> String {
    String(
      decoding: reading.utf8.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// A gloss without brackets, references and introductory words; empty when nothing translates.
  private static func cleaned(_ gloss: Substring) -> String {
    var text: [UInt8] = []
    var depth = 0
    for byte in gloss.utf8 {
      switch byte {
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      case 0x5B:  // a reading: the Han word before it goes too
        while let last = text.last, last != 0x20 { text.removeLast() }
        depth += 1
      case 0x5D: depth = max(0, depth - 1)
      default: if depth == 0 { text.append(byte) }
      }
    }
    let plain = String(decoding: text, as: UTF8.self).trimmingPrefix { $0 == " " }
    if plain.hasPrefix("CL:") || plain.hasPrefix("see ") || plain.contains("variant of") { return "" }
    return String(plain)
  }
}
