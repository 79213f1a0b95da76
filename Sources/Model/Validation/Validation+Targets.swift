extension Validation {
    mutating func readTargets() -> [Target] {
        let targets = read(.targets) { $0.readTarget($1, $2) } ?? []
        reportEqualScopes(targets)
        return targets
    }

    private mutating func readTarget(_ rows: Rows, _ row: Int) -> Target? {
        let band = band(rows, row)
        let scope = scope(rows, row)
        let forum = forum(rows, row, rows["forum"])
        let from = wave(rows, row, rows["wave"])
        let until = wave(rows, row, rows["until"])
        let purpose = choice(rows, row, rows["purpose"], as: Purpose.self, .purpose)
        let status = choice(rows, row, rows["status"], as: Target.Status.self, .status)
        let decided = date(rows, row, rows["decided"])
        let due = date(rows, row, rows["due"])
        guard let band, let scope else { return nil }
        if let from, let until, from > until { note(.neverHolds, at: rows.location(row, "until")) }
        return Target(
            band: band, scope: scope, forum: forum, from: from, until: until, purpose: purpose,
            status: status,
            agreedBy: rows.text(row, "agreed_by"), decided: decided, due: due,
            reason: rows.text(row, "reason"), line: rows.line(row))
    }

    private mutating func band(_ rows: Rows, _ row: Int) -> ClosedRange<Level>? {
        let text = rows.text(row, "min")
        let max = rows.isEmpty(row, rows["max"]) ? scale.top : level(rows, row, rows["max"])
        if text.isEmpty {
            noteEmpty(rows, row, rows["min"])
            return nil
        }
        if let number = Int(text), number < 0 {
            note(.negativeMin(text), at: rows.location(row, "min"))
            return nil
        }
        guard let min = level(rows, row, rows["min"]), let max else { return nil }
        guard min <= max else {
            note(.minAboveMax(min: min, max: max), at: rows.location(row, "min"))
            return nil
        }
        return min...max
    }

    private mutating func scope(_ rows: Rows, _ row: Int) -> Target.Scope? {
        // All four are read first, so that an unknown id is told even where the scope is not whole.
        let from = actor(rows, row, rows["from"], isRequired: false)
        let to = actor(rows, row, rows["to"], isRequired: false)
        let fromKind = scopeKind(rows, row, rows["from_kind"])
        let toKind = scopeKind(rows, row, rows["to_kind"])
        let isFilled = { !rows.isEmpty(row, rows[$0]) }
        let pair = ["from", "to"].filter(isFilled)
        let kinds = ["from_kind", "to_kind"].filter(isFilled)
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
            guard let from, let to else { return nil }
            if from == to {
                note(.selfTie(rows.text(row, "from")), at: rows.location(row, "to"))
                return nil
            }
            return .pair(min(from, to), max(from, to))
        }
        if kinds.count == 2 {
            guard let fromKind, let toKind else { return nil }
            return .kinds(min(fromKind, toKind), max(fromKind, toKind))
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
                note(.duplicateTarget(firstLine: line), at: rows.location(atLine: target.line, "min"))
            } else {
                first[key] = target.line
            }
        }
    }
}
