internal import Graphs

// What a network may be, where pairs are in doubt.

extension Graph {
    /// The graph with some pairs as further edges.
    func adding(_ pairs: [(Int, Int)]) -> Graph {
        Graph(vertexCount: vertexCount, edges: edges() + pairs)
    }

    /// The graph with each of some pairs an edge or not, as a coin falls.
    func adding(someOf pairs: [(Int, Int)], using random: inout SeededRandom) -> Graph {
        adding(pairs.filter { _ in random.integer(below: 2) == 1 })
    }
}
