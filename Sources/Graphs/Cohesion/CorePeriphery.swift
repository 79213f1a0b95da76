// The correlation of a network with the ideal pattern depends on four counts alone: the pairs that are looked
// at, how many of them should be joined, how many are, and how many are as they should be. A vertex that
// changes sides changes them by its edges to the core, to the rest, and the sizes of the two: a few sums.

/// What the ideal pattern says of pairs of one vertex in the core and one outside it.
public enum CoreToPeriphery: Sendable, CaseIterable {
    /// They should be joined.
    case joined
    /// Nothing: they are left out.
    case missing
}

/// A division into a core and a periphery.
public struct CorePeriphery: Sendable, Equatable {
    /// For every vertex whether it is in the core.
    public let isCore: [Bool]

    /// With the ideal pattern.
    public let correlation: Double

    /// Whether every division was tried.
    public let isExact: Bool

    public var coreSize: Int { isCore.count { $0 } }
}

extension Graph {
    /// Returns the division into core and periphery that is most like the ideal one.
    ///
    /// **For the planner.** A core that works with each other, and others around it who work with the core if
    /// with anybody, not among themselves. There is always *some* best division: the correlation says how
    /// much it resembles the ideal, and a high one comes largely of some having many contacts and others
    /// few (Kojaku & Masuda 2018). No significance is claimed.
    ///
    /// **Definition.** The core S whose ideal pattern has the largest correlation (Pearson's r over pairs) with
    /// the edges: pairs inside S joined, pairs outside it not, mixed pairs as `mixed` says. Of equally good
    /// ones the largest core, then the first by vertices. Up to `exhaustiveUpTo` vertices all divisions are
    /// tried. Beyond, the search begins from the best core of highest degrees, from no core, and from all in
    /// it; lets vertices change sides, the best to change first and each once; and keeps the best division on
    /// the way, again and again while that gains (Kernighan and Lin). Above 2,000 vertices they change one by
    /// one where that gains. The result is then good, not certainly best.
    ///
    /// **Scale.** −1 … 1; nil where no division has a correlation: when no or all pairs are joined, and below
    /// three vertices.
    ///
    ///     try Graph.star(leaves: 4).corePeriphery(mixed: .joined)   // core [0], correlation 1
    ///
    /// - Parameter progress: Told the share of the work that is done, roughly.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(2ⁿ · n) up to `exhaustiveUpTo` vertices; beyond, O(*n*² + *m*) a round, and
    ///   O(*n* + *m*) above 2,000 vertices.
    /// - SeeAlso: S. Borgatti & M. Everett (1999), doi:10.1016/S0378-8733(99)00019-2; S. Kojaku & N. Masuda
    ///   (2018), doi:10.1088/1367-2630/aab547.
    public func corePeriphery(
        mixed: CoreToPeriphery, exhaustiveUpTo: Int = 14, progress: Progress = { _ in }
    ) throws(CancellationError) -> CorePeriphery? {
        let isExact = vertexCount <= min(exhaustiveUpTo, 30)
        var best: Division?
        if isExact {
            var division = Division(self, mixed)
            // Gray's order: every division once, one vertex changing sides from each to the next.
            for step in 1..<max(1, 1 << vertexCount) {
                if step % 4096 == 0 { try checkpoint(Double(step) / Double(1 << vertexCount), progress) }
                division.flip(step.trailingZeroBitCount, in: self)
                if division.isBetter(than: best) { best = division }
            }
        } else {
            let byDegree = (0..<vertexCount).sorted { (-degree(of: $0), $0) < (-degree(of: $1), $1) }
            var division = Division(self, mixed)
            for v in byDegree {
                division.flip(v, in: self)
                if division.isBetter(than: best) { best = division }
            }
            // Whoever climbs from one place may end on a small hill: so from three.
            for start in [best, Division(self, mixed), division].compactMap({ $0 }) {
                try checkpoint(0.5, progress)
                let found = try start.climbed(in: self)
                if found.isBetter(than: best) { best = found }
            }
        }
        try checkpoint(1, progress)
        guard let best, let correlation = best.correlation else { return nil }
        return CorePeriphery(isCore: best.isCore, correlation: correlation, isExact: isExact)
    }
}

/// A division with the counts that its correlation comes from.
private struct Division {
    static let rounding = 1e-12

