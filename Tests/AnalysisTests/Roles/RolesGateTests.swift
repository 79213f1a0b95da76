import Analysis
import Files
import Graphs
import Model
import Results
import Testing

@Suite struct `Who holds a network together, told to readers` {
    static let seeds = Array(0..<16)
    static let readers: [(Audience, Promise)] = [
        (.participants, .confirmed), (.participants, .agreed), (.public, .confirmed),
    ]

    /// Four to seven actors; each pair told by both, by one, by a document, not known, or not at all.
    private func folder(_ random: inout SeededRandom) -> Folder {
        let ids = PairStates.ids.prefix(4 + random.integer(below: 4))
        let kinds = ["region", "agency", "municipality"]
        var rows: [String] = []
        for (place, a) in ids.enumerated() {
            for b in ids.dropFirst(place + 1) {
                let level = { (random: inout SeededRandom) in random.integer(below: 9) }
                switch random.integer(below: 6) {
                case 0: break
                case 1: rows.append("1 \(a) \(b) \(level(&random))")
                case 2: rows.append("1 \(a) \(b) \(level(&random)) - document")
                case 3: rows += ["1 \(a) \(b) ?", "1 \(b) \(a) ?"]
                default:
                    rows += ["1 \(a) \(b) \(level(&random))", "1 \(b) \(a) \(level(&random))"]
                }
            }
        }
        return Folder(
            actors: ids.map { "\($0) kind=\(kinds[random.integer(below: 3)])" }, ties: rows, forums: [],
            waves: ["1"])
    }

    /// All that `roles` prints: text, JSON and every table.
    private func output(_ folder: Folder, _ audience: Audience) throws -> String {
        let network = try folder.network()
        let analyzed = AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4))
            .seen(by: audience, waves: [0])
        let roles = try Roles(analyzed.wave, by: Grouping(kindsOf: analyzed.network), seed: 1)
        let tables = RolePart.allCases.map {
            $0.sheet(roles, analyzed.network, for: .program).asCSV()
        }
        return ResultText.roles(roles, analyzed.wave, only: nil, .swedish)
            + JSONValue.roles(roles, analyzed).asText() + tables.joined()
    }

    private func attack(seed: Int, _ change: (inout Folder, inout SeededRandom) -> Bool) throws {
        var random = SeededRandom(seed: UInt64(seed))
        for (audience, promise) in Self.readers {
            var before = folder(&random)
            before.promise = promise
            for _ in 0..<3 {
                var after = before
                guard change(&after, &random) else { continue }
                #expect(try output(before, audience) == output(after, audience), "\(audience), \(promise)")
            }
        }
    }

    private func rows(_ folder: Folder, _ a: String, _ b: String) -> [Int] {
        folder.ties.indices.filter { Set([folder.ties[$0].from, folder.ties[$0].to]) == [a, b] }
    }

    @Test(arguments: seeds)
    func `is the same whatever one side says alone`(seed: Int) throws {
        try attack(seed: seed) { folder, random in
            let lone = folder.ties.indices.filter { place in
                let row = folder.ties[place]
                return row.by.isEmpty && rows(folder, row.from, row.to).count == 1
            }
            guard !lone.isEmpty else { return false }
            folder.ties[lone[random.integer(below: lone.count)]].level = "\(random.integer(below: 9))"
            return true
        }
    }

    @Test(arguments: seeds)
    func `is the same whichever side said what`(seed: Int) throws {
        try attack(seed: seed) { folder, random in
            let told = folder.ties.indices.filter { place in
                let row = folder.ties[place]
                return rows(folder, row.from, row.to).count == 2
            }
            guard !told.isEmpty else { return false }
            let row = folder.ties[told[random.integer(below: told.count)]]
            let pair = rows(folder, row.from, row.to)
            let level = folder.ties[pair[0]].level
            folder.ties[pair[0]].level = folder.ties[pair[1]].level
            folder.ties[pair[1]].level = level
            return true
        }
    }

    @Test(arguments: seeds)
    func `is the same whatever the deeper of two words is that differ`(seed: Int) throws {
        try attack(seed: seed) { folder, random in
            let deeper = folder.ties.indices.filter { place in
                let row = folder.ties[place]
                let pair = rows(folder, row.from, row.to)
                guard pair.count == 2, let own = Int(row.level),
                    let other = Int(folder.ties[pair[0] == place ? pair[1] : pair[0]].level)
                else { return false }
                // Deeper than 1: there is a relation for both, and for this side.
                return own > other && other >= 2 && other < 8
            }
            guard !deeper.isEmpty else { return false }
            let place = deeper[random.integer(below: deeper.count)]
            let pair = rows(folder, folder.ties[place].from, folder.ties[place].to)
            let other = Int(folder.ties[pair[0] == place ? pair[1] : pair[0]].level) ?? 0
            folder.ties[place].level = "\(other + 1 + random.integer(below: 8 - other))"
            return true
        }
    }

    @Test(arguments: 0..<40)
    func `is never narrower when an answer is missing`(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let states = PairStates(seed: seed, doubt: 3)
        let known = states.pairs.filter { [.tie, .none].contains(states[$0.0, $0.1]) }
        guard !known.isEmpty else { return }
        var missing = states
        let (a, b) = known[random.integer(below: known.count)]
        missing[a, b] = .doubtful
        let (before, after) = (try states.roles(), try missing.roles())
        for (one, other) in zip(before.brokerage.brokers, after.brokerage.brokers) {
            for role in BrokerRole.allCases {
                #expect(other[role].certain <= one[role].certain)
                #expect(other[role].most >= one[role].most)
            }
        }
        for (one, other) in zip(before.actors, after.actors) {
            #expect(other.degree <= one.degree && other.degreeUpper >= one.degreeUpper)
        }
        // What was certain of cut actors may become possible, and nobody stops being possible.
        func certain(_ roles: Roles) -> Set<Actor.Place> {
            Set(roles.cuts.filter { $0.certainty == .certain }.map(\.actor))
        }
        #expect(certain(after).isSubset(of: certain(before)))
        #expect(Set(after.cuts.map(\.actor)).isSuperset(of: before.cuts.map(\.actor)))
        #expect(
            after.dominance.certainlyComparablePairs <= before.dominance.certainlyComparablePairs)
        for (one, other) in zip(before.rankings, after.rankings) where one.intervals.basis == .bounds {
            for (narrow, wide) in zip(one.possible, other.possible) {
                guard let narrow, let wide else { continue }
                #expect(wide.contains(narrow.lowerBound) && wide.contains(narrow.upperBound))
            }
        }
    }
}
