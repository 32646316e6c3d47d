import Alignment
import ArgumentParser
import Documents
import Foundation
import Languages
import Mentions
import Segmentation
import Termbase

/// The circulars that `concord add` was given: each is looked at once for what pairing needs of it, some thousand bytes,
/// and read again when its turn comes, so that memory does not grow with their number. A file that fails is named and
/// left out.
final class Circulars {
  /// Files of folders in a language that is not read unasked, with its English name.
  private(set) var foreign: [(path: String, language: String)] = []
  /// The files, each once, in the order in which they were named.
  private(set) var paths: [String] = []
  /// What each file told.
  private(set) var profiles: [String: FileProfile] = [:]
  /// Reads files.
  private(set) var reader: CircularReader
  private var known: Set<String> = []
  private var pathsOfFolders: Set<String> = []
  private let names: BaseNames
  private let failures: Failures

  init(names: BaseNames, reading: ReadingOptions, failures: Failures) {
    self.names = names
    self.failures = failures
    reader = CircularReader(names: names, changes: reading.changes)
  }

  /// Takes a file, or what a folder holds.
  /// - Throws: `RequestError.noCirculars` for a folder without any.
  func collect(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      if known.insert(path).inserted { paths.append(path) }
      return
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let walk = FolderWalk(folder.isEmpty ? "/" : folder)
    for (name, code) in walk.unreadable { try failures.tell(Self.error(Self.path(name, in: folder), code)) }
    for name in walk.misnamed { try failures.tell(RequestError.misnamed(Self.path(name, in: folder))) }
    if walk.circulars.isEmpty && walk.unreadable.isEmpty && walk.misnamed.isEmpty {
      throw RequestError.noCirculars(path)
    }
    for name in walk.circulars {
      let file = Self.path(name, in: folder)
      pathsOfFolders.insert(file)
      if known.insert(file).inserted { paths.append(file) }
    }
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

  /// Looks at all files. One that cannot be read is named; one of a folder in another language than the base's is left out.
  /// - Throws: `OutputError`.
  func profile(jobs: Int, lexicon: Lazily<Lexicon>) throws {
    let bar = ProgressBar("reading", total: paths.count)
    let reader = reader
    let paths = paths
    // Two files are a pair whatever they say.
    let needsContents = paths.count > 2
    try OrderedWork.run(paths.count, jobs: jobs) { number in
      Result {
        let (document, notes) = try reader.read(paths[number])
        let content = needsContents ? DocumentContent(document, lexicon: try lexicon.get()) : nil
        return FileProfile(document, path: paths[number], content: content, notes: notes)
      }
    } finish: { number, result in
      bar.step()
      do { try take(try result.get()) } catch {
        bar.clear()
        try refuse(paths[number], error)
      }
      return !Interruption.isAsked
    }
    bar.clear()
  }

  private func take(_ profile: FileProfile) {
    for note in profile.notes { StandardError.write("concord: note: \(note)\n") }
    profiles[profile.file.path] = profile
    reader.keep(profile)
    profiles[profile.file.path]?.document = nil
  }

  private func refuse(_ path: String, _ error: any Error) throws {
    if case SegmentationError.foreignLanguage(let language, _) = error, pathsOfFolders.contains(path) {
      foreign.append((path, Messages.name(of: language)))
    } else {
      try failures.tell(error, of: [path])
    }
  }

  /// Joins files that stand alone with the documents their earlier versions were aligned with, where those are still there.
  /// - Returns: for the other files, the documents that they lose.
  /// - Throws: what `partners` throws.
  func rejoin(
    _ pairing: inout DocumentPairing.Result, partners: (String) throws -> [String]
  ) throws -> [String: [String]] {
    var lost: [String: [String]] = [:]
    for file in pairing.single {
      let known = try partners(names.name(of: file.path))
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
    guard let (document, notes) = try? reader.read(path) else { return false }
    take(FileProfile(document, path: path, content: nil, notes: notes))
    return true
  }

  /// The files that were read, for pairing.
  var files: [DocumentPairing.File] { paths.compactMap { profiles[$0]?.file } }
}
