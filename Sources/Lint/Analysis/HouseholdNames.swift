/// Acronyms that need no expansion in an ITU circular: the reader meets them daily, or they are the thing's only name.
///
/// The Union and its Sectors, the United Nations and the standards bodies, currencies, units of time, and formats of
/// files and networks. Names that a circular does expand (TSB, WTSA, TAP) do not belong here.
enum HouseholdNames {
  /// The acronyms, without plural.
  static let all: Set<String> = [
    // The Union, the United Nations, standards bodies.
    "ITU", "ITU-T", "ITU-R", "ITU-D", "UN", "UNESCO", "WHO", "WTO", "EU", "US", "USA", "UK", "UAE", "ISO", "IEC",
    "IEEE",
    "IETF", "ETSI", "ISO/IEC", "JTC", "SC", "WG", "TC", "SG", "WP", "TD", "RG", "QALL", "TIES",
    // Currencies and time.
    "UTC", "GMT", "CET", "CEST", "CHF", "USD", "EUR", "AM", "PM",
    // Files, networks, everyday technology.
    "PDF", "URL", "HTML", "XML", "JSON", "CSV", "HTTP", "HTTPS", "WWW", "SMS", "ID", "PIN", "TV", "DVD", "CD", "CD-ROM",
    "USB", "IP", "TCP", "IT", "FAQ", "PC", "CEO", "GPS", "QR", "ZIP", "DOC", "DOCX", "OK", "MS", "NB", "VIP", "ISSN",
    "ISBN", "DOI", "Wi-Fi", "WIFI", "ADM",
    "PL",
  ]

  /// Roman numerals up to the tens, which look like acronyms.
  static func isRomanNumeral(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { "IVX".unicodeScalars.contains($0) }
  }

  /// Whether an acronym needs no expansion.
  static func contains(_ acronym: String) -> Bool {
    all.contains(acronym) || isRomanNumeral(acronym) || isUnit(acronym)
  }

  /// Units of frequency, data and power: `MHz` has a prefix, `dBm` none.
  private static func isUnit(_ word: String) -> Bool {
    ["MHz", "GHz", "THz", "MB", "GB", "TB", "KB", "MW", "GW", "dBW", "VA", "AC", "DC", "RMB"].contains(word)
  }
}
