import Analysis
import Graphs
import Model
import Results
import Testing

// What readers may not know is in no byte of text, tables and JSON (`rules.md` §6.8). Distributions of levels and of
// differences, which may be told where answers hide one another, are compared with what they are before and after: where
// they differ the attack changed what may be known.

@Suite struct `Groups as others may see them` {
    private static let readers: [(Audience, Promise)] = [
        (.participants, .confirmed), (.participants, .agreed), (.public, .confirmed), (.public, .agreed),
    ]

    private struct View {
        let parts: [(name: String, text: String)]
        let knowable: String

        init(_ folder: Folder, _ audience: Audience) throws {
            let analyzed = try folder.seen(by: audience)
            let grouping = Grouping(kindsOf: analyzed.network)
            let structure = try GroupStructure(analyzed.wave, by: grouping, seed: 1, draws: 49)
            parts =
                [
                    ("JSON", JSONValue.groups(structure, analyzed).asText()),
                    ("test, JSON", JSONValue.closure(structure, analyzed).asText()),
                    ("test", ResultText.closure(structure, analyzed, .english)),
                    ("text", ResultText.groups(structure, analyzed, only: nil, .swedish)),
                ]
                + GroupPart.allCases.map { part in
                    (part.rawValue, part.sheet(structure, analyzed.network, for: .program).asCSV())
                }
            let levels = (structure.pairs?.pairs ?? []).map { "\($0.groups) \($0.levels.counts)" }
            let agreement = structure.agreement
            knowable =
                "\(levels) \(agreement?.all.steps as Any) \(agreement?.strata.map(\.answers.steps) ?? [])"
        }
    }

    private func expectSame(_ folder: Folder, _ attacked: Folder, _ audience: Audience, _ told: String) throws
        -> Bool
    {
        let (before, after) = (try View(folder, audience), try View(attacked, audience))
        guard before.knowable == after.knowable else { return false }
        for (one, other) in zip(before.parts, after.parts) where one.text != other.text {
            let lines = zip(one.text.split(separator: "\n"), other.text.split(separator: "\n"))
            Issue.record(
                "\(told) \(one.name): \(lines.first { $0 != $1 }.map { "\($0) ≠ \($1)" } ?? "lengths")")
        }
        return true
    }

    /// Rows of which no other side's stands beside them.
    private func oneSided(_ folder: Folder) -> [Int] {
        folder.ties.indices.filter { place in
            let row = folder.ties[place]
            return !folder.ties.contains { $0.from == row.to && $0.to == row.from }
        }
    }

    @Test(arguments: readers)
    func `are the same when a one-sided answer is any other, or the other side's`(reader: (Audience, Promise))
        throws
    {
        var compared = 0
        for seed in 1...3 {
            var folder = Folder.survey(seed: seed, actors: 5)
            folder.promise = reader.1
            guard let place = oneSided(folder).first else { continue }
            for level in ["0", "8"] where folder.ties[place].level != level {
                var attacked = folder
                attacked.ties[place].level = level
                if try expectSame(folder, attacked, reader.0, "seed \(seed), \(level)") { compared += 1 }
            }
            var turned = folder
            (turned.ties[place].from, turned.ties[place].to) = (
                folder.ties[place].to, folder.ties[place].from
            )
            if try expectSame(folder, turned, reader.0, "seed \(seed), turned") { compared += 1 }
        }
        #expect(compared >= 3)
    }

    @Test(arguments: readers)
    func `are the same when the sides of a relation exchange what they say`(reader: (Audience, Promise))
        throws
    {
        var compared = 0
        for seed in 1...3 {
            var folder = Folder.survey(seed: seed, actors: 5)
            folder.promise = reader.1
            var attacked = folder
            for (place, row) in folder.ties.enumerated() {
                guard
                    let other = folder.ties.firstIndex(where: { $0.from == row.to && $0.to == row.from }),
                    place < other, row.level != folder.ties[other].level
                else { continue }
                attacked.ties[place].level = folder.ties[other].level
                attacked.ties[other].level = row.level
                break
            }
            if try expectSame(folder, attacked, reader.0, "seed \(seed)") { compared += 1 }
        }
        #expect(compared >= 1)
    }

    @Test func `differ for those in charge`() throws {
        var folder = Folder.survey(seed: 2, actors: 5)
        folder.promise = .confirmed
        let place = try #require(oneSided(folder).first)
        var attacked = folder
        attacked.ties[place].level = folder.ties[place].level == "0" ? "8" : "0"
        let (one, other) = (try View(folder, .internal), try View(attacked, .internal))
        #expect(one.parts.map(\.text) != other.parts.map(\.text))
    }
}
