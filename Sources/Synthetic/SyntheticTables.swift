internal import Graphs
public import Model

// The tables of a synthetic network, row by row.

extension SyntheticNetwork {
    /// The columns of a table's rows.
    public func columns(of table: Draft.TableName) -> [String] {
        switch table {
        case .actors:
            ["id", "name", "kind", "county", "governance"]
                + (waveCount > 1 ? ["since", "until", "became"] : [])
        case .ties: ["wave", "from", "to", "level", "forum", "source"]
        case .forums: ["id", "name", "process", "purpose", "description"]
        case .participation: ["forum", "actor", "role", "arena"]
        case .asked: ["wave", "actor"]
        case .waves: ["id", "promise"]
        case .aliases: ["alias", "actor"]
        case .agreements: ["wave", "from", "to", "what"]
        case .targets:
            ["min", "max", "from", "to", "from_kind", "to_kind", "forum", "purpose", "status", "reason"]
        case .indicators: ["wave", "indicator", "value", "forum", "source"]
        }
    }

    /// Calls `body` with each row of a table, its cells in the order of `columns(of:)`.
    ///
    /// - Complexity: O(*n*) time for each wave; memory for one actor's ties at a time.
    public func forEachRow<Fault: Error>(
        of table: Draft.TableName, _ body: ([String]) throws(Fault) -> Void
    ) throws(Fault) {
        switch table {
        case .actors: try forEachActor(body)
        case .ties: for wave in 0..<waveCount { try forEachReport(in: wave, body) }
        case .forums:
            for forum in forums.all.indices {
                try body([
                    forums.id(forum), forums.name(forum), forums.process(forum),
                    forums.purpose(forum).rawValue, source,
                ])
            }
        case .participation: try forEachParticipation(body)
        case .asked:
            for wave in 0..<waveCount {
                for actor in 0..<actorCount where population.isAlive(actor, in: wave) {
                    try body([self.wave(wave), population.id(actor)])
                }
            }
        case .waves:
            for wave in 0..<waveCount { try body([self.wave(wave), Promise.confirmed.rawValue]) }
        case .aliases, .agreements: break
        case .targets: for row in targets { try body(row) }
        case .indicators: try forEachIndicator(body)
        }
    }

    private func forEachActor<Fault: Error>(_ body: ([String]) throws(Fault) -> Void) throws(Fault) {
        for actor in 0..<actorCount {
            let kind = population.kind(actor)
            let county = population.county(actor)
            var row = [
                population.id(actor), population.name(actor), kind.id,
                county == population.wholeCountry ? "" : population.counties[county].code, kind.governance,
            ]
            if waveCount > 1 {
                let lifetime = population.lifetime(actor)
                row += [
                    lifetime.lowerBound > 0 ? wave(lifetime.lowerBound) : "",
                    lifetime.upperBound < waveCount - 1 ? wave(lifetime.upperBound) : "",
                    population.successor(of: actor).map(population.id) ?? "",
                ]
            }
            try body(row)
        }
    }

    private func forEachReport<Fault: Error>(
        in wave: Int, _ body: ([String]) throws(Fault) -> Void
    ) throws(Fault) {
        let name = self.wave(wave)
        let source = source
        let forumIDs = forums.all.indices.map(forums.id)
        try ties.forEach { actor, number, other throws(Fault) in
            guard population.isAlive(actor, in: wave), population.isAlive(other, in: wave),
                let depth = answers.depth(actor, number, other, in: wave)
            else { return }
            let forum = forums.meetingPlace(actor, number, other).map { forumIDs[$0] } ?? ""
            let ids = [population.id(actor), population.id(other)]
            for (side, reporter) in [actor, other].enumerated() where answers.answers(reporter, in: wave) {
                let cell = answers.cell(actor, number, other, side: side, in: wave, depth: depth)
                guard let level = cell.text else { continue }
                try body([name, ids[side], ids[1 - side], level, forum, source])
            }
        }
    }

    private func forEachParticipation<Fault: Error>(_ body: ([String]) throws(Fault) -> Void) throws(Fault) {
        let arenas = ["politiker", "chefer", "handläggare"]
        for actor in 0..<actorCount {
            for forum in forums.forums(of: actor) {
                let leads = population.kind(actor) == .region && forums.all[forum] != .nation
                try body([
                    forums.id(forum), population.id(actor), leads ? "sammankallande" : "deltagare",
                    arenas[forum % arenas.count],
                ])
            }
        }
    }

    private func forEachIndicator<Fault: Error>(_ body: ([String]) throws(Fault) -> Void) throws(Fault) {
        let names = ["gemensam målbild", "tydliga roller", "gemensam kunskapsbas"]
        let values: [Indicator.Value] = [.no, .partly, .yes]
        for wave in 0..<waveCount {
            for forum in forums.all.indices {
                for (place, name) in names.enumerated() {
                    var random = streams.stream(.indicator, forum, place)
                    let first = random.integer(below: 3)
                    // What is in place seldom goes away: each wave adds to it or leaves it.
                    let risen = (0..<wave).reduce(first) { value, _ in
                        value + (random.happens(percent: 30) ? 1 : 0)
                    }
                    let value = random.happens(percent: 15) ? .unknown : values[min(2, risen)]
                    try body([self.wave(wave), name, value.rawValue, forums.id(forum), source])
                }
            }
        }
    }

    // Only between kinds of which there are few: a target for all pairs of firms would have billions.
    private var targets: [[String]] {
        func target(
            _ band: ClosedRange<Level>, pair: [Int] = [], kinds: [SyntheticKind] = [], forum: Int? = nil,
            _ purpose: Purpose
        ) -> [String] {
            let ends = pair.isEmpty ? ["", ""] : pair.map(population.id)
            let kinds = kinds.isEmpty ? ["", ""] : kinds.map(\.id)
            return ["\(band.lowerBound)", "\(band.upperBound)"] + ends + kinds + [
                forum.map(forums.id) ?? "", purpose.rawValue, Target.Status.example.rawValue, source,
            ]
        }
        return [
            target(4...7, kinds: [.municipality, .region], .effort),
            target(3...6, kinds: [.municipality, .countyBoard], .understanding),
            target(3...6, kinds: [.region, .agency], .understanding),
            target(5...8, pair: [population.region(of: 0), population.countyBoard(of: 0)], .effort),
        ]
            + forums.all.indices.map { forum in
                switch forums.all[forum] {
                case .nation: target(3...6, forum: forum, .understanding)
                case .planning: target(5...7, forum: forum, .effort)
                case .business: target(2...5, forum: forum, .network)
                }
            }
    }
}
