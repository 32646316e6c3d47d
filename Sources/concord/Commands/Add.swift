import Alignment
import ArgumentParser
import Documents
import Foundation
import Languages
import Mentions
import Termbase
import Terminology

/// `concord add`: circulars into the base.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read, pair, align and extract circulars into the base.",
    discussion: """
      Two files are two versions of one circular when their names differ in the language only (zh.docx and en.docx, \
      letter-C.docx and letter-E.docx) or their contents tell: numbers, dates, names and words. A likely pair that is \
      not sure is not used; --dry-run shows all with reasons. Exactly two files in two languages are a pair whatever \
      their names. A folder is gone through with all below it; where a circular is there as .docx and as text, the \
      .docx is taken. A file that \
      cannot be read is named, and the others are added. A changed file is aligned anew with the other language version \
      that the base knows. Two texts that hardly translate each other are added apart, and that is said.

        concord add zh.docx en.docx
        concord add Circulars/
        concord add Circulars/ --dry-run --write-pairs pairs.csv
        concord add --pairs pairs.csv
      """)

  @Argument(help: ArgumentHelp("Circulars, or folders of them.", valueName: "file-or-folder"))
  var files: [String] = []

  @OptionGroup var pairingOptions: PairingOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var base: BaseOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if files.isEmpty != (pairingOptions.pairs != nil) {
      throw ValidationError("Name files or folders, or a table of pairs with --pairs; one of the two.")
    }
  }

  func run() throws {
    if pairingOptions.dryRun { return try dryRun() }
    let list = try pairingOptions.list()
    let base = try base.open(readOnly: false)
    let names = BaseNames(base: base.path)
    let circulars = Circulars(names: names, reading: reading)
    for file in list?.files ?? files { try circulars.collect(file) }
    circulars.read()
    for other in circulars.foreign { try say("left out", names.name(of: other.path), "looks like \(other.language)") }
    let lexicon = try lexicons.lexicon()
    let read = circulars.files(lexicon)
    var pairing = try list?.result(read, list: pairingOptions.pairs ?? "") ?? DocumentPairing.pair(read)
    let rejoined = list == nil ? try circulars.rejoin(&pairing, partners: { try base.partners(of: $0) }) : [:]
    try sayCopies(pairing.copies.map { (names.name(of: $0.path), names.name(of: $0.taken)) })
    let adder = CircularAdder(base: base, lexicon: lexicon, extractor: try Extracting.extractor(lexicon))
    for pair in pairing.pairs {
      StandardError.progress("\(pair.source.path) + \(pair.target.path)")
      try circulars.attempt(pair.source.path, pair.target.path) { source, target in
        let reports = try adder.add(source, target)
        if reports.count > 1 {
          try say(
            "not aligned", reports.flatMap(\.documents).joined(separator: " + "), "they hardly translate each other")
        }
        for report in reports { try say(report) }
      }
    }
    for file in pairing.single {
      try circulars.attempt(file.path) { document in
        try say(try adder.add(document), lost: rejoined[file.path] ?? [])
      }
    }
    try base.refreshIndexes()
    if circulars.failed { throw ExitCode(2) }
  }

  /// Says what would be paired; needs no base.
  private func dryRun() throws {
    let names = BaseNames(folder: FileManager.default.currentDirectoryPath)
    let circulars = Circulars(names: names, reading: reading)
    for file in files { try circulars.collect(file) }
    circulars.read()
    for other in circulars.foreign { try say("left out", other.path, "looks like \(other.language)") }
    try pairingOptions.report(DocumentPairing.pair(circulars.files(try lexicons.lexicon())))
    if circulars.failed { throw ExitCode(2) }
  }

  /// What became of an addition; `lost` are the documents that an earlier version was aligned with.
  private func say(_ report: AddReport, lost: [String] = []) throws {
    let name = report.documents.joined(separator: " + ")
    switch report.outcome {
    case .alreadyThere:
      let known = report.knownAs.joined(separator: " + ")
      try say("already there", name, known == name ? "nothing changed" : "as \(known); nothing changed")
    case .added, .replaced:
      var counts = ["\(report.sentences) sentences"]
      if report.documents.count == 2 { counts += ["\(report.beads) beads"] }
      counts += ["\(report.concepts) concepts (\(report.newConcepts) new)"]
      if report.documents.count == 1 {
        counts += [
          lost.isEmpty
            ? "no other language version"
            : "no longer aligned with \(lost.joined(separator: ", ")), which is not there any more"
        ]
      }
      try say(report.outcome == .added ? "added" : "replaced", name, counts.joined(separator: ", "))
    }
  }

  /// Files that are there in another format: one by one when they are few, so that a folder of them is one line.
  private func sayCopies(_ copies: [(path: String, taken: String)]) throws {
    if copies.count > 3 {
      return try say("left out", "\(copies.count) files", "there in another format too, as \(copies[0].path)")
    }
    for copy in copies { try say("left out", copy.path, "the same circular as \(copy.taken)") }
  }

  private func say(_ outcome: String, _ name: String, _ detail: String) throws {
    try StandardOutput.write("\(outcome): \(name) (\(detail))\n")
  }
}
