// The rules of a network folder, clause by clause over plain rows, as slow as they come. Written from the
// rules' text and sharing nothing with `Analysis`: what the two agree on, two readings of the text agree on.
//
// Spans are found by trying: a *completion* gives every side of every stratum a level within what is known of
// it, and confirmed, claimed and state are read off every completion there is.

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
            var key = row
            key.level = ""
            if let place = kept.firstIndex(where: {
                var other = $0; other.level = ""; return other == key
            }) {
                if kept[place].level.isEmpty { kept[place] = row }
            } else {
                kept.append(row)
            }
        }
        return kept
    }

    /// Rule 1.
    func statement(of x: String, with y: String, in stratum: String, _ wave: String) -> Statement {
        let own = rows(x, y, wave).filter { $0.forum == stratum && $0.by == x }
        var medians: [Span] = []
        for from in [x, y] {
            let levels = own.filter { $0.from == from }.compactMap { Int($0.level) }.sorted()
            guard !levels.isEmpty else { continue }
            let half = levels.count / 2
            medians.append(
                levels.count % 2 == 1
                    ? Span(low: levels[half], high: levels[half])
                    : Span(low: levels[half - 1], high: levels[half]))
        }
        if !medians.isEmpty {
            return .level(Span(low: medians.map(\.low).max()!, high: medians.map(\.high).max()!))
        }
        return own.contains { $0.level == "x" } ? .notRelevant : .silent
    }

    /// The two cases of rule 2 in which a silent side's span comes from another stratum.
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
        return spans.isEmpty ? nil : Span(low: spans.map(\.low).max()!, high: spans.map(\.high).max()!)
    }

    func hasLevel(_ x: String, with y: String, in stratum: String, _ wave: String) -> Bool {
        if case .level = statement(of: x, with: y, in: stratum, wave) { true } else { false }
    }

    /// Rule 3, first sentence.
    func isLeftOut(_ a: String, _ b: String, in stratum: String, _ wave: String) -> Bool {
        let says = [
            statement(of: a, with: b, in: stratum, wave), statement(of: b, with: a, in: stratum, wave),
        ]
        let elsewhere = [
            spanFromElsewhere(of: a, with: b, in: stratum, wave),
            spanFromElsewhere(of: b, with: a, in: stratum, wave),
        ]
        if says == [.notRelevant, .notRelevant] { return true }
        for (one, other) in [(0, 1), (1, 0)] where says[one] == .notRelevant {
            if says[other] == .silent && elsewhere[other] == nil { return true }
        }
        return false
    }

    /// Rule 3, second sentence.
    func isRelevanceDisputed(_ a: String, _ b: String, _ wave: String) -> Bool {
        strata(a, b, wave).contains { stratum in
            (statement(of: a, with: b, in: stratum, wave) == .notRelevant
                && hasLevel(b, with: a, in: stratum, wave))
                || (statement(of: b, with: a, in: stratum, wave) == .notRelevant
                    && hasLevel(a, with: b, in: stratum, wave))
        }
    }

    /// Rule 4: the level that stands for both sides.
    func documentLevel(_ a: String, _ b: String, in stratum: String, _ wave: String) -> Int? {
        for (x, y) in [(a, b), (b, a)] {
            guard statement(of: x, with: y, in: stratum, wave) == .silent,
                spanFromElsewhere(of: x, with: y, in: stratum, wave) == nil
            else { return nil }
        }
        return rows(a, b, wave).filter { $0.forum == stratum && $0.by == "document" }
            .compactMap { Int($0.level) }.max()
    }

    /// The strata that have any row on the dyad.
    func strata(_ a: String, _ b: String, _ wave: String) -> [String] {
        Set(rows(a, b, wave).map(\.forum)).sorted()
    }

    func span(of x: String, with y: String, in stratum: String, _ wave: String) -> Span {
        if case .level(let span) = statement(of: x, with: y, in: stratum, wave) { return span }
        return spanFromElsewhere(of: x, with: y, in: stratum, wave) ?? Span(low: 0, high: top)
    }

    func evidence(_ a: String, _ b: String, in stratum: String, _ wave: String) -> String {
        let stated = [(a, b), (b, a)].count { hasLevel($0.0, with: $0.1, in: stratum, wave) }
        if stated == 2 { return "both" }
        if stated == 1 { return "one_side" }
        return documentLevel(a, b, in: stratum, wave) == nil ? "none" : "document"
    }

    // MARK: Completions

    /// The levels that both sides may have in a stratum.
    func sides(_ a: String, _ b: String, in stratum: String, _ wave: String) -> [(Int, Int)] {
        if let level = documentLevel(a, b, in: stratum, wave) { return [(level, level)] }
        let of = span(of: a, with: b, in: stratum, wave)
        let other = span(of: b, with: a, in: stratum, wave)
        return of.levels.flatMap { one in other.levels.map { (one, $0) } }
    }

    /// Confirmed and claimed in every completion of some strata; without any stratum everything is possible.
    func completions(_ a: String, _ b: String, _ strata: [String], _ wave: String) -> Set<Pair> {
        var each: [[(Int, Int)]] = strata.map { sides(a, b, in: $0, wave) }
        if each.isEmpty { each = [(0...top).flatMap { one in (0...top).map { (one, $0) } }] }
        var completions: [Pair] = [Pair(confirmed: 0, claimed: 0)]
        for sides in each {
            completions = completions.flatMap { so in
                sides.map { one, other in
                    Pair(
                        confirmed: max(so.confirmed, min(one, other)),
                        claimed: max(so.claimed, max(one, other)))
                }
            }
        }
        return Set(completions)
    }

    struct Pair: Hashable {
        let confirmed: Int
        let claimed: Int
    }

    struct Overall: Hashable {
        let confirmed: Span
        let claimed: Span

        init(_ completions: Set<Pair>) {
            confirmed = Span(
                low: completions.map(\.confirmed).min()!, high: completions.map(\.confirmed).max()!)
            claimed = Span(low: completions.map(\.claimed).min()!, high: completions.map(\.claimed).max()!)
        }
    }

    func countedStrata(_ a: String, _ b: String, _ wave: String) -> [String] {
        strata(a, b, wave).filter { !isLeftOut(a, b, in: $0, wave) }
    }

    /// Rule 5; nil is not relevant.
    func overall(_ a: String, _ b: String, _ wave: String) -> Overall? {
        let counted = countedStrata(a, b, wave)
        if counted.isEmpty, !strata(a, b, wave).isEmpty { return nil }
        return Overall(completions(a, b, counted, wave))
    }
}
