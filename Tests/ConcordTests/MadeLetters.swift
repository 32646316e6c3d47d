import Foundation

/// Short letters in two languages, each with a number, days and a Recommendation of its own.
enum MadeLetters {
  /// Writes letters `L0-C.txt`, `L0-E.txt` and so on into a folder that is made; the files are an hour old.
  static func write(_ numbers: Range<Int>, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in numbers {
      try write(chinese(number), to: folder + "/L\(number)-C.txt")
      try write(english(number), to: folder + "/L\(number)-E.txt")
    }
  }

  /// Writes a file as if an hour ago, so that its time stamp is beyond doubt.
  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -3600)], ofItemAtPath: path)
  }

  static func chinese(_ number: Int) -> String {
    """
    电信标准化局第\(number + 100)号通函
    日内瓦，2025年\(number % 12 + 1)月\(number % 28 + 1)日
    事由：第\(number % 20 + 1)研究组会议
    第\(number % 20 + 1)研究组会议将于2025年\(number % 12 + 1)月\(number % 28 + 1)日在日内瓦国际电联总部举行。
    新建议书草案ITU-T Y.\(4200 + number)“物联网监测系统\(number)的要求”正在按传统批准程序审批。
    请与会代表在\(number + 7)天之内注册，注册网址为https://www.itu.int/go/m\(number)。
    顺致敬意！

    """
  }

  static func english(_ number: Int) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let day = "\(number % 28 + 1) \(months[number % 12]) 2025"
    return """
      TSB Circular \(number + 100)
      Geneva, \(day)
      Subject: Meeting of Study Group \(number % 20 + 1)
      The meeting of Study Group \(number % 20 + 1) will be held on \(day) at ITU headquarters in Geneva.
      Draft new Recommendation ITU-T Y.\(4200 + number) "Requirements of monitoring system \(number) for the Internet of \
      things" is under approval by the traditional approval process.
      Delegates are invited to register within \(number + 7) days at https://www.itu.int/go/m\(number).
      Yours faithfully,

      """
  }
}
