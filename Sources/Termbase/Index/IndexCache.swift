import Foundation
import Mentions
import TextIndex

/// The indexes that a base has open, of the state in which it was last asked, and what else is dear to make.
final class IndexCache: @unchecked Sendable {
  private let lock = NSLock()
  private var texts: TextIndexes?
  private var terms: TermIndex?
  /// What reads what sentences name.
  let mentionReaders = MentionReaders()

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
}
