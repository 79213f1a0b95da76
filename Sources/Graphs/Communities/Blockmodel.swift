// How well positions explain the edges depends on counts alone: of every block its pairs and the edges among them. A
// vertex that changes position changes them by its neighbors in each position: a few sums.

/// Positions in a network, and how densely those of each two are joined.
public struct Blockmodel: Sendable, Equatable {
    /// For every vertex the number of its position, from 0 by falling size, positions of equal size by their smallest
    /// vertex.
    public let positions: [Int]

    /// In row g and column h the share of pairs of the two positions that is joined; nil where there is no pair.
    public let densities: [[Double?]]

    /// The part of the differences between pairs, joined or not, that the blocks account for: 0 … 1.
    public let explained: Double
}

extension Graph {
    /// Returns the positions whose blocks, within each and between every two, are as nearly all joined or all apart as
    /// can be found.
    ///
    /// **For the planner.** Actors in one position have their relations with the same others, whether or not they work
    /// with each other: a community is one pattern of positions, a core and a periphery another, go-betweens who only
    /// meet others a third. There is always *some* best division; how much it explains says whether it is worth a name.
    ///
    /// **Definition.** Structural equivalence by homogeneous blocks. Of a block with N pairs and e edges e(1 − e/N) is
    /// the squared deviation from its density; the positions sought have the least sum over blocks. Explained is 1 less
    /// that sum over m(1 − m/M), M all pairs. The search begins with positions by degree and then `starts` − 1 times
    /// with random ones; one vertex after the other moves to the position that gains most until none gains, then, up to
    /// 100 vertices, two exchange positions where that gains. The result is good, not certainly the best, and depends on
    /// the seed.
    ///
    /// **Scale.** Nil with fewer vertices than positions, and where no or all pairs are joined: nothing differs.
    ///
    ///     var random = SeededRandom(seed: 1)
    ///     try Graph.star(leaves: 4).blockmodel(positions: 2, using: &random)?.positions   // [1, 0, 0, 0, 0]
    ///
    /// - Parameter progress: Told the share of the starts that are done.
    /// - Precondition: At least two positions, and one start.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(*n* · `positions`² + *m*) for every round over the vertices; rounds are few. Exchanges take
    ///   O(*n* · *m*) a round.
    /// - SeeAlso: V. Batagelj, A. Ferligoj & P. Doreian (1992), doi:10.1016/0378-8733(92)90006-S; A. Žiberna (2007),
    ///   doi:10.1016/j.socnet.2006.04.002.
    public func blockmodel(
        positions: Int, starts: Int = 20, using random: inout SeededRandom, progress: Progress = { _ in }
    ) throws(CancellationError) -> Blockmodel? {
        precondition(positions >= 2, "a blockmodel has at least 2 positions, not \(positions)")
        precondition(starts >= 1, "a search begins at least once, not \(starts) times")
        let pairs = Double(vertexCount) * Double(vertexCount - 1) / 2
        let edges = Double(edgeCount)
        guard vertexCount >= positions, edges > 0, edges < pairs else { return nil }
        var best: Blocks?
        for start in 0..<starts {
            try checkpoint(Double(start) / Double(starts), progress)
            var order: [Int]
            if start == 0 {
                order = (0..<vertexCount).sorted { (-degree(of: $0), $0) < (-degree(of: $1), $1) }
            } else {
                order = random.permutation(vertexCount)
            }
            var position = [Int](repeating: 0, count: vertexCount)
            for (place, v) in order.enumerated() { position[v] = place * positions / vertexCount }
            if start > 0 {
                // Sizes are chance too, but that nobody is alone: the first of each position stay.
                let firsts = Set(
                    (0..<positions).map { order[($0 * vertexCount + positions - 1) / positions] })
                for v in order where !firsts.contains(v) { position[v] = random.integer(below: positions) }
            }
            var blocks = Blocks(self, position, count: positions)
            try blocks.climb(in: self)
            if blocks.isBetter(than: best) { best = blocks }
        }
        try checkpoint(1, progress)
        guard let best else { return nil }
        let numbered = numberedByFallingSize(best.position)
        let final = Blocks(self, numbered, count: positions)
        let within = edges - final.fit
        return Blockmodel(
            positions: numbered, densities: final.densities,
            explained: min(1, max(0, 1 - within / (edges * (1 - edges / pairs)))))
    }
}

/// Positions with the counts that their fit comes from.
private struct Blocks {
    /// Less is rounding.
    static let rounding = 1e-9
    /// Beyond, exchanges would take longer than more starts.
    static let mostExchanged = 100

    private(set) var position: [Int]
    private let count: Int
    private var sizes: [Int]
    /// Edges of each block, row by row; both halves are kept.
    private var edges: [Int]

    init(_ graph: Graph, _ position: [Int], count: Int) {
        self.position = position
        self.count = count
        sizes = [Int](repeating: 0, count: count)
        edges = [Int](repeating: 0, count: count * count)
        for v in position.indices {
            sizes[position[v]] += 1
            for w in graph.neighbors(of: v) where v < w {
                let (g, h) = (position[v], position[w])
                edges[g * count + h] += 1
                if g != h { edges[h * count + g] += 1 }
            }
        }
    }

