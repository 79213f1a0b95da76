public import Model

// A part of a wave by itself, for callers that have no analyzed wave yet.

extension Profile {
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        self.init(AnalyzedWave(relations, conventions))
    }
}
extension StructuralGaps {
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        self.init(AnalyzedWave(relations, conventions))
    }
}
extension Load {
    public init(_ gaps: Gaps, _ relations: WaveRelations, _ conventions: Conventions) {
        self.init(AnalyzedWave(relations, conventions))
    }
}
extension MissingAnswers {
    public init(_ gaps: Gaps, _ relations: WaveRelations, _ conventions: Conventions) {
        self.init(AnalyzedWave(relations, conventions))
    }
}
extension NextConversations {
    public init(_ gaps: Gaps, _ relations: WaveRelations, _ conventions: Conventions, count: Int) {
        self.init(AnalyzedWave(relations, conventions), count: count)
    }
}
extension Outcome {
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        self.init(AnalyzedWave(relations, conventions))
    }
}
extension WhatIf {
    public init(
        _ relations: WaveRelations, _ conventions: Conventions, ties: [Tie], leaving: Set<Actor.Place>
    ) {
        self.init(AnalyzedWave(relations, conventions), ties: ties, leaving: leaving)
    }

    public var relations: WaveRelations { after.relations }
    public var gaps: (before: Gaps, after: Gaps) { (before.gaps, after.gaps) }
    public var outcomes: (before: Outcome, after: Outcome) { (before.outcome, after.outcome) }
    public var structures: (before: StructuralGaps, after: StructuralGaps) {
        (before.structure, after.structure)
    }
}
extension ActorIntervals {
    public init?(_ relations: WaveRelations, _ conventions: Conventions, of measure: Measure) {
        self.init(IndexedNetwork(relations, conventions), of: measure)
    }
}
extension WaveMeasures {
    public init(_ relations: WaveRelations, _ conventions: Conventions, named: [Actor.Place] = []) {
        self.init(AnalyzedWave(relations, conventions), named: named)
    }
}
extension WaveComparison {
    public init(_ waves: [WaveRelations], from: Wave.Place, tieFrom: Level) {
        let analyzed = AnalyzedNetwork(waves[0].network, Conventions(for: waves[0].network, tieFrom: tieFrom))
        self = analyzed.comparison(from: from, to: waves[waves.count - 1].wave)
    }
}
extension HeadlineBreakdown {
    public init(_ gaps: Gaps, _ network: Network) {
        self = AnalyzedNetwork(network, Conventions(for: network, wave: gaps.wave)).breakdown
    }
}
extension Changes {
    public init(_ network: Network, _ conventions: Conventions, named: [Actor.Place] = []) {
        self.init(AnalyzedNetwork(network, conventions), named: named)
    }
}
