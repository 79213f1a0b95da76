// What a vertex holds together is seen on the way back of a depth-first search: a part of the tree below it that nothing else
// joins to what lies above falls away when it goes, and all the rest of its component stays together.
//
// Names here ↔ the papers: as in DepthFirst.swift.

/// Counts the pairs that a path joins in a part of a graph, and again without each of its vertices, in one search.
struct PairsWithoutEach {
    private var arrival: [UInt32]
    private var escape: [UInt32]
    private var nextArc: [Int]
    /// How many lie in the tree at a vertex and below it.
    private var size: [Int]
    /// Of those that fall away without a vertex: how many, and the pairs among them.
    private var fallen: [Int]
    private var pairsFallen: [Int]

    /// Ordered pairs that a path joins without a vertex; of no meaning for one outside the part.
    private(set) var joined: [Int]

    init(vertexCount: Int) {
        arrival = [UInt32](repeating: 0, count: vertexCount)
        escape = arrival
        nextArc = [Int](repeating: 0, count: vertexCount)
        size = nextArc
        fallen = nextArc
        pairsFallen = nextArc
        joined = nextArc
    }

    /// Makes ``joined``, and returns the ordered pairs that a path joins with all of the part.
    ///
    /// - Complexity: O(*n* + *m*), without recursion.
    mutating func search(_ graph: Graph, where isInPart: [Bool]) -> Int {
        let head = graph.head
        for v in arrival.indices { arrival[v] = 0 }
        var arrived: UInt32 = 0
        var total = 0
        var reached: [Int] = []
        var path: [Int] = []
        for root in 0..<graph.vertexCount where isInPart[root] && arrival[root] == 0 {
            let first = reached.count
            arrive(at: root, graph, &arrived)
            reached.append(root)
            path = [root]
            while let v = path.last {
                guard nextArc[v] < graph.arcs(of: v).upperBound else {
                    path.removeLast()
                    if let parent = path.last { goBack(from: v, to: parent) }
                    continue
                }
                let w = Int(head[nextArc[v]])
                nextArc[v] += 1
                if !isInPart[w] { continue }
                if arrival[w] == 0 {
                    arrive(at: w, graph, &arrived)
                    reached.append(w)
                    path.append(w)
                } else {
                    // The parent too: it does not lead to before the parent, and that is all that is asked.
                    escape[v] = min(escape[v], arrival[w])
                }
            }
            let component = reached.count - first
            total += component * (component - 1)
            for v in reached[first...] {
                let rest = component - 1 - fallen[v]
                joined[v] = pairsFallen[v] + rest * (rest - 1) - component * (component - 1)
            }
        }
        for v in reached { joined[v] += total }
        return total
    }

    private mutating func arrive(at v: Int, _ graph: Graph, _ arrived: inout UInt32) {
        arrived += 1
        arrival[v] = arrived
        escape[v] = arrived
        nextArc[v] = graph.arcs(of: v).lowerBound
        size[v] = 1
        fallen[v] = 0
        pairsFallen[v] = 0
    }

    private mutating func goBack(from v: Int, to parent: Int) {
        size[parent] += size[v]
        escape[parent] = min(escape[parent], escape[v])
        if escape[v] >= arrival[parent] {
            fallen[parent] += size[v]
            pairsFallen[parent] += size[v] * (size[v] - 1)
        }
    }
}
