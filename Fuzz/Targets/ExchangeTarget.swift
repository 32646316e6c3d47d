import Alignment
import Documents
import Interchange

extension FuzzTarget {
  /// Files of other programs, in the format that their content tells: what is read is written as JSON Lines and read back as
  /// it was, and every other writer takes it.
  static let exchange = FuzzTarget("exchange") { bytes in
    guard let format = ExchangeFormat(of: bytes), format != .xlsx else { return }
    let file = ExchangeFile(path: "fuzz", bytes: bytes)
    do {
      let readings = try format.reader(languages: nil, path: "fuzz").read(file)
      var contents = ExchangeContents()
      for reading in readings {
        switch reading.value {
        case .concept(let concept): contents.concepts.append(concept)
        case .unit(let unit): contents.units.append(unit)
        case .refused: break
        }
      }
      let lines = try JSONLinesExchangeWriter().write(contents)
      let again = try JSONLinesExchangeReader().read(ExchangeFile(path: "fuzz", bytes: lines.bytes)).map(\.value)
      try demand(
        again == contents.concepts.map { .concept($0) } + contents.units.map { .unit($0) }, "JSON Lines lose something")
      let writers: [any ExchangeWriter] = [
        TBXWriter(), TBXWriter(dialect: .core), TBXWriter(dialect: .min, style: .dct), TMXWriter(version: "1"),
        DelimitedTermWriter(.comma), OmegaTGlossaryWriter(source: .chinese, target: .english),
        UTXWriter(source: .chinese, target: .english), XLIFFWriter(source: .chinese, target: .english),
      ]
      for writer in writers { _ = try writer.write(contents) }
      let table = try DelimitedTermWriter(.comma).write(contents)
      let rows =
        try contents.concepts.isEmpty ? [] : TermTableReader().read(ExchangeFile(path: "fuzz", bytes: table.bytes))
      try demand(
        rows.allSatisfy { if case .refused = $0.value { false } else { true } }, "a row written here is refused")
    } catch is InterchangeError {
    } catch is DocumentError {
    } catch is TrainingError {
    }
  }
}
