public import Model

/// Where a conversation could be held.
public struct Meeting: Hashable, Sendable {
    /// Why there.
    public enum Ground: String, CaseIterable, Sendable {
        /// The target is for this forum.
        case target
        /// Both take part in it.
        case shared
        /// They share no forum; either takes part in it if possible, and its purpose lies nearest to the target's.
        case nearest
    }

    public let forum: Forum.Place
    public let ground: Ground
}

/// Who takes part in each forum of a wave, to choose where two actors could meet.
struct Meetings {
    private let network: Network
    private let participants: [Set<Actor.Place>]

    init(_ relations: WaveRelations) {
        network = relations.network
        participants = relations.participants
    }

    /// The forum of the target itself, else one in which both take part, else one in which either does, else any: each
    /// time the one whose purpose lies nearest to what the target needs, then by id.
    func meeting(for unit: Unit, of dyad: Dyad) -> Meeting? {
        if let forum = unit.forum { return Meeting(forum: forum, ground: .target) }
        let needed = unit.needed(in: network).last?.rawValue
        func distance(_ forum: Forum.Place) -> Int {
            guard let needed, let purpose = network.forums[forum].purpose else {
                return Characteristic.allCases.count
            }
            return abs(purpose.needs.rawValue - needed)
        }
        func attending(_ forum: Forum.Place) -> Int {
            [dyad.a, dyad.b].count { participants[forum].contains($0) }
        }
        let best = network.forums.indices.min {
            (-attending($0), distance($0), $0) < (-attending($1), distance($1), $1)
        }
        return best.map { Meeting(forum: $0, ground: attending($0) == 2 ? .shared : .nearest) }
    }
}
