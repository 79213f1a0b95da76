import Files
import Foundation
import Model
import TestNetworks
import Testing

@Suite struct `A network written as people write` {
    static let names: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: Samples.path("Networks"))) ?? [])
        .filter { !$0.hasPrefix(".") && $0 != "sverige" }.sorted()

    @Test(arguments: names, 0..<6 as Range<UInt64>)
    func `is read as the network that it is`(name: String, seed: UInt64) throws {
        let folder = NetworkFolder(path: Samples.path("Networks/\(name)"))
        let draft = folder.draft()
        let network = try draft.validated().network
        var hand = WritingHand(draft, network, seed: seed)
        var (files, manners) = hand.files()
        files[Draft.packageFile] = Array(
            try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + Draft.packageFile)))
        do throws(Problems) {
            let (read, warnings) = try Draft(bytes: files).validated()
            let (one, other) = (Self.lines(read), Self.lines(network))
            for (line, expected) in zip(one, other) where line != expected {
                Issue.record("\(manners)\n\(line)\n\(expected)")
                break
            }
            #expect(one.count == other.count)
            // What was read otherwise than it stands is all that there is to tell.
            #expect(Set(warnings.map(\.fact.code)).filter { !$0.hasPrefix("read_") } == [], "\(manners)")
        } catch {
            let told = error.all.prefix(3).map {
                "\($0.location.file):\($0.location.line) \($0.message(.english))"
            }
            Issue.record("\(manners)\n\(told.joined(separator: "\n"))")
        }
    }

    /// All that a network says, line by line.
    private static func lines(_ network: Network) -> [String] {
        network.waves.map { "\($0)" } + network.kinds.map { "\($0)" } + network.actors.map { "\($0)" }
            + network.forums.map { "\($0)" }
            + network.reports.map { report in
                "\(report.wave) \(report.from) \(report.to) \(String(describing: report.forum)) \(report.by) \(report.answer)"
                    + " \(network.respondents[report.respondent]) \(network.remarks[report.remark])"
            }
            + (network.participation ?? []).map { "\($0)" } + (network.asked ?? []).map { "\($0)" }
            + network.agreements.map { "\($0)" } + network.targets.map { "\($0)" }
            + network.indicators.map { "\($0)" }
    }
}
