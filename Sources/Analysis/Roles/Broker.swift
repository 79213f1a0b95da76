internal import Graphs
public import Model

/// In which way an actor stands between two others, by the groups of the three.
///
/// Without direction gatekeeper and representative are one role.
public enum BrokerRole: String, CaseIterable, Sendable {
    /// All three in one group.
    case coordinator
    /// The two in one group, the broker in another; also called consultant.
    case itinerant
    /// The broker and one of the two in one group, the other outside.
    case gatekeeper
    /// All three in different groups.
    case liaison

    init(_ a: Int, _ broker: Int, _ b: Int) {
        self =
            if a == b { a == broker ? .coordinator : .itinerant } else {
                a == broker || b == broker ? .gatekeeper : .liaison
            }
    }
}

/// An actor that stands between others who have no tie of their own: Gould and Fernandez' brokerage.
///
/// **For the planner.** Between which groups the actor mediates, and as what: inside its own group, as its door, between two
/// of one other group, or between two others. Where nobody knows whether the two have a tie of their own, the pair is told
/// apart: it may need no go-between.
///
/// **Definition.** Every two a and b with a sure tie to the broker count one, for the role that the groups of the three give:
/// *certain* where a and b surely have no tie, *open* where that is not known. Unordered pairs. `most` counts the pairs that
/// may be: both tied to the broker, surely or perhaps, and not surely to each other. Actors without a group do not count, and
/// pairs that no row speaks of are no ties of the broker's. Expected and p are of the certain pairs when the labels of all
/// others are dealt out anew and the broker keeps its own: the share of dealings with at least as many pairs in the role. No
/// z-scores are given: they overstate.
///
/// **Scale.** 0 … (n − 1)(n − 2)/2 in all.
///
/// - SeeAlso: R. Gould & R. Fernandez (1989), doi:10.2307/270949.
public struct Broker: Sendable {
    public struct Role: Sendable {
        public let role: BrokerRole
        public internal(set) var certain = 0
        public internal(set) var open = 0
        public internal(set) var most = 0
        /// Of the certain pairs; nil where there are none.
        public internal(set) var expected: Double?
        /// How often chance would give so many or more; nil where it was not tried.
        public internal(set) var p: Double?
    }

    /// How many certain pairs have their ends in two groups, or in one.
    public struct Between: Sendable, Equatable {
        /// Places in the grouping, the smaller first.
        public let groups: [Int]
        public let certain: Int
    }

    public let actor: Actor.Place
    /// The place of its group in the grouping.
    public let group: Int
    /// In order of `BrokerRole.allCases`.
    public internal(set) var roles: [Role]
    /// The most first, then in order of the groups.
    public let between: [Between]
    /// How many dealings of the labels were looked at; 0 where none was.
    public internal(set) var dealings = 0
    /// Whether they are all there are.
    public internal(set) var isEnumerated = false
    public var certain: Int { roles.reduce(0) { $0 + $1.certain } }
    public var open: Int { roles.reduce(0) { $0 + $1.open } }
    public var most: Int { roles.reduce(0) { $0 + $1.most } }

    /// - Complexity: O(*k*² log degree) for *k* neighbors.
    init(_ actor: Actor.Place, _ neighborhood: BrokerNeighborhood, _ knowledge: PairKnowledge) {
        var roles = BrokerRole.allCases.map { Role(role: $0) }
        let groups = neighborhood.groups
        // Two groups are told by one number.
        let width = (groups.max() ?? 0) + 1
        var between: [Int: Int] = [:]
        neighborhood.forEachPair(knowledge) { i, j, known in
            if known == .tie { return }
            let role = BrokerRole(groups[i], neighborhood.own, groups[j]).place
            roles[role].most += 1
            guard j < neighborhood.sure else { return }
            if known == .open {
                roles[role].open += 1
            } else {
                roles[role].certain += 1
                between[min(groups[i], groups[j]) * width + max(groups[i], groups[j]), default: 0] += 1
            }
        }
        self.actor = actor
        group = neighborhood.own
        self.roles = roles
        self.between = between.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            Between(groups: [$0.key / width, $0.key % width], certain: $0.value)
        }
    }
}

/// Those with a group that an actor is tied to, surely or perhaps.
struct BrokerNeighborhood {
    /// The actor's own group.
    let own: Int
    /// The sure ones first.
    let neighbors: [Int]
    let sure: Int
    /// Of the neighbors, in their order.
    let groups: [Int]

    /// Calls `body` with every two neighbors, as places among them, the smaller first.
    func forEachPair(
        _ knowledge: PairKnowledge, _ body: (_ i: Int, _ j: Int, _ known: PairKnowledge.Pair) -> Void
    ) {
        for j in neighbors.indices {
            for i in 0..<j { body(i, j, knowledge.pair(neighbors[i], neighbors[j])) }
        }
    }
}

extension BrokerRole {
    /// The place among all cases.
    var place: Int {
        switch self {
        case .coordinator: 0
        case .itinerant: 1
        case .gatekeeper: 2
        case .liaison: 3
        }
    }
}

extension Broker {
    public subscript(role: BrokerRole) -> Role { roles[role.place] }
}
