import Synchronization

/// Chinese words by ICU's dictionary, from an iterator that is opened once: opening one takes longer than a sentence does.
///
/// The iterator is lent to one caller at a time, so that a reader that keeps this stays sendable.
public final class WordBreaker: Sendable {
  private struct Opened: @unchecked Sendable {
    let iterator: BreakIterator?
  }

  private let opened: Mutex<Opened>

  /// The words of a language; without ICU's data every text is one piece.
  /// - Parameter locale: a BCP 47 or ICU locale, for example `zh`.
  public init(locale: String) { opened = Mutex(Opened(iterator: try? BreakIterator(.word, locale: locale))) }

  /// The boundaries of a text as UTF-8 offsets, the first 0 and the last its length; empty where there is none to ask.
  public func boundaries(of text: String) -> [Int] {
    opened.withLock { (try? $0.iterator?.boundaries(of: text)) ?? [] }
  }
}
