internal import Model

/// Who of an earlier wave is who in a later one, mergers and new names followed.
struct Succession {
    /// For each actor alive in the later wave, the actors of the earlier wave that it stands for.
    private(set) var predecessors: [Actor.Place: [Actor.Place]] = [:]
    /// For each actor of the earlier wave, whom it is in the later one; several after a split, none when gone.
    private(set) var successors: [Actor.Place: [Actor.Place]] = [:]
    /// Actors of the later wave that came out of a split.
    private(set) var touchedBySplit: Set<Actor.Place> = []

    init(_ network: Network, from: Wave.Place, to: Wave.Place) {
        for actor in network.actorsAlive(in: from) {
            let (ends, isSplit) = Self.follow(actor, network, to)
            successors[actor] = ends
            for end in ends {
                predecessors[end, default: []].append(actor)
                if isSplit { touchedBySplit.insert(end) }
            }
        }
    }

    func isTouchedBySplit(_ dyad: Dyad) -> Bool {
        touchedBySplit.contains(dyad.a) || touchedBySplit.contains(dyad.b)
    }

    /// The dyads of the earlier wave that a dyad of the later one stands for; ties between the merged vanish.
    func predecessors(of dyad: Dyad) -> [Dyad] {
        (predecessors[dyad.a] ?? []).flatMap { a in
            (predecessors[dyad.b] ?? []).compactMap { a == $0 ? nil : Dyad(a, $0) }
        }
    }

    // An actor that is alive is itself; one that is gone is whoever it became, and so on.
    private static func follow(_ actor: Actor.Place, _ network: Network, _ wave: Wave.Place)
        -> (ends: [Actor.Place], isSplit: Bool)
    {
        var ends: Set<Actor.Place> = []
        var isSplit = false
        var open = [actor]
        var seen: Set<Actor.Place> = [actor]
        while let next = open.popLast() {
            if network.actors[next].isAlive(in: wave) {
                ends.insert(next)
                continue
            }
            let became = network.actors[next].became
            if became.count > 1 { isSplit = true }
            for successor in became where seen.insert(successor).inserted { open.append(successor) }
        }
        return (ends.sorted(), isSplit)
    }
}
