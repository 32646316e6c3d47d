// swift-tools-version: 6.0
import PackageDescription

// A package of its own, so that what measures is no part of what is measured; run it with Scripts/bench.
let package = Package(
  name: "concord-benchmarks",
  dependencies: [
    .package(name: "concord", path: "../"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.3.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "Concord", package: "concord"), .product(name: "TestSupport", package: "concord"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
