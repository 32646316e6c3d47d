/// Reads what only a word processor knows: Word's format before 2007 (`.doc`), RTF, Word 2003 XML, flat OpenDocument.
///
/// LibreOffice comes first: it turns the file into a .docx, so that labels, tables, notes and tracked changes are read as
/// in any Word document. Where it is not installed, or cannot read the file, a .doc is read through `antiword`, which keeps
/// tables and lists but neither their numbers nor all notes, and then through `catdoc`, which keeps lines and cells only.
struct ForeignReader {
  let path: String
  let limits: ReadLimits
  let changes: TrackedChanges
  let programs: HelperPrograms

  /// Reads a file; `suffix` tells the programs what it is.
  /// - Throws: `DocumentError.missingProgram` when no program is there, or what the best one failed with.
  func read(_ bytes: [UInt8], name: String, suffix: String) throws -> Document {
    var failure: DocumentError?
    for way in [viaLibreOffice, viaAntiword, viaCatdoc] {
      do {
        if let document = try way(bytes, suffix) { return document }
      } catch let error as DocumentError {
        if case .programTooSlow = error { throw error }
        if case .encrypted = error { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    throw DocumentError.missingProgram(
      path: path, format: name, program: suffix == "doc" ? "LibreOffice, antiword or catdoc" : "LibreOffice",
      package: suffix == "doc" ? "libreoffice-writer, or the smaller antiword" : "libreoffice-writer")
  }

  private func viaLibreOffice(_ bytes: [UInt8], _ suffix: String) throws -> Document? {
    guard let program = programs.find("soffice") ?? programs.find("libreoffice") else { return nil }
    let folder = try TemporaryFolder(for: path)
    let file = try folder.write(bytes, as: "document.\(suffix)", for: path)
    // A profile of its own lets it run beside an open LibreOffice, and neither reads nor changes the user's.
    let result = try ChildProcess(file: path, limits: limits, home: folder.path).run(
      program,
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck",
        "--convert-to", "docx", "--outdir", folder.path + "/out", file,
      ])
    var whole = limits
    whole.fileBytes = limits.programBytes
    guard let converted = try? FileBytes.read(path: folder.path + "/out/document.docx", limits: whole) else {
      let said = result.complaint.isEmpty ? "it wrote no document" : result.complaint
      throw DocumentError.programFailed(path: path, program: "LibreOffice", detail: said)
    }
    let archive = try ZipArchive(bytes: converted, path: path, limits: limits)
    let document = try WordReader.read(archive, changes: changes)
    // The runs are those of a file that is gone.
    return Document(
      path: path, format: .foreign, text: document.text, blocks: document.blocks, comments: document.comments,
      links: document.links, unread: document.unread)
  }

  private func viaAntiword(_ bytes: [UInt8], _ suffix: String) throws -> Document? {
    guard suffix == "doc", let program = programs.find("antiword") else { return nil }
    let output = try text(of: bytes, program, ["-m", "UTF-8.txt", "-x", "db"])
    let story = DocBookStory()
    try HTMLParser.parse(output, path: path, limits: limits, to: story)
    return story.document(path: path)
  }

  private func viaCatdoc(_ bytes: [UInt8], _ suffix: String) throws -> Document? {
    guard suffix == "doc", let program = programs.find("catdoc") else { return nil }
    let output = try text(of: bytes, program, ["-d", "utf-8", "-w"])
    let found = PlainTextReader.read(text: String(decoding: output, as: UTF8.self), path: path)
    return Document(path: path, format: .foreign, text: found.text, blocks: found.blocks)
  }

  /// What a program prints of the file.
  private func text(of bytes: [UInt8], _ program: String, _ options: [String]) throws -> [UInt8] {
    let folder = try TemporaryFolder(for: path)
    let file = try folder.write(bytes, as: "document.doc", for: path)
    let result = try ChildProcess(file: path, limits: limits, home: folder.path).run(program, options + [file])
    if result.status != 0 || result.output.isEmpty {
      let name = String(program.split(separator: "/").last ?? "")
      throw DocumentError.programFailed(path: path, program: name, detail: result.complaint)
    }
    return result.output
  }
}
