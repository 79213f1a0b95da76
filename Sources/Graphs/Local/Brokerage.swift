/// A number for each of the five roles in which a vertex can stand between two others a and b.
public struct BrokerageRoles<Value: AdditiveArithmetic & Sendable>: Sendable, Equatable {
    /// All three in one group.
    public internal(set) var coordinator = Value.zero
    /// a and b in one group, the broker in another; also called consultant.
    public internal(set) var itinerant = Value.zero
    /// The broker in b's group, a outside: it lets in.
    public internal(set) var gatekeeper = Value.zero
    /// The broker in a's group, b outside: it speaks for its own.
    public internal(set) var representative = Value.zero
    /// All three in different groups.
    public internal(set) var liaison = Value.zero

    public var total: Value { coordinator + itinerant + gatekeeper + representative + liaison }
}

extension DirectedGraph {
    /// Returns, for every vertex, how often it stands between two others, by the groups of the three.
    ///
    /// **For the planner.** In what way an actor is a go-between: inside its own sector, as its sector's voice
    /// or door, or between sectors that are not its own. Compare with ``expectedBrokerage(groups:)``: in a
    /// large group much coordination comes by itself.
    ///
    /// **Definition.** For every a → v → b without a → b one for v: coordinator when the groups of (a, v, b)
    /// are AAA, itinerant ABA, gatekeeper ABB, representative AAB, liaison ABC.
    ///
    /// **Scale.** 0 … (n − 1)(n − 2) in all. Empty for the empty graph.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
    ///         .brokerage(groups: [5, 5, 8])[1].representative   // 1
    ///
    /// - Parameter groups: For every vertex any number; equal numbers are one group.
    /// - Complexity: O(*n* + Σ in-degree · out-degree) time, O(*n*) space.
    /// - SeeAlso: R. Gould & R. Fernandez (1989), doi:10.2307/270949.
    public func brokerage(groups: [Int]) -> [BrokerageRoles<Int>] {
        checkGroups(groups, vertexCount)
        var roles = [BrokerageRoles<Int>](repeating: BrokerageRoles(), count: vertexCount)
        var isSuccessor = [Bool](repeating: false, count: vertexCount)
        for a in 0..<vertexCount {
            for v in successors(of: a) { isSuccessor[v] = true }
            for v in successors(of: a) {
                for b in successors(of: v) where b != a && !isSuccessor[b] {
                    switch (groups[a] == groups[v], groups[v] == groups[b], groups[a] == groups[b]) {
                    case (true, true, _): roles[v].coordinator += 1
                    case (true, false, _): roles[v].representative += 1
                    case (false, true, _): roles[v].gatekeeper += 1
                    case (false, false, true): roles[v].itinerant += 1
                    case (false, false, false): roles[v].liaison += 1
                    }
                }
            }
            for v in successors(of: a) { isSuccessor[v] = false }
        }
        return roles
    }

    /// Returns, for every vertex, what ``brokerage(groups:)`` would be if arcs fell at random.
    ///
    /// **For the planner.** The yardstick: what a group of this size brings with it in a network of this
    /// density. It says nothing of how far from it is unusual: for that, compare with shuffled groups.
    ///
    /// **Definition.** Where every arc is there with the probability d, the density: D = d²(1 − d) times the
    /// number of ways to choose a and b for the role.
    ///
    /// **Scale.** 0 … D(n − 1)(n − 2) in all. 0 below three vertices.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
    ///         .expectedBrokerage(groups: [5, 5, 8])[1].representative   // 2/27
    ///
    /// - Parameter groups: For every vertex any number; equal numbers are one group.
    /// - Complexity: O(*n*).
    /// - SeeAlso: R. Gould & R. Fernandez (1989), doi:10.2307/270949.
    public func expectedBrokerage(groups: [Int]) -> [BrokerageRoles<Double>] {
        checkGroups(groups, vertexCount)
        let group = numberedInOrder(groups)
        let groupSizes = sizes(ofParts: group).map(Double.init)
        let n = Double(vertexCount)
        let density = vertexCount < 2 ? 0 : Double(arcCount) / (n * (n - 1))
        let open = density * density * (1 - density)
        let squares = groupSizes.reduce(0) { $0 + $1 * $1 }
        return group.map { group in
            let own = groupSizes[group]
            let othersSquares = squares - own * own
            return BrokerageRoles(
                coordinator: open * (own - 1) * (own - 2),
                itinerant: open * (othersSquares - (n - own)),
                gatekeeper: open * (n - own) * (own - 1),
                representative: open * (n - own) * (own - 1),
                liaison: open * ((n - own) * (n - own) - othersSquares))
        }
    }
}

extension Graph {
    /// Returns, for every vertex, how many pairs of its contacts do not know each other, by groups.
    ///
    /// **For the planner.** In what way an actor is a go-between where relations have no direction: inside its
    /// own sector, between its own and another, between two actors of one other sector, or between two others.
    /// The counts are not to be held against those of chance formulas, which overstate: shuffle the groups.
    ///
    /// **Definition.** For every two neighbors a and b that are not joined one for v: coordinator when all
    /// three share a group, itinerant when only a and b do, liaison when no two do. Without direction
    /// gatekeeper and representative are one role, counted as `gatekeeper`; `representative` is 0.
    ///
    /// **Scale.** 0 … (n − 1)(n − 2)/2 in all. Empty for the empty graph.
    ///
    ///     Graph.star(leaves: 2).brokerage(groups: [1, 1, 2])[0].gatekeeper   // 1
    ///
    /// - Parameter groups: For every vertex any number; equal numbers are one group.
    /// - Complexity: O(*n* + Σ degree²) time, O(*n* + *m*) space.
    /// - SeeAlso: R. Gould & R. Fernandez (1989), doi:10.2307/270949.
    public func brokerage(groups: [Int]) -> [BrokerageRoles<Int>] {
        let arcs = edges().flatMap { [$0, ($0.1, $0.0)] }
        return DirectedGraph(vertexCount: vertexCount, arcs: arcs).brokerage(groups: groups).map { roles in
            // Each pair was seen from both its ends.
            BrokerageRoles(
                coordinator: roles.coordinator / 2, itinerant: roles.itinerant / 2,
                gatekeeper: roles.gatekeeper, liaison: roles.liaison / 2)
        }
    }
}

/// Traps unless there is a group for every vertex.
func checkGroups(_ groups: [Int], _ vertexCount: Int) {
    precondition(groups.count == vertexCount, "\(vertexCount) vertices cannot have \(groups.count) groups")
}
