public import Model

/// What a collection adds to a network: rows of `ties.csv` and `asked.csv` that are not there yet.
///
/// **Guarantee.** Rows that stand there already are not added again: collecting the same files twice changes nothing.
public struct CollectedRows: Sendable {
    /// An answer that the network has with another level.
    public struct Conflict: Hashable, Sendable {
        public let report: CollectedReport
        public let before: Answer
        public let wantedBefore: Level?
        public let obstacleBefore: String
        /// The line of `ties.csv`.
        public let line: Int

        /// What stood there: wave, from, to, forum, respondent, level, wanted, obstacle.
        public func earlierRow(in wave: Identifier) -> [String] {
            [
                wave.text, report.from.text, report.to.text, report.forum?.text ?? "",
                report.respondent ?? "",
                before.cell, wantedBefore.map(String.init) ?? "", obstacleBefore,
            ]
        }
    }

    public let wave: Identifier

    /// By the ids of columns, in order of actor, partner, forum and respondent.
    public let ties: [[String: String]]
    public let asked: [[String: String]]
    /// How many answers stood there already.
    public let alreadyThere: Int
    public let conflicts: [Conflict]

    /// - Complexity: O(*r* + *a* · *q* log *a* · *q*) in the reports and the network's rows, and in who is asked what.
    public init(_ collection: Collection, into network: Network) {
        struct Key: Hashable { let from: Identifier, to: Identifier, forum: Identifier?, respondent: String }
        var known: [Key: Report] = [:]
        let wave = network.place(ofWave: collection.wave)
        for report in wave.map({ network.reports(in: $0) }) ?? [] where report.by == .actor(report.from) {
            let key = Key(
                from: network.actors[report.from].id, to: network.actors[report.to].id,
                forum: report.forum.map { network.forums[$0].id },
                respondent: network.respondents[report.respondent])
            known[key] = report
        }
        var (ties, conflicts, alreadyThere): ([[String: String]], [Conflict], Int) = ([], [], 0)
        for report in collection.reports {
            let key = Key(
                from: report.from, to: report.to, forum: report.forum, respondent: report.respondent ?? "")
            if let there = known[key] {
                let remark = network.remarks[there.remark]
                if there.answer == report.answer, report.adds(nothingTo: remark) {
                    alreadyThere += 1
                } else {
                    conflicts.append(
                        Conflict(
                            report: report, before: there.answer, wantedBefore: remark.wanted,
                            obstacleBefore: remark.obstacle, line: there.line))
                }
                continue
            }
            ties.append(report.row(in: collection.wave))
        }
        self.wave = collection.wave
        self.ties = ties
        self.conflicts = conflicts
        self.alreadyThere = alreadyThere
        asked = Self.asked(collection, network, wave)
    }

    /// By row of `ties.csv`, what its cells are to say where an answer was changed.
    public func changes(in draft: Draft) -> [Int: [String: String]] {
        guard let table = draft.tables[.ties] else { return [:] }
        var changes: [Int: [String: String]] = [:]
        for conflict in conflicts {
            guard let row = table.row(line: conflict.line) else { continue }
            var cells = ["level": conflict.report.answer.cell]
            if let wanted = conflict.report.wanted { cells["wanted"] = String(wanted) }
            if !conflict.report.obstacle.isEmpty { cells["obstacle"] = conflict.report.obstacle }
            changes[row] = cells
        }
        return changes
    }

    private static func asked(
        _ collection: Collection, _ network: Network, _ wave: Wave.Place?
    ) -> [[String: String]] {
        let there = (network.asked ?? []).filter { $0.wave == wave }
        let ids = network.actors.map(\.id)
        let actors = Set(there.map { ids[$0.actor] })
        // Who is asked about whom was decided when the survey was made: what is lacking is who answered all the same.
        let isDecided = there.contains { $0.partner != nil }
        var items = Set(collection.asked)
        if isDecided { items = items.filter { !actors.contains($0.actor) } }
        // A form that asks all the same asks those too who have not answered.
        let askedOfAll = isDecided ? [] : collection.questions
        let told = Set(items.filter { $0.partner != nil }.map(\.actor))
        let everybody = Set(items.map(\.actor)).union(isDecided ? [] : actors)
        for actor in everybody.subtracting(told) {
            for question in askedOfAll where question.partner != actor {
                items.insert(AskedItem(actor: actor, forum: question.forum, partner: question.partner))
            }
        }
        let withPartner = Set(items.filter { $0.partner != nil }.map(\.actor))
        let known = Set(
            there.map { row in
                AskedItem(
                    actor: ids[row.actor], forum: row.forum.map { network.forums[$0].id },
                    partner: row.partner.map { ids[$0] })
            })
        return items.sorted().compactMap { item in
            if item.partner == nil, actors.contains(item.actor) || withPartner.contains(item.actor) {
                return nil
            }
            if known.contains(item) { return nil }
            return [
                "wave": collection.wave.text, "actor": item.actor.text, "forum": item.forum?.text ?? "",
                "partner": item.partner?.text ?? "",
            ]
        }
    }
}

extension CollectedReport {
    /// Whether the wish and the obstacle are those that stand there already, or none.
    fileprivate func adds(nothingTo remark: Remark) -> Bool {
        func meaning(_ text: String) -> String { Vocabulary.id(of: text, in: .obstacle) ?? text.normalForm }
        return (wanted == nil || wanted == remark.wanted)
            && (obstacle.isEmpty || meaning(obstacle) == meaning(remark.obstacle))
    }

    func row(in wave: Identifier) -> [String: String] {
        [
            "wave": wave.text, "from": from.text, "to": to.text, "level": answer.cell,
            "forum": forum?.text ?? "",
            "respondent": respondent ?? "", "wanted": wanted.map(String.init) ?? "", "obstacle": obstacle,
        ]
    }
}
