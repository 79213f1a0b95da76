internal import Graphs
public import Model

/// An actor without whom some lose touch with each other.
///
/// **For the planner.** If this actor leaves, those named can no longer reach the rest. *Certain*: whatever the missing
/// answers say. *Possible*: if they say so.
///
/// **Definition.** Certain: two who are joined among the sure ties are separated without it even when every relation in
/// doubt is a tie. Possible, and not certain: it is a cut vertex of the network for some answers to the relations in doubt.
/// Both are decided exactly, not drawn: certain when its sure ties lie in two blocks of the network with every tie that may
/// be; possible when two that it is or may be tied to are separated, without it, in the network of sure ties. Pairs that no
/// row speaks of count as no tie.
public struct CutActor: Sendable {
    public enum Certainty: String, CaseIterable, Sendable {
        case certain, possible
    }

    /// Those who lose touch together.
    public struct Part: Sendable, Equatable {
        public let count: Int
        /// In order of id; of a very large part the first.
        public let actors: [Actor.Place]

        init(_ vertices: [Int], _ indexed: IndexedNetwork) {
            count = vertices.count
            actors = vertices.prefix(CutActor.mostNamed).map { indexed.actors[$0] }
        }
    }

    /// Of a part or a side no more actors are named.
    public static let mostNamed = 1_000

    public let actor: Actor.Place
    public let certainty: Certainty
    /// Whether it separates them as the sure ties stand; else only once some relation in doubt turns out to be a tie.
    public let separatesNow: Bool
    /// Those who fall away: all parts but a largest, the larger first.
    public let parts: [Part]
    /// How many hold together in the part that is left.
    public let left: Int

    /// In order of id.
    ///
    /// - Complexity: O(*n* + *m* + *d*) for *d* relations in doubt, and what falls away.
    static func all(_ indexed: IndexedNetwork) -> [CutActor] {
        let graph = indexed.graph
        let doubtful = indexed.doubtful
        let edges = graph.edges()
        let sureBlocks = graph.biconnectedComponentsOfEdges()
        let allBlocks =
            doubtful.isEmpty ? sureBlocks : graph.adding(doubtful).biconnectedComponentsOfEdges()
        var sure = [[(block: Int, neighbor: Int)]](repeating: [], count: graph.vertexCount)
        var all = sure
        for (edge, ends) in edges.enumerated() {
            for (v, w) in [ends, (ends.1, ends.0)] {
                if let block = sureBlocks[edge] { sure[v].append((block, w)) }
                if let block = allBlocks[edge] { all[v].append((block, w)) }
            }
        }
        var maybe = [[Int]](repeating: [], count: graph.vertexCount)
        for (a, b) in doubtful {
            maybe[a].append(b)
            maybe[b].append(a)
        }
        let components = graph.components()
        var members: [[Int]] = []
        for (v, component) in components.enumerated() {
            while members.count <= component { members.append([]) }
            members[component].append(v)
        }
        var search = FallingPartSearch(graph)
        return graph.degrees().indices.compactMap { v -> CutActor? in
            let certain = groups(all[v])
            let now = certain.count > 1 ? certain : groups(sure[v])
            if now.count > 1 {
                let falling = search.parts(without: v, joining: now)
                return CutActor(
                    actor: indexed.actors[v], certainty: certain.count > 1 ? .certain : .possible,
                    separatesNow: true, parts: falling.fallen.map { Part($0, indexed) }, left: falling.left)
            }
            // It separates nobody yet: its own component holds together without it. Ties in doubt may make it a link to
            // others.
            let others = Set(maybe[v].map { components[$0] }).subtracting([components[v]]).sorted()
            let own = members[components[v]].filter { $0 != v }
            let parts = ([own] + others.map { members[$0] }).filter { !$0.isEmpty }
                .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
            guard parts.count > 1 else { return nil }
            return CutActor(
                actor: indexed.actors[v], certainty: .possible, separatesNow: false,
                parts: parts.dropFirst().map { Part($0, indexed) }, left: parts[0].count)
        }
    }

    /// The neighbors by block, in order of block.
    private static func groups(_ arcs: [(block: Int, neighbor: Int)]) -> [[Int]] {
        var groups: [[Int]] = []
        var last: Int?
        for (block, neighbor) in arcs.sorted(by: { ($0.block, $0.neighbor) < ($1.block, $1.neighbor) }) {
            if block == last { groups[groups.count - 1].append(neighbor) } else { groups.append([neighbor]) }
            last = block
        }
        return groups
    }
}

extension AnalyzedWave {
    /// Those without whom some lose touch.
    ///
    /// - Complexity: O(*n* + *m* + *d*) for *d* relations in doubt, and what falls away.
    public var cutActors: [CutActor] { CutActor.all(indexed) }
}
