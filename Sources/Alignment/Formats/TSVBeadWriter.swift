import Foundation
import Syntax

/// A table for a spreadsheet: a heading, then type, confidence, the two sides of each bead and `moved` where it stands
/// elsewhere in the other text, parted by tabs. Sentences of one side are joined by a space; tabs and line ends inside
/// them become spaces; a cell that would be taken for a formula is guarded (`SpreadsheetCell`).
public struct TSVBeadWriter: BeadWriter {
  /// The format has no options.
  public init() {}

  /// A heading and one bead a line.
  public func write(_ beads: [Bead], _ sides: BeadSides) -> String {
    var text = "type\tconfidence\t\(sides.source.tag)\t\(sides.target.tag)\tmoved\n"
    for bead in beads {
      let cells = [
        bead.type, String(format: "%.2f", bead.confidence), joined(sides.sourceSentences[bead.source]),
        joined(sides.targetSentences[bead.target]), bead.moved ? "moved" : "",
      ]
      text += cells.joined(separator: "\t") + "\n"
    }
    return text
  }

  private func joined(_ sentences: ArraySlice<String>) -> String {
    SpreadsheetCell.guarded(
      sentences.joined(separator: " ").replacing("\t", with: " ").replacing("\r\n", with: " ").replacing(
        "\n", with: " "))
  }
}
