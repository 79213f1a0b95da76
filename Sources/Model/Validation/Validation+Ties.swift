extension Validation {
    /// Reads `ties.csv`: each row one report, each report once.
    mutating func readTies(_ actors: [Actor]) -> ([Report], [Remark], [String]) {
        guard let rows = table(.ties) else { return ([], [], []) }
        let columns = TieColumns(rows)
        var reports: [Report] = []
        reports.reserveCapacity(rows.count)
        var respondents = RespondentReader(column: columns.respondent)
        var remarks = RemarkReader(rows)
        for row in 0..<rows.count {
            let wave = wave(rows, row, columns.wave, isRequired: true)
            let from = actor(rows, row, columns.from)
            let to = actor(rows, row, columns.to)
            let forum = forum(rows, row, columns.forum)
            let by = reporter(rows, row, columns.by, from)
            let answer = answer(rows, row, columns.level)
            let (respondent, trace) = respondents.respondent(rows, row)
            if let trace { note(.personInRespondent(trace), at: rows.location(row, columns.respondent)) }
            let remark = remarks.remark(row, scale) { note($0, at: rows.location(row, $1)) }
            countTidied(\.dates, rows, row, columns.level, count: remarks.rewrittenDates[remark])
            if meanings != nil { noteMeanings(of: remarks.all[remark], rows, row) }
            if let from, let to, from == to {
                note(.selfTie(rows.text(row, columns.from)), at: rows.location(row, columns.to))
                continue
            }
            guard let wave, let from, let to, let by, let answer, from < actors.count, to < actors.count
            else {
                continue
            }
            if !actors[from].isAlive(in: wave) { noteLifetime(rows, row, columns.from) }
            if !actors[to].isAlive(in: wave) { noteLifetime(rows, row, columns.to) }
            reports.append(
                Report(
                    wave: wave, from: from, to: to, forum: forum, by: by, respondent: respondent,
                    answer: answer, remark: remark,
                    isIllustration: remarks.areIllustrations[remark], line: rows.table.mark(row: row)))
        }
        reports.sort(by: Report.precedes)
        findLatestDates(reports, remarks.all)
        keepOnceEach(&reports, rows)
        return (reports, remarks.all, respondents.codes.texts)
    }

    /// The latest date among the rows of each wave, those of rows included that count for nothing else.
    private mutating func findLatestDates(_ reports: [Report], _ remarks: [Remark]) {
        guard remarks.contains(where: { $0.date != nil }) else { return }
        for report in reports {
            guard let date = remarks[report.remark].date?.last else { continue }
            latestDates[report.wave] = latestDates[report.wave].map { max($0, date) } ?? date
        }
    }

    private mutating func reporter(_ rows: Rows, _ row: Int, _ column: Column, _ from: Actor.Place?)
        -> Report.Reporter?
    {
        let cell = rows.bytes(row, column)
        if cell.isEmpty { return from.map { .actor($0) } }
        if cell.elementsEqual("document".utf8) { return .document }
        if let place = actorIDs?.place(of: cell) { return .actor(actorPlaces[place]) }
        let form = rows.text(row, column).normalForm
        if form == "dokument" || form == "document" {
            noteTidied(\.translated, rows, row, column, as: "document")
            return .document
        }
        return actor(rows, row, column).map { .actor($0) }
    }

    private mutating func answer(_ rows: Rows, _ row: Int, _ column: Column) -> Answer? {
        let cell = rows.bytes(row, column)
        guard let first = cell.first else { return .unknown }
        // Nearly every cell is one character.
        if cell.count == 1 {
            if first == UInt8(ascii: "x") || first == UInt8(ascii: "X") { return .notRelevant }
            let digit = Int(first) - Int(UInt8(ascii: "0"))
            if (0...9).contains(digit), digit <= scale.top { return .level(digit) }
        }
        let reading = levels.read(cell, scale)
        if let answer = reading.answer {
            noteMeaning(rows, row, column, answer.mark)
            return answer
        }
        note(
            reading.fault(rows.text(row, column), column: column.name, top: scale.top),
            at: rows.location(row, column))
        return nil
    }

    private mutating func noteMeanings(of remark: Remark, _ rows: Rows, _ row: Int) {
        if remark.isUnsound { return }
        noteMeaning(rows, row, rows["wanted"], remark.wanted.map { String($0) })
        noteMeaning(
            rows, row, rows["ticked"],
            remark.ticked.isEmpty ? nil : remark.ticked.map { String($0) }.joined(separator: " "))
        noteMeaning(rows, row, rows["date"], remark.date?.description)
        noteMeaning(rows, row, rows["arena"], remark.arena.isEmpty ? nil : remark.arena)
        // An obstacle is the respondent's own words, and stays in them.
    }

    private mutating func noteLifetime(_ rows: Rows, _ row: Int, _ column: Column) {
        guard let index = actorRow(rows.bytes(row, column)), let actors = table(.actors) else { return }
        let actor = actorRows[index]
        note(
            .outsideLifetime(
                actor: actor.id.text, wave: rows.text(row, "wave"), since: actors.text(actor.row, "since"),
                until: actors.text(actor.row, "until")),
            at: rows.location(row, column))
    }

    /// A level as a number or a name; nil and a problem when it is neither.
    mutating func level(_ rows: Rows, _ row: Int, _ column: Column) -> Level? {
        let text = rows.text(row, column)
        let reading = levels.read(rows.bytes(row, column), scale)
        if let level = reading.answer?.level {
            noteMeaning(rows, row, column, String(level))
            return level
        }
        note(reading.fault(text, column: column.name, top: scale.top), at: rows.location(row, column))
        return nil
    }

    /// Keeps each key once of reports in order. The same key twice with the same answer counts once, a known
    /// answer outdoes an empty one, and two known answers that differ are an error. All are told at the later
    /// row.
    private mutating func keepOnceEach(_ reports: inout [Report], _ rows: Rows) {
        if draft.origin.isGraph { return keepDeepestOfParallels(&reports, rows) }
        var kept = 0
        for place in reports.indices {
            let report = reports[place]
            guard kept > 0, Report.sameKey(reports[kept - 1], report) else {
                reports[kept] = report
                kept += 1
                continue
            }
            let last = reports[kept - 1]
            let location = rows.location(atLine: report.line, "level")
            if last.answer == report.answer {
                note(.repeatedReport(firstLine: last.line), at: location)
            } else if last.answer == .unknown || report.answer == .unknown {
                note(.emptyBesideKnown(firstLine: last.line), at: location)
                if last.answer == .unknown { reports[kept - 1] = report }
            } else {
                note(
                    .conflictingReports(
                        level: rows.text(atLine: report.line, "level"),
                        other: rows.text(atLine: last.line, "level"), firstLine: last.line),
                    at: location)
            }
        }
        reports.removeLast(reports.count - kept)
    }
}

