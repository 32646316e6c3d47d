/// Which of several forms is the one to go by.
enum Yardstick {
  /// The form used most often, the one met first when several are; nil when there is none.
  static func majority<Form: Hashable>(of forms: some Sequence<Form>) -> Form? {
    var counts: [Form: (count: Int, first: Int)] = [:]
    for (position, form) in forms.enumerated() {
      counts[form, default: (0, position)].count += 1
    }
    return counts.max { left, right in
      left.value.count == right.value.count
        ? left.value.first > right.value.first : left.value.count < right.value.count
    }?.key
  }
}
