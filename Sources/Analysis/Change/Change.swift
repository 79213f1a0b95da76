public import Model

/// What became of every relation between two waves.
///
/// **Guarantee** (`rules.md` §4, change). A relation is compared when its confirmed level is determined in both waves
/// and both rest on the same sort of evidence in every stratum counted; mergers are followed, splits never compared.
public struct Change: Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        case added, lost, raised, lowered, same

        public init(from before: Level, to after: Level) {
            self =
                before == after
                ? .same : before == 0 ? .added : after == 0 ? .lost : after > before ? .raised : .lowered
        }
    }

    /// Why two waves cannot be held against each other, the first that applies.
    public enum Obstacle: String, CaseIterable, Sendable {
        case split, unknown, evidence
    }

    public struct Tie: Hashable, Sendable {
        public let dyad: Dyad
        public let before: Level
        public let after: Level

        public var sort: Sort { Sort(from: before, to: after) }
    }

    /// A change of which readers are told no more than that a relation is new or has ended, or neither of these.
    public struct Outline: Hashable, Sendable {
        public let dyad: Dyad
        /// Added or lost; nil for neither.
        public let sort: Sort?
    }

    public let from: Wave.Place
    public let to: Wave.Place
    /// The comparable relations, in order; the actors are those of the later wave.
    public let ties: [Tie]
    /// Relations known in at least one of the waves that cannot be compared, and why; `isUncoded` where the level is
    /// lacking in a wave in which nobody was asked, since it is coded from documents alone.
    public private(set) var notComparable: [(dyad: Dyad, why: Obstacle, isUncoded: Bool)]
    /// Relations that can be compared, and whose levels the readers may not know (`rules.md` §6.1, agreed); in order.
    public private(set) var outlines: [Outline] = []
    /// Every relation between actors of both waves of which any row of either speaks, in order.
    public let relations: [ComparedRelation]
    /// Who of the earlier wave is who in the later one.
    let succession: Succession

    /// Relations that went that way, as far as readers are told.
    public func count(_ sort: Sort) -> Int {
        ties.count { $0.sort == sort } + outlines.count { $0.sort == sort }
    }

    /// Whether the level of a relation is known and not shown in either wave; the earlier one is asked of those that
    /// became the two.
    public func isWithheld(_ dyad: Dyad, _ earlier: WaveRelations, _ later: WaveRelations) -> Bool {
        (earlier.relations(before: dyad, succession) + [later[dyad]]).contains {
            $0.overall()?.shown(.confirmed) == .withheld
        }
    }

    /// The change as its readers may see it, with the outlines of what else can be compared.
    ///
    /// - Parameter all: What is known.
    func outlining(_ all: Change) -> Change {
        // Of those readers must not learn whether a single answer elsewhere lets them be compared.
        let told = Set(relations.filter { $0.obstacle == nil || !$0.before.isAlike($0.after) }.map(\.dyad))
        var change = self
        change.outlines = all.ties.filter { !told.contains($0.dyad) }.map { tie in
            Outline(dyad: tie.dyad, sort: tie.sort == .added || tie.sort == .lost ? tie.sort : nil)
        }
        let outlined = Set(change.outlines.map(\.dyad))
        change.notComparable.removeAll { outlined.contains($0.dyad) }
        return change
    }

    /// - Complexity: O(*r* log *r*) in the rows of the two waves.
    public init(_ network: Network, from: Wave.Place, to: Wave.Place) {
        self.init(WaveRelations(network, wave: from), WaveRelations(network, wave: to))
    }

    public init(_ earlier: WaveRelations, _ later: WaveRelations) {
        let network = later.network
        let succession = Succession(network, from: earlier.wave, to: later.wave)
        let scale = network.scale
        from = earlier.wave
        to = later.wave
        self.succession = succession
        relations = Self.candidates(earlier, later, succession).map { dyad in
            ComparedRelation(
                dyad, WaveKnowledge(earlier.relations(before: dyad, succession), scale: scale),
                WaveKnowledge([later[dyad]], scale: scale), isSplit: succession.isTouchedBySplit(dyad))
        }
        ties = relations.compactMap { relation in
            guard relation.obstacle == nil, let before = relation.before.level,
                let after = relation.after.level
            else { return nil }
            return Tie(dyad: relation.dyad, before: before, after: after)
        }
        let (isCodedBefore, isCodedAfter) = (earlier.isDocumentsOnly, later.isDocumentsOnly)
        notComparable = relations.compactMap { relation in
            guard relation.isKnown, let why = relation.obstacle else { return nil }
            let isUncoded =
                why == .unknown && (relation.before.level == nil ? isCodedBefore : isCodedAfter)
            return (relation.dyad, why, isUncoded)
        }
    }

    /// The dyads of the later wave, alive in both, of which any row of either wave speaks.
    private static func candidates(
        _ earlier: WaveRelations, _ later: WaveRelations, _ succession: Succession
    ) -> [Dyad] {
        var found = Set(
            later.asked.map(\.dyad).filter {
                succession.predecessors[$0.a] != nil && succession.predecessors[$0.b] != nil
            })
        for relation in earlier.asked {
            for a in succession.successors[relation.dyad.a] ?? [] {
                for b in succession.successors[relation.dyad.b] ?? [] where a != b {
                    found.insert(Dyad(a, b))
                }
            }
        }
        return found.sorted()
    }
}

extension WaveRelations {
    /// The relations of this wave that stood for a dyad of a later one, as far as any row speaks of them.
    func relations(before dyad: Dyad, _ succession: Succession) -> [Relation] {
        succession.predecessors(of: dyad).map { self[$0] }.filter(\.isAsked)
    }
}
