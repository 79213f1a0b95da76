internal import Graphs
public import Model

/// Positions that hold whichever level is asked for: an ordinal blockmodel.
///
/// **For the planner.** Actors in one position have their relations with the same others. A pattern that is there at one
/// level and gone at the next is no pattern to plan by; so what is told holds over several, or it is said that nothing does.
///
/// **Definition.** At each level from the one that the conventions name, relations at it or deeper are ties, and positions
/// are sought as in `Graph.blockmodel` (homogeneous blocks), two to four of them. A level at which less than a tenth of the
/// ties of the one before have fallen away is the same test again and is passed over. Positions hold over consecutive levels
/// when the adjusted Rand index of each two that follow each other is at least 0.8 and they account at each level for more
/// than the best positions do in any of 19 random networks of the same degrees: the relations at one level are among those
/// at the level before, so that likeness alone is found in most random networks too. Of the numbers of positions the one
/// that holds longest is told, of those as long the larger. An actor belongs to a block when it is together with the others
/// of it at every one of these levels. No levels are averaged, and no step is taken for as long as another.
///
/// **Unknowns.** The positions are sought anew in completions drawn at random, at each of the levels: how far those agree is
/// told.
public struct LevelBlocks: Sendable {
    /// Blocks that hold.
    public struct Holding: Sendable {
        /// The positions sought.
        public let positions: Int
        /// The levels at which they were found, in order.
        public let levels: [Level]
        /// The least adjusted Rand index of two that follow each other.
        public let agreement: Double
        /// How much of the differences between pairs the blocks account for at each level.
        public let explained: [Double]
        /// Of at least two actors, by falling size, then smallest actor.
        public let blocks: [[Actor.Place]]
        /// Actors that are with nobody at every level.
        public let unplaced: [Actor.Place]
        /// In row g and column h, the share of pairs that is tied at the first level; nil without pairs.
        public let densities: [[Double?]]
        /// The least over the levels of the mean adjusted Rand index with completions; nil where nothing is in doubt, or
        /// none were drawn.
        public let completions: Double?
    }

    /// Nil where none holds over several levels.
    public let holding: Holding?
    /// The levels that were looked at: each differs from the one before.
    public let levels: [Level]
    /// Whether relations are in doubt and no completions were drawn.
    public let isUntried: Bool

    public static let positions = 2...4
    public static let agreementAsked = 0.8
    /// One in twenty networks would be beyond all of so many by chance, at one level.
    public static let randomNetworks = 19
    static let starts = 10
    public static let completionCount = 20

    fileprivate struct AtLevel {
        let level: Level
        let indexed: IndexedNetwork
        let model: Blockmodel
    }

    /// - Complexity: O(*t* · `starts` · (*n* + *m*)) a round over *t* levels, and that for each random network at levels that
    ///   are alike, and for each completion where it is not too much.
    /// - Throws: `CancellationError` when the task is cancelled.
    init(_ wave: AnalyzedWave, seed: UInt64, mostSteps: Int = ActorIntervals.mostSteps)
        throws(CancellationError)
    {
        let conventions = wave.conventions
        var graphs: [(level: Level, indexed: IndexedNetwork)] = []
        for level in conventions.tieFrom...max(conventions.tieFrom, wave.network.scale.top) {
            let indexed = wave.indexed(side: conventions.side, tieFrom: level)
            let edges = indexed.graph.edgeCount
            if edges == 0 { break }
            guard let last = graphs.last?.indexed.graph.edgeCount else {
                graphs.append((level, indexed))
                continue
            }
            if edges * 10 <= last * 9 { graphs.append((level, indexed)) }
        }
        levels = graphs.map(\.level)
        var best: (positions: Int, run: [AtLevel], agreement: Double)?
        for positions in Self.positions {
            let models = try graphs.map { (level, indexed) throws(CancellationError) -> AtLevel? in
                var random = SeededRandom(seed: seed)
                return try indexed.graph.blockmodel(positions: positions, starts: Self.starts, using: &random)
                    .map { AtLevel(level: level, indexed: indexed, model: $0) }
            }
            /// How alike a level is to the one before; nil where either has no positions.
            let alike = models.indices.map { place -> Double? in
                guard place > 0, let one = models[place - 1], let other = models[place] else { return nil }
                return adjustedRandIndex(one.model.positions, other.model.positions)
            }
            var run: [AtLevel] = []
            var agreement = 1.0
            for (place, model) in models.enumerated() {
                let likeness = alike[place] ?? 0
                let next = place + 1 < alike.count ? alike[place + 1] ?? 0 : 0
                guard let model, max(likeness, next) >= Self.agreementAsked,
                    try Self.isBeyondChance(model, positions, seed)
                else {
                    run = []
                    continue
                }
                if !run.isEmpty, likeness >= Self.agreementAsked {
                    run.append(model)
                    agreement = min(agreement, likeness)
                } else {
                    run = [model]
                    agreement = 1
                }
                let longest = best?.run.count ?? 1
                if run.count > longest || run.count == longest && positions > (best?.positions ?? positions) {
                    best = (positions, run, agreement)
                }
            }
        }
        guard let best else {
            holding = nil
            isUntried = false
            return
        }
        let isDoubtful = best.run.contains { !$0.indexed.doubtful.isEmpty }
        let size = best.run.reduce(0) { $0 + $1.indexed.graph.vertexCount + $1.indexed.graph.edgeCount }
        // A search takes some ten rounds a start.
        let isTried = size * Self.starts * Self.completionCount * 10 <= mostSteps
        isUntried = isDoubtful && !isTried
        holding = Holding(
            best.run, positions: best.positions, agreement: best.agreement,
            completions: isDoubtful && isTried ? try Self.completions(best.run, best.positions, seed) : nil)
    }

