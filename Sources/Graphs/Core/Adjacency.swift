// Compressed sparse rows: the arcs out of one vertex lie side by side, so that a walk over the neighbors
// reads memory in order.
//
//     arcs out of v   firstArc[v] ..< firstArc[v + 1]
//     of arc a        head[a] is where it leads, ascending within a vertex; edgeOfArc[a] is its edge
//
// Rows come out ascending without being sorted: arcs are dealt to the rows in the order of their heads,
// and a counting sort finds that order. It is stable, so repetitions lie side by side, first given first.

/// Where one can go from every vertex: what a graph is made of.
struct Adjacency: Sendable {
    private(set) var firstArc: [UInt32]
    private(set) var head: [UInt32]
    private(set) var edgeOfArc: [UInt32]

    var vertexCount: Int { firstArc.count - 1 }
    var arcCount: Int { head.count }

    /// The arcs that lead out of a vertex.
    func arcs(of v: Int) -> Range<Int> {
        Int(firstArc[v])..<Int(firstArc[v + 1])
    }

    func neighbors(of v: Int) -> Neighbors {
        precondition(v >= 0 && v < vertexCount, "\(v) is not a vertex of 0..<\(vertexCount)")
        return Neighbors(heads: head[arcs(of: v)])
    }
}

extension Adjacency {
    /// An arc that leads where the one before it in the same row does.
    struct Repetition {
        let edge: UInt32
        let repeats: UInt32
        let tail: UInt32
        let head: UInt32
    }

    /// Edge e becomes an arc from `tails[e]` to `heads[e]` in every deal; one whose ends are equal, none.
    ///
    /// Heads must not fall from one deal to the next within a row.
    init(
        vertexCount: Int, deals: [(tails: [UInt32], heads: [UInt32])], repetitions: inout [Repetition]
    ) {
        var rows = [UInt32](repeating: 0, count: vertexCount + 1)
        for deal in deals {
            for edge in deal.tails.indices where deal.tails[edge] != deal.heads[edge] {
                rows[Int(deal.tails[edge]) + 1] += 1
            }
        }
        for v in 0..<vertexCount {
            rows[v + 1] += rows[v]
        }

        firstArc = rows
        head = [UInt32](repeating: 0, count: Int(rows[vertexCount]))
        edgeOfArc = head
        for (tails, heads) in deals {
            for edge in stableOrder(of: heads, below: vertexCount) {
                let tail = Int(tails[Int(edge)])
                if tails[Int(edge)] == heads[Int(edge)] { continue }
                head[Int(rows[tail])] = heads[Int(edge)]
                edgeOfArc[Int(rows[tail])] = edge
                rows[tail] += 1
            }
        }
        mergeRepetitions(&repetitions)
    }

    /// Closes the rows over arcs that repeat the one before.
    private mutating func mergeRepetitions(_ repetitions: inout [Repetition]) {
        var kept = 0
        var first = 0
        for v in 0..<vertexCount {
            let own = first..<Int(firstArc[v + 1])
            first = own.upperBound
            firstArc[v] = UInt32(kept)
            for arc in own {
                if kept == firstArc[v] || head[kept - 1] != head[arc] {
                    head[kept] = head[arc]
                    edgeOfArc[kept] = edgeOfArc[arc]
                    kept += 1
                } else {
                    repetitions.append(
                        Repetition(
                            edge: edgeOfArc[arc], repeats: edgeOfArc[kept - 1], tail: UInt32(v),
                            head: head[arc]))
                }
            }
        }
        firstArc[vertexCount] = UInt32(kept)
        head.removeSubrange(kept...)
        edgeOfArc.removeSubrange(kept...)
    }

