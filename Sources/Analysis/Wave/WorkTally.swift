internal import Synchronization

/// Counts the dear steps of an analysis while somebody looks, so that a test can hold that none is taken twice.
///
///     let tally = WorkTally()
///     WorkTally.$current.withValue(tally) { _ = Findings(network, conventions).gaps }
///     tally.count(.gaps)   // 1
///
/// When nobody looks it costs one look at a task-local value for each wave or graph, never for a relation.
package final class WorkTally: Sendable {
    package enum Work: Hashable, Sendable {
        /// The rows of a wave put together to relations.
        case relations
        /// Which targets rule in a wave, and how its relations stand against them.
        case targets, gaps
        /// The graph of a wave, and the betweenness of one.
        case graph, betweenness
    }

    /// Who looks; nil when nobody does.
    @TaskLocal package static var current: WorkTally?

    private let counts = Mutex<[Work: Int]>([:])

    package init() {}

    /// How often a step was taken.
    package func count(_ work: Work) -> Int { counts.withLock { $0[work] ?? 0 } }

    static func count(_ work: Work) {
        current?.counts.withLock { $0[work, default: 0] += 1 }
    }
}
