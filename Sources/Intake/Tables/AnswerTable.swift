internal import Files
internal import Model

/// What somebody is asked: about whom, in which forum, and what of it.
struct TableItem: Hashable {
    let partner: Actor.Place
    let forum: Forum.Place?
    let subject: Heading.Subject
}

/// A table with one row a form that was sent in, or begun: which columns tell who answers, and which ask about whom.
struct AnswerTable {
    enum Column: Hashable {
        case meta(MetaColumn)
        case item(TableItem)
        /// Asks about somebody who is no actor, as it is called there.
        case unmatched(String)
        /// Counted, and used for nothing.
        case setAside(String, SetAside.Reason)
        /// Not read, since the saved mapping says so.
        case ignored
        case other
    }

    let frame: TableFrame
    let columns: [Column]
    /// Columns that tell who answers, and when, the surest first.
    let organisation: Int?
    let respondent: Int?
    let token: Int?
    let submitted: Int?
    let status: Int?
    /// Whether the organisation is told by an e-mail address.
    let isByAddress: Bool
    /// Why nothing of it can be used.
    let refusal: Refusal.Reason?
    /// The headings that are to blame.
    let blamed: [String]

    var grid: Grid { frame.grid }
    var items: [(column: Int, item: TableItem)] {
        columns.enumerated().compactMap { if case .item(let item) = $1 { ($0, item) } else { nil } }
    }

    /// - Complexity: O(*c* · *n*) in the columns and the cells, and a look for each way to cut a heading.
    /// - Parameter isAnswer: whether a text is an answer and nothing else.
    /// - Returns: Nil for a table without a column about an actor.
    init?(_ grid: Grid, _ names: Names, isAnswer: (String) -> Bool) {
        var partners: [String: (cut: HeadingCut, actor: Actor.Place)?] = [:]
        func partner(_ text: String) -> (cut: HeadingCut, actor: Actor.Place)? {
            if let known = partners[text] { return known }
            let found =
                text.isEmpty || MetaColumn(text) != nil
                ? nil : names.partner(Heading(names.lists.headings[text] ?? text))
            partners[text] = .some(found)
            return found
        }
        guard let frame = TableFrame(grid, isPartner: { partner($0) != nil }) else { return nil }
        let headings = frame.headings.map { Heading(names.lists.headings[$0] ?? $0) }
        let tableForum = Self.forum(of: frame, names)
        var columns: [Column] = []
        var heads: Set<String> = []
        for (place, heading) in headings.enumerated() {
            let meta =
                MetaColumn(frame.headings[place]) ?? MetaColumn(frame.names[place])
                ?? MetaColumn(heading.text)
            if let mapped = names.mapping.column(heading.text) {
                columns.append(Self.column(mapped, heading, names) ?? .other)
            } else if heading.text.isEmpty {
                columns.append(.other)
            } else if let meta {
                columns.append(.meta(meta))
            } else if let reason = names.setAside(heading.text) {
                columns.append(.setAside(heading.text, reason))
            } else if case .scale = heading.subject {
                columns.append(.other)
            } else if let (cut, actor) = partner(frame.headings[place]) {
                // "Summa [Habo kommun]": what is added up is no forum's answer.
                if let reason = names.setAside(forum: cut.head) {
                    columns.append(.setAside(heading.text, reason))
                    continue
                }
                switch cut.head.isEmpty ? tableForum : names.forum(cut.head) {
                case .forum(let forum):
                    columns.append(.item(TableItem(partner: actor, forum: forum, subject: heading.subject)))
                case .general:
                    columns.append(.item(TableItem(partner: actor, forum: nil, subject: heading.subject)))
                case nil: columns.append(.unmatched(heading.text))
                }
                if !cut.head.isEmpty { heads.insert(cut.head.normalForm) }
            } else {
                columns.append(.other)
            }
        }
        guard columns.contains(where: { if case .item = $0 { true } else { false } }),
            !Self.isListOfActors(columns, frame, names)
        else { return nil }
        for (place, heading) in headings.enumerated() where columns[place] == .other && !heading.text.isEmpty
        {
            // What is wished of somebody who is no actor is told with the level.
            if names.mapping.column(heading.text) != nil || heading.subject != .level { continue }
            if let tail = Self.unmatchedPartner(heading, heads, names) {
                columns[place] = names.setAside(tail).map { .setAside(tail, $0) } ?? .unmatched(tail)
            } else if Self.isAnswered(frame, place, isAnswer) {
                let tail = heading.cuts.last?.tail ?? heading.text
                columns[place] = names.setAside(tail).map { .setAside(tail, $0) } ?? .unmatched(tail)
            }
        }
        self.frame = frame
        // By what stands in it where no heading tells: most rows name an actor.
        let whole = Self.organisationColumn(columns, frame, names)
        if let column = whole.column { columns[column] = .meta(.organisation) }
        organisation = whole.column
        isByAddress = whole.isAddress
        func best(_ meta: MetaColumn, _ rank: (String) -> Int) -> Int? {
            columns.indices.filter { columns[$0] == .meta(meta) }.min { left, right in
                func rankOf(_ place: Int) -> Int {
                    min(rank(frame.headings[place]), rank(frame.names[place]))
                }
                return (rankOf(left), left) < (rankOf(right), right)
            }
        }
        respondent = best(.respondent, MetaColumn.rank(ofRespondent:))
        token = best(.token) { _ in 0 }
        submitted = best(.submitted, MetaColumn.rank(ofSubmitted:))
        status = best(.status, MetaColumn.rank(ofStatus:))
        self.columns = columns
        (refusal, blamed) = Self.refusal(columns, frame, headings, names)
    }

