/// What the contents of two documents have in common, and what not.
struct ContentScore {
  /// Weights of what both name, and of what only one does.
  var shared = 0.0, sourceOnly = 0.0, targetOnly = 0.0
  /// How many things both name, of how many in the document that names more.
  var sharedCount = 0, count = 0
  /// How many things that tell documents apart both name, and only one does.
  var sharedIdentities = 0, sourceIdentities = 0, targetIdentities = 0
  /// Words with a translation in the other document, of how many; the weight of those.
  var translated = 0, words = 0, wordWeight = 0.0
  /// What lengths, numbers and dates of the heads say.
  var length = 0.0, number = 0.0, date = 0.0
  var sharedNumber = "", sharedDate = ""

  /// All in one number.
  var total: Double { shared - (sourceOnly + targetOnly) / 2 + wordWeight + length + number + date }

  /// The share of what the two name that both do, 0 to 1.
  var likeness: Double {
    let all = shared + (sourceOnly + targetOnly) / 2
    return all == 0 ? 0 : shared / all
  }

  /// The share of words that are translated, 0 to 1.
  var translatedShare: Double { words == 0 ? 0 : Double(translated) / Double(words) }

  /// Whether what they say does not go together: their own numbers differ, or each has many dates and designations that the
  /// other lacks, or they share nearly nothing.
  var isContradictory: Bool {
    if number < 0 { return true }
    let apart = min(sourceIdentities, targetIdentities)
    if apart >= 2, apart * 3 >= sharedIdentities { return true }
    // A wrong date at the head of one version is an error of the letter's, where the numbers agree.
    return date <= -8 && apart >= 1 && number <= 0
  }

  /// Whether two texts that are not short share nearly nothing.
  var isForeign: Bool {
    let isUnlike = min(sourceOnly, targetOnly) + shared > 15 && likeness < 0.15
    let isUntranslated = words >= 40 && translatedShare < 0.2
    return isUnlike && (words < 40 || isUntranslated) || isUntranslated && likeness < 0.3
  }

  /// The reasons, for people.
  var reasons: [PairingReason] {
    var reasons: [PairingReason] = []
    if number != 0 { reasons.append(PairingReason(kind: .number, weight: number, detail: sharedNumber)) }
    if date != 0 { reasons.append(PairingReason(kind: .date, weight: date, detail: sharedDate)) }
    if count > 0 {
      let weight = shared - (sourceOnly + targetOnly) / 2
      reasons.append(PairingReason(kind: .mentions, weight: weight, detail: "\(sharedCount)/\(count)"))
    }
    if words > 0 {
      reasons.append(PairingReason(kind: .words, weight: wordWeight, detail: "\(translated)/\(words)"))
    }
    reasons.append(PairingReason(kind: .length, weight: length))
    return reasons
  }
}
