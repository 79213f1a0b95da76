internal import Model

/// Which targets rule which relations in one wave.
struct TargetsInForce {
    private struct KindPair: Hashable {
        let a: Identifier
        let b: Identifier

        init(_ one: Identifier, _ other: Identifier) {
            a = min(one, other)
            b = max(one, other)
        }
    }

    /// The targets of one stratum, most specific first when asked for.
    private struct Rules {
        var pairs: [Dyad: Target] = [:]
        var kinds: [KindPair: Target] = [:]
        var everyone: Target?
    }

    private let network: Network
    private let overall: Rules
    private let forums: [(forum: Forum.Place, rules: Rules, participants: Set<Actor.Place>)]
    private let relations: WaveRelations
    private let isAlive: Set<Actor.Place>

    init(_ relations: WaveRelations) {
        let network = relations.network
        let wave = relations.wave
        self.network = network
        self.relations = relations
        let alive = Set(relations.actors)
        isAlive = alive
        var overall = Rules()
        var inForums: [Forum.Place: Rules] = [:]
        // Of equal scope the one with the later first wave comes last, and so replaces the earlier.
        let holding = network.targets.filter { $0.holds(in: wave) }.sorted {
            ($0.from ?? -1) < ($1.from ?? -1)
        }
        for target in holding {
            var rules = target.forum.map { inForums[$0] ?? Rules() } ?? overall
            switch target.scope {
            case .pair(let a, let b): rules.pairs[Dyad(a, b)] = target
            case .kinds(let a, let b): rules.kinds[KindPair(a, b)] = target
            case .everyone: rules.everyone = target
            }
            if let forum = target.forum { inForums[forum] = rules } else { overall = rules }
        }
        self.overall = overall
        forums = inForums.sorted { $0.key < $1.key }.map { forum, rules in
            (forum, rules, network.participants(in: forum, wave).intersection(alive))
        }
    }

    /// The forum and target of each unit of a dyad, the overall unit first; empty when nothing is targeted.
    func units(of dyad: Dyad) -> [(forum: Forum.Place?, target: Target)] {
        var units: [(forum: Forum.Place?, target: Target)] = []
        if let target = overall.pairs[dyad] { units.append((nil, target)) }
        for (forum, rules, participants) in forums {
            guard participants.contains(dyad.a), participants.contains(dyad.b),
                let target = rules.pairs[dyad] ?? byKindOrDefault(rules, dyad)
            else { continue }
            units.append((forum, target))
        }
        if units.isEmpty, let target = byKindOrDefault(overall, dyad) { units.append((nil, target)) }
        return units
    }

    /// The dyads that may have a unit, in order. Every pair is looked at only when a target speaks of every pair.
    var candidates: [Dyad] {
        var found: Set<Dyad> = []
        let actors = relations.actors
        if overall.everyone != nil { return Self.pairs(actors) }
        found.formUnion(overall.pairs.keys.filter { isAlive.contains($0.a) && isAlive.contains($0.b) })
        let byKind = Dictionary(grouping: actors) { network.actors[$0].kind }
        for kinds in overall.kinds.keys {
            guard let some = byKind[kinds.a], let others = byKind[kinds.b] else { continue }
            for one in some { for other in others where one != other { found.insert(Dyad(one, other)) } }
        }
        for (_, rules, participants) in forums {
            if rules.everyone == nil, rules.kinds.isEmpty {
                found.formUnion(
                    rules.pairs.keys.filter { participants.contains($0.a) && participants.contains($0.b) })
            } else {
                found.formUnion(Self.pairs(participants.sorted()))
            }
        }
        return found.sorted()
    }

    private func byKindOrDefault(_ rules: Rules, _ dyad: Dyad) -> Target? {
        rules.kinds[KindPair(network.actors[dyad.a].kind, network.actors[dyad.b].kind)] ?? rules.everyone
    }

    private static func pairs(_ actors: [Actor.Place]) -> [Dyad] {
        actors.indices.flatMap { one in actors[(one + 1)...].map { Dyad(actors[one], $0) } }
    }
}

extension Network {
    /// Who takes part in a forum in a wave: as `participation.csv` says or, without one, who is an end of a
    /// report there.
    func participants(in forum: Forum.Place, _ wave: Wave.Place) -> Set<Actor.Place> {
        if let participation {
            return Set(
                participation.filter { $0.forum == forum && ($0.wave == nil || $0.wave == wave) }.map(\.actor)
            )
        }
        return Set(reports(in: wave).filter { $0.forum == forum }.flatMap { [$0.from, $0.to] })
    }
}
