// Tarjan's algorithm: one depth-first search. The vertices whose component is not yet settled lie on a pile in
// the order of their arrival. A vertex from which no arc, its own or below it, leads to an earlier one on the
// pile closes a component: all from it to the top.
//
// Names here ↔ the paper:  arrival NUMBER · escape LOWLINK · pile, the stack of points

extension DirectedGraph {
    /// Returns, for every vertex, the number of the strongly connected component it lies in.
    ///
    /// **For the planner.** Inside a component everybody can reach everybody along the arrows, and back. From
    /// one component to another the way leads at most in one direction.
    ///
    /// **Definition.** Two vertices share a component when directed paths lead both ways. Components are
    /// numbered from 0 by falling size, equal sizes by their smallest vertex.
    ///
    /// **Scale.** 0 … c − 1 for c components; a vertex on no directed cycle is one of its own. Empty for the
    /// empty graph.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)])
    ///         .stronglyConnectedComponents()   // [1, 0, 0]
    ///
    /// - Complexity: O(*n* + *m*), without recursion, and O(*c* log *c*) to order *c* components.
    /// - SeeAlso: R. Tarjan (1972), doi:10.1137/0201010.
    public func stronglyConnectedComponents() -> [Int] {
        let firstArc = outward.firstArc
        let head = outward.head
        var component = [Int](repeating: -1, count: vertexCount)
        var componentCount = 0
        var arrival = [UInt32](repeating: 0, count: vertexCount)  // from 1; 0 is not yet arrived
        var escape = arrival
        var nextArc = Array(firstArc.dropLast())
        var arrivals: UInt32 = 0
        var path: [Int] = []
        var pile: [Int] = []

        for root in 0..<vertexCount where arrival[root] == 0 {
            path.append(root)
            while let v = path.last {
                if arrival[v] == 0 {
                    arrivals += 1
                    arrival[v] = arrivals
                    escape[v] = arrivals
                    pile.append(v)
                }
                if nextArc[v] < firstArc[v + 1] {
                    let w = Int(head[Int(nextArc[v])])
                    nextArc[v] += 1
                    if arrival[w] == 0 {
                        path.append(w)
                    } else if component[w] < 0 {
                        escape[v] = min(escape[v], arrival[w])
                    }
                } else {
                    path.removeLast()
                    if let parent = path.last {
                        escape[parent] = min(escape[parent], escape[v])
                    }
                    if escape[v] == arrival[v] {
                        while component[v] < 0, let member = pile.popLast() {
                            component[member] = componentCount
                        }
                        componentCount += 1
                    }
                }
            }
        }
        return numberedByFallingSize(component)
    }
}
