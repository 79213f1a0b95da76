public import Model

/// What the knowledge of a relation rests on.
public enum Evidence: String, CaseIterable, Sendable {
    /// Both sides give a level.
    case both
    /// One side does.
    case oneSide = "one_side"
    /// No side has a statement, and a document stands for both.
    case document
    case none
    /// The strata differ.
    case mixed
}

/// One stratum of a relation, both sides held against each other.
///
/// **Guarantee 1** (`rules.md` §2, 1). `statements` are the sides' own reports; a side that is silent in a forum and
/// says *not relevant* in general says so here too, and is named by `carriesNotRelevant`.
///
/// **Guarantee 2** (§2, 2–3). A side's span is its statement, else what its words elsewhere tell, else anything; the
/// stratum is left out where nobody sees a relation to speak of.
///
/// **Guarantee 3** (§2, 4). A document settles only what no side's word contradicts, and then keeps the stratum.
public struct Stratum: Sendable {
    /// Nil in general.
    public let forum: Forum.Place?
    /// What the sides themselves say, `a` first.
    public let statements: Sides<Statement>
    /// Which sides are silent here and say "not relevant" in general, `a` first.
    public let carriesNotRelevant: Sides<Bool>
    /// The lower of the sides, as a span.
    public let confirmed: LevelSpan
    /// The higher of the sides, as a span.
    public let claimed: LevelSpan
    public let evidence: Evidence
    /// Whether the sides see no relation to speak of here.
    public let isLeftOut: Bool
    /// The same where a target for the forum asks: a "not relevant" that is carried from general then needs the
    /// other side's.
    public let isLeftOutOfUnit: Bool
    /// Whether one side says "not relevant" and the other gives a level.
    public let isRelevanceDisputed: Bool
    /// What readers may not know of it; nothing for those in charge.
    let withheld: Withheld

    /// How far apart the two sides' own words are; nil unless both give a level.
    public var difference: LevelSpan? {
        guard let one = statements.a.span, let other = statements.b.span else { return nil }
        return one.steps(to: other)
    }

    /// Whether the stratum counts toward the whole, unless left out: a forum that anybody speaks of always does, and
    /// general when a side has a statement there or a document stands.
    var isCounted: Bool {
        forum != nil || evidence == .document || statements.contains { $0 != .silent }
    }

    /// - Complexity: O(1).
    init(_ said: Said, _ elsewhere: WordsElsewhere, scale: Scale) {
        let own = said.statements
        let isCarried = Sides {
            own[$0] == .silent && said.forum != nil && elsewhere.general[$0] == .notRelevant
        }
        let derived = Sides { own[$0] == .silent ? elsewhere.span(of: $0, in: said.forum) : nil }
        let isDismissive = Sides { own[$0] == .notRelevant || isCarried[$0] }
        // The other side has nothing to say against it, here or elsewhere.
        func isAlone(_ side: Int) -> Bool {
            own[1 - side] == .silent && !isDismissive[1 - side] && derived[1 - side] == nil
        }
        let areBothDismissive = isDismissive.a && isDismissive.b
        let document = StandingDocument(said.document, beside: own, derived)
        let stated = own.count { $0.span != nil }

        forum = said.forum
        withheld = []
        statements = own
        carriesNotRelevant = isCarried
        isLeftOut =
            document == nil
            && (areBothDismissive || isDismissive.indices.contains { isDismissive[$0] && isAlone($0) })
        isLeftOutOfUnit =
            document == nil
            && (areBothDismissive || isDismissive.indices.contains { own[$0] == .notRelevant && isAlone($0) })
        isRelevanceDisputed = stated == 1 && isDismissive.contains(true)
        let spans = Sides { side in
            document?.span ?? own[side].span ?? derived[side] ?? scale.anything
        }
        confirmed = spans.a.shallower(spans.b)
        claimed = spans.a.deeper(spans.b)
        evidence =
            switch stated {
            case 2: .both
            case 1: .oneSide
            default: document == nil ? .none : .document
            }
    }
}

