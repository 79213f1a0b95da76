extension LiteralRules {
    enum Outcome: Hashable {
        case compared(before: Int, after: Int, as: String)
        case notComparable(String)
    }

    // MARK: Change

    /// Whom an actor of an earlier wave is in a later one, and whether a split lies on the way.
    func ends(of actor: String, _ wave: String) -> (ends: Set<String>, isSplit: Bool) {
        let row = folder.actors.first { $0.id == actor }!
        if isAlive(row, wave) { return ([actor], false) }
        var found: Set<String> = []
        var isSplit = row.became.count > 1
        for successor in row.became {
            let further = ends(of: successor, wave)
            found.formUnion(further.ends)
            if further.isSplit { isSplit = true }
        }
        return (found, isSplit)
    }

    /// What became of every dyad that is alive in both waves and determined in at least one.
    func change(_ from: String, _ to: String) -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        let earlier = alive(from)
        let split = Set(earlier.map { ends(of: $0, to) }.filter(\.isSplit).flatMap(\.ends))
        for (a, b) in pairs(alive(to)) {
            let ofA = earlier.filter { ends(of: $0, to).ends.contains(a) }
            let ofB = earlier.filter { ends(of: $0, to).ends.contains(b) }
            if ofA.isEmpty || ofB.isEmpty { continue }
            var before: [(String, String)] = []
            for p in ofA { for q in ofB where p != q && !rows(p, q, from).isEmpty { before.append((p, q)) } }
            let spans = before.compactMap { overall($0, $1, from)?.confirmed }
            let levelBefore = determined(
                spans.isEmpty
                    ? nil : Span(low: spans.map(\.low).max()!, high: spans.map(\.high).max()!))
            let levelAfter = determined(rows(a, b, to).isEmpty ? nil : overall(a, b, to)?.confirmed)
            if levelBefore == nil, levelAfter == nil { continue }

            let evidences =
                before.flatMap { p, q in countedStrata(p, q, from).map { evidence(p, q, in: $0, from) } }
                + countedStrata(a, b, to).map { evidence(a, b, in: $0, to) }
            let isAlike = evidences.allSatisfy { $0 == "both" } || evidences.allSatisfy { $0 == "document" }
            let outcome: Outcome
            if split.contains(a) || split.contains(b) {
                outcome = .notComparable("split")
            } else if !isAlike {
                outcome = .notComparable("evidence")
            } else if let levelBefore, let levelAfter {
                outcome = .compared(before: levelBefore, after: levelAfter, as: word(levelBefore, levelAfter))
            } else {
                outcome = .notComparable("unknown")
            }
            outcomes["\(a)–\(b)"] = outcome
        }
        return outcomes
    }

    private func determined(_ span: Span?) -> Int? {
        guard let span, span.isDetermined else { return nil }
        return span.low
    }

    private func word(_ before: Int, _ after: Int) -> String {
        if before == after { return "same" }
        if before == 0 { return "added" }
        if after == 0 { return "lost" }
        return before < after ? "raised" : "lowered"
    }

    // MARK: Graph

    struct Counts: Hashable {
        var actors = 0
        var edges: [String] = []
        var undetermined = 0
        var unasked = 0
        var density: Double?
        var densityLower: Double?
        var densityUpper: Double?
    }

    func graph(_ wave: String, claimed: Bool, from k: Int) -> Counts {
        var counts = Counts(actors: alive(wave).count)
        var knownNot = 0
        let pairs = pairs(alive(wave))
        for (a, b) in pairs {
            if rows(a, b, wave).isEmpty {
                counts.unasked += 1
                continue
            }
            guard let overall = overall(a, b, wave) else { continue }
            let span = claimed ? overall.claimed : overall.confirmed
            if span.low >= k {
                counts.edges.append("\(a)–\(b)")
            } else if span.high < k {
                knownNot += 1
            } else {
                counts.undetermined += 1
            }
        }
        if knownNot > 0 {
            counts.density = Double(counts.edges.count) / Double(counts.edges.count + knownNot)
        }
        if !pairs.isEmpty {
            counts.densityLower = Double(counts.edges.count) / Double(pairs.count)
            counts.densityUpper = Double(pairs.count - knownNot) / Double(pairs.count)
        }
        return counts
    }

    // MARK: Response

    struct Answers: Hashable {
        var actorResponse: Double?
        var itemResponse: Double?
    }

    func response(_ wave: String) -> Answers {
        let all = folder.ties.filter { $0.wave == wave }
        if !all.isEmpty, all.allSatisfy({ $0.by == "document" }) { return Answers() }
        var answers = Answers()
        if let asked = folder.asked {
            let actors = Set(asked.filter { $0.wave == wave }.map(\.actor))
            let answered = actors.filter { x in
                alive(wave).contains { y in
                    y != x
                        && ([Self.general] + folder.forums).contains {
                            statement(of: x, with: y, in: $0, wave) != .silent
                        }
                }
            }
            if !actors.isEmpty { answers.actorResponse = Double(answered.count) / Double(actors.count) }
        }
        var sides = 0
        var known = 0
        for (a, b) in pairs(alive(wave)) where rows(a, b, wave).contains(where: { $0.by != "document" }) {
            for (x, y) in [(a, b), (b, a)] {
                sides += 1
                if strata(a, b, wave).contains(where: { statement(of: x, with: y, in: $0, wave) != .silent })
                {
                    known += 1
                }
            }
        }
        if sides > 0 { answers.itemResponse = Double(known) / Double(sides) }
        return answers
    }
}
