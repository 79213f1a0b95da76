public import Model

/// A talk that two actors should have next, and why.
public struct Conversation: Sendable {
    public let dyad: Dyad
    public let unit: Unit
    /// Where to take it up: the unit's own forum, else one in which both take part; nil when they share none.
    public let forum: Forum.Place?
}

extension Gaps {
    /// The gaps to talk about first: targets of law and assignment first, then the most steps, then by name.
    ///
    /// A relation stands once, with the unit furthest from its band under its most binding target. Targets that
    /// are not due yet count too: there is still time to reach them.
    public func conversations(_ count: Int, in network: Network) -> [Conversation] {
        struct Gap {
            let dyad: Dyad
            let unit: Unit
            let rank: (Int, Int)
            let names: (Int, Int)
        }
        func rank(_ unit: Unit) -> (Int, Int) {
            let isBinding = unit.target.status == .law || unit.target.status == .assignment
            return (isBinding ? 0 : 1, -(unit.steps ?? 0))
        }
        let nameRanks = network.nameRanks
        let gaps = dyads.compactMap { dyad -> Gap? in
            let units = dyad.units.filter(\.state.isGap)
            // Among equals the more binding target, then a forum of its own, says more than the relation as a whole.
            func choice(_ unit: Unit) -> (Int, Int, Int, Int) {
                let (binding, steps) = rank(unit)
                return (
                    binding, steps, unit.target.status?.rank ?? Target.Status.allCases.count,
                    unit.forum == nil ? 1 : 0
                )
            }
            guard let unit = units.min(by: { choice($0) < choice($1) }) else { return nil }
            return Gap(
                dyad: dyad.dyad, unit: unit, rank: rank(unit),
                names: (nameRanks[dyad.dyad.a], nameRanks[dyad.dyad.b]))
        }
        let first = gaps.sorted { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            return left.names == right.names ? left.dyad < right.dyad : left.names < right.names
        }
        return first.prefix(count).map {
            Conversation(
                dyad: $0.dyad, unit: $0.unit,
                forum: $0.unit.forum ?? network.sharedForums(of: $0.dyad, wave).first)
        }
    }
}

extension Network {
    /// For each actor, how many names come before its own: names compared once, not in every comparison.
    fileprivate var nameRanks: [Int] {
        var ranks = [Int](repeating: 0, count: actors.count)
        let ordered = actors.indices.sorted { actors[$0].name < actors[$1].name }
        for (place, actor) in ordered.enumerated() {
            let before = place == 0 ? nil : ordered[place - 1]
            let isSame = before.map { actors[$0].name == actors[actor].name } ?? false
            ranks[actor] = isSame ? ranks[before ?? actor] : place
        }
        return ranks
    }
}
