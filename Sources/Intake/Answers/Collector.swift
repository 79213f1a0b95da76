public import Files
public import Model

/// Reads what people answered out of the tables that survey tools export.
public struct Collector {
    private let network: Network
    private let wave: Identifier
    private let takesLatest: Bool
    private let actors: ActorMatcher
    private let forums: ForumMatcher

    /// - Parameters:
    ///   - takesLatest: whether of a respondent's several forms the one sent in last is used; none is otherwise.
    public init(_ network: Network, wave: Identifier, takesLatest: Bool = false) {
        self.network = network
        self.wave = wave
        self.takesLatest = takesLatest
        actors = ActorMatcher(network)
        forums = ForumMatcher(network)
    }

    /// Collects the answers of a set of files: exports, workbooks and lists of codes, in any order.
    ///
    /// - Parameter mapping: what columns, values and names mean that was saved before; it comes before everything else.
    /// - Complexity: O(*c* log *c*) in the number of cells, and O(*a* · *t*) for the nearest names of *t* texts that are none
    ///   of the *a* actors.
    public func collect(_ grids: [Grid], mapping: IntakeMapping = IntakeMapping()) -> Collection {
        var lists = CodeLists()
        var isList: [Bool] = []
        for grid in grids { isList.append(!grid.isHidden && lists.take(grid)) }
        let names = Names(actors: actors, forums: forums, lists: lists, mapping: mapping)
        var work = Work(network, names, grids)
        for (place, grid) in grids.enumerated() {
            if grid.isHidden {
                work.skip(place, .hidden)
            } else if isList[place] {
                work.skip(place, .list)
            } else if let form = FormSheet(grid) {
                work.take(form, place)
            } else if let table = TieTable(grid) {
                work.take(table, place)
            } else {
                work.takeTable(place)
            }
        }
        return work.collection(wave, takesLatest: takesLatest)
    }
}

/// A collection in the making.
private struct Work {
    let network: Network
    let names: Names
    let grids: [Grid]
    var reader: AnswerReader
    var submissions: [Submission] = []
    var forms: [Set<Item>: Int] = [:]
    var sheets: [UnderstoodSheet] = []
    var refusals: [Refusal] = []
    var unmatched: [Key: Void] = [:]
    var unmatchedOrder: [Key] = []
    var unmatchedForums: [Key] = []
    var dropped = 0
    var asked: Set<AskedItem> = []
    var questions: Set<Collection.Question> = []
    /// How often each text stands as an answer, but in workbooks of our own.
    var answerCounts: [String: Int] = [:]

    struct Key: Hashable { let file: String, text: String }

    init(_ network: Network, _ names: Names, _ grids: [Grid]) {
        self.network = network
        self.names = names
        self.grids = grids
        reader = AnswerReader(network.scale, names)
    }

    mutating func skip(_ place: Int, _ shape: UnderstoodSheet.Shape) {
        tell(place, shape, titleRows: 0, rows: 0, [])
    }

    private mutating func tell(
        _ place: Int, _ shape: UnderstoodSheet.Shape, titleRows: Int, rows: Int,
        _ columns: [IntakeMapping.Column]
    ) {
        sheets.append(
            UnderstoodSheet(
                file: grids[place].file, sheet: grids[place].sheet, shape: shape, titleRows: titleRows,
                rows: rows,
                columns: columns))
    }

    private mutating func noteUnmatched(_ grid: Grid, _ text: String) {
        let key = Key(file: grid.file, text: text)
        if !text.isEmpty, unmatched.updateValue((), forKey: key) == nil { unmatchedOrder.append(key) }
    }

    private mutating func form(_ items: Set<Item>) -> Int {
        let number = forms[items] ?? forms.count
        forms[items] = number
        return number
    }

    private func id(_ actor: Actor.Place) -> Identifier { network.actors[actor].id }
    private func id(_ forum: Forum.Place?) -> Identifier? { forum.map { network.forums[$0].id } }

