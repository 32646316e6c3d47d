import Languages
import TestSupport
import Testing

@Suite("Scalars, bytes and addresses")
struct TextTests {
  @Test("a byte text gives every scalar forward and backward")
  func walks() {
    var texts = RandomText(seed: 7)
    for _ in 0..<200 {
      let text = texts.next()
      text.withByteText { bytes in
        var forward: [Unicode.Scalar] = []
        var at = 0
        while let scalar = bytes.scalar(at: at) {
          forward.append(scalar)
          at = bytes.end(at: at)
        }
        #expect(forward == Array(text.unicodeScalars))
        var backward: [Unicode.Scalar] = []
        while let scalar = bytes.scalar(before: at) {
          backward.append(scalar)
          at = bytes.start(before: at)
        }
        #expect(backward == forward.reversed())
        #expect(bytes.scalarCount(0..<bytes.count) == forward.count)
      }
    }
  }

  @Test("letters, capitals and small letters are what Unicode says, for every scalar there is")
  func properties() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init) where !scalar.isHan {
      let properties = scalar.properties
      guard scalar.isCapital == properties.isUppercase, scalar.isSmall == properties.isLowercase else {
        Issue.record("U+\(String(scalar.value, radix: 16)): case")
        return
      }
      let isLetter: Bool =
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
          .spacingMark:
          true
        default: false
        }
      if scalar.isLetter != isLetter {
        Issue.record("U+\(String(scalar.value, radix: 16)): letter")
        return
      }
    }
  }

  @Test(
    "eight bytes looked at together tell what each of them tells",
    arguments: [0x09...0x0D, 0x20...0x5A, 0x7F...0x7F])
  func byteWords(_ range: ClosedRange<UInt8>) {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        for other: UInt8 in [0x00, 0x41, 0xFF] {
          var bytes = [UInt8](repeating: other, count: 8)
          bytes[place] = byte
          bytes.withUnsafeBufferPointer { bytes in
            let word = ByteWord(bytes, at: 0)
            let answer = (word.within(range.lowerBound, range.upperBound) & word.ascii) >> UInt64(place * 8 + 7) & 1
            #expect((answer == 1) == range.contains(byte))
            #expect(ByteWord.first(~word.ascii & ByteWord.all) == bytes.firstIndex { $0 >= 0x80 } ?? 8)
          }
        }
      }
    }
  }

  @Test("a set of bytes holds the bytes that were put in and no other")
  func byteSets() {
    let held: [UInt8] = [0x00, 0x2E, 0x3F, 0x40, 0x7F, 0x80, 0xBF, 0xC0, 0xFF]
    let set = ByteSet(held)
    for byte in UInt8.min...UInt8.max { #expect(set.contains(byte) == held.contains(byte)) }
  }

  @Test("full-width forms have a half-width one, all else is itself")
  func halfWidth() {
    #expect("Ａ１（）！～\u{3000}国a".unicodeScalars.map(\.halfWidth) == Array("A1()!~ 国a".unicodeScalars))
  }

  @Test("an address ends where the text goes on")
  func addresses() {
    let marked = MarkedText(
      "发至1️⃣fellowships@itu.int2️⃣或，见 3️⃣https://itu.int/go/tsg20?x=1.24️⃣. (5️⃣www.itu.int6️⃣) 7️⃣itu.int/go8️⃣;")
    marked.text.withByteText { bytes in
      var finder = AddressFinder(bytes)
      for mark in [1, 3, 5, 7] {
        #expect(finder.address(at: marked.range(mark, mark + 1).lowerBound) == marked.range(mark, mark + 1))
      }
    }
  }

  @Test(
    "designations, abbreviations and hours are no addresses",
    arguments: ["Y.4221", "e.g./i.e.", "a.m./p.m.", "1.1/2", "and/or", "@", "a@b"])
  func noAddresses(_ text: String) {
    text.withByteText { bytes in
      var finder = AddressFinder(bytes)
      #expect(finder.address(at: 0) == nil)
    }
  }
}
