/// Makes changes in a Word document as tracked ones (`w:del`, `w:ins`; ECMA-376 part 1, 17.13.5), by the runs that hold
/// the text.
///
/// Only the parts that hold the text change; every other part stays byte for byte as it was. A change is left out where it
/// could do harm: in a formula, text box or field, inside somebody's own tracked change, or where the file holds something else
/// than the text that was read (a tab, a symbol).
public enum TrackedEditWriter {
  /// The file's bytes with the changes, and which of them were made, in the order of `edits`.
  /// - Parameters:
  ///   - edits: in the order of their places; none overlaps another.
  ///   - document: as it was read from `bytes`.
  /// - Throws: `DocumentError`, `CommentError`.
  public static func write(
    _ edits: [TrackedEdit], on document: Document, bytes: [UInt8], options: CommentOptions = CommentOptions(),
    limits: ReadLimits = .default
  ) throws -> (bytes: [UInt8], made: [Bool]) {
    guard document.format == .word else { throw CommentError.notWord(path: document.path) }
    if let date = options.date, !CommentDate.isValid(date) { throw CommentError.invalidDate(date) }
    let archive = try ZipArchive(bytes: bytes, path: document.path, limits: limits)
    let main = try WordPackage.mainPart(of: archive)
    let ids = try FreeIdentifiers(in: archive, main: main)
    let targets = edits.map { EditTarget($0, document.runs) }
    var made = [Bool](repeating: false, count: edits.count)
    var changed: [(entry: String, bytes: [UInt8])] = []
    for part in Set(targets.compactMap { $0?.part }).sorted() {
      let story = ChangedStory(try archive.tree(part), options, ids)
      for (number, target) in targets.enumerated() {
        if let target, target.part == part { made[number] = story.prepare(target, number) }
      }
      guard story.hasChanges else { continue }
      story.change()
      changed.append((part, try story.tree.serialized()))
    }
    let copy = changed.isEmpty ? bytes : try ZipRewriter.rewrite(bytes, path: document.path, replacing: changed)
    return (copy, made)
  }
}

/// A change with the runs that it touches, all in one paragraph of one part.
struct EditTarget {
  let edit: TrackedEdit
  let part: String
  /// The stretches of runs that are taken away; for a mere addition an empty one where it goes.
  let places: [RunPlace]

  init?(_ edit: TrackedEdit, _ runs: RunMap) {
    self.edit = edit
    let count = edit.old.unicodeScalars.count
    if edit.place.start == edit.place.end {
      // An addition stands behind the character before it, else before the one that follows.
      let before = edit.place.start > 0 ? runs.runs(of: Place(start: edit.place.start - 1, end: edit.place.start)) : []
      let after = runs.runs(of: Place(start: edit.place.start, end: edit.place.start + 1))
      guard let near = before.first ?? after.first else { return nil }
      let offset = before.isEmpty ? near.start : near.end
      places = [
        RunPlace(part: near.part, paragraph: near.paragraph, run: near.run, start: offset, end: offset)
      ]
    } else {
      places = runs.runs(of: edit.place)
      guard places.reduce(0, { $0 + $1.end - $1.start }) == count else { return nil }
    }
    guard let first = places.first else { return nil }
    part = first.part
    guard places.allSatisfy({ $0.part == first.part && $0.paragraph == first.paragraph }) else { return nil }
  }
}
