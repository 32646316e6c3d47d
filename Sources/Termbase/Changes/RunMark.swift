import Foundation
import GRDB

/// What tells the changes of one opened base from those of others.
struct RunMark: Sendable {
  /// A number that no other has.
  let stamp = Int64.random(in: .min ... .max)
  /// What the program was asked to do.
  let command: String

  /// Makes the changes of a transaction those of this run: a row when the latest is another's.
  func begin(_ db: Database) throws {
    let latest: Int64? = try db.one("SELECT stamp FROM runs ORDER BY id DESC LIMIT 1")
    if latest == stamp { return }
    try db.run(
      "INSERT INTO runs (stamp, date, command) VALUES (?, ?, ?)",
      [stamp, Date().formatted(.iso8601), command])
  }
}

/// What one program changed in a base.
public struct ChangeRun: Sendable, Hashable, Codable {
  /// Its number in the base; later runs have greater ones.
  public let number: Int
  /// When it began to change the base (ISO 8601, UTC).
  public let date: String
  /// What the program was asked to do.
  public let command: String
  /// How many facts came, went or got another value in it; one may do so several times.
  public let changes: Int
}
