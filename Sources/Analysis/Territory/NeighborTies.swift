public import Model

/// Municipalities that border on each other, and whether they work together.
///
/// An actor stands for a municipality when it is of kind `municipality` with its code; without one, a region with
/// the code does (as Gotland's, which is both).
public struct NeighborTies: Sendable {
    public enum State: String, CaseIterable, Sendable {
        case tie
        /// Surely no tie.
        case none
        case notRelevant = "not_relevant"
        /// A row speaks of them, and it may be a tie or not.
        case unknown
        /// No row speaks of them.
        case unasked
    }

    public struct Pair: Sendable {
        public let dyad: Dyad
        public let border: Reference.Neighbors.Status
        public let state: State
        /// Whether they lie in different areas; nil when either lies in none.
        public let crosses: Bool?
    }

    /// Neighbors of which both are in the network, in order of the pair.
    public let pairs: [Pair]

    /// Neighbors that are not known to have a tie.
    public var withoutTie: [Pair] { pairs.filter { $0.state != .tie } }

    public func count(_ state: State, crossing: Bool? = nil) -> Int {
        pairs.count { $0.state == state && (crossing == nil || $0.crosses == crossing) }
    }

    init(_ relations: WaveRelations, _ conventions: Conventions, _ areas: Areas, _ reference: Reference?) {
        let network = relations.network
        var standIn: [String: Actor.Place] = [:]
        for kind: Identifier in ["municipality", "region"] {
            for actor in relations.actors where network.actors[actor].kind == kind {
                let code = network.actors[actor].municipality
                if !code.isEmpty, standIn[code] == nil { standIn[code] = actor }
            }
        }
        guard let reference else {
            pairs = []
            return
        }
        pairs = reference.neighbors.compactMap { neighbors -> Pair? in
            guard let a = standIn[reference.municipalities[neighbors.a].code],
                let b = standIn[reference.municipalities[neighbors.b].code], a != b
            else { return nil }
            let dyad = Dyad(a, b)
            return Pair(
                dyad: dyad, border: neighbors.status,
                state: State(relations[dyad], conventions), crosses: areas.isShared(dyad).map { !$0 })
        }
        .sorted { $0.dyad < $1.dyad }
    }
}

extension NeighborTies.State {
    fileprivate init(_ relation: Relation, _ conventions: Conventions) {
        guard relation.isAsked else {
            self = .unasked
            return
        }
        guard let span = relation.overall()?.span(conventions.side) else {
            self = .notRelevant
            return
        }
        self =
            span.low >= conventions.tieFrom ? .tie : span.high < conventions.tieFrom ? .none : .unknown
    }
}