extension Validation {
    /// Of parallel edges of a graph file the deepest level counts; how many gave way is told as a whole.
    fileprivate mutating func keepDeepestOfParallels(_ reports: inout [Report], _ rows: Rows) {
        var kept = 0
        var (repeated, differing) = (Set<Int>(), Set<Int>())
        for place in reports.indices {
            let report = reports[place]
            guard kept > 0, Report.sameKey(reports[kept - 1], report) else {
                reports[kept] = report
                kept += 1
                continue
            }
            let edge = rows.table.thing(row: report.line)
            if reports[kept - 1].answer == report.answer {
                repeated.insert(edge)
            } else {
                differing.insert(edge)
                if reports[kept - 1].answer.depth < report.answer.depth { reports[kept - 1] = report }
            }
        }
        reports.removeLast(reports.count - kept)
        repeated.subtract(differing)
        for (edges, fact) in [
            (repeated, GraphFault.parallelEdges(count: repeated.count)),
            (differing, .differingParallels(count: differing.count)),
        ] {
            guard let first = edges.min() else { continue }
            let row = (0..<rows.count).first { rows.table.thing(row: $0) == first } ?? 0
            note(.badGraph(fact), at: rows.table.location(row: row, column: 0))
        }
    }
}

extension Answer {
    /// What outdoes what: a deeper level a shallower one, any level what is not relevant, and that what is not known.
    fileprivate var depth: Int {
        switch self {
        case .level(let level): level
        case .notRelevant: -1
        case .unknown: -2
        }
    }
}

/// The columns of `ties.csv` that every row is asked for.
private struct TieColumns {
    let wave, from, to, level, forum, by, respondent: Column

