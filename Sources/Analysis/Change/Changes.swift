public import Model

/// Every wave of a network held against the one before it, and the last against the first.
public struct Changes: Sendable {
    public let network: Network
    public let conventions: Conventions
    /// Each wave but the first, against the one before.
    public let steps: [WaveComparison]
    /// The last against the first.
    public let whole: WaveComparison
    public let trajectories: [Trajectory]
    public let actors: [ActorTrajectory]
    public let forums: [ForumTrajectory]
    public let measures: [WaveMeasures]

    /// - Precondition: the network has two waves at least.
    ///
    /// - Parameter named: The actors whose constraint is followed.
    public init(_ network: Network, _ conventions: Conventions, named: [Actor.Place] = []) {
        precondition(network.waves.count > 1, "changes need two waves")
        let waves = network.waves.indices.map { WaveRelations(network, wave: $0) }
        let history = WaveHistory(waves)
        self.network = network
        self.conventions = conventions
        let tieFrom = conventions.tieFrom
        steps = waves.indices.dropFirst().map {
            WaveComparison(WaveHistory(Array(waves[...$0])), from: $0 - 1, tieFrom: tieFrom)
        }
        whole =
            waves.count == 2 ? steps[0] : WaveComparison(history, from: waves[0].wave, tieFrom: tieFrom)
        trajectories = history.trajectories()
        actors = history.actorTrajectories(tieFrom: tieFrom)
        forums = history.forumTrajectories()
        measures = waves.map { WaveMeasures($0, conventions, named: named) }
    }
}
