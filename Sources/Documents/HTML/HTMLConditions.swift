/// Takes Word's conditions out of a page (`<![if !supportLists]>` … `<![endif]>`), which are neither comments nor elements;
/// what stands between them is shown.
enum HTMLConditions {
  static func removed(from page: [UInt8]) -> [UInt8] {
    let opening = Array("<![".utf8)
    guard page.firstRange(of: opening) != nil else { return page }
    var out: [UInt8] = []
    out.reserveCapacity(page.count)
    var at = 0
    while at < page.count {
      if page[at] == 0x3C, isCondition(page, at) {
        guard let end = page[at...].firstIndex(of: 0x3E) else { break }
        at = end + 1
      } else {
        out.append(page[at])
        at += 1
      }
    }
    return out
  }

  /// Whether `<![if` or `<![endif]>` stands here; `<![endif]-->` ends a comment.
  private static func isCondition(_ page: [UInt8], _ at: Int) -> Bool {
    let rest = page[(at + 1)...].prefix(9)
    return rest.starts(with: "![if ".utf8) || rest.starts(with: "![endif]>".utf8)
  }
}
