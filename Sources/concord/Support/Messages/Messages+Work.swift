extension Messages {
  /// Words for a line that is no request.
  static func work(_ error: WorkError) -> String {
    switch error {
    case .malformed(let line):
      "line \(line): no request; it should look like {\"id\": 1, \"document\": {\"path\": \"a.docx\"}}"
    case .tooLong(let line, let limit): "line \(line): longer than \(limit >> 20) MB; give the text by its path"
    case .missing(let what): "the request lacks \(what)"
    case .oneOfThree: "a text is given by one of path, text and lines"
    }
  }
}
