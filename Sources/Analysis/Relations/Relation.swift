public import Model

// What is known of one relation in one wave. A *stratum* is a forum, or "in general"; each side states
// something in each, and the strata together give the relation as a whole.

/// What the knowledge of a relation rests on.
public enum Evidence: String, Sendable {
    case both
    case oneSide = "one_side"
    case document
    case none
    /// The strata differ.
    case mixed
}

/// One stratum of a relation, both sides held against each other.
public struct Stratum: Sendable {
    /// Nil in general.
    public let forum: Forum.Place?
    /// What the sides themselves say, `a` first.
    public let statements: [Statement]
    /// The lower of the sides, as a span.
    public let confirmed: LevelSpan
    /// The higher of the sides, as a span.
    public let claimed: LevelSpan
    public let evidence: Evidence
    /// Whether the sides see no relation to speak of here.
    public let isLeftOut: Bool
    /// Whether one side says "not relevant" and the other gives a level.
    public let isRelevanceDisputed: Bool

    /// How far apart the two sides' own words are; nil unless both give a level.
    public var difference: LevelSpan? {
        guard let one = statements[0].span, let other = statements[1].span else { return nil }
        return one.steps(to: other)
    }
}

/// Several strata, or one, taken together.
public struct Summary: Hashable, Sendable {
    public let confirmed: LevelSpan
    public let claimed: LevelSpan
    public let evidence: Evidence
    /// The deepest level that each side has stated in its own words, `a` first; nil for a side that gave none.
    public let stated: [LevelSpan?]
    /// Whether both sides stated a level in every stratum, and no doubt is left of what they say.
    public let isBothKnown: Bool

    /// Which sides have stated a level, `a` first.
    public var hasSpoken: [Bool] { stated.map { $0 != nil } }
    /// Whether exactly one side has stated a level.
    public var isOneSided: Bool { hasSpoken[0] != hasSpoken[1] }
    public var isDetermined: Bool { confirmed.isDetermined && claimed.isDetermined }

    public func span(_ side: Conventions.Side) -> LevelSpan { side == .confirmed ? confirmed : claimed }

    init(_ strata: [Stratum], scale: Scale) {
        confirmed = strata.map(\.confirmed).deepest ?? scale.anything
        claimed = strata.map(\.claimed).deepest ?? scale.anything
        let kinds = Set(strata.map(\.evidence))
        evidence = kinds.count > 1 ? .mixed : kinds.first ?? .none
        stated = [0, 1].map { side in strata.compactMap { $0.statements[side].span }.deepest }
        isBothKnown = kinds == [.both] && confirmed.isDetermined && claimed.isDetermined
    }
}

/// Everything said of one dyad in one wave.
public struct Relation: Sendable {
    public let dyad: Dyad
    public let scale: Scale
    /// The reports themselves, third parties' included, in order of forum.
    public let reports: ArraySlice<Report>
    /// What is said in each stratum that has a row on the dyad, general first, then by forum.
    private let said: [Said]

    private struct Said: Sendable {
        let forum: Forum.Place?
        var statements: [Statement] = [.silent, .silent]
        /// The highest level that a document gives.
        var document: Level?
    }

    /// - Precondition: all reports are of this dyad, one wave, and in order of forum.
    init(_ dyad: Dyad, reports: ArraySlice<Report>, scale: Scale) {
        self.dyad = dyad
        self.reports = reports
        self.scale = scale
        var said: [Said] = []
        var start = reports.startIndex
        while start < reports.endIndex {
            let forum = reports[start].forum
            let end = reports[start...].firstIndex { $0.forum != forum } ?? reports.endIndex
            let rows = reports[start..<end]
            said.append(
                Said(
                    forum: forum,
                    statements: [dyad.a, dyad.b].map { side in
                        Statement(rows.lazy.filter { $0.by == .actor(side) })
                    },
                    document: rows.lazy.filter { $0.by == .document }.compactMap(\.answer.level).max()))
            start = end
        }
        self.said = said
    }

    /// A dyad of which no row speaks.
    init(silent dyad: Dyad, scale: Scale) { self.init(dyad, reports: [], scale: scale) }

    /// Whether any row is on the dyad at all.
    public var isAsked: Bool { !said.isEmpty }

    /// Whether anything said of it is made up to show the product.
    public var isIllustration: Bool { reports.contains(where: \.isIllustration) }

    /// Whether documents tell of a collaboration without saying how deep, and nobody else says more.
    public var isKnownByName: Bool {
        overall()?.evidence == Evidence.none
            && reports.contains { $0.by == .document && $0.answer == .unknown }
    }

    /// The strata that have a row.
    public var strata: [Stratum] { said.map { stratum($0, keepsAll: false) } }

    /// Whether the two sides disagree, in any stratum, on whether there is a relation to speak of.
    public var isRelevanceDisputed: Bool { strata.contains(where: \.isRelevanceDisputed) }

    /// One forum's stratum, also when no row speaks of it.
    ///
    /// - Parameter keepsAll: whether "not relevant" leaves nothing out, as where a pair target rules.
    public func stratum(in forum: Forum.Place?, keepsAll: Bool = false) -> Stratum {
        stratum(said.first { $0.forum == forum } ?? Said(forum: forum), keepsAll: keepsAll)
    }

    /// All strata that have a row together; nil when all of them are left out.
    ///
    /// A dyad without rows may be anything.
    public func overall(keepsAll: Bool = false) -> Summary? {
        let counted = countedStrata(keepsAll: keepsAll)
        return counted.isEmpty && !said.isEmpty ? nil : Summary(counted, scale: scale)
    }

    /// The strata that count toward the whole.
    func countedStrata(keepsAll: Bool = false) -> [Stratum] {
        said.map { stratum($0, keepsAll: keepsAll) }.filter { !$0.isLeftOut }
    }

    private func stratum(_ said: Said, keepsAll: Bool) -> Stratum {
        let statements = said.statements
        let derived = [0, 1].map {
            statements[$0] == .silent ? spanFromElsewhere(side: $0, in: said.forum) : nil
        }
        let stated = statements.filter { $0.span != nil }.count
        let isSilence = statements == [.silent, .silent] && derived == [nil, nil]

        func isDismissed(by side: Int) -> Bool {
            let other = 1 - side
            guard statements[side] == .notRelevant else { return false }
            return statements[other] == .notRelevant
                || (statements[other] == .silent && derived[other] == nil)
        }
        let spans = [0, 1].map { statements[$0].span ?? derived[$0] ?? scale.anything }
        var confirmed = spans[0].shallower(spans[1])
        var claimed = spans[0].deeper(spans[1])
        var evidence: Evidence = stated == 2 ? .both : stated == 1 ? .oneSide : .none
        if isSilence, let level = said.document {
            confirmed = LevelSpan(level, level)
            claimed = confirmed
            evidence = .document
        }
        return Stratum(
            forum: said.forum, statements: statements, confirmed: confirmed, claimed: claimed,
            evidence: evidence, isLeftOut: !keepsAll && (isDismissed(by: 0) || isDismissed(by: 1)),
            isRelevanceDisputed: stated == 1 && statements.contains(.notRelevant))
    }

    // A side silent in a forum is at most as deep there as it says in general; one silent in general is as
    // deep as it says anywhere.
    private func spanFromElsewhere(side: Int, in forum: Forum.Place?) -> LevelSpan? {
        if forum != nil {
            return said.first { $0.forum == nil }?.statements[side].span.map { LevelSpan(0, $0.high) }
        }
        return said.lazy.filter { $0.forum != nil }.compactMap { $0.statements[side].span }.deepest
    }
}
