public import Model

/// Two waves held against each other, and against those before them: everything that can be said of the change.
public struct WaveComparison: Sendable {
    public let change: Change
    /// Who was asked and who answered in each of the two.
    public let responses: (before: Response, after: Response)
    public let actors: ActorTurnover
    /// Of ties at each level 1 … top or deeper.
    public let overlaps: [TieOverlap]
    public let transitions: TransitionMatrix
    /// Along the levels; nil when no relation can be compared.
    public let depth: OrdinalShift?
    public let fit: FitChange
    /// Nil when a wave is coded from documents alone.
    public let respondents: CommonRespondents?
    public let gaps: GapHistory
    /// Toward the targets of the later wave that have a date.
    public let pace: [Pace]
    /// Ties known before that the later wave does not know.
    public let stale: [StaleTie]

    /// - Parameters:
    ///   - waves: The later wave, last, and those before it that are known of.
    ///   - from: The earlier wave, among them.
    ///   - tieFrom: The shallowest level that is a tie.
    public init(_ waves: [WaveRelations], from: Wave.Place, tieFrom: Level) {
        self.init(WaveHistory(waves), from: from, tieFrom: tieFrom)
    }

    init(_ history: WaveHistory, from: Wave.Place, tieFrom: Level) {
        guard let earlier = history.waves.first(where: { $0.wave == from }) else {
            preconditionFailure("the earlier wave belongs to the history")
        }
        let later = history.last
        let scale = history.network.scale
        let change = Change(earlier, later)
        self.change = change
        responses = (Response(earlier), Response(later))
        actors = ActorTurnover(change.succession, earlier: earlier.actors, later: later.actors)
        overlaps = (1...scale.top).map { TieOverlap(change, at: $0) }
        transitions = TransitionMatrix(change, top: scale.top)
        depth = OrdinalShift(
            change.ties.map { OrdinalShift.Step(dyad: $0.dyad, before: $0.before, after: $0.after) },
            unknown: change.relations.filter { $0.obstacle != nil }.compactMap(\.possible), top: scale.top)
        fit = FitChange(change, earlier, later)
        respondents = CommonRespondents(change, earlier, later)
        gaps = GapHistory(history, from: from)
        pace = history.pace()
        stale = history.staleTies(tieFrom: tieFrom)
    }

    /// The overlap of what counts as a tie.
    public func overlap(tieFrom: Level) -> TieOverlap { overlaps[tieFrom - 1] }
}
