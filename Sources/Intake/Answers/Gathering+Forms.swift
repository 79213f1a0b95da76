internal import Files
internal import Model

// A workbook of our own: one sheet a respondent.

extension Gathering {
    mutating func take(_ form: FormSheet, _ place: Int) {
        let grid = form.grid
        let name = grid.text(row: form.organisation.row, column: form.organisation.column)
        // A name that was typed over is still on the sheet that nobody sees.
        let hidden = origins[grid.file]?.organisations[grid.sheet ?? ""]
        let owner = hidden.flatMap { names.actor($0) }
        let told = names.actor(name)
        // Where both tell, and tell two, nobody knows whose answers they are.
        let organisation = told == nil || owner == nil || told == owner ? told ?? owner : nil
        // A sheet is set aside by the name on it, when no other tells whose it is.
        let whole = organisation == nil && names.isIgnored(name) ? name : ""
        let code = form.respondent.map { grid.text(row: $0.row, column: $0.column) } ?? ""
        var items: Set<TableItem> = []
        var cells: [Submission.Cell] = []
        var count = 0
        for row in form.firstRow..<max(form.firstRow, grid.rowCount) where !grid.isEmpty(row: row) {
            func text(_ column: Int?) -> String { grid.text(row: row, column: column) }
            let id = text(form.id)
            let partner = names.actor(id) ?? names.actor(text(form.partner))
            if id.isEmpty, text(form.partner).isEmpty, text(form.level).isEmpty { continue }
            var aside = whole.isEmpty ? nil : (whole, SetAside.Reason.ignoredName)
            if aside == nil, partner == nil {
                aside = names.setAside(text(form.partner)).map { (text(form.partner), $0) }
            }
            if aside == nil {
                aside = names.setAside(forum: text(form.forum)).map { (text(form.forum), $0) }
            }
            if let (text, reason) = aside {
                setAside(
                    grid, text, reason,
                    cells: [form.level, form.wanted, form.obstacle].count {
                        !grid.text(row: row, column: $0).isEmpty
                    })
                continue
            }
            count += 1
            let (forum, isForumKnown) = forum(text(form.forum), grid)
            let item = partner.map { TableItem(partner: $0, forum: forum, subject: .level) }
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
            if answered.isEmpty {
                remarksWithoutLevel += [form.wanted, form.obstacle].count { !text($0).isEmpty }
                continue
            }
            let answer = reader.readOwn(answered)
            if answer == .blank { continue }
            if partner == nil { noteUnmatched(grid, text(form.partner)) }
            cells.append(
                Submission.Cell(
                    row: row, column: form.level, item: item, answer: isForumKnown ? answer : .notUnderstood,
                    wanted: wanted(reader.readOwn(text(form.wanted)), grid, row, form.wanted ?? 0),
                    obstacle: obstacle(text(form.obstacle))))
        }
        if organisation == nil, !cells.isEmpty { noteUnmatched(grid, name) }
        submissions.append(
            Submission(
                grid: place, row: form.organisation.row, organisation: organisation,
                respondent: self.code(code), isSentIn: true, time: "",
                sentIn: "",
                cells: cells,
                form: self.form(items)))
        tell(place, .form, titleRows: 0, rows: count, [])
    }
}
