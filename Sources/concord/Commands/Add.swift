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
      letter-C.docx and letter-E.docx); exactly two files in two languages are a pair whatever their names. A folder is \
      gone through with all below it; where a circular is there as .docx and as text, the .docx is taken. A file that \
      cannot be read is named, and the others are added.

        concord add zh.docx en.docx
        concord add Circulars/
      """)

  @Argument(help: ArgumentHelp("Circulars, or folders of them.", valueName: "file-or-folder"))
  var files: [String]

  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var base: BaseOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let base = try base.open(readOnly: false)
    let lexicon = try lexicons.lexicon()
    let circulars = Circulars(names: BaseNames(base: base.path), reading: reading)
    for file in files { try circulars.collect(file) }
    circulars.read()
    let pairing = DocumentPairing.pair(circulars.files)
    let extractor = try Extracting.extractor(lexicon)
    for copy in pairing.copies { try say("left out", copy.path, "the same circular as \(copy.taken)") }
    for pair in pairing.pairs {
      StandardError.progress("\(pair.source.path) + \(pair.target.path)")
      circulars.attempt {
        let aligned = try Aligning.aligner(lexicon).align(
          circulars.document(pair.source.path), circulars.document(pair.target.path))
        try say(try base.add(aligned, concepts: extractor.concepts(in: aligned), date: aligned.date))
      }
    }
    for file in pairing.single {
      circulars.attempt {
        let document = circulars.document(file.path)
        try say(try base.add(document, concepts: extractor.concepts(in: document), date: document.date))
      }
    }
    if circulars.failed { throw ExitCode(2) }
  }

  private func say(_ report: AddReport) throws {
    let name = report.documents.joined(separator: " + ")
    switch report.outcome {
    case .alreadyThere: try say("already there", name, "nothing changed")
    case .added, .replaced:
      var counts = ["\(report.sentences) sentences"]
      if report.documents.count == 2 { counts += ["\(report.beads) beads"] }
      counts += ["\(report.concepts) concepts (\(report.newConcepts) new)"]
      if report.documents.count == 1 { counts += ["no other language version"] }
      try say(report.outcome == .added ? "added" : "replaced", name, counts.joined(separator: ", "))
    }
  }

  private func say(_ outcome: String, _ name: String, _ detail: String) throws {
    try StandardOutput.write("\(outcome): \(name) (\(detail))\n")
  }
}
