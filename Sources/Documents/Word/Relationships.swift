import Syntax

/// What a part refers to (`_rels/….rels`): the kind is the last word of the relationship's type, which transitional and
/// strict files share.
final class Relationships: XMLHandler {
  /// The first part of each kind.
  private(set) var targets: [String: String] = [:]
  /// All parts by the relationship's id.
  private(set) var parts: [String: String] = [:]
  /// Addresses outside the file by the relationship's id.
  private(set) var addresses: [String: String] = [:]
  private let folder: String

  /// The relationships of `part` ("" for the whole package); none when there is no such file.
  static func read(of part: String, in archive: ZipArchive) throws -> Relationships {
    let slash = part.lastIndex(of: "/")
    let relationships = Relationships(folder: slash.map { String(part[...$0]) } ?? "")
    let entry = entry(of: part)
    if archive.contains(entry) { try XMLPartReader.read(entry, of: archive, to: relationships) }
    return relationships
  }

  private init(folder: String) { self.folder = folder }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.local == "Relationship", let target = attributes["Target"] else { return }
    let id = attributes["Id"] ?? ""
    if attributes["TargetMode"] == "External" {
      addresses[id] = target
      return
    }
    let part = Relationships.resolve(target, in: folder)
    parts[id] = part
    let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    if targets[kind] == nil { targets[kind] = part }
  }

  /// The entry that holds the relationships of `part` ("" for the whole package).
  static func entry(of part: String) -> String {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    return "\(folder)_rels/\(slash.map { String(part[part.index(after: $0)...]) } ?? part).rels"
  }

  /// A target as an entry's name: from the package's root when it begins with a slash, otherwise from its folder.
  private static func resolve(_ target: String, in folder: String) -> String {
    var parts: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
