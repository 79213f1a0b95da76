// A graph is simple, and yet has one value for every edge that it was given: those that are no edges of
// their own are remembered here.

/// The edges given to a graph that have no arcs of their own: loops, and repetitions of earlier edges.
struct EdgesSetAside: Sendable {
    /// In the order given.
    private let edges: [SetAside]

    private struct SetAside {
        let edge: UInt32
        /// Its two ends, as the graph orders them.
        let ends: (UInt32, UInt32)
        /// The earlier edge that this one repeats; its own number for a loop.
        let repeats: UInt32
    }

    static let none = EdgesSetAside(edges: [])

    var count: Int { edges.count }
}

extension EdgesSetAside {
    /// Loops are found among the ends; repetitions have been found already.
    init(tails: [UInt32], heads: [UInt32], repetitions: [Adjacency.Repetition]) {
        var edges = repetitions.map {
            SetAside(edge: $0.edge, ends: ($0.tail, $0.head), repeats: $0.repeats)
        }
        for edge in tails.indices where tails[edge] == heads[edge] {
            edges.append(
                SetAside(edge: UInt32(edge), ends: (tails[edge], tails[edge]), repeats: UInt32(edge)))
        }
        edges.sort { $0.edge < $1.edge }
        self.init(edges: edges)
    }

    /// Enters the ends of these edges at their places.
    func enterEnds(into ends: inout [(Int, Int)]) {
        for edge in edges {
            ends[Int(edge.edge)] = (Int(edge.ends.0), Int(edge.ends.1))
        }
    }

    /// The same for a graph whose arcs are turned around.
    var reversed: EdgesSetAside {
        EdgesSetAside(
            edges: edges.map { SetAside(edge: $0.edge, ends: ($0.ends.1, $0.ends.0), repeats: $0.repeats) })
    }

    /// Gives repeated edges the value of the edge they repeat; `values` is in edge order.
    func copyToRepetitions<Value>(_ values: inout [Value]) {
        for edge in edges {
            values[Int(edge.edge)] = values[Int(edge.repeats)]
        }
    }
}

/// Edges as two columns, the form in which graphs are built.
struct EdgeColumns {
    private(set) var tails: [UInt32]
    private(set) var heads: [UInt32]

    /// - Precondition: The columns are as long as each other, and name vertices below `vertexCount`.
    init(vertexCount: Int, tails: consuming [UInt32], heads: consuming [UInt32]) {
        Self.check(vertexCount)
        precondition(
            tails.count == heads.count, "\(tails.count) tails and \(heads.count) heads are not edges")
        precondition(tails.count < UInt32.max, "a graph has at most 2^32 - 1 arcs")
        for edge in tails.indices {
            precondition(
                tails[edge] < vertexCount && heads[edge] < vertexCount,
                "edge (\(tails[edge]), \(heads[edge])) ends outside the vertices 0..<\(vertexCount)")
        }
        self.tails = tails
        self.heads = heads
    }

    init(vertexCount: Int, _ edges: [(Int, Int)]) {
        Self.check(vertexCount)
        precondition(edges.count < UInt32.max, "a graph has at most 2^32 - 1 arcs")
        for (v, w) in edges {
            precondition(
                v >= 0 && v < vertexCount && w >= 0 && w < vertexCount,
                "edge (\(v), \(w)) ends outside the vertices 0..<\(vertexCount)")
        }
        tails = edges.map { UInt32($0.0) }
        heads = edges.map { UInt32($0.1) }
    }

    private static func check(_ vertexCount: Int) {
        precondition(vertexCount >= 0, "a graph cannot have \(vertexCount) vertices")
        precondition(vertexCount <= Int32.max, "a graph has at most 2^31 - 1 vertices")
    }

    /// Turns every edge so that its smaller end comes first.
    mutating func putSmallerEndFirst() {
        for edge in tails.indices where tails[edge] > heads[edge] {
            (tails[edge], heads[edge]) = (heads[edge], tails[edge])
        }
    }
}
