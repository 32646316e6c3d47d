import Foundation
import Languages

extension Lexicon {
  /// Opens the compiled lexicon of `sources`, compiling it where it is missing, damaged or out of date.
  ///
  /// The compiled file stands in `cache` under a name that tells its sources; it is written beside and renamed, so
  /// that two runs at once do no harm. Where the folder cannot be written, the lexicon is built in memory each time.
  /// - Parameter cache: the folder of compiled lexicons; `$XDG_CACHE_HOME/concord` when nil.
  /// - Throws: `GlossaryError` or `AlignmentError.unreadableLexiconSource` when a source cannot be read.
  public static func open(_ sources: LexiconSources = .standard, cache: String? = nil) throws -> Lexicon {
    let folder = cache ?? XDG.folder("XDG_CACHE_HOME", otherwise: ".cache") + "/concord"
    let name = "lexicon-\(LexiconLayout.formatVersion)-\(String(sources.fingerprint, radix: 16)).clex"
    let path = folder + "/" + name
    if let storage = map(path) { return Lexicon(storage: storage) }
    let bytes = try compile(sources).bytes()
    write(bytes, to: path, in: folder)
    return Lexicon(storage: LexiconStorage(taking: bytes, isMapped: false)!)
  }

  private static func map(_ path: String) -> LexiconStorage? {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size >= LexiconLayout.headerBytes else { return nil }
    let size = Int(status.st_size)
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), address != MAP_FAILED else { return nil }
    return LexiconStorage(taking: UnsafeRawBufferPointer(start: address, count: size), isMapped: true)
  }

  private static func compile(_ sources: LexiconSources) throws -> LexiconCompiler {
    var compiler = LexiconCompiler()
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
