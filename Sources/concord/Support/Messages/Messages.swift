import Alignment
import Documents
import Evaluation
import Foundation
import Glossaries
import ICU
import Interchange
import Languages
import Lint
import Segmentation
import Termbase

/// The one place that turns errors into words: one line that says which file, where, why and what to do.
enum Messages {
  /// The line for an error of the rooms or of the command; nil for what the argument parser words itself.
  static func line(for error: any Error) -> String? {
    let text: String? =
      switch error {
      case let error as DocumentError: document(error)
      case let error as CommentError: comment(error)
      case let error as SegmentationError: segmentation(error)
      case let error as SRXError: rules(error)
      case let error as AlignmentError: alignment(error)
      case let error as LockError: lock(error)
      case let error as PairListError: pairList(error)
      case let error as TrainingError: training(error)
      case let error as TermbaseError: termbase(error)
      case let error as EditError: edit(error)
      case let error as InterchangeError: interchange(error)
      case let error as GlossaryError: glossary(error)
      case let error as EvaluationError: evaluation(error)
      case let error as ConfigurationError: configuration(error)
      case let error as BaselineError: baseline(error)
      case let error as EncodedText.Failure: encoding(error)
      case let error as RequestError: request(error)
      case let error as OutputError: output(error)
      case let error as WorkError: work(error)
      case let error as ICUError: error.description
      default: nil
      }
    // A path may hold a line end; the message must not.
    return text.map { $0.replacing("\n", with: "⏎").replacing("\r", with: "⏎") }
  }

  static func output(_ error: OutputError) -> String {
    switch error {
    case .failed(let path, let reason): "\(path): cannot be written: \(reason.lowercased())"
    case .isInput(let path): "\(path): is one of the files that are read; name another for the result"
    case .isBase(let path): "\(path): is where a base keeps its own files; name another for the result"
    }
  }

  static func segmentation(_ error: SegmentationError) -> String {
    switch error {
    case .unsupportedLanguage(let language, let file): "\(file): " + request(.unsupportedLanguage(language.tag))
    case .unknownLanguage(let file):
      "\(file): the language cannot be told from its letters; name it with --language or --languages"
    case .foreignLanguage(let language, let file):
      "\(file): looks like \(name(of: language)); "
        + (LanguagePacks.pack(for: language) == nil
          ? "that language is not read here; if it is another, say so with --language or --languages"
          : "say so with --language \(language) or --languages \(language),en")
    }
  }

  /// `French`; the tag where ICU knows no name.
  static func name(of language: Language) -> String {
    DisplayNames.language(language.tag, in: "en") ?? language.tag
  }

  static func alignment(_ error: AlignmentError) -> String {
    switch error {
    case .unsupportedLanguage(let tag): request(.unsupportedLanguage(tag))
    case .unreadableLexiconSource(let path): "\(path): the dictionary cannot be read; CONCORD_DICTIONARY names another"
    case .unreadableLexicon(let path, let code):
      "\(path): the lexicon cannot be read: \(String(cString: strerror(code)).lowercased())"
    case .notALexicon(let path): "\(path): no lexicon; make one with concord train"
    case .lexiconOfOtherVersion(let path):
      "\(path): a lexicon of another version of concord; make it anew with concord train"
    case .damagedLexicon(let path): "\(path): the lexicon is damaged; make it anew with concord train"
    }
  }

  static func evaluation(_ error: EvaluationError) -> String {
    switch error {
    case .unreadable(let path): "\(path): no such file, or it cannot be read"
    case .malformed(let path, let line, let expected): "\(path):\(line): not of the form \(expected)"
    }
  }

  static func glossary(_ error: GlossaryError) -> String {
    switch error {
    case .cannotRead(let file): "\(file): the glossary cannot be read; the program's data must lie beside it"
    case .notUTF8(let file, let line): "\(file):\(line): not UTF-8"
    case .missingColumn(let file, let column): "\(file): the heading lacks the column \(column)"
    case .tooManyCells(let file, let line, let expected, let found):
      "\(file):\(line): \(found) cells where the heading has \(expected)"
    case .emptyCell(let file, let line, let column): "\(file):\(line): the column \(column) is empty"
    case .unknownValue(let file, let line, let column, let value):
      "\(file):\(line): “\(value)” is no value of the column \(column)"
    }
  }
}
