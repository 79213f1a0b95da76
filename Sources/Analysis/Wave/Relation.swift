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
    public internal(set) var isLeftOut: Bool
    /// Whether one side says "not relevant" and the other gives a level.
    public let isRelevanceDisputed: Bool

    /// How far apart the two sides' own words are; nil unless both give a level.
    public var difference: LevelSpan? {
        guard let one = statements[0].span, let other = statements[1].span else { return nil }
        return one.steps(to: other)
    }

    /// - Parameter derived: for each silent side, what its words elsewhere tell of this stratum.
    init(_ said: Said, derived: [LevelSpan?], scale: Scale) {
        let statements = said.statements
        let stated = statements.count { $0.span != nil }
        func isDismissed(by side: Int) -> Bool {
            let other = 1 - side
            guard statements[side] == .notRelevant else { return false }
            return statements[other] == .notRelevant
                || (statements[other] == .silent && derived[other] == nil)
        }
        forum = said.forum
        self.statements = statements
        isLeftOut = isDismissed(by: 0) || isDismissed(by: 1)
        isRelevanceDisputed = stated == 1 && statements.contains(.notRelevant)
        // A document speaks only where nobody else does.
        if statements == [.silent, .silent], derived == [nil, nil], let level = said.document {
            confirmed = LevelSpan(level, level)
            claimed = confirmed
            evidence = .document
        } else {
            let a = statements[0].span ?? derived[0] ?? scale.anything
            let b = statements[1].span ?? derived[1] ?? scale.anything
            confirmed = a.shallower(b)
            claimed = a.deeper(b)
            evidence = stated == 2 ? .both : stated == 1 ? .oneSide : .none
        }
    }
}

/// The rows of one stratum, each side's taken together.
struct Said {
    let forum: Forum.Place?
    /// What the sides themselves say, `a` first.
    var statements: [Statement] = [.silent, .silent]
    /// The highest level that a document gives.
    var document: Level?
}

/// A level that both sides would say in one stratum: how an answer, a conversation or a plan is imagined.
public struct AgreedLevel: Hashable, Sendable {
    /// Nil in general.
    public let forum: Forum.Place?
    public let level: Level

    public init(_ level: Level, in forum: Forum.Place? = nil) {
        self.level = level
        self.forum = forum
    }
}

/// Several strata, or one, taken together.
public struct Summary: Hashable, Sendable {
    public let confirmed: LevelSpan
    public let claimed: LevelSpan
    public let evidence: Evidence
    private let statedA: LevelSpan?
    private let statedB: LevelSpan?

    /// The deepest level that each side has stated in its own words, `a` first; nil for a side that gave none.
    public var stated: [LevelSpan?] { [statedA, statedB] }
    /// Which sides have stated a level, `a` first.
    public var hasSpoken: [Bool] { [statedA != nil, statedB != nil] }
    /// Whether exactly one side has stated a level.
    public var isOneSided: Bool { (statedA != nil) != (statedB != nil) }
    public var isDetermined: Bool { confirmed.isDetermined && claimed.isDetermined }
    /// Whether both sides stated a level in every stratum, and no doubt is left of what they say.
    public var isBothKnown: Bool { evidence == .both && isDetermined }

    public func span(_ side: Conventions.Side) -> LevelSpan { side == .confirmed ? confirmed : claimed }

    init(_ strata: [Stratum], scale: Scale) {
        confirmed = strata.lazy.map(\.confirmed).deepest ?? scale.anything
        claimed = strata.lazy.map(\.claimed).deepest ?? scale.anything
        let first = strata.first?.evidence ?? .none
        evidence = strata.allSatisfy { $0.evidence == first } ? first : .mixed
        statedA = strata.lazy.compactMap { $0.statements[0].span }.deepest
        statedB = strata.lazy.compactMap { $0.statements[1].span }.deepest
    }
}

/// Everything said of one dyad in one wave.
public struct Relation: Sendable {
    public let dyad: Dyad
    public let scale: Scale
    /// The reports themselves, third parties' included, in order of forum.
    public let reports: ArraySlice<Report>
    /// The strata that have a row on the dyad, general first, then by forum.
    public let strata: [Stratum]
    /// All strata that count, taken together; nil when all of them are left out.
    private let whole: Summary?

    /// - Precondition: all reports are of this dyad, one wave, and in order of forum.
    init(_ dyad: Dyad, reports: ArraySlice<Report>, scale: Scale) {
        self.init(dyad, reports: reports, said: Self.said(reports, of: dyad), scale: scale)
    }

    private init(_ dyad: Dyad, reports: ArraySlice<Report>, said: [Said], scale: Scale) {
        self.dyad = dyad
        self.reports = reports
        self.scale = scale
        let statements = said.map { (forum: $0.forum, statements: $0.statements) }
        strata = said.map {
            Stratum($0, derived: Self.derived($0.forum, $0.statements, statements), scale: scale)
        }
        let counted = strata.filter { !$0.isLeftOut }
        whole = counted.isEmpty ? nil : Summary(counted, scale: scale)
    }

