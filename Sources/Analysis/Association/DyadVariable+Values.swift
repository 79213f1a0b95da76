internal import Foundation
public import Model

extension DyadVariable {
    /// What is known of every two of some actors, as far as readers may see it: a level that is withheld is not known.
    ///
    /// In another wave actors are the same by id; one that is not there has nothing known.
    ///
    /// - Parameter actors: In order of id.
    /// - Complexity: O(*n*² + *r*) in the relations with rows.
    package func values(of actors: [Actor.Place], _ analyzed: AnalyzedNetwork) -> DyadMatrix {
        let network = analyzed.network
        var conventions = analyzed.conventions
        if let wave { conventions.wave = wave }
        let wave = analyzed[conventions.wave]
        switch self {
        case .level(let forum, _):
            let scope = forum.map(Conventions.Scope.forum) ?? conventions.scope
            return Self.told(of: actors, wave, scope, unspoken: nil, notRelevant: nil) { summary in
                summary.shown(conventions.side).level.map { Double($0) }
            }
        case .tie(let level, let forum, _):
            conventions.tieFrom = level ?? conventions.tieFrom
            let scope = forum.map(Conventions.Scope.forum) ?? conventions.scope
            let absent: Double? = conventions.unknowns == .absent ? 0 : nil
            return Self.told(
                of: actors, wave, scope, unspoken: network.origin.knowsAbsentPairs ? 0 : absent,
                notRelevant: absent
            ) { conventions.isTie($0).map { $0 ? 1 : 0 } }
        case .same(let key):
            let groups = Grouping(network, by: key)?.groupOfActor
            return DyadMatrix(count: actors.count) { a, b in
                guard let one = groups?[actors[a]], let other = groups?[actors[b]] else { return nil }
                return one == other ? 1 : 0
            }
        case .difference(let key):
            let numbers = actors.map { Self.number(key, of: network.actors[$0]) }
            return DyadMatrix(count: actors.count) { a, b in
                guard let one = numbers[a], let other = numbers[b] else { return nil }
                return abs(one - other)
            }
        case .distance:
            let spots = actors.map { network.reference?.municipality(network.actors[$0].municipality)?.spot }
            return DyadMatrix(count: actors.count) { a, b in
                guard let one = spots[a] ?? nil, let other = spots[b] ?? nil else { return nil }
                // Whole meters, so that no machine's rounding decides which of two is farther.
                return (DistanceAndLevel.kilometers(one, other) * 1000).rounded(.down) / 1000
            }
        case .border: return Self.borders(actors, network)
        case .forums:
            let participants = wave.relations.participants
            return DyadMatrix(count: actors.count) { a, b in
                guard !participants.isEmpty else { return nil }
                return Double(participants.count { $0.contains(actors[a]) && $0.contains(actors[b]) })
            }
        }
    }

    /// What each relation of a wave is told to be.
    ///
    /// - Parameters:
    ///   - unspoken: What a pair is that no row speaks of.
    ///   - notRelevant: What a pair is whose sides see no relation to speak of.
    private static func told(
        of actors: [Actor.Place], _ wave: AnalyzedWave, _ scope: Conventions.Scope, unspoken: Double?,
        notRelevant: Double?, _ value: (Summary) -> Double?
    ) -> DyadMatrix {
        let relations = wave.relations(in: scope)
        let alive = Set(relations.actors)
        var spoken: [Dyad: Double?] = [:]
        for relation in relations.asked {
            spoken[relation.dyad] = .some(relation.overall().map(value) ?? notRelevant)
        }
        return DyadMatrix(count: actors.count) { a, b in
            guard alive.contains(actors[a]), alive.contains(actors[b]) else { return nil }
            return spoken[Dyad(actors[a], actors[b])] ?? unspoken
        }
    }

    /// Whether a column of `actors.csv` has a number for any two actors.
    public static func hasNumbers(_ key: String, _ network: Network) -> Bool {
        network.actors.count { number(key, of: $0) != nil } > 1
    }

    private static func number(_ key: String, of actor: Actor) -> Double? {
        guard let text = actor.attributes.first(where: { $0.name == key })?.value else { return nil }
        // A decimal comma, and spaces between thousands.
        let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
        return Double(plain).flatMap { $0.isFinite ? $0 : nil }
    }

    private static func borders(_ actors: [Actor.Place], _ network: Network) -> DyadMatrix {
        guard let reference = network.reference else {
            return DyadMatrix(count: actors.count) { _, _ in nil }
        }
        let places = Dictionary(
            uniqueKeysWithValues: reference.municipalities.enumerated().map { ($1.code, $0) })
        let codes = actors.map { places[network.actors[$0].municipality] }
        var neighbors: Set<[Int]> = []
        for pair in reference.neighbors { neighbors.insert([pair.a, pair.b]) }
        return DyadMatrix(count: actors.count) { a, b in
            guard let one = codes[a], let other = codes[b] else { return nil }
            return neighbors.contains([min(one, other), max(one, other)]) ? 1 : 0
        }
    }
}

extension Conventions {
    /// Whether a relation is a tie; nil where it may be or not.
    fileprivate func isTie(_ summary: Summary) -> Bool? {
        let span = summary.span(side)
        if span.low >= tieFrom { return true }
        if span.high < tieFrom { return false }
        switch unknowns {
        case .open: return nil
        case .absent: return false
        case .present: return true
        }
    }
}

extension Reference.Municipality {
    fileprivate var spot: (latitude: Double, longitude: Double)? {
        guard let latitude, let longitude else { return nil }
        return (latitude, longitude)
    }
}
