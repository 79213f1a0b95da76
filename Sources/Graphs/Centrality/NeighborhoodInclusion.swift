// The neighbors of v are all in the closed neighborhood of w exactly when every one of them is w or is joined to w. So
// each neighbor u of v votes for itself and for all its own neighbors, and w includes v when it has as many votes as v
// has neighbors. Nobody is held against a vertex two steps away or more in vain.

/// For every vertex, how many others are at least as central whatever index is chosen.
///
///     let order = NeighborhoodInclusion(Graph.path(vertexCount: 4))
///     order.above             // [2, 0, 0, 2]
///     order.comparablePairs   // 4
public struct NeighborhoodInclusion: Sendable {
    /// For every vertex, how many others include its neighborhood while theirs is not included in turn.
    public let above: [Int]
    /// For every vertex, how many others include its neighborhood and have theirs included.
    public let alike: [Int]
    /// For every vertex, how many others have theirs included while its own is not.
    public let below: [Int]

    private let smaller: Graph
    private let larger: Graph

    /// The order that a graph's own neighborhoods make.
    ///
    /// **For the planner.** An actor whose contacts are all contacts of another, or the other itself, is never the more
    /// central of the two: not by degree, closeness, betweenness, the eigenvector or Katz. Where neither includes the
    /// other, who comes first depends on the index that was chosen.
    ///
    /// **Definition.** w includes v, for v ≠ w, when N(v) ⊆ N[w] = N(w) ∪ {w}. It is a preorder: reflexive and
    /// transitive, and two vertices may include each other.
    ///
    /// **Scale.** 0 … n − 1 in each count. An isolated vertex is included by all, and includes other isolated ones alone.
    ///
    /// - Complexity: O(*n* + Σ degree²) time, O(*n*) space.
    /// - SeeAlso: D. Schoch & U. Brandes (2016), doi:10.1017/S0956792516000401.
    public init(_ graph: Graph) { self.init(of: graph, in: graph) }

    /// The order that holds whichever of some further edges are there: where the neighborhoods in a graph with all of them
    /// lie in those of the graph with none.
    ///
    /// w includes v when every neighbor of v in `larger`, but w, is joined to w in `smaller`. What is between v and w is no
    /// matter.
    ///
    /// - Precondition: both have the same vertices, and the edges of `smaller` are among those of `larger`.
    /// - Complexity: O(*n* + Σ degree in `larger` · degree in `smaller`) time, O(*n*) space.
    public init(of larger: Graph, in smaller: Graph) {
        precondition(larger.vertexCount == smaller.vertexCount, "two graphs are on the same vertices")
        let n = larger.vertexCount
        var above = [Int](repeating: 0, count: n)
        var alike = above
        var below = above
        let largerDegrees = larger.degrees()
        let smallerDegrees = smaller.degrees()
        let isolated = largerDegrees.count { $0 == 0 }
        var votes = [Int32](repeating: 0, count: n)
        var named: [Int] = []
        for v in 0..<n where largerDegrees[v] > 0 {
            for u in larger.neighbors(of: v) {
                if votes[u] == 0 { named.append(u) }
                votes[u] += 1
                for w in smaller.neighbors(of: u) {
                    if votes[w] == 0 { named.append(w) }
                    votes[w] += 1
                }
            }
            // A neighbor in the larger graph alone votes for itself, and is not one of those that must be joined to it.
            for w in named where w != v && Int(votes[w]) == largerDegrees[v] {
                let isJoined = larger.hasEdge(v, w)
                let isSurelyJoined = smaller.hasEdge(v, w)
                let (inLarger, inSmaller) = (isJoined ? 1 : 0, isSurelyJoined ? 1 : 0)
                // Without what is between the two, one set lies in the other: they are equal when they are equally large.
                let isMutual =
                    largerDegrees[v] - inLarger == smallerDegrees[w] - inSmaller
                    && largerDegrees[w] - inLarger == smallerDegrees[v] - inSmaller
                if isMutual {
                    alike[v] += 1
                } else {
                    above[v] += 1
                    below[w] += 1
                }
            }
            for w in named { votes[w] = 0 }
            named.removeAll(keepingCapacity: true)
        }
        for v in 0..<n {
            // Whoever has no neighbor is included by all, and by those without any in both graphs mutually.
            if largerDegrees[v] == 0 {
                alike[v] += isolated - 1
                above[v] += n - isolated
            } else {
                below[v] += isolated
            }
        }
        self.above = above
        self.alike = alike
        self.below = below
        self.smaller = smaller
        self.larger = larger
    }

    /// Pairs of vertices of which one includes the other, each counted once.
    public var comparablePairs: Int { above.reduce(0, +) + alike.reduce(0, +) / 2 }

    /// Whether the neighborhood of `v` is included by that of `w`.
    ///
    /// - Complexity: O(degree · log degree).
    public func includes(_ v: Int, in w: Int) -> Bool {
        v == w || larger.neighbors(of: v).allSatisfy { $0 == w || smaller.hasEdge($0, w) }
    }

    /// The vertices that include the neighborhood of `v`, ascending.
    ///
    /// - Complexity: O(*n* · degree · log degree) for an isolated vertex, else O(Σ degree of a neighbor · degree).
    public func including(_ v: Int) -> [Int] {
        let neighbors = larger.neighbors(of: v)
        guard let fewest = neighbors.min(by: { smaller.degree(of: $0) < smaller.degree(of: $1) }) else {
            return (0..<larger.vertexCount).filter { $0 != v }
        }
        return (Array(smaller.neighbors(of: fewest)) + [fewest]).filter { $0 != v && includes(v, in: $0) }
            .sorted()
    }
}

extension Graph {
    /// Whether an edge joins the two.
    ///
    /// - Precondition: both are vertices.
    /// - Complexity: O(log degree) in the smaller of the two degrees.
    public func hasEdge(_ v: Int, _ w: Int) -> Bool {
        let (few, other) = degree(of: v) <= degree(of: w) ? (v, w) : (w, v)
        let neighbors = neighbors(of: few)
        var low = neighbors.startIndex
        var high = neighbors.endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if neighbors[middle] < other { low = middle + 1 } else { high = middle }
        }
        return low < neighbors.endIndex && neighbors[low] == other
    }
}