    // MARK: One row a respondent

    mutating func takeTable(_ place: Int) {
        let grid = grids[place]
        var probe = reader
        guard
            let table = AnswerTable(
                grid, names,
                isAnswer: { text in
                    if case .answer = probe.read(text) { true } else { false }
                })
        else { return skip(place, .other) }
        let frame = table.frame
        var refusal: (Refusal.Reason, [String])? = table.refusal.map { ($0, table.blamed) }
        let rows = Array(frame.rows)
        var people: [(organisation: Actor.Place?, text: String, respondent: String)] = []
        for row in rows { people.append(person(row, table)) }
        if people.allSatisfy({ $0.organisation == nil }), !rows.isEmpty { refusal = (.noOrganisation, []) }
        if let refusal {
            refusals.append(
                Refusal(
                    reason: refusal.0, file: grid.file, sheet: grid.sheet, texts: Array(refusal.1.prefix(5))))
        }
        let items = table.items
        let number = form(Set(items.map(\.item)))
        let isStatusTold = table.status != nil
        for (row, person) in zip(rows, people) {
            var submission = Submission(
                grid: place, row: row, organisation: person.organisation, respondent: person.respondent,
                isSentIn: isSentIn(row, table, isStatusTold),
                time: table.submitted.map { Submission.sortable(grid.text(row: row, column: $0)) } ?? "",
                sentIn: table.submitted.map { grid.text(row: row, column: $0) } ?? "", cells: [], form: number
            )
            var further: [Item: (wanted: Level?, obstacle: String)] = [:]
            for (column, item) in items where item.subject != .level {
                let text = grid.text(row: row, column: column)
                let base = Item(partner: item.partner, forum: item.forum, subject: .level)
                if item.subject == .wanted {
                    further[base, default: (nil, "")].wanted = wanted(text, frame.headings[column])
                } else {
                    further[base, default: (nil, "")].obstacle = text
                }
            }
            for (column, meaning) in table.columns.enumerated() {
                let text = grid.text(row: row, column: column)
                if text.isEmpty { continue }
                let item: Item?
                switch meaning {
                case .item(let found) where found.subject == .level: item = found
                case .unmatched: item = nil
                case .meta(.personal):
                    dropped += 1
                    continue
                default: continue
                }
                let answer = reader.read(text, column: frame.headings[column])
                if answer == .blank { continue }
                // A dash where the row meets its own column is no answer.
                if answer == .notUnderstood, Self.isDash(text), item?.partner == person.organisation {
                    continue
                }
                answerCounts[text, default: 0] += 1
                let more = item.flatMap { further[$0] }
                submission.cells.append(
                    Submission.Cell(
                        row: row, column: column, item: item, answer: answer, wanted: more?.wanted,
                        obstacle: more?.obstacle ?? ""))
            }
            if person.organisation == nil, !submission.cells.isEmpty { noteUnmatched(grid, person.text) }
            if let actor = person.organisation {
                asked.insert(AskedItem(actor: id(actor), forum: nil, partner: nil))
            }
            if table.isByAddress { dropped += 1 }
            submissions.append(submission)
        }
        for case .unmatched(let text) in table.columns { noteUnmatched(grid, text) }
        for (_, item) in items where item.subject == .level {
            questions.insert(Collection.Question(forum: id(item.forum), partner: id(item.partner)))
        }
        if table.token != nil {
            for person in names.lists.people.values {
                guard let actor = names.actor(person.organisation) else { continue }
                asked.insert(AskedItem(actor: id(actor), forum: nil, partner: nil))
            }
        }
        if frame.hasImportIDs, reader.areBareNumbers {
            refusals.append(
                Refusal(
                    reason: .valuesNeedList, file: grid.file, sheet: grid.sheet,
                    texts: Array(reader.readings.keys.sorted().prefix(5))))
        }
        tell(place, .answers, titleRows: frame.headingRow, rows: rows.count, columns(table))
    }

