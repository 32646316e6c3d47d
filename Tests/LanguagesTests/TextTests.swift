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
      let bytes = ByteText(text)
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

  @Test("full-width forms have a half-width one, all else is itself")
  func halfWidth() {
    #expect("Ａ１（）！～\u{3000}国a".unicodeScalars.map(\.halfWidth) == Array("A1()!~ 国a".unicodeScalars))
  }

  @Test("an address ends where the text goes on")
  func addresses() {
    let marked = MarkedText(
      "发至1️⃣fellowships@itu.int2️⃣或，见 3️⃣https://itu.int/go/tsg20?x=1.24️⃣. (5️⃣www.itu.int6️⃣) 7️⃣itu.int/go8️⃣;")
    var finder = AddressFinder(ByteText(marked.text))
    for mark in [1, 3, 5, 7] {
      #expect(finder.address(at: marked.range(mark, mark + 1).lowerBound) == marked.range(mark, mark + 1))
    }
  }

  @Test(
    "designations, abbreviations and hours are no addresses",
    arguments: ["Y.4221", "e.g./i.e.", "a.m./p.m.", "1.1/2", "and/or", "@", "a@b"])
  func noAddresses(_ text: String) {
    var finder = AddressFinder(ByteText(text))
    #expect(finder.address(at: 0) == nil)
  }
}
