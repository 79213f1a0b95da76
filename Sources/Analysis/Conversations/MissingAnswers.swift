internal import Graphs
public import Model

// A *missing answer* is one side's word on one relation, where that side has said no level and its word could matter.
// What it could change is tried, not guessed: the unknown relation becomes a tie, and the graph is asked again. Cut
// vertices and parts are tried for every relation in doubt. Betweenness is dear, so that who the three leading
// go-betweens are is tried only for the first relations in rank, and only where a search is cheap.

/// The answers that are missing and matter most: whom to ask, about what, and why.
///
/// **Order.** Could change how many relations are in line, by itself alone · could change that together with the other
/// side's answer · could join parts or relieve a cut vertex · could change the three leading go-betweens · how many
/// such answers the same actor owes, most first · names. No actor stands there more than three times.
public struct MissingAnswers: Sendable {
    public struct Answer: Sendable {
        /// Who has not answered.
        public let by: Actor.Place
        public let dyad: Dyad
        /// Where, for a targeted relation; nil is the relation as a whole.
        public let forums: [Forum.Place?]
        public let changesHeadline: Bool
        /// Whether the other side has answered, so that this answer alone decides.
        public let isLast: Bool
        public let structure: Conversation.Structure?
        /// Whether another actor would be among the three leading go-betweens; nil when it was not tried.
        public internal(set) var changesBrokers: Bool?
        /// How many such answers the same actor owes, this one included.
        public internal(set) var owed: Int

        var changesAnything: Bool { changesHeadline || structure != nil || changesBrokers == true }
    }

    /// As many as a reader can act on.
    public static let most = 10
    public static let mostOfOne = 3
    /// The leading go-betweens.
    public static let brokers = 3

    /// First first, at most ten.
    public let answers: [Answer]
    /// All missing answers that could change anything, and from how many actors.
    public let count: Int
    public let actors: Int
    /// Relations whose state those answers could decide.
    public let relations: Int

    // How many relations the go-betweens are tried for, and how large n · m may be.
    private static let tried = 40
    private static let dearest = 500_000

    /// None, for readers who may not know who has not answered.
    static let none = MissingAnswers(answers: [], count: 0, actors: 0, relations: 0)

    private init(answers: [Answer], count: Int, actors: Int, relations: Int) {
        self.answers = answers
        self.count = count
        self.actors = actors
        self.relations = relations
    }

    /// - Complexity: O(*d* + *c* · (*n* + *m* + *d*)) with *c* cut vertices and *d* relations in doubt.
    public init(_ wave: AnalyzedWave) {
        let network = wave.network
        let indexed = wave.indexed
        let doubts = Doubt.all(wave)
        let ranks = network.nameRanks
        func precedes(_ left: Answer, _ right: Answer) -> Bool {
            func key(_ answer: Answer) -> [Int] {
                let other = answer.dyad.other(than: answer.by)
                return [
                    answer.changesHeadline ? answer.isLast ? 0 : 1 : 2, answer.structure == nil ? 1 : 0,
                    answer.changesBrokers == true ? 0 : 1, -answer.owed, ranks[answer.by], answer.by,
                    ranks[other], other,
                ]
            }
            return key(left).lexicographicallyPrecedes(key(right))
        }
        var all = doubts.flatMap { doubt in
            doubt.silent.map { actor in
                Answer(
                    by: actor, dyad: doubt.dyad, forums: doubt.forums, changesHeadline: doubt.isTargeted,
                    isLast: doubt.silent.count == 1, structure: doubt.structure, changesBrokers: nil, owed: 0)
            }
        }.sorted(by: precedes)
        if indexed.graph.vertexCount * indexed.graph.edgeCount <= Self.dearest,
            indexed.graph.edgeCount > 0, !wave.isDocumentsOnly
        {
            var brokers = Brokers(indexed)
            for place in all.indices.prefix(Self.tried) {
                all[place].changesBrokers = brokers.change(with: all[place].dyad)
            }
        }
        all.removeAll { !$0.changesAnything }
        let owed = all.reduce(into: [Actor.Place: Int]()) { $0[$1.by, default: 0] += 1 }
        for place in all.indices { all[place].owed = owed[all[place].by] ?? 0 }
        all.sort(by: precedes)
        var times: [Actor.Place: Int] = [:]
        answers = Array(
            all.filter { answer in
                times[answer.by, default: 0] += 1
                return times[answer.by, default: 0] <= Self.mostOfOne
            }.prefix(Self.most))
        count = all.count
        actors = owed.count
        self.relations = Set(all.map(\.dyad)).count
    }
}

