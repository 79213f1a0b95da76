internal import Graphs

/// Which pairs meet more than how much each of them goes to meetings explains.
///
/// **For the planner.** Those who take part in nearly every forum meet each other often without seeking each other out. A
/// pair that meets more than chance gives has more to do with each other than their calendars say.
///
/// **Definition.** For every pair that meets, p = (1 + draws in which the two share at least as many forums) / (1 + draws),
/// over arrangements in which every actor is in as many forums and every forum has as many members
/// (`BipartiteGraph.sharedGroupsTest`). Among all pairs of actors that are in any forum (pairs that never meet have p = 1) q
/// is Benjamini and Hochberg's false discovery rate. One-sided, and *indicative*: shares are whole numbers, so that p is rather
/// too large than too small, and pairs depend on each other.
///
/// - SeeAlso: G. Strona and others (2014), doi:10.1038/ncomms5114.
public struct MeetingsTest: Sendable {
    /// Below this q a pair is told of.
    public static let level = 0.05
    public static let mostDraws = 9_999
    static let mostSteps = 2_000_000_000

    public let draws: Int
    /// How many pairs were tested.
    public let tests: Int
    public let seed: UInt64

    /// Whether so many draws can tell a single pair from chance among so many.
    public var canTellOne: Bool { Double(tests) <= Self.level * Double(draws + 1) }

    /// Nil when nobody meets, or there is time for fewer than 99 draws.
    static func draws(of graph: BipartiteGraph, pairs: Int, atMost most: Int) -> Int? {
        let seats = graph.groups.reduce(0) { $0 + $1.count }
        let steps = 10 * seats + pairs * ((graph.groups.count + 63) / 64) + graph.memberCount
        let affordable = mostSteps / max(1, steps)
        return pairs == 0 || affordable < 99 ? nil : min(most, affordable)
    }
}
