/// A reference folder as read: every row with its place in its file, and nothing believed yet.
public struct ReferenceDraft: Sendable {
    /// What paths begin with when a problem is told, and what messages call the reference.
    public let folder: String
    public var tables: [Reference.TableName: Table] = [:]
    /// What went wrong before there were rows to judge.
    public var problems: [Problem] = []

    public init(folder: String) { self.folder = folder }

    public func path(_ file: String) -> String { folder.isEmpty ? file : "\(folder)/\(file)" }

    /// Returns the reference and what is worth a second look, or throws everything that must be mended.
    ///
    /// - Complexity: O(*r* log *r*) in the number of rows, but for the nearest names of unknown codes.
    public func validated() throws(Problems) -> (reference: Reference, warnings: [Problem]) {
        var reading = ReferenceReading(self)
        let reference = reading.run()
        let problems = Problem.inReadingOrder(
            reading.problems, files: Reference.TableName.allCases.map { path($0.file) })
        guard let reference, !problems.contains(where: { $0.severity == .error }) else {
            throw Problems(problems)
        }
        return (reference, problems)
    }
}

/// From a draft to a reference, table by table; notes what it finds and goes on.
private struct ReferenceReading {
    private let draft: ReferenceDraft
    private let rows: [Reference.TableName: Rows]
    private(set) var problems: [Problem]

    init(_ draft: ReferenceDraft) {
        self.draft = draft
        problems = draft.problems
        rows = draft.tables.filter { !$0.value.header.isEmpty }.mapValues { Rows($0) }
    }

    mutating func run() -> Reference? {
        for name in Reference.TableName.allCases {
            guard let table = draft.tables[name] else { continue }
            problems += table.columnProblems(
                required: name.requiredColumns, known: name.columns, takesAttributes: false)
        }
        let counties = readCounties()
        let countyCodes = Set(counties.map { Identifier($0.code) })
        let municipalities = readMunicipalities(countyCodes)
        let municipalityCodes = Set(municipalities.map { Identifier($0.code) })
        let neighbors = readNeighbors(municipalityCodes)
        let organisations = readOrganisations(countyCodes, municipalityCodes)
        guard !problems.contains(where: { $0.severity == .error }) else { return nil }
        return Reference(
            title: Name(swedish: draft.folder, english: draft.folder), counties: counties,
            municipalities: municipalities, neighbors: neighbors, organisations: organisations)
    }

    // MARK: Tables

    private mutating func readCounties() -> [Reference.County] {
        read(.counties, key: "code") { _, rows, row, code in
            Reference.County(code: code, name: rows.text(row, "name"), letter: rows.text(row, "letter"))
        }
    }

    private mutating func readMunicipalities(_ counties: Set<Identifier>) -> [Reference.Municipality] {
        read(.municipalities, key: "code") { reading, rows, row, code in
            reading.checkCode(rows, row, "county", in: .counties, counties, isRequired: true)
            let name = rows.text(row, "name")
            let fullName = rows.text(row, "full_name")
            return Reference.Municipality(
                code: code, name: name, county: rows.text(row, "county"),
                fullName: fullName.isEmpty ? name : fullName,
                latitude: reading.degrees(rows, row, "latitude", most: 90),
                longitude: reading.degrees(rows, row, "longitude", most: 180))
        }
    }

    private mutating func readNeighbors(_ municipalities: Set<Identifier>) -> [(
        a: String, b: String, status: Reference.Neighbors.Status
    )] {
        guard let rows = rows[.neighbors] else { return [] }
        var neighbors: [(a: String, b: String, status: Reference.Neighbors.Status)] = []
        var firstLines: [[String]: Int] = [:]
        for row in 0..<rows.count {
            let (a, b) = (rows.text(row, "a"), rows.text(row, "b"))
            checkCode(rows, row, "a", in: .municipalities, municipalities, isRequired: true)
            checkCode(rows, row, "b", in: .municipalities, municipalities, isRequired: true)
            let status = choice(rows, row, "status", as: Reference.Neighbors.Status.self)
            if a == b, !a.isEmpty {
                note(.ownNeighbor(a), at: rows.location(row, "b"))
            } else if let line = firstLines[[min(a, b), max(a, b)]] {
                note(.repeatedReport(firstLine: line), at: rows.location(row, "a"))
            } else {
                firstLines[[min(a, b), max(a, b)]] = rows.line(row)
                neighbors.append((a, b, status ?? .land))
            }
        }
        return neighbors
    }

