extension Validation {
    mutating func readTargets() -> [Target] {
        let targets = read(.targets) { $0.readTarget($1, $2) } ?? []
        reportEqualScopes(targets)
        return targets
    }

    private mutating func readTarget(_ rows: Rows, _ row: Int) -> Target? {
        let band = band(rows, row)
        let scope = scope(rows, row)
        let forum = forum(rows, row)
        let from = wave(rows, row, "wave")
        let until = wave(rows, row, "until")
        let purpose = choice(rows, row, "purpose", as: Purpose.self)
        let status = choice(rows, row, "status", as: Target.Status.self)
        guard let band, let scope else { return nil }
        if let from, let until, from > until { note(.neverHolds, at: rows.location(row, "until")) }
        return Target(
            band: band, scope: scope, forum: forum, from: from, until: until, purpose: purpose,
            status: status,
            agreedBy: rows.text(row, "agreed_by"), decided: rows.text(row, "decided"),
            due: rows.text(row, "due"), reason: rows.text(row, "reason"), line: rows.line(row))
    }

    private mutating func band(_ rows: Rows, _ row: Int) -> ClosedRange<Level>? {
        if rows.isEmpty(row, "min") {
            note(.emptyCell(column: "min"), at: rows.location(row, "min"))
            return nil
        }
        let text = rows.text(row, "min")
        if let number = Int(text), number < 0 {
            note(.negativeMin(text), at: rows.location(row, "min"))
            return nil
        }
        let min = level(rows, row, "min")
        let max = rows.isEmpty(row, "max") ? scale.top : level(rows, row, "max")
        guard let min, let max else { return nil }
        guard min <= max else {
            note(.minAboveMax(min: min, max: max), at: rows.location(row, "min"))
            return nil
        }
        return min...max
    }

    private mutating func scope(_ rows: Rows, _ row: Int) -> Target.Scope? {
        let filled = ["from", "to", "from_kind", "to_kind"].filter { !rows.isEmpty(row, $0) }
        let pair = filled.filter { $0 == "from" || $0 == "to" }
        let kinds = filled.filter { $0.hasSuffix("_kind") }
        if !pair.isEmpty, !kinds.isEmpty {
            note(.bothScopes, at: rows.location(row, kinds[0]))
            return nil
        }
        for (sort, all) in [(pair, ["from", "to"]), (kinds, ["from_kind", "to_kind"])] where sort.count == 1 {
            let lacking = all.first { $0 != sort[0] } ?? ""
            note(.halfScope(given: sort[0], lacking: lacking), at: rows.location(row, sort[0]))
            return nil
        }
        if pair.count == 2 {
            let from = actor(rows, row, "from")
            let to = actor(rows, row, "to")
            guard let from, let to else { return nil }
            if from == to {
                note(.selfTie(rows.text(row, "from")), at: rows.location(row, "to"))
                return nil
            }
            return .pair(min(from, to), max(from, to))
        }
        if kinds.count == 2 {
            let from = kind(rows, row, "from_kind", knownBesides: kindsInUse)
            let to = kind(rows, row, "to_kind", knownBesides: kindsInUse)
            guard let from, let to else { return nil }
            return .kinds(min(from, to), max(from, to))
        }
        return .everyone
    }

    private mutating func reportEqualScopes(_ targets: [Target]) {
        struct Key: Hashable {
            let scope: Target.Scope
            let forum: Forum.Place?
            let from: Wave.Place?
        }
        guard let rows = table(.targets) else { return }
        var first: [Key: Int] = [:]
        for target in targets {
            let key = Key(scope: target.scope, forum: target.forum, from: target.from)
            if let line = first[key] {
                let row = (0..<rows.count).first { rows.line($0) == target.line } ?? 0
                note(.duplicateTarget(firstLine: line), at: rows.location(row, "min"))
            } else {
                first[key] = target.line
            }
        }
    }
}
