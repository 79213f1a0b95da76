public import Files

// A mapping as a file: one row for each column, value and name, which people may edit in a spreadsheet.

extension IntakeMapping {
    /// What a row of the file is about.
    private enum Sort: String { case column, value, name }

    private static let headings = ["what", "text", "meaning", "forum", "actor"]
    /// What a value says that was not answered.
    private static let blank = "-"

    /// The rows of the file, the headings first.
    public var rows: [[String]] {
        [Self.headings]
            + columns.map { [Sort.column.rawValue, $0.text, $0.role.rawValue, $0.forum, $0.partner] }
            + values.map { value in
                [
                    Sort.value.rawValue, value.text, value.level.map { $0.isEmpty ? Self.blank : $0 } ?? "",
                    "", "",
                ]
            }
            + names.map { name in
                [
                    Sort.name.rawValue, name.text, name.isIgnored ? Role.ignored.rawValue : "", "",
                    name.actor,
                ]
            }
    }

    /// Reads the file back.
    ///
    /// - Returns: Nil when a heading is missing or a row has no known meaning; `badRow` is that row, as a spreadsheet counts.
    public static func read(_ grid: Grid) -> (mapping: IntakeMapping?, badRow: Int) {
        guard grid.rowCount > 0 else { return (nil, 1) }
        let header = (0..<grid.width(ofRow: 0)).map { grid.text(row: 0, column: $0) }
        let places = headings.map { header.firstIndex(of: $0) }
        guard places.allSatisfy({ $0 != nil }) else { return (nil, 1) }
        var mapping = IntakeMapping()
        for row in 1..<max(1, grid.rowCount) where !grid.isEmpty(row: row) {
            let cells = places.map { grid.text(row: row, column: $0 ?? 0) }
            switch Sort(rawValue: cells[0]) {
            case .column:
                guard let role = Role(written: cells[2]) else { return (nil, row + 1) }
                mapping.columns.append(Column(text: cells[1], role: role, forum: cells[3], partner: cells[4]))
            case .value:
                mapping.values.append(
                    Value(text: cells[1], level: cells[2] == blank ? "" : cells[2].isEmpty ? nil : cells[2]))
            case .name:
                // An actor that is called so itself stands in its own column.
                let isIgnored = cells[4].isEmpty && Role(written: cells[2]) == .ignored
                mapping.names.append(
                    Name(
                        text: cells[1], actor: isIgnored ? "" : cells[4].isEmpty ? cells[2] : cells[4],
                        isIgnored: isIgnored))
            case nil: return (nil, row + 1)
            }
        }
        return (mapping, 0)
    }

    /// What was saved and, where it says nothing, what was understood now.
    public func adding(_ other: IntakeMapping) -> IntakeMapping {
        func joined<Element>(
            _ saved: [Element], _ new: [Element], _ text: KeyPath<Element, String>,
            isDecided: (Element) -> Bool
        ) -> [Element] {
            let later = Dictionary(
                new.map { ($0[keyPath: text], $0) }, uniquingKeysWith: { first, _ in first })
            let known = Set(saved.map { $0[keyPath: text] })
            return saved.map { isDecided($0) ? $0 : later[$0[keyPath: text]] ?? $0 }
                + new.filter { !known.contains($0[keyPath: text]) }
        }
        return IntakeMapping(
            columns: joined(columns, other.columns, \.text) { $0.role != .unread && $0.role != .unmatched },
            values: joined(values, other.values, \.text) { $0.level != nil },
            names: joined(names, other.names, \.text) { !$0.actor.isEmpty || $0.isIgnored })
    }

    /// How a form differs from the one that the mapping was saved for: headings that are new, and those that are gone.
    public func changes(in understood: IntakeMapping) -> (new: [String], gone: [String]) {
        let (before, now) = (Set(columns.map(\.text)), Set(understood.columns.map(\.text)))
        return (
            understood.columns.map(\.text).filter { !before.contains($0) },
            columns.map(\.text).filter { !now.contains($0) }
        )
    }
}
