import GRDB
import Terminology

/// The base: what is true, in SQLite.
public struct Termbase: Sendable {
}
