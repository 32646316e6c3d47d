import Alignment
import Foundation

extension FuzzTarget {
  /// Translation memories, JSON Lines and tables, as `concord train` reads them.
  static let alignedText = FuzzTarget("aligned-text") { bytes in
    guard let file = tmpfile() else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
    rewind(file)
    do {
      // The reader closes the descriptor that it is given.
      try AlignedText.read(path: "fuzz", descriptor: dup(fileno(file)), languages: nil) { _ in }
    } catch is TrainingError {}
  }
}
