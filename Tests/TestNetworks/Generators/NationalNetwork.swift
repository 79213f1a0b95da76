internal import Files
public import Model

// `Networks/sverige`: who there is in Sweden's planning, and an example of what they might aim at. Nothing in it
// says how anyone works with anyone.

/// Writes the tables of the national frame.
public struct NationalNetwork {
    public let frame = Frame(.country, of: .sweden)

    public init() {}

    /// The generated files by their paths from the top of the project.
    public var files: [(path: String, text: String)] {
        [
            table("actors.csv", Self.actorColumns, frame.organisations.map(\.actorRow)),
            table(
                "ties.csv", Draft.TableName.ties.requiredColumns + ["by", "respondent", "source", "note"], []),
            table("targets.csv", Self.targetColumns, targets),
            table(Frame.Border.file, Frame.Border.columns, frame.borders.map(\.row)),
        ]
    }

    private static let actorColumns = [
        "id", "name", "kind", "short", "county", "municipality", "governance",
    ]

    private func table(_ file: String, _ columns: [String], _ rows: [[String: String]]) -> (
        path: String, text: String
    ) {
        var text = ""
        var writer = CSVWriter<Never>(.swedishExcel) { text += String(decoding: $0, as: UTF8.self) }
        for line in [columns] + rows.map({ row in columns.map { row[$0] ?? "" } }) { writer.write(line) }
        writer.finish()
        return ("Networks/sverige/\(file)", text)
    }

    // MARK: Targets

    private static let targetColumns = ["min", "max", "from", "to", "status", "reason"]

    /// One text for all, so that nobody takes one of them for something that was decided.
    private static let reason =
        "illustration: exempel att ändra. Ingen har beslutat eller föreslagit målet; "
        + "det visar hur ett mål skrivs. Byt nivåer och status och skriv skälet när parterna är överens."

    private var targets: [[String: String]] {
        withOwnBoard("region", min: 5, max: 8) + withOwnBoard("municipality", min: 4, max: 7)
            + frame.borders.filter { $0.status != .waterInOneSource }.map {
                target($0.a, $0.b, min: 3, max: 8)
            } + amongAgencies
    }

    private func withOwnBoard(_ kind: Identifier, min: Level, max: Level) -> [[String: String]] {
        let boards = Dictionary(
            uniqueKeysWithValues: frame.organisations.filter { $0.kind == "county-board" }
                .map { ($0.county, $0.id) })
        return frame.organisations.filter { $0.kind == kind }.compactMap { organisation in
            boards[organisation.county].map { target(organisation.id, $0, min: min, max: max) }
        }
    }

    private var amongAgencies: [[String: String]] {
        let agencies = frame.organisations.filter(\.county.isEmpty).map(\.id)
        return agencies.indices.flatMap { place in
            agencies[(place + 1)...].map { target(agencies[place], $0, min: 2, max: 8) }
        }
    }

    private func target(_ a: Identifier, _ b: Identifier, min: Level, max: Level) -> [String: String] {
        [
            "min": "\(min)", "max": "\(max)", "from": a.text, "to": b.text, "status": "example",
            "reason": Self.reason,
        ]
    }
}
