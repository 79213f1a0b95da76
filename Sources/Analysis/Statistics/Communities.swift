internal import Graphs
public import Model

/// Groups of actors that work more within than between, and how sure one may be of them.
///
/// **For the planner.** Who hangs together in practice, whatever the kinds and the borders say.
///
/// **Definition.** Leiden's algorithm (modularity) from several seeds; the division of highest modularity is kept, of
/// equally good ones that with the fewest groups, and how far the others agree with it is told: a division that is not
/// found again is not a finding.
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
    /// What each seed gave, the one kept among them.
    let runs: [[Int]]
}

extension Graph {
    /// The best of several seeds; among equally good divisions one with the fewest groups.
    ///
    /// - Complexity: that of `leidenCommunities` for each seed.
    func bestDivision(seed: UInt64) throws(CancellationError) -> Division {
        var random = SeededRandom(seed: seed)
        var runs: [[Int]] = []
        for _ in 0..<Communities.seeds {
            runs.append(joiningWhatCostsNothing(try leidenCommunities(using: &random)))
        }
        let qualities = runs.map { modularity(of: $0) ?? 0 }
        let groups = runs.map { $0.max() ?? 0 }
        var best = 0
        for run in runs.indices {
            // Rounding must not tell two divisions apart that are equally good.
            let gain = qualities[run] - qualities[best]
            if gain > 1e-12 || abs(gain) <= 1e-12 && groups[run] < groups[best] { best = run }
        }
        let community = runs[best]
        let others = runs.indices.filter { $0 != best }
        return Division(
            community: community, modularity: modularity(of: community),
            stability: others.reduce(0) { $0 + adjustedRandIndex(runs[$1], community) }
                / Double(max(1, others.count)),
            runs: runs)
    }

    /// The same division with those communities made one that modularity does not hold apart: with *m*
    /// edges, *e* between the two and degrees adding up to *d* and *d′* that is 2*m* *e* = *d* *d′*, in whole numbers.
    private func joiningWhatCostsNothing(_ community: [Int]) -> [Int] {
        var community = community
        while let (one, other) = pairHeldApartByNothing(community) {
            for vertex in community.indices where community[vertex] == other { community[vertex] = one }
        }
        // By falling size, then smallest vertex.
        let members = Dictionary(grouping: community.indices) { community[$0] }.values
            .sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
        for (number, vertices) in members.enumerated() {
            for vertex in vertices { community[vertex] = number }
        }
        return community
    }

    private func pairHeldApartByNothing(_ community: [Int]) -> (Int, Int)? {
        let count = (community.max() ?? -1) + 1
        var degrees = [Int](repeating: 0, count: count)
        for vertex in community.indices { degrees[community[vertex]] += degree(of: vertex) }
        var between: [[Int]: Int] = [:]
        for (v, w) in edges() where community[v] != community[w] {
            between[[min(community[v], community[w]), max(community[v], community[w])], default: 0] += 1
        }
        return between.filter { 2 * edgeCount * $0.value == degrees[$0.key[0]] * degrees[$0.key[1]] }.keys
            .min { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
    }
}
