import Documents
import Segmentation

/// `concord work segment`: `{"id", "sentences": […]}`, each as `concord segment --format jsonl` prints it.
struct SegmentTask: WorkTask {
  let changes: TrackedChanges

  func answer(_ request: WorkRequest) throws -> [String: String] {
    guard request.alone.count == 1 else { throw WorkError.missing("document") }
    let document = try request.alone[0].segmented(as: "document", changes: changes)
    return ["sentences": try document.sentences.map { try JSON.line(SentenceRow($0)) }.jsonArray]
  }
}
