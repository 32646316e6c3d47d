/// Finds titles in running text and on lines of their own.
///
/// - in marks after the number: `ITU-T Y.4221（前Y.x）建议书“…”`, `Recommendation ITU-T Y.4221 (ex Y.x) "…"`, `Y.2060《…》`;
/// - in marks before it: `“…”（Y.4221）`, `"…" (Recommendation ITU-T Y.4221)`;
/// - after a dash or to the end of a line that begins with the number and is no sentence: `Y.4221 – …`;
/// - on the line after one that names nothing else: `Title: “…”`, `“…”`.
struct ProseTitles {
  let side: Side
  let number: Int
  let sites: [[Site]]
  let gap: TitleGap

  init(side: Side, number: Int, sites: [[Site]]) {
    self.side = side
    self.number = number
    self.sites = sites
    gap = TitleGap(words: TitleWords.of(side.language))
  }

  /// The titles in order of place.
  func sightings() -> [TitleSighting] {
    var found: [TitleSighting] = []
    for sentence in sites.indices {
      var taken: [Range<Int>] = []
      for site in sites[sentence] {
        let after = quotedAfter(site)
        guard let range = after ?? quotedBefore(site, taken: taken) else { continue }
        taken.append(range)
        found.append(sighting(site, sentence, range, .quoted))
      }
      guard taken.isEmpty, sites[sentence].count == 1, let site = sites[sentence].first else { continue }
      if let (line, range) = nextLine(site) {
        found.append(sighting(site, line, range, .line))
      } else if let range = plain(site) {
        found.append(sighting(site, sentence, range, .plain))
      }
    }
    return found
  }

  /// The text after a number where another language's text has its title: to the end, without a remark.
  func rest(after site: Site) -> Range<Int>? {
    let text = side.texts[site.sentence]
    var end = text.count
    if let next = sites[site.sentence].first(where: { $0.range.lowerBound >= site.range.upperBound }) {
      end = next.range.lowerBound
    }
    let start = min(gap.end(in: text, from: site.range.upperBound), end)
    let range = TitleShape.trimmed(text, TitleShape.withoutRemark(text, start..<end))
    return TitleShape.isTitle(text, range) ? range : nil
  }

  private func sighting(_ site: Site, _ sentence: Int, _ range: Range<Int>, _ manner: TitleSighting.Manner)
    -> TitleSighting
  {
    TitleSighting(key: site.key, side: number, sentence: sentence, range: range, manner: manner)
  }

  private func quotedAfter(_ site: Site) -> Range<Int>? {
    let text = side.texts[site.sentence]
    return quoted(text, at: gap.end(in: text, from: site.range.upperBound))
  }

  private func quoted(_ text: ScalarText, at index: Int) -> Range<Int>? {
    guard let inside = Quotation.inside(text, openAt: index) else { return nil }
    let range = TitleShape.trimmed(text, inside)
    return TitleShape.isTitle(text, range) ? range : nil
  }

  private func quotedBefore(_ site: Site, taken: [Range<Int>]) -> Range<Int>? {
    let text = side.texts[site.sentence]
    let end = gap.start(in: text, before: site.range.lowerBound)
    guard let inside = Quotation.inside(text, closeAt: end - 1) else { return nil }
    let range = TitleShape.trimmed(text, inside)
    if taken.contains(where: { $0.overlaps(range) }) { return nil }
    return TitleShape.isTitle(text, range) ? range : nil
  }

  /// The title that a line which names only a number leads up to.
  private func nextLine(_ site: Site) -> (Int, Range<Int>)? {
    let text = side.texts[site.sentence], next = site.sentence + 1
    guard next < side.sentences.count, side.sentences[site.sentence].kind != .cell,
      side.sentences[next].block != side.sentences[site.sentence].block,
      isDone(text, site, from: gap.end(in: text, from: site.range.upperBound)),
      TitleShape.size(text, 0..<site.range.lowerBound) <= 6
    else { return nil }
    let line = side.texts[next]
    let start = afterLabel(line)
    if let range = quoted(line, at: start) {
      let rest = range.upperBound + 1..<max(range.upperBound + 1, line.count)
      return TitleShape.size(line, rest) == 0 ? (next, range) : nil
    }
    guard sites[next].isEmpty, side.sentences[next].kind != .cell else { return nil }
    let range = line.trimmed(start..<line.count)
    let isLine = start > 0 || TitleShape.size(line, range) <= 30 && !line.scalars.contains("：")
    return isLine && !line.scalars.contains(":") && TitleShape.isTitle(line, range) ? (next, range) : nil
  }

  /// Whether the line has no more to say behind the number than the document that has the text, as the Radiocommunication
  /// Bureau writes it: `ITU-R S.2157-0建议书	4/12(Rev.1)号文件`.
  private func isDone(_ text: ScalarText, _ site: Site, from place: Int) -> Bool {
    if place == text.count { return true }
    return side.mentions(site.sentence).mentions.contains { mention in
      guard mention.kind == .documentReference else { return false }
      let range = text.indices(ofUTF8: mention.range)
      return range.lowerBound == place && TitleShape.size(text, range.upperBound..<text.count) == 0
    }
  }

  /// Past a label such as `标题：`; 0 when the line has none.
  private func afterLabel(_ line: ScalarText) -> Int {
    let folded = line.scalars.prefix(24).map(\.asciiLowercased)
    for label in gap.words.labels {
      let label = Array(label.unicodeScalars)
      guard folded.starts(with: label) else { continue }
      var place = label.count
      while place < line.count, line.scalars[place].properties.isWhitespace { place += 1 }
      guard place < line.count, line.scalars[place] == ":" || line.scalars[place] == "：" else { continue }
      return line.trimmed(place + 1..<line.count).lowerBound
    }
    return 0
  }

  /// The rest of a line that begins with the number and is no sentence.
  private func plain(_ site: Site) -> Range<Int>? {
    let text = side.texts[site.sentence]
    guard gap.end(in: text, from: 0) == site.range.lowerBound || site.range.lowerBound == 0 else { return nil }
    let start = gap.end(in: text, from: site.range.upperBound)
    let between = text.scalars[site.range.upperBound..<start]
    let isDashed = between.contains { TitleGap.isDash($0) || $0 == ":" || $0 == "：" }
    let range = TitleShape.withoutRemark(text, text.trimmed(start..<text.count))
    guard TitleShape.isTitle(text, range), let first = range.first else { return nil }
    if isDashed { return TitleShape.trimmed(text, range) }
    guard !between.isEmpty, side.sentences[site.sentence].kind != .paragraph || between.count > 1 else { return nil }
    let opens = (0x41...0x5A).contains(text.scalars[first].value)
    return opens && between.last?.properties.isWhitespace == true ? range : nil
  }
}
