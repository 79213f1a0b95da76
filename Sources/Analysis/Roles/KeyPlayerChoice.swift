internal import Graphs

/// Which sets of actors are looked for.
public struct KeyPlayerChoice: Hashable, Sendable {
    public enum Aim: String, CaseIterable, Sendable {
        /// Those whose loss together would hurt the network most (Borgatti's KPP-Neg).
        case removal
        /// Those from whom together most can be reached (KPP-Pos).
        case reach
    }

    public var aim: Aim
    /// How many in a set.
    public var size: Int
    /// Whether long ways count for less than short ones.
    public var weighsDistance: Bool
    /// In how many steps a set reaches others; where long ways count for less there is no limit.
    public var steps: Int

    /// - Precondition: `size` is at least 1 and `steps` at least 0.
    public init(aim: Aim, size: Int, weighsDistance: Bool = false, steps: Int = 2) {
        precondition(size >= 1, "a set has at least 1 actor, not \(size)")
        precondition(steps >= 0, "nobody is reached in \(steps) steps")
        self.aim = aim
        self.size = size
        self.weighsDistance = weighsDistance
        self.steps = steps
    }

    var goal: KeyPlayerGoal {
        switch aim {
        case .removal: weighsDistance ? .distanceFragmentation : .fragmentation
        case .reach: weighsDistance ? .distanceReach : .reach(steps: steps)
        }
    }

    /// How many steps it takes to judge one set among all, roughly.
    func steps(_ graph: Graph) -> Int {
        let (n, m) = (max(1, graph.vertexCount), max(1, graph.edgeCount))
        return switch goal {
        // All that differ in one member are judged in one search; to hold them against the best takes a few more.
        case .fragmentation: 5 + size * (n + m) / n
        case .distanceFragmentation: n * m
        case .reach, .distanceReach: n + m
        }
    }

    /// How many sets are few enough to try all: their number times *n* times *m* is at most 10¹⁰, or they are judged in
    /// fewer steps than that takes.
    func mostSets(_ graph: Graph) -> Int {
        let size = max(1, graph.vertexCount) * max(1, graph.edgeCount)
        return max(KeyPlayerSets.mostSteps / size, min(50_000_000, 1_000_000_000 / steps(graph)))
    }
}
