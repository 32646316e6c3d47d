import Documents
import Foundation

extension Messages {
  /// Words for what the readers refuse.
  static func document(_ error: DocumentError) -> String {
    fileCause(error) ?? programCause(error) ?? textCause(error) ?? archiveCause(error)
  }

  /// Words for comments that cannot be written.
  static func comment(_ error: CommentError) -> String {
    switch error {
    case .notWord(let path): "\(path): comments go into Word documents (.docx) only"
    case .invalidDate(let given): "“\(given)”: not a moment; write it as 2023-05-18T09:00:00Z"
    case .notWritten(let path, let detail): "\(path): the comments cannot be written (\(detail)); save it anew in Word"
    case .notWritable(let path, let code):
      "\(path): cannot be written: \(String(cString: strerror(code)).lowercased())"
    }
  }

  /// Words for what a document holds and was not read, one line each.
  static func unread(_ document: Document) -> [String] {
    document.unread.map { content in
      switch content {
      case .embeddedFile(let entry):
        "\(document.path): \(entry), a file inside the document, is not read; save the document anew in Word"
      case .linkedDocument(let target):
        "\(document.path): \(target), a part of the document in a file of its own, is not read; give that file too"
      }
    }
  }

  private static func fileCause(_ error: DocumentError) -> String? {
    switch error {
    case .notFound(let path): "\(path): no such file"
    case .isFolder(let path): "\(path): is a folder; name the files in it"
    case .notPermitted(let path): "\(path): you may not read this file"
    case .unreadable(let path, let code): "\(path): cannot be read: \(String(cString: strerror(code)).lowercased())"
    case .empty(let path): "\(path): the file is empty"
    case .noText(let path): "\(path): there is no text in the file"
    case .tooLarge(let path, let limit): "\(path): larger than \(bytes(limit)), the most that is read; split it"
    case .silentPipe(let path, let seconds):
      "\(path): nothing came through this pipe for \(seconds) seconds; give the file itself, or - for standard input"
    case .changedWhileRead(let path): "\(path): changed while it was read; try again when it is written"
    case .unsupportedFormat(let path, let format):
      "\(path): \(format) is not read; save it as .docx or as plain text"
    default: nil
    }
  }

  private static func programCause(_ error: DocumentError) -> String? {
    switch error {
    case .missingProgram(let path, let format, let program, let package):
      "\(path): \(format) is read with \(program), which is not installed; install the Debian package \(package)"
    case .programFailed(let path, let program, let detail):
      "\(path): \(program) cannot read it\(detail.isEmpty ? "" : " (\(oneLine(detail)))"); save it as .docx"
    case .programTooSlow(let path, let program, let seconds):
      "\(path): \(program) was not done with it after \(seconds) seconds; save it as .docx"
    case .programTooMuch(let path, let program, let limit):
      "\(path): \(program) wrote more than \(bytes(limit)) of it; it is refused"
    case .scannedPages(let path, let pages):
      "\(path): no text on its \(pages) \(pages == 1 ? "page" : "pages"), only pictures; recognise the text first (OCR)"
    default: nil
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingCharacters(in: .whitespaces)
  }

  private static func textCause(_ error: DocumentError) -> String? {
    switch error {
    case .notText(let path, let offset, let line):
      "\(path):\(line): byte \(offset) belongs to no text; is this a text file or a Word document (.docx)?"
    case .malformedText(let path, let charset, let offset, let line):
      "\(path):\(line): byte \(offset) is not valid \(charset); save the file as UTF-8"
    case .unknownCharset(let path): "\(path): the encoding cannot be told; save the file as UTF-8"
    case .lineTooLong(let path, let line, let limit):
      "\(path):\(line): the line is longer than \(bytes(limit)), the most that is read; is this a text file?"
    default: nil
    }
  }

  private static func archiveCause(_ error: DocumentError) -> String {
    switch error {
    case .brokenArchive(let path, let entry, let detail):
      "\(path): \(entry.map { "\($0) in " } ?? "")the file is damaged (\(detail)); save it anew"
    case .missingPart(let path, let entry):
      "\(path): no \(entry == "content.xml" ? "OpenDocument text" : "Word document"): \(entry) is missing in it"
    case .wrongContentType(let path, let entry, let type):
      "\(path): \(entry) is no Word document but \(type); save it as .docx"
    case .encrypted(let path): "\(path): protected by a password; save it without one"
    case .tooManyEntries(let path, let limit): "\(path): more than \(limit) parts in the file; it is refused"
    case .partTooLarge(let path, let entry, let limit):
      "\(path): \(entry) unpacks to more than \(bytes(limit)); it is refused"
    case .compressionRatio(let path, let entry, let limit):
      "\(path): \(entry) unpacks to more than \(limit) times its size (a zip bomb?); it is refused"
    case .malformedXML(let path, let entry, let line, let detail):
      "\(path): \(entry) line \(line): \(detail.trimmingCharacters(in: .whitespacesAndNewlines)); save it anew"
    case .forbiddenEntity(let path, let entry, let line):
      "\(path): \(entry) line \(line) declares a document type or entities, which no word processor does; it is refused"
    case .tooDeep(let path, let entry, let line, let limit):
      "\(path): \(entry) line \(line): nested more than \(limit) deep; it is refused"
    default: "\(error)"
    }
  }

  /// `64 MB`, `200 kB`.
  private static func bytes(_ count: Int) -> String {
    count >= 1 << 20 ? "\(count >> 20) MB" : count >= 1 << 10 ? "\(count >> 10) kB" : "\(count) bytes"
  }
}