    private mutating func readOrganisations(_ counties: Set<Identifier>, _ municipalities: Set<Identifier>)
        -> [Reference.Organisation]
    {
        read(.organisations, key: "id") { reading, rows, row, id in
            reading.checkCode(rows, row, "county", in: .counties, counties)
            reading.checkCode(rows, row, "municipality", in: .municipalities, municipalities)
            if rows.isEmpty(row, rows["kind"]) { reading.noteEmpty(rows, row, "kind") }
            let name = rows.text(row, "name")
            let short = rows.text(row, "short")
            return Reference.Organisation(
                id: Identifier(id), name: name, kind: Identifier(rows.text(row, "kind")),
                short: short.isEmpty ? name : short, county: rows.text(row, "county"),
                municipality: rows.text(row, "municipality"), governance: rows.text(row, "governance"),
                english: rows.text(row, "english"), seat: rows.text(row, "seat"),
                otherNames: rows.text(row, "other_names").split(separator: Reference.nameSeparator)
                    .map(String.init),
                scope: reading.choice(rows, row, "scope", as: Reference.Organisation.Scope.self))
        }
    }

    /// Reads the rows of a table whose key and name are there, each key once.
    private mutating func read<Element>(
        _ name: Reference.TableName, key column: String,
        _ readRow: (inout ReferenceReading, Rows, Int, String) -> Element
    ) -> [Element] {
        guard let rows = rows[name], rows[column].exists else { return [] }
        var elements: [Element] = []
        var firstLines: [Identifier: Int] = [:]
        for row in 0..<rows.count {
            let key = rows.text(row, column)
            if rows.isEmpty(row, rows["name"]) { noteEmpty(rows, row, "name") }
            if key.isEmpty {
                noteEmpty(rows, row, column)
            } else if rows.hasControl(row, rows[column]) {
                note(.controlCharacter(column: column), at: rows.location(row, column))
            } else if let line = firstLines[Identifier(key)] {
                note(.duplicateID(key, firstLine: line), at: rows.location(row, column))
                continue
            }
            firstLines[Identifier(key)] = rows.line(row)
            elements.append(readRow(&self, rows, row, key))
        }
        return elements
    }

    // MARK: Cells

    private mutating func checkCode(
        _ rows: Rows, _ row: Int, _ column: String, in table: Reference.TableName, _ known: Set<Identifier>,
        isRequired: Bool = false
    ) {
        let code = rows.text(row, column)
        if code.isEmpty {
            if isRequired { noteEmpty(rows, row, column) }
        } else if !known.contains(Identifier(code)), self.rows[table] != nil {
            let nearest = NearestName(known.sorted().map(\.text))(code)
            note(
                .unlistedCode(code, column: column, file: table.file, nearest: nearest),
                at: rows.location(row, column))
        }
    }

    private mutating func degrees(_ rows: Rows, _ row: Int, _ column: String, most: Double) -> Double? {
        let text = rows.text(row, column)
        guard !text.isEmpty else { return nil }
        // A spreadsheet may write a decimal comma.
        let number = Double(
            text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "."))
        guard let number, abs(number) <= most else {
            note(.noDegrees(text, column: column, most: Int(most)), at: rows.location(row, column))
            return nil
        }
        return number
    }

    private mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ rows: Rows, _ row: Int, _ column: String, as type: Value.Type
    ) -> Value? where Value.RawValue == String {
        let text = rows.text(row, column)
        guard !text.isEmpty, Value(rawValue: text) == nil else { return Value(rawValue: text) }
        note(.unknownChoice(text, column: column, among: type), at: rows.location(row, column))
        return nil
    }

    private mutating func noteEmpty(_ rows: Rows, _ row: Int, _ column: String) {
        // That a whole column is missing has been told.
        if rows[column].exists { note(.emptyCell(column: column), at: rows.location(row, column)) }
    }

    private mutating func note(_ fact: Problem.Fact, at location: SourceLocation) {
        problems.append(Problem(fact, at: location))
    }
}

extension Problem.Fact {
    /// A cell that holds none of its column's fixed words.
    static func unknownChoice<Value: RawRepresentable & CaseIterable>(
        _ text: String, column: String, among type: Value.Type
    ) -> Self where Value.RawValue == String {
        let choices = type.allCases.map(\.rawValue)
        return .unknownChoice(text, column: column, choices: choices, nearest: NearestName(choices)(text))
    }
}