    private func person(
        _ row: Int, _ table: AnswerTable
    ) -> (organisation: Actor.Place?, text: String, respondent: String) {
        let grid = table.grid
        func text(_ column: Int?) -> String { column.map { grid.text(row: row, column: $0) } ?? "" }
        func code(_ text: String) -> String {
            // A name is no code, and goes no further.
            PersonTrace(in: text) == nil ? text : ""
        }
        if let column = table.organisation {
            let text = text(column)
            let found = AnswerTable.organisation(text, column, table.frame, names)
            let shown = text.firstIndex(of: "@").map { String(text[text.index(after: $0)...]) } ?? text
            let respondent =
                table.respondent == column ? "" : code(grid.text(row: row, column: table.respondent))
            return (found, shown, respondent)
        }
        if let token = table.token, let person = names.lists.people[text(token)] {
            let own = person.respondent.isEmpty ? text(table.respondent) : person.respondent
            return (names.actor(person.organisation), person.organisation, code(own))
        }
        return (nil, text(table.token), "")
    }

    private func isSentIn(_ row: Int, _ table: AnswerTable, _ isStatusTold: Bool) -> Bool {
        if let status = table.status {
            let heading =
                table.frame.names[status].isEmpty ? table.frame.headings[status] : table.frame.names[status]
            if let told = MetaColumn.isSentIn(table.grid.text(row: row, column: status), under: heading) {
                return told
            }
        }
        guard let submitted = table.submitted else { return true }
        return !MetaColumn.isNoTime(table.grid.text(row: row, column: submitted))
    }

    private static func isDash(_ text: String) -> Bool { text.allSatisfy { "-–—".contains($0) } }

    private mutating func wanted(_ text: String, _ column: String) -> Level? {
        guard !text.isEmpty, case .answer(.level(let level)) = reader.read(text, column: column) else {
            return nil
        }
        return level
    }

    private func columns(_ table: AnswerTable) -> [IntakeMapping.Column] {
        table.columns.enumerated().compactMap { place, meaning in
            let heading = table.frame.headings[place]
            let text = names.lists.headings[heading] ?? heading
            if text.isEmpty { return nil }
            func column(
                _ role: IntakeMapping.Role, forum: String = "", partner: String = ""
            ) -> IntakeMapping.Column {
                IntakeMapping.Column(text: text, role: role, forum: forum, partner: partner)
            }
            switch meaning {
            case .meta(.organisation): return column(.organisation)
            case .meta(.respondent): return column(.respondent)
            case .meta(.token): return column(.token)
            case .meta(.submitted): return column(place == table.submitted ? .submitted : .unread)
            case .meta(.status): return column(place == table.status ? .status : .unread)
            case .meta(.personal): return column(.personal)
            case .ignored: return column(.ignored)
            case .meta(.machine), .other: return column(.unread)
            case .unmatched: return column(.unmatched)
            case .item(let item):
                let role: IntakeMapping.Role =
                    item.subject == .wanted ? .wanted : item.subject == .obstacle ? .obstacle : .level
                return column(role, forum: id(item.forum)?.text ?? "", partner: id(item.partner).text)
            }
        }
    }

    // MARK: One row an answer

