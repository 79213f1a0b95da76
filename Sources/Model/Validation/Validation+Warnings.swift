// What is worth a second look in a folder that is otherwise sound.

extension Validation {
    mutating func warn(about network: Network) {
        guard let rows = table(.actors) else { return }
        if actorRows.isEmpty { note(.noActors, at: rows.table.headerLocation(column: nil)) }
        let told = warnOfSimilarNames(network, rows)
        warnOfNearNames(rows, told: told)
        warnOfEqualShortNames(rows)
        warnOfPersons(rows)
        warnOfUnusedActors(network, rows)
        warnOfTargetsBelowForumTargets(network)
        warnOfTargetsDueInWaves(network)
    }

    /// Names that fold to the same form, or mean the same organisation of the reference. Two municipalities
    /// with codes of their own are two, however alike their names. Returns the rows told of.
    private mutating func warnOfSimilarNames(_ network: Network, _ rows: Rows) -> Set<Int> {
        var told: Set<Int> = []
        // Nearly every form stands once: for each of them no more is kept than where that is.
        var reader = NormalFormReader()
        var forms = Interner()
        var first: [Int] = []
        var further: [Int: [Int]] = [:]
        let municipality = rows["municipality"]
        var rowsOfOrganisations: [Identifier: Int] = [:]
        for (index, entry) in actorRows.enumerated() {
            let organisation = organisation(of: entry, in: network.actors, index)
            let same = organisation.flatMap { rowsOfOrganisations[$0.id] }
            if let organisation, same == nil { rowsOfOrganisations[organisation.id] = entry.row }
            let form = reader.read(entry.name)
            guard !form.isEmpty else { continue }
            let (place, isNew) = forms.intern(form)
            var other: Int?
            if isNew {
                first.append(entry.row)
            } else {
                let code = rows.text(entry.row, municipality)
                func mayBeSame(_ row: Int) -> Bool {
                    let otherCode = rows.text(row, municipality)
                    return code.isEmpty || otherCode.isEmpty || code == otherCode
                }
                other =
                    mayBeSame(first[place])
                    ? first[place] : further[place, default: []].first(where: mayBeSame)
                further[place, default: []].append(entry.row)
            }
            guard let other = other ?? same else {
                if let organisation { warnOfInformalName(entry, organisation, rows) }
                continue
            }
            told.insert(entry.row)
            note(
                .similarNames(entry.name, other: rows.text(other, "name"), otherLine: rows.line(other)),
                at: rows.location(entry.row, "name"))
        }
        return told
    }

    private mutating func warnOfUnusedActors(_ network: Network, _ rows: Rows) {
        var isUsed = [Bool](repeating: false, count: network.actors.count)
        for report in network.reports {
            isUsed[report.from] = true
            isUsed[report.to] = true
            if case .actor(let by) = report.by { isUsed[by] = true }
        }
        for taking in network.participation ?? [] { isUsed[taking.actor] = true }
        for asked in network.asked ?? [] {
            isUsed[asked.actor] = true
            if let partner = asked.partner { isUsed[partner] = true }
        }
        for agreement in network.agreements {
            isUsed[agreement.from] = true
            isUsed[agreement.to] = true
        }
        for actor in network.actors { for successor in actor.became { isUsed[successor] = true } }
        for target in network.targets {
            if case .pair(let a, let b) = target.scope {
                isUsed[a] = true
                isUsed[b] = true
            }
        }
        // Where nobody is named yet, the folder has only just begun. In a graph an isolated vertex is a finding.
        guard isUsed.contains(true), !draft.origin.isGraph else { return }
        for (index, entry) in actorRows.enumerated() where !isUsed[actorPlaces[index]] {
            note(.unusedActor(entry.id.text), at: rows.location(entry.row, "id"))
        }
    }

