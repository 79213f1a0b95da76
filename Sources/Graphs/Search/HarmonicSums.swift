/// How near the others are to every vertex of a graph, kept up to date while edges come and go.
///
/// **For the planner.** What one new tie, or one lost, does to how near everybody is to everybody, without asking the
/// whole network again.
///
/// **Definition.** As ``Graph/harmonicSum(from:)`` of every vertex, the same to the last bit.
///
///     var sums = HarmonicSums(Graph.path(vertexCount: 3))
///     sums.values             // [1.5, 2, 1.5]
///     sums.insertEdge(0, 2)
///     sums.values             // [2, 2, 2]
public struct HarmonicSums: Sendable {
    public private(set) var graph: Graph
    /// Nil in a graph with distances so long that they cannot all be counted.
    private var counts: DistanceCounts?
    /// When they cannot.
    private var plain: [Double] = []

    /// - Complexity: O(*n* · *m*) at 512 sources a pass; less where trees hang on the graph, which are not searched.
    public init(_ graph: Graph) {
        self.init(graph, DistanceCounts(graph, most: DistanceCounts.most))
    }

    /// The same, keeping no more than so many numbers: where they are too few, every vertex is searched from again
    /// whenever an edge comes or goes.
    package init(_ graph: Graph, keeping most: Int) {
        self.init(graph, DistanceCounts(graph, most: most))
    }

    /// The same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public init(_ graph: Graph, threads: Int) async throws(CancellationError) {
        self.init(graph, try await DistanceCounts(graph, threads: threads))
    }

    private init(_ graph: Graph, _ counts: DistanceCounts?) {
        self.graph = graph
        self.counts = counts
        if counts == nil { plain = (0..<graph.vertexCount).map(graph.harmonicSum) }
    }

    /// The sum of 1 / distance to the others, for every vertex.
    ///
    /// - Complexity: O(*n* · *d*) for distances up to *d*.
    public var values: [Double] { counts?.harmonicSums ?? plain }

    /// Joins two vertices by an edge, which stands last among the edges.
    ///
    /// - Precondition: both are vertices, not the same, and not joined yet.
    /// - Complexity: O(*n* + *m*) where two parts are joined; else that of a search from each vertex whose distances
    ///   to some others change, of those that are nearer to one end: the lesser side, at 512 a pass.
    public mutating func insertEdge(_ v: Int, _ w: Int) {
        precondition(v != w && !graph.neighbors(of: v).contains(w), "\(v) and \(w) cannot be joined")
        let old = graph
        graph = Graph(vertexCount: old.vertexCount, edges: old.edges() + [(min(v, w), max(v, w))])
        update(v, w, without: old, 1)
    }

    /// Takes the edge between two vertices away, repetitions too.
    ///
    /// - Precondition: both are vertices, and joined.
    /// - Complexity: As ``insertEdge(_:_:)``.
    public mutating func removeEdge(_ v: Int, _ w: Int) {
        precondition(graph.neighbors(of: v).contains(w), "\(v) and \(w) are not joined")
        let ends = (min(v, w), max(v, w))
        graph = Graph(vertexCount: graph.vertexCount, edges: graph.edges().filter { $0 != ends })
        update(v, w, without: graph, -1)
    }

    private mutating func update(_ v: Int, _ w: Int, without: Graph, _ sign: Int32) {
        if counts != nil {
            counts?.change(v, w, without, sign)
        } else {
            plain = (0..<graph.vertexCount).map(graph.harmonicSum)
        }
    }
}
