// What is worth a second look in a folder that is otherwise sound.

extension Validation {
    mutating func warn(about network: Network) {
        guard let rows = table(.actors) else { return }
        warnOfSimilarNames(rows)
        warnOfUnusedActors(network, rows)
        warnOfWrongCounties(rows)
        warnOfTargetsBelowForumTargets(network)
    }

    /// Names that fold to the same form. Two municipalities with codes of their own are two, however alike
    /// their names: Habo and Håbo.
    private mutating func warnOfSimilarNames(_ rows: Rows) {
        var first: [String: Int] = [:]
        for entry in actorRows {
            let form = entry.name.normalForm
            guard !form.isEmpty else { continue }
            guard let earlier = first[form] else {
                first[form] = entry.row
                continue
            }
            let codes = [earlier, entry.row].map { rows.text($0, "municipality") }
            if !codes.contains(""), codes[0] != codes[1] { continue }
            note(
                .similarNames(entry.name, other: rows.text(earlier, "name"), otherLine: rows.line(earlier)),
                at: rows.location(entry.row, "name"))
        }
    }

    private mutating func warnOfUnusedActors(_ network: Network, _ rows: Rows) {
        var isUsed = [Bool](repeating: false, count: network.actors.count)
        for report in network.reports {
            isUsed[report.from] = true
            isUsed[report.to] = true
            if case .actor(let by) = report.by { isUsed[by] = true }
        }
        for taking in network.participation ?? [] { isUsed[taking.actor] = true }
        for question in network.asked ?? [] { isUsed[question.actor] = true }
        for actor in network.actors { for successor in actor.became { isUsed[successor] = true } }
        for target in network.targets {
            if case .pair(let a, let b) = target.scope {
                isUsed[a] = true
                isUsed[b] = true
            }
        }
        for (index, entry) in actorRows.enumerated() where !isUsed[actorPlaces[index]] {
            note(.unusedActor(entry.id.text), at: rows.location(entry.row, "id"))
        }
    }

    // A Swedish municipality code begins with its county's; codes of another form say nothing here.
    private mutating func warnOfWrongCounties(_ rows: Rows) {
        for entry in actorRows {
            let municipality = rows.text(entry.row, "municipality")
            let county = rows.text(entry.row, "county")
            guard municipality.count == 4, Int(municipality) != nil, !county.isEmpty else { continue }
            if municipality.prefix(2) != county {
                note(
                    .wrongCounty(municipality: municipality, county: county),
                    at: rows.location(entry.row, "municipality"))
            }
        }
    }

    private mutating func warnOfTargetsBelowForumTargets(_ network: Network) {
        guard let rows = table(.targets) else { return }
        let inForums = network.targets.filter { $0.forum != nil }
        guard !inForums.isEmpty else { return }
        for target in network.targets where target.forum == nil {
            guard case .pair(let a, let b) = target.scope else { continue }
            let above = inForums.first { other in
                guard target.band.upperBound < other.band.lowerBound, let forum = other.forum else {
                    return false
                }
                let waves = network.waves.indices.filter { target.holds(in: $0) && other.holds(in: $0) }
                return waves.contains {
                    other.speaks(of: a, b, in: network)
                        && network.takesPart(a, in: forum, $0) && network.takesPart(b, in: forum, $0)
                }
            }
            guard let above, let forum = above.forum else { continue }
            let row = (0..<rows.count).first { rows.line($0) == target.line } ?? 0
            note(
                .targetBelowForumTarget(
                    max: target.band.upperBound, forum: network.forums[forum].id.text,
                    min: above.band.lowerBound, forumLine: above.line),
                at: rows.location(row, rows.has("max") ? "max" : "min"))
        }
    }
}

extension Target {
    /// Whether the scope covers a pair of actors.
    public func speaks(of one: Actor.Place, _ other: Actor.Place, in network: Network) -> Bool {
        switch scope {
        case .pair(let a, let b): a == min(one, other) && b == max(one, other)
        case .kinds(let a, let b):
            [a, b] == [network.actors[one].kind, network.actors[other].kind].sorted()
        case .everyone: true
        }
    }
}

extension Network {
    /// Whether an actor takes part in a forum in a wave: as `participation.csv` says or, without one, by being
    /// an end of a report there.
    func takesPart(_ actor: Actor.Place, in forum: Forum.Place, _ wave: Wave.Place) -> Bool {
        if let participation {
            return participation.contains {
                $0.actor == actor && $0.forum == forum && ($0.wave == nil || $0.wave == wave)
            }
        }
        return reports(in: wave).contains { $0.forum == forum && ($0.from == actor || $0.to == actor) }
    }
}