    /// The arcs among some vertices, each turned around: vertex v of the result is `vertices[v]` here.
    ///
    /// Edges keep their numbers. What has an arc for each direction is its own reverse, so that this is also
    /// how an undirected graph is cut or put into another order.
    func reversed(among vertices: some Collection<Int>) -> Adjacency {
        let absent = UInt32.max
        var position = [UInt32](repeating: absent, count: vertexCount)
        for (place, v) in vertices.enumerated() {
            precondition(v >= 0 && v < vertexCount, "\(v) is not a vertex of 0..<\(vertexCount)")
            precondition(position[v] == absent, "vertex \(v) is given twice")
            position[v] = UInt32(place)
        }

        var rows = [UInt32](repeating: 0, count: vertices.count + 1)
        for v in vertices {
            for arc in arcs(of: v) where position[Int(head[arc])] != absent {
                rows[Int(position[Int(head[arc])]) + 1] += 1
            }
        }
        for place in 0..<vertices.count {
            rows[place + 1] += rows[place]
        }
        var reversed = Adjacency(
            firstArc: rows, head: [UInt32](repeating: 0, count: Int(rows[vertices.count])),
            edgeOfArc: [UInt32](repeating: 0, count: Int(rows[vertices.count])))
        for (place, v) in vertices.enumerated() {
            for arc in arcs(of: v) where position[Int(head[arc])] != absent {
                let row = Int(position[Int(head[arc])])
                reversed.head[Int(rows[row])] = UInt32(place)
                reversed.edgeOfArc[Int(rows[row])] = edgeOfArc[arc]
                rows[row] += 1
            }
        }
        return reversed
    }

    /// Some of the vertices in the order in which waves from the hubs among them arrive.
    ///
    /// Numbered in this order, neighbors lie near each other in memory: the same search then runs up to twice
    /// as fast on a network whose vertices come in no particular order.
    func verticesFromHubs(where isIncluded: (Int) -> Bool) -> [Int] {
        var isWaiting = (0..<vertexCount).map(isIncluded)
        let hubs = (0..<vertexCount).filter { isWaiting[$0] }
            .sorted { (-arcs(of: $0).count, $0) < (-arcs(of: $1).count, $1) }
        var order: [Int] = []
        order.reserveCapacity(hubs.count)
        for hub in hubs where isWaiting[hub] {
            var next = order.count
            order.append(hub)
            isWaiting[hub] = false
            while next < order.count {
                for arc in arcs(of: order[next]) where isWaiting[Int(head[arc])] {
                    order.append(Int(head[arc]))
                    isWaiting[Int(head[arc])] = false
                }
                next += 1
            }
        }
        return order
    }

    /// Numbers the edges anew from 0, and returns the number each had before; their order stays.
    mutating func renumberEdges(below edgeCount: Int) -> [Int] {
        var number = [UInt32](repeating: 0, count: edgeCount)
        for edge in edgeOfArc {
            number[Int(edge)] = 1
        }
        var former: [Int] = []
        for edge in 0..<edgeCount where number[edge] == 1 {
            number[edge] = UInt32(former.count)
            former.append(edge)
        }
        for arc in edgeOfArc.indices {
            edgeOfArc[arc] = number[Int(edgeOfArc[arc])]
        }
        return former
    }
}

/// The places of the keys in ascending order of key, equal keys in the order given: a counting sort.
private func stableOrder(of keys: [UInt32], below bound: Int) -> [UInt32] {
    var next = [UInt32](repeating: 0, count: bound + 1)
    for key in keys {
        next[Int(key) + 1] += 1
    }
    for key in 0..<bound {
        next[key + 1] += next[key]
    }
    var order = [UInt32](repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() {
        order[Int(next[Int(key)])] = UInt32(place)
        next[Int(key)] += 1
    }
    return order
}

/// The neighbors of one vertex, ascending.
public struct Neighbors: RandomAccessCollection, Sendable {
    let heads: ArraySlice<UInt32>

    public var startIndex: Int { heads.startIndex }
    public var endIndex: Int { heads.endIndex }
    public subscript(position: Int) -> Int { Int(heads[position]) }
}
