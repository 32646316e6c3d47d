/// The parts that a part refers to (`_rels/….rels`): their kind is the last word of the relationship's type, which
/// transitional and strict files share.
final class Relationships: XMLHandler {
  private(set) var targets: [String: String] = [:]
  private let folder: String

  /// The relationships of `part` ("" for the whole package); none when there is no such file.
  static func read(of part: String, in archive: ZipArchive) throws -> Relationships {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let relationships = Relationships(folder: folder)
    let entry = "\(folder)_rels/\(name).rels"
    if archive.contains(entry) { try XMLPartReader.read(entry, of: archive, to: relationships) }
    return relationships
  }

  private init(folder: String) { self.folder = folder }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.local == "Relationship", attributes["TargetMode"] != "External", let type = attributes["Type"],
      let target = attributes["Target"], let kind = type.split(separator: "/").last.map(String.init),
      targets[kind] == nil
    else { return }
    targets[kind] = Relationships.resolve(target, in: folder)
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
