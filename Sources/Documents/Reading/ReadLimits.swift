/// How much of a file is read before it is refused: every reader's work is bounded, and a refusal names the limit.
public struct ReadLimits: Sendable, Hashable {
  /// Bytes of the file itself (64 MB): a plain text of twenty million Han characters, a .docx with many pictures.
  public var fileBytes: Int
  /// Bytes of one line of plain text (16 MB): whole books stand on one line, nothing sensible on a longer one.
  public var lineBytes: Int
  /// Entries in an archive (10,000).
  public var archiveEntries: Int
  /// Bytes of one part of an archive when inflated (256 MB).
  public var partBytes: Int
  /// How many times larger than its compressed form a part may grow, beyond its first megabyte (200).
  public var compressionRatio: Int
  /// Elements open at a time in a part's XML (256).
  public var elementDepth: Int
  /// Elements open at a time in a page of HTML (512, as in browsers).
  public var htmlDepth: Int
  /// Seconds that a program which reads a format for us may take (120).
  public var programSeconds: Int
  /// Bytes that such a program may hand back (256 MB).
  public var programBytes: Int
  /// Seconds that a pipe given as a file may stay silent (10); standard input may take its time.
  public var pipeSeconds: Int

  /// Limits; each has the default its documentation gives.
  public init(
    fileBytes: Int = 64 << 20, lineBytes: Int = 16 << 20, archiveEntries: Int = 10_000, partBytes: Int = 256 << 20,
    compressionRatio: Int = 200, elementDepth: Int = 256, htmlDepth: Int = 512, programSeconds: Int = 120,
    programBytes: Int = 256 << 20, pipeSeconds: Int = 10
  ) {
    self.fileBytes = fileBytes
    self.lineBytes = lineBytes
    self.archiveEntries = archiveEntries
    self.partBytes = partBytes
    self.compressionRatio = compressionRatio
    self.elementDepth = elementDepth
    self.htmlDepth = htmlDepth
    self.programSeconds = programSeconds
    self.programBytes = programBytes
    self.pipeSeconds = pipeSeconds
  }

  /// The limits of ordinary use.
  public static let `default` = ReadLimits()
}
