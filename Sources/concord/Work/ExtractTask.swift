import Alignment
import Documents
import Mentions
import Terminology

/// `concord work extract`: `{"id", "concepts": […]}`, each as `concord extract --format jsonl` prints it, of a pair or of one
/// document.
struct ExtractTask: WorkTask {
  let aligner: Aligner
  let extractor: TerminologyExtractor
  let changes: TrackedChanges

  func answer(_ request: WorkRequest) throws -> [String: String] {
    ["concepts": try TerminologyJSONLines().text(of: try concepts(request)).jsonLines.jsonArray]
  }

  private func concepts(_ request: WorkRequest) throws -> [Concept] {
    if let (first, second) = try request.pair() {
      let (source, target, _) = try AlignTask.read(first, second, changes: changes)
      return extractor.concepts(in: try aligner.align(source, target))
    }
    guard request.alone.count == 1 else { throw WorkError.missing("source and target, or one document") }
    return extractor.concepts(in: try request.alone[0].read(as: "document", changes: changes))
  }
}
