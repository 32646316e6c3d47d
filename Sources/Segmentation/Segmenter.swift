import Documents
import Languages

/// Parts a document's blocks into sentences by scanning bytes with the language pack's rules.
public struct Segmenter: Sendable {
  /// The pack that says where sentences end.
  public let pack: any LanguagePack

  /// A segmenter for a language.
  public init(pack: any LanguagePack) { self.pack = pack }
}
