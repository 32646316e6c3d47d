import Foundation

/// The natural logarithm, in one place, rounded so that machines agree on what is compared.
enum Logarithm {
  static func natural(_ value: Double) -> Double { (log(value) * 1_000).rounded() / 1_000 }
}
