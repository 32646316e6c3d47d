import Languages

/// What a translation memory says of itself.
public struct TMXHeader: Sendable, Equatable {
  /// The language that units are translated from, `*all*` or empty when any may be.
  public let sourceLanguage: String
  /// The program that wrote it, and the program's version.
  public let tool: String, toolVersion: String
}

/// A unit of a translation memory with all that TMX 1.4b lets it say.
public struct TMXUnit: Sendable, Equatable {
  /// A property of a unit or of one of its sides, `<prop type="…">`.
  public struct Property: Sendable, Equatable {
    /// What it is.
    public let type: String
    /// Its value.
    public let value: String

    /// A property.
    public init(type: String, value: String) {
      self.type = type
      self.value = value
    }
  }

  /// A side (`tuv`): a text in a language.
  public struct Side: Sendable, Equatable {
    /// The language as the file has it: `zh-CN`, `EN-GB`.
    public var tag = ""
    /// The segment without the codes of inline elements.
    public var text = ""
    /// Its other attributes (`creationdate`, `changeid`, …), notes and properties.
    public var attributes: [String: String] = [:], notes: [String] = [], properties: [Property] = []
  }

  /// Its attributes (`tuid`, `creationdate`, …), notes and properties.
  public var attributes: [String: String] = [:], notes: [String] = [], properties: [Property] = []
  /// Its sides in the order of the file.
  public var sides: [Side] = []
  /// The line it begins in.
  public var line = 0
}

/// Translation memories.
public enum TranslationMemory {
  /// Reads a TMX file that is in memory.
  /// - Parameters:
  ///   - path: what messages call it.
  ///   - onHeader: is told what the memory says of itself, first.
  ///   - onUnit: is given each unit.
  /// - Throws: `TrainingError`, and what the closures throw.
  public static func read(
    _ bytes: [UInt8], path: String, onHeader: (TMXHeader) throws -> Void = { _ in }, onUnit: (TMXUnit) throws -> Void
  ) throws {
    try TMXReader().readUnits(ByteInput(path: path, bytes: bytes), onHeader, onUnit)
  }
}
