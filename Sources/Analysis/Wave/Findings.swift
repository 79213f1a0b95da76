public import Model

// The whole flow on one page: a network and conventions go in, findings come out, and views read findings.

/// Everything that a report on one wave says, as data.
public struct Findings: Sendable {
    public let network: Network
    public let conventions: Conventions
    public let relations: WaveRelations
    public let profile: Profile
    public let measures: Measures
    public let gaps: Gaps
    /// The wave against the one before; nil when there is no earlier wave.
    public let comparison: WaveComparison?
    public let next: NextConversations
    public let structure: StructuralGaps
    public let perception: PerceptionGaps
    public let load: Load
    public let answers: MissingAnswers
    public let obstacles: Obstacles
    public let wishes: [Wish]

    /// As many conversations as a reader can hold in mind.
    public static let conversations = 5

    /// Analyzes one wave, and what changed since the one before.
    public init(_ network: Network, _ conventions: Conventions) {
        let relations = WaveRelations(network, wave: conventions.wave)
        let gaps = Gaps(relations)
        self.network = network
        self.conventions = conventions
        self.relations = relations
        self.gaps = gaps
        profile = Profile(relations, conventions)
        measures = Measures(IndexedNetwork(relations, conventions))
        let earlier = (0..<conventions.wave).map { WaveRelations(network, wave: $0) }
        comparison = earlier.last.map { before in
            WaveComparison(earlier + [relations], from: before.wave, tieFrom: conventions.tieFrom)
        }
        next = NextConversations(gaps, relations, conventions, count: Self.conversations)
        structure = StructuralGaps(relations, conventions)
        perception = PerceptionGaps(relations)
        load = Load(gaps, relations, conventions)
        answers = MissingAnswers(gaps, relations, conventions)
        obstacles = Obstacles(network, wave: conventions.wave)
        wishes = gaps.wishes(relations)
    }

    public var wave: Wave { network.waves[conventions.wave] }

    /// What became of every relation since the wave before; nil when there is none.
    public var change: Change? { comparison?.change }

    /// Whether the wave is coded from documents alone: then no connector is ranked, since a document's author
    /// stands in the middle of it.
    public var isDocumentsOnly: Bool { profile.response.isDocumentsOnly }

    /// Whether anything in the wave is made up to show the product; whatever shows it must say so.
    public var hasIllustration: Bool { network.hasIllustration(in: conventions.wave) }

    /// Whether what is said of relations in the wave is, targets apart.
    public var hasIllustratedReports: Bool {
        network.reports(in: conventions.wave).contains(where: \.isIllustration)
    }
}
