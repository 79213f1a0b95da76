// Brandes' algorithm where arcs have lengths, or where paths are so many that they are counted in numbers of a kind of
// their own: Dijkstra's algorithm on the way out, one source after the other, and one pass back.
//
// Names here ↔ the paper:  pathCount σ · dependency δ · settled S
// Here, too:  carried (spokenFor + δ) / σ, what each shortest path to a vertex carries to it and beyond

/// Searches from one source after the other, and adds up what it finds.
struct LengthSearch<Number: PathNumber> {
    private let outward: Adjacency
    private let lengths: ArcLengths
    private let spokenFor: [Double]
    private(set) var sums: PairSums

    private var distances: [Double]
    private var pathCounts: [Number]
    private var carriedTo: [Number]
    private var order: [UInt32]
    private var queue = RadixQueue()

    init(_ outward: Adjacency, _ lengths: ArcLengths, spokenFor: [Double], edgeCount: Int) {
        let n = outward.vertexCount
        self.outward = outward
        self.lengths = lengths
        self.spokenFor = spokenFor
        sums = PairSums(vertexCount: n, edgeCount: edgeCount)
        distances = [Double](repeating: .infinity, count: n)
        pathCounts = [Number](repeating: Number(0), count: n)
        carriedTo = pathCounts
        order = [UInt32](repeating: 0, count: n)
    }

    /// Adds, over every target, the share of the shortest paths that pass; or says that there are more than `most`
    /// to some target, and adds nothing.
    mutating func addSums(from source: Int, unlessMoreThan most: Double) -> Bool {
        let reached = settle(
            outward, lengths, from: source, distances: &distances, pathCounts: &pathCounts, order: &order,
            queue: &queue)
        let isCounted = order[..<reached].allSatisfy { pathCounts[Int($0)].rounded <= most }
        if isCounted {
            handBack(
                outward, lengths, to: source, order[..<reached], distances, pathCounts, spokenFor,
                into: &carriedTo,
                &sums.vertices, &sums.edges)
        }
        for v in order[..<reached] {
            distances[Int(v)] = .infinity
        }
        return isCounted
    }
}

/// Hands every vertex, and every edge when they have sums, its share of the paths beyond it.
private func handBack<Number: PathNumber>(
    _ outward: Adjacency, _ lengths: ArcLengths, to source: Int, _ order: ArraySlice<UInt32>,
    _ distances: [Double],
    _ pathCounts: [Number], _ spokenFor: [Double], into carriedTo: inout [Number],
    _ vertexSums: inout [Double],
    _ edgeSums: inout [Double]
) {
    let firstOut = outward.firstArc.span
    let headOut = outward.head.span
    let edgeOut = outward.edgeOfArc.span
    let length = lengths.ofArc.span
    let distance = distances.span
    let pathCount = pathCounts.span
    var carried = carriedTo.mutableSpan
    var vertexSum = vertexSums.mutableSpan
    var edgeSum = edgeSums.mutableSpan
    let pairsOfSource = Number(spokenFor[source])
    // Farthest first, so that a vertex's own share is complete before it is passed on.
    for v in order.reversed() {
        let v = Int(v)
        let paths = pairsOfSource * pathCount[v]
        var onward = Number(0)
        for arc in Int(firstOut[v])..<Int(firstOut[v + 1]) {
            let w = Int(headOut[arc])
            if distance[w] == distance[v] + length[arc] {
                onward += carried[w]
                if !edgeSum.isEmpty { edgeSum[Int(edgeOut[arc])] += (paths * carried[w]).rounded }
            }
        }
        carried[v] = Number(spokenFor[v]) / pathCount[v]
        carried[v] += onward
        if v != source { vertexSum[v] += (paths * onward).rounded }
    }
}
