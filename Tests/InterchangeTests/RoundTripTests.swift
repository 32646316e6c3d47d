import Interchange
import Languages
import Termbase
import Terminology
import TestSupport
import Testing

@Suite("What a format can hold comes back")
struct RoundTripTests {
  static func concepts(_ bytes: [UInt8], _ reader: any ExchangeReader) throws -> [ConceptEntry] {
    try reader.read(ExchangeFile(path: "file", bytes: bytes)).compactMap { reading in
      if case .concept(let entry) = reading.value { return entry }
      Issue.record("line \(reading.line): \(reading.value)")
      return nil
    }
  }

  static func units(_ bytes: [UInt8], _ reader: any ExchangeReader) throws -> [TranslationUnit] {
    try reader.read(ExchangeFile(path: "file", bytes: bytes)).compactMap { reading in
      if case .unit(let unit) = reading.value { return unit }
      Issue.record("line \(reading.line): \(reading.value)")
      return nil
    }
  }

  /// A concept without what is told by position alone: the file's own identifier, the order of details.
  private static func plain(_ concept: ConceptEntry) -> ConceptEntry {
    func sorted(_ details: [Detail]) -> [Detail] {
      details.sorted {
        ($0.category, $0.value, $0.language?.tag ?? "") < ($1.category, $1.value, $1.language?.tag ?? "")
      }
    }
    var plain = concept
    plain.id = ""
    plain.details = sorted(concept.details)
    plain.terms = concept.terms.map { term in
      var term = term
      term.details = sorted(term.details)
      return term
    }
    return plain
  }

  @Test("JSON Lines: concepts and units to the last part")
  func jsonLines() throws {
    var random = RandomEntries(seed: 1)
    let concepts = random.concepts(200)
    let units = (0..<100).map { _ in random.unit() }
    let file = try JSONLinesExchangeWriter().write(ExchangeContents(concepts: concepts, units: units))
    #expect(file.losses.isEmpty)
    let read = try JSONLinesExchangeReader().read(ExchangeFile(path: "file", bytes: file.bytes))
    #expect(read.prefix(200).map(\.value) == concepts.map { .concept($0) })
    #expect(read.dropFirst(200).map(\.value) == units.map { .unit($0) })
  }

