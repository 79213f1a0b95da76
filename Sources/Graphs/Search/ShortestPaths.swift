// Dijkstra's algorithm, counting shortest paths on the way.
//
// **When two paths are equally long.** Lengths are added from the source on and compared as they come out, to
// the last bit: exact for whole numbers and for halves, quarters and so on. 0.1 + 0.2 is not 0.3 there; who
// wants it to be gives lengths 1, 2 and 3.

/// Lengths by arc, and what must hold of them.
struct ArcLengths: Sendable {
    let ofArc: [Double]

    init(_ lengths: [Double], _ adjacency: Adjacency) {
        ofArc = adjacency.edgeOfArc.map { lengths[Int($0)] }
    }

    /// Every arc is as long as any other.
    init(steps arcCount: Int) {
        ofArc = [Double](repeating: 1, count: arcCount)
    }
}

/// Lengths by arc where all are small multiples of one unit.
struct UnitLengths: Sendable {
    let ofArc: [UInt16]
    let longest: Int

    /// Nil when there is no such unit, or when a sum of as many lengths as there are vertices might not be exact.
    init?(_ lengths: ArcLengths, vertexCount: Int, most: Int) {
        guard var unit = lengths.ofArc.first else { return nil }
        let longest = lengths.ofArc.reduce(0, max)
        for length in lengths.ofArc {
            // Euclid's algorithm; remainders are exact.
            var remainder = length.truncatingRemainder(dividingBy: unit)
            while remainder > 0 {
                (unit, remainder) = (remainder, unit.truncatingRemainder(dividingBy: remainder))
            }
            if longest > Double(most) * unit { return nil }
        }
        let bitsOfSum = Int.bitWidth - (most * vertexCount).leadingZeroBitCount
        if unit.significandWidth + 1 + bitsOfSum > Double.significandBitCount { return nil }
        ofArc = lengths.ofArc.map { [unit] in UInt16($0 / unit) }
        self.longest = Int(longest / unit)
    }
}

/// Checks lengths given by edge; the first of several edges between the same ends gets the shortest of theirs.
func mergedLengths(_ lengths: [Double], count: Int, _ setAside: EdgesSetAside) -> [Double] {
    precondition(lengths.count == count, "\(count) edges cannot have \(lengths.count) lengths")
    precondition(lengths.allSatisfy { $0 > 0 && $0.isFinite }, "a length is above 0 and finite")
    let sum = lengths.reduce(0, +)
    precondition(
        sum.isFinite && lengths.allSatisfy { $0 >= sum.ulp }, "a length is lost when added to the others")
    if setAside.count == 0 { return lengths }
    var original = Array(lengths.indices)
    setAside.copyToRepetitions(&original)
    var merged = lengths
    for (edge, original) in original.enumerated() {
        merged[original] = min(merged[original], lengths[edge])
    }
    return merged
}

/// Finds the shortest paths from a source: their length and number for every vertex, and the order in which
/// vertices were reached.
///
/// `distances` comes in as infinity throughout, and `order` with room for every vertex.
///
/// - Returns: How many vertices were reached.
func settle<Number: PathNumber>(
    _ outward: Adjacency, _ lengths: ArcLengths, from source: Int, distances: inout [Double],
    pathCounts: inout [Number], order: inout [UInt32], queue: inout RadixQueue
) -> Int {
    let firstOut = outward.firstArc.span
    let headOut = outward.head.span
    let length = lengths.ofArc.span
    var distance = distances.mutableSpan
    var pathCount = pathCounts.mutableSpan
    var settled = order.mutableSpan
    var count = 0
    distance[source] = 0
    pathCount[source] = Number(1)
    queue.restart()
    queue.insert(UInt32(source), at: 0)
    while let (vertex, reachedAt) = queue.removeNearest() {
        let v = Int(vertex)
        // A vertex waits once for every time that its distance fell; only the last counts.
        if reachedAt != distance[v] { continue }
        settled[count] = vertex
        count += 1
        for arc in Int(firstOut[v])..<Int(firstOut[v + 1]) {
            let w = Int(headOut[arc])
            let farther = reachedAt + length[arc]
            if farther < distance[w] {
                distance[w] = farther
                pathCount[w] = pathCount[v]
                queue.insert(headOut[arc], at: farther)
            } else if farther == distance[w] {
                pathCount[w] += pathCount[v]
            }
        }
    }
    return count
}

extension Graph {
    /// Returns, for every vertex, the length of the shortest path from `source`.
    ///
    /// **For the planner.** As ``distances(from:)``, where some relations take longer than others. A level of
    /// samverkan is no length: say how lengths were made.
    ///
    /// **Definition.** The least sum of lengths over any path from `source`; nil where there is no path.
    /// `lengths` has one for every edge in the order given; of repeated edges the shortest counts.
    ///
    ///     Graph.path(vertexCount: 3).distances(from: 0, lengths: [2, 0.5])   // [0, 2, 2.5]
    ///
    /// - Precondition: `source` is a vertex. Lengths are above 0 and finite, and none is so small beside the
    ///   sum of all that adding it to them is lost.
    /// - Complexity: O(*n* + 64 *m*), close to O(*n* + *m*) for lengths of few digits.
    /// - SeeAlso: E. W. Dijkstra (1959), doi:10.1007/BF01386390.
    public func distances(from source: Int, lengths: [Double]) -> [Double?] {
        adjacency.distances(from: source, mergedLengths(lengths, count: givenEdgeCount, setAside))
    }
}

extension DirectedGraph {
    /// Returns, for every vertex, the length of the shortest path from `source` along the arcs.
    ///
    /// As ``Graph/distances(from:lengths:)``, with a length for every arc in the order given.
    ///
    /// - Precondition: As ``Graph/distances(from:lengths:)``.
    /// - Complexity: As ``Graph/distances(from:lengths:)``.
    public func distances(from source: Int, lengths: [Double]) -> [Double?] {
        outward.distances(from: source, mergedLengths(lengths, count: givenArcCount, setAside))
    }

    /// Returns, for every vertex, the number of steps from `source` along the arcs; nil where no path leads.
    ///
    /// - Precondition: `source` is a vertex, so the graph is not empty.
    /// - Complexity: O(*n* + *m*).
    public func distances(from source: Int) -> [Int?] {
        outward.distances(from: source)
    }
}

extension Adjacency {
    fileprivate func distances(from source: Int, _ lengths: [Double]) -> [Double?] {
        precondition(
            source >= 0 && source < vertexCount, "\(source) is not a vertex of 0..<\(vertexCount)")
        var distances = [Double](repeating: .infinity, count: vertexCount)
        var pathCounts = distances
        var order = [UInt32](repeating: 0, count: vertexCount)
        var queue = RadixQueue()
        _ = settle(
            self, ArcLengths(lengths, self), from: source, distances: &distances, pathCounts: &pathCounts,
            order: &order, queue: &queue)
        return distances.map { $0.isFinite ? $0 : nil }
    }
}
