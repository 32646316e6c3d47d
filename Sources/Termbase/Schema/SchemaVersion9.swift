import GRDB

/// The ninth schema: what changed when.
///
/// A run is what one program changed through one opening of the base, uninterrupted by another's changes (`stamp` tells
/// them apart; `date` is UTC, ISO 8601). `changes` are the facts that came, went, or have another value, in order: triggers
/// write them into the latest run, so that nobody can forget to. `subject` says which fact, as JSON: a name by its concept's
/// key, language, type and text (values are its standings); a ledger entry by its keys (the value is the number, a
/// tab, and the former name) and a step by name, standing, other number and day, a row for each document that says so; a document or an import by its name (values tell texts apart); a
/// decision by its row. Before the first run, when a base is filled with the program's glossaries, nothing is noted;
/// `settings.noted` says since when (UTC).
enum SchemaVersion9 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE runs (
          id INTEGER PRIMARY KEY, stamp INTEGER NOT NULL, date TEXT NOT NULL, command TEXT NOT NULL);
        CREATE TABLE changes (
          id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs, item TEXT NOT NULL, subject TEXT NOT NULL,
          before TEXT, after TEXT);
        CREATE INDEX changesByRun ON changes (run);
        INSERT INTO settings (name, value) VALUES ('noted', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));
        """)
    try db.execute(sql: terms + statements + texts)
    try db.execute(sql: "PRAGMA user_version = 9")
  }

  private static func note(_ item: String, _ subject: String, before: String = "NULL", after: String = "NULL") -> String
  {
    """
    INSERT INTO changes (run, item, subject, before, after)
    SELECT id, '\(item)', \(subject), \(before), \(after) FROM runs ORDER BY id DESC LIMIT 1;
    """
  }

  private static func term(_ row: String) -> String {
    """
    json_array((SELECT key FROM concepts WHERE id = \(row).concept), \(row).language, \(row).type, \(row).text)
    """
  }

  private static let terms = """
    CREATE TRIGGER termsNoted AFTER INSERT ON terms BEGIN
      \(note("term", term("new"), after: "new.status"))
    END;
    CREATE TRIGGER termsGoneNoted AFTER DELETE ON terms BEGIN
      \(note("term", term("old"), before: "old.status"))
    END;
    CREATE TRIGGER termsStandingNoted AFTER UPDATE OF status ON terms WHEN old.status <> new.status BEGIN
      \(note("term", term("new"), before: "old.status", after: "new.status"))
    END;
    CREATE TRIGGER termsMovedNoted AFTER UPDATE OF concept ON terms WHEN old.concept <> new.concept BEGIN
      \(note("term", term("old"), before: "old.status"))
      \(note("term", term("new"), after: "new.status"))
    END;
    """

  private static func entry(_ row: String) -> String { "json_array(\(row).numberKey, \(row).formerKey)" }

  private static func names(_ row: String) -> String { "\(row).number || char(9) || \(row).former" }

  private static func step(_ row: String) -> String {
    "json_array(\(row).name, \(row).status, \(row).other, \(row).date)"
  }

  private static let statements = """
    CREATE TRIGGER ledgerNoted AFTER INSERT ON ledger BEGIN
      \(note("ledger", entry("new"), after: names("new")))
    END;
    CREATE TRIGGER ledgerGoneNoted AFTER DELETE ON ledger BEGIN
      \(note("ledger", entry("old"), before: names("old")))
    END;
    CREATE TRIGGER statusesNoted AFTER INSERT ON statuses BEGIN
      \(note("step", step("new"), after: "1"))
    END;
    CREATE TRIGGER statusesGoneNoted AFTER DELETE ON statuses BEGIN
      \(note("step", step("old"), before: "1"))
    END;
    CREATE TRIGGER decisionsNoted AFTER INSERT ON decisions BEGIN
      \(note("decision", "json_array(new.id)", after: "1"))
    END;
    """

  private static let texts = """
    CREATE TRIGGER documentsNoted AFTER INSERT ON documents WHEN new.import IS NULL BEGIN
      \(note("document", "json_array(new.path)", after: "new.fingerprint"))
    END;
    CREATE TRIGGER documentsGoneNoted AFTER DELETE ON documents WHEN old.import IS NULL BEGIN
      \(note("document", "json_array(old.path)", before: "old.fingerprint"))
    END;
    CREATE TRIGGER documentsMovedNoted AFTER UPDATE OF path ON documents WHEN old.path <> new.path BEGIN
      \(note("document", "json_array(old.path)", before: "old.fingerprint"))
      \(note("document", "json_array(new.path)", after: "new.fingerprint"))
    END;
    CREATE TRIGGER importsNoted AFTER INSERT ON imports BEGIN
      \(note("import", "json_array(new.name)", after: "new.fingerprint"))
    END;
    CREATE TRIGGER importsGoneNoted AFTER DELETE ON imports BEGIN
      \(note("import", "json_array(old.name)", before: "old.fingerprint"))
    END;
    """
}