    mutating func take(_ table: TieTable, _ place: Int) {
        let grid = table.grid
        var count = 0
        for row in table.firstRow..<max(table.firstRow, grid.rowCount) where !grid.isEmpty(row: row) {
            count += 1
            func text(_ column: Int?) -> String { column.map { grid.text(row: row, column: $0) } ?? "" }
            let level = text(table.level)
            if level.isEmpty { continue }
            let answer = reader.read(level)
            if answer == .blank { continue }
            answerCounts[level, default: 0] += 1
            let from = names.actor(text(table.from))
            let to = names.actor(text(table.to))
            if from == nil { noteUnmatched(grid, text(table.from)) }
            if to == nil { noteUnmatched(grid, text(table.to)) }
            let (forum, isForumKnown) = forum(text(table.forum), grid)
            let item = to.map { Item(partner: $0, forum: forum, subject: .level) }
            let respondent = PersonTrace(in: text(table.respondent)) == nil ? text(table.respondent) : ""
            if let from { asked.insert(AskedItem(actor: id(from), forum: nil, partner: nil)) }
            // Each row is a form of its own: one respondent has many.
            submissions.append(
                Submission(
                    grid: place, row: row, organisation: from, respondent: respondent, isSentIn: true,
                    time: "",
                    sentIn: "",
                    cells: [
                        Submission.Cell(
                            row: row, column: table.level, item: item,
                            answer: isForumKnown ? answer : .notUnderstood,
                            wanted: wanted(text(table.wanted), ""), obstacle: text(table.obstacle))
                    ], form: -1))
        }
        func column(_ place: Int?, _ role: IntakeMapping.Role) -> [IntakeMapping.Column] {
            place.map {
                [IntakeMapping.Column(text: grid.text(row: table.firstRow - 1, column: $0), role: role)]
            } ?? []
        }
        tell(
            place, .ties, titleRows: table.firstRow - 1, rows: count,
            column(table.from, .organisation) + column(table.respondent, .respondent)
                + column(table.level, .level)
                + column(table.wanted, .wanted) + column(table.obstacle, .obstacle)
                + table.others.map { IntakeMapping.Column(text: $0, role: .unread) })
    }

    private mutating func forum(_ text: String, _ grid: Grid) -> (forum: Forum.Place?, isKnown: Bool) {
        if text.isEmpty { return (nil, true) }
        switch names.forums.meaning(of: text)
            ?? names.lists.forums[text].flatMap({ names.forums.meaning(of: $0) })
        {
        case .forum(let place): return (place, true)
        case .general: return (nil, true)
        case nil:
            let key = Key(file: grid.file, text: text)
            if !unmatchedForums.contains(key) { unmatchedForums.append(key) }
            return (nil, false)
        }
    }

    // MARK: Our own workbook

    mutating func take(_ form: FormSheet, _ place: Int) {
        let grid = form.grid
        let name = grid.text(row: form.organisation.row, column: form.organisation.column)
        let organisation = names.actor(name)
        let code = form.respondent.map { grid.text(row: $0.row, column: $0.column) } ?? ""
        var items: Set<Item> = []
        var cells: [Submission.Cell] = []
        var count = 0
        for row in form.firstRow..<max(form.firstRow, grid.rowCount) where !grid.isEmpty(row: row) {
            func text(_ column: Int?) -> String { column.map { grid.text(row: row, column: $0) } ?? "" }
            let id = text(form.id)
            let partner = names.actor(id) ?? names.actor(text(form.partner))
            if id.isEmpty, text(form.partner).isEmpty { continue }
            count += 1
            let (forum, isForumKnown) = forum(text(form.forum), grid)
            let item = partner.map { Item(partner: $0, forum: forum, subject: .level) }
            if let item, isForumKnown {
                items.insert(item)
                if let organisation, item.partner != organisation {
                    asked.insert(
                        AskedItem(
                            actor: self.id(organisation), forum: self.id(forum),
                            partner: self.id(item.partner)))
                }
            }
            let answered = text(form.level)
            if answered.isEmpty { continue }
            let answer = reader.read(answered)
            if answer == .blank { continue }
            if partner == nil { noteUnmatched(grid, text(form.partner)) }
            cells.append(
                Submission.Cell(
                    row: row, column: form.level, item: item, answer: isForumKnown ? answer : .notUnderstood,
                    wanted: wanted(text(form.wanted), ""), obstacle: text(form.obstacle)))
        }
        if organisation == nil, !cells.isEmpty { noteUnmatched(grid, name) }
        submissions.append(
            Submission(
                grid: place, row: form.organisation.row, organisation: organisation,
                respondent: PersonTrace(in: code) == nil ? code : "", isSentIn: true, time: "", sentIn: "",
                cells: cells,
                form: self.form(items)))
        tell(place, .form, titleRows: 0, rows: count, [])
    }