    /// Whether the positions account for more than the best ones in random networks of the same degrees.
    private static func isBeyondChance(_ found: AtLevel, _ positions: Int, _ seed: UInt64)
        throws(CancellationError)
        -> Bool
    {
        var random = SeededRandom(seed: seed)
        for _ in 0..<randomNetworks {
            let chance = try found.indexed.graph.rewired(using: &random)
                .blockmodel(positions: positions, starts: starts, using: &random)
            // Rounding must not make one more than the other.
            if let chance, chance.explained >= found.model.explained - 1e-9 { return false }
        }
        return true
    }

    private static func completions(_ run: [AtLevel], _ positions: Int, _ seed: UInt64)
        throws(CancellationError)
        -> Double?
    {
        var least: Double?
        for one in run {
            let completions = Completions(one.indexed, count: completionCount, seed: seed)
            var sum = 0.0
            for number in 0..<completions.count {
                var random = SeededRandom(seed: seed)
                let model = try completions.graph(number).blockmodel(
                    positions: positions, starts: starts, using: &random)
                // Where all are tied nothing is left of them.
                sum += model.map { adjustedRandIndex($0.positions, one.model.positions) } ?? 0
            }
            least = min(least ?? 1, sum / Double(completions.count))
        }
        return least
    }
}

extension LevelBlocks.Holding {
    fileprivate init(
        _ run: [LevelBlocks.AtLevel], positions: Int, agreement: Double, completions: Double?
    ) {
        let actors = run[0].indexed.actors
        let together = Dictionary(grouping: actors.indices) { vertex in
            run.map { $0.model.positions[vertex] }
        }
        let blocks = together.values.filter { $0.count > 1 }.sorted {
            (-$0.count, $0[0]) < (-$1.count, $1[0])
        }
        self.positions = positions
        levels = run.map(\.level)
        self.agreement = agreement
        explained = run.map(\.model.explained)
        self.blocks = blocks.map { $0.map { actors[$0] } }
        unplaced = together.values.filter { $0.count == 1 }.map { $0[0] }.sorted().map { actors[$0] }
        var blockOfVertex = [Int?](repeating: nil, count: actors.count)
        for (number, vertices) in blocks.enumerated() {
            for vertex in vertices { blockOfVertex[vertex] = number }
        }
        var edges = [[Int]](repeating: [Int](repeating: 0, count: blocks.count), count: blocks.count)
        for (v, w) in run[0].indexed.graph.edges() {
            guard let g = blockOfVertex[v], let h = blockOfVertex[w] else { continue }
            edges[g][h] += 1
            if g != h { edges[h][g] += 1 }
        }
        densities = blocks.indices.map { g in
            blocks.indices.map { h in
                let pairs =
                    g == h ? blocks[g].count * (blocks[g].count - 1) / 2 : blocks[g].count * blocks[h].count
                return pairs == 0 ? nil : Double(edges[g][h]) / Double(pairs)
            }
        }
        self.completions = completions
    }
}