/// A relation that an answer could settle.
private struct Doubt {
    let dyad: Dyad
    /// The sides that have said no level.
    let silent: [Actor.Place]
    /// Whether it has a target, and may or may not be in line.
    let isTargeted: Bool
    let forums: [Forum.Place?]
    let structure: Conversation.Structure?

    static func all(_ wave: AnalyzedWave) -> [Doubt] {
        let (gaps, relations, conventions) = (wave.gaps, wave.relations, wave.conventions)
        let indexed = wave.indexed
        let unknown = gaps.dyads.filter { dyad in
            dyad.units.allSatisfy { $0.possible.contains(.within) } && dyad.state == .unknown
        }
        let targeted = Dictionary(uniqueKeysWithValues: unknown.map { ($0.dyad, $0) })
        let asked = relations.asked.filter { targeted[$0.dyad] == nil && isTieInDoubt($0, conventions) }
        let dyads = (unknown.map(\.relation) + asked).sorted { $0.dyad < $1.dyad }
        let vertices = Dictionary(uniqueKeysWithValues: zip(indexed.actors, 0...))
        let ends = dyads.map { (vertices[$0.dyad.a] ?? 0, vertices[$0.dyad.b] ?? 0) }
        let components = indexed.measures.components
        let relieves = indexed.graph.relievesCutVertex(joining: ends)
        return dyads.indices.compactMap { place in
            let relation = dyads[place]
            let dyad = relation.dyad
            let units = (targeted[dyad]?.units ?? []).filter { $0.state == .unknown }
            let spoken =
                units.isEmpty
                ? [relation.overall()?.hasSpoken ?? [false, false]] : units.map(\.summary.hasSpoken)
            let silent = [dyad.a, dyad.b].enumerated().filter { side, _ in
                spoken.contains { !$0[side] }
            }.map(\.element)
            let mayBeTie = isTieInDoubt(relation, conventions)
            let structure: Conversation.Structure? =
                !mayBeTie
                ? nil
                : components[ends[place].0] != components[ends[place].1]
                    ? .joinsParts : relieves[place] ? .relievesCutVertex : nil
            if silent.isEmpty || (units.isEmpty && !mayBeTie) { return nil }
            return Doubt(
                dyad: dyad, silent: silent, isTargeted: !units.isEmpty, forums: units.map(\.forum),
                structure: structure)
        }
    }

    private static func isTieInDoubt(_ relation: Relation, _ conventions: Conventions) -> Bool {
        guard let span = relation.overall()?.span(conventions.side) else { return false }
        return span.low < conventions.tieFrom && span.high >= conventions.tieFrom
    }
}

/// Who the leading go-betweens are, and would be with one tie more.
private struct Brokers {
    private let graph: Graph
    private let vertices: [Actor.Place: Int]
    private let leading: Set<Int>
    private var tried: [Dyad: Bool] = [:]

    init(_ indexed: IndexedNetwork) {
        graph = indexed.graph
        vertices = Dictionary(uniqueKeysWithValues: zip(indexed.actors, 0...))
        leading = Self.leading(indexed.measures)
    }

    mutating func change(with dyad: Dyad) -> Bool {
        if let known = tried[dyad] { return known }
        guard let v = vertices[dyad.a], let w = vertices[dyad.b] else { return false }
        let isChanged =
            Self.leading(GraphMeasures(graph.adding([(v, w)]))) != leading
        tried[dyad] = isChanged
        return isChanged
    }

    /// Those with the highest betweenness above 0; equals go by vertex.
    private static func leading(_ measures: GraphMeasures) -> Set<Int> {
        let betweenness = measures.betweenness
        let ordered = betweenness.indices.filter { betweenness[$0] > 0 }.sorted {
            (-betweenness[$0], $0) < (-betweenness[$1], $1)
        }
        return Set(ordered.prefix(MissingAnswers.brokers))
    }
}
