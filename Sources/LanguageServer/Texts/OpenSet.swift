/// Open documents that are checked together, by their paths.
struct OpenSet {
  private let drafts: [String: OpenDraft]

  init(_ drafts: [OpenDraft]) { self.drafts = Dictionary(drafts.map { ($0.path, $0) }) { first, _ in first } }

  /// The document at a path; nil where none is open.
  func draft(at path: String) -> OpenDraft? { drafts[path] }
}
