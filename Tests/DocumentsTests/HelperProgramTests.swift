import Documents
import Foundation
import Testing

/// A folder with programs of the test's own in place of the real ones.
private final class Programs {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("programs-\(UUID().uuidString)")
  var programs: HelperPrograms { HelperPrograms(folders: [folder.path]) }

  init(_ scripts: [String: String]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, script) in scripts {
      let file = folder.appendingPathComponent(name)
      try "#!/bin/sh\n\(script)\n".write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// The beginning of a Word file before 2007, with the stream that tells so.
private let compound: [UInt8] = {
  var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
  for (at, unit) in "WordDocument".utf8.enumerated() { bytes[256 + at * 2] = unit }
  return bytes
}()
private let pdf = Array("%PDF-1.7\n".utf8)
private func read(
  _ bytes: [UInt8], _ programs: Programs, limits: ReadLimits = .default
) throws -> Document {
  try DocumentReader.read(bytes: bytes, path: "t", limits: limits, programs: programs.programs)
}

@Suite("Formats that other programs read")
struct HelperProgramTests {
  @Test("a program that is not installed is named with its package")
  func missing() throws {
    let none = try Programs([:])
    #expect(
      throws: DocumentError.missingProgram(path: "t", format: "PDF", program: "pdftotext", package: "poppler-utils")
    ) { try read(pdf, none) }
    #expect {
      try read(compound, none)
    } throws: {
      if case DocumentError.missingProgram("t", ".doc (Word 97-2003)", _, _) = $0 { true } else { false }
    }
    #expect(
      throws: DocumentError.missingProgram(
        path: "t", format: "RTF", program: "LibreOffice", package: "libreoffice-writer")
    ) { try read(Array("{\\rtf1 a}".utf8), none) }
  }

  private static let docBook = """
    cat << 'END'
    <?xml version="1.0"?><!DOCTYPE book PUBLIC "x" "y"><book><title>no</title><bookinfo><date>no</date></bookinfo>
    <chapter><title>Head</title><para>
    One &amp; two.<footnote><para>Note.</para></footnote>
    </para><informaltable><tgroup><tbody><row><entry>A</entry><entry>B</entry></row></tbody></tgroup></informaltable>
    <itemizedlist><listitem><para>x</para></listitem></itemizedlist></chapter></book>
    END
    """

  @Test("antiword's DocBook keeps titles, tables, items and notes")
  func antiword() throws {
    let document = try read(compound, try Programs(["antiword": Self.docBook]))
    #expect(document.blocks.map(\.text) == ["Head", "One & two.", "Note.", "A", "B", "x"])
    #expect(document.blocks.map(\.kind) == [.heading, .paragraph, .footnote, .cell, .cell, .item])
    #expect(document.blocks[4].cell == CellCoordinates(table: 0, row: 0, column: 1))
    #expect(document.format == .foreign && document.runs.isEmpty)
  }

  @Test("a program that fails makes room for the next; where all fail, the first one's words are told")
  func order() throws {
    let broken = "echo 'cannot load the file' >&2; exit 3"
    let next = try Programs(["soffice": broken, "antiword": "exit 1", "catdoc": "printf 'One line.\\n'"])
    #expect(try read(compound, next).blocks.map(\.text) == ["One line."])
    let none = try Programs(["soffice": broken, "antiword": "exit 1"])
    #expect(throws: DocumentError.programFailed(path: "t", program: "LibreOffice", detail: "cannot load the file")) {
      try read(compound, none)
    }
  }

  @Test("a program that hangs is ended with all that it started")
  func hanging() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("child-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let programs = try Programs(["pdftotext": "sleep 600 & echo $! > \(file.path); wait"])
    var limits = ReadLimits.default
    limits.programSeconds = 1
    #expect(throws: DocumentError.programTooSlow(path: "t", program: "pdftotext", seconds: 1)) {
      try read(pdf, programs, limits: limits)
    }
    let child = try #require(
      pid_t(try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
    // Ended processes may be waited for by nobody for a moment.
    var isThere = true
    for _ in 0..<200 where isThere {
      let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      isThere = state.map { !$0.contains(") Z") } ?? false
      if isThere { usleep(10_000) }
    }
    #expect(!isThere)
  }

  @Test("a program that floods is ended")
  func flooding() throws {
    var limits = ReadLimits.default
    limits.programBytes = 1 << 16
    #expect(throws: DocumentError.programTooMuch(path: "t", program: "pdftotext", limit: 1 << 16)) {
      try read(pdf, try Programs(["pdftotext": "while :; do echo flood; done"]), limits: limits)
    }
  }

  @Test("the program gets one private file, no shell sees a name, and nothing stays behind")
  func tidy() throws {
    let seen = FileManager.default.temporaryDirectory.appendingPathComponent("seen-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: seen) }
    let script =
      "stat -c %a \"$HOME\" > \(seen.path); echo \"$HOME\" >> \(seen.path); echo \"$5\" >> \(seen.path); exit 1"
    let programs = try Programs(["antiword": script])
    #expect(throws: DocumentError.self) {
      try DocumentReader.read(bytes: compound, path: "-x; rm *", programs: programs.programs)
    }
    let lines = try String(contentsOf: seen, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(lines.first == "700" && lines.last?.hasSuffix("/document.doc") == true)
    #expect(!FileManager.default.fileExists(atPath: lines[1]))
  }

  @Test("an RTF file through LibreOffice", .enabled(if: HelperProgramTests.hasOffice, "LibreOffice is not installed"))
  func rtf() throws {
    let text = "{\\rtf1\\ansi One paragraph.\\par {\\trowd\\cellx2000\\cellx4000 A\\cell B\\cell\\row}}"
    let blocks = try DocumentReader.read(bytes: Array(text.utf8), path: "t.rtf").blocks
    #expect(blocks.map(\.text) == ["One paragraph.", "A", "B"])
    #expect(blocks[2].cell == CellCoordinates(table: 0, row: 0, column: 1))
  }

  static let hasOffice = HelperPrograms.installed.folders.contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/soffice")
  }
}
