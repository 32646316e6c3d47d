import Alignment
import ArgumentParser
import Foundation
import Languages
import Termbase

/// What `concord add` does with the files that it was given: finds what is new, changed, moved and gone since the base saw
/// them last, pairs, and adds. Files that all look as they did when they were added together are not read.
struct AddBatch {
  let base: Termbase
  let names: BaseNames
  let table: FileTable
  let jobs: Int
  let reporter: AddReporter
  /// Whether what the linter finds in the texts that are added is counted.
  let lints: Bool
  let failures: Failures

  /// The files of the batch, none yet.
  func circulars(_ reading: ReadingOptions) -> Circulars {
    Circulars(names: names, reading: reading, table: table, failures: failures)
  }

  /// Brings the base up to the files.
  /// - Parameter list: a table of pairs that people edited, if there is one.
  /// - Throws: `OutputError`, `TermbaseError`, `PairListError`; `ExitCode` when it was interrupted.
  func run(_ circulars: Circulars, _ list: PairList?, options: PairingOptions, lexicon: Lazily<Lexicon>) throws {
    let set = Self.set(circulars, list)
    let files = circulars.collected
    let present = Set(files.map(\.name))
    if files.allSatisfy({ table.unchanged($0)?.settled == set }) {
      try reporter.unchanged(files.filter { table.files[$0.name]?.fingerprint != nil }.map(\.name))
      return try tellMissing(circulars, present: present, moved: [:], removes: options.removeMissing)
    }
    try circulars.profile(jobs: jobs, lexicon: lexicon)
    let run = AddRun(base: base, jobs: jobs, reporter: reporter, failures: failures)
    if Interruption.isAsked { try run.stop(remaining: files.count) }
    for other in circulars.foreign { try reporter.leftOut(other.name, "looks like \(other.language)") }
    var (items, others) = try items(circulars, list, options)
    let moved = try follow(&items, circulars)
    let reader = circulars.reader
    let lints = lints
    let adder = Lazily { try CircularAdder(reader: reader, lexicon: try lexicon.get(), lints: lints) }
    let done = try run.add(items, adder: adder)
    try tellMissing(circulars, present: present, moved: moved, removes: options.removeMissing)
    try circulars.note()
    others += circulars.foreign.map(\.name)
    try base.settle((done + others).filter(present.contains), set: set)
  }

  /// What a set of files is called: a hash of their names and of what a table says about them.
  private static func set(_ circulars: Circulars, _ list: PairList?) -> String {
    let entries = list?.entries.map { "\($0.use)\t\($0.first)\t\($0.second ?? "")" } ?? []
    let text = (circulars.collected.map(\.name).sorted() + entries).joined(separator: "\n")
    return Termbase.fingerprint(of: text)
  }

  /// What is to be added, pairs first, then what stands alone; and the names of files that another stands for.
  private func items(
    _ circulars: Circulars, _ list: PairList?, _ options: PairingOptions
  ) throws -> (items: [AddItem], copies: [String]) {
    let read = circulars.files
    var pairing = try list?.result(read, list: options.pairs ?? "") ?? DocumentPairing.pair(read)
    let rejoined = list == nil ? try circulars.rejoin(&pairing, partners: { try base.partners(of: $0) }) : [:]
    let copies = pairing.copies.map { (name: circulars.name(of: $0.path), taken: circulars.name(of: $0.taken)) }
    try reporter.copies(copies)
    func item(_ paths: [String], lost: [String] = []) -> AddItem {
      AddItem(
        paths: paths, names: paths.map(circulars.name),
        fingerprints: paths.compactMap { circulars.profiles[$0]?.fingerprint }, lost: lost)
    }
    let items =
      pairing.pairs.map { item([$0.source.path, $0.target.path]) }
      + pairing.single.map { item([$0.path], lost: rejoined[$0.path] ?? []) }
    return (items, copies.map(\.name))
  }

  /// Renames documents whose files were moved, and notes it at the items.
  /// - Returns: the earlier names by the new ones.
  private func follow(_ items: inout [AddItem], _ circulars: Circulars) throws -> [String: String] {
    var fingerprints: [String: String] = [:]
    for (path, profile) in circulars.profiles { fingerprints[circulars.name(of: path)] = profile.fingerprint }
    let moves = MovedFiles(base: base, names: names, fingerprints: fingerprints)
    let earlier = try moves.follow(items.flatMap(\.names))
    for number in items.indices where items[number].names.contains(where: { earlier[$0] != nil }) {
      items[number].moved = items[number].names.map { earlier[$0] ?? $0 }
    }
    try base.forget(earlier.values.filter { !fingerprints.keys.contains($0) })
    return earlier
  }

  /// Tells of documents whose files are gone, and takes them out when that was asked for.
  private func tellMissing(
    _ circulars: Circulars, present: Set<String>, moved: [String: String], removes: Bool
  ) throws {
    let taken = Set(moved.values)
    let missing = MissingFiles(table: table, names: names).names(below: circulars.folders, present: present)
      .filter { !taken.contains($0) }
    if removes { for name in missing { try base.remove(document: name) } }
    try reporter.gone(missing, isRemoved: removes)
  }
}
