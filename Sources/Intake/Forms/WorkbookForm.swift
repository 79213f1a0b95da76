public import Files
internal import Model

// The shape that `collect` reads: a title, the organisation, its respondent's code, a blank row, headings, and a row for
// each partner and forum. Nothing that is not the organisation's own to say can be written over.

extension Survey {
    /// The survey as workbooks: one for each organisation, or one with a sheet for each.
    ///
    /// Who fills one in chooses from lists. The network, the wave and the organisation are in a hidden sheet, so that a
    /// file that comes back under another name is still known.
    ///
    /// - Complexity: O(*q*) in the questions.
    public func workbooks(inOne: Bool) throws(WorkbookWriteFault) -> [SurveyFile] {
        if inOne {
            let titles = WorkbookContent.sheetNames(
                for: [helpName, listName, hiddenName] + respondents.map { names.actors[$0.actor] })
            let sheets = Array(titles.dropFirst(3))
            let content = content(zip(sheets, respondents).map { ($0, $1) })
            return [SurveyFile(language("enkät", "survey") + ".xlsx", try content.bytes())]
        }
        let stems = SurveyFile.stems(for: respondents.map { network.actors[$0.actor].id.text })
        var files: [SurveyFile] = []
        for (stem, respondent) in zip(stems, respondents) {
            files.append(
                SurveyFile(stem + ".xlsx", try content([(language("Svar", "Answers"), respondent)]).bytes()))
        }
        return files
    }

    private var helpName: String { language("Hjälp", "Help") }
    private var listName: String { language("Listor", "Lists") }
    private var hiddenName: String { "samverkan" }

    private func content(_ forms: [(sheet: String, respondent: Respondent)]) -> WorkbookContent {
        WorkbookContent(
            title: words.longTitle,
            sheets: forms.map { form($0.respondent, named: $0.sheet) } + [help, lists, facts(forms)])
    }

    private func form(_ respondent: Respondent, named name: String) -> WorkbookContent.Sheet {
        let style = FormStyle()
        let headings =
            [
                ColumnWord.id.word(language), ColumnWord.organisation.word(language),
                ColumnWord.forum.word(language),
                ColumnWord.level.word(language) + " 0–\(words.top), "
                    + language("x eller tomt", "x or empty"),
            ] + (asksWishes ? [words.wanted, words.obstacle] : [])
        var sheet = WorkbookContent.Sheet(name: name)
        sheet.rows = [
            [
                .init(words.title, style.title), .init(.blank, style.title), .init(.blank, style.title),
                .init(
                    language(
                        "Läs fliken \(helpName) först: vem som frågar, och vad nivåerna betyder.",
                        "Read the sheet \(helpName) first: who asks, and what the levels mean."), style.note),
            ],
            [
                .init(ColumnWord.organisation.word(language), style.label),
                .init(names.actors[respondent.actor], style.fixed),
            ],
            [
                .init(words.respondentCode, style.label),
                .init(.blank, style.answer),
            ],
            [],
            headings.map { .init($0, style.heading) },
        ]
        for partner in respondent.partners {
            for forum in partner.forums {
                let lines = max(
                    Self.lines(names.actors[partner.actor], in: 34), Self.lines(names.forum(forum), in: 30))
                sheet.rowHeights[sheet.rows.count] = Self.height(of: lines)
                sheet.rows.append(
                    [
                        .init(network.actors[partner.actor].id.text, style.quiet),
                        .init(names.actors[partner.actor], style.fixed),
                        .init(names.forum(forum), style.fixed),
                    ] + headings.dropFirst(3).map { _ in .init(.blank, style.answer) })
            }
        }
        sheet.columnWidths = [18, 38, 34, 26] + (asksWishes ? [24, 28] : [])
        sheet.rowHeights[0] = 30
        sheet.rowHeights[4] = 32
        sheet.frozenRows = 5
        sheet.frozenColumns = 2
        sheet.isProtected = true
        sheet.isLandscape = true
        sheet.headingRow = 4
        guard respondent.questionCount > 0 else { return sheet }
        let rows = 5...(4 + respondent.questionCount)
        sheet.prompts = [
            .init(
                area: .init(rows: 2...2, columns: 1...1), title: words.ownCode, message: words.codeHint
            )
        ]
        sheet.choices = choiceLists(rows)
        sheet.highlights = highlights(.init(rows: rows, columns: asksWishes ? 3...4 : 3...3))
        return sheet
    }

