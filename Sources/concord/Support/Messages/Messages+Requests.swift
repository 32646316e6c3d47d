import Languages
import Termbase

extension Messages {
  /// Words for what a base refuses.
  static func termbase(_ error: TermbaseError) -> String {
    switch error {
    case .alreadyExists(let path): "\(path): there is a base already; add to it with concord add"
    case .noBase(let path): "\(path): no base here; make one with concord init"
    case .damaged(let path, let reason): "\(path): the base is damaged (\(reason)); restore it or make a new one"
    case .notABase(let path): "\(path): a database, but no base of concord"
    case .newerSchema(let path, let found, let known):
      "\(path): the base is of schema \(found), this program knows up to \(known); update concord"
    case .olderSchema(let path, let found, let known):
      "\(path): the base is of schema \(found) and must be brought to \(known); run concord add once where it may be written"
    case .readOnly(let path): "\(path): the base cannot be written (read-only); nothing was changed"
    case .diskFull(let path): "\(path): the disk is full; nothing was changed"
    case .busy(let path): "\(path): another program is writing to the base; try again"
    case .cannotOpen(let path, let reason): "\(path): cannot be opened: \(reason)"
    case .noDocument(let path, let document): "\(path): no document “\(document)” in the base"
    case .noRun(let path, let number, let last):
      "\(path): no run \(number), the last one is \(last); concord log --runs lists them"
    case .emptyQuery(let query): "“\(query)”: nothing to look for; give a word, a number or a character"
    case .onlyNegations(let query): "“\(query)”: only says what must not stand there; give words that must as well"
    case .invalidExpression(let pattern, let reason): "“\(pattern)”: no regular expression (\(reason))"
    case .expressionTooSlow(let pattern): "“\(pattern)”: takes too long; write it so that it tries fewer ways"
    case .invalidCursor(let text):
      "--after \(text): no place that a search in this order ended with; begin again without --after"
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }

  /// Words for what the user asked that cannot be.
  static func request(_ error: RequestError) -> String {
    let known = (LanguagePacks.all + LanguagePacks.further).map(\.language.tag).joined(separator: ", ")
    return switch error {
    case .unsupportedLanguage(let tag): "“\(tag)”: no such language here; there are \(known)"
    case .sameLanguage(let first, let second, let language):
      "\(first), \(second): both are read as \(language); give two language versions, or say --languages"
    case .exchangedLanguages(let first, let second, let said, let read):
      "\(first), \(second): said to be \(said), but they are \(read); --languages has the order of the files"
    case .noChinese(let path):
      "\(path): said to be zh, but there is no Chinese in it; see --languages"
    case .otherLetters(let path, let said, let read):
      "\(path): said to be \(said), but it looks like \(read); see --languages"
    case .languageCount(let given): "“\(given)”: --languages takes two, in the order of the files, for example zh,en"
    case .noBase(let folder): "\(folder): no base here or in a folder above; make one with concord init"
    case .invalidDate(let given): "“\(given)”: not a date; write it as 2023-05-18"
    case .unknownRule(let name): "“\(name)”: no such rule; concord explain lists all"
    case .noCirculars(let path): "\(path): no circulars (.docx, .txt) in this folder"
    case .misnamed(let path): "\(path): the name of this file is not UTF-8; rename it"
    case .noWordDraft(let path):
      "\(path): comments go into a copy of a Word document (.docx); none of the drafts is one"
    case .severalWordDrafts(let path):
      "\(path): several drafts are Word documents; name a folder for the copies with comments"
    case .twoConfigurations(let one, let other): "\(one), \(other): two configurations for one folder; keep one of them"
    case .noBaseline: "no baseline is named; give --baseline FILE, or baseline = \"FILE\" in concord.toml"
    case .sameCopy(let path): "\(path): two drafts have this name; write their copies one by one"
    }
  }
}
