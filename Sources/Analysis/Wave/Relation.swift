public import Model

// What is known of one relation in one wave. A *stratum* is a forum, or "in general"; each side states
// something in each, and the strata together give the relation as a whole.

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

/// Everything said of one dyad in one wave.
///
/// **Guarantee** (`rules.md` §2). Only the two sides and documents settle anything; what third actors report is in
/// `reports` and in no statement. A relation of which no row speaks may be anything.
public struct Relation: Sendable {
    public let dyad: Dyad
    public let scale: Scale
    /// The reports themselves, third parties' included, in order of forum.
    public let reports: ArraySlice<Report>
    /// The strata that have a row on the dyad, general first, then by forum.
    public let strata: [Stratum]
    /// What is imagined that both sides say, in place of their own rows there.
    let agreed: [AgreedLevel]
    /// All strata counted, taken together; nil when all of them are left out.
    private let whole: Summary?
    /// How deep a forum may be in which neither side speaks, as readers see it; nil for those in charge.
    private let seenSilence: Silence?

    private struct Silence { let below: Level? }

    /// - Precondition: all reports are of this dyad, one wave, and in order of forum.
    /// - Complexity: O(*r* log *r*) in the reports.
    init(_ dyad: Dyad, reports: ArraySlice<Report>, scale: Scale) {
        self.init(dyad, reports: reports, agreed: [], scale: scale)
    }

    private init(_ dyad: Dyad, reports: ArraySlice<Report>, agreed: [AgreedLevel], scale: Scale) {
        self.dyad = dyad
        self.reports = reports
        self.scale = scale
        self.agreed = agreed
        var said = Self.said(reports, of: dyad)
        for word in agreed {
            let agreed = Statement.level(LevelSpan(word.level, word.level))
            let statements = Sides(agreed, agreed)
            if let place = said.firstIndex(where: { $0.forum == word.forum }) {
                said[place].statements = statements
            } else {
                // General first, then by forum.
                let place = said.firstIndex { ($0.forum ?? -1) > (word.forum ?? -1) } ?? said.count
                said.insert(Said(forum: word.forum, statements: statements), at: place)
            }
        }
        let elsewhere = WordsElsewhere(said)
        strata = said.map { Stratum($0, elsewhere, scale: scale) }
        whole = Self.summary(of: strata, keepsAll: false, scale: scale)
        seenSilence = nil
    }

    /// A relation as its readers may see it.
    ///
    /// - Parameters:
    ///   - reports: Those of its rows that they may know of.
    ///   - bound: How deep a forum may be in which neither side speaks; nil when they cannot tell.
    init(seen relation: Relation, reports: ArraySlice<Report>, strata: [Stratum], silentBelow bound: Level?) {
        dyad = relation.dyad
        scale = relation.scale
        self.reports = reports
        self.strata = strata
        agreed = []
        whole = Self.summary(of: strata, keepsAll: false, scale: scale)
        seenSilence = Silence(below: bound)
    }

    /// What is said in one forum, or in general, alone; nil when no row speaks of it there.
    func limited(to forum: Forum.Place?) -> Relation? {
        guard let stratum = strata.first(where: { $0.forum == forum }) else { return nil }
        return Relation(self, only: stratum)
    }

    private init(_ relation: Relation, only stratum: Stratum) {
        dyad = relation.dyad
        scale = relation.scale
        let reports = relation.reports
        let start = reports.firstIndex { $0.forum == stratum.forum } ?? reports.endIndex
        let end = reports[start...].firstIndex { $0.forum != stratum.forum } ?? reports.endIndex
        self.reports = reports[start..<end]
        strata = [stratum]
        agreed = relation.agreed.filter { $0.forum == stratum.forum }
        whole = Self.summary(of: strata, keepsAll: false, scale: scale)
        seenSilence = relation.seenSilence
    }

    /// The relation as it would be if both sides said certain levels in certain strata, each in place of what
    /// they say there now. What they say elsewhere, and what others say, stays.
    ///
    /// - Parameter agreed: at most one level a stratum.
    func after(_ agreed: [AgreedLevel]) -> Relation {
        let earlier = self.agreed.filter { word in !agreed.contains { $0.forum == word.forum } }
        return Relation(dyad, reports: reports, agreed: earlier + agreed, scale: scale)
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
        agreed = []
        whole = Summary([], scale: scale)
        seenSilence = nil
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

    /// One forum's stratum, or that in general, also when no row speaks of it.
    ///
    /// - Complexity: O(*s*) in the strata with a row.
    public func stratum(in forum: Forum.Place?) -> Stratum {
        if let stratum = strata.first(where: { $0.forum == forum }) { return stratum }
        let silent = Stratum(Said(forum: forum), WordsElsewhere(strata), scale: scale)
        guard let seenSilence, !silent.isLeftOut else { return silent }
        return Stratum(silent: forum, below: forum == nil ? nil : seenSilence.below, scale: scale)
    }

    /// All strata counted, as the graph and change see them: targets are no matter. Nil when all of them are left
    /// out, since the sides see no relation to speak of.
    ///
    /// - Complexity: O(1).
    public func overall() -> Summary? { whole }

    /// All strata counted where a target for the relation as a whole rules.
    ///
    /// - Parameters:
    ///   - forums: those in which a target rules the two, silent or not.
    ///   - keepsAll: whether "not relevant" leaves nothing out, as where a pair target rules.
    /// - Complexity: O(*s*) in the strata with a row and the forums.
    func overall(countingForums forums: [Forum.Place], keepsAll: Bool) -> Summary? {
        let silent = silent(among: forums)
        if silent.isEmpty, !keepsAll { return whole }
        return Self.summary(of: strata + silent, keepsAll: keepsAll, scale: scale)
    }

    /// What is said in one forum, or in general; nil when nobody says anything there, or the sides see no relation to
    /// speak of.
    public func summary(in forum: Forum.Place?) -> Summary? {
        strata.first { $0.forum == forum && !$0.isLeftOut }.map { Summary([$0], scale: scale) }
    }

    /// The strata that count toward the whole, those left out apart.
    func countedStrata(countingForums forums: [Forum.Place] = [], keepsAll: Bool = false) -> [Stratum] {
        (strata + silent(among: forums)).filter { $0.isCounted && (keepsAll || !$0.isLeftOut) }
    }

    /// The strata of those forums in which no row speaks of the two.
    private func silent(among forums: [Forum.Place]) -> [Stratum] {
        forums.filter { forum in !strata.contains { $0.forum == forum } }.map { stratum(in: $0) }
    }

    private static func summary(of strata: [Stratum], keepsAll: Bool, scale: Scale) -> Summary? {
        let counted = strata.filter(\.isCounted)
        let kept = keepsAll ? counted : counted.filter { !$0.isLeftOut }
        return kept.isEmpty && !counted.isEmpty ? nil : Summary(kept, scale: scale)
    }
}
