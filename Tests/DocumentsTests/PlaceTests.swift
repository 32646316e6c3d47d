import Documents
import Testing

/// A small generator with a fixed seed, so that a failure can be repeated (SplitMix64).
private struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts made of everything that the reader treats in its own way.
private let samples: [String] = (1...300).map { seed in
  let pieces = [
    "\t", "\n", "\r\n", "\r", " ", "\u{A0}", "\u{3000}", "•\t", "–\t", "- ", "a)\t", "1.\t", "[bookmark: _x1]",
    "[bookmark: ", "]", "附件A", "Annex B", "国际电联和", "第20研究组、", "（ITU-T", "）", "and", "The Meeting", "lower",
    "。", ".", ":", "\u{2028}", "😀", "e\u{301}", "tsb@itu.int", "\n\n",
  ]
  var generator = Generator(state: UInt64(seed))
  return (0..<Int.random(in: 1...40, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }.joined()
}

private func document(_ text: String) throws -> Document? {
  do { return try DocumentReader.read(bytes: Array(text.utf8), path: "t") } catch DocumentError.noText { return nil }
}

@Suite("Places")
struct PlaceTests {
  @Test("every stretch of a block stands in the document where its map says", arguments: samples)
  func stretches(_ text: String) throws {
    guard let document = try document(text) else { return }
    let whole = Array(document.text.unicodeScalars)
    var end = 0
    for block in document.blocks {
      let own = Array(block.text.unicodeScalars)
      for stretch in block.map.stretches {
        #expect(stretch.document >= end)
        end = stretch.document + stretch.length
        #expect(own[stretch.text..<stretch.text + stretch.length] == whole[stretch.document..<end])
      }
    }
  }

  @Test("what no block holds is layout: white space, a bookmark mark, a bullet", arguments: samples)
  func nothingLost(_ text: String) throws {
    guard let document = try document(text) else { return }
    let whole = Array(document.text.unicodeScalars)
    var isHeld = [Bool](repeating: false, count: whole.count)
    for block in document.blocks {
      for stretch in block.map.stretches {
        for at in stretch.document..<stretch.document + stretch.length {
          #expect(!isHeld[at])
          isHeld[at] = true
        }
      }
    }
    var rest = String.UnicodeScalarView()
    for (at, scalar) in whole.enumerated() where !isHeld[at] && !scalar.properties.isWhitespace { rest.append(scalar) }
    #expect(withoutMarks(String(rest)) == document.blocks.compactMap(\.label).joined())
  }

  /// Without bookmark marks, white space gone; an inner mark goes with the one around it.
  private func withoutMarks(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    var depth = 0
    while let first = rest.first {
      if rest.hasPrefix("[bookmark:") { depth += 1 }
      if depth == 0 { out.append(first) }
      if first == "]", depth > 0 { depth -= 1 }
      rest = rest.dropFirst()
    }
    return out
  }

  @Test("no block is empty or has white space at its ends, and a block holds no tab", arguments: samples)
  func clean(_ text: String) throws {
    for block in try document(text)?.blocks ?? [] {
      #expect(block.text.unicodeScalars.first?.properties.isWhitespace == false)
      #expect(block.text.unicodeScalars.last?.properties.isWhitespace == false)
      #expect(!block.text.unicodeScalars.contains("\t"))
    }
  }

  @Test("a Word document's blocks stand in its text one a line")
  func word() throws {
    let document = try WordBuilder(body: p("第一条") + p("a\u{301}b 😀") + p("last")).read()
    let whole = Array(document.text.unicodeScalars)
    for block in document.blocks {
      let place = block.map.place(of: 0..<block.text.unicodeScalars.count)
      #expect(String(String.UnicodeScalarView(whole[place.start..<place.end])) == block.text)
    }
  }
}
