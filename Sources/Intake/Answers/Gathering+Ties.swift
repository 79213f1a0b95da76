internal import Files
internal import Model

// A table with one row an answer.

extension Gathering {
    /// All rows of one respondent.
    private struct Form: Hashable { let organisation: Actor.Place?, respondent: String }

    mutating func take(_ table: TieTable, _ place: Int) {
        let grid = table.grid
        var count = 0
        // A million rows name a few hundred texts: each is looked up once.
        var actors = Remembered<Actor.Place?>(grid)
        var answers = Remembered<AnswerReader.Reading>(grid)
        var codes = Remembered<Bool>(grid)
        var meetings = Remembered<(forum: Forum.Place?, isKnown: Bool)>(grid)
        var wishes = Remembered<AnswerReader.Reading>(grid)
        var forms: [Form: Int] = [:]
        var forumAsides = Remembered<SetAside.Reason?>(grid)
        var asides = Remembered<SetAside.Reason?>(grid)
        for row in table.firstRow..<max(table.firstRow, grid.rowCount) where !grid.isEmpty(row: row) {
            var aside: (column: Int, reason: SetAside.Reason)?
            for column in [table.from, table.to] where aside == nil {
                aside = asides.value(row, column) { names.setAside($0) }.map { (column, $0) }
            }
            if aside == nil, let column = table.forum {
                aside = forumAsides.value(row, column) { names.setAside(forum: $0) }.map { (column, $0) }
            }
            if let (column, reason) = aside {
                let text = grid.text(row: row, column: column)
                let answers = [table.level, table.wanted, table.obstacle]
                setAside(
                    grid, Names.domain(of: text) ?? text, reason,
                    cells: answers.count { !grid.text(row: row, column: $0).isEmpty })
                continue
            }
            count += 1
            if grid.isEmpty(row: row, column: table.level) {
                remarksWithoutLevel += [table.wanted, table.obstacle].count {
                    !grid.text(row: row, column: $0).isEmpty
                }
                continue
            }
            let answer = answers.value(row, table.level) { reader.read($0) }
            if answer == .blank { continue }
            let from = actors.value(row, table.from) { names.organisation($0) }
            let to = actors.value(row, table.to) { names.organisation($0) }
            if from == nil { noteUnmatched(grid, grid.text(row: row, column: table.from)) }
            if to == nil { noteUnmatched(grid, grid.text(row: row, column: table.to)) }
            let meeting = meetings.value(row, table.forum) { forum($0, grid) }
            let item = to.map { TableItem(partner: $0, forum: meeting.forum, subject: .level) }
            let isCode = codes.value(row, table.respondent) { PersonTrace(in: $0) == nil }
            let respondent = isCode ? grid.text(row: row, column: table.respondent) : ""
            if !isCode { dropped += 1 }
            let key = Form(organisation: from, respondent: respondent)
            let number = forms[key] ?? submissions.count
            if number == submissions.count {
                forms[key] = number
                if let from { asked.insert(AskedItem(actor: id(from), forum: nil, partner: nil)) }
                submissions.append(
                    Submission(
                        grid: place, row: row, organisation: from, respondent: respondent, isSentIn: true,
                        time: "", sentIn: "", cells: [], form: -1))
            }
            submissions[number].cells.append(
                Submission.Cell(
                    row: row, column: table.level, item: item,
                    answer: meeting.isKnown && !table.isMutual(row: row) ? answer : .notUnderstood,
                    wanted: wanted(
                        wishes.value(row, table.wanted) { reader.read($0) }, grid, row, table.wanted ?? 0),
                    obstacle: obstacle(grid.text(row: row, column: table.obstacle))))
        }
        for (column, text) in table.sums {
            setAside(
                grid, text, .sum,
                cells: (table.firstRow..<max(table.firstRow, grid.rowCount)).count {
                    !grid.isEmpty(row: $0, column: column)
                })
        }
        for (text, count) in answers.counts { answerCounts[text, default: 0] += count }
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

    mutating func forum(_ text: String, _ grid: Grid) -> (forum: Forum.Place?, isKnown: Bool) {
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
}

/// What the texts of a grid mean, each asked for once.
private struct Remembered<Value> {
    private let grid: Grid
    private var values: [Value?]
    private var uses: [Int]

    init(_ grid: Grid) {
        self.grid = grid
        values = [Value?](repeating: nil, count: grid.texts.count)
        uses = [Int](repeating: 0, count: grid.texts.count)
    }

    mutating func value(_ row: Int, _ column: Int?, _ make: (String) -> Value) -> Value {
        let number = column.map { grid.textNumber(row: row, column: $0) } ?? 0
        uses[number] += 1
        if let value = values[number] { return value }
        let value = make(grid.texts[number])
        values[number] = value
        return value
    }

    /// How often each text was asked for.
    var counts: [(text: String, count: Int)] {
        uses.enumerated().filter { $0.element > 0 }.map { (grid.texts[$0.offset], $0.element) }
    }
}
