/// Reads an HTML page: the text that a browser shows, in the order of the file.
///
/// Two passes of libxml2's HTML parser, without a tree: the first pairs the marks of notes with the notes, the second
/// gathers texts. Notes stand after the text with their mark, headers and footers of pages at the end, as with Word files.
enum HTMLReader {
  static func read(bytes: [UInt8], path: String, limits: ReadLimits, changes: TrackedChanges) throws -> Document {
    let text = try TextDecoder(path: path).text(of: bytes, declared: HTMLCharset.declared(in: bytes))
    let page = HTMLConditions.removed(from: Array(text.utf8))
    let survey = HTMLSurvey()
    try HTMLParser.parse(page, path: path, limits: limits, to: survey)
    survey.pair()
    let story = HTMLStory(survey: survey, changes: changes)
    try HTMLParser.parse(page, path: path, limits: limits, to: story)
    return document(story.finish(), labels: story.labels, remarks: story.remarks, path: path)
  }

  private static func document(
    _ paragraphs: [HTMLParagraph], labels: [Int: String], remarks: [(text: String, line: Int, paragraph: Int)],
    path: String
  ) -> Document {
    var notes: [Int: [HTMLParagraph]] = [:]
    for paragraph in paragraphs { if let note = paragraph.note { notes[note, default: []].append(paragraph) } }
    var list = BlockList()
    // The first block of each paragraph of the running text.
    var starts: [Int: Int] = [:]
    for (number, paragraph) in paragraphs.enumerated() where paragraph.note == nil && paragraph.page == nil {
      starts[number] = list.count
      add(paragraph, to: &list)
      for note in paragraph.notes {
        var label = labels[note]
        for text in notes.removeValue(forKey: note) ?? [] {
          let lines = text.text.text.lines(inCell: false)
          list.add(text.text.text, lines, as: BlockForm(.footnote, label: label))
          if !lines.isEmpty { label = nil }
        }
      }
    }
    for kind in [BlockKind.header, .footer] {
      for paragraph in paragraphs where paragraph.page == kind { list.add(page: paragraph.text.text, kind: kind) }
    }
    let count = list.count
    let placed = remarks.map { remark in
      let block = starts[remark.paragraph].flatMap { $0 < count ? $0 : nil }
      return SourceRemark(text: remark.text, line: remark.line, block: block)
    }
    return list.document(path: path, format: .html, remarks: placed)
  }

  private static func add(_ paragraph: HTMLParagraph, to list: inout BlockList) {
    let text = paragraph.text.text
    var lines = text.lines(inCell: paragraph.form.cell != nil)
    var form = paragraph.form
    if let first = lines.first {
      if form.label == nil, let bullet = Labels.bullet(first), bullet.end < first.count {
        form.label = bullet.label
        lines[0] = first[bullet.end..<first.count].withoutTabs.trimmed
        if form.kind == .paragraph { form.kind = .item }
      }
      if form.kind == .paragraph, HeadingWords.begin(first), HeadingRule.isShort(first) { form.kind = .heading }
    }
    list.add(text, lines, as: form)
  }
}