    // A target for a pair that ends below where the pair's target in a forum begins: both cannot be met.
    private mutating func warnOfTargetsBelowForumTargets(_ network: Network) {
        guard let rows = table(.targets) else { return }
        let forums = Set(network.targets.compactMap(\.forum)).sorted()
        guard !forums.isEmpty, network.targets.contains(where: { $0.forum == nil && $0.isForPair }) else {
            return
        }
        let inForce = InForce(network)
        let seats = Seats(network)
        for target in network.targets where target.forum == nil {
            guard case .pair(let a, let b) = target.scope else { continue }
            let waves = network.waves.indices.filter { inForce[target.scope, nil, $0]?.line == target.line }
            let above = waves.lazy.flatMap { wave in forums.lazy.map { (forum: $0, wave: wave) } }
                .first { forum, wave in
                    guard let other = inForce.target(a, b, forum, wave, in: network) else { return false }
                    guard target.band.upperBound < other.band.lowerBound else { return false }
                    // A target for the very pair is on the pair, whoever takes part so far.
                    return other.isForPair || (seats.has(a, forum, wave) && seats.has(b, forum, wave))
                }
            guard let (forum, wave) = above,
                let other = inForce.target(a, b, forum, wave, in: network)
            else { continue }
            note(
                .targetBelowForumTarget(
                    max: target.band.upperBound, forum: network.forums[forum].id.text,
                    min: other.band.lowerBound, forumLine: other.line),
                at: rows.location(atLine: target.line, rows["max"].exists ? "max" : "min"))
        }
    }
}

/// Which target of each scope and forum holds in each wave: of several, the one that began last.
private struct InForce {
    private struct Key: Hashable {
        let scope: Target.Scope
        let forum: Forum.Place?
        let wave: Wave.Place
    }

    private var targets: [Key: Target] = [:]

    init(_ network: Network) {
        for target in network.targets {
            for wave in network.waves.indices where target.holds(in: wave) {
                let key = Key(scope: target.scope, forum: target.forum, wave: wave)
                if let other = targets[key], (other.from ?? -1) > (target.from ?? -1) { continue }
                targets[key] = target
            }
        }
    }

    subscript(_ scope: Target.Scope, _ forum: Forum.Place?, _ wave: Wave.Place) -> Target? {
        targets[Key(scope: scope, forum: forum, wave: wave)]
    }

    /// The most specific target in a forum that speaks of a pair.
    func target(
        _ a: Actor.Place, _ b: Actor.Place, _ forum: Forum.Place, _ wave: Wave.Place, in network: Network
    ) -> Target? {
        let kinds = [network.actors[a].kind, network.actors[b].kind].sorted()
        return self[.pair(min(a, b), max(a, b)), forum, wave] ?? self[.kinds(kinds[0], kinds[1]), forum, wave]
            ?? self[.everyone, forum, wave]
    }
}

/// Who takes part in which forum in which wave: as `participation.csv` says or, without one, who is an end of
/// a report there.
private struct Seats {
    private struct Seat: Hashable {
        let actor: Actor.Place
        let forum: Forum.Place
        let wave: Wave.Place
    }

    private var seats: Set<Seat> = []

    init(_ network: Network) {
        for taking in network.participation ?? [] {
            for wave in taking.wave.map({ $0...$0 }) ?? 0...(network.waves.count - 1) {
                seats.insert(Seat(actor: taking.actor, forum: taking.forum, wave: wave))
            }
        }
        guard network.participation == nil else { return }
        for report in network.reports {
            guard let forum = report.forum else { continue }
            seats.insert(Seat(actor: report.from, forum: forum, wave: report.wave))
            seats.insert(Seat(actor: report.to, forum: forum, wave: report.wave))
        }
    }

    func has(_ actor: Actor.Place, _ forum: Forum.Place, _ wave: Wave.Place) -> Bool {
        seats.contains(Seat(actor: actor, forum: forum, wave: wave))
    }
}

extension Target {
    fileprivate var isForPair: Bool {
        if case .pair = scope { true } else { false }
    }
}
