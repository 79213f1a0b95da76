// A file that divides actors, or whole municipalities, into areas: labour-market regions, cooperation areas.

extension Areas {
    /// The columns of an area file: `area`, and who is in it; `name` is what the area is called.
    public static let fileColumns = ["area", "actor", "municipality", "name"]

    /// Reads a table of areas, or throws everything that must be mended in it.
    ///
    /// A row names an actor, or a municipality with all actors in it. What is said of an actor itself goes before
    /// what is said of its municipality. Municipalities that no actor is in are passed over: such a file is often
    /// of the whole country. Worth a second look is a code that neither the reference nor any actor has, and an actor
    /// that the file should have covered: one in a municipality, or any when none is covered.
    ///
    /// - Parameter problems: what was wrong with the file before there were rows to judge.
    public static func read(_ table: Table?, for network: Network, title: Name, problems: [Problem])
        throws(Problems) -> (areas: Areas, warnings: [Problem])
    {
        var reading = Reading(network, problems)
        if let table { reading.read(Rows(table)) }
        guard let table, !reading.problems.contains(where: { $0.severity == .error }) else {
            throw Problems(reading.problems)
        }
        let ids = network.actors.map { actor in
            reading.areaOfActor[actor.id] ?? reading.areaOfMunicipality[actor.municipality] ?? ""
        }
        let names = reading.names
        reading.warnOfActorsWithoutArea(ids, in: table)
        return (
            Areas(title: title, ids: ids, name: { names[$0] ?? $0.text }),
            Problem.inReadingOrder(reading.problems, files: [])
        )
    }

    private struct Reading {
        private(set) var problems: [Problem]
        private(set) var areaOfActor: [Identifier: Identifier] = [:]
        private(set) var areaOfMunicipality: [String: Identifier] = [:]
        private(set) var names: [Identifier: String] = [:]
        private let network: Network
        /// The municipality codes that actors have.
        private let codesInUse: Set<String>
        private lazy var referenceNames = network.reference.map(ReferenceNames.init)
        private var suggestions = Suggestions()

        init(_ network: Network, _ problems: [Problem]) {
            self.network = network
            self.problems = problems
            codesInUse = Set(network.actors.map(\.municipality))
        }

        mutating func read(_ rows: Rows) {
            guard rows["area"].exists else {
                return note(.missingColumn("area", nearest: nil), at: rows.table.headerLocation(column: nil))
            }
            guard rows["actor"].exists || rows["municipality"].exists else {
                return note(
                    .missingColumn("municipality", nearest: nil), at: rows.table.headerLocation(column: nil))
            }
            var linesOfActors: [String: Int] = [:]
            var linesOfMunicipalities: [String: Int] = [:]
            for row in 0..<rows.count {
                let area = Identifier(rows.text(row, "area"))
                let actor = rows.text(row, "actor")
                let municipality = code(rows.text(row, "municipality"), row, rows)
                if area.isEmpty { note(.emptyCell(column: "area"), at: rows.location(row, "area")) }
                if actor.isEmpty && municipality.isEmpty {
                    let column = rows["actor"].exists ? "actor" : "municipality"
                    note(.emptyCell(column: column), at: rows.location(row, column))
                }
                let name = rows.text(row, "name")
                if !name.isEmpty, names[area] == nil { names[area] = name }
                if !actor.isEmpty {
                    if let line = linesOfActors[actor] {
                        note(.duplicateID(actor, firstLine: line), at: rows.location(row, "actor"))
                    } else if network.place(ofActor: Identifier(actor)) == nil {
                        let nearest = NearestName(network.actors.map(\.id.text))(actor)
                        note(
                            .unknownActor(actor, column: "actor", nearest: nearest),
                            at: rows.location(row, "actor"))
                    }
                    linesOfActors[actor] = linesOfActors[actor] ?? rows.line(row)
                    areaOfActor[Identifier(actor)] = area
                } else if !municipality.isEmpty {
                    if let line = linesOfMunicipalities[municipality] {
                        note(
                            .duplicateID(municipality, firstLine: line),
                            at: rows.location(row, "municipality"))
                    }
                    linesOfMunicipalities[municipality] =
                        linesOfMunicipalities[municipality] ?? rows.line(row)
                    areaOfMunicipality[municipality] = area
                }
            }
        }

        /// The municipality that a code means: a spreadsheet drops the zero that it begins with.
        private mutating func code(_ text: String, _ row: Int, _ rows: Rows) -> String {
            guard !text.isEmpty, !codesInUse.contains(text), let reference = network.reference,
                reference.municipality(text) == nil
            else { return text }
            let location = rows.location(row, "municipality")
            if let meant = reference.municipality(withZerosBefore: text) {
                note(.lostZeros(text, meant: Problem.NamedCode(meant.code, meant.fullName)), at: location)
                return meant.code
            }
            note(.unknownAreaCode(text, reference: reference.title, nearest: nearest(to: text)), at: location)
            return text
        }

        private mutating func nearest(to text: String) -> Problem.NamedCode? {
            if let remembered = suggestions.code(for: text, among: .municipalities) { return remembered }
            let meant = referenceNames.flatMap {
                $0.municipality(called: text) ?? $0.nearestMunicipality(to: text)
            }
            let found = meant.map { Problem.NamedCode($0.code, $0.fullName) }
            suggestions.remember(found, for: text, among: .municipalities)
            return found
        }

        /// An agency of the whole country has no area to be in; a municipality that is left out is a slip.
        mutating func warnOfActorsWithoutArea(_ areas: [Identifier], in table: Table) {
            let left = zip(network.actors, areas).filter { $1.isEmpty }.map(\.0)
            let isByMunicipality = table.column(named: "municipality") != nil
            let missed =
                left.count == network.actors.count
                ? left : left.filter { isByMunicipality && !$0.municipality.isEmpty }
            guard !missed.isEmpty else { return }
            note(
                .actorsWithoutArea(missed.prefix(Self.named).map(\.name), count: missed.count),
                at: table.headerLocation(column: nil))
        }

        private static let named = 3

        private mutating func note(_ fact: Problem.Fact, at location: SourceLocation) {
            problems.append(Problem(fact, at: location))
        }
    }
}
