import Foundation
import TestSupport
import Testing

@Suite("concord extract on one text")
struct ExtractTextTests {
  @Test("short forms come with what they stand for, each with its place; the command once took two files or none")
  func shortForms() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "abstract.txt",
      "Body mass index (BMI, kg/m2) and C-reactive protein [CRP] were measured.\nMethotrexate (MTX) was given (n = 12).\n"
    )
    let run = try Command(folder: folder.path).run("extract", "--format", "jsonl", "abstract.txt")
    #expect(run.code == 0 && run.errors.isEmpty)
    let pairs = try run.jsonLines().compactMap { line -> String? in
      guard let acronym = line["acronym"] as? String, let forms = line["forms"] as? [String: [String]] else {
        return nil
      }
      return "\(acronym)=\(forms["en"]?.joined(separator: "|") ?? "")"
    }
    #expect(pairs == ["BMI=Body mass index", "CRP=C-reactive protein", "MTX=Methotrexate"])
    let text = try Command(folder: folder.path).run(
      "extract", "--path", "abstract", "-", input: Data("Patients with acute myocardial infarction (AMI).\n".utf8))
    #expect(text.output.contains("AMI\n  en  acute myocardial infarction\n    abstract:1:"))
    #expect(try Command(folder: folder.path).run("extract", "a.txt", "b.txt", "c.txt").code == 2)
  }
}
