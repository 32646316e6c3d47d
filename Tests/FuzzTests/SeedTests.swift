import Foundation
import FuzzTargets
import Testing

@Suite("The fuzzer's seeds")
struct SeedTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fuzz/Seeds")

  /// The seeds of a target, findings of the past among them.
  private func seeds(_ target: FuzzTarget) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: Self.folder.appendingPathComponent(target.name), includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }

  @Test("each target has seeds, and none of them is a finding", arguments: FuzzTarget.all.map(\.name))
  func replay(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let seeds = try seeds(target)
    #expect(!seeds.isEmpty)
    for seed in seeds {
      let bytes = [UInt8](try Data(contentsOf: seed))
      #expect(throws: Never.self, "\(seed.lastPathComponent)") { try target.run(bytes) }
    }
  }

  @Test("a seed cut at any place is no finding either", arguments: FuzzTarget.all.map(\.name))
  func cut(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    for seed in try seeds(target) {
      let bytes = [UInt8](try Data(contentsOf: seed))
      for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 24)) {
        #expect(throws: Never.self, "\(seed.lastPathComponent), \(length) bytes") {
          try target.run(Array(bytes.prefix(length)))
        }
      }
    }
  }
}
