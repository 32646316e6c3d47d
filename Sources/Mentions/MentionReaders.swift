import Languages
import Synchronization

/// Readers of mentions by language, each made when its language is first met: a reader's tables take longer to make than
/// a circular to read.
public final class MentionReaders: Sendable {
  private let made = Mutex<[Language: MentionReader]>([:])

  /// None yet.
  public init() {}

  /// The reader of a language; nil for one without a pack.
  public func reader(for language: Language) -> MentionReader? {
    made.withLock { made in
      if let reader = made[language] { return reader }
      guard let pack = LanguagePacks.pack(for: language) else { return nil }
      let reader = MentionReader(pack: pack)
      made[language] = reader
      return reader
    }
  }
}
