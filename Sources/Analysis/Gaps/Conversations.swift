public import Model

/// A talk that two actors should have next, and why.
public struct Conversation: Sendable {
    public let dyad: Dyad
    public let unit: Unit
    /// Where to take it up: the unit's own forum, else one in which both take part; nil when they share none.
    public let forum: Forum.Place?
}

extension Gaps {
    /// The rule by which `conversations` puts gaps in order, for the reader to check.
    public static let conversationRule = ["status", "steps", "names"]

    /// The gaps to talk about first: targets of law and assignment first, then the most steps, then by name.
    ///
    /// A relation stands once, with the unit furthest from its band under its most binding target. Targets that
    /// are not due yet count too: there is still time to reach them.
    public func conversations(_ count: Int, in network: Network) -> [Conversation] {
        func rank(_ unit: Unit) -> (Int, Int) {
            let isBinding = unit.target.status == .law || unit.target.status == .assignment
            return (isBinding ? 0 : 1, -(unit.steps ?? 0))
        }
        let gaps = dyads.filter(\.state.isGap).compactMap { dyad -> Conversation? in
            guard let unit = dyad.units.filter(\.state.isGap).min(by: { rank($0) < rank($1) }) else {
                return nil
            }
            return Conversation(
                dyad: dyad.dyad, unit: unit,
                forum: unit.forum ?? network.sharedForums(of: dyad.dyad, wave).first)
        }
        func names(_ dyad: Dyad) -> [String] { [network.actors[dyad.a].name, network.actors[dyad.b].name] }
        return Array(
            gaps.sorted { left, right in
                if rank(left.unit) != rank(right.unit) { return rank(left.unit) < rank(right.unit) }
                let (one, other) = (names(left.dyad), names(right.dyad))
                return one == other ? left.dyad < right.dyad : one.lexicographicallyPrecedes(other)
            }.prefix(count))
    }
}

extension Network {
    /// The forums in which both actors take part in a wave, in order of id.
    public func sharedForums(of dyad: Dyad, _ wave: Wave.Place) -> [Forum.Place] {
        forums.indices.filter { forum in
            let participants = participants(in: forum, wave)
            return participants.contains(dyad.a) && participants.contains(dyad.b)
        }
    }
}
