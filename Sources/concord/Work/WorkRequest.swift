/// A line of a worker's input: what is to be done, and the name its answer goes by.
///
///     {"id": "col-3", "source": "zh.docx", "target": {"text": "The meeting …", "language": "en"}}
///     {"id": 7, "document": {"path": "draft.docx"}}
///     {"id": 8, "documents": [{"text": "…", "name": "a.txt"}, "b.txt"]}
///
/// `source` and `target` are two language versions in either order; `document` or `documents` stand alone. Which of them
/// a task takes is its own matter (`WorkTask`).
struct WorkRequest: Decodable {
  private let source: WorkText?
  private let target: WorkText?
  private let document: WorkText?
  private let documents: [WorkText]?

  /// The two language versions; nil when neither is given.
  /// - Throws: `WorkError` when only one is.
  func pair() throws -> (WorkText, WorkText)? {
    switch (source, target) {
    case (let source?, let target?): (source, target)
    case (nil, nil): nil
    default: throw WorkError.missing("source and target")
    }
  }

  /// The documents that stand alone.
  var alone: [WorkText] { (document.map { [$0] } ?? []) + (documents ?? []) }
}

/// The name of a request alone.
struct WorkName: Decodable {
  let id: WorkID?
}

/// A text of a request: a path, or an object with a path, or with the text itself or its sentences.
struct WorkText: Decodable {
  /// A file to read.
  let path: String?
  /// The text, as if it were a file's.
  let text: String?
  /// The text as sentences, which are taken as they are.
  let lines: [String]?
  /// The language, where it need not be told from the letters.
  let language: String?
  /// What results and errors call it.
  let name: String?

  private enum Key: String, CodingKey { case path, text, lines, language, name }

  init(from decoder: any Decoder) throws {
    if let path = try? decoder.singleValueContainer().decode(String.self) {
      self.path = path
      (text, lines, language, name) = (nil, nil, nil, nil)
      return
    }
    let members = try decoder.container(keyedBy: Key.self)
    path = try members.decodeIfPresent(String.self, forKey: .path)
    text = try members.decodeIfPresent(String.self, forKey: .text)
    lines = try members.decodeIfPresent([String].self, forKey: .lines)
    language = try members.decodeIfPresent(String.self, forKey: .language)
    name = try members.decodeIfPresent(String.self, forKey: .name)
    guard [path != nil, text != nil, lines != nil].filter({ $0 }).count == 1 else { throw WorkError.oneOfThree }
  }
}

/// The name of a request, a string or a number, which its answer bears again.
enum WorkID: Codable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    }
  }
}

/// Why a line is no request.
enum WorkError: Error, Equatable {
  /// Not JSON, or members of other types; the line, counted from 1.
  case malformed(line: Int)
  /// Longer than a line may be, in bytes.
  case tooLong(line: Int, limit: Int)
  /// What the task needs and the request lacks.
  case missing(String)
  /// A text is given by none, or by several, of path, text and lines.
  case oneOfThree
}