extension Stratum {
    /// A stratum as its readers may see it: the gate says what is left.
    init(
        seen stratum: Stratum, statements: Sides<Statement>, confirmed: LevelSpan, claimed: LevelSpan,
        evidence: Evidence, withheld: Withheld = [], isLeftOut: Bool = false
    ) {
        self.init(
            forum: stratum.forum, statements: statements,
            carriesNotRelevant: isLeftOut ? stratum.carriesNotRelevant : [false, false], confirmed: confirmed,
            claimed: claimed, evidence: evidence, isLeftOut: isLeftOut, withheld: withheld)
    }

    /// A stratum in which neither side speaks, and of which no more is told than how deep it may be.
    init(silent forum: Forum.Place?, below bound: Level?, scale: Scale) {
        self.init(
            forum: forum, statements: [.silent, .silent], carriesNotRelevant: [false, false],
            confirmed: bound.map { LevelSpan(0, $0) } ?? scale.anything, claimed: scale.anything,
            evidence: .none, isLeftOut: false, withheld: [])
    }

    private init(
        forum: Forum.Place?, statements: Sides<Statement>, carriesNotRelevant: Sides<Bool>,
        confirmed: LevelSpan, claimed: LevelSpan, evidence: Evidence, isLeftOut: Bool, withheld: Withheld
    ) {
        self.forum = forum
        self.statements = statements
        self.carriesNotRelevant = carriesNotRelevant
        self.confirmed = confirmed
        self.claimed = claimed
        self.evidence = evidence
        self.isLeftOut = isLeftOut
        isLeftOutOfUnit = isLeftOut
        isRelevanceDisputed = false
        self.withheld = withheld
    }
}

/// A document that stands for the sides that are silent in a stratum (`rules.md` §2, 4).
private struct StandingDocument {
    let span: LevelSpan

    /// Nil when there is none, or it settles nothing: a side's word differs from it, or what a silent side says
    /// elsewhere does not allow it.
    ///
    /// - Parameter derived: what a silent side's words elsewhere tell, if anything.
    init?(_ level: Level?, beside own: Sides<Statement>, _ derived: Sides<LevelSpan?>) {
        guard let level else { return nil }
        let span = LevelSpan(level, level)
        let stands = own.indices.allSatisfy { side in
            switch own[side] {
            case .level(let said): said == span
            case .notRelevant: false
            case .silent: derived[side].map { $0.low <= level && level <= $0.high } ?? true
            }
        }
        // Where both speak there is nobody to stand for.
        guard stands, own.contains(.silent) else { return nil }
        self.span = span
    }
}

/// The rows of one stratum, each side's taken together.
struct Said {
    let forum: Forum.Place?
    /// What the sides themselves say, `a` first.
    var statements = Sides(Statement.silent, .silent)
    /// The highest level that a document gives.
    var document: Level?
}

/// What the sides of a relation say in all its strata, of which each stratum may tell about the others.
struct WordsElsewhere {
    /// In general, `a` first.
    let general: Sides<Statement>
    /// The deepest that each side says in any forum, lows and highs apart.
    private let inForums: Sides<LevelSpan?>

    init(_ said: [Said]) {
        general = said.first { $0.forum == nil }?.statements ?? [.silent, .silent]
        inForums = Sides { side in
            said.lazy.filter { $0.forum != nil }.compactMap { $0.statements[side].span }.deepest
        }
    }

    init(_ strata: [Stratum]) {
        self.init(strata.map { Said(forum: $0.forum, statements: $0.statements) })
    }

    /// A side silent in a forum is at most as deep there as it says in general; one silent in general is as deep as
    /// it says anywhere. Nil for a side that has no word of that sort.
    func span(of side: Int, in forum: Forum.Place?) -> LevelSpan? {
        forum == nil ? inForums[side] : general[side].span.map { LevelSpan(0, $0.high) }
    }
}
