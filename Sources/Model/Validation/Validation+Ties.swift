extension Validation {
    /// Reads `ties.csv`: each row one report, each report once.
    mutating func readTies(_ actors: [Actor]) -> ([Report], [Remark], [String]) {
        guard let rows = table(.ties) else { return ([], [], []) }
        var reports: [Report] = []
        reports.reserveCapacity(rows.count)
        var respondents = Interner()
        respondents.intern("")
        var remarks = RemarkReader(rows)
        for row in 0..<rows.count {
            let wave = wave(rows, row, "wave", isRequired: true)
            let from = actor(rows, row, "from")
            let to = actor(rows, row, "to")
            let forum = forum(rows, row)
            let by = reporter(rows, row, from)
            let answer = answer(rows, row)
            let respondent = respondent(rows, row, &respondents)
            let remark = remarks.remark(row, scale) { fact, column in
                problems.append(Problem(fact, at: rows.location(row, column)))
            }
            if let from, let to, from == to {
                note(.selfTie(rows.text(row, "from")), at: rows.location(row, "to"))
                continue
            }
            guard let wave, let from, let to, let by, let answer, from < actors.count, to < actors.count
            else {
                continue
            }
            for (column, place) in [("from", from), ("to", to)] where !actors[place].isAlive(in: wave) {
                noteLifetime(rows, row, column)
            }
            reports.append(
                Report(
                    wave: wave, from: from, to: to, forum: forum, by: by, respondent: respondent,
                    answer: answer, remark: remark,
                    isIllustration: remarks.all[remark].source.isIllustration, line: rows.line(row)))
        }
        reports.sort(by: Report.precedes)
        return (onceEach(reports, rows), remarks.all, respondents.texts)
    }

    private mutating func reporter(_ rows: Rows, _ row: Int, _ from: Actor.Place?) -> Report.Reporter? {
        guard let cell = rows.bytes(row, "by"), !cell.isEmpty else { return from.map { .actor($0) } }
        if cell.elementsEqual("document".utf8) { return .document }
        return actor(rows, row, "by").map { .actor($0) }
    }

    private mutating func answer(_ rows: Rows, _ row: Int) -> Answer? {
        guard let cell = rows.bytes(row, "level"), let first = cell.first else { return .unknown }
        if cell.count == 1 {
            if first == UInt8(ascii: "x") || first == UInt8(ascii: "X") { return .notRelevant }
            let digit = Int(first) - Int(UInt8(ascii: "0"))
            if (0...9).contains(digit), digit <= scale.top { return .level(digit) }
        }
        return level(rows, row, "level").map { .level($0) }
    }

    private mutating func respondent(_ rows: Rows, _ row: Int, _ respondents: inout Interner) -> Int {
        guard let cell = rows.bytes(row, "respondent"), !cell.isEmpty else { return 0 }
        // Looked at each time it occurs: every cell that names a person is to be mended.
        if let trace = PersonTrace(in: String(decoding: cell, as: UTF8.self)) {
            note(.personInRespondent(trace), at: rows.location(row, "respondent"))
        }
        return respondents.intern(cell).place
    }

    private mutating func noteLifetime(_ rows: Rows, _ row: Int, _ column: String) {
        let id = rows.text(row, column)
        guard let index = actorIDs?.place(of: id), let actors = table(.actors) else { return }
        let actor = actorRows[index]
        note(
            .outsideLifetime(
                actor: id, wave: rows.text(row, "wave"), since: actors.text(actor.row, "since"),
                until: actors.text(actor.row, "until")),
            at: rows.location(row, column))
    }

    /// A level as a number or a name; nil and a problem when it is neither.
    mutating func level(_ rows: Rows, _ row: Int, _ column: String) -> Level? {
        let text = rows.text(row, column)
        let trimmed = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        if let level = scale.level(named: trimmed) { return level }
        note(.levelOutOfScale(text, column: column, top: scale.top), at: rows.location(row, column))
        return nil
    }

    /// Keeps each key once. The same key twice with the same answer counts once, a known answer outdoes an
    /// empty one, and two known answers that differ are an error. All are told at the later row.
    private mutating func onceEach(_ sorted: [Report], _ rows: Rows) -> [Report] {
        var kept: [Report] = []
        kept.reserveCapacity(sorted.count)
        var lines: [Int: Int]?
        for report in sorted {
            guard let last = kept.last, Report.sameKey(last, report) else {
                kept.append(report)
                continue
            }
            if lines == nil {
                lines = Dictionary(
                    (0..<rows.count).map { (rows.line($0), $0) }, uniquingKeysWith: { first, _ in first })
            }
            let location = rows.location(lines?[report.line] ?? 0, "level")
            if last.answer == report.answer {
                note(.repeatedReport(firstLine: last.line), at: location)
            } else if last.answer == .unknown || report.answer == .unknown {
                note(.emptyBesideKnown(firstLine: last.line), at: location)
                if last.answer == .unknown { kept[kept.count - 1] = report }
            } else {
                note(
                    .conflictingReports(
                        level: rows.text(lines?[report.line] ?? 0, "level"),
                        other: rows.text(lines?[last.line] ?? 0, "level"), firstLine: last.line),
                    at: location)
            }
        }
        return kept
    }
}

/// Reads what a row says beside its level; rows that say the same share one remark.
private struct RemarkReader {
    private(set) var all: [Remark] = []
    private let rows: Rows
    private let columns: [Int]
    private var keys = Interner()

    init(_ rows: Rows) {
        self.rows = rows
        columns = ["wanted", "ticked", "arena", "obstacle", "date", "source", "note"]
            .compactMap(rows.table.column)
    }

    mutating func remark(_ row: Int, _ scale: Scale, _ note: (Problem.Fact, String) -> Void) -> Int {
        // The unit separator keeps "a" + "b" and "ab" + "" apart.
        var key: [UInt8] = []
        for column in columns {
            key.append(contentsOf: rows.table.bytes(row: row, column: column))
            key.append(0x1F)
        }
        let (place, isNew) = keys.intern(ArraySlice(key))
        guard isNew || all[place].isUnsound else { return place }
        let remark = read(row, scale, note)
        if isNew { all.append(remark) }
        return place
    }

    private func read(_ row: Int, _ scale: Scale, _ note: (Problem.Fact, String) -> Void) -> Remark {
        var isUnsound = false
        func level(_ text: String, _ column: String) -> Level? {
            if let level = scale.level(named: text) { return level }
            isUnsound = true
            note(.levelOutOfScale(text, column: column, top: scale.top), column)
            return nil
        }
        let wanted = rows.text(row, "wanted")
        // A wish of "x" wishes for nothing.
        let wish = wanted.isEmpty || wanted.lowercased() == "x" ? nil : level(wanted, "wanted")
        let ticked = rows.text(row, "ticked").split(separator: " ").compactMap { level(String($0), "ticked") }
        return Remark(
            wanted: wish, ticked: Set(ticked).sorted(), arena: rows.text(row, "arena"),
            obstacle: rows.text(row, "obstacle"), date: rows.text(row, "date"),
            source: rows.text(row, "source"), note: rows.text(row, "note"), isUnsound: isUnsound)
    }
}
