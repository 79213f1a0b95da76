extension LiteralRules {
    /// A target by its row, and what it speaks of.
    struct InForce: Hashable {
        let row: Int
        let scope: String
        let band: ClosedRange<Int>
        let due: String
    }

    struct Unit: Hashable {
        /// Nil for the overall unit.
        let forum: String?
        let target: InForce
        let strata: [String]
        let possible: [String]
        let state: String
        let isAhead: Bool
        let steps: Int?
        let isOneSided: Bool
        let evidence: String
        let isBothKnown: Bool
        let overall: Overall
    }

    struct Headline: Hashable {
        var targeted = 0
        var bothKnown = 0
        var within = 0
        var share: Double?
        var determinedOtherwise = 0
        var determinedOtherwiseWithin = 0
        var lower: Double?
        var upper: Double?
        /// In line, above, short, ahead, undecided.
        var standing = [0, 0, 0, 0, 0]
    }

    // MARK: Targets

    func target(_ a: String, _ b: String, forum: String, _ wave: String, scopes: [String]) -> InForce? {
        func kind(_ actor: String) -> String { folder.actors.first { $0.id == actor }!.kind }
        let now = waves.firstIndex(of: wave)!
        for scope in scopes {
            var best: (from: Int, found: InForce)?
            for (row, target) in folder.targets.enumerated() where target.forum == forum {
                let from = target.wave.isEmpty ? -1 : waves.firstIndex(of: target.wave)!
                let until = target.until.isEmpty ? waves.count : waves.firstIndex(of: target.until)!
                guard from <= now, now <= until else { continue }
                let speaks =
                    switch scope {
                    case "pair": !target.from.isEmpty && Set([target.from, target.to]) == Set([a, b])
                    case "kinds":
                        !target.fromKind.isEmpty
                            && [target.fromKind, target.toKind].sorted() == [kind(a), kind(b)].sorted()
                    default: target.from.isEmpty && target.fromKind.isEmpty
                    }
                guard speaks else { continue }
                if best == nil || from > best!.from {
                    let band = Int(target.min)!...(target.max.isEmpty ? top : Int(target.max)!)
                    best = (from, InForce(row: row, scope: scope, band: band, due: target.due))
                }
            }
            if let best { return best.found }
        }
        return nil
    }

    func takesPart(_ actor: String, in forum: String, _ wave: String) -> Bool {
        if let participation = folder.participation {
            return participation.contains {
                $0.forum == forum && $0.actor == actor && ($0.wave.isEmpty || $0.wave == wave)
            }
        }
        return folder.ties.contains {
            $0.forum == forum && $0.wave == wave && ($0.from == actor || $0.to == actor) && !$0.level.isEmpty
        }
    }

    /// The last day of a year, a half, a quarter, a month or a day, as text that sorts by time.
    static func lastDay(_ date: String) -> String {
        let parts = date.split(separator: "-").map(String.init)
        if parts.count == 3 { return date }
        if parts.count == 1 { return "\(date)-12-31" }
        switch parts[1] {
        case "H1", "Q2": return "\(parts[0])-06-30"
        case "H2", "Q4": return "\(parts[0])-12-31"
        case "Q1": return "\(parts[0])-03-31"
        case "Q3": return "\(parts[0])-09-30"
        default: return "\(date)-31"
        }
    }

    /// Nil for a wave of which nobody knows when it was.
    func lastDay(of wave: String) -> String? {
        if let end = folder.waveEnds[wave] { return Self.lastDay(end) }
        let dates = folder.ties.filter { $0.wave == wave && !$0.date.isEmpty }.map { Self.lastDay($0.date) }
        return dates.max() ?? (wave.count == 4 ? Self.lastDay(wave) : nil)
    }

    func isBeforeDue(_ due: String, _ wave: String) -> Bool {
        guard !due.isEmpty, let lastDay = lastDay(of: wave) else { return false }
        return Self.lastDay(due) >= lastDay
    }

    // MARK: Units

    /// The units of a dyad, those that fell away included as nil.
    func unitsWithFallen(_ a: String, _ b: String, _ wave: String) -> [Unit?] {
        var forumUnits: [Unit?] = []
        var unitForums: [String] = []
        for forum in folder.forums.sorted()
        where takesPart(a, in: forum, wave) && takesPart(b, in: forum, wave) {
            if let target = target(a, b, forum: forum, wave, scopes: ["pair", "kinds", "default"]) {
                unitForums.append(forum)
                let fell = target.scope != "pair" && isLeftOut(a, b, in: forum, wave, forumUnit: true)
                forumUnits.append(fell ? nil : unit(a, b, forum: forum, target, over: [forum], wave))
            }
        }
        func overallUnit(_ target: InForce) -> Unit? {
            let candidates = candidates(a, b, wave, unitForums: unitForums)
            let kept =
                target.scope == "pair"
                ? candidates : candidates.filter { !isLeftOut(a, b, in: $0, wave) }
            if kept.isEmpty, !candidates.isEmpty { return nil }
            return unit(a, b, forum: nil, target, over: kept, wave)
        }
        if let target = target(a, b, forum: Self.general, wave, scopes: ["pair"]) {
            return [overallUnit(target)] + forumUnits
        }
        if unitForums.isEmpty,
            let target = target(a, b, forum: Self.general, wave, scopes: ["kinds", "default"])
        {
            return [overallUnit(target)]
        }
        return forumUnits
    }

    func units(_ a: String, _ b: String, _ wave: String) -> [Unit] {
        unitsWithFallen(a, b, wave).compactMap { $0 }
    }

    func isOneSided(_ a: String, _ b: String, over strata: [String], _ wave: String) -> Bool {
        strata.contains { hasLevel(a, with: b, in: $0, wave) }
            != strata.contains { hasLevel(b, with: a, in: $0, wave) }
    }

    private func unit(
        _ a: String, _ b: String, forum: String?, _ target: InForce, over strata: [String], _ wave: String
    ) -> Unit {
        let overall = overall(a, b, over: strata, wave)
        var possible: Set<String> = []
        for c in overall.confirmed.levels {
            for m in overall.claimed.levels where c <= m { possible.insert(Self.judged(c, m, target.band)) }
        }
        let state: String
        if possible.count == 1 {
            state = possible.first!
        } else if possible.isSubset(of: ["missing", "below", "contested"]) {
            state = "below"
        } else {
            state = "unknown"
        }
        let isGap = ["missing", "below", "contested"].contains(state)
        let steps: Int? =
            if isGap {
                target.band.lowerBound - overall.confirmed.high
            } else if state == "above" {
                overall.confirmed.low - target.band.upperBound
            } else {
                state == "within" ? 0 : nil
            }
        let evidences = Set(strata.map { evidence(a, b, in: $0, wave) })
        let bothEverywhere =
            !strata.isEmpty
            && strata.allSatisfy { hasLevel(a, with: b, in: $0, wave) && hasLevel(b, with: a, in: $0, wave) }
        return Unit(
            forum: forum, target: target, strata: strata, possible: possible.sorted(), state: state,
            isAhead: isGap && isBeforeDue(target.due, wave), steps: steps,
            isOneSided: isOneSided(a, b, over: strata, wave),
            evidence: evidences.isEmpty ? "none" : evidences.count == 1 ? evidences.first! : "mixed",
            isBothKnown: bothEverywhere && overall.confirmed.isDetermined && overall.claimed.isDetermined,
            overall: overall)
    }

    private static func judged(_ c: Int, _ m: Int, _ band: ClosedRange<Int>) -> String {
        if c > band.upperBound { return "above" }
        if c >= band.lowerBound { return "within" }
        if m >= band.lowerBound { return "contested" }
        return m == 0 ? "missing" : "below"
    }

    // MARK: Dyads and headline

    func state(of units: [Unit]) -> String? {
        ["missing", "below", "contested", "unknown", "above", "within"].first { state in
            units.contains { $0.state == state }
        }
    }

    /// A dyad is ahead when all its units that fall short are, and there is one.
    func isAhead(_ units: [Unit]) -> Bool {
        let short = units.filter { ["missing", "below", "contested"].contains($0.state) }
        return !short.isEmpty && short.allSatisfy(\.isAhead)
    }

    /// In line, above, short, ahead, undecided, by their places.
    func standing(of units: [Unit]) -> Int {
        if units.allSatisfy({ $0.possible == ["within"] }) { return 0 }
        if units.contains(where: { !$0.possible.contains("within") }) {
            if isAhead(units) { return 3 }
            if units.contains(where: { ["missing", "below", "contested"].contains($0.state) }) { return 2 }
            if units.contains(where: { $0.state == "above" }) { return 1 }
            return 2
        }
        return 4
    }

    func headline(_ wave: String) -> Headline {
        var headline = Headline()
        var surelyWithin = 0
        var surelyNot = 0
        for (a, b) in pairs(alive(wave)) {
            let units = units(a, b, wave)
            guard let state = state(of: units) else { continue }
            headline.targeted += 1
            headline.standing[standing(of: units)] += 1
            let isDetermined = units.allSatisfy {
                $0.overall.confirmed.isDetermined && $0.overall.claimed.isDetermined
            }
            if units.allSatisfy(\.isBothKnown) {
                headline.bothKnown += 1
                if state == "within" { headline.within += 1 }
            } else if isDetermined {
                headline.determinedOtherwise += 1
                if state == "within" { headline.determinedOtherwiseWithin += 1 }
            }
            if units.allSatisfy({ $0.possible == ["within"] }) { surelyWithin += 1 }
            if units.contains(where: { !$0.possible.contains("within") }) { surelyNot += 1 }
        }
        if headline.bothKnown > 0, Double(headline.bothKnown) >= Double(headline.targeted) / 2 {
            headline.share = Double(headline.within) / Double(headline.bothKnown)
        }
        if headline.targeted > 0 {
            headline.lower = Double(surelyWithin) / Double(headline.targeted)
            headline.upper = Double(headline.targeted - surelyNot) / Double(headline.targeted)
        }
        return headline
    }
}
