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
    public init(_ analyzed: AnalyzedNetwork, named: [Actor.Place] = []) {
        network = analyzed.network
        conventions = analyzed.conventions
        precondition(network.waves.count > 1, "changes need two waves")
        let last = network.waves.count - 1
        let history = analyzed.history(until: last)
        steps = (1...last).map { analyzed.comparison(from: $0 - 1, to: $0) }
        whole = analyzed.comparison(from: 0, to: last)
        trajectories = history.trajectories()
        actors = history.actorTrajectories(tieFrom: conventions.tieFrom)
        forums = history.forumTrajectories()
        measures = analyzed.waves.map { named.isEmpty ? $0.waveMeasures : WaveMeasures($0, named: named) }
    }
}
