// Two neighbors of every vertex are enough to join most of a network. Whoever is in its largest part by then
// need not be asked for the rest: an edge from there to somebody outside is known to that one as well.

extension Graph {
    /// Returns, for every vertex, the number of the component it lies in.
    ///
    /// **For the planner.** Actors with the same number can reach each other through contacts; between
    /// different numbers there is no path at all. Component 0 is the largest part of the network.
    ///
    /// **Definition.** Two vertices share a component when a path joins them. Components are numbered from 0
    /// by falling size, equal sizes by their smallest vertex.
    ///
    /// **Scale.** 0 … c − 1 for c components. An isolated vertex is a component of its own; the empty graph
    /// has none.
    ///
    ///     Graph(vertexCount: 4, edges: [(1, 3)]).components()   // [1, 0, 2, 0]
    ///
    /// - Complexity: O(*n* + *m*) but for a factor that grows no faster than the inverse Ackermann function, and
    ///   O(*c* log *c*) to order *c* components.
    /// - SeeAlso: M. Sutton, T. Ben-Nun & A. Barak (2018), "Optimizing parallel graph connectivity computation
    ///   via subgraph sampling"; R. Tarjan & J. van Leeuwen (1984), doi:10.1145/62.2160.
    public func components() -> [Int] {
        let asked = 2
        var sets = DisjointSets(count: vertexCount)
        for v in 0..<vertexCount {
            for arc in arcs(of: v).prefix(asked) { sets.unite(v, Int(head[arc])) }
        }
        let largest = sets.representativeOfLargest
        for v in 0..<vertexCount where sets.representative(of: v) != largest {
            for arc in arcs(of: v).dropFirst(asked) { sets.unite(v, Int(head[arc])) }
        }
        return numberedByFallingSize((0..<vertexCount).map { sets.representative(of: $0) })
    }
}
