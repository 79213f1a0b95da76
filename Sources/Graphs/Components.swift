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
    /// - Complexity: O(*n* + *m*), and O(*c* log *c*) to order *c* components.
    public func components() -> [Int] {
        var found = [Int](repeating: -1, count: vertexCount)
        var sizes: [Int] = []
        var reached: [Int] = []
        for start in 0..<vertexCount where found[start] < 0 {
            found[start] = sizes.count
            reached = [start]
            var next = 0
            while next < reached.count {
                for w in neighbors(of: reached[next]) where found[w] < 0 {
                    found[w] = sizes.count
                    reached.append(w)
                }
                next += 1
            }
            sizes.append(reached.count)
        }

        // They were found in the order of their smallest vertex.
        let order = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
        var number = sizes
        for (position, component) in order.enumerated() {
            number[component] = position
        }
        return found.map { number[$0] }
    }
}