    private(set) var isCore: [Bool]
    private let mixed: CoreToPeriphery
    private let edgeCount: Int
    private var coreSize = 0
    private var edgesInCore = 0
    private var mixedEdges = 0
    /// For every vertex, its neighbors in the core.
    private var coreNeighbors: [Int]

    /// Everybody outside the core.
    init(_ graph: Graph, _ mixed: CoreToPeriphery) {
        self.mixed = mixed
        edgeCount = graph.edgeCount
        isCore = [Bool](repeating: false, count: graph.vertexCount)
        coreNeighbors = [Int](repeating: 0, count: graph.vertexCount)
    }

    var correlation: Double? { correlation(coreSize, edgesInCore, mixedEdges) }

    private func correlation(_ coreSize: Int, _ edgesInCore: Int, _ mixedEdges: Int) -> Double? {
        func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
        let outside = isCore.count - coreSize
        let between = Double(coreSize) * Double(outside)
        var looked = pairs(coreSize) + pairs(outside)
        var ideal = pairs(coreSize)
        var edges = Double(edgeCount - mixedEdges)
        var asIdeal = Double(edgesInCore)
        if mixed == .joined {
            looked += between
            ideal += between
            edges += Double(mixedEdges)
            asIdeal += Double(mixedEdges)
        }
        let spread = ideal * (looked - ideal) * edges * (looked - edges)
        return spread <= 0 ? nil : (looked * asIdeal - ideal * edges) / spread.squareRoot()
    }

    /// The counts as they are when a vertex has changed sides.
    private func counts(afterFlipping v: Int, in graph: Graph) -> (size: Int, inCore: Int, mixed: Int) {
        let inside = coreNeighbors[v]
        let outside = graph.degree(of: v) - inside
        return isCore[v]
            ? (coreSize - 1, edgesInCore - inside, mixedEdges + inside - outside)
            : (coreSize + 1, edgesInCore + inside, mixedEdges + outside - inside)
    }

    func correlation(afterFlipping v: Int, in graph: Graph) -> Double? {
        let (size, inCore, mixed) = counts(afterFlipping: v, in: graph)
        return correlation(size, inCore, mixed)
    }

    mutating func flip(_ v: Int, in graph: Graph) {
        (coreSize, edgesInCore, mixedEdges) = counts(afterFlipping: v, in: graph)
        isCore[v].toggle()
        for w in graph.neighbors(of: v) {
            coreNeighbors[w] += isCore[v] ? 1 : -1
        }
    }

    /// What comes of changing sides, round after round, until a round gains nothing.
    func climbed(in graph: Graph) throws(CancellationError) -> Division {
        var best = self
        while true {
            let gained = try isCore.count <= 2000 ? best.exchanged(in: graph) : best.swept(in: graph)
            if !gained.isBetter(than: best) { return best }
            best = gained
        }
    }

    /// The best division on the way when everybody changes sides once, the best to change first.
    func exchanged(in graph: Graph) throws(CancellationError) -> Division {
        var best = self
        var division = self
        var isOpen = [Bool](repeating: true, count: isCore.count)
        for _ in isCore.indices {
            if Task.isCancelled { throw CancellationError() }
            var next: (v: Int, correlation: Double)?
            for v in isCore.indices where isOpen[v] {
                let correlation = division.correlation(afterFlipping: v, in: graph) ?? -2
                if correlation > (next?.correlation ?? -3) { next = (v, correlation) }
            }
            guard let next else { break }
            isOpen[next.v] = false
            division.flip(next.v, in: graph)
            if division.isBetter(than: best) { best = division }
        }
        return best
    }

    /// What comes of everybody, in order, changing sides where that gains.
    func swept(in graph: Graph) throws(CancellationError) -> Division {
        var division = self
        for v in isCore.indices {
            if v % 65_536 == 0 && Task.isCancelled { throw CancellationError() }
            if let gained = division.correlation(afterFlipping: v, in: graph),
                gained > (division.correlation ?? -2) + Self.rounding
            {
                division.flip(v, in: graph)
            }
        }
        return division
    }

    func isBetter(than other: Division?) -> Bool {
        guard let correlation else { return false }
        guard let other, let least = other.correlation else { return true }
        if abs(correlation - least) > Self.rounding { return correlation > least }
        if coreSize != other.coreSize { return coreSize > other.coreSize }
        // The first vertex in one core and not the other decides.
        return zip(isCore, other.isCore).first { $0 != $1 }?.0 ?? false
    }
}
