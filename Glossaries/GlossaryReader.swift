import Foundation

/// Reads the tab-separated glossaries, those that come with the program or the user's own in the same form.
public enum GlossaryReader {
  /// The entries of every `.tsv` file of a folder, files in the order of their names.
  /// - Parameter folder: by default the project's own Chinese-English glossary.
  /// - Throws: `GlossaryError` with file and line.
  public static func entries(folder: String = Glossaries.folder("zh-en")) throws(GlossaryError) -> [GlossaryEntry] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .cannotRead(file: folder)
    }
    var entries: [GlossaryEntry] = []
    for name in names.sorted() where name.hasSuffix(".tsv") {
      entries += try Self.entries(file: folder + "/" + name)
    }
    return entries
  }

  /// The entries of one file with the columns `kind zh en acronym status source note` (the last may be absent).
  /// - Throws: `GlossaryError` with file and line.
  public static func entries(file: String) throws(GlossaryError) -> [GlossaryEntry] {
    let table = try TSVTable(file: file)
    let kind = try table.column("kind")
    let zh = try table.column("zh")
    let en = try table.column("en")
    let acronym = try table.column("acronym")
    let status = try table.column("status")
    let source = try table.column("source")
    let note = table.columns.firstIndex(of: "note")
    var entries: [GlossaryEntry] = []
    entries.reserveCapacity(table.rows.count)
    for row in table.rows {
      guard let entryKind = GlossaryEntry.Kind(rawValue: row.cells[kind]) else {
        throw .unknownValue(file: file, line: row.line, column: "kind", value: row.cells[kind])
      }
      guard let entryStatus = GlossaryEntry.Status(rawValue: row.cells[status]) else {
        throw .unknownValue(file: file, line: row.line, column: "status", value: row.cells[status])
      }
      entries.append(
        GlossaryEntry(
          kind: entryKind, zh: try table.required(row, zh), en: try table.required(row, en),
          acronym: filled(row, acronym), status: entryStatus, source: try table.required(row, source),
          note: filled(row, note)))
    }
    return entries
  }

  /// The Recommendations of a file with the columns `number dual edition published title_en title_zh former source`.
  /// - Parameter file: by default the project's own list of the Y.4000 series.
  /// - Throws: `GlossaryError` with file and line.
  public static func recommendations(
    file: String = Glossaries.folder("recommendations") + "/y4000.tsv"
  ) throws(GlossaryError) -> [RecommendationEntry] {
    let table = try TSVTable(file: file)
    let number = try table.column("number")
    let dual = try table.column("dual")
    let edition = try table.column("edition")
    let published = try table.column("published")
    let titleEnglish = try table.column("title_en")
    let titleChinese = try table.column("title_zh")
    let former = try table.column("former")
    let source = try table.column("source")
    var entries: [RecommendationEntry] = []
    for row in table.rows {
      entries.append(
        RecommendationEntry(
          number: try table.required(row, number), dual: filled(row, dual), edition: filled(row, edition),
          published: filled(row, published), titleEnglish: filled(row, titleEnglish),
          titleChinese: filled(row, titleChinese), former: filled(row, former),
          source: try table.required(row, source)))
    }
    return entries
  }

  /// The provisional names of a file with the columns `number former document date source`.
  /// - Parameter file: by default the project's own list.
  /// - Throws: `GlossaryError` with file and line.
  public static func formerNames(
    file: String = Glossaries.folder("recommendations") + "/former-names.tsv"
  ) throws(GlossaryError) -> [FormerNameEntry] {
    let table = try TSVTable(file: file)
    let number = try table.column("number")
    let former = try table.column("former")
    let document = try table.column("document")
    let date = try table.column("date")
    let source = try table.column("source")
    var entries: [FormerNameEntry] = []
    for row in table.rows {
      entries.append(
        FormerNameEntry(
          number: try table.required(row, number), former: try table.required(row, former),
          document: filled(row, document), date: filled(row, date), source: try table.required(row, source)))
    }
    return entries
  }

  private static func filled(_ row: TSVTable.Row, _ column: Int?) -> String? {
    guard let column, !row.cells[column].isEmpty else { return nil }
    return row.cells[column]
  }
}
