/// Chinese characters that rightly stand twice.
///
/// Reduplication makes adverbs (常常), distributives (人人, 种种), verbs of a little (看看) and kinship words (妈妈). The
/// classes are those of Chao, *A Grammar of Spoken Chinese* (1968), § 4.2; the members are filled from general knowledge,
/// kept to what written prose has: each more lets a slip pass.
enum Reduplications {
  /// Characters whose doubling is a word by itself.
  static let words: Set<Unicode.Scalar> = Set(
    """
    谢常往渐刚仅频纷种处时年月日天家个件条层步节某等区人事样代世慢好早远深大紧牢密匆悄轻静久稍略微隐明恰偏统足整累济勃欣重
    默滔滚闪熊冉袅沉茫苍源津念孜循娓历岌惴奄侃泛泱蔼翩栩喋习看想试听说谈问走妈爸爷奶哥姐弟妹叔公婆太宝娃星猩哈呵阵点尝练懒厚短苦偷迟拉
    """.unicodeScalars.filter(\.isReduplicable))

  /// Single characters that are words: they may follow a word that ends with the same character (认为为, 存在在).
  static let functionWords: Set<Unicode.Scalar> = Set("为以在和是有对会到将由及与就可能应等者".unicodeScalars)
}

extension Unicode.Scalar {
  fileprivate var isReduplicable: Bool { value > 0x4DFF }
}
