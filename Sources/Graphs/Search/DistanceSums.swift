// Only sums over the distances from many sources matter here: how many sources have just come to a vertex, times the
// distance, is all that is added up.

/// What the distances from some sources to every vertex add up to.
struct DistanceSums: Sendable {
    /// For every vertex, over the sources other than itself that reach it: how many, the sum of their
    /// distances and of 1 over their distances, and the largest distance.
    private(set) var reachedBy: [Int]
    private(set) var total: [Int]
    private(set) var nearness: [Double]
    private(set) var farthest: [Int]

    /// How many ordered pairs lie at each distance; none at 0.
    private(set) var pairsAtDistance: [Int] = [0]

    /// How many sources a block of work should have.
    static let blockSize = SourceSet.size

    init(vertexCount: Int) {
        reachedBy = [Int](repeating: 0, count: vertexCount)
        total = reachedBy
        nearness = [Double](repeating: 0, count: vertexCount)
        farthest = reachedBy
    }

    /// Adds up distances from `sources`, along arcs that `inward` shows from where they lead.
    init(_ outward: Adjacency, _ inward: Adjacency, from sources: ArraySlice<Int>, within limit: Int) {
        self.init(vertexCount: outward.vertexCount)
        for start in stride(from: sources.startIndex, to: sources.endIndex, by: Self.blockSize) {
            let pass = sources[start..<min(start + Self.blockSize, sources.endIndex)]
            addPass(outward, inward, pass, limit)
        }
    }

    static func += (sums: inout DistanceSums, part: DistanceSums) {
        for v in part.reachedBy.indices {
            sums.reachedBy[v] += part.reachedBy[v]
            sums.total[v] += part.total[v]
            sums.nearness[v] += part.nearness[v]
            sums.farthest[v] = max(sums.farthest[v], part.farthest[v])
        }
        for distance in part.pairsAtDistance.indices {
            if distance == sums.pairsAtDistance.count { sums.pairsAtDistance.append(0) }
            sums.pairsAtDistance[distance] += part.pairsAtDistance[distance]
        }
    }

    /// The same sums where vertex v is `vertices[v]`.
    func placed(at vertices: [Int]) -> DistanceSums {
        var placed = self
        for (place, v) in vertices.enumerated() {
            placed.reachedBy[v] = reachedBy[place]
            placed.total[v] = total[place]
            placed.nearness[v] = nearness[place]
            placed.farthest[v] = farthest[place]
        }
        return placed
    }

    /// Enters that some sources, `count` of them, are at a distance from each of some vertices.
    private mutating func add(_ found: [(vertex: UInt32, count: UInt32)], at distance: Int) {
        if found.isEmpty { return }
        if distance == pairsAtDistance.count { pairsAtDistance.append(0) }
        for (vertex, count) in found {
            let v = Int(vertex)
            reachedBy[v] += Int(count)
            total[v] += distance * Int(count)
            // Wave by wave, nearest first, so that the sum of a pass does not depend on the numbering.
            nearness[v] += Double(count) / Double(distance)
            farthest[v] = max(farthest[v], distance)
            pairsAtDistance[distance] += Int(count)
        }
    }

    private mutating func addPass(
        _ outward: Adjacency, _ inward: Adjacency, _ sources: ArraySlice<Int>, _ limit: Int
    ) {
        var found: [(vertex: UInt32, count: UInt32)] = []
        searchInSets(outward, inward, sources, within: limit) { vertex, sources, _ in
            found.append((vertex, UInt32(sources.count)))
        } ended: { distance in
            add(found, at: distance)
            found.removeAll(keepingCapacity: true)
        }
    }
}
