import GRDB

/// The sixth schema: what the derived indexes are held against.
///
/// `pairs.stamp` is a number that no other addition has, also not one that takes the row of a removed one: an index that has
/// an addition with its stamp has its texts. `settings.texts` changes with every addition that comes or goes. Index of terms:
/// it is of an epoch (`settings.terms`), and `staleTerms` are the rows that were taken away or changed in that epoch, so that
/// an index made in it is right for all other rows up to the last one it has. The full-text table of earlier schemas goes.
enum SchemaVersion6 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TRIGGER beadsGone;
        DROP TABLE beadText;
        ALTER TABLE pairs ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0;
        UPDATE pairs SET stamp = random();
        INSERT INTO settings (name, value) VALUES ('texts', hex(randomblob(8))), ('terms', hex(randomblob(8)));
        CREATE TRIGGER pairsAdded AFTER INSERT ON pairs BEGIN
          UPDATE pairs SET stamp = random() WHERE id = new.id;
          UPDATE settings SET value = hex(randomblob(8)) WHERE name = 'texts';
        END;
        CREATE TRIGGER pairsGone AFTER DELETE ON pairs BEGIN
          UPDATE settings SET value = hex(randomblob(8)) WHERE name = 'texts';
        END;
        CREATE TABLE staleTerms (term INTEGER PRIMARY KEY);
        CREATE TRIGGER termsGone AFTER DELETE ON terms BEGIN
          INSERT OR IGNORE INTO staleTerms (term) VALUES (old.id);
        END;
        CREATE TRIGGER termsChanged AFTER UPDATE OF text, key, words ON terms BEGIN
          INSERT OR IGNORE INTO staleTerms (term) VALUES (old.id);
        END;
        PRAGMA user_version = 6;
        """)
  }
}
