extension Table {
    /// What is wrong with a table's header: columns that are missing, misspelt, unknown or there twice.
    public func columnProblems(required: [String], known: [String], takesAttributes: Bool) -> [Problem] {
        var problems: [Problem] = []
        let absent = NearestName(known.filter { self.column(named: $0) == nil })
        var strangers = header.filter { !known.contains($0) }
        var taken: Set<String> = []
        for column in required where self.column(named: column) == nil {
            let nearest =
                strangers.first { Self.foreign[column, default: []].contains($0.lowercased()) }
                ?? NearestName(strangers.filter { !$0.isEmpty })(column)
            if let nearest {
                taken.insert(nearest)
                strangers.removeAll { $0 == nearest }
            }
            problems.append(
                Problem(
                    .missingColumn(column, nearest: nearest),
                    at: headerLocation(column: nearest.flatMap(self.column))))
        }
        for (place, column) in header.enumerated() {
            // Spreadsheets leave empty columns behind.
            if column.isEmpty, isEmpty(column: place) { continue }
            if !column.isEmpty, self.column(named: column) != place {
                problems.append(Problem(.duplicateColumn(column), at: headerLocation(column: place)))
            } else if !known.contains(column), !taken.contains(column) {
                let nearest = absent(column)
                // A user's own attribute is only doubted when it is a letter away from a column that is absent.
                if takesAttributes, !Self.isSlip(column, of: nearest) { continue }
                problems.append(
                    Problem(.unknownColumn(column, nearest: nearest), at: headerLocation(column: place)))
            }
        }
        return problems
    }

    /// What other programs for networks call the columns.
    private static let foreign: [String: Set<String>] = [
        "id": ["node", "node id", "key", "vertex"], "name": ["label"], "kind": ["type", "category", "group"],
        "from": ["source", "src", "from id"], "to": ["target", "dst", "to id"],
        "level": ["weight", "strength", "value"], "wave": ["time", "timeset", "year", "period"],
    ]

    private static func isSlip(_ column: String, of known: String?) -> Bool {
        guard let known, known.count >= 5 else { return column.isEmpty }
        return NearestName.distance(Array(column.lowercased().unicodeScalars), Array(known.unicodeScalars))
            <= 1
    }
}
