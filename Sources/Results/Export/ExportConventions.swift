internal import Analysis
internal import Files
internal import Model
internal import Words

// What must be known to read the other sheets. It stands first and says for whom the workbook is.

extension NetworkExport {
    /// - Parameter cut: The cells of the other sheets that have no room for their text.
    func conventionsSheet(named name: String, _ look: WorkbookLook, cut: [String]) -> WorkbookContent.Sheet {
        var sheet = WorkbookContent.Sheet(name: name)
        let (left, right) = (22.0, 100.0)
        let wrapped = WorkbookContent.Style().with {
            $0.wraps = true
            $0.isAtTop = true
        }
        let bold = wrapped.with { $0.isBold = true }
        sheet.rows = [
            [language("Vad", "What"), language("Hur", "How")].map {
                WorkbookContent.Cell($0, WorkbookLook.heading)
            }
        ]
        for (what, how) in lines + shortened(cut) {
            sheet.rows.append([WorkbookContent.Cell(what, bold), WorkbookContent.Cell(how, wrapped)])
        }
        for step in network.scale.levels {
            var style = wrapped
            if let color = look.colors[step] { (style.fill, style.ink) = (color.fill, color.ink) }
            sheet.rows.append([
                WorkbookContent.Cell(.number(Double(step)), style),
                WorkbookContent.Cell(levelText(step), wrapped),
            ])
        }
        sheet.columnWidths = [left, right]
        sheet.filtered = WorkbookContent.Area(rows: 0...(sheet.rows.count - 1), columns: 0...1)
        sheet.frozenRows = 1
        sheet.headingRow = 0
        sheet.isLandscape = true
        sheet.fitRows()
        return sheet
    }

    private func shortened(_ cut: [String]) -> [(String, String)] {
        guard let first = cut.first else { return [] }
        let count = language.count(cut.count)
        return [
            (
                language("Kortad text", "Text cut short"),
                language(
                    "I \(count) \(cut.count == 1 ? "cell" : "celler") är texten längre än en cell rymmer, och slutet saknas: den första är \(first).",
                    "In \(count) \(cut.count == 1 ? "cell" : "cells") the text is longer than a cell can hold, and its end is missing: the first is \(first)."
                )
            )
        ]
    }

    private func levelText(_ level: Level) -> String {
        let name = network.scale.name(level, language).capitalizedFirst
        let meaning = level == 0 ? "" : network.scale.steps[level - 1].meaning(language)
        return meaning.isEmpty ? name : "\(name): \(meaning)"
    }

    /// What is said, in the order in which it is needed.
    private var lines: [(String, String)] {
        let conventions = analyzed.conventions
        var lines: [(String, String)] = []
        func add(_ what: Name, _ how: String?) {
            if let how, !how.isEmpty { lines.append((what(language), how)) }
        }
        add(
            Name(swedish: "För vem", english: "For whom"),
            audience.mark(language) ?? audience.reader(language))
        add(Name(swedish: "Nätverk", english: "Network"), network.title)
        if network.hasIllustration {
            add(
                Name(swedish: "Illustration", english: "Illustration"),
                language(
                    "Hela eller delar av arbetsboken bygger på påhittade uppgifter.",
                    "All or part of the workbook rests on invented data."))
        }
        add(Name(swedish: "Mätomgång", english: "Wave"), wave.wave.id.text)
        add(
            Name(swedish: "Jämförd med", english: "Compared with"),
            earlier.map { network.waves[$0].id.text }
                ?? language("ingen: den är den första", "none: it is the first"))
        add(
            Name(swedish: "Svarsandel", english: "Response rate"),
            analyzed.returns.sentences(language).joined(separator: " "))
        if !wave.isDocumentsOnly {
            add(
                Name(swedish: "Löfte", english: "Promise"),
                analyzed.gate.promise.statement(language).filter { $0 != "[" && $0 != "]" })
        }
        return lines + signs + notShown + measures(conventions)
    }

    /// What stands where a number does not.
    private var signs: [(String, String)] {
        [
            (
                language("Tom cell", "Empty cell"),
                language(
                    "Inget tal. Varför står i kolumnen bredvid: det är aldrig noll.",
                    "No number. The column beside it says why: it is never nought.")
            ),
            (
                language("Okänt", "Unknown"),
                language(
                    "Nivån är inte känd. ”0–2” säger mellan vilka nivåer den ligger.",
                    "The level is not known. “0–2” says between which levels it lies.")
            ),
            (
                language("Visas inte", "Not shown"),
                language(
                    "Känt, men visat skulle det röja ett enskilt svar.",
                    "Known, but showing it would give a single answer away.")
            ),
            (
                language("Ett svar finns", "One answer exists"),
                language(
                    "Den ena har svarat, och mer visas inte.", "One has answered, and no more is shown.")
            ),
            (
                language("? efter ett ord", "? after a word"),
                language(
                    "Det som är okänt kan ändra det.", "What is not known could change it.")
            ),
            (
                language("Bekräftat", "Confirmed"),
                language("Den nivå som båda minst står bakom.", "The level that both at least stand behind.")
            ),
            (
                language("Angivet", "Claimed"),
                language(
                    "Den högsta nivå som någon av dem anger.", "The highest level that either of them states."
                )
            ),
        ]
    }

    /// Which sheets these readers do not have.
    private var notShown: [(String, String)] {
        func line(_ parts: [Part], _ why: Name) -> [(String, String)] {
            if parts.isEmpty { return [] }
            let names = language.list(parts.map { $0.name(language) })
            return [(language("Blad som saknas", "Sheets left out"), "\(names): \(why(language)).")]
        }
        let lacking = Part.allCases.filter { !isThere($0) }
        return line(
            Part.allCases.filter { isThere($0) && !isTold($0) },
            Name(swedish: "inte till för dessa läsare", english: "not for these readers"))
            + line(
                lacking,
                Name(swedish: "det finns inget att säga där", english: "there is nothing to say there"))
    }

    private func measures(_ conventions: Conventions) -> [(String, String)] {
        let tie = (
            language("Relation", "Tie"),
            language(
                "Nivå \(conventions.tieFrom) eller djupare, räknat på \(conventions.side.name(language)).",
                "Level \(conventions.tieFrom) or deeper, counting \(conventions.side.name(language)).")
        )
        return [tie]
            + Measures.ofActors.map { measure in
                let words = measure.words
                let how = words.convention.map { " " + $0(language).capitalizedFirst + "." } ?? ""
                return (words.name(language), words.meaning(language).capitalizedFirst + "." + how)
            }
    }
}
