// The rules of a network folder, clause by clause over plain rows, as slow as they come. Written from the
// rules' text and sharing nothing with `Analysis`: what the two agree on, two readings of the text agree on.

struct LiteralRules {
    let folder: Folder
    var top: Int { folder.top }
    var waves: [String] { folder.waves }

    struct Span: Hashable {
        var low: Int
        var high: Int

        var isDetermined: Bool { low == high }
        var levels: ClosedRange<Int> { low...high }
    }

    /// What X states in a stratum.
    enum Statement: Hashable {
        case level(Span)
        case notRelevant
        case silent
    }

    /// The general stratum goes by the empty name, as in the file.
    static let general = ""

    func isAlive(_ actor: Folder.ActorRow, _ wave: String) -> Bool {
        let place = waves.firstIndex(of: wave)!
        let since = actor.since.isEmpty ? 0 : waves.firstIndex(of: actor.since)!
        let until = actor.until.isEmpty ? waves.count - 1 : waves.firstIndex(of: actor.until)!
        return since <= place && place <= until
    }

    func alive(_ wave: String) -> [String] {
        folder.actors.filter { isAlive($0, wave) }.map(\.id).sorted()
    }

    func pairs(_ actors: [String]) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for a in actors { for b in actors where a < b { pairs.append((a, b)) } }
        return pairs
    }

    // MARK: What the rows say

    /// The rows on a dyad. The same key counts once, and a known level outdoes an empty one.
    func rows(_ x: String, _ y: String, _ wave: String) -> [Folder.TieRow] {
        var kept: [Folder.TieRow] = []
        for var row in folder.ties where row.wave == wave {
            guard (row.from == x && row.to == y) || (row.from == y && row.to == x) else { continue }
            if row.by.isEmpty { row.by = row.from }
            if let place = kept.firstIndex(where: { Self.isSameReport($0, row) }) {
                if kept[place].level.isEmpty { kept[place] = row }
            } else {
                kept.append(row)
            }
        }
        return kept
    }

    private static func isSameReport(_ one: Folder.TieRow, _ other: Folder.TieRow) -> Bool {
        one.from == other.from && one.to == other.to && one.forum == other.forum && one.by == other.by
            && one.respondent == other.respondent
    }

    /// Rule 1, "X's own reports there"; the carried `x` is below.
    func statement(of x: String, with y: String, in stratum: String, _ wave: String) -> Statement {
        let own = rows(x, y, wave).filter { $0.forum == stratum && $0.by == x }
        var medians: [Span] = []
        for from in [x, y] {
            let levels = own.filter { $0.from == from }.compactMap { Int($0.level) }.sorted()
            guard !levels.isEmpty else { continue }
            let half = levels.count / 2
            if levels.count % 2 == 1 {
                medians.append(Span(low: levels[half], high: levels[half]))
            } else {
                medians.append(Span(low: levels[half - 1], high: levels[half]))
            }
        }
        if let highest = Self.highest(medians) { return .level(highest) }
        return own.contains { $0.level == "x" } ? .notRelevant : .silent
    }

    /// "Lows and highs apart."
    static func highest(_ spans: [Span]) -> Span? {
        guard let low = spans.map(\.low).max(), let high = spans.map(\.high).max() else { return nil }
        return Span(low: low, high: high)
    }

    /// Rule 1: "a side silent in a forum whose general statement is *not relevant* says the same there".
    func carriesNotRelevant(_ x: String, with y: String, in stratum: String, _ wave: String) -> Bool {
        stratum != Self.general && statement(of: x, with: y, in: stratum, wave) == .silent
            && statement(of: x, with: y, in: Self.general, wave) == .notRelevant
    }

    func saysNotRelevant(_ x: String, with y: String, in stratum: String, _ wave: String) -> Bool {
        statement(of: x, with: y, in: stratum, wave) == .notRelevant
            || carriesNotRelevant(x, with: y, in: stratum, wave)
    }

    func hasLevel(_ x: String, with y: String, in stratum: String, _ wave: String) -> Bool {
        if case .level = statement(of: x, with: y, in: stratum, wave) { true } else { false }
    }

    /// The first two cases of rule 2.
    func spanFromElsewhere(of x: String, with y: String, in stratum: String, _ wave: String) -> Span? {
        guard statement(of: x, with: y, in: stratum, wave) == .silent else { return nil }
        if stratum != Self.general {
            guard case .level(let general) = statement(of: x, with: y, in: Self.general, wave) else {
                return nil
            }
            return Span(low: 0, high: general.high)
        }
        var spans: [Span] = []
        for forum in folder.forums {
            if case .level(let span) = statement(of: x, with: y, in: forum, wave) { spans.append(span) }
        }
        return Self.highest(spans)
    }

    // MARK: Documents

    func highestDocument(_ a: String, _ b: String, in stratum: String, _ wave: String) -> Int? {
        rows(a, b, wave).filter { $0.forum == stratum && $0.by == "document" }
            .compactMap { Int($0.level) }.max()
    }

    /// Rule 4, first sentence: the level that stands for both.
    func documentForBoth(_ a: String, _ b: String, in stratum: String, _ wave: String) -> Int? {
        guard let level = highestDocument(a, b, in: stratum, wave) else { return nil }
        for (x, y) in [(a, b), (b, a)] {
            // An `x` that is carried from general is no statement here.
            guard statement(of: x, with: y, in: stratum, wave) == .silent else { return nil }
            if let span = spanFromElsewhere(of: x, with: y, in: stratum, wave) {
                guard span.levels.contains(level) else { return nil }
            }
        }
        return level
    }

    /// Rule 4, second sentence: the level that stands for X, who is silent, beside Y's equal statement.
    func documentForOne(_ x: String, beside y: String, in stratum: String, _ wave: String) -> Int? {
        guard let level = highestDocument(x, y, in: stratum, wave),
            statement(of: x, with: y, in: stratum, wave) == .silent,
            statement(of: y, with: x, in: stratum, wave) == .level(Span(low: level, high: level))
        else { return nil }
        if let span = spanFromElsewhere(of: x, with: y, in: stratum, wave) {
            guard span.levels.contains(level) else { return nil }
        }
        return level
    }

    func documentStands(_ a: String, _ b: String, in stratum: String, _ wave: String) -> Bool {
        documentForBoth(a, b, in: stratum, wave) != nil
            || documentForOne(a, beside: b, in: stratum, wave) != nil
            || documentForOne(b, beside: a, in: stratum, wave) != nil
    }

    // MARK: Not relevant

    /// Rule 3, first sentence, and where it asks for more in a forum unit.
    func isLeftOut(_ a: String, _ b: String, in stratum: String, _ wave: String, forumUnit: Bool = false)
        -> Bool
    {
        if documentStands(a, b, in: stratum, wave) { return false }
        if saysNotRelevant(a, with: b, in: stratum, wave), saysNotRelevant(b, with: a, in: stratum, wave) {
            return true
        }
        for (x, y) in [(a, b), (b, a)] where saysNotRelevant(x, with: y, in: stratum, wave) {
            if forumUnit, carriesNotRelevant(x, with: y, in: stratum, wave) { continue }
            if !hasLevel(y, with: x, in: stratum, wave),
                !saysNotRelevant(y, with: x, in: stratum, wave),
                spanFromElsewhere(of: y, with: x, in: stratum, wave) == nil
            {
                return true
            }
        }
        return false
    }

    /// Rule 3, second sentence, in any stratum.
    func isRelevanceDisputed(_ a: String, _ b: String, _ wave: String) -> Bool {
        ([Self.general] + folder.forums).contains { stratum in
            [(a, b), (b, a)].contains { x, y in
                saysNotRelevant(x, with: y, in: stratum, wave) && hasLevel(y, with: x, in: stratum, wave)
            }
        }
    }

    // MARK: Spans

    func span(of x: String, with y: String, in stratum: String, _ wave: String) -> Span {
        let anything = Span(low: 0, high: top)
        if case .level(let span) = statement(of: x, with: y, in: stratum, wave) { return span }
        if let level = documentForBoth(x, y, in: stratum, wave)
            ?? documentForOne(x, beside: y, in: stratum, wave)
        {
            return Span(low: level, high: level)
        }
        if saysNotRelevant(x, with: y, in: stratum, wave) { return anything }
        return spanFromElsewhere(of: x, with: y, in: stratum, wave) ?? anything
    }

    func evidence(_ a: String, _ b: String, in stratum: String, _ wave: String) -> String {
        let stated = [(a, b), (b, a)].count { hasLevel($0.0, with: $0.1, in: stratum, wave) }
        if stated == 2 { return "both" }
        if stated == 1 { return "one_side" }
        return documentForBoth(a, b, in: stratum, wave) == nil ? "none" : "document"
    }

    struct Overall: Hashable {
        let confirmed: Span
        let claimed: Span
    }

    /// Rule 5 over some strata.
    func overall(_ a: String, _ b: String, over strata: [String], _ wave: String) -> Overall {
        let spans = strata.map {
            (span(of: a, with: b, in: $0, wave), span(of: b, with: a, in: $0, wave))
        }
        let anything = Span(low: 0, high: top)
        let confirmed = spans.map {
            Span(low: min($0.0.low, $0.1.low), high: min($0.0.high, $0.1.high))
        }
        let claimed = spans.map {
            Span(low: max($0.0.low, $0.1.low), high: max($0.0.high, $0.1.high))
        }
        return Overall(
            confirmed: Self.highest(confirmed) ?? anything, claimed: Self.highest(claimed) ?? anything)
    }

    /// Rule 5, what is counted unless left out.
    ///
    /// - Parameter unitForums: the forums of the dyad's forum units; none in graph and change.
    func candidates(_ a: String, _ b: String, _ wave: String, unitForums: [String] = []) -> [String] {
        var found = folder.forums.filter { forum in
            unitForums.contains(forum) || rows(a, b, wave).contains { $0.forum == forum }
        }
        let aSide = statement(of: a, with: b, in: Self.general, wave)
        let bSide = statement(of: b, with: a, in: Self.general, wave)
        if aSide != .silent || bSide != .silent || documentStands(a, b, in: Self.general, wave) {
            found.append(Self.general)
        }
        return found
    }

    /// The strata counted in graph and change.
    func countedStrata(_ a: String, _ b: String, _ wave: String) -> [String] {
        candidates(a, b, wave).filter { !isLeftOut(a, b, in: $0, wave) }
    }

    func isNotRelevant(_ a: String, _ b: String, _ wave: String) -> Bool {
        countedStrata(a, b, wave).isEmpty && !candidates(a, b, wave).isEmpty
    }

    /// As graph and change see it; nil is not relevant.
    func overall(_ a: String, _ b: String, _ wave: String) -> Overall? {
        isNotRelevant(a, b, wave) ? nil : overall(a, b, over: countedStrata(a, b, wave), wave)
    }
}
