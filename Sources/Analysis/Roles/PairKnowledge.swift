internal import Graphs
internal import Model

/// What is known of every pair of vertices: a tie, surely none, or neither.
///
/// **Guarantee.** An unknown pair is never taken for one without a tie, but where the conventions take it so.
struct PairKnowledge {
    enum Pair { case tie, none, open }

    private let ties: Graph
    /// The pairs that are not as most pairs without a tie.
    private let exceptions: Graph
    private let areOthersOpen: Bool

    /// - Complexity: O(*r* + *n*).
    init(_ relations: WaveRelations, _ indexed: IndexedNetwork) {
        let conventions = indexed.conventions
        var vertexOfActor: [Int: Int] = [:]
        for (vertex, actor) in indexed.actors.enumerated() { vertexOfActor[actor] = vertex }
        // Taken for no tie, whatever it may be.
        let areNone = conventions.unknowns == .absent || relations.network.origin.knowsAbsentPairs
        var exceptions: [(Int, Int)] = []
        if conventions.unknowns != .absent {
            for relation in relations.asked {
                guard let a = vertexOfActor[relation.dyad.a], let b = vertexOfActor[relation.dyad.b] else {
                    continue
                }
                let isNone =
                    relation.overall().map { $0.span(conventions.side).high < conventions.tieFrom } ?? false
                if isNone != areNone { exceptions.append((a, b)) }
            }
        }
        ties = indexed.graph
        self.exceptions = Graph(vertexCount: indexed.actors.count, edges: exceptions)
        areOthersOpen = !areNone
    }

    /// - Complexity: O(log degree).
    func pair(_ v: Int, _ w: Int) -> Pair {
        if ties.hasEdge(v, w) { return .tie }
        return exceptions.hasEdge(v, w) == areOthersOpen ? .none : .open
    }
}
