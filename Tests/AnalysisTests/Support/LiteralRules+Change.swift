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
            // Those that have a row, the not relevant ones passed over.
            var before: [(String, String)] = []
            for p in ofA {
                for q in ofB where p != q && !rows(p, q, from).isEmpty && !isNotRelevant(p, q, from) {
                    before.append((p, q))
                }
            }
            let levelBefore = determined(Self.highest(before.map { overall($0, $1, from)!.confirmed }))
            let levelAfter = determined(rows(a, b, to).isEmpty ? nil : overall(a, b, to)?.confirmed)
            if levelBefore == nil, levelAfter == nil { continue }

            let outcome: Outcome
            if split.contains(a) || split.contains(b) {
                outcome = .notComparable("split")
            } else if let levelBefore, let levelAfter {
                let evidences =
                    before.flatMap { p, q in
                        countedStrata(p, q, from).map { evidence(p, q, in: $0, from) }
                    } + countedStrata(a, b, to).map { evidence(a, b, in: $0, to) }
                let isAlike =
                    evidences.allSatisfy { $0 == "both" } || evidences.allSatisfy { $0 == "document" }
                outcome =
                    isAlike
                    ? .compared(before: levelBefore, after: levelAfter, as: word(levelBefore, levelAfter))
                    : .notComparable("evidence")
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
        var hasOneSided = false
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
            if span.low < k, span.high >= k {
                counts.undetermined += 1
                continue
            }
            if span.low >= k { counts.edges.append("\(a)–\(b)") } else { knownNot += 1 }
            if isOneSided(a, b, over: countedStrata(a, b, wave), wave) { counts.hasOneSided = true }
        }
        let known = counts.edges.count + knownNot
        let onlyTiesAreKnown = known < pairs.count && knownNot == 0
        if known > 0, !onlyTiesAreKnown { counts.density = Double(counts.edges.count) / Double(known) }
        if !pairs.isEmpty {
            counts.densityLower = Double(counts.edges.count) / Double(pairs.count)
            counts.densityUpper = Double(pairs.count - knownNot) / Double(pairs.count)
        }
        return counts
    }

    // MARK: Response

    struct Answers: Hashable {
        var asked = 0
        var answered = 0
        var actorResponse: Double?
        var items = 0
        var answers = 0
        var itemResponse: Double?
        var isDocumentsOnly = false
    }

    func response(_ wave: String) -> Answers {
        let all = folder.ties.filter { $0.wave == wave }
        let questions = folder.asked?.filter { $0.wave == wave }
        var result = Answers()
        result.isDocumentsOnly =
            !all.isEmpty && all.allSatisfy { $0.by == "document" } && (questions ?? []).isEmpty
        func hasStatement(_ x: String) -> Bool {
            alive(wave).contains { y in
                y != x
                    && ([Self.general] + folder.forums).contains {
                        statement(of: x, with: y, in: $0, wave) != .silent
                    }
            }
        }
        let ownRows = all.filter {
            let by = $0.by.isEmpty ? $0.from : $0.by
            return by == $0.from || by == $0.to
        }
        let asked = Set(questions?.map(\.actor) ?? ownRows.map { $0.by.isEmpty ? $0.from : $0.by })
        result.asked = asked.count
        result.answered = asked.count(where: hasStatement)
        if questions != nil, !asked.isEmpty {
            result.actorResponse = Double(result.answered) / Double(result.asked)
        }
        let named = Set((questions ?? []).filter { !$0.partner.isEmpty })
        if named.isEmpty {
            for (a, b) in pairs(alive(wave)) where rows(a, b, wave).contains(where: { $0.by != "document" }) {
                for (x, y) in [(a, b), (b, a)] {
                    result.items += 1
                    if ([Self.general] + folder.forums).contains(where: {
                        statement(of: x, with: y, in: $0, wave) != .silent
                    }) {
                        result.answers += 1
                    }
                }
            }
        } else {
            result.items = named.count
            result.answers = named.count {
                statement(of: $0.actor, with: $0.partner, in: $0.forum, wave) != .silent
            }
        }
        if result.items > 0 { result.itemResponse = Double(result.answers) / Double(result.items) }
        return result
    }
}