    // MARK: Adding up

    mutating func collection(_ wave: Identifier, takesLatest: Bool) -> Collection {
        if let texts = textsNeedingList() {
            let first = submissions.first { !$0.cells.isEmpty }.map { grids[$0.grid] }
            refusals.append(
                Refusal(reason: .valuesNeedList, file: first?.file ?? "", sheet: first?.sheet, texts: texts))
        }
        let refusal = Refusal.Reason.allCases.compactMap { reason in
            refusals.first { $0.reason == reason }
        }.first
        let mapping = understood()
        guard refusal == nil else {
            return Collection(
                wave: wave, reports: [], cellsRead: 0, leftOut: [], unmatched: [], unmatchedForums: [],
                repeated: [],
                refusal: refusal, sheets: sheets, mapping: mapping, droppedCells: dropped, asked: [],
                questions: [])
        }
        let repeated = repeatedForms(takesLatest)
        let unused = Set(repeated.flatMap(\.unused))
        var leftOut: [(place: (Int, Int, Int), LeftOut)] = []
        var used: [ReportKey: [(submission: Int, cell: Submission.Cell)]] = [:]
        var cellsRead = 0
        func leave(_ submission: Submission, _ cell: Submission.Cell, _ reason: LeftOut.Reason) {
            let grid = grids[submission.grid]
            leftOut.append(
                (
                    (submission.grid, cell.row, cell.column),
                    LeftOut(
                        file: grid.file, sheet: grid.sheet,
                        cell: grid.cellName(row: cell.row, column: cell.column),
                        reason: reason)
                ))
        }
        for (number, submission) in submissions.enumerated() {
            for cell in submission.cells {
                cellsRead += 1
                if let reason = reason(submission, cell) {
                    leave(submission, cell, reason)
                } else if unused.contains(number) {
                    leave(submission, cell, .sameRespondent)
                } else if let actor = submission.organisation, let item = cell.item {
                    let key = ReportKey(
                        from: actor, to: item.partner, forum: item.forum, respondent: submission.respondent)
                    used[key, default: []].append((number, cell))
                }
            }
        }
        var reports: [CollectedReport] = []
        for (key, cells) in used.sorted(by: { $0.key < $1.key }) {
            // One key can come twice where rows are answers: alike they are one, else nobody knows which holds.
            let isOne = Set(cells.map(\.cell.answer)).count == 1
            let chosen = isOne ? cells.indices.first : takesLatest ? latest(cells) : nil
            for (place, cell) in cells.enumerated() where place != chosen {
                leave(submissions[cell.submission], cell.cell, .sameRespondent)
            }
            guard let chosen, case .answer(let answer) = cells[chosen].cell.answer else { continue }
            reports.append(
                CollectedReport(
                    from: id(key.from), to: id(key.to), forum: id(key.forum),
                    respondent: key.respondent.isEmpty ? nil : key.respondent, answer: answer,
                    wanted: cells[chosen].cell.wanted, obstacle: cells[chosen].cell.obstacle))
        }
        leftOut.sort { $0.place < $1.place }
        return Collection(
            wave: wave, reports: reports, cellsRead: cellsRead, leftOut: leftOut.map(\.1),
            unmatched: unmatchedOrder.map { key in
                Unmatched(file: key.file, text: key.text, nearest: names.actors.nearest(to: key.text))
            },
            unmatchedForums: unmatchedForums.map { Unmatched(file: $0.file, text: $0.text, nearest: []) },
            repeated: repeated.map(\.told), refusal: nil, sheets: sheets, mapping: mapping,
            droppedCells: dropped,
            asked: asked.sorted(), questions: questions.sorted())
    }

    private struct ReportKey: Hashable, Comparable {
        let from: Actor.Place, to: Actor.Place, forum: Forum.Place?, respondent: String

