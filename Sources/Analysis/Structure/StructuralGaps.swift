internal import Graphs
public import Model

/// Where the network does not hang together: parts without a path, silos, kinds that are not there, and contact that
/// runs through one actor or one relation alone.
///
/// All of it is about what surely is a tie. A finding is certain only when no relation in doubt, and no pair that
/// nobody has spoken of, could change it.
public struct StructuralGaps: Sendable {
    public struct Isolate: Sendable {
        public let actor: Actor.Place
        /// Whether it may have a tie that nobody has told of.
        public let mayHaveTies: Bool
    }

    /// An actor whose whole contact runs through one other.
    public struct Dependent: Sendable {
        public let actor: Actor.Place
        public let via: Actor.Place
        public let mayHaveTies: Bool
    }

    /// A relation that nobody backs up, between two actors who both have others to work with.
    public struct SoleLink: Sendable {
        public let dyad: Dyad
        /// Whether it stays one even if every pair not known to have no tie turns out to have one. Among more than 500
        /// actors that is not tried, and nothing is certain.
        public let isCertain: Bool
    }

    public struct PeripheralKind: Sendable {
        public let kind: Kind
        public let actors: Int
        /// Whether all of them are outside the largest part; else none has more than one tie.
        public let isOutside: Bool
    }

    /// Parts of two actors or more, by falling size.
    public let parts: [[Actor.Place]]
    public let isolates: [Isolate]
    public let silos: [Silo]
    /// Kinds of the network without any actor: of the wider society, named by a target, or the network's own.
    public let absentKinds: [Kind]
    public let peripheralKinds: [PeripheralKind]
    public let dependents: [Dependent]
    public let soleLinks: [SoleLink]
    public let neighbors: UnmetNeighbors

    /// Kinds beside the public bodies that planning is said to be for.
    static let widerSociety: Set<Identifier> = [
        "firm", "business-organisation", "academia", "civil-society", "residents",
    ]

    private static let mostActorsTried = 500

    /// - Complexity: O(*r* + *n* + *m*), and O(*n*²) for at most 500 actors.
    public init(_ wave: AnalyzedWave) {
        let (relations, conventions) = (wave.relations, wave.conventions)
        let network = relations.network
        let indexed = wave.indexed
        let graph = indexed.graph
        let actors = indexed.actors
        let degrees = graph.degrees()
        // Pairs known to have no tie, those that the sides do not see as relevant among them.
        let knownNot = Set(
            relations.asked.filter { relation in
                relation.overall().map { $0.span(conventions.side).high < conventions.tieFrom } ?? true
            }.map(\.dyad))
        neighbors = UnmetNeighbors(relations, conventions)
        var knownPairs: [Actor.Place: Int] = [:]
        for dyad in knownNot { for actor in [dyad.a, dyad.b] { knownPairs[actor, default: 0] += 1 } }
        func mayHaveMore(_ vertex: Int) -> Bool {
            degrees[vertex] + knownPairs[actors[vertex], default: 0] < actors.count - 1
        }

        let components = indexed.measures.components
        var members: [[Actor.Place]] = []
        for (vertex, component) in components.enumerated() {
            while members.count <= component { members.append([]) }
            members[component].append(actors[vertex])
        }
        parts = members.filter { $0.count > 1 }
        isolates = actors.indices.filter { degrees[$0] == 0 }.map {
            Isolate(actor: actors[$0], mayHaveTies: mayHaveMore($0))
        }
        silos = Silo.Grouping.allCases.compactMap { Silo($0, relations, conventions) }

        let present = Dictionary(grouping: actors.indices) { network.actors[actors[$0]].kind }
        let targeted = Set(
            network.targets.filter { $0.holds(in: relations.wave) }.flatMap { target -> [Identifier] in
                if case .kinds(let a, let b) = target.scope { [a, b] } else { [] }
            })
        let standard = Set(Kind.standard.map(\.id))
        // A folder may have its own kind for what goes by the same name.
        let names = Set(network.kinds.filter { present[$0.id] != nil }.flatMap { [$0.name, $0.plural] })
        absentKinds = network.kinds.filter { kind in
            present[kind.id] == nil && !names.contains(kind.name) && !names.contains(kind.plural)
                && (Self.widerSociety.contains(kind.id) || targeted.contains(kind.id)
                    || !standard.contains(kind.id))
        }
        peripheralKinds =
            graph.edgeCount == 0
            ? []
            : network.kinds.compactMap { kind in
                guard let vertices = present[kind.id] else { return nil }
                let isOutside = vertices.allSatisfy { components[$0] > 0 }
                guard isOutside || vertices.allSatisfy({ degrees[$0] < 2 }) else { return nil }
                return PeripheralKind(kind: kind, actors: vertices.count, isOutside: isOutside)
            }

        dependents = actors.indices.compactMap { vertex in
            guard degrees[vertex] == 1, let via = graph.neighbors(of: vertex).first, degrees[via] > 1 else {
                return nil
            }
            return Dependent(
                actor: actors[vertex], via: actors[via], mayHaveTies: mayHaveMore(vertex))
        }
        let edges = graph.edges()
        var staysBridge = [Bool](repeating: false, count: edges.count)
        if actors.count <= Self.mostActorsTried {
            let possible = actors.indices.flatMap { v in
                actors[(v + 1)...].indices.filter { !knownNot.contains(Dyad(actors[v], actors[$0])) }
                    .map { (v, $0) }
            }
            staysBridge = Graph(vertexCount: actors.count, edges: edges + possible).bridges()
        }
        soleLinks = zip(edges.indices, indexed.measures.bridges).filter(\.1).map(\.0)
            .filter { degrees[edges[$0].0] > 1 && degrees[edges[$0].1] > 1 }
            .map { SoleLink(dyad: indexed.edges[$0].dyad, isCertain: staysBridge[$0]) }
    }
}
