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
        let notFound = UInt32.max
        var componentOf = [UInt32](repeating: notFound, count: vertexCount)
        var queue = componentOf
        var sizes: [Int] = []
        do {
            let firstArc = adjacency.firstArc.span
            let head = adjacency.head.span
            var found = componentOf.mutableSpan
            var reached = queue.mutableSpan
            for start in 0..<vertexCount where found[start] == notFound {
                let component = UInt32(sizes.count)
                found[start] = component
                reached[0] = UInt32(start)
                var count = 1
                var next = 0
                while next < count {
                    let v = Int(reached[next])
                    next += 1
                    for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) where found[Int(head[arc])] == notFound
                    {
                        found[Int(head[arc])] = component
                        reached[count] = head[arc]
                        count += 1
                    }
                }
                sizes.append(count)
            }
        }

        // They were found in the order of their smallest vertex.
        let order = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
        var number = sizes
        for (position, component) in order.enumerated() {
            number[component] = position
        }
        return componentOf.map { number[Int($0)] }
    }
}
