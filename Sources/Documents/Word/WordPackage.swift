import Syntax

/// What a package says of its parts as a whole.
enum WordPackage {
  /// The main part by the package's relationships, or where it usually is.
  /// - Throws: `DocumentError.missingPart` when there is none, `.wrongContentType` when it is no Word document's.
  static func mainPart(of archive: ZipArchive) throws -> String {
    let usual = "word/document.xml"
    let named = try Relationships.read(of: "", in: archive).targets["officeDocument"]
    // A package of another Office program has a main part as well; it is no Word document.
    let isOther = named.map { $0.hasPrefix("xl/") || $0.hasPrefix("ppt/") } ?? false
    let main = if let named, !isOther, archive.contains(named) { named } else { usual }
    if !archive.contains(main) { throw DocumentError.missingPart(path: archive.path, entry: usual) }
    let types = ContentTypes()
    if archive.contains(ContentTypes.entry) { try XMLPartReader.read(ContentTypes.entry, of: archive, to: types) }
    if let type = types.overrides["/" + main], !isWord(type) {
      throw DocumentError.wrongContentType(path: archive.path, entry: main, type: type)
    }
    return main
  }

  /// Documents and templates, with macros or without, all have a type of this form.
  private static func isWord(_ type: String) -> Bool {
    let type = type.lowercased()
    guard type.hasSuffix("main+xml") else { return type.hasSuffix("/xml") }
    return type.contains("wordprocessingml") || type.contains("ms-word")
  }
}

/// The content types that a package gives to single parts (`[Content_Types].xml`).
final class ContentTypes: XMLHandler {
  static let entry = "[Content_Types].xml"

  /// Types by the part's name, which begins with a slash.
  private(set) var overrides: [String: String] = [:]

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.local == "Override", let part = attributes["PartName"], let type = attributes["ContentType"] else {
      return
    }
    overrides[part] = type
  }
}
