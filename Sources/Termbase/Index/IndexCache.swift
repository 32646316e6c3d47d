import Foundation
import Languages
import Mentions
import TextIndex

/// The indexes that a base has open, of the state in which it was last asked, and what else is dear to make.
final class IndexCache: @unchecked Sendable {
  private let lock = NSLock()
  private var texts: TextIndexes?
  private var terms: TermIndex?
  private var readers: [Language: MentionReader] = [:]

  /// The indexes of texts of a state; opened by `make` when others are there.
  func texts(of state: String, _ make: () throws -> TextIndexes) rethrows -> TextIndexes {
    lock.lock()
    defer { lock.unlock() }
    if let texts, texts.state == state { return texts }
    let made = try make()
    texts = made
    return made
  }

  /// The index of terms of an epoch; opened by `make` when another is there.
  func terms(of epoch: UInt64, _ make: () throws -> TermIndex?) rethrows -> TermIndex? {
    lock.lock()
    defer { lock.unlock() }
    if let terms, terms.epoch == epoch { return terms }
    terms = try make()
    return terms
  }

  /// The reader of what sentences of a language name, made when the language is first met; nil for one without a pack.
  func mentionReader(_ language: Language) -> MentionReader? {
    lock.lock()
    defer { lock.unlock() }
    if let reader = readers[language] { return reader }
    guard let pack = LanguagePacks.pack(for: language) else { return nil }
    let reader = MentionReader(pack: pack)
    readers[language] = reader
    return reader
  }
}
