internal import Graphs

/// The parts of ``GroupStructure``.
public enum GroupPart: String, CaseIterable, Sendable {
    case density, centralization, core, cohesion, reciprocity, communities, blocks
}

/// How a network is made up of groups: those it is given, and those that its ties make.
///
/// **For the planner.** Whether groups keep to themselves, whether all gathers on a few, who works most with whom in
/// practice, and how much of that the missing answers leave open.
///
/// Each part is a value of its own; one that was not asked for is nil.
public struct GroupStructure: Sendable {
    public let conventions: Conventions
    public let grouping: Grouping
    public let seed: UInt64
    /// Nobody was asked: what documents do not tell is not known, and no actor is named as central.
    public let isDocumentsOnly: Bool
    public let counts: DyadCounts
    /// Ties of the graph: where relations in doubt are taken for ties, those too.
    public let ties: Int

    public let pairs: GroupPairs?
    public let closure: GroupClosure?
    public let centralizations: Centralizations?
    public let core: CoreAndPeriphery?
    public let cohesion: Cohesion?
    public let agreement: ReportedAgreement?
    public let communities: FoundCommunities?
    public let blocks: LevelBlocks?

    /// - Parameters:
    ///   - asked: What to compute.
    ///   - progress: Told the share of the parts that are done.
    /// - Complexity: that of the dearest part; betweenness takes O(*n* · *m*).
    /// - Throws: `CancellationError` when the task is cancelled.
    public init(
        _ wave: AnalyzedWave, by grouping: Grouping, only asked: Set<GroupPart> = Set(GroupPart.allCases),
        seed: UInt64, draws: Int = LabelTest.draws, progress: @Sendable (Double) -> Void = { _ in }
    ) throws(CancellationError) {
        let indexed = wave.indexed
        let all = Completions(indexed, count: WaveMeasures.completions, seed: seed)
        let some = Completions(indexed, count: CoreAndPeriphery.completions, seed: seed)
        var done = 0
        /// The part, where it is asked for.
        func made<Value>(_ part: GroupPart, _ make: () throws(CancellationError) -> Value)
            throws(CancellationError)
            -> Value?
        {
            guard asked.contains(part) else { return nil }
            if Task.isCancelled { throw CancellationError() }
            progress(Double(done) / Double(asked.count))
            done += 1
            return try make()
        }
        conventions = wave.conventions
        self.grouping = grouping
        self.seed = seed
        isDocumentsOnly = wave.isDocumentsOnly
        counts = indexed.counts
        ties = indexed.graph.edgeCount
        let closed = try made(.density) { () throws(CancellationError) in
            (
                GroupPairs(wave, by: grouping),
                try GroupClosure(wave, by: grouping, all, draws: draws, seed: seed)
            )
        }
        pairs = closed?.0
        closure = closed?.1
        centralizations = try made(.centralization) { () throws(CancellationError) in
            try Centralizations(indexed, all)
        }
        core = try made(.core) { () throws(CancellationError) in try CoreAndPeriphery(indexed, some) }
        cohesion = try made(.cohesion) { () throws(CancellationError) in
            try Cohesion(indexed, all, seed: seed)
        }
        agreement = try made(.reciprocity) { () throws(CancellationError) in wave.reportedAgreement }
        communities = try made(.communities) { () throws(CancellationError) in
            try FoundCommunities(indexed, by: grouping, some, seed: seed)
        }
        blocks = try made(.blocks) { () throws(CancellationError) in try LevelBlocks(wave, seed: seed) }
        progress(1)
    }
}
