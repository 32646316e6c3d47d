import Alignment

/// The settings that the aligner's constants were chosen among: the ones that stand, and each constant by itself at
/// half and at twice its value (a floor, which is a share, halfway to 0 and to 1).
enum SettingsGrid {
  /// A name and the settings.
  typealias Entry = (name: String, settings: AlignmentSettings)

  /// The standing settings first.
  static var all: [Entry] {
    [("standing", AlignmentSettings())] + constants.flatMap { changes(of: $0.path, named: $0.name) }
      + [("lexicalFloor / 2", floor { $0 / 2 }), ("lexicalFloor to 1", floor { ($0 + 1) / 2 })]
  }

  private static var constants: [(name: String, path: WritableKeyPath<AlignmentSettings, Double>)] {
    [
      ("priorWeight", \.priorWeight), ("priorStrength", \.priorStrength), ("nullProbability", \.nullProbability),
      ("nullRunBonus", \.nullRunBonus), ("lexicalWeight", \.lexicalWeight), ("lengthWeight", \.lengthWeight),
      ("lengthVariance", \.lengthVariance), ("divisionWeight", \.divisionWeight), ("clauseWeight", \.clauseWeight),
      ("lostClauses", \.lostClauses), ("strayWeight", \.strayWeight), ("markWeight", \.markWeight),
    ]
  }

  private static func changes(of path: WritableKeyPath<AlignmentSettings, Double>, named name: String) -> [Entry] {
    [(" / 2", 0.5), (" × 2", 2)].map { sign, factor in
      var settings = AlignmentSettings()
      settings[keyPath: path] *= factor
      return (name + sign, settings)
    }
  }

  private static func floor(_ change: (Double) -> Double) -> AlignmentSettings {
    var settings = AlignmentSettings()
    settings.lexicalFloor = change(settings.lexicalFloor)
    return settings
  }
}