    /// The relation as it would be if both sides said certain levels in certain strata, each in place of what
    /// they say there now. What they say elsewhere, and what others say, stays.
    ///
    /// - Parameter agreed: at most one level a stratum.
    func after(_ agreed: [AgreedLevel]) -> Relation {
        var said = Self.said(reports, of: dyad)
        for word in agreed {
            let statements = [Statement](repeating: .level(LevelSpan(word.level, word.level)), count: 2)
            if let place = said.firstIndex(where: { $0.forum == word.forum }) {
                said[place].statements = statements
            } else {
                // General first, then by forum.
                let place = said.firstIndex { ($0.forum ?? -1) > (word.forum ?? -1) } ?? said.count
                said.insert(Said(forum: word.forum, statements: statements), at: place)
            }
        }
        return Relation(dyad, reports: reports, said: said, scale: scale)
    }

    /// The rows by stratum, each side's taken together.
    private static func said(_ reports: ArraySlice<Report>, of dyad: Dyad) -> [Said] {
        var said: [Said] = []
        var start = reports.startIndex
        while start < reports.endIndex {
            let forum = reports[start].forum
            let end = reports[start...].firstIndex { $0.forum != forum } ?? reports.endIndex
            let rows = reports[start..<end]
            said.append(
                Said(
                    forum: forum,
                    statements: [
                        Statement(rows.lazy.filter { $0.by == .actor(dyad.a) }),
                        Statement(rows.lazy.filter { $0.by == .actor(dyad.b) }),
                    ],
                    document: rows.lazy.filter { $0.by == .document }.compactMap(\.answer.level).max()))
            start = end
        }
        return said
    }

    /// A dyad of which no row speaks.
    init(silent dyad: Dyad, scale: Scale) {
        self.dyad = dyad
        self.scale = scale
        reports = []
        strata = []
        whole = nil
    }

    /// Whether any row is on the dyad at all.
    public var isAsked: Bool { !strata.isEmpty }

    /// Whether anything said of it is made up to show the product.
    public var isIllustration: Bool { reports.contains(where: \.isIllustration) }

    /// Whether documents tell of a collaboration without saying how deep, and nobody else says more.
    public var isKnownByName: Bool {
        overall()?.evidence == Evidence.none
            && reports.contains { $0.by == .document && $0.answer == .unknown }
    }

    /// Whether the two sides disagree, in any stratum, on whether there is a relation to speak of.
    public var isRelevanceDisputed: Bool { strata.contains(where: \.isRelevanceDisputed) }

    /// One forum's stratum, also when no row speaks of it.
    ///
    /// - Parameter keepsAll: whether "not relevant" leaves nothing out, as where a pair target rules.
    public func stratum(in forum: Forum.Place?, keepsAll: Bool = false) -> Stratum {
        guard var stratum = strata.first(where: { $0.forum == forum }) else {
            let unsaid = Said(forum: forum)
            let statements = strata.map { (forum: $0.forum, statements: $0.statements) }
            return Stratum(
                unsaid, derived: Self.derived(forum, unsaid.statements, statements), scale: scale)
        }
        if keepsAll { stratum.isLeftOut = false }
        return stratum
    }

    /// All strata that have a row together; nil when all of them are left out.
    ///
    /// A dyad without rows may be anything.
    ///
    /// - Complexity: O(1), but O(*s*) in the strata where "not relevant" is to leave nothing out.
    public func overall(keepsAll: Bool = false) -> Summary? {
        if !isAsked { return Summary([], scale: scale) }
        return keepsAll && strata.contains(where: \.isLeftOut) ? Summary(strata, scale: scale) : whole
    }

    /// What is said in one forum; nil when nobody says anything there, or the sides see no relation to speak of.
    public func summary(in forum: Forum.Place) -> Summary? {
        strata.first { $0.forum == forum && !$0.isLeftOut }.map { Summary([$0], scale: scale) }
    }

    /// The strata that count toward the whole.
    func countedStrata(keepsAll: Bool = false) -> [Stratum] {
        keepsAll || !strata.contains(where: \.isLeftOut) ? strata : strata.filter { !$0.isLeftOut }
    }

    // A side silent in a forum is at most as deep there as it says in general; one silent in general is as
    // deep as it says anywhere. Nil for a side that has a word of its own, or none anywhere.
    private static func derived(
        _ forum: Forum.Place?, _ own: [Statement], _ all: [(forum: Forum.Place?, statements: [Statement])]
    ) -> [LevelSpan?] {
        [0, 1].map { side in
            guard own[side] == .silent else { return nil }
            guard forum == nil else {
                return all.first { $0.forum == nil }?.statements[side].span.map { LevelSpan(0, $0.high) }
            }
            return all.lazy.filter { $0.forum != nil }.compactMap { $0.statements[side].span }.deepest
        }
    }
}