    // A row does not grow by itself in every program: it is given room for its lines.
    private static func height(of lines: Int) -> Double { Double(lines) * 15 + 5 }

    /// About how many lines a text takes in a column of a width.
    private static func lines(_ text: String, in width: Int) -> Int {
        max(1, (text.count + width - 1) / width)
    }

    private func choiceLists(_ rows: ClosedRange<Int>) -> [WorkbookContent.Choices] {
        func list(_ column: Int, of count: Int, at place: Int, _ message: String) -> WorkbookContent.Choices {
            WorkbookContent.Choices(
                area: .init(rows: rows, columns: column...column), sheet: listName,
                source: .init(rows: 1...count, columns: place...place),
                title: language("Välj i listan", "Choose from the list"), message: message)
        }
        let level = list(
            3, of: choices.count, at: 0,
            language(
                "Välj en nivå, x Ej aktuell eller Vet ej i listan. Ta bort det som står för att lämna frågan obesvarad.",
                "Choose a level, x Not relevant or Do not know from the list. Delete what stands there to leave the question unanswered."
            ))
        guard asksWishes else { return [level] }
        let wanted = list(
            4, of: levels.count, at: 1,
            language(
                "Välj den nivå ni vill ha i listan, eller lämna tomt.",
                "Choose the level that you want from the list, or leave it blank."))
        var obstacle = list(5, of: words.obstacles.count, at: 2, "")
        obstacle.refusesOthers = false
        return [level, wanted] + (words.obstacles.isEmpty ? [] : [obstacle])
    }

    /// Light where shallow, dark where deep; what is written there says it too.
    private func highlights(_ area: WorkbookContent.Area) -> [WorkbookContent.Highlight] {
        levels.indices.map { level in
            let color = FormStyle.color(level, of: levels.count - 1)
            return WorkbookContent.Highlight(
                area: area, beginning: "\(level) ", fill: color.fill, ink: color.ink)
        }.reversed()
    }

    /// The answers that a workbook's list holds: what is no level begins with its sign where it has one.
    private var listed: [String] {
        levels.map(\.label)
            + [
                "x " + SurveyChoice.notRelevant(language).label, SurveyChoice.doNotKnow(language).label,
            ]
    }

    private var lists: WorkbookContent.Sheet {
        let columns = [
            [language("Nivåer", "Levels")] + listed, [words.wanted] + levels.map(\.label),
            [words.obstacle] + words.obstacles,
        ]
        let height = columns.map(\.count).max() ?? 0
        var sheet = WorkbookContent.Sheet(
            name: listName,
            rows: (0..<height).map { row in
                columns.map { row < $0.count ? WorkbookContent.Cell($0[row]) : .blank }
            })
        sheet.isHidden = true
        sheet.isProtected = true
        return sheet
    }

    private func facts(_ forms: [(sheet: String, respondent: Respondent)]) -> WorkbookContent.Sheet {
        let facts = [
            ["samverkan", "survey/1"], ["network", network.id],
            ["wave", network.waves[plan.wave].id.text], ["language", language.rawValue],
        ]
        let sheets = forms.map { ["organisation", network.actors[$0.respondent.actor].id.text, $0.sheet] }
        var sheet = WorkbookContent.Sheet(
            name: hiddenName, rows: (facts + sheets).map { $0.map { WorkbookContent.Cell($0) } })
        sheet.isHidden = true
        sheet.isProtected = true
        return sheet
    }

