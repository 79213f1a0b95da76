public import Model

/// What became of every relation between two waves.
public struct Change: Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        case added, lost, raised, lowered, same
    }

    /// Why two waves cannot be held against each other, the first that applies.
    public enum Obstacle: String, CaseIterable, Sendable {
        case split, evidence, unknown
    }

    public struct Tie: Hashable, Sendable {
        public let dyad: Dyad
        public let before: Level
        public let after: Level
        /// Whether both levels may be told to everybody.
        public let isShared: Bool

        public var sort: Sort {
            if before == after { return .same }
            if before == 0 { return .added }
            if after == 0 { return .lost }
            return after > before ? .raised : .lowered
        }
    }

    public let from: Wave.Place
    public let to: Wave.Place
    /// The comparable relations, in order; the actors are those of the later wave.
    public let ties: [Tie]
    /// Relations known in at least one of the waves that cannot be compared, and why.
    public let notComparable: [(dyad: Dyad, why: Obstacle)]

    public func count(_ sort: Sort) -> Int { ties.count { $0.sort == sort } }

    /// - Complexity: O(*r* log *r*) in the rows of the two waves.
    public init(_ network: Network, from: Wave.Place, to: Wave.Place) {
        self.init(WaveRelations(network, wave: from), WaveRelations(network, wave: to))
    }

    public init(_ earlier: WaveRelations, _ later: WaveRelations) {
        let network = later.network
        from = earlier.wave
        to = later.wave
        let succession = Succession(network, from: from, to: to)
        var ties: [Tie] = []
        var notComparable: [(dyad: Dyad, why: Obstacle)] = []
        for dyad in Self.candidates(earlier, later, succession) {
            let before = Standing(
                Self.predecessorDyads(of: dyad, succession).map { earlier[$0] }.filter(\.isAsked))
            let after = Standing([later[dyad]])
            guard before.level != nil || after.level != nil else { continue }
            let isShared = before.isShared && after.isShared
            if succession.touchedBySplit.contains(dyad.a) || succession.touchedBySplit.contains(dyad.b) {
                notComparable.append((dyad, .split))
            } else if !before.isAlike(after) {
                notComparable.append((dyad, .evidence))
            } else if let before = before.level, let after = after.level {
                ties.append(Tie(dyad: dyad, before: before, after: after, isShared: isShared))
            } else {
                notComparable.append((dyad, .unknown))
            }
        }
        self.ties = ties
        self.notComparable = notComparable
    }

    /// What one wave says of a relation: its confirmed level when that is known, and on what it rests.
    private struct Standing {
        let level: Level?
        /// Whether what is known may be read by everybody.
        private(set) var isShared = true
        private var isBothThroughout = true
        private var isDocumentThroughout = true

        init(_ relations: some Sequence<Relation>) {
            var span: LevelSpan?
            for relation in relations {
                let overall = relation.overall()
                if overall?.sharedLevel == nil { isShared = false }
                guard let summary = overall else { continue }
                span = span?.deeper(summary.confirmed) ?? summary.confirmed
                guard relation.isAsked else { continue }
                if summary.evidence != .both { isBothThroughout = false }
                if summary.evidence != .document { isDocumentThroughout = false }
            }
            level = span.flatMap { $0.isDetermined ? $0.low : nil }
        }

        // Both sides everywhere in both waves, or documents everywhere in both; nothing fits either.
        func isAlike(_ other: Standing) -> Bool {
            isBothThroughout && other.isBothThroughout
                || isDocumentThroughout && other.isDocumentThroughout
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

    private static func predecessorDyads(of dyad: Dyad, _ succession: Succession) -> [Dyad] {
        (succession.predecessors[dyad.a] ?? []).flatMap { a in
            (succession.predecessors[dyad.b] ?? []).compactMap { a == $0 ? nil : Dyad(a, $0) }
        }
    }
}
