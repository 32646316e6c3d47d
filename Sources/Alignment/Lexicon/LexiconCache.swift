import Foundation
import Languages

extension Lexicon {
  /// Opens the compiled lexicon of `sources`, compiling it where it is missing, damaged or out of date.
  ///
  /// The compiled file stands in `cache` under a name that tells its sources; it is written beside and renamed, so
  /// that two runs at once do no harm. That it is undamaged is found out once (`LexiconSeal`). Where the folder cannot
  /// be written, the lexicon is built in memory each time.
  /// - Parameter cache: the folder of compiled lexicons; `$XDG_CACHE_HOME/concord` when nil.
  /// - Throws: `GlossaryError` or `AlignmentError.unreadableLexiconSource` when a source cannot be read.
  public static func open(_ sources: LexiconSources = .standard, cache: String? = nil) throws -> Lexicon {
    let folder = cache ?? XDG.folder("XDG_CACHE_HOME", otherwise: ".cache") + "/concord"
    let name = "lexicon-\(LexiconLayout.formatVersion)-\(String(sources.fingerprint, radix: 16)).clex"
    let path = folder + "/" + name
    if let storage = undamaged(path) { return Lexicon(parts: [storage]) }
    let bytes = try compile(sources).bytes()
    write(bytes, to: path, in: folder)
    return Lexicon(parts: LexiconStorage(taking: bytes, isMapped: false).map { [$0] } ?? [])
  }

  /// The lexicon in a file of the cache, unless it is missing or damaged; it is gone through once, then sealed.
  private static func undamaged(_ path: String) -> LexiconStorage? {
    guard let file = MappedFile(path) else { return nil }
    let seal = LexiconSeal(of: file.descriptor)
    guard let storage = LexiconStorage(taking: file.bytes, isMapped: true) else { return nil }
    if let seal, seal.isKept(for: path) { return storage }
    guard storage.isUndamaged else { return nil }
    seal?.keep(for: path)
    return storage
  }

  private static func compile(_ sources: LexiconSources) throws -> LexiconCompiler {
    var compiler = LexiconCompiler(source: .chinese, target: .english)
    guard let pack = LanguagePacks.pack(for: .english) else { throw AlignmentError.unsupportedLanguage("en") }
    let words = GlossWords(pack: pack)
    var glossary = GlossaryTerms(words: words)
    for path in sources.glossaries {
      try glossary.read(path, into: &compiler)
    }
    if let path = sources.dictionary {
      var dictionary = DictionaryReader(words: words)
      do { try dictionary.read(path, into: &compiler) } catch { throw AlignmentError.unreadableLexiconSource(path) }
    }
    if sources.displayNames {
      var names = DisplayNameReader(words: words)
      names.read(into: &compiler)
    }
    return compiler
  }

  /// Failing is not an error: the next run compiles again.
  private static func write(_ bytes: UnsafeRawBufferPointer, to path: String, in folder: String) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let temporary = path + ".\(getpid()).tmp"
    let file = Foundation.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { return }
    var written = 0
    while written < bytes.count {
      let count = Foundation.write(file, bytes.baseAddress! + written, bytes.count - written)
      if count <= 0 { break }
      written += count
    }
    close(file)
    if written < bytes.count || rename(temporary, path) != 0 { unlink(temporary) }
  }
}