    private func pairs(_ g: Int, _ h: Int) -> Int {
        g == h ? sizes[g] * (sizes[g] - 1) / 2 : sizes[g] * sizes[h]
    }

    /// The sum over blocks of e²/N: the more, the less is left within them.
    var fit: Double {
        (0..<count).reduce(0) { sum, g in
            (g..<count).reduce(sum) { $0 + share(edges[g * count + $1], of: pairs(g, $1)) }
        }
    }

    private func share(_ joined: Int, of pairs: Int) -> Double {
        pairs == 0 ? 0 : Double(joined) * Double(joined) / Double(pairs)
    }

    var densities: [[Double?]] {
        (0..<count).map { g in
            (0..<count).map { h in
                let pairs = pairs(g, h)
                return pairs == 0 ? nil : Double(edges[g * count + h]) / Double(pairs)
            }
        }
    }

    /// Counts a vertex's neighbors in each position.
    private func count(neighborsOf v: Int, in graph: Graph, into counts: inout [Int]) {
        for h in 0..<count { counts[h] = 0 }
        for w in graph.neighbors(of: v) { counts[position[w]] += 1 }
    }

    /// How much the fit gains when a vertex with those neighbors moves.
    private func gain(moving neighbors: [Int], from g: Int, to h: Int) -> Double {
        let (from, to) = (sizes[g] - 1, sizes[h] + 1)
        var gain =
            share(edges[g * count + g] - neighbors[g], of: from * (from - 1) / 2)
            + share(edges[h * count + h] + neighbors[h], of: to * (to - 1) / 2)
            + share(edges[g * count + h] + neighbors[g] - neighbors[h], of: from * to)
        gain -= share(edges[g * count + g], of: pairs(g, g))
        gain -= share(edges[h * count + h], of: pairs(h, h))
        gain -= share(edges[g * count + h], of: pairs(g, h))
        for k in 0..<count where k != g && k != h {
            gain += share(edges[g * count + k] - neighbors[k], of: from * sizes[k])
            gain += share(edges[h * count + k] + neighbors[k], of: to * sizes[k])
            gain -= share(edges[g * count + k], of: pairs(g, k))
            gain -= share(edges[h * count + k], of: pairs(h, k))
        }
        return gain
    }

    private mutating func move(_ v: Int, with neighbors: [Int], to h: Int) {
        let g = position[v]
        position[v] = h
        sizes[g] -= 1
        sizes[h] += 1
        edges[g * count + g] -= neighbors[g]
        edges[h * count + h] += neighbors[h]
        edges[g * count + h] += neighbors[g] - neighbors[h]
        edges[h * count + g] = edges[g * count + h]
        for k in 0..<count where k != g && k != h {
            edges[g * count + k] -= neighbors[k]
            edges[k * count + g] = edges[g * count + k]
            edges[h * count + k] += neighbors[k]
            edges[k * count + h] = edges[h * count + k]
        }
    }

    mutating func climb(in graph: Graph) throws(CancellationError) {
        repeat {
            while try relocate(in: graph) {}
        } while try exchange(in: graph)
    }

    /// Moves each vertex, in order, to where it gains most; says whether any moved.
    private mutating func relocate(in graph: Graph) throws(CancellationError) -> Bool {
        var moved = false
        var neighbors = [Int](repeating: 0, count: count)
        for v in position.indices {
            if v % 65_536 == 0 && Task.isCancelled { throw CancellationError() }
            let g = position[v]
            // No position is left empty.
            if sizes[g] == 1 { continue }
            count(neighborsOf: v, in: graph, into: &neighbors)
            var best: (h: Int, gain: Double)?
            for h in 0..<count where h != g {
                let gain = gain(moving: neighbors, from: g, to: h)
                if gain > max(Self.rounding, best?.gain ?? 0) { best = (h, gain) }
            }
            guard let best else { continue }
            move(v, with: neighbors, to: best.h)
            moved = true
        }
        return moved
    }

    /// Lets two vertices exchange positions where that gains; says whether any did.
    private mutating func exchange(in graph: Graph) throws(CancellationError) -> Bool {
        guard position.count <= Self.mostExchanged else { return false }
        var exchanged = false
        var neighbors = [Int](repeating: 0, count: count)
        for v in position.indices {
            if Task.isCancelled { throw CancellationError() }
            for w in position.indices.dropFirst(v + 1) where position[w] != position[v] {
                let before = self
                let (g, h) = (position[v], position[w])
                count(neighborsOf: v, in: graph, into: &neighbors)
                var gain = gain(moving: neighbors, from: g, to: h)
                move(v, with: neighbors, to: h)
                count(neighborsOf: w, in: graph, into: &neighbors)
                gain += self.gain(moving: neighbors, from: h, to: g)
                if gain > Self.rounding {
                    move(w, with: neighbors, to: g)
                    exchanged = true
                } else {
                    self = before
                }
            }
        }
        return exchanged
    }

    func isBetter(than other: Blocks?) -> Bool {
        other.map { fit > $0.fit + Self.rounding } ?? true
    }
}
