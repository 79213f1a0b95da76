internal import Graphs
public import Model

/// Who carries many deep relations, and which of those above their target could be eased.
///
/// Deeper than agreed is a question, not an error: is the target outdated, or the effort too large?
public struct Load: Sendable {
    public struct ActorLoad: Sendable {
        public enum Standing: String, CaseIterable, Sendable {
            /// Surely more than there is capacity for.
            case over
            /// More than there is capacity for, if the answers that are missing say so.
            case possiblyOver = "possibly_over"
            case within
            /// No capacity is given, or it is not a number of relations.
            case unknown
        }

        public let actor: Actor.Place
        /// Relations that are surely deep.
        public let deepTies: Int
        /// Relations with any row that may be.
        public let possibleDeepTies: Int
        /// How many deep relations the actor says that it can carry.
        public let capacity: Int?
        /// Relations above their target.
        public let above: Int
        /// Burt's constraint: how far its contacts lead back to each other; nil without contacts.
        public let constraint: Double?

        public var standing: Standing {
            guard let capacity else { return .unknown }
            return deepTies > capacity ? .over : possibleDeepTies > capacity ? .possiblyOver : .within
        }
    }

    /// A relation above its target.
    public struct Candidate: Sendable {
        public let dyad: Dyad
        /// The unit that lies furthest above.
        public let unit: Unit
        public let steps: Int
        /// Actors with a tie to both: ways to keep in touch if the relation is eased.
        public let commonPartners: Int
        /// Whether either side surely has more deep relations than it has capacity for.
        public let isOverloaded: Bool
    }

    /// The level from which a relation is deep: 6 of 8, and as far up on other scales.
    public let deepFrom: Level
    /// The most deep relations first, then by id. Actors without any deep relation or capacity are left out.
    public let actors: [ActorLoad]
    /// Relations above their target: where a side is over its capacity first, then the least binding target, then the
    /// most steps, then the most common partners, then by id.
    public let candidates: [Candidate]

    /// - Complexity: O(*d* + *n* + *m*^1.5).
    public init(_ wave: AnalyzedWave) {
        let (gaps, relations, conventions) = (wave.gaps, wave.relations, wave.conventions)
        let network = relations.network
        // Three quarters of the way up, rounded up.
        let deepFrom = (3 * network.scale.top + 3) / 4
        var sure: [Actor.Place: Int] = [:]
        var possible: [Actor.Place: Int] = [:]
        for relation in relations.asked {
            guard let span = relation.overall()?.span(conventions.side), span.high >= deepFrom else {
                continue
            }
            for actor in [relation.dyad.a, relation.dyad.b] {
                possible[actor, default: 0] += 1
                if span.low >= deepFrom { sure[actor, default: 0] += 1 }
            }
        }
        let aboveDyads = gaps.dyads.filter { $0.units.contains { $0.state == .above } }
        var above: [Actor.Place: Int] = [:]
        for dyad in aboveDyads { for actor in [dyad.dyad.a, dyad.dyad.b] { above[actor, default: 0] += 1 } }

        let indexed = wave.indexed
        let constraint = indexed.measures.constraint
        let vertices = Dictionary(uniqueKeysWithValues: zip(indexed.actors, 0...))
        let loads = indexed.actors.enumerated().map { vertex, actor in
            ActorLoad(
                actor: actor, deepTies: sure[actor] ?? 0, possibleDeepTies: possible[actor] ?? 0,
                capacity: network.actors[actor].capacityCount, above: above[actor] ?? 0,
                constraint: constraint[vertex])
        }
        let overloaded = Set(loads.filter { $0.standing == .over }.map(\.actor))
        self.deepFrom = deepFrom
        actors = loads.filter { $0.possibleDeepTies > 0 || $0.capacity != nil }
            .sorted { ($1.deepTies, $0.actor) < ($0.deepTies, $1.actor) }
        candidates = aboveDyads.compactMap { dyad -> Candidate? in
            guard
                let unit = dyad.units.filter({ $0.state == .above })
                    .max(by: { ($0.steps ?? 0) < ($1.steps ?? 0) }), let steps = unit.steps,
                let v = vertices[dyad.dyad.a], let w = vertices[dyad.dyad.b]
            else { return nil }
            let contacts = Set(indexed.graph.neighbors(of: v))
            return Candidate(
                dyad: dyad.dyad, unit: unit, steps: steps,
                commonPartners: indexed.graph.neighbors(of: w).count { contacts.contains($0) },
                isOverloaded: overloaded.contains(dyad.dyad.a) || overloaded.contains(dyad.dyad.b))
        }
        .sorted {
            ($0.urgency + [$0.dyad.a, $0.dyad.b]).lexicographicallyPrecedes(
                $1.urgency + [$1.dyad.a, $1.dyad.b])
        }
    }
}

extension Load.Candidate {
    /// What candidates are ordered by before their actors: the lesser goes first, part by part.
    public var urgency: [Int] {
        [
            isOverloaded ? 0 : 1, -(unit.target.status?.rank ?? Target.Status.allCases.count), -steps,
            -commonPartners,
        ]
    }
}

extension Actor {
    /// The capacity as a number of deep relations; nil when none is given, or it is given in words.
    public var capacityCount: Int? { Int(capacity).flatMap { $0 >= 0 ? $0 : nil } }
}
