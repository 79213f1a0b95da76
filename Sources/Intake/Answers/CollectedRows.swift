public import Model

/// What a collection adds to a network: rows of `ties.csv` and `asked.csv` that are not there yet.
///
/// **Guarantee.** Rows that stand there already are not added again: collecting the same files twice changes nothing.
public struct CollectedRows: Sendable {
    /// An answer that stands in the network.
    public struct Standing: Hashable, Sendable {
        public let from: Identifier
        public let to: Identifier
        /// Nil in general.
        public let forum: Identifier?
        public let respondent: String
        public let answer: Answer
        public let wanted: Level?
        public let obstacle: String
        /// The line of `ties.csv`.
        public let line: Int

        /// As a row of `ties.csv`: wave, from, to, forum, respondent, level, wanted, obstacle.
        public func row(in wave: Identifier) -> [String] {
            [
                wave.text, from.text, to.text, forum?.text ?? "", respondent, answer.cell,
                wanted.map(String.init) ?? "", obstacle,
            ]
        }
    }

    /// An answer that the network has with another level.
    public struct Conflict: Hashable, Sendable {
        public let report: CollectedReport
        public let before: Standing
    }

    public let wave: Identifier

    /// By the ids of columns, in order of actor, partner, forum and respondent.
    public let ties: [[String: String]]
    public let asked: [[String: String]]
    /// How many answers stood there already.
    public let alreadyThere: Int
    public let conflicts: [Conflict]
    /// Answers of the same respondents that stand there and that the files do not say, in order of lines: another form gave
    /// them, or an earlier understanding of these files.
    public let unsaid: [Standing]
    /// What the files ask.
    private let questions: Set<AskedItem>

    /// - Complexity: O(*r* log *r* + *a* · *q* log *a* · *q*) in the reports and the network's rows, and in who is asked what.
    public init(_ collection: Collection, into network: Network) {
        struct Key: Hashable { let from: Identifier, to: Identifier, forum: Identifier?, respondent: String }
        struct Respondent: Hashable { let from: Identifier, code: String }
        var known: [Key: Standing] = [:]
        let wave = network.place(ofWave: collection.wave)
        for report in wave.map({ network.reports(in: $0) }) ?? [] where report.by == .actor(report.from) {
            let standing = Standing(report, in: network)
            known[
                Key(
                    from: standing.from, to: standing.to, forum: standing.forum,
                    respondent: standing.respondent)] = standing
        }
        var (ties, conflicts, alreadyThere): ([[String: String]], [Conflict], Int) = ([], [], 0)
        var respondents: Set<Respondent> = []
        for report in collection.reports {
            let code = report.respondent ?? ""
            respondents.insert(Respondent(from: report.from, code: code))
            let key = Key(from: report.from, to: report.to, forum: report.forum, respondent: code)
            if let before = known.removeValue(forKey: key) {
                if before.answer == report.answer, report.adds(nothingTo: before) {
                    alreadyThere += 1
                } else {
                    conflicts.append(Conflict(report: report, before: before))
                }
                continue
            }
            ties.append(report.row(in: collection.wave))
        }
        unsaid = known.values
            .filter { respondents.contains(Respondent(from: $0.from, code: $0.respondent)) }
            .sorted { $0.line < $1.line }
        questions = Set(collection.asked).union(
            Set(collection.asked.map(\.actor)).flatMap { actor in
                collection.questions.map { AskedItem(actor: actor, forum: $0.forum, partner: $0.partner) }
            })
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
            guard let row = table.row(line: conflict.before.line) else { continue }
            var cells = ["level": conflict.report.answer.cell]
            if let wanted = conflict.report.wanted { cells["wanted"] = String(wanted) }
            if !conflict.report.obstacle.isEmpty { cells["obstacle"] = conflict.report.obstacle }
            changes[row] = cells
        }
        return changes
    }

    /// The rows of `ties.csv` with the answers that the files do not say.
    public func unsaidRows(in draft: Draft) -> Set<Int> {
        guard let table = draft.tables[.ties] else { return [] }
        return Set(unsaid.compactMap { table.row(line: $0.line) })
    }

    /// The rows of `asked.csv` that came with those answers: what the files do not ask either.
    ///
    /// - Complexity: O(*n*) in the rows of the table.
    public func unaskedRows(in draft: Draft) -> Set<Int> {
        guard let table = draft.tables[.asked] else { return [] }
        let columns = ["wave", "actor", "forum", "partner"].map { table.header.firstIndex(of: $0) }
        let gone = Set(
            unsaid.map { AskedItem(actor: $0.from, forum: $0.forum, partner: $0.to) }
                .filter { !questions.contains($0) }
                .map { [wave.text, $0.actor.text, $0.forum?.text ?? "", $0.partner?.text ?? ""] })
        return Set(
            (0..<table.rowCount).filter { row in
                gone.contains(columns.map { $0.map { table.text(row: row, column: $0) } ?? "" })
            })
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
    fileprivate func adds(nothingTo remark: CollectedRows.Standing) -> Bool {
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

extension CollectedRows.Standing {
    fileprivate init(_ report: Report, in network: Network) {
        let remark = network.remarks[report.remark]
        from = network.actors[report.from].id
        to = network.actors[report.to].id
        forum = report.forum.map { network.forums[$0].id }
        respondent = network.respondents[report.respondent]
        answer = report.answer
        wanted = remark.wanted
        obstacle = remark.obstacle
        line = report.line
    }
}
