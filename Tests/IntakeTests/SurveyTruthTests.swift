import Files
import Foundation
import Intake
import Model
import Testing

/// Two made-up surveys, each in some thirty shapes of what survey tools export, with what each shape says. The truth was made
/// beside the files, by another program than this.
@Suite struct `An export of a survey tool` {
    struct Shape: CustomStringConvertible {
        let survey: String
        let name: String
        var description: String { "\(survey)/\(name)" }
        var folder: String { "\(Truth.top)/\(survey)/\(name)" }
    }

    static let shapes: [Shape] = {
        ["sample", "invented"].flatMap { survey in
            let index = try? JSONDecoder().decode(
                Index.self, from: Data(contentsOf: URL(fileURLWithPath: "\(Truth.top)/\(survey)/index.json")))
            return (index?.shapes ?? []).map { Shape(survey: survey, name: $0) }
        }
    }()

    @Test func `comes in some thirty shapes`() { #expect(Self.shapes.count == 64) }

    @Test(arguments: shapes, [false, true])
    func `gives its reports, and says of every other answer why not`(shape: Shape, latest: Bool) throws {
        let truth = try JSONDecoder().decode(
            Truth.self, from: Data(contentsOf: URL(fileURLWithPath: "\(shape.folder)/truth.json")))
        let (network, _) = try NetworkFolder(path: "\(Truth.top)/\(shape.survey)/network").network()
        let grids = try truth.files.flatMap { file in
            try readGrids(at: "\(shape.folder)/\(file)").map { $0.named(file) }
        }
        let collection = Collector(network, wave: Identifier(truth.wave), takesLatest: latest).collect(grids)
        if let refused = truth.refused {
            let reason = try #require(collection.refusal?.reason.rawValue)
            #expect(refused == ["*"] || refused.contains(reason))
            #expect(collection.reports.isEmpty)
            return
        }
        #expect(collection.refusal == nil)
        func row(_ report: CollectedReport) -> [String?] {
            let level: String? =
                switch report.answer {
                case .level(let level): "\(level)"
                case .notRelevant: "x"
                case .unknown: nil
                }
            return [report.from.text, report.to.text, report.forum?.text, report.respondent, level]
        }
        let told = collection.reports.map(row)
        #expect(Set(told) == Set(latest ? truth.latest : truth.reports))
        #expect(told.count == Set(told).count)
        #expect(collection.cellsRead == told.count + collection.leftOut.count)
        let leftOut = collection.leftOut.filter { $0.reason != .sameRespondent }
            .map { [$0.file, $0.sheet, $0.cell, $0.reason.rawValue] as [String?] }
        #expect(Set(leftOut) == Set(truth.leftOut))
        if !latest { #expect(collection.leftOut.count - leftOut.count == truth.repeated) }
        let unmatched = Set(collection.unmatched.map(\.text))
        #expect(unmatched.isSuperset(of: truth.unmatched))
        #expect(unmatched.isSubset(of: truth.unmatched + truth.mayBeUnmatched))
    }

    @Test(arguments: shapes)
    func `leaves no address and no name of a person in what is kept`(shape: Shape) throws {
        let truth = try JSONDecoder().decode(
            Truth.self, from: Data(contentsOf: URL(fileURLWithPath: "\(shape.folder)/truth.json")))
        let (network, _) = try NetworkFolder(path: "\(Truth.top)/\(shape.survey)/network").network()
        let grids = try truth.files.flatMap { try readGrids(at: "\(shape.folder)/\($0)") }
        let collection = Collector(network, wave: Identifier(truth.wave)).collect(grids)
        let kept = String(describing: collection)
        for trace in ["@", "192.0.2.", "Svarande 2", "Svarande 3"] {
            #expect(!kept.contains(trace), "\(trace)")
        }
    }

    private struct Index: Decodable { let shapes: [String] }

    private struct Truth: Decodable {
        let wave: String
        let files: [String]
        let refused: [String]?
        let reports: [[String?]]
        let latest: [[String?]]
        let repeated: Int
        let leftOut: [[String?]]
        let unmatched: [String]
        let mayBeUnmatched: [String]

        static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "Surveys"
        ).path
    }
}
