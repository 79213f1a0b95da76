public import Model

// The whole flow on one page: a network and conventions go in, findings come out, and views read findings.

/// Everything that a report on one wave says, as data.
///
/// Nothing is made before it is asked for, and nothing twice: see ``AnalyzedNetwork``.
public struct Findings: Sendable {
    public let analyzed: AnalyzedNetwork
    /// The wave that the findings are about.
    public let analyzedWave: AnalyzedWave

    /// As many conversations as a reader can hold in mind.
    public static let conversations = 5

    /// The findings of the wave that is asked about, and what changed since the one before.
    public init(_ analyzed: AnalyzedNetwork) {
        self.analyzed = analyzed
        analyzedWave = analyzed.wave
    }

    public init(_ network: Network, _ conventions: Conventions) {
        self.init(AnalyzedNetwork(network, conventions))
    }

    public var network: Network { analyzed.network }
    public var conventions: Conventions { analyzed.conventions }
    public var wave: Wave { analyzedWave.wave }
    public var relations: WaveRelations { analyzedWave.relations }
    public var profile: Profile { analyzedWave.profile }
    public var measures: Measures { analyzedWave.measures }
    public var gaps: Gaps { analyzedWave.gaps }
    public var next: NextConversations { analyzedWave.next(Self.conversations) }
    public var structure: StructuralGaps { analyzedWave.structure }
    public var perception: PerceptionGaps { analyzedWave.perception }
    public var load: Load { analyzedWave.load }
    public var answers: MissingAnswers { analyzedWave.answers }
    public var obstacles: Obstacles { analyzedWave.obstacles }
    public var wishes: [Wish] { analyzedWave.wishes }

    /// The wave against the one before; nil when there is no earlier wave.
    public var comparison: WaveComparison? { analyzed.comparison }

    /// What became of every relation since the wave before; nil when there is none.
    public var change: Change? { comparison?.change }

    /// Whether the wave is coded from documents alone: then no connector is ranked, since a document's author
    /// stands in the middle of it.
    public var isDocumentsOnly: Bool { analyzedWave.isDocumentsOnly }

    /// Whether anything in the wave is made up to show the product; whatever shows it must say so.
    public var hasIllustration: Bool { network.hasIllustration(in: conventions.wave) }

    /// Whether what is said of relations in the wave is, targets apart.
    public var hasIllustratedReports: Bool {
        network.reports(in: conventions.wave).contains(where: \.isIllustration)
    }
}