  @Test(
    "TBX-Basic and TBX-Core, in both styles: all but scores and the sentences of the history",
    arguments: [(TBXWriter.Dialect.basic, TBXWriter.Style.dca), (.basic, .dct), (.core, .dca)])
  func tbx(dialect: TBXWriter.Dialect, style: TBXWriter.Style) throws {
    var random = RandomEntries(seed: 2)
    let concepts = random.concepts(200)
    let file = try TBXWriter(dialect: dialect, style: style).write(ExchangeContents(concepts: concepts))
    #expect(file.losses.isEmpty)
    let read = try Self.concepts(file.bytes, TBXReader())
    #expect(read.count == concepts.count)
    for (one, other) in zip(read, concepts) { #expect(Self.plain(one) == Self.plain(other)) }
  }

  @Test("TBX-Min: names, standing, kinds, notes, subjects", arguments: TBXWriter.Style.allCases)
  func tbxMin(style: TBXWriter.Style) throws {
    var random = RandomEntries(seed: 3)
    let concepts = random.concepts(100)
    let file = try TBXWriter(dialect: .min, style: style).write(ExchangeContents(concepts: concepts))
    let lost = file.losses.counts
    let terms = concepts.flatMap(\.terms)
    #expect(lost[.sources] == terms.count { $0.source != nil })
    #expect(lost[.evidence] == terms.reduce(0) { $0 + $1.evidence.count })
    #expect(lost[.dates] == terms.count { $0.date != nil })
    let read = try Self.concepts(file.bytes, TBXReader())
    for (one, other) in zip(read, concepts) {
      #expect(one.kind == other.kind && one.ledger == other.ledger)
      #expect(one.terms.map(\.text) == other.terms.map(\.text))
      #expect(one.terms.map(\.language) == other.terms.map(\.language))
      #expect(one.terms.map(\.status) == other.terms.map(\.status))
      #expect(one.terms.map(\.type) == other.terms.map(\.type))
      #expect(one.terms.map(\.note) == other.terms.map(\.note))
    }
  }

  @Test("tables, with commas and with tabs: all but the sentences of the history")
  func tables() throws {
    var random = RandomEntries(seed: 4)
    var concepts = random.concepts(200)
    concepts[0].score = 0.75
    for separator in [DelimitedTermWriter.Separator.comma, .tab] {
      let file = try DelimitedTermWriter(separator).write(ExchangeContents(concepts: concepts))
      #expect(file.losses.isEmpty)
      let read = try Self.concepts(file.bytes, TermTableReader())
      #expect(read.count == concepts.count)
      for (one, other) in zip(read, concepts) {
        #expect(one.id == other.id)
        #expect(Self.plain(one) == Self.plain(other))
      }
    }
  }

  @Test("TMX: texts to the last space, dates, documents, confidence, and what other programs said")
  func tmx() throws {
    var random = RandomEntries(seed: 5)
    let units = (0..<200).map { _ in random.unit() }
    let file = try TMXWriter(version: "1").write(ExchangeContents(units: units))
    #expect(file.losses.isEmpty)
    #expect(try Self.units(file.bytes, TMXMemoryReader()) == units)
  }

  @Test("XLIFF: texts to the last space, days, documents and confidence; a side alone is refused")
  func xliff() throws {
    var random = RandomEntries(seed: 5)
    let units = (0..<200).map { _ in
      var unit = random.unit()
      unit.remarks = []
      // The format holds a day for each pair of documents.
      unit.date = "2026-03-0\(1 + unit.sides[0].document.utf8.count)"
      return unit
    }
    let file = try XLIFFWriter(source: .chinese, target: .english).write(ExchangeContents(units: units))
    let read = try Self.units(file.bytes, XLIFFReader())
    #expect(read.count == units.count && Set(read) == Set(units))
    let alone = TranslationUnit(sides: [.init(language: .chinese, text: "无译文。")])
    let one = try XLIFFWriter(source: .chinese, target: .english).write(ExchangeContents(units: [alone]))
    let refused = try XLIFFReader().read(ExchangeFile(path: "file", bytes: one.bytes))
    #expect(refused.map(\.value) == [.refused(.oneLanguage)])
  }

  @Test("XLIFF of another program: groups, several segments, inline codes; XLIFF 1.2 is refused as a whole")
  func foreignXLIFF() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh-CN">
       <file id="f" original="letter.docx"><group id="g"><unit id="u">
        <segment id="1"><source>The <pc id="1">focus</pc> group</source><target>焦点组</target></segment>
        <ignorable><source> </source></ignorable>
        <segment id="2"><source>Not yet.</source></segment>
       </unit></group></file></xliff>
      """
    let read = try XLIFFReader().read(ExchangeFile(path: "file", bytes: Array(text.utf8)))
    #expect(read.map(\.label) == ["u/1", "u/2"] && read.map(\.line) == [3, 5])
    let sides: [TranslationUnit.Side] = [
      .init(language: .english, text: "The focus group", document: "letter.docx"),
      .init(language: .chinese, text: "焦点组"),
    ]
    #expect(read.map(\.value) == [.unit(TranslationUnit(sides: sides)), .refused(.oneLanguage)])
    #expect(read[0].remarks == [.leftOut(category: "pc")])
    let old = Array("<xliff version='1.2'><file source-language='en'/></xliff>".utf8)
    #expect(throws: InterchangeError.otherVersion(path: "old", format: "XLIFF", version: "1.2")) {
      try XLIFFReader().read(ExchangeFile(path: "old", bytes: old))
    }
    #expect(ExchangeFormat(of: old) == .xliff)
  }

  @Test("OmegaT's glossary and UTX: every pair of names that may be used")
  func glossaries() throws {
    var random = RandomEntries(seed: 6)
    let concepts = random.concepts(100)
    let contents = ExchangeContents(concepts: concepts)
    let omegat = OmegaTGlossaryWriter(source: .chinese, target: .english).write(contents)
    let read = try Self.concepts(omegat.bytes, OmegaTGlossaryReader(languages: (.chinese, .english)))
    #expect(read.count > 50)
    let utx = UTXWriter(source: .chinese, target: .english).write(contents)
    let usable = Set(
      concepts.flatMap(\.terms).filter { $0.status != .deprecated && $0.status != .superseded }.map(\.text))
    #expect(read.allSatisfy { $0.terms.count == 2 && usable.contains($0.terms[1].text) })
    let entries = try Self.concepts(utx.bytes, UTXReader())
    let names = Set(entries.flatMap(\.terms).map(\.text))
    #expect(Set(read.flatMap(\.terms).map(\.text)).isSubset(of: names))
    #expect(omegat.losses.counts[.evidence] == concepts.flatMap(\.terms).reduce(0) { $0 + $1.evidence.count })
  }

  @Test("line ends in a value become spaces where a format holds paragraphs, and are counted")
  func lineEnds() throws {
    var term = TermEntry(language: .english, text: "focus\ngroup", type: .fullForm, status: .preferred)
    term.note = "one \r\n two"
    let contents = ExchangeContents(concepts: [ConceptEntry(id: "a", kind: .term, terms: [term])])
    for writer in [TBXWriter(), DelimitedTermWriter(.comma)] as [any ExchangeWriter] {
      let file = try writer.write(contents)
      #expect(file.losses.counts == [.lineEnds: 2])
      let reader: any ExchangeReader = writer is TBXWriter ? TBXReader() : TermTableReader()
      let read = try Self.concepts(file.bytes, reader)[0].terms[0]
      #expect(read.text == "focus group" && read.note == "one two")
    }
  }

  @Test("the same contents give the same bytes")
  func deterministic() throws {
    func contents() -> ExchangeContents {
      var random = RandomEntries(seed: 7)
      return ExchangeContents(concepts: random.concepts(30), units: (0..<30).map { _ in random.unit() })
    }
    let writers: [any ExchangeWriter] = [
      TBXWriter(), TBXWriter(dialect: .core), TMXWriter(version: "1"), DelimitedTermWriter(.comma), SpreadsheetWriter(),
      JSONLinesExchangeWriter(), OmegaTGlossaryWriter(source: .chinese, target: .english),
      UTXWriter(source: .chinese, target: .english), XLIFFWriter(source: .chinese, target: .english),
    ]
    for writer in writers { #expect(try writer.write(contents()).bytes == writer.write(contents()).bytes) }
  }
}
