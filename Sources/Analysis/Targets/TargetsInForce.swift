internal import Model

/// Which targets rule which relations in one wave.
///
/// **Guarantee** (`rules.md` §3, units). Inside a unit pair goes before kinds before everyone, and of equal scope the
/// later first wave; targets without a forum for kinds or everyone rule only where nothing else does.
struct TargetsInForce {
    /// A unit of a relation before anything is known of it: one forum, or nil for the whole, and its target.
    struct Ruling: Hashable {
        let forum: Forum.Place?
        let target: Target.Place
    }

    /// The targets of one stratum.
    private struct Rules {
        var pairs: [Dyad: Target.Place] = [:]
        var kinds: [KindPair: Target.Place] = [:]
        var everyone: Target.Place?
    }

    private struct ForumRules {
        let forum: Forum.Place
        let rules: Rules
        let participants: [Actor.Place]
        /// By place of actor.
        let takesPart: [Bool]
    }

    /// Two kinds by number, without order. (Every pair of actors is looked up; a text would be hashed each time.)
    private struct KindPair: Hashable {
        let a: Int
        let b: Int

        init(_ one: Int, _ other: Int) {
            a = min(one, other)
            b = max(one, other)
        }
    }

    private let overall: Rules
    /// In order of forum.
    private let forums: [ForumRules]
    private let actors: [Actor.Place]
    private let isAlive: [Bool]
    private let targets: [Target]
    /// By place of target, whether its date has not come in the wave.
    private let isBeforeDue: [Bool]
    /// The kind of each actor, alive or not, and a number for it.
    private let kinds: [Identifier]
    private let kindNumbers: [Int]

    init(_ relations: WaveRelations) {
        WorkTally.count(.targets)
        let network = relations.network
        let wave = relations.wave
        let numbers = Dictionary(
            uniqueKeysWithValues: zip(Set(network.actors.map(\.kind)).sorted(), 0...))
        var overall = Rules()
        var inForums: [Forum.Place: Rules] = [:]
        // Of equal scope the one with the later first wave comes last, and so replaces the earlier.
        let holding = network.targets.indices.filter { network.targets[$0].holds(in: wave) }
            .sorted { (network.targets[$0].from ?? -1) < (network.targets[$1].from ?? -1) }
        for place in holding {
            let target = network.targets[place]
            var rules = target.forum.map { inForums[$0] ?? Rules() } ?? overall
            switch target.scope {
            case .pair(let a, let b): rules.pairs[Dyad(a, b)] = place
            case .kinds(let a, let b):
                // A kind that no actor has rules nobody.
                guard let a = numbers[a], let b = numbers[b] else { continue }
                rules.kinds[KindPair(a, b)] = place
            case .everyone: rules.everyone = place
            }
            if let forum = target.forum { inForums[forum] = rules } else { overall = rules }
        }
        self.overall = overall
        actors = relations.actors
        targets = network.targets
        isBeforeDue = network.targets.map { $0.isDue(after: network.waves[wave]) }
        var isAlive = [Bool](repeating: false, count: network.actors.count)
        for actor in relations.actors { isAlive[actor] = true }
        self.isAlive = isAlive
        kinds = network.actors.map(\.kind)
        kindNumbers = network.actors.map { numbers[$0.kind] ?? 0 }
        let participants = inForums.isEmpty ? [] : relations.participants
        forums = inForums.sorted { $0.key < $1.key }.map { forum, rules in
            let takesPart = network.actors.indices.map { participants[forum].contains($0) && isAlive[$0] }
            return ForumRules(
                forum: forum, rules: rules, participants: relations.actors.filter { takesPart[$0] },
                takesPart: takesPart)
        }
    }

    /// The units of a dyad, the overall unit first; empty when nothing is targeted.
    func rulings(of dyad: Dyad) -> [Ruling] {
        var rulings: [Ruling] = []
        if let target = overall.pairs[dyad] { rulings.append(Ruling(forum: nil, target: target)) }
        for forum in forums where forum.takesPart[dyad.a] && forum.takesPart[dyad.b] {
            if let target = forum.rules.pairs[dyad] ?? byKindOrDefault(forum.rules, dyad) {
                rulings.append(Ruling(forum: forum.forum, target: target))
            }
        }
        if rulings.isEmpty, let target = byKindOrDefault(overall, dyad) {
            rulings.append(Ruling(forum: nil, target: target))
        }
        return rulings
    }

    /// The units of a relation that are left when those fall away in which its sides see nothing to speak of.
    func units(of relation: Relation) -> [Unit] { units(of: relation, rulings(of: relation.dyad)) }

    /// - Parameter rulings: those of the relation's dyad.
    func units(of relation: Relation, _ rulings: [Ruling]) -> [Unit] {
        let forums = rulings.compactMap(\.forum)
        return rulings.compactMap { ruling in
            let target = targets[ruling.target]
            return Unit(
                relation, UnitPlace(ruling.forum, ruledForums: forums, target: target), target: target,
                isBeforeDue: isBeforeDue[ruling.target])
        }
    }

    /// The dyads that may have a unit, in order. Every pair is looked at only when a target speaks of every pair.
    var candidates: [Dyad] {
        if overall.everyone != nil { return Self.pairs(actors) }
        var found: Set<Dyad> = []
        found.formUnion(overall.pairs.keys.filter { isAlive[$0.a] && isAlive[$0.b] })
        let byKind = Dictionary(grouping: actors) { kindNumbers[$0] }
        for kinds in overall.kinds.keys {
            guard let some = byKind[kinds.a], let others = byKind[kinds.b] else { continue }
            for one in some { for other in others where one != other { found.insert(Dyad(one, other)) } }
        }
        for forum in forums {
            if forum.rules.everyone == nil, forum.rules.kinds.isEmpty {
                found.formUnion(
                    forum.rules.pairs.keys.filter { forum.takesPart[$0.a] && forum.takesPart[$0.b] })
            } else {
                found.formUnion(Self.pairs(forum.participants))
            }
        }
        return found.sorted()
    }

    /// Whether a target's scope covers any two actors that exist, and in its forum take part.
    func concernsAnybody(_ target: Target) -> Bool {
        let present: [Actor.Place]
        if let forum = target.forum {
            present = forums.first { $0.forum == forum }?.participants ?? []
        } else {
            present = actors
        }
        switch target.scope {
        case .pair(let a, let b): return present.contains(a) && present.contains(b)
        case .kinds(let a, let b):
            return present.count { kinds[$0] == a } > (a == b ? 1 : 0)
                && present.contains { kinds[$0] == b }
        case .everyone: return present.count > 1
        }
    }

    private func byKindOrDefault(_ rules: Rules, _ dyad: Dyad) -> Target.Place? {
        rules.kinds[KindPair(kindNumbers[dyad.a], kindNumbers[dyad.b])] ?? rules.everyone
    }

    private static func pairs(_ actors: [Actor.Place]) -> [Dyad] {
        actors.indices.flatMap { one in actors[(one + 1)...].lazy.map { Dyad(actors[one], $0) } }
    }
}
