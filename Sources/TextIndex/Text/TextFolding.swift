import ICU

/// What spellings share: compatibility forms, case, and traditional or simplified Han characters, scalar by scalar with
/// the place each came from.
///
/// NFKC with case folding by ICU (Unicode Standard Annex 15), then Han characters by a table of ICU's `Hant-Hans`. The
/// table is made once, when a base is created, and kept in it: opening the transliterator costs more than a look-up may
/// take, and what was written with one version of ICU is then found with the next.
public struct TextFolding: Sendable {
  /// A folded scalar with the index of the scalar of the input that it came from.
  public struct Scalar: Sendable {
    /// The folded scalar.
    public let value: Unicode.Scalar
    /// The index of the input's scalar.
    public let source: Int
  }

  /// The name of the table in a base's settings: pairs of a character and its simplified form.
  public static let setting = "simplified"
  /// The Han characters that are written with one UTF-16 unit, where the table applies.
  private static let first: UInt32 = 0x3400, last: UInt32 = 0x9FFF

  private let simplified: [UInt16]

  /// A folding with a table as `simplifiedForms` makes it.
  public init(table: String) {
    var simplified = (Self.first...Self.last).map(UInt16.init)
    var traditional: Unicode.Scalar?
    for scalar in table.unicodeScalars {
      if let from = traditional {
        simplified[Int(from.value - Self.first)] = UInt16(scalar.value)
        traditional = nil
      } else {
        traditional = scalar
      }
    }
    self.simplified = simplified
  }

  /// Every character that ICU simplifies to another one, followed by that.
  /// - Throws: `ICUError` when ICU has no such transliterator.
  public static func simplifiedForms() throws -> String {
    let transliterator = try Transliterator(Transliterator.traditionalToSimplified)
    let all = (first...last).compactMap(Unicode.Scalar.init)
    let joined = all.map { String(Character($0)) }.joined(separator: "\n")
    let converted = try transliterator.transliterate(joined).split(separator: "\n")
    var table = String.UnicodeScalarView()
    guard converted.count == all.count else { return "" }
    for (from, to) in zip(all, converted) {
      guard let only = to.unicodeScalars.first, to.unicodeScalars.count == 1, only != from else { continue }
      if (first...last).contains(only.value) {
        table.append(from)
        table.append(only)
      }
    }
    return String(table)
  }

  /// The folded scalars of `text`, in order.
  public func fold(_ text: String) -> [Scalar] {
    var folded: [Scalar] = []
    folded.reserveCapacity(text.utf8.count)
    forEach(in: text) { value, source in
      folded.append(Scalar(value: value, source: source))
      return true
    }
    return folded
  }

  /// Calls `body` with the folded scalars of `text` and the indices of those that they came from, in order, while it answers
  /// that it wants more.
  @inline(__always)
  func forEach(in text: String, _ body: (_ value: Unicode.Scalar, _ source: Int) -> Bool) {
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    var index = 0
    while let scalar = next {
      next = scalars.next()
      let source = index
      index += 1
      if next.map({ !Self.joinsBefore($0) }) ?? true, let one = simple(scalar) {
        if !body(one, source) { return }
        continue
      }
      var cluster = String.UnicodeScalarView([scalar])
      while let mark = next, Self.joinsBefore(mark) {
        cluster.append(mark)
        next = scalars.next()
        index += 1
      }
      for folded in Normalizer.nfkcCaseFold(String(cluster)).unicodeScalars where !body(simplify(folded), source) {
        return
      }
    }
  }

  /// The fold of a scalar that needs no ICU: ASCII, Han, full-width forms of ASCII, and the marks that most sentences have.
  private func simple(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0..<0x80: scalar
    case Self.first...Self.last: simplify(scalar)
    case 0x3000: " "
    // Dashes, quotation marks, 、。 and brackets are their own folds.
    case 0x2013...0x2014, 0x2018...0x201F, 0x3001...0x3002, 0x3008...0x3011: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).flatMap(simple)
    default: nil
    }
  }

  /// The simplified form of a Han character from U+3400 to U+9FFF.
  func simplified(_ value: UInt32) -> UInt32 { UInt32(simplified[Int(value - Self.first)]) }

  private func simplify(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (Self.first...Self.last).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(simplified[Int(scalar.value - Self.first)]) ?? scalar
  }

  /// Combining marks and variation selectors belong to the scalar before them.
  private static func joinsBefore(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, first...last, 0x2000...0x2027, 0x3000...0x3029, 0xFF01...0xFF60: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
