// Brandes' algorithm. A breadth-first search from each source counts shortest paths on the way out; one
// pass back hands every vertex its share of the paths through it. Predecessors are not stored: on the way
// back a vertex asks those neighbors that lie one step farther from the source.
//
// Names here ↔ the paper:  pathCount σ · dependency δ · distance d · visited S
// Here, too:  carried (spokenFor + δ) / σ, what each shortest path to a vertex carries to it and beyond

/// Betweenness summed over ordered pairs, of vertices and, when asked for, of edges.
struct PairSums: Sendable {
    var vertices: [Double]
    var edges: [Double]

    static func += (sums: inout PairSums, part: PairSums) {
        for v in part.vertices.indices {
            sums.vertices[v] += part.vertices[v]
        }
        for edge in part.edges.indices {
            sums.edges[edge] += part.edges[edge]
        }
    }
}

/// Sums, over the given sources and every target, the share of the shortest paths that pass.
///
/// `spokenFor` is how many vertices each one counts for as a source and as a target. Without `withEdges` the
/// edges' sums come back empty.
func pairSums(
    in graph: Graph, from sources: Range<Int>, spokenFor: [Double], withEdges: Bool
) -> PairSums {
    let n = graph.vertexCount
    var vertexSums = [Double](repeating: 0, count: n)
    var edgeSums = [Double](repeating: 0, count: withEdges ? graph.givenEdgeCount : 0)
    var distances = [Int32](repeating: -1, count: n)
    var pathCounts = [Double](repeating: 0, count: n)
    var carriedTo = [Double](repeating: 0, count: n)
    var order = [UInt32](repeating: 0, count: n)
    do {
        let firstArc = graph.firstArc.span
        let head = graph.head.span
        let edgeOfArc = graph.edgeOfArc.span
        let spokenFor = spokenFor.span
        var vertexSum = vertexSums.mutableSpan
        var edgeSum = edgeSums.mutableSpan
        var distance = distances.mutableSpan
        var pathCount = pathCounts.mutableSpan
        var carried = carriedTo.mutableSpan
        var visited = order.mutableSpan

        for source in sources {
            distance[source] = 0
            pathCount[source] = 1
            visited[0] = UInt32(source)
            var reached = 1
            var next = 0
            while next < reached {
                let v = Int(visited[next])
                next += 1
                let oneFarther = distance[v] + 1
                for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) {
                    let w = Int(head[arc])
                    if distance[w] < 0 {
                        distance[w] = oneFarther
                        visited[reached] = UInt32(w)
                        reached += 1
                    }
                    if distance[w] == oneFarther {
                        pathCount[w] += pathCount[v]
                    }
                }
            }

            // Farthest first, so that a vertex's own share is complete before it is passed on.
            for place in stride(from: reached - 1, through: 0, by: -1) {
                let v = Int(visited[place])
                let oneFarther = distance[v] + 1
                var onward = 0.0
                for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) {
                    let w = Int(head[arc])
                    if distance[w] == oneFarther {
                        onward += carried[w]
                        if withEdges {
                            edgeSum[Int(edgeOfArc[arc])] += spokenFor[source] * pathCount[v] * carried[w]
                        }
                    }
                }
                let dependency = pathCount[v] * onward
                carried[v] = (spokenFor[v] + dependency) / pathCount[v]
                if v != source {
                    vertexSum[v] += spokenFor[source] * dependency
                }
            }

            for place in 0..<reached {
                let v = Int(visited[place])
                distance[v] = -1
                pathCount[v] = 0
            }
        }
    }
    return PairSums(vertices: vertexSums, edges: edgeSums)
}
