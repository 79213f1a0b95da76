internal import Files
internal import Model

// Adding up: every answered cell is used or left out, and it is said why.

extension Gathering {
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
                refusal: refusal, sheets: sheets, mapping: mapping, droppedCells: dropped,
                remarksWithoutLevel: remarksWithoutLevel, wishesNotUnderstood: wishesNotUnderstood,
                takesLatest: takesLatest, setAside: asides, listConflicts: listConflicts, asked: [],
                questions: [])
        }
        let repeated = repeatedForms(takesLatest)
        let unused = Set(repeated.flatMap(\.unused))
        var leftOut: [(place: (Int, Int, Int), LeftOut)] = []
        var used: [(key: ReportKey, submission: Int, cell: Int)] = []
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
            for (place, cell) in submission.cells.enumerated() {
                cellsRead += 1
                if let reason = reason(submission, cell) {
                    leave(submission, cell, reason)
                } else if unused.contains(number) {
                    leave(submission, cell, .sameRespondent)
                } else if let actor = submission.organisation, let item = cell.item {
                    let key = ReportKey(
                        from: actor, to: item.partner, forum: item.forum, respondent: submission.respondent)
                    used.append((key, number, place))
                }
            }
        }
        var reports: [CollectedReport] = []
        reports.reserveCapacity(used.count)
        used.sort { ($0.key, $0.submission, $0.cell) < ($1.key, $1.submission, $1.cell) }
        var start = 0
        while start < used.count {
            let key = used[start].key
            var end = start + 1
            while end < used.count, used[end].key == key { end += 1 }
            let cells = used[start..<end].map { ($0.submission, submissions[$0.submission].cells[$0.cell]) }
            start = end
            // One key can come twice where rows are answers: alike they are one, else nobody knows which holds.
            let isOne = cells.allSatisfy { $0.1.answer == cells[0].1.answer }
            let chosen = isOne ? 0 : takesLatest ? latest(cells) : nil
            for (place, cell) in cells.enumerated() where place != chosen {
                leave(submissions[cell.0], cell.1, .sameRespondent)
            }
            guard let chosen, case .answer(let answer) = cells[chosen].1.answer else { continue }
            reports.append(
                CollectedReport(
                    from: id(key.from), to: id(key.to), forum: id(key.forum),
                    respondent: key.respondent.isEmpty ? nil : key.respondent, answer: answer,
                    wanted: cells[chosen].1.wanted, obstacle: cells[chosen].1.obstacle))
        }
        leftOut.sort { $0.place < $1.place }
        return Collection(
            wave: wave, reports: reports, cellsRead: cellsRead, leftOut: leftOut.map(\.1),
            unmatched: unmatched.map { key in
                Unmatched(file: key.file, text: key.text, nearest: names.actors.nearest(to: key.text))
            },
            unmatchedForums: unmatchedForums.map { Unmatched(file: $0.file, text: $0.text, nearest: []) },
            repeated: repeated.map(\.told), refusal: nil, sheets: sheets, mapping: mapping,
            droppedCells: dropped, remarksWithoutLevel: remarksWithoutLevel,
            wishesNotUnderstood: wishesNotUnderstood, takesLatest: takesLatest, setAside: asides,
            listConflicts: listConflicts,
            asked: asked.sorted(),
            questions: isOneForm ? questions.sorted() : [])
    }

    /// Whether what is asked is asked of all: one form, or the parts of one, which the same organisations answer.
    private var isOneForm: Bool {
        let forms = askedByForm.sorted { $0.key < $1.key }.map(\.value)
        return forms.allSatisfy { !$0.isDisjoint(with: forms[0]) }
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

    /// The one that was sent in last; nil where no time tells.
    private func last(of numbers: [Int]) -> Int? {
        guard let last = numbers.max(by: { submissions[$0].time < submissions[$1].time }) else { return nil }
        let time = submissions[last].time
        return !time.isEmpty && numbers.count { submissions[$0].time == time } == 1 ? last : nil
    }

    private func latest(_ cells: [(submission: Int, cell: Submission.Cell)]) -> Int? {
        last(of: cells.map(\.submission)).flatMap { last in cells.firstIndex { $0.submission == last } }
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
            let chosen = takesLatest ? last(of: numbers) : nil
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
        let codes = AnswerReader.needingList(readings)
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
        // What somebody wrote in place of an answer goes no further than its cell, unless it is short and of nobody.
        let kept = readings.filter { text, reading in
            !text.isEmpty && (reading != .notUnderstood || text.isShortWithoutPerson)
        }
        let values = kept.sorted { $0.key < $1.key }.map { text, reading in
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
        let unknown = unmatched.map(\.text).filter { !told.contains($0) }
        return IntakeMapping(
            columns: columns, values: values,
            names: known + Set(unknown).sorted().map { IntakeMapping.Name(text: $0, actor: "") })
    }
}

extension String {
    /// Whether it may be kept: no long text, and nothing in it of a person.
    fileprivate var isShortWithoutPerson: Bool {
        count <= 40 && !holdsAddress && PersonTrace(in: self) == nil
    }

    /// Whether an e-mail address or a telephone number stands in it.
    var holdsAddress: Bool {
        let words = split { $0.isWhitespace || ",;:()<>".contains($0) }
        if words.contains(where: { [.email, .phone].contains(PersonTrace(in: String($0))) }) { return true }
        // A number may stand in groups of digits. A day is none.
        return matches(of: /[0-9+][0-9 \-]{7,}[0-9]/).contains { found in
            found.0.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) == nil
        }
    }
}
