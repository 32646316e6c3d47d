import Alignment
import ArgumentParser
import Foundation
import Languages
import Termbase

/// A run of `concord add` over items: they are prepared on several threads and stored by one, in order, so that the base
/// is the same for any number of threads. One transaction an addition: whenever the run ends, what was stored stays, and
/// the next run goes on behind it.
struct AddRun {
  let base: Termbase
  let names: BaseNames
  let jobs: Int
  let reporter: AddReporter
  let failures: Failures

  /// Stores the items that the base does not have as they are. Whoever prepares is made only when there is one.
  /// - Throws: `OutputError`; `ExitCode` when nothing more can be written or when it was interrupted.
  func add(_ items: [AddItem], adder: Lazily<CircularAdder>) throws {
    let known = try items.map { try base.known($0.fingerprints, named: $0.paths.map(names.name)) }
    let bar = ProgressBar("adding", total: items.count)
    var stored = 0
    try OrderedWork.run(items.count, jobs: jobs) { number -> Result<PreparedItem, any Error>? in
      known[number] == nil ? Result { try adder.get().prepare(items[number]) } : nil
    } finish: { number, prepared in
      let item = items[number]
      bar.clear()
      if let known = known[number] {
        try reporter.added(known, lost: item.lost)
      } else if let prepared {
        try store(item, prepared)
      }
      stored += 1
      bar.step()
      return !Interruption.isAsked
    }
    bar.clear()
    if stored < items.count { try stop(remaining: items.count - stored) }
  }

  private func store(_ item: AddItem, _ prepared: Result<PreparedItem, any Error>) throws {
    do {
      let reports = try CircularAdder.store(try prepared.get(), in: base)
      if reports.count > 1 { try reporter.notAligned(reports.flatMap(\.documents)) }
      for report in reports { try reporter.added(report, lost: item.lost) }
    } catch let error as TermbaseError {
      let name = item.paths.map(names.name).joined(separator: " + ")
      try failures.tell(error, of: item.paths, before: "\(name) was not added: ")
      switch error {
      case .diskFull, .readOnly, .damaged, .cannotOpen: throw ExitCode(2)
      default: break
      }
    } catch let error where !(error is OutputError) {
      try failures.tell(error, of: item.paths)
    }
  }

  /// Ends a run that was interrupted.
  /// - Throws: `ExitCode`, always.
  func stop(remaining: Int) throws {
    StandardError.line("stopped; \(remaining) not added yet: run the same command again to go on")
    throw ExitCode(Interruption.exitCode)
  }
}
