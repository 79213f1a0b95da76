extension LiteralRules {
    /// A target by its row, and what it speaks of.
    struct InForce: Hashable {
        let row: Int
        let scope: String
        let band: ClosedRange<Int>
    }

    struct Unit: Hashable {
        /// Nil for the overall unit.
        let forum: String?
        let target: InForce
        let strata: [String]
        let completions: Set<Pair>
        let possible: [String]
        let state: String
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
                    best = (from, InForce(row: row, scope: scope, band: band))
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
            $0.forum == forum && $0.wave == wave && ($0.from == actor || $0.to == actor)
        }
    }

    // MARK: Units

    /// The units of a dyad, those that fell away included as nil.
    func unitsWithFallen(_ a: String, _ b: String, _ wave: String) -> [Unit?] {
        var units: [Unit?] = []
        var has = false
        if let target = target(a, b, forum: Self.general, wave, scopes: ["pair"]) {
            units.append(unit(a, b, forum: nil, target, wave))
            has = true
        }
        for forum in folder.forums.sorted()
        where takesPart(a, in: forum, wave) && takesPart(b, in: forum, wave) {
            if let target = target(a, b, forum: forum, wave, scopes: ["pair", "kinds", "default"]) {
                units.append(unit(a, b, forum: forum, target, wave))
                has = true
            }
        }
        if !has, let target = target(a, b, forum: Self.general, wave, scopes: ["kinds", "default"]) {
            units.append(unit(a, b, forum: nil, target, wave))
        }
        return units
    }

    func units(_ a: String, _ b: String, _ wave: String) -> [Unit] {
        unitsWithFallen(a, b, wave).compactMap { $0 }
    }

    private func unit(_ a: String, _ b: String, forum: String?, _ target: InForce, _ wave: String) -> Unit? {
        let keepsAll = target.scope == "pair"
        var counted: [String]
        if let forum {
            counted = [forum]
        } else {
            counted = strata(a, b, wave)
        }
        let asked = counted
        if !keepsAll { counted.removeAll { isLeftOut(a, b, in: $0, wave) } }
        if counted.isEmpty, !asked.isEmpty { return nil }

        let completions = completions(a, b, counted, wave)
        let possible = Set(completions.map { Self.judged($0, target.band) })
        let state: String
        if possible.count == 1 {
            state = possible.first!
        } else if possible.isSubset(of: ["missing", "below", "contested"]) {
            state = "below"
        } else {
            state = "unknown"
        }
        let overall = Overall(completions)
        let steps: Int? =
            switch state {
            case "missing", "below", "contested": target.band.lowerBound - overall.confirmed.high
            case "above": overall.confirmed.low - target.band.upperBound
            case "within": 0
            default: nil
            }
        let sideHasSpoken = [
            counted.contains { hasLevel(a, with: b, in: $0, wave) },
            counted.contains { hasLevel(b, with: a, in: $0, wave) },
        ]
        let evidences = Set(counted.map { evidence(a, b, in: $0, wave) })
        let bothEverywhere =
            !counted.isEmpty
            && counted.allSatisfy { hasLevel(a, with: b, in: $0, wave) && hasLevel(b, with: a, in: $0, wave) }
        return Unit(
            forum: forum, target: target, strata: counted, completions: completions,
            possible: possible.sorted(), state: state, steps: steps,
            isOneSided: sideHasSpoken[0] != sideHasSpoken[1],
            evidence: evidences.isEmpty ? "none" : evidences.count == 1 ? evidences.first! : "mixed",
            isBothKnown: bothEverywhere && overall.confirmed.isDetermined && overall.claimed.isDetermined,
            overall: overall)
    }

    private static func judged(_ pair: Pair, _ band: ClosedRange<Int>) -> String {
        if pair.confirmed > band.upperBound { return "above" }
        if pair.confirmed >= band.lowerBound { return "within" }
        if pair.claimed >= band.lowerBound { return "contested" }
        if pair.claimed == 0 { return "missing" }
        return "below"
    }

    // MARK: Dyads and headline

    func state(of units: [Unit]) -> String? {
        ["missing", "below", "contested", "unknown", "above", "within"].first { state in
            units.contains { $0.state == state }
        }
    }

    func headline(_ wave: String) -> Headline {
        var headline = Headline()
        var surelyWithin = 0
        var surelyNot = 0
        for (a, b) in pairs(alive(wave)) {
            let units = units(a, b, wave)
            guard let state = state(of: units) else { continue }
            headline.targeted += 1
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
