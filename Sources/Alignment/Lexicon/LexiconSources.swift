import Foundation
import Glossaries
import ICU

/// What a lexicon is compiled from.
public struct LexiconSources: Sendable, Equatable {
  /// CC-CEDICT as plain text; nil when there is none.
  public var dictionary: String?
  /// Glossaries of tab-separated term pairs.
  public var glossaries: [String]
  /// Whether CLDR's names of countries and languages are taken in.
  public var displayNames: Bool

  /// Sources as given.
  public init(dictionary: String?, glossaries: [String], displayNames: Bool = true) {
    self.dictionary = dictionary
    self.glossaries = glossaries
    self.displayNames = displayNames
  }

  /// The project's glossaries, CLDR's names, and CC-CEDICT where `CONCORD_DICTIONARY` points or `Scripts/bootstrap`
  /// puts it: `$XDG_DATA_HOME/concord/cedict.txt`.
  public static var standard: LexiconSources {
    let folder = Glossaries.folder("zh-en")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let path = Self.dictionaryPath
    return LexiconSources(
      dictionary: FileManager.default.isReadableFile(atPath: path) ? path : nil,
      glossaries: files.filter { $0.hasSuffix(".tsv") }.sorted().map { folder + "/" + $0 })
  }

  private static var dictionaryPath: String {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["CONCORD_DICTIONARY"], !path.isEmpty { return path }
    return XDG.folder("XDG_DATA_HOME", otherwise: ".local/share") + "/concord/cedict.txt"
  }

  /// A number that changes whenever a source, or how it is read, does: from names, sizes and times of change.
  var fingerprint: UInt64 {
    var text = "\(LexiconLayout.formatVersion) \(ICU.version) \(displayNames)"
    for path in (dictionary.map { [$0] } ?? []) + glossaries {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      text += "\n\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
    return ByteHash.of(text.utf8)
  }
}

/// Folders of the XDG Base Directory Specification.
enum XDG {
  /// The folder the variable names, or `otherwise` in the home folder.
  static func folder(_ variable: String, otherwise: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment[variable], path.hasPrefix("/") { return path }
    return (environment["HOME"] ?? "/tmp") + "/" + otherwise
  }
}
