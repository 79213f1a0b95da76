internal import Foundation
internal import Model
internal import TestNetworks
internal import Testing

// What commands write is compared byte by byte, files and their names too, before and after the two sides of a relation
// exchange what they say (`rules.md` §6.8). The same is asked of many more networks where results, pictures and reports
// are made; here it is held that every command lets its findings through the gate.

@Suite struct `Every command` {
    private static let results: [[String]] = [
        ["measures"], ["measures", "--general"], ["measures", "--unknowns", "present"], ["gaps", "--all"],
        ["next"], ["what-if", "--tie", "a0,a2,5"], ["change"],
        ["change", "--all"], ["maturity", "--mean"], ["territory"], ["levels", "--check"],
        ["response"], ["follow-up"], ["roles"], ["groups"], ["key-players", "-k", "1"], ["resilience"],
        ["forums"],
    ]
    private static let formats: [[String]] = [[], ["--json"], ["--csv"]]
    private static let pictures: [[String]] = [
        [], ["network", "--size-by", "betweenness"], ["ego", "--actor", "a0"], ["waves"], ["change"],
        ["gaps"], ["next"], ["geography"], ["forums"], ["groups"], ["matrix"], ["matrix", "--sides"],
        ["profile"], ["reach"], ["transitions"], ["gap-states"], ["perception"],
        ["perception", "--by", "actors"], ["centrality"], ["headline"], ["indicators"],
    ]

    @Test(arguments: ["participants", "public"], [Promise.confirmed, .agreed])
    func `writes the same for others when two sides exchange what they say`(
        audience: String, promise: Promise
    ) async throws {
        // Of this seed, no sum by kinds of who says more is shown.
        let survey = AnsweredSurvey(promise: promise, seed: 2)
        let attacked = try #require(survey.after(.exchangedSides, seed: 2))
        let before = try await written(survey, audience)
        let after = try await written(attacked, audience)
        #expect(before.map(\.name) == after.map(\.name))
        for (part, other) in zip(before, after) {
            #expect(part.text == other.text, "\(part.name)")
        }
        #expect(before.count > Self.results.count * Self.formats.count + Self.pictures.count)
    }

    @Test func `writes other things for those in charge`() async throws {
        let survey = AnsweredSurvey(promise: .confirmed, seed: 2)
        let attacked = try #require(survey.after(.exchangedSides, seed: 2))
        let (before, after) = (
            try await written(survey, "internal"), try await written(attacked, "internal")
        )
        let differing = zip(before, after).filter { $0.text != $1.text }.map(\.0.name)
        for command in [
            "gaps --all", "net/internal/matrix-sides-2-sv.svg", "net/internal/report-sv.html",
            "net/internal/export-sv.xlsx",
        ] {
            #expect(differing.contains(command), "\(command)")
        }
    }

    /// All that the commands print and write of a network.
    private func written(_ survey: AnsweredSurvey, _ audience: String) async throws -> [(
        name: String, text: String
    )] {
        let samverkan = try Samverkan()
        try samverkan.folder.write(
            Dictionary(uniqueKeysWithValues: survey.files.map { ("net/" + $0, $1) }))
        let more = ["net", "--audience", audience, "--lang", "sv"]
        var parts: [(name: String, text: String)] = []
        func add(_ run: Run, _ command: [String]) {
            parts.append((command.joined(separator: " "), "\(run.status)\n\(run.output)\n\(run.talk)"))
        }
        for command in Self.results.flatMap({ result in Self.formats.map { result + $0 } }) {
            add(try await samverkan.run([command[0]] + more + command.dropFirst()), command)
        }
        for picture in Self.pictures.map({ ["draw"] + $0 }) {
            let kind = Array(picture.prefix(2))
            add(try await samverkan.run(kind + more + picture.dropFirst(2)), picture)
        }
        add(try await samverkan.run(["report"] + more), ["report"])
        add(try await samverkan.run(["export"] + more), ["export"])
        for file in try samverkan.folder.files(below: "Output") {
            // PNG and PDF are drawn from the same SVG; their bytes count too.
            let bytes = try Data(contentsOf: samverkan.folder.url.appending(path: "Output/" + file))
            parts.append((file, bytes.base64EncodedString()))
        }
        return parts
    }
}
