import ArgumentParser
import Documents
import Foundation
import Lint

/// Where `concord lint` finds its configuration.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The configuration; otherwise the nearest concord.toml or .concord/config.toml upward from each draft.",
      valueName: "file"))
  var file: String?

  @Flag(help: "Without any configuration.") var noConfig = false

  func check() throws {
    if file != nil && noConfig { throw ValidationError("--config and --no-config do not go together.") }
  }
}

/// The configurations of drafts, each read once.
///
/// The nearest `concord.toml` or `.concord/config.toml` upward from a draft is its configuration; both in one folder are
/// one too many. Patterns count from that folder.
final class LintConfigurations {
  private struct Found {
    let configuration: LintConfiguration
    /// The folder that paths count from, absolute.
    let folder: String
  }

  private let options: ConfigurationOptions
  private var byFolder: [String: Found?] = [:]
  private var read: [String: Found] = [:]

  init(_ options: ConfigurationOptions) { self.options = options }

  /// What is said of a draft.
  /// - Throws: `ConfigurationError`, `DocumentError`, `RequestError.twoConfigurations`.
  func settings(for path: String) throws -> FileSettings {
    guard let found = try found(for: path) else { return .none }
    return found.configuration.settings(for: FilePath.relative(path, to: found.folder))
  }

  /// The configuration of a draft, with the absolute path of its baseline; nil without one.
  /// - Throws: as `settings`.
  func configuration(for path: String) throws -> (configuration: LintConfiguration, baseline: String?)? {
    try found(for: path).map { found in
      (found.configuration, found.configuration.baseline.map { FilePath.absolute($0, in: found.folder) })
    }
  }

  private func found(for path: String) throws -> Found? {
    if options.noConfig { return nil }
    if let file = options.file { return try load(file, folder: FilePath.folder(of: FilePath.absolute(file))) }
    return try upward(from: FilePath.folder(of: FilePath.absolute(path)))
  }

  private func upward(from folder: String) throws -> Found? {
    if let known = byFolder[folder] { return known }
    let names = ["concord.toml", ".concord/config.toml"].map { FilePath.absolute($0, in: folder) }
    let here = names.filter { FileManager.default.fileExists(atPath: $0) }
    if here.count > 1 { throw RequestError.twoConfigurations(here[0], here[1]) }
    let found =
      try here.first.map { try load($0, folder: folder) }
      ?? (folder == "/" ? nil : upward(from: FilePath.folder(of: folder)))
    byFolder[folder] = .some(found)
    return found
  }

  private func load(_ file: String, folder: String) throws -> Found {
    if let known = read[file] { return known }
    let name = options.file ?? FilePath.shown(file)
    let text = try Self.text(file, name: name)
    let configuration = try ConfigurationReader.read(text, path: name) { words in
      let path = FilePath.absolute(words, in: folder)
      return try Self.text(path, name: FilePath.shown(path))
    }
    let found = Found(configuration: configuration, folder: folder)
    read[file] = found
    return found
  }

  private static func text(_ path: String, name: String) throws -> String {
    let bytes = try FileContents.bytes(path: path)
    return try FileContents.text(of: bytes, path: name)
  }
}

/// Paths without a look at the disk: links are not followed.
enum FilePath {
  /// An absolute path without `.` and `..`.
  static func absolute(_ path: String, in folder: String = FileManager.default.currentDirectoryPath) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder of an absolute path.
  static func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  /// A path counted from an absolute folder.
  static func relative(_ path: String, to folder: String) -> String {
    let file = absolute(path).split(separator: "/")
    let base = folder.split(separator: "/")
    var shared = 0
    while shared < min(file.count - 1, base.count), file[shared] == base[shared] { shared += 1 }
    return (Array(repeating: "..", count: base.count - shared) + file[shared...]).joined(separator: "/")
  }

  /// An absolute path as messages show it: from the working folder where it is inside.
  static func shown(_ path: String) -> String {
    let short = relative(path, to: absolute("."))
    return short.hasPrefix("..") ? path : short
  }
}
