import Languages

/// Faults that two language versions share: a translation takes over the acronym nobody expands and the badly grouped
/// number. Who reads the findings mends both at once, so they are told once, with the other places.
enum SharedFaults {
  /// A finding and what it is about.
  struct Fault {
    /// What makes two faults one: the acronym, the digits.
    let key: String
    let language: Language
    let finding: Finding
  }

  /// The findings, in order; one that repeats another's in another language only adds its place to that.
  static func once(_ faults: [Fault]) -> [Finding] {
    var kept: [(fault: Fault, others: [Location])] = []
    for fault in faults {
      if let same = kept.firstIndex(where: { $0.fault.key == fault.key && $0.fault.language != fault.language }) {
        kept[same].others.append(fault.finding.location)
      } else {
        kept.append((fault, []))
      }
    }
    return kept.map { $0.fault.finding.adding($0.others) }
  }
}

extension Finding {
  /// The same finding with further places.
  func adding(_ places: [Location]) -> Finding {
    Finding(
      rule: rule, severity: severity, location: location, excerpt: excerpt, message: message,
      related: related + places.filter { !related.contains($0) }, fix: fix)
  }
}
