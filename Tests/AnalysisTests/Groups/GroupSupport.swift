import Analysis
import Graphs
import Model

extension Folder {
    /// What readers may see of the only wave, or the last.
    func seen(
        by audience: Audience = .internal, side: Conventions.Side = .confirmed, tieFrom: Level = 2,
        scope: Conventions.Scope = .everywhere, unknowns: Conventions.Unknowns = .open
    ) throws -> AnalyzedNetwork {
        let network = try network()
        let conventions = Conventions(
            for: network, side: side, tieFrom: tieFrom, scope: scope, unknowns: unknowns)
        return AnalyzedNetwork(network, conventions).seen(by: audience, waves: [conventions.wave])
    }

    func structure(
        _ part: GroupPart, by key: String = "kind", tieFrom: Level = 2,
        scope: Conventions.Scope = .everywhere,
        unknowns: Conventions.Unknowns = .open, seed: UInt64 = 1, draws: Int = 29
    ) throws -> GroupStructure {
        let wave = try seen(tieFrom: tieFrom, scope: scope, unknowns: unknowns).wave
        return try GroupStructure(
            wave, by: Grouping(wave.network, by: key)!, only: [part], seed: seed, draws: draws)
    }

    /// Both sides of each pair of letters say level 5: a tie in any network.
    static func tied(_ pairs: [String], actors: [String]) -> Folder {
        Folder(actors: actors, ties: pairs.flatMap { Folder.both($0, 5) })
    }

    /// Both sides of a pair of letters say a level.
    static func both(_ pair: String, _ level: Int) -> [String] {
        ["1 \(pair.first!) \(pair.last!) \(level)", "1 \(pair.last!) \(pair.first!) \(level)"]
    }

    /// Actors a, b, … of the given kinds.
    static func actors(_ kinds: [String]) -> [String] {
        zip("abcdefghijklmnopqrstuvwxyz", kinds).map { "\($0) kind=\($1)" }
    }

    /// A survey drawn from a seed: pairs that both, one or nobody tells of, at any level.
    static func survey(seed: Int, actors count: Int = 7, kinds: [String] = ["region", "agency"]) -> Folder {
        var random = SeededRandom(seed: UInt64(seed))
        let ids = Array("abcdefghijklmnopqrstuvwxyz".prefix(count))
        var ties: [String] = []
        for (place, a) in ids.enumerated() {
            for b in ids[..<place] {
                switch random.integer(below: 5) {
                case 0: break
                case 1: ties.append("1 \(a) \(b) \(random.integer(below: 9))")
                case 2: ties.append("1 \(b) \(a) \(random.integer(below: 9))")
                default:
                    ties.append("1 \(a) \(b) \(random.integer(below: 9))")
                    ties.append("1 \(b) \(a) \(random.integer(below: 9))")
                }
            }
        }
        return Folder(actors: Folder.actors((0..<count).map { kinds[$0 % kinds.count] }), ties: ties)
    }
}

/// Within rounding.
func isNear(_ value: Double?, _ other: Double, within tolerance: Double = 1e-9) -> Bool {
    value.map { abs($0 - other) < tolerance } ?? false
}
