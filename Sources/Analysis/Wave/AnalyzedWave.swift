public import Model

/// A wave of a network under some conventions, analyzed once: what every command, picture and report takes.
///
/// **For the planner.** What two pages say of the same wave is the same, since both read it here.
///
/// Its parts are made when they are first asked for, each once, and kept; on any number of threads. A part never
/// changes once it is made.
public final class AnalyzedWave: Sendable {
    /// Those of the forum that the conventions name, if they do.
    public let relations: WaveRelations
    /// All of them, whatever the conventions name: what is known of who answered, and what may be withheld, rests on them.
    private let everywhere: WaveRelations
    /// Their wave is this one.
    public let conventions: Conventions

    /// What is known where readers see less, and the gate between; nil for those in charge.
    let whole: (wave: AnalyzedWave, gate: Gate)?

    private let keptTargets = Kept<TargetsInForce>()
    private let keptGaps = Kept<Gaps>()
    private let keptResponse = Kept<Response>()
    private let keptProfile = Kept<Profile>()
    private let graphs = KeptByKey<Conventions, IndexedNetwork>()
    private let keptStructure = Kept<StructuralGaps>()
    private let keptPerception = Kept<PerceptionGaps>()
    private let keptLoad = Kept<Load>()
    private let keptAnswers = Kept<MissingAnswers>()
    private let keptObstacles = Kept<Obstacles>()
    private let keptWishes = Kept<[Wish]>()
    private let keptMaturity = Kept<Maturity>()
    private let keptOutcome = Kept<Outcome>()
    private let keptMeasures = Kept<Measures>()
    private let keptWaveMeasures = Kept<WaveMeasures>()
    private let conversations = KeptByKey<Int, NextConversations>()

    /// - Complexity: O(1); the parts tell theirs.
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        var conventions = conventions
        conventions.wave = relations.wave
        everywhere = relations
        self.relations = relations.limited(to: conventions.scope)
        self.conventions = conventions
        whole = nil
    }

    /// A wave as readers may see it.
    ///
    /// - Parameter network: Without what its sides answered.
    init(_ wave: AnalyzedWave, seenThrough gate: Gate, in network: Network) {
        // What may be shown of a relation in a forum is judged by all that is said of it.
        everywhere = WaveRelations(wave.everywhere, seenThrough: gate, in: network)
        relations = everywhere.limited(to: wave.conventions.scope)
        conventions = wave.conventions
        whole = (wave, gate)
    }

    /// One wave of a network, by itself.
    ///
    /// - Complexity: O(*r*) in the wave's rows.
    public convenience init(_ network: Network, _ conventions: Conventions) {
        self.init(WaveRelations(network, wave: conventions.wave), conventions)
    }

    public var network: Network { relations.network }
    public var wave: Wave { network.waves[relations.wave] }
    public var place: Wave.Place { relations.wave }

    /// The relations of another forum than the conventions name, or of all.
    func relations(in scope: Conventions.Scope) -> WaveRelations {
        scope == conventions.scope ? relations : everywhere.limited(to: scope)
    }

    /// Which targets rule which relations.
    var targets: TargetsInForce { keptTargets.value { TargetsInForce(relations) } }
    public var gaps: Gaps {
        keptGaps.value {
            let judged = Gaps(relations, targets)
            return whole.map { $0.gate.seen($0.wave.gaps, judgedBy: judged) } ?? judged
        }
    }
    public var response: Response { whole?.wave.response ?? keptResponse.value { Response(everywhere) } }
    /// The levels of all relations.
    public var levels: LevelSummary { levels(in: [relations.asked.map(\.dyad)]).total }
    /// The levels of relations in groups that stand beside their total.
    ///
    /// - Parameter groups: Each relation in one of them.
    public func levels(in groups: [[Dyad]]) -> (groups: [LevelSummary], total: LevelSummary) {
        guard let whole else {
            let summaries = groups.map {
                LevelSummary($0.compactMap { relations[$0].overall() }, network.scale)
            }
            return (
                summaries, LevelSummary(groups.joined().compactMap { relations[$0].overall() }, network.scale)
            )
        }
        return whole.gate.levels(in: groups, of: whole.wave.relations, seenAs: relations)
    }
    public var profile: Profile { keptProfile.value { Profile(self) } }
    public var structure: StructuralGaps { keptStructure.value { StructuralGaps(self) } }
    public var perception: PerceptionGaps {
        keptPerception.value { whole.map { $0.gate.seen($0.wave.perception) } ?? PerceptionGaps(relations) }
    }
    public var load: Load { keptLoad.value { Load(self) } }
    /// Whose answers are missing is for those in charge.
    public var answers: MissingAnswers {
        keptAnswers.value { whole == nil ? MissingAnswers(self) : .none }
    }
    public var obstacles: Obstacles {
        keptObstacles.value {
            whole.map { $0.gate.seen($0.wave.obstacles) } ?? Obstacles(network, wave: relations.wave)
        }
    }
    public var wishes: [Wish] {
        keptWishes.value {
            whole.map { $0.gate.seen($0.wave.wishes, of: relations) } ?? gaps.wishes(relations)
        }
    }
    public var maturity: Maturity { keptMaturity.value { Maturity(relations, gaps, levels: levels) } }
    /// Where the wave stands.
    public var outcome: Outcome { keptOutcome.value { Outcome(self) } }
    /// The wave in a few numbers, nobody's constraint followed.
    public var waveMeasures: WaveMeasures { keptWaveMeasures.value { WaveMeasures(self) } }

    /// As many conversations to have next as `count`.
    public func next(_ count: Int) -> NextConversations {
        conversations.value(count) { NextConversations(self, count: count) }
    }

    /// The graph of the wave.
    public var indexed: IndexedNetwork { indexed(side: conventions.side, tieFrom: conventions.tieFrom) }

    /// The graph of the wave by another side's word, or from another level.
    public func indexed(side: Conventions.Side, tieFrom: Level) -> IndexedNetwork {
        var conventions = conventions
        conventions.side = side
        conventions.tieFrom = tieFrom
        return graphs.value(conventions) { IndexedNetwork(relations, conventions) }
    }

    /// All measures of the graph.
    public var measures: Measures { keptMeasures.value { Measures(indexed) } }

    /// The measures of the graph that are asked for, and nothing more.
    public func measures(only asked: Set<Measure>) -> Measures { Measures(indexed, only: asked) }

    /// Makes what is dear among some measures of the graph ahead of time, on several threads: the same to the last bit
    /// as if it were made when asked for.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func prepare(_ measures: Set<Measure>, threads: Int) async throws(CancellationError) {
        try await indexed.measures.prepare(measures, threads: threads)
    }

    /// Makes ahead of time, likewise, how near all are to all: what the outcome and the conversations to have rest on.
    public func prepareOutcome(threads: Int) async throws(CancellationError) {
        try await indexed.measures.prepareSums(threads: threads)
    }

    /// Whether the wave is coded from documents alone, so that nobody was asked.
    public var isDocumentsOnly: Bool { response.isDocumentsOnly }
}