    private static func column(_ mapped: IntakeMapping.Column, _ heading: Heading, _ names: Names) -> Column?
    {
        switch mapped.role {
        case .organisation: return .meta(.organisation)
        case .respondent: return .meta(.respondent)
        case .token: return .meta(.token)
        case .submitted: return .meta(.submitted)
        case .status: return .meta(.status)
        case .personal: return .meta(.personal)
        case .ignored: return .ignored
        case .unread, .unmatched: return nil
        case .level, .wanted, .obstacle:
            // What was saved of an actor or a forum that is no more is told, never passed over.
            func gone(_ text: String) -> Column {
                mapped.role == .level ? .unmatched(text) : .setAside(text, .wishOfNobody)
            }
            guard let actor = names.actors.actor(called: mapped.partner) else {
                return gone(mapped.partner.isEmpty ? heading.text : mapped.partner)
            }
            let forum: Forum.Place?
            switch mapped.forum.isEmpty ? .general : names.forums.meaning(of: mapped.forum) {
            case .forum(let place): forum = place
            case .general: forum = nil
            case nil: return gone(heading.text)
            }
            let subject: Heading.Subject =
                mapped.role == .wanted ? .wanted : mapped.role == .obstacle ? .obstacle : .level
            return .item(TableItem(partner: actor, forum: forum, subject: subject))
        }
    }

    /// The forum that a whole table is about: by the sheet's name, a title above it, or what stands in its corner.
    private static func forum(of frame: TableFrame, _ names: Names) -> ForumMatcher.Meaning {
        let above = (0..<frame.headingRow).flatMap { row in
            (0..<frame.grid.width(ofRow: row)).map { frame.grid.text(row: row, column: $0) }
        }
        let isTitled = above.count { !$0.isEmpty } <= frame.headingRow
        let texts = [frame.grid.sheet ?? ""] + (isTitled ? above : []) + frame.headings.prefix(1)
        let found = texts.lazy.compactMap { names.forums.forum(in: $0) }.first
        return found.map { .forum($0) } ?? .general
    }

    /// Whether what stands in the columns about actors are actors: a list of them, whose first row looks like headings.
    private static func isListOfActors(_ columns: [Column], _ frame: TableFrame, _ names: Names) -> Bool {
        var (filled, named) = (0, 0)
        for (place, column) in columns.enumerated() {
            guard case .item = column else { continue }
            for row in frame.rows where !frame.grid.isEmpty(row: row, column: place) {
                filled += 1
                if names.actors.actor(called: frame.grid.text(row: row, column: place)) != nil { named += 1 }
            }
        }
        return 2 * named > filled
    }

    /// What a heading asks about when its head is that of a column about an actor: a head that names a forum and nothing
    /// else first.
    private static func unmatchedPartner(_ heading: Heading, _ heads: Set<String>, _ names: Names) -> String?
    {
        let known = heading.cuts.filter { !$0.head.isEmpty && heads.contains($0.head.normalForm) }
        return (known.first { names.forums.meaning(of: $0.head) != nil } ?? known.first)?.tail
    }

    /// Whether all that stands in a column are answers.
    private static func isAnswered(_ frame: TableFrame, _ column: Int, _ isAnswer: (String) -> Bool) -> Bool {
        var isAnswered = false
        for row in frame.rows where !frame.grid.isEmpty(row: row, column: column) {
            guard isAnswer(frame.grid.text(row: row, column: column)) else { return false }
            isAnswered = true
        }
        return isAnswered
    }

