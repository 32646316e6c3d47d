import LanguageServer

extension FuzzTarget {
  /// Messages of an editor: whatever comes, in whatever pieces, the server answers or passes it over, and the same way each time.
  static let editor = FuzzTarget("editor") { bytes in
    let whole = Server(Server.Options(version: "1"))
    let answer = whole.receive(bytes)
    let parted = Server(Server.Options(version: "1"))
    var answers: [UInt8] = []
    for part in [bytes.prefix(bytes.count / 3), bytes.dropFirst(bytes.count / 3)] {
      answers += parted.receive(Array(part))
    }
    try demand(whole.exitCode == parted.exitCode, "the pieces decide how the server ends")
    try demand(answer.isEmpty || !answers.isEmpty, "the pieces decide whether the server answers")
  }
}
