/// What a scanner asks of one scalar. Ranges rather than property look-ups: these run once a character of every text.
extension Unicode.Scalar {
  /// A Han ideograph, with 々 and 〇, which stand for one.
  @inlinable public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Hiragana or Katakana, half-width included.
  @inlinable public var isKana: Bool {
    switch value {
    case 0x3041...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: true
    default: false
    }
  }

  /// A letter of the Latin script: ASCII, accented, or full-width.
  @inlinable public var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0xAA: false
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// One of the punctuation marks and spaces outside ASCII that nearly every text has: the general, the ideographic and
  /// the full-width ones. None is a letter, which saves the look into the tables of properties.
  @inlinable var isCommonMark: Bool {
    switch value {
    case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0xFF00...0xFF20: true
    default: false
    }
  }

  /// A letter of any script, or a mark that belongs to one; Han and kana are letters too.
  @inlinable public var isLetter: Bool {
    if value < 0x80 { return isLatinLetter }
    if isHan || isLatinLetter { return true }
    if isCommonMark { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      return true
    default: return false
    }
  }

  /// A decimal digit as Chinese and Western texts write it: ASCII or full-width.
  @inlinable public var isDecimalDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }

  /// A decimal digit as any of the packs' languages writes it: `isDecimalDigit`, and the digits of Arabic and Persian.
  @inlinable public var isNumeral: Bool {
    isDecimalDigit || (0x660...0x669).contains(value) || (0x6F0...0x6F9).contains(value)
  }

  /// The value of a numeral, 0 for what is none.
  @inlinable public var numeralValue: Int {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    case 0x660...0x669: Int(value - 0x660)
    case 0x6F0...0x6F9: Int(value - 0x6F0)
    default: 0
    }
  }

  /// A control without width: joiners, the soft hyphen and the marks of writing direction, which stand around numbers
  /// and full stops in Arabic texts.
  @inlinable public var isInvisible: Bool {
    switch value {
    case ..<0xAD: false
    case 0xAD, 0x61C, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069: true
    default: false
    }
  }

  /// A mark of writing direction that closes what another opened, or stands for itself: it belongs to what is before it.
  @inlinable public var closesDirection: Bool {
    switch value {
    case ..<0x61C: false
    case 0x61C, 0x200E, 0x200F, 0x202C, 0x2069: true
    default: false
    }
  }

  /// A capital letter of any script.
  @inlinable public var isCapital: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    if isHan || isCommonMark { return false }
    return properties.isUppercase
  }

  /// A small letter of any script.
  @inlinable public var isSmall: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) }
    if isHan || isCommonMark { return false }
    return properties.isLowercase
  }

  /// White space, the ideographic space, zero-width space and byte order mark included.
  @inlinable public var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case ..<0x85: false
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The half-width form: `Ａ` becomes `A`, `（` becomes `(`, the ideographic space a space; anything else is itself.
  /// One scalar becomes one scalar, so offsets in scalars stay.
  @inlinable public var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }
}
