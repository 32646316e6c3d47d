import Alignment
import Documents
import Foundation
import Languages
import Segmentation
import Termbase

/// The circulars that `concord add` was given: each is looked at once for what pairing needs of it, some thousand bytes,
/// and read again when its turn comes, so that memory does not grow with their number. What the base's table of files knows
/// is not read at all. A file that fails is named and left out.
final class Circulars {
  /// Files of folders in a language that is not read unasked, by name, with its English name.
  private(set) var foreign: [(name: String, language: String)] = []
  /// The files, each once, in the order in which they were named.
  private(set) var collected: [CollectedFile] = []
  /// The names in the base of the folders that were gone through.
  private(set) var folders: [String] = []
  /// What each file told, by path.
  private(set) var profiles: [String: FileProfile] = [:]
  /// Reads files.
  private(set) var reader: CircularReader
  private var byPath: [String: CollectedFile] = [:]
  private var unnoted: [(file: StoredFile, profile: String?)] = []
  private let names: BaseNames
  private let table: FileTable?
  private let failures: Failures

  /// How many files are noted in the base at once.
  private static let noted = 256

  init(names: BaseNames, reading: ReadingOptions, table: FileTable? = nil, failures: Failures) {
    self.names = names
    self.table = table
    self.failures = failures
    reader = CircularReader(changes: reading.changes)
  }

  /// Takes a file, or what a folder holds.
  /// - Throws: `RequestError.noCirculars` for a folder without any.
  func collect(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return take(
        CollectedFile(path: path, name: names.name(of: path), stamp: FileStamp(path: path), isOfFolder: false))
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let walk = FolderWalk(folder.isEmpty ? "/" : folder)
    for (name, code) in walk.unreadable { try failures.tell(Self.error(Self.path(name, in: folder), code)) }
    for name in walk.misnamed { try failures.tell(RequestError.misnamed(Self.path(name, in: folder))) }
    if walk.circulars.isEmpty && walk.unreadable.isEmpty && walk.misnamed.isEmpty {
      throw RequestError.noCirculars(path)
    }
    let resolved = BaseNames.resolved(path)
    folders.append(resolved)
    for found in walk.circulars {
      let file = Self.path(found.path, in: folder)
      let name = found.isLink ? names.name(of: file) : names.name(ofResolved: resolved + "/" + found.path)
      take(CollectedFile(path: file, name: name, stamp: found.stamp, isOfFolder: true))
    }
  }

  private func take(_ file: CollectedFile) {
    if byPath.updateValue(file, forKey: file.path) == nil { collected.append(file) }
  }

  private static func path(_ name: String, in folder: String) -> String {
    name.isEmpty ? folder : folder == "." ? name : folder + "/" + name
  }

  private static func error(_ path: String, _ code: Int32) -> DocumentError {
    switch code {
    case EACCES, EPERM: .notPermitted(path: path)
    case ENOENT: .notFound(path: path)
    default: .unreadable(path: path, code: code)
    }
  }

  /// The name of a file in the base.
  func name(of path: String) -> String { byPath[path]?.name ?? names.name(of: path) }

  /// Looks at all files. One that cannot be read is named; one of a folder in another language than the base's is left out.
  /// - Throws: `OutputError`, `TermbaseError`.
  func profile(jobs: Int, lexicon: Lazily<Lexicon>) throws {
    let bar = ProgressBar("reading", total: collected.count)
    let files = collected
    // Two files are a pair whatever they say.
    let looker = FileLooker(reader: reader, table: table, lexicon: files.count > 2 ? lexicon : nil)
    try OrderedWork.run(files.count, jobs: jobs) { number in
      Result { try looker.look(at: files[number]) }
    } finish: { number, result in
      bar.step()
      switch result {
      case .success(let look): try take(look, of: files[number], bar)
      case .failure(let error):
        bar.clear()
        try failures.tell(error, of: [files[number].path])
      }
      return !Interruption.isAsked
    }
    bar.clear()
  }

  private func take(_ look: FileLook, of file: CollectedFile, _ bar: ProgressBar) throws {
    switch look {
    case .known(let profile): profiles[file.path] = profile
    case .foreign(let language, let isNew):
      foreign.append((file.name, Messages.name(of: language)))
      if isNew { try note(file, language, nil, nil) }
    case .read(var profile):
      if !profile.notes.isEmpty { bar.clear() }
      for note in profile.notes { StandardError.write("concord: note: \(note)\n") }
      if let document = profile.document { reader.keep(document, path: file.path) }
      try note(file, profile.file.language, profile.fingerprint, profile.json)
      profile.document = nil
      profile.json = nil
      profiles[file.path] = profile
    }
  }

  private func note(
    _ file: CollectedFile, _ language: Language, _ fingerprint: String?, _ profile: String?
  ) throws {
    guard let table, let stamp = file.stamp else { return }
    let stored = StoredFile(
      path: file.name, stamp: stamp, checked: table.started, reading: table.reading, language: language,
      fingerprint: fingerprint)
    unnoted.append((stored, profile))
    if unnoted.count >= Self.noted { try note() }
  }

  /// Notes in the base the files that are not yet. A large folder's are noted as they are read, so that a run that is
  /// killed need not read them again; the rest when they have been added.
  /// - Throws: `TermbaseError`.
  func note() throws {
    try table?.base.note(unnoted)
    unnoted = []
  }

  /// Joins files that stand alone with the documents their earlier versions were aligned with, where those are still there.
  /// - Returns: for the other files, the documents that they lose.
  /// - Throws: what `partners` throws.
  func rejoin(
    _ pairing: inout DocumentPairing.Result, partners: (String) throws -> [String]
  ) throws -> [String: [String]] {
    var lost: [String: [String]] = [:]
    for file in pairing.single {
      let known = try partners(name(of: file.path))
      let other = known.lazy.map(self.names.path).first { self.isThere($0) }
      guard let other, let partner = profiles[other]?.file, partner.language != file.language else {
        if !known.isEmpty { lost[file.path] = known }
        continue
      }
      pairing.single.removeAll { $0 == file }
      pairing.pairs.append(.init(file, DocumentPairing.File(path: other, language: partner.language)))
    }
    return lost
  }

  private func isThere(_ path: String) -> Bool {
    if profiles[path] != nil { return true }
    guard let (document, notes) = try? reader.read(path, named: names.name(of: path)),
      let profile = try? FileProfile(document, path: path, notes: notes, lexicon: nil)
    else { return false }
    reader.keep(document, path: path)
    profiles[path] = profile
    profiles[path]?.document = nil
    return true
  }

  /// The files that were read, for pairing.
  var files: [DocumentPairing.File] { collected.compactMap { profiles[$0.path]?.file } }
}
