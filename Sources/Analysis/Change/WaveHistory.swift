internal import Model

/// Several waves seen from the last of them: whoever merged or took a new name stands under its name there.
struct WaveHistory {
    /// In order of time; at least one.
    let analyzed: [AnalyzedWave]
    /// The relations of the last wave of which any row of any wave speaks, in order.
    let dyads: [Dyad]
    /// From each wave to the last.
    private let successions: [Succession]

    /// - Precondition: there is a wave.
    init(_ waves: [AnalyzedWave]) {
        precondition(!waves.isEmpty, "a history has a wave")
        analyzed = waves
        let last = waves[waves.count - 1]
        successions = waves.map { Succession(last.network, from: $0.place, to: last.place) }
        dyads = Self.dyads(waves.map(\.relations), successions)
    }

    var waves: [WaveRelations] { analyzed.map(\.relations) }
    var network: Network { analyzed[0].network }
    var last: WaveRelations { analyzed[analyzed.count - 1].relations }

    /// What a wave has on a relation of the last wave.
    enum Past {
        /// One of the two did not exist, under any name.
        case absent
        /// One of the two was split since.
        case split
        /// The relations that stood for it, as far as any row speaks of them; silent ones when none does.
        case relations([Relation])
    }

    func past(_ dyad: Dyad, at place: Int) -> Past {
        let succession = successions[place]
        if succession.isTouchedBySplit(dyad) { return .split }
        guard succession.predecessors[dyad.a] != nil, succession.predecessors[dyad.b] != nil else {
            return .absent
        }
        let relations = analyzed[place].relations
        let asked = relations.relations(before: dyad, succession)
        return .relations(asked.isEmpty ? succession.predecessors(of: dyad).map { relations[$0] } : asked)
    }

    /// Whom an actor of a wave is in the last one; nil when it is gone or was split.
    func heir(of actor: Actor.Place, at place: Int) -> Actor.Place? {
        guard let heirs = successions[place].successors[actor], heirs.count == 1,
            !successions[place].touchedBySplit.contains(heirs[0])
        else { return nil }
        return heirs[0]
    }

    private static func dyads(_ waves: [WaveRelations], _ successions: [Succession]) -> [Dyad] {
        var found: Set<Dyad> = []
        for place in waves.indices {
            for relation in waves[place].asked {
                for a in successions[place].successors[relation.dyad.a] ?? [] {
                    for b in successions[place].successors[relation.dyad.b] ?? [] where a != b {
                        found.insert(Dyad(a, b))
                    }
                }
            }
        }
        return found.sorted()
    }
}
