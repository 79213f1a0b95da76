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
    ///   - history: The later wave, last, and those before it that are known of.
    ///   - change: From an earlier wave, among them, to the later.
    init(_ history: WaveHistory, _ change: Change) {
        guard let before = history.analyzed.first(where: { $0.place == change.from }),
            let after = history.analyzed.last
        else { preconditionFailure("the earlier wave belongs to the history") }
        let (earlier, later) = (before.relations, after.relations)
        let scale = history.network.scale
        self.change = change
        responses = (before.response, after.response)
        actors = ActorTurnover(change.succession, earlier: earlier.actors, later: later.actors)
        overlaps = (1...scale.top).map { TieOverlap(change, at: $0) }
        transitions = TransitionMatrix(change, top: scale.top)
        depth = OrdinalShift(
            change.ties.map { OrdinalShift.Step(dyad: $0.dyad, before: $0.before, after: $0.after) },
            unknown: change.relations.filter { $0.obstacle != nil }.compactMap(\.possible), top: scale.top)
        fit = FitChange(change, before, after)
        respondents = CommonRespondents(change, earlier, later)
        gaps = GapHistory(history, from: change.from)
        pace = history.pace()
        stale = history.staleTies(tieFrom: after.conventions.tieFrom)
    }

    /// The overlap of what counts as a tie.
    public func overlap(tieFrom: Level) -> TieOverlap { overlaps[tieFrom - 1] }
}
