/// What is usual in a document: the font's height, the distance of lines, the right edge of the text.
struct PDFMeasures {
  /// The height of the text's font.
  let body: Double
  /// The right edge, as far as the longest lines but a few reach.
  let edge: Double
  /// The distance of two lines of one paragraph, as a multiple of the font's height.
  let pitch: Double

  init(_ pages: [PDFPage]) {
    var heights: [Int: Int] = [:]
    var rights: [Double] = []
    var pitches: [Int: Int] = [:]
    for page in pages {
      for row in page.rows {
        heights[Int((row.height * 4).rounded()), default: 0] += row.plain.unicodeScalars.count
        if row.right - row.left > 0.45 * page.width { rights.append(row.right) }
      }
      for (row, next) in zip(page.rows, page.rows.dropFirst()) {
        let pitch = (next.bottom - row.bottom) / max(row.height, 1)
        if abs(next.height - row.height) < 0.5, pitch > 0.7, pitch < 2.2 { pitches[Int(pitch * 20), default: 0] += 1 }
      }
    }
    body = heights.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { Double($0.key) / 4 } ?? 12
    rights.sort()
    edge = rights[safe: rights.count * 9 / 10] ?? pages.first.map { $0.width * 0.85 } ?? 500
    // The smallest distance that is not rare: paragraphs are farther apart than lines.
    let all = pitches.values.reduce(0, +)
    let usual = pitches.keys.sorted().first { key in
      let count = (pitches[key] ?? 0) + (pitches[key + 1] ?? 0)
      return count >= 3 && count * 7 >= all
    }
    pitch = usual.map { Double($0 + 1) / 20 } ?? 1.2
  }
}
