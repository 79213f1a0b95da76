internal import Graphs
public import Model

/// Groups of actors that work more within than between, and how sure one may be of them.
///
/// **For the planner.** Who hangs together in practice, whatever the kinds and the borders say.
///
/// **Definition.** Leiden's algorithm (modularity) from several seeds; the division of highest modularity is kept, and
/// how far the others agree with it is told: a division that is not found again is not a finding.
public struct Communities: Sendable {
    /// How many seeds are tried.
    public static let seeds = 20

    /// By falling size, then smallest actor; each in order. Actors without a tie are in none.
    public let members: [[Actor.Place]]
    /// Nil without ties.
    public let modularity: Double?
    /// The mean adjusted Rand index of the other seeds' divisions with this one.
    public let stability: Double

    /// - Parameter ties: pairs of actors, each once.
    /// - Throws: `CancellationError` when the task is cancelled.
    public init(ties: [Dyad], seed: UInt64) throws(CancellationError) {
        let actors = Set(ties.flatMap { [$0.a, $0.b] }).sorted()
        let vertices = Dictionary(uniqueKeysWithValues: zip(actors, 0...))
        let ends = ties.compactMap { tie -> (Int, Int)? in
            guard let v = vertices[tie.a], let w = vertices[tie.b] else { return nil }
            return (v, w)
        }
        let division = try Graph(vertexCount: actors.count, edges: ends).bestDivision(seed: seed)
        let places = Dictionary(grouping: actors.indices) { division.community[$0] }
        members = places.sorted { $0.key < $1.key }.map { $0.value.map { actors[$0] } }
        modularity = division.modularity
        stability = division.stability
    }
}

/// A graph taken apart into communities.
struct Division {
    let community: [Int]
    let modularity: Double?
    let stability: Double
}

extension Graph {
    /// The best of several seeds.
    func bestDivision(seed: UInt64) throws(CancellationError) -> Division {
        var random = SeededRandom(seed: seed)
        var runs: [[Int]] = []
        for _ in 0..<Communities.seeds { runs.append(try leidenCommunities(using: &random)) }
        var best = 0
        let qualities = runs.map { modularity(of: $0) ?? 0 }
        for run in runs.indices where qualities[run] > qualities[best] { best = run }
        let community = runs[best]
        let others = runs.indices.filter { $0 != best }
        return Division(
            community: community, modularity: modularity(of: community),
            stability: others.reduce(0) { $0 + adjustedRandIndex(runs[$1], community) }
                / Double(max(1, others.count)))
    }
}