    private static func organisationColumn(
        _ columns: [Column], _ frame: TableFrame, _ names: Names
    ) -> (column: Int?, isAddress: Bool) {
        func share(_ column: Int, _ isMatch: (String) -> Bool) -> Double {
            var (matched, filled) = (0, 0)
            for row in frame.rows where !frame.grid.isEmpty(row: row, column: column) {
                filled += 1
                if isMatch(frame.grid.text(row: row, column: column)) { matched += 1 }
            }
            return filled == 0 ? 0 : Double(matched) / Double(filled)
        }
        func isActor(_ text: String, _ column: Int) -> Bool {
            organisation(text, column, frame, names) != nil
        }
        let told = columns.indices.filter { columns[$0] == .meta(.organisation) }
        func shareOfActors(_ column: Int) -> Double { share(column) { isActor($0, column) } }
        if let best = told.max(by: { shareOfActors($0) < shareOfActors($1) }), shareOfActors(best) > 0 {
            return (best, false)
        }
        if let token = columns.firstIndex(of: .meta(.token)),
            share(token, { names.lists.people[$0] != nil }) > 0
        {
            return (nil, false)
        }
        var best: (column: Int, share: Double, isAddress: Bool)?
        for column in columns.indices {
            // Numbers that a tool gives are no organisations, though a list of codes has them.
            let isOpen =
                columns[column] == .other || columns[column] == .meta(.personal)
                || columns[column] == .meta(.respondent)
            guard isOpen else { continue }
            let byName = share(column) { names.actors.actor(called: $0) != nil }
            let byAddress = share(column) { names.actors.actor(ofAddress: $0) != nil }
            let found = max(byName, byAddress)
            if found >= 0.5, found > best?.share ?? 0 { best = (column, found, byAddress > byName) }
        }
        return best.map { ($0.column, $0.isAddress) } ?? (told.first, false)
    }

    /// The actor that a cell of the organisation's column means.
    static func organisation(_ text: String, _ column: Int, _ frame: TableFrame, _ names: Names) -> Actor
        .Place?
    {
        if let listed = names.lists.choices[frame.headings[column]]?[text] { return names.actor(listed) }
        return names.organisation(text)
    }

    /// Whether a column's cells say something of somebody, be it of one who is no actor.
    func holdsAnswers(_ column: Int) -> Bool {
        switch columns[column] {
        case .item, .unmatched, .setAside: true
        case .meta, .ignored, .other: false
        }
    }

    /// What says that a row is set aside: the name of who answers, or the first text where that is blank.
    func setAside(row: Int, _ names: Names) -> (text: String, reason: SetAside.Reason)? {
        var text = organisation.map { grid.text(row: row, column: $0) } ?? ""
        if text.isEmpty {
            text =
                (0..<grid.width(ofRow: row)).lazy.map { grid.text(row: row, column: $0) }
                .first { !$0.isEmpty } ?? ""
        }
        // What is chosen from a list of codes is one of the form's own.
        if let organisation, names.lists.choices[frame.headings[organisation]]?[text] != nil { return nil }
        return names.setAside(text).map { (Names.domain(of: text) ?? text, $0) }
    }

    // MARK: Refusing

    private static func refusal(
        _ columns: [Column], _ frame: TableFrame, _ headings: [Heading], _ names: Names
    ) -> (Refusal.Reason?, blamed: [String]) {
        var places: [TableItem: [Int]] = [:]
        for (place, column) in columns.enumerated() {
            if case .item(let item) = column { places[item, default: []].append(place) }
        }
        let doubled = places.values.filter { $0.count > 1 }.flatMap(\.self).sorted()
        if !doubled.isEmpty {
            let isShortened = doubled.contains { headings[$0].isShortened }
            return (
                isShortened ? .ambiguousHeading : .duplicateColumn, doubled.map { headings[$0].text }
            )
        }
        // A head that is cut off may have named a forum.
        let cutHeads = headings.indices.filter { place in
            guard case .item(let item) = columns[place], item.forum == nil, headings[place].isShortened,
                let cut = names.partner(headings[place])?.cut
            else { return false }
            return Heading.isShortened(cut.head) && names.forums.hasForums
        }
        if !cutHeads.isEmpty { return (.ambiguousHeading, cutHeads.map { headings[$0].text }) }
        // Forms puts a digit behind a statement that it has already.
        let texts = Set(headings.map(\.text))
        let numbered = headings.indices.filter { place in
            if case .unmatched = columns[place] {} else if columns[place] != .other { return false }
            let bare = headings[place].text.trimmingSuffix { $0.isASCII && $0.isNumber }
            return bare != headings[place].text && !bare.isEmpty && texts.contains(bare)
                && names.partner(Heading(bare)) != nil
        }
        if !numbered.isEmpty { return (.duplicateColumn, numbered.map { headings[$0].text }) }
        return (nil, [])
    }
}

extension String {
    /// Without the characters at its end that a claim holds for, and blanks before them.
    fileprivate func trimmingSuffix(_ isLeftOut: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isLeftOut(last) { text.removeLast() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