    init(_ rows: Rows) {
        (wave, from, to, level) = (rows["wave"], rows["from"], rows["to"], rows["level"])
        (forum, by, respondent) = (rows["forum"], rows["by"], rows["respondent"])
    }
}

/// Numbers the respondents by their codes. Each code is looked at once, and told of in every row.
private struct RespondentReader {
    private(set) var codes = Interner()
    private var traces: [PersonTrace?] = [nil]
    private let column: Column

    init(column: Column) {
        self.column = column
        codes.intern("")
    }

    mutating func respondent(_ rows: Rows, _ row: Int) -> (place: Int, trace: PersonTrace?) {
        let cell = rows.bytes(row, column)
        if cell.isEmpty { return (0, nil) }
        let (place, isNew) = codes.intern(cell)
        if isNew { traces.append(PersonTrace(in: String(decoding: cell, as: UTF8.self))) }
        return (place, traces[place])
    }
}

/// Reads what a row says beside its level; rows that say the same share one remark.
private struct RemarkReader {
    private(set) var all: [Remark] = []
    private(set) var areIllustrations: [Bool] = []
    /// By remark, how many of its dates are in another form than the product's: one or none.
    private(set) var rewrittenDates: [Int] = []
    private var levels = LevelReader()
    private var ticks = TickReader()
    private let rows: Rows
    private let wanted, ticked, date: Column
    private let texts: [Column]
    private let columns: [Column]
    private var keys = Interner()
    private var key: [UInt8] = []

    init(_ rows: Rows) {
        self.rows = rows
        (wanted, ticked, date) = (rows["wanted"], rows["ticked"], rows["date"])
        texts = ["arena", "obstacle", "source", "note"].map { rows[$0] }
        columns = ([wanted, ticked, date] + texts).filter(\.exists)
    }

    mutating func remark(_ row: Int, _ scale: Scale, _ note: (Problem.Fact, Column) -> Void) -> Int {
        // No text has a NUL, so that it keeps "a" + "b" and "ab" + "" apart.
        key.removeAll(keepingCapacity: true)
        for column in columns {
            key.append(contentsOf: rows.bytes(row, column))
            key.append(0)
        }
        let (place, isNew) = keys.intern(key[...])
        guard isNew || all[place].isUnsound else { return place }
        let remark = read(row, scale, note)
        if isNew {
            all.append(remark)
            areIllustrations.append(remark.source.isIllustration)
            let when = rows.text(row, date)
            rewrittenDates.append(remark.date.map { $0.description == when ? 0 : 1 } ?? 0)
        }
        return place
    }

    private mutating func read(_ row: Int, _ scale: Scale, _ note: (Problem.Fact, Column) -> Void) -> Remark {
        var isUnsound = false
        func level(_ text: ArraySlice<UInt8>, _ column: Column) -> Level? {
            let reading = levels.read(text, scale)
            if let answer = reading.answer { return answer.level }
            isUnsound = true
            note(
                reading.fault(String(decoding: text, as: UTF8.self), column: column.name, top: scale.top),
                column)
            return nil
        }
        // A wish that is unknown or not relevant wishes for nothing.
        let wished = level(rows.bytes(row, wanted), wanted)
        let ticks = ticks.read(rows.bytes(row, ticked), scale)
        for text in ticks.faults { _ = level(ArraySlice(text.utf8), ticked) }
        let when = rows.text(row, date)
        let day = Due(when)
        if day == nil, !when.isEmpty {
            isUnsound = true
            note(.badDate(when, column: date.name), date)
        }
        var texts = texts.map { rows.text(row, $0) }
        texts[0] = Vocabulary.id(of: texts[0], in: .arena) ?? texts[0]
        texts[1] = Remark.obstacle(recognisedIn: texts[1])
        return Remark(
            wanted: wished, ticked: ticks.levels, arena: texts[0], obstacle: texts[1],
            date: day, source: texts[2], note: texts[3], isUnsound: isUnsound)
    }
}

extension Answer {
    /// As a cell says it shortest; nil for one that is not known, since "vet ej" says more than an empty cell.
    fileprivate var mark: String? {
        switch self {
        case .level(let level): String(level)
        case .notRelevant: "x"
        case .unknown: nil
        }
    }
}
