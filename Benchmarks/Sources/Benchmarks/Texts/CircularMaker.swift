/// Makes bilingual circulars in series, as an office writes them: form letters to the same groups, of which a few places
/// differ - the number, the date, the meeting, the Question, a Recommendation. The same for the same seed.
///
/// A letter has a head, an opening from its series, a few paragraphs of its own in the words of `PairWords` (a quarter of
/// them translated freely), the series' closing and an address. In the English of every eighth a date or a number is wrong,
/// as in life.
struct CircularMaker {
  private var random: Random
  private let words: PairWords
  private let series: [Series]

  /// What the letters of a series have in common.
  private struct Series {
    let group: Int, form: Int, place: Int, hall: Int, person: Int, year: Int
    let closing: [(source: String, target: String)]
  }

  /// Two language versions.
  struct Letter {
    var source: [String], target: [String]
  }

  init(seed: UInt64, series count: Int) throws {
    var random = Random(seed: seed)
    let words = try PairWords()
    series = (0..<count).map { number in
      Series(
        group: 2 + random.below(19), form: number % 3, place: random.below(Self.places.count),
        hall: 1 + random.below(9),
        person: random.below(Self.people.count), year: 2021 + random.below(6),
        closing: (0..<6 + random.below(8)).map { _ in words.clause(&random, names: 40) })
    }
    self.random = random
    self.words = words
  }

  /// A letter of a series; no two have the same number and series.
  mutating func letter(series number: Int, letter: Int) -> Letter {
    let series = series[number]
    let own = 1 + letter + 40 * number
    let (month, day) = (random.below(12), 1 + random.below(27))
    let wrong = random.happens(0.125) ? 1 : 0
    var text = head(series, own, month, day, wrong)
    add(body(series, own, month), to: &text)
    for _ in 0..<4 + random.below(12) {
      let clauses = (0..<1 + random.below(3)).map { _ in words.clause(&random, names: 400) }
      text.source.append(clauses.map(\.source).joined(separator: "，") + "。")
      text.target.append(Self.capitalised(clauses.map(\.target).joined(separator: ", ")) + ".")
    }
    for clause in series.closing {
      text.source.append(clause.source + "。")
      text.target.append(Self.capitalised(clause.target) + ".")
    }
    text.source.append("顺致敬意！\n\t主任\n\t\(Self.people[series.person])")
    text.target.append("Yours faithfully,\n\tDirector\n\t\(Self.people[series.person])")
    return text
  }

  /// The English of a letter in a few other words: another version that nothing marks.
  func retold(_ letter: Letter) -> [String] {
    letter.target.map { line in
      line.replacing("will discuss", with: "is to discuss").replacing("The meeting will", with: "Participants will")
        .replacing("Please register", with: "Kindly register")
    }
  }

  private func head(_ series: Series, _ own: Int, _ month: Int, _ day: Int, _ wrong: Int) -> Letter {
    let (group, year) = (series.group, series.year)
    let email = "tsbsg\(group)@itu.example"
    let kind = Self.forms[series.form]
    return Letter(
      source: [
        "\(year)年\(month + 1)月\(day)日，日内瓦",
        "\t文号：\n\t电信标准化局第\(own)号\(kind.source)\n\tSG\(group)/\(Self.initials[own % 7])",
        "\t电子邮件：\n\t\(email)\n\t电话：\n\t+41 22 555 \(1000 + own % 9000)", "尊敬的先生/女士：",
      ],
      target: [
        "Geneva, \(day) \(Self.months[(month + wrong) % 12]) \(year)",
        "\tRef:\n\tTSB \(kind.target) \(own)\n\tSG\(group)/\(Self.initials[own % 7])",
        "\tE-mail:\n\t\(email)\n\tTel:\n\t+41 22 555 \(1000 + own % 9000)", "Dear Sir/Madam,",
      ])
  }

  private mutating func body(_ series: Series, _ own: Int, _ month: Int) -> Letter {
    let (group, year, place) = (series.group, series.year, Self.places[series.place])
    let question = 1 + random.below(20)
    let (start, days) = (1 + random.below(15), 3 + random.below(8))
    let name = "Y.\(3000 + random.below(1800))"
    let work = "Y.\(Self.initials[random.below(7)].lowercased())-\(Self.initials[random.below(7)])\(random.below(90))"
    let later = (month + 3) % 12
    return Letter(
      source: [
        "第\(group)研究组（SG\(group)）第\(question)/\(group)号课题的下一次会议定于\(year)年\(later + 1)月\(start)日至\(start + days)日在\(place.source)第\(series.hall)会议厅举行。",
        "会议将审议建议书草案ITU-T \(name)（前\(work)）。",
        "请于\(year)年\(later + 1)月\(start)日之前通过https://itu.example/go/tsg\(group)注册。",
        "与会者注册自首日8时30分开始，开幕会议于9时30分举行。",
      ],
      target: [
        "The next meeting of Question \(question)/\(group) of Study Group \(group) (SG\(group)) will be held in \(place.target), hall \(series.hall), from \(start) to \(start + days) \(Self.months[later]) \(year).",
        "The meeting will consider draft Recommendation ITU-T \(name) (ex \(work)).",
        "Please register by \(start) \(Self.months[later]) \(year) at https://itu.example/go/tsg\(group).",
        "Registration opens at 0830 hours on the first day, and the opening begins at 0930 hours.",
      ])
  }

  private func add(_ more: Letter, to letter: inout Letter) {
    letter.source += more.source
    letter.target += more.target
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static let forms = [("集体函", "Collective letter"), ("通函", "Circular"), ("行政通函", "Administrative Circular")]
    .map { (source: $0.0, target: $0.1) }
  private static let initials = ["MT", "AK", "RS", "TAP", "CB", "GLO", "IPR"]
  private static let people = ["Amina Otjivero", "Jonas Halvorsen", "Mei Tanaka", "Luis Cardoso", "Ilse Vandermeer"]
  private static let places = [
    ("日内瓦", "Geneva"), ("温得和克", "Windhoek"), ("釜山", "Busan"), ("突尼斯", "Tunis"), ("格但斯克", "Gdansk"), ("利马", "Lima"),
  ].map { (source: $0.0, target: $0.1) }
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