        static func < (left: Self, right: Self) -> Bool {
            (left.from, left.to, left.forum ?? -1, left.respondent)
                < (right.from, right.to, right.forum ?? -1, right.respondent)
        }
    }

    private func reason(_ submission: Submission, _ cell: Submission.Cell) -> LeftOut.Reason? {
        guard let item = cell.item else { return .unknownPartner }
        guard let actor = submission.organisation else { return .unknownOrganisation }
        if item.partner == actor { return .ownRow }
        if !submission.isSentIn { return .notSubmitted }
        return cell.answer == .notUnderstood ? .notUnderstood : nil
    }

    private func latest(_ cells: [(submission: Int, cell: Submission.Cell)]) -> Int? {
        cells.indices.max { left, right in
            (submissions[cells[left].submission].time, left) < (
                submissions[cells[right].submission].time, right
            )
        }
    }

    /// Respondents with several forms of one kind that were sent in, and which of the forms are not used.
    private func repeatedForms(_ takesLatest: Bool) -> [(told: RepeatedRespondent, unused: [Int])] {
        struct Key: Hashable { let actor: Int, respondent: String, form: Int }
        var byKey: [Key: [Int]] = [:]
        for (number, submission) in submissions.enumerated() {
            guard let actor = submission.organisation, submission.isSentIn, submission.form >= 0,
                !submission.cells.isEmpty
            else { continue }
            byKey[Key(actor: actor, respondent: submission.respondent, form: submission.form), default: []]
                .append(number)
        }
        return byKey.filter { $0.value.count > 1 }.sorted { $0.value[0] < $1.value[0] }.map { key, numbers in
            let last = numbers.max { (submissions[$0].time, $0) < (submissions[$1].time, $1) }
            let chosen = takesLatest ? last : nil
            let forms = numbers.map { number in
                let submission = submissions[number]
                return RepeatedRespondent.Form(
                    file: grids[submission.grid].file, sheet: grids[submission.grid].sheet,
                    row: submission.row + 1,
                    sentIn: submission.sentIn, isUsed: number == chosen)
            }
            return (
                RepeatedRespondent(
                    actor: id(key.actor), respondent: key.respondent.isEmpty ? nil : key.respondent,
                    forms: forms),
                numbers.filter { $0 != chosen }
            )
        }
    }

    /// The texts to blame when most answers are codes that nothing explains.
    private func textsNeedingList() -> [String]? {
        let codes = reader.needingList
        let total = answerCounts.values.reduce(0, +)
        func share(_ isCounted: (String) -> Bool) -> Int {
            answerCounts.filter { isCounted($0.key) }.values.reduce(0, +)
        }
        guard !codes.isEmpty else { return nil }
        let isOff = Set(codes)
        // Among words a number off the scale is a slip, told as one cell.
        let coded = share { isOff.contains($0) || Int($0) != nil }
        return share(isOff.contains) > 0 && 2 * coded >= total ? Array(codes.prefix(5)) : nil
    }

    private func understood() -> IntakeMapping {
        var seen: Set<String> = []
        let columns = sheets.flatMap(\.columns).filter { seen.insert($0.text).inserted }
        let values = reader.readings.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map {
            text, reading in
            let level: String? =
                switch reading {
                case .answer(.unknown): "?"
                case .answer(let answer): answer.cell
                case .blank: ""
                case .notUnderstood: nil
                }
            return IntakeMapping.Value(text: text, level: level)
        }
        let known = names.mapping.names
        let told = Set(known.map(\.text))
        let unknown = unmatchedOrder.map(\.text).filter { !told.contains($0) }
        return IntakeMapping(
            columns: columns, values: values,
            names: known + Set(unknown).sorted().map { IntakeMapping.Name(text: $0, actor: "") })
    }
}

extension Grid {
    fileprivate func text(row: Int, column: Int?) -> String {
        column.map { text(row: row, column: $0) } ?? ""
    }
}
