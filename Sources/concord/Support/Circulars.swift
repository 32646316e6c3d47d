import Alignment
import Documents
import Foundation
import Languages
import Mentions

/// The circulars that `concord add` was given, read one by one; a file that fails is named and left out.
final class Circulars {
  /// Whether a file failed.
  private(set) var failed = false
  private var paths: [String] = []
  private var documents: [String: ReadDocument] = [:]
  private let names: BaseNames
  private let reading: ReadingOptions

  init(names: BaseNames, reading: ReadingOptions) {
    self.names = names
    self.reading = reading
  }

  /// The suffixes of the files that are taken from a folder.
  static let suffixes = ["docx", "txt"]

  /// Takes a file, or what a folder holds.
  /// - Throws: `RequestError.noCirculars` for a folder without any.
  func collect(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      if !paths.contains(path) { paths.append(path) }
      return
    }
    let found = (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).filter(
      Self.isCircular)
    if found.isEmpty { throw RequestError.noCirculars(path) }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    for name in found.sorted() {
      let file = folder == "." ? name : folder + "/" + name
      if !paths.contains(file) { paths.append(file) }
    }
  }

  /// Word's own lock files (`~$…`) and hidden files are no circulars.
  private static func isCircular(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last, !name.hasPrefix("~$"), !parts.contains(where: { $0.hasPrefix(".") }) else {
      return false
    }
    return suffixes.contains { name.lowercased().hasSuffix("." + $0) }
  }

  /// Reads all files.
  func read() {
    for path in paths {
      StandardError.progress("reading \(path)")
      attempt {
        let document = names.renamed(try DocumentReader.read(path: path, changes: reading.changes))
        Reading.tellUnread(document)
        documents[path] = try Reading.read(document, language: nil)
      }
    }
  }

  /// What was read, for pairing.
  var files: [DocumentPairing.File] {
    paths.compactMap { path in
      documents[path].map { DocumentPairing.File(path: path, language: $0.document.language) }
    }
  }

  /// A file that was read.
  func document(_ path: String) -> ReadDocument { documents[path]! }

  /// Does something for one file; an error is told, and the next file has its turn.
  func attempt(_ body: () throws -> Void) {
    do { try body() } catch {
      failed = true
      StandardError.write("concord: \(Messages.line(for: error) ?? "\(error)")\n")
    }
  }
}

extension AlignedPair {
  /// The day of the circular: the first version that shows one tells.
  var date: String? { source.date ?? target.date }
}
