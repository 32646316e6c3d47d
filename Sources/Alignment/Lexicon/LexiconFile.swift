import Foundation

extension Lexicon {
  /// Reads a lexicon that `LexiconTrainer` learnt. The whole file is gone through once for its checksum.
  /// - Throws: `AlignmentError`: `unreadableLexicon`, `notALexicon`, `lexiconOfOtherVersion`, `damagedLexicon`.
  public static func read(_ path: String) throws -> Lexicon {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw AlignmentError.unreadableLexicon(path, code: EISDIR)
    }
    guard let file = MappedFile(path) else {
      throw errno == 0 ? AlignmentError.notALexicon(path) : .unreadableLexicon(path, code: errno)
    }
    let version = LexiconHeader.version(of: file.bytes)
    guard let storage = LexiconStorage(taking: file.bytes, isMapped: true), storage.isUndamaged else {
      switch version {
      case nil: throw AlignmentError.notALexicon(path)
      case LexiconLayout.formatVersion: throw AlignmentError.damagedLexicon(path)
      default: throw AlignmentError.lexiconOfOtherVersion(path)
      }
    }
    return Lexicon(parts: [storage])
  }
}
