import Files
import Foundation
import Model
import TestNetworks
import Testing

/// What `Tests/Fuzz/run` found once: every file is read without a crash, and what can be written again is written alike.
@Suite struct `Files that broke a reader once` {
    private static let folder = Samples.path("Tests/Fuzz/Findings")

    private static var findings: [(format: String, file: String)] {
        let manager = FileManager.default
        let formats = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        return formats.sorted().flatMap { format in
            ((try? manager.contentsOfDirectory(atPath: "\(folder)/\(format)")) ?? []).sorted().map {
                (format, $0)
            }
        }
    }

    @Test func `are read without harm`() throws {
        for finding in Self.findings {
            let format = try #require(FileFormat.named(finding.format), "\(finding.format) is no format")
            let path = "\(Self.folder)/\(finding.format)/\(finding.file)"
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            let source = GraphSource(file: "input", bytes: bytes)
            guard let document = try? GraphDocument.read(source, as: format).document else { continue }
            _ = try? Draft(document).validated()
            guard format.canBeWritten, !format.takesNetworks,
                let files = try? document.written(as: format).files
            else { continue }
            let again = try GraphDocument.read(files, as: format, file: "input")
            #expect(try again.written(as: format).files.map(\.bytes) == files.map(\.bytes), "\(finding)")
        }
    }
}
