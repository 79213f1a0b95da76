// The edges by which a depth-first search first arrives make a tree, and every other edge leads from a vertex up
// to one of its ancestors. So the part of the tree below a vertex hangs on that vertex alone unless some edge
// inside that part leads higher up.
//
// `escape[v]` is the earliest arrival reached from v or from below it by one such edge. The search keeps
// its own stack: a path of a million vertices would overflow the thread's.
//
// Names here ↔ the papers:  arrival number, NUMBER, discovery time · escape LOWPT, lowpoint

/// What a depth-first search knows when it comes back along an edge, with all beyond the edge behind it.
struct Return {
    let edge: Int

    /// The end that it comes back to.
    let parent: Int

    /// Whether the search of this component began there.
    let isAtRoot: Bool

    /// Whether no other edge leads from beyond the edge to the parent or before it.
    let isOverBridge: Bool

    /// Whether no other edge leads from beyond the edge to before the parent.
    let isOutOfBlock: Bool
}

extension Adjacency {
    /// Searches every component depth first; the adjacency is that of an undirected graph.
    ///
    /// - Parameters:
    ///   - found: Called with every edge as it is first come upon.
    ///   - back: Called with every edge of the tree as the search comes back along it.
    @inline(__always)
    func searchDepthFirst(found: (_ edge: UInt32) -> Void, back: (Return) -> Void) {
        var arrivals = [UInt32](repeating: 0, count: vertexCount)
        var escapes = arrivals
        var nextArcs = Array(firstArc.dropLast())
        var pathVertices = arrivals
        var pathEdges = arrivals
        let firstArc = firstArc.span
        let head = head.span
        let edgeOfArc = edgeOfArc.span
        var arrival = arrivals.mutableSpan  // from 1; 0 is not yet arrived
        var escape = escapes.mutableSpan
        var nextArc = nextArcs.mutableSpan
        // The tree path from the root to where the search stands, and the edge by which each was reached.
        var path = pathVertices.mutableSpan
        var edgeTo = pathEdges.mutableSpan
        var arrived: UInt32 = 0

        for root in 0..<vertexCount where arrival[root] == 0 {
            var depth = 0
            path[0] = UInt32(root)
            arrived += 1
            arrival[root] = arrived
            escape[root] = arrived

            while true {
                let v = Int(path[depth])
                if nextArc[v] < firstArc[v + 1] {
                    let arc = Int(nextArc[v])
                    nextArc[v] += 1
                    let w = Int(head[arc])
                    if arrival[w] == 0 {
                        found(edgeOfArc[arc])
                        depth += 1
                        path[depth] = UInt32(w)
                        edgeTo[depth] = edgeOfArc[arc]
                        arrived += 1
                        arrival[w] = arrived
                        escape[w] = arrived
                    } else if arrival[w] < arrival[v] && edgeOfArc[arc] != edgeTo[depth] {
                        // An edge up; from above it is not looked at again.
                        found(edgeOfArc[arc])
                        escape[v] = min(escape[v], arrival[w])
                    }
                } else if depth == 0 {
                    break
                } else {
                    let parent = Int(path[depth - 1])
                    escape[parent] = min(escape[parent], escape[v])
                    back(
                        Return(
                            edge: Int(edgeTo[depth]), parent: parent, isAtRoot: depth == 1,
                            isOverBridge: escape[v] > arrival[parent],
                            isOutOfBlock: escape[v] >= arrival[parent]))
                    depth -= 1
                }
            }
        }
    }
}
