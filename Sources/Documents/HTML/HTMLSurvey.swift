/// The first pass over a page: which links are marks of notes, and how many items lists have that count down.
///
/// A mark of a note and the note point at each other: the mark is a link to the note, and in the note a link leads back to
/// the mark. All programs that write notes do it so (Word, LibreOffice, pandoc, CommonMark processors), and nothing else
/// does between two places when the first is a mere number, letter or star.
final class HTMLSurvey: HTMLHandler {
  /// A link inside the page.
  private struct Link {
    let target: String
    /// The names by which this place is linked to: of the link itself, and of what holds it.
    let names: [String]
    var text = ""
  }

  private var links: [Link] = []
  private var openLink: Int?
  private var open: [(name: String, id: String?)] = []
  private var lists: [Int] = []
  private(set) var items: [Int] = []

  /// The number of each mark's link and of its note's link back.
  private(set) var notes = HTMLNotes()

  func start(_ name: String, _ attributes: HTMLAttributes) {
    if HTMLElements.isVoid(name) { return }
    open.append((name, attributes["id"]))
    switch name {
    case "ol":
      lists.append(items.count)
      items.append(0)
    case "li": if let list = lists.last { items[list] += 1 }
    case "a": startLink(attributes)
    default: break
    }
  }

  private func startLink(_ attributes: HTMLAttributes) {
    openLink = nil
    guard let href = attributes["href"], href.hasPrefix("#"), href.utf8.count > 1 else {
      links.append(Link(target: "", names: []))
      return
    }
    let own = [attributes["name"], attributes["id"]].compactMap { $0 }
    let around = open.suffix(8).compactMap(\.id)
    openLink = links.count
    links.append(Link(target: String(href.dropFirst()), names: own + around))
  }

  func end(_ name: String) {
    _ = open.popLast()
    if name == "ol" { _ = lists.popLast() }
    if name == "a" { openLink = nil }
  }

  func text(_ text: String) {
    if let openLink, links[openLink].text.utf8.count < 64 { links[openLink].text += text }
  }

  /// Pairs marks with notes; to be called at the end.
  func pair() {
    var byTarget: [String: [Int]] = [:]
    for (number, link) in links.enumerated() where !link.target.isEmpty {
      byTarget[link.target, default: []].append(number)
    }
    for (number, link) in links.enumerated() where !link.target.isEmpty && notes.backs[number] == nil {
      guard let label = HTMLNotes.label(link.text) else { continue }
      for name in link.names {
        // The link back stands later, leads here, and is where this one leads. A place that more links lead to is no note.
        guard let leading = byTarget[name], leading.count <= 64 else { continue }
        if let back = leading.first(where: { $0 > number && links[$0].names.contains(link.target) }) {
          notes.add(mark: number, label: label, back: back, target: link.target)
          break
        }
      }
    }
  }
}

/// Which links of a page, counted from 0, are marks of notes and which lead back from the notes.
struct HTMLNotes {
  /// A note by the link that leads back from it.
  struct Note {
    let number: Int
    let label: String
    /// The name by which it is linked to.
    let target: String
  }

  private(set) var marks: [Int: Int] = [:]
  private(set) var backs: [Int: Note] = [:]
  private var numbers: [Int: Int] = [:]

  mutating func add(mark: Int, label: String, back: Int, target: String) {
    let number = numbers[back] ?? numbers.count
    numbers[back] = number
    marks[mark] = number
    if backs[back] == nil { backs[back] = Note(number: number, label: label, target: target) }
  }

  /// The label that a mark shows: up to four letters or digits, or stars and daggers, without the brackets around it; nil
  /// for a link that is no mark.
  static func label(_ text: String) -> String? {
    var body = Substring(text.trimmingASCIISpace)
    if let first = body.first, let last = body.last, ["[]", "()"].contains("\(first)\(last)") {
      body = body.dropFirst().dropLast()
    }
    guard (1...4).contains(body.count) else { return nil }
    let isNumber = body.allSatisfy { $0.isNumber } || body.allSatisfy { "ivxlc".contains($0) }
    let isSign = body.allSatisfy { "*†‡§¶#".contains($0) }
    return isNumber || isSign || (body.count == 1 && body.first?.isLetter == true) ? String(body) : nil
  }
}