    private var help: WorkbookContent.Sheet {
        let style = FormStyle()
        var sheet = WorkbookContent.Sheet(name: helpName)
        sheet.rows = [[.init(words.longTitle, style.title)]]
        sheet.rowHeights = [0: 30]
        func add(_ cells: [WorkbookContent.Cell], lines: Int) {
            sheet.rowHeights[sheet.rows.count] = Self.height(of: lines)
            sheet.rows.append(cells)
        }
        func add(_ label: String, _ text: String) {
            let lines = max(Self.lines(text, in: 84), Self.lines(label, in: 26))
            add([.init(label, style.term), .init(text, style.text)], lines: lines)
        }
        for part in words.introduction {
            for (number, paragraph) in part.paragraphs.enumerated() {
                add(number == 0 ? part.heading : "", paragraph)
            }
        }
        add(
            words.respondentCode,
            words.codeHint
                + language(
                    " Svarar flera: kopiera filen, och skriv en annan kod i kopian.",
                    " Where several answer: copy the file, and write another code in the copy."))
        add([], lines: 1)
        add(
            [.init(language("Nivåerna", "The levels"), style.heading), .init(.blank, style.heading)], lines: 1
        )
        for choice in choices { add(choice.label, choice.meaning) }
        guard asksWishes else { return finished(sheet) }
        add([], lines: 1)
        add(words.wanted, words.wantedHint)
        add(words.obstacle, words.obstacleHint)
        return finished(sheet)
    }

    private func finished(_ help: WorkbookContent.Sheet) -> WorkbookContent.Sheet {
        var sheet = help
        sheet.columnWidths = [28, 84]
        sheet.isProtected = true
        return sheet
    }
}

/// How a form's cells look.
private struct FormStyle {
    private static let plain = WorkbookContent.Style()
    let title = plain.with { style in
        style.isBold = true
        style.size = 18
    }
    let note = plain.with { $0.ink = WorkbookContent.RGB(0x404040) }
    let label = plain.with { $0.isBold = true }
    let heading = plain.with { style in
        style.isBold = true
        style.fill = WorkbookContent.RGB(0x1F3A4D)
        style.ink = WorkbookContent.RGB(0xFFFFFF)
        style.wraps = true
        style.isBordered = true
    }
    let fixed = plain.with { style in
        style.fill = WorkbookContent.RGB(0xF2F2F2)
        style.wraps = true
        style.isBordered = true
        style.isAtTop = true
    }
    let quiet = plain.with { style in
        style.fill = WorkbookContent.RGB(0xF2F2F2)
        style.ink = WorkbookContent.RGB(0x595959)
        style.isBordered = true
        style.isAtTop = true
    }
    let answer = plain.with { style in
        style.isLocked = false
        style.fill = WorkbookContent.RGB(0xFFFBE6)
        style.isBordered = true
        style.isAtTop = true
        style.wraps = true
    }
    let term = plain.with { style in
        style.isBold = true
        style.wraps = true
        style.isAtTop = true
    }
    let text = plain.with { style in
        style.wraps = true
        style.isAtTop = true
    }

    /// From nearly white to a dark blue, with ink that can be read on it.
    static func color(_ level: Int, of top: Int) -> (fill: WorkbookContent.RGB, ink: WorkbookContent.RGB) {
        let share = top == 0 ? 0 : Double(level) / Double(top)
        func mix(_ light: Double, _ dark: Double) -> UInt32 {
            UInt32((light + (dark - light) * share).rounded())
        }
        let fill = mix(0xF4, 0x17) << 16 | mix(0xF7, 0x4A) << 8 | mix(0xFA, 0x7C)
        return (WorkbookContent.RGB(fill), WorkbookContent.RGB(share > 0.5 ? 0xFFFFFF : 0x000000))
    }
}
