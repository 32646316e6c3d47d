import Alignment
import Documents
import Lint
import Mentions
import Terminology

/// `concord work lint`: `{"id", "findings": […]}`, each as `concord lint --format json` has it; of documents as one set, of two
/// language versions that are compared, or of both. A document that holds both languages is compared with itself.
struct LintTask: WorkTask {
  let linter: Linter
  let aligner: Aligner
  let extractor: TerminologyExtractor
  let bilingual: BilingualReader
  let changes: TrackedChanges

  func answer(_ request: WorkRequest) throws -> [String: String] {
    let drafts = try request.alone.enumerated().map { number, text in
      try text.draft(as: "document \(number + 1)", changes: changes, bilingual)
    }
    let pairs = try request.pair().map { [try pair($0.0, $0.1)] } ?? []
    if drafts.isEmpty && pairs.isEmpty { throw WorkError.missing("documents, or source and target") }
    let set = DraftSet(
      drafts.map(\.read), pairs: pairs, bilingual: drafts.compactMap(\.bilingual),
      terms: pairs.flatMap(extractor.concepts))
    return ["findings": try JSONReporter().array(of: linter.findings(in: set), in: set.drafts)]
  }

  private func pair(_ first: WorkText, _ second: WorkText) throws -> AlignedPair {
    let (source, target, _) = try AlignTask.read(first, second, changes: changes)
    return try aligner.align(source, target)
  }
}
