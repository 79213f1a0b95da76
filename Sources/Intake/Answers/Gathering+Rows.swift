internal import Files
internal import Model

// A table with one row a respondent: who answers, whether the form was sent in, and what is answered.

extension Gathering {
    mutating func take(_ table: AnswerTable, _ place: Int) {
        let grid = table.grid
        let frame = table.frame
        var rows = Array(frame.rows)
        // A list whose last row looks like headings.
        if rows.isEmpty { return skip(place, .other) }
        rows.removeAll { row in
            guard let aside = table.setAside(row: row, names) else { return false }
            let answers = table.columns.indices.filter { table.holdsAnswers($0) }
            setAside(
                grid, aside.text, aside.reason,
                cells: answers.count { !grid.isEmpty(row: row, column: $0) })
            return true
        }
        for (column, meaning) in table.columns.enumerated() {
            guard case .setAside(let text, let reason) = meaning else { continue }
            setAside(
                grid, text, reason, cells: rows.count { !grid.isEmpty(row: $0, column: column) })
        }
        var refusal: (Refusal.Reason, [String])? = table.refusal.map { ($0, table.blamed) }
        var people: [(organisation: Actor.Place?, text: String, respondent: String)] = []
        for row in rows { people.append(person(row, table)) }
        if !people.isEmpty, people.allSatisfy({ $0.organisation == nil }),
            !people.contains(where: { isNear($0.text) })
        {
            refusal = (.noOrganisation, [])
        }
        if let refusal {
            refusals.append(
                Refusal(
                    reason: refusal.0, file: grid.file, sheet: grid.sheet, texts: Array(refusal.1.prefix(5))))
        }
        let items = table.items
        var answered: [String] = []
        let number = form(Set(items.map(\.item)))
        for (row, person) in zip(rows, people) {
            var submission = Submission(
                grid: place, row: row, organisation: person.organisation, respondent: person.respondent,
                isSentIn: isSentIn(row, table),
                time: table.submitted.map { Submission.sortable(grid.text(row: row, column: $0)) } ?? "",
                sentIn: table.submitted.map { grid.text(row: row, column: $0) } ?? "", cells: [], form: number
            )
            var remarked: [TableItem: Int] = [:]
            var further: [TableItem: (wanted: Level?, obstacle: String)] = [:]
            for (column, item) in items where item.subject != .level {
                let text = grid.text(row: row, column: column)
                let base = TableItem(partner: item.partner, forum: item.forum, subject: .level)
                if item.subject == .wanted {
                    further[base, default: (nil, "")].wanted = wanted(
                        reader.read(text, column: frame.headings[column]), grid, row, column)
                } else {
                    further[base, default: (nil, "")].obstacle = obstacle(text)
                }
                if !text.isEmpty { remarked[base, default: 0] += 1 }
            }
            for (column, meaning) in table.columns.enumerated() {
                let text = grid.text(row: row, column: column)
                if text.isEmpty { continue }
                let item: TableItem?
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
                if item != nil { answered.append(text) }
                let more = item.flatMap { further[$0] }
                if let item { remarked[item] = nil }
                submission.cells.append(
                    Submission.Cell(
                        row: row, column: column, item: item, answer: answer, wanted: more?.wanted,
                        obstacle: more?.obstacle ?? ""))
            }
            remarksWithoutLevel += remarked.values.reduce(0, +)
            if person.organisation == nil, !submission.cells.isEmpty { noteUnmatched(grid, person.text) }
            if let actor = person.organisation {
                for (_, item) in items where item.partner != actor && item.subject == .level {
                    asked.insert(
                        AskedItem(actor: id(actor), forum: id(item.forum), partner: id(item.partner)))
                }
                askedByForm[number, default: []].insert(actor)
            }
            if table.isByAddress { dropped += 1 }
            submissions.append(submission)
        }
        for column in table.columns {
            switch column {
            case .unmatched(let text), .setAside(let text, .wishOfNobody): noteUnmatched(grid, text)
            default: continue
            }
        }
        for (_, item) in items where item.subject == .level {
            questions.insert(Collection.Question(forum: id(item.forum), partner: id(item.partner)))
        }
        if table.token != nil {
            for person in names.lists.people.values {
                guard let actor = names.actor(person.organisation) else { continue }
                asked.insert(AskedItem(actor: id(actor), forum: nil, partner: nil))
            }
        }
        // Qualtrics counts its choices, and rearranges the numbers when they are edited.
        let isExplained = answered.contains {
            names.lists.values[$0] != nil || names.mapping.level(of: $0) != nil
        }
        if frame.hasImportIDs, !isExplained, !answered.isEmpty, answered.allSatisfy({ Int($0) != nil }) {
            refusals.append(
                Refusal(
                    reason: .valuesNeedList, file: grid.file, sheet: grid.sheet,
                    texts: Array(Set(answered).sorted().prefix(5))))
        }
        tell(place, .answers, titleRows: frame.headingRow, rows: rows.count, columns(table))
    }

    /// The code of a respondent. A name is none, and goes no further: whoever gave one is without a code.
    mutating func code(_ text: String) -> String {
        if PersonTrace(in: text) == nil { return text }
        dropped += 1
        return ""
    }

    /// Whether a text comes near to the name of an actor: a slip, and no code.
    private func isNear(_ text: String) -> Bool {
        text.contains(where: \.isLetter)
            && (names.actors.nearest(to: text, count: 1).first?.likeness ?? 0) >= 0.6
    }

    /// An obstacle in somebody's words, without what would tell who it was.
    mutating func obstacle(_ text: String) -> String {
        guard text.holdsAddress else { return text }
        dropped += 1
        return ""
    }

    private mutating func person(
        _ row: Int, _ table: AnswerTable
    ) -> (organisation: Actor.Place?, text: String, respondent: String) {
        let grid = table.grid
        func text(_ column: Int?) -> String { column.map { grid.text(row: row, column: $0) } ?? "" }
        if let column = table.organisation {
            let text = text(column)
            let found = AnswerTable.organisation(text, column, table.frame, names)
            let respondent =
                table.respondent == column ? "" : code(grid.text(row: row, column: table.respondent))
            return (found, text, respondent)
        }
        if let token = table.token, let person = names.lists.people[text(token)] {
            let own = person.respondent.isEmpty ? text(table.respondent) : person.respondent
            return (names.actor(person.organisation), person.organisation, code(own))
        }
        // A token opens the form: it is not told.
        return (nil, "", "")
    }

    private func isSentIn(_ row: Int, _ table: AnswerTable) -> Bool {
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

    /// The level that a reading of a wish is; what is none is noted by its cell.
    mutating func wanted(_ reading: AnswerReader.Reading, _ grid: Grid, _ row: Int, _ column: Int) -> Level? {
        switch reading {
        case .answer(.level(let level)): return level
        case .answer, .blank: return nil
        case .notUnderstood:
            wishesNotUnderstood.append(
                LeftOut(
                    file: grid.file, sheet: grid.sheet, cell: grid.cellName(row: row, column: column),
                    reason: .notUnderstood))
            return nil
        }
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
            case .unmatched, .setAside(_, .wishOfNobody): return column(.unmatched)
            case .setAside: return column(.unread)
            case .item(let item):
                let role: IntakeMapping.Role =
                    item.subject == .wanted ? .wanted : item.subject == .obstacle ? .obstacle : .level
                return column(role, forum: id(item.forum)?.text ?? "", partner: id(item.partner).text)
            }
        }
    }
}
