public import Model

/// A relation that was known once and that no wave since has confirmed or denied.
///
/// **For the planner.** The map of an earlier wave still shows it; nobody has said in a later one that it is there, or
/// that it is gone. Ask.
public struct StaleTie: Hashable, Sendable {
    public let dyad: Dyad
    /// The level when it was last known, and the wave.
    public let level: Level
    public let known: Wave.Place
    /// How many waves have passed without a word that settles it.
    public let waves: Int
    /// Whether it was known from documents.
    public let isDocument: Bool
}

extension WaveHistory {
    /// Ties at the threshold or deeper that are no longer known, in order.
    func staleTies(tieFrom: Level) -> [StaleTie] {
        let places = analyzed.map(\.place)
        return trajectories().compactMap { StaleTie($0, places, tieFrom: tieFrom) }
    }
}

extension StaleTie {
    init?(_ trajectory: Trajectory, _ waves: [Wave.Place], tieFrom: Level) {
        let points = trajectory.points
        guard let place = points.lastIndex(where: { $0 != .unknown }), place < points.count - 1,
            case .known(let level, let isDocument) = points[place], level >= tieFrom
        else { return nil }
        self.init(
            dyad: trajectory.dyad, level: level, known: waves[place], waves: points.count - 1 - place,
            isDocument: isDocument)
    }
}
