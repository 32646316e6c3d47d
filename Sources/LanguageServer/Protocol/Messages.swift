/// Messages to the client (JSON-RPC 2.0).
enum Outgoing {
  static func response(_ id: JSONValue, _ result: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "id": id, "result": result]
  }

  static func failure(_ id: JSONValue, _ failure: ResponseFailure) -> JSONValue {
    ["jsonrpc": "2.0", "id": id, "error": ["code": .int(failure.code), "message": .string(failure.message)]]
  }

  static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
  }

  /// Words for the client's log or, when they matter, its user.
  static func message(_ text: String, isShown: Bool = false) -> JSONValue {
    notification(isShown ? "window/showMessage" : "window/logMessage", ["type": 2, "message": .string(text)])
  }

  /// A message as bytes of the stream.
  static func framed(_ message: JSONValue) -> [UInt8] {
    let body = message.bytes
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}

/// Why a request was not answered.
struct ResponseFailure: Error {
  let code: Int
  let message: String

  static let notInitialized = ResponseFailure(code: -32002, message: "not initialized")
  static let shutDown = ResponseFailure(code: -32600, message: "shut down already")
  static let parseError = -32700

  static func invalidRequest(_ what: String) -> ResponseFailure { ResponseFailure(code: -32600, message: what) }
  static func unknownMethod(_ method: String) -> ResponseFailure {
    ResponseFailure(code: -32601, message: "no method \(method)")
  }
  static func invalidParameters(_ what: String) -> ResponseFailure { ResponseFailure(code: -32602, message: what) }
}
