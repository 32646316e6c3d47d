/// Why a file could not be read: one case a cause, each with the path as the user gave it.
///
/// `line` counts from 1, `byteOffset` from 0 in the file as it stands; `entry` is a part of the archive.
public enum DocumentError: Error, Equatable, Sendable {
  /// There is no such file.
  case notFound(path: String)
  /// A folder where a file was due.
  case isFolder(path: String)
  /// The file may not be read by this user.
  case notPermitted(path: String)
  /// The system could not read the file; `code` is its error number (`errno`).
  case unreadable(path: String, code: Int32)
  /// The file has no bytes.
  case empty(path: String)
  /// The file was read, but nothing in it is text: white space only, or a .docx without a word.
  case noText(path: String)
  /// The file has more bytes than `limit`.
  case tooLarge(path: String, limit: Int)

  /// Nobody wrote into a pipe for `seconds`.
  case silentPipe(path: String, seconds: Int)
  /// The file changed while it was read.
  case changedWhileRead(path: String)

  /// Bytes that no text has: the file is binary.
  case notText(path: String, byteOffset: Int, line: Int)
  /// A file of a known kind that is not read.
  case unsupportedFormat(path: String, format: String)
  /// The format is read through a program that is not installed; `program` is the one looked for first, `package` its
  /// Debian package.
  case missingProgram(path: String, format: String, program: String, package: String)
  /// A program that reads the format could not be started or refused the file; `detail` is what it said.
  case programFailed(path: String, program: String, detail: String)
  /// A program that reads the format took more than `seconds`.
  case programTooSlow(path: String, program: String, seconds: Int)
  /// A program that reads the format wrote more bytes than `limit`.
  case programTooMuch(path: String, program: String, limit: Int)
  /// The pages of a PDF hold pictures only.
  case scannedPages(path: String, pages: Int)
  /// A byte sequence that the file's charset does not have.
  case malformedText(path: String, charset: String, byteOffset: Int, line: Int)
  /// Not UTF-8, and no other charset fits.
  case unknownCharset(path: String)
  /// A line has more bytes than `limit`.
  case lineTooLong(path: String, line: Int, limit: Int)

  /// The archive cannot be opened or an entry cannot be inflated; `detail` is the zip library's reason.
  case brokenArchive(path: String, entry: String?, detail: String)
  /// The archive lacks a part it must have: it is no Word document.
  case missingPart(path: String, entry: String)
  /// The package says that its main part is something else than a Word document.
  case wrongContentType(path: String, entry: String, type: String)
  /// The document is protected by a password.
  case encrypted(path: String)
  /// More entries in the archive than `limit`.
  case tooManyEntries(path: String, limit: Int)
  /// A part inflates to more bytes than `limit`.
  case partTooLarge(path: String, entry: String, limit: Int)
  /// A part inflates to more than `limit` times its compressed size: a zip bomb.
  case compressionRatio(path: String, entry: String, limit: Int)
  /// A part is not well-formed XML; `detail` is the XML library's reason.
  case malformedXML(path: String, entry: String, line: Int, detail: String)
  /// A part declares a document type or entities, which Word never does: an entity bomb or worse.
  case forbiddenEntity(path: String, entry: String, line: Int)
  /// More elements open at a time than `limit`.
  case tooDeep(path: String, entry: String, line: Int, limit: Int)
}
