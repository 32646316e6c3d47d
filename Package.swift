// swift-tools-version: 6.0
import PackageDescription

// The rooms stand in the order data flows through them; a target may depend only on targets above it.
let package = Package(
  name: "concord",
  products: [
    .executable(name: "concord", targets: ["concord"]),
    .library(
      name: "Concord",
      targets: [
        "ICU", "Syntax", "Glossaries", "Languages", "Documents", "Segmentation", "Mentions", "Alignment", "Terminology",
        "TextIndex", "Termbase", "Interchange", "Lint", "LanguageServer", "Evaluation",
      ]),
    // Texts and archives of tests, for benchmarks too.
    .library(name: "TestSupport", targets: ["TestSupport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.3.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The system's libraries.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CXLSX", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CDivsufsort", pkgConfig: "libdivsufsort", providers: [.apt(["libdivsufsort-dev"])]),

    // The rooms, left to right.
    .target(name: "ICU", dependencies: ["CICU"]),
    .target(name: "Syntax", dependencies: ["CXML"]),
    .target(
      name: "Glossaries", path: "Glossaries", exclude: ["README.md"],
      resources: [.copy("zh-en"), .copy("recommendations"), .copy("lists")]),
    .target(name: "Languages", dependencies: ["ICU", "Glossaries", "CStemmer"]),
    .target(name: "Documents", dependencies: ["ICU", "Syntax", "Languages", "CXML", "CZip", "CMarkGFM"]),
    .target(name: "Segmentation", dependencies: ["ICU", "Syntax", "Languages", "Documents"]),
    .target(name: "Mentions", dependencies: ["ICU", "Glossaries", "Languages", "Documents", "Segmentation"]),
    .target(
      name: "Alignment",
      dependencies: ["ICU", "Syntax", "Glossaries", "Languages", "Documents", "Segmentation", "Mentions"]),
    .target(
      name: "Terminology",
      dependencies: ["ICU", "Syntax", "Glossaries", "Languages", "Documents", "Segmentation", "Mentions", "Alignment"]),
    .target(name: "TextIndex", dependencies: ["ICU", "CDivsufsort"]),
    .target(
      name: "Termbase",
      dependencies: [
        "ICU", "TextIndex", "Glossaries", "Languages", "Documents", "Segmentation", "Mentions", "Alignment",
        "Terminology",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Interchange",
      dependencies: [
        "Syntax", "Languages", "Documents", "Alignment", "Terminology", "Termbase", "CXLSX",
      ]),
    .target(
      name: "Lint",
      dependencies: [
        "ICU", "Syntax", "Glossaries", "Languages", "Documents", "Segmentation", "Mentions", "Alignment",
        "Terminology", .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    .target(
      name: "LanguageServer",
      dependencies: ["Languages", "Documents", "Segmentation", "Mentions", "Terminology", "Lint"]),
    .target(name: "Evaluation", dependencies: ["Languages", "Alignment", "Terminology", "Lint"]),
    .executableTarget(
      name: "concord",
      dependencies: [
        "ICU", "Glossaries", "Languages", "Documents", "Segmentation", "Mentions", "Alignment", "Terminology",
        "TextIndex", "Termbase", "Interchange", "Lint", "LanguageServer", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What is run on bytes that nobody wrote: the tests replay its seeds, the fuzzer below makes new inputs.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Languages", "Documents", "Segmentation", "Alignment", "Interchange", "Lint", "LanguageServer", "TestSupport",
      ],
      path: "Fuzz/Targets"),

    // Tests: one folder a room.
    .target(
      name: "TestSupport", dependencies: ["Languages", "Documents", "Segmentation", "CZip"], path: "Tests/TestSupport"),
    .testTarget(name: "ICUTests", dependencies: ["ICU"]),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax", "TestSupport"]),
    .testTarget(name: "GlossariesTests", dependencies: ["Glossaries"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages", "TestSupport"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TestSupport", "CZip"]),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation", "TestSupport"]),
    .testTarget(name: "MentionsTests", dependencies: ["Mentions", "TestSupport"]),
    .testTarget(name: "AlignmentTests", dependencies: ["Alignment", "TestSupport", "CXML"]),
    .testTarget(name: "TerminologyTests", dependencies: ["Terminology", "TestSupport"]),
    .testTarget(name: "TextIndexTests", dependencies: ["TextIndex", "TestSupport"]),
    .testTarget(name: "TermbaseTests", dependencies: ["Termbase", "TextIndex", "TestSupport"]),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "LintTests",
      dependencies: [
        "Lint", "Termbase", "Glossaries", "Documents", "Languages", "Segmentation", "Mentions", "Alignment",
        "Terminology",
        "Evaluation", "TestSupport",
      ]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["LanguageServer", "Lint", "Terminology", "Alignment", "Languages", "TestSupport"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Documents", "Lint", "TestSupport"]),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"]),
    .testTarget(
      name: "ConcordTests", dependencies: ["concord", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Abstracts", "Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)

// This program links only with `-sanitize=fuzzer`, which brings libFuzzer: see Scripts/fuzz.
if Context.environment["CONCORD_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .executableTarget(name: "concord-fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "Fuzz/Main"),
  ]
}
