#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where programs are looked for that read formats for us: poppler's `pdftotext`, LibreOffice, `antiword`, `catdoc`.
public struct HelperPrograms: Sendable, Hashable {
  /// Folders, the first one first.
  public var folders: [String]

  /// Programs in certain folders.
  public init(folders: [String]) { self.folders = folders }

  /// Programs on the search path (`PATH`).
  public static var installed: HelperPrograms {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return HelperPrograms(folders: path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") })
  }

  /// The path of a program that may be run; nil when there is none.
  func find(_ name: String) -> String? {
    folders.lazy.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }
}
