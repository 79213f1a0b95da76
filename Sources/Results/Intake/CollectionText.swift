public import Intake
public import Model
internal import Words

// `samverkan collect` for people: what was understood first, then a reconciliation that adds up, then what to do.

extension ResultText {
    /// What a set of files was understood as, and what of it is used.
    ///
    /// - Parameters:
    ///   - listsAll: Whether every column and cell is listed; else the first of each sort.
    ///   - changes: headings that are new, and that are gone, since the form was read before.
    public static func collection(
        _ collection: Collection, _ network: Network, listsAll: Bool = false,
        changes: (new: [String], gone: [String]) = ([], []), _ language: Language
    ) -> String {
        CollectionText(collection: collection, network: network, listsAll: listsAll, language: language)
            .text(changes)
    }
}

private struct CollectionText {
    let collection: Collection
    let network: Network
    let listsAll: Bool
    let language: Language

    private static let most = 12
    private static let mostCells = 8

    func text(_ changes: (new: [String], gone: [String])) -> String {
        var lines = [
            language(
                "\(network.title) – svar för mätomgång \(collection.wave)",
                "\(network.title) – answers for wave \(collection.wave)"), "",
        ]
        lines += sheets()
        lines += changed(changes)
        lines += listConflicts()
        if let refusal = collection.refusal {
            lines += ["", refused(refusal), "  = \(refusal.reason.remedy(language))"]
            return lines.joined(separator: "\n") + "\n"
        }
        lines += values()
        lines += ["", reconciliation()]
        lines += reasons()
        lines += setAside()
        lines += unmatched()
        lines += repeated()
        lines += remarks()
        if collection.droppedCells > 0 {
            lines += [
                "",
                language(
                    "Namn, e-post och IP-adresser: \(collection.droppedCells) celler lästes inte in.",
                    "Names, e-mail and IP addresses: \(collection.droppedCells) cells were not taken in."),
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: What was understood

    private func place(_ file: String, _ sheet: String?) -> String {
        sheet.map { "\(file), \(language("bladet", "sheet")) \($0)" } ?? file
    }

    /// Sheets of one sort and name, in many workbooks, on one line.
    ///
    /// - Complexity: O(*s*) in the sheets and their columns.
    private func sheets() -> [String] {
        var lines: [String] = []
        var isTold: Set<[String?]> = []
        let forms = Set(collection.sheets.filter { $0.shape == .form }.map(\.file))
        var alike: [[String?]: (count: Int, rows: Int)] = [:]
        for sheet in collection.sheets {
            alike[[sheet.shape.rawValue, sheet.sheet], default: (0, 0)].count += 1
            alike[[sheet.shape.rawValue, sheet.sheet], default: (0, 0)].rows += sheet.rows
        }
        for sheet in collection.sheets {
            // What else a workbook of ours holds is no news.
            if !listsAll, forms.contains(sheet.file), sheet.shape != .form { continue }
            let kind = [sheet.shape.rawValue, sheet.sheet]
            let (count, questions) = alike[kind] ?? (0, 0)
            let isSummed = [.form, .hidden, .other].contains(sheet.shape) && count > 3 && !listsAll
            guard isSummed else {
                lines += self.sheet(sheet)
                continue
            }
            guard isTold.insert(kind).inserted else { continue }
            let name = language("bladet", "sheet") + " \(sheet.sheet ?? "")"
            let files = language(" i \(count) filer", " in \(count) files")
            switch sheet.shape {
            case .form:
                lines.append(
                    name + files
                        + language(
                            ": svarsformulär, \(questions) frågor", ": answer forms, \(questions) questions"))
            case .hidden: lines.append(name + files + language(": dolt, läses inte", ": hidden, not read"))
            default:
                lines.append(
                    name + files
                        + language(": ingen tabell med svar, läses inte", ": no table of answers, not read"))
            }
        }
        return lines
    }

    private func sheet(_ sheet: UnderstoodSheet) -> [String] {
        let place = place(sheet.file, sheet.sheet)
        switch sheet.shape {
        case .hidden: return [place + language(": dolt, läses inte", ": hidden, not read")]
        case .other:
            return [
                place + language(": ingen tabell med svar, läses inte", ": no table of answers, not read")
            ]
        case .list: return [place + language(": lista över koder", ": a list of codes")]
        case .form:
            return [
                place
                    + language(
                        ": svarsformulär, \(sheet.rows) \(sheet.rows == 1 ? "fråga" : "frågor")",
                        ": answer form, \(sheet.rows) \(sheet.rows == 1 ? "question" : "questions")")
            ]
        case .answers, .ties:
            let what =
                sheet.shape == .answers
                ? language("en rad per svarande", "one row a respondent")
                : language("en rad per svar", "one row an answer")
            let rows = language(
                "\(sheet.rows) \(sheet.rows == 1 ? "rad" : "rader")",
                "\(sheet.rows) \(sheet.rows == 1 ? "row" : "rows")")
            var lines = ["\(place): \(what), \(rows)"]
            if sheet.titleRows > 0 {
                lines.append(
                    "  "
                        + language(
                            "rader ovanför rubrikerna: \(sheet.titleRows)",
                            "rows above the headings: \(sheet.titleRows)"))
            }
            return lines + columns(sheet.columns)
        }
    }

    private func columns(_ columns: [IntakeMapping.Column]) -> [String] {
        var lines: [String] = []
        for role in IntakeMapping.Role.allCases {
            let found = columns.filter { $0.role == role }
            if found.isEmpty { continue }
            lines.append("  \(role.name(language)): \(found.count)")
            let shown = listsAll || role == .organisation ? found.count : role == .level ? 4 : Self.most
            for column in found.prefix(shown) {
                lines.append("    \(Self.shortened(column.text))" + meaning(column))
            }
            if found.count > shown {
                lines.append(
                    "    … "
                        + language(
                            "\(found.count - shown) till (--all)", "\(found.count - shown) more (--all)"))
            }
        }
        return lines
    }

    private func meaning(_ column: IntakeMapping.Column) -> String {
        guard !column.partner.isEmpty, let actor = network.place(ofActor: Identifier(column.partner)) else {
            return ""
        }
        let forum = network.place(ofForum: Identifier(column.forum)).map { network.forums[$0].name }
        return " → \(network.actors[actor].name), \(forum ?? language("i allmänhet", "in general"))"
    }

    /// The end of a long heading tells more than its beginning.
    private static func shortened(_ text: String) -> String {
        let line = text.split(separator: "\n").joined(separator: " ")
        return line.count > 60 ? "…" + String(line.suffix(59)) : line
    }

    private func changed(_ changes: (new: [String], gone: [String])) -> [String] {
        var lines: [String] = []
        for (headings, heading) in [
            (changes.new, language("Kolumner som är nya sedan sist", "Columns that are new since last time")),
            (changes.gone, language("Kolumner som inte längre finns", "Columns that are no longer there")),
        ] where !headings.isEmpty {
            lines += ["", "\(heading): \(headings.count)"]
            let shown = listsAll ? headings.count : Self.most
            lines += headings.prefix(shown).map { "  " + Self.shortened($0) }
            if headings.count > shown { lines.append("  …") }
        }
        return lines
    }

    private func listConflicts() -> [String] {
        if collection.listConflicts.isEmpty { return [] }
        var lines = [
            "",
            language(
                "Koder som listorna ger två betydelser, så att ingen gäller:",
                "Codes to which the lists give two meanings, so that neither holds:"),
        ]
        let shown = listsAll ? collection.listConflicts.count : Self.most
        for conflict in collection.listConflicts.prefix(shown) {
            let places = [conflict.first, conflict.second].map { listed in
                "”\(Self.shortened(listed.meaning))” (\(place(listed.file, listed.sheet)): \(listed.cell))"
            }
            let code = conflict.code.isEmpty ? language("en inloggningskod", "a token") : "”\(conflict.code)”"
            lines.append("  \(code): " + places.joined(separator: ", "))
        }
        if collection.listConflicts.count > shown {
            let more = collection.listConflicts.count - shown
            lines.append("    … " + language("\(more) till (--all)", "\(more) more (--all)"))
        }
        return lines + [
            "  = "
                + language(
                    "Rätta listorna, så att varje kod har en betydelse, och kör om.",
                    "Mend the lists, so that each code has one meaning, and run again.")
        ]
    }

    private func values() -> [String] {
        let values = collection.mapping.values
        if values.isEmpty { return [] }
        let meanings = Dictionary(grouping: values, by: { $0.level })
        var lines = ["", language("Svar, och vad de lästes som:", "Answers, and what they were read as:")]
        let order: [String?] = (0...network.scale.top).map { String($0) } + ["x", "?", "", nil]
        for level in order {
            guard let texts = meanings[level]?.map(\.text) else { continue }
            let name: String =
                switch level {
                case nil: language("förstås inte", "not understood")
                case "": language("inget svar", "no answer")
                case "x": language("ej aktuell", "not relevant")
                case "?": language("vet ej", "do not know")
                case let level?: level
                }
            let shown = listsAll ? texts.count : 4
            lines.append(
                "  \(name): " + texts.prefix(shown).map { "”\(Self.shortened($0))”" }.joined(separator: ", ")
                    + (texts.count > shown ? " …" : ""))
        }
        return lines
    }

    // MARK: Adding up

    private func reconciliation() -> String {
        language(
            "Besvarade celler: \(collection.cellsRead) = \(collection.reports.count) använda + \(collection.leftOut.count) utelämnade",
            "Answered cells: \(collection.cellsRead) = \(collection.reports.count) used + \(collection.leftOut.count) left out"
        )
    }

    private func reasons() -> [String] {
        LeftOut.Reason.allCases.flatMap { reason -> [String] in
            let cells = collection.leftOut.filter { $0.reason == reason }
            guard let first = cells.first else { return [] }
            let shown = listsAll ? cells.count : Self.mostCells
            var lines = ["  \(reason.name(language)): \(cells.count)"]
            var (place, names) = (self.place(first.file, first.sheet), [String]())
            func flush() {
                if !names.isEmpty { lines.append("    \(place): \(names.joined(separator: ", "))") }
            }
            for cell in cells.prefix(shown) {
                let next = self.place(cell.file, cell.sheet)
                if next != place {
                    flush()
                    (place, names) = (next, [])
                }
                names.append(cell.cell)
            }
            flush()
            if cells.count > shown {
                lines.append(
                    "    … "
                        + language(
                            "\(cells.count - shown) till (--all)", "\(cells.count - shown) more (--all)"))
            }
            if reason != .ownRow { lines.append("    = \(reason.remedy(language))") }
            return lines
        }
    }

    /// What is left out and is no answered cell.
    private func setAside() -> [String] {
        let lines = SetAside.Reason.allCases.flatMap { reason -> [String] in
            let found = collection.setAside.filter { $0.reason == reason }
            if found.isEmpty { return [] }
            let cells = found.reduce(0) { $0 + $1.cells }
            var lines = [
                "  \(reason.name(language)): "
                    + language(
                        "\(cells) \(cells == 1 ? "cell" : "celler")",
                        "\(cells) \(cells == 1 ? "cell" : "cells")")
            ]
            let shown = listsAll ? found.count : Self.mostCells
            for aside in found.prefix(shown) {
                lines.append(
                    "    \(place(aside.file, aside.sheet)): ”\(Self.shortened(aside.text))”, \(aside.cells)")
            }
            if found.count > shown {
                lines.append(
                    "    … "
                        + language(
                            "\(found.count - shown) till (--all)", "\(found.count - shown) more (--all)"))
            }
            if let remedy = reason.remedy(language) { lines.append("    = \(remedy)") }
            return lines
        }
        return lines.isEmpty
            ? [] : [language("Utelämnat, räknas inte som svar:", "Left out, not counted as answers:")] + lines
    }

    private func unmatched() -> [String] {
        var lines: [String] = []
        if !collection.unmatched.isEmpty {
            lines += ["", language("Namn som ingen aktör har:", "Names that no actor has:")]
            for name in collection.unmatched {
                lines.append("  \(name.file): ”\(Self.shortened(name.text))”")
                let near = name.nearest.map { found in
                    "\(network.actors[found.actor].name) (\(network.actors[found.actor].id), \(Int(found.likeness * 100)) %)"
                }
                if !near.isEmpty {
                    lines.append("    " + language("nära: ", "near: ") + near.joined(separator: ", "))
                }
            }
        }
        if !collection.unmatchedForums.isEmpty {
            lines += ["", language("Forum som nätverket inte har:", "Forums that the network has not:")]
            lines += collection.unmatchedForums.map { "  \($0.file): ”\(Self.shortened($0.text))”" }
        }
        return lines
    }

    /// Files and cells beside the answers that are not used.
    private func remarks() -> [String] {
        var lines: [String] = []
        if !collection.filesWithoutAnswers.isEmpty {
            lines += [
                "",
                language("Filer utan svar som går att läsa: ", "Files without answers that can be read: ")
                    + collection.filesWithoutAnswers.joined(separator: ", "),
            ]
        }
        if let first = collection.wishesNotUnderstood.first {
            let cells = collection.wishesNotUnderstood.prefix(Self.mostCells).map(\.cell).joined(
                separator: ", ")
            lines += [
                "",
                language(
                    "Önskade nivåer som inte förstås: \(collection.wishesNotUnderstood.count) (\(place(first.file, first.sheet)): \(cells))",
                    "Wanted levels that are not understood: \(collection.wishesNotUnderstood.count) (\(place(first.file, first.sheet)): \(cells))"
                ),
            ]
        }
        if collection.remarksWithoutLevel > 0 {
            lines += [
                "",
                language(
                    "Önskad nivå eller hinder utan besvarad nivå: \(collection.remarksWithoutLevel) celler används inte.",
                    "A wanted level or an obstacle without an answered level: \(collection.remarksWithoutLevel) cells are not used."
                ),
            ]
        }
        return lines
    }

    private func repeated() -> [String] {
        if collection.repeated.isEmpty { return [] }
        var lines = ["", language("Samma svarande flera gånger:", "The same respondent several times:")]
        for respondent in collection.repeated {
            let name =
                network.place(ofActor: respondent.actor).map { network.actors[$0].name }
                ?? respondent.actor.text
            lines.append("  " + ([name] + [respondent.respondent].compactMap(\.self)).joined(separator: ", "))
            for form in respondent.forms {
                let sent =
                    form.sentIn.isEmpty
                    ? language(", utan tid", ", without a time")
                    : language(", inskickat \(form.sentIn)", ", sent in \(form.sentIn)")
                let used =
                    form.isUsed ? language(": används", ": used") : language(": används inte", ": not used")
                lines.append(
                    "    \(place(form.file, form.sheet)), \(language("rad", "row")) \(form.row)\(sent)\(used)"
                )
            }
        }
        return lines
    }

    private func refused(_ refusal: Refusal) -> String {
        let texts = refusal.texts.map { "”\(Self.shortened($0))”" }.joined(separator: ", ")
        return language("Går inte att använda. ", "Cannot be used. ")
            + "\(place(refusal.file, refusal.sheet)): \(refusal.reason.name(language))"
            + (texts.isEmpty ? "." : ": \(texts)")
    }
}

extension IntakeMapping.Role {
    func name(_ language: Language) -> String {
        switch self {
        case .organisation: language("vem som svarar", "who answers")
        case .respondent: language("svarskod", "respondent code")
        case .token: language("inloggningskod", "token")
        case .submitted: language("när det skickades in", "when it was sent in")
        case .status: language("om det skickades in", "whether it was sent in")
        case .level: language("nivå", "level")
        case .wanted: language("önskad nivå", "wanted level")
        case .obstacle: language("hinder", "obstacle")
        case .unmatched: language("om någon som inte är aktör", "about somebody who is no actor")
        case .personal: language("personuppgifter, läses inte", "personal data, not read")
        case .ignored: language("läses inte, enligt intake/", "not read, by intake/")
        case .unread: language("läses inte", "not read")
        }
    }
}
