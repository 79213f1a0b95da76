// A file that divides actors, or whole municipalities, into areas: labour-market regions, cooperation areas.

extension Areas {
    /// The columns of an area file: `area`, and who is in it; `name` is what the area is called.
    public static let fileColumns = ["area", "actor", "municipality", "name"]

    /// Reads a table of areas, or throws everything that must be mended in it.
    ///
    /// A row names an actor, or a municipality with all actors in it. What is said of an actor itself goes before
    /// what is said of its municipality. Municipalities that no actor is in are passed over: such a file is often
    /// of the whole country.
    ///
    /// - Parameter problems: what was wrong with the file before there were rows to judge.
    public init(_ table: Table?, for network: Network, title: Name, problems: [Problem])
        throws(Problems)
    {
        var reading = Reading(network, problems)
        if let table { reading.read(Rows(table)) }
        let all = reading.problems
        guard table != nil, !all.contains(where: { $0.severity == .error }) else { throw Problems(all) }
        let names = reading.names
        self.init(
            title: title,
            ids: network.actors.map { actor in
                reading.areaOfActor[actor.id] ?? reading.areaOfMunicipality[actor.municipality] ?? ""
            },
            name: { names[$0] ?? $0.text })
    }

    private struct Reading {
        private(set) var problems: [Problem]
        private(set) var areaOfActor: [Identifier: Identifier] = [:]
        private(set) var areaOfMunicipality: [String: Identifier] = [:]
        private(set) var names: [Identifier: String] = [:]
        private let network: Network

        init(_ network: Network, _ problems: [Problem]) {
            self.network = network
            self.problems = problems
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
                let municipality = rows.text(row, "municipality")
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

        private mutating func note(_ fact: Problem.Fact, at location: SourceLocation) {
            problems.append(Problem(fact, at: location))
        }
    }
}
