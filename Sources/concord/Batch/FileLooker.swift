import Alignment
import Foundation
import Segmentation
import Termbase

/// Looks at files: in the base's table where they are unchanged, else by reading them. May be asked on several threads.
struct FileLooker: Sendable {
  let reader: CircularReader
  let table: FileTable?
  /// Given where pairing looks at what files say.
  let lexicon: Lazily<Lexicon>?

  /// What a file says.
  /// - Throws: what reading throws.
  func look(at file: CollectedFile) throws -> FileLook {
    if let known = try known(file) { return known }
    do {
      let (document, notes) = try reader.read(file.path, named: file.name)
      return .read(try FileProfile(document, path: file.path, notes: notes, lexicon: lexicon))
    } catch SegmentationError.foreignLanguage(let language, _) where file.isOfFolder {
      return .foreign(language, isNew: true)
    }
  }

  private func known(_ file: CollectedFile) throws -> FileLook? {
    guard let table, let stored = table.unchanged(file) else { return nil }
    guard let fingerprint = stored.fingerprint else {
      return file.isOfFolder ? .foreign(stored.language, isNew: false) : nil
    }
    var content: DocumentContent?
    if let lexicon {
      guard let profile = try table.profile(of: file.name) else { return nil }
      content = DocumentContent(profile, language: stored.language, lexicon: try lexicon.get())
    }
    return .known(
      FileProfile(path: file.path, language: stored.language, fingerprint: fingerprint, content: content))
  }
}
