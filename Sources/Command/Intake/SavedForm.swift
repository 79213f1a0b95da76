internal import Files
internal import Foundation
internal import Intake
internal import Model

/// What a form's columns, answers and names mean, as saved in the network's folder.
struct SavedForm {
    let path: String
    let mapping: IntakeMapping
    private let dialect: TableDialect

    init(named name: String, in folder: NetworkFolder) throws {
        guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else {
            throw Failure(
                .usage,
                Name(
                    "”\(name)” kan inte vara namnet på ett formulär", "“\(name)” cannot be the name of a form"
                ),
                remedy: Name("Ange ett namn utan snedstreck.", "Give a name without slashes."))
        }
        path = "\(folder.path)/intake/\(name).csv"
        dialect = TableDialect(of: folder.draft())
        guard FileManager.default.fileExists(atPath: path) else {
            mapping = IntakeMapping()
            return
        }
        guard let grid = try readGrids(at: path).first else {
            mapping = IntakeMapping()
            return
        }
        let (read, badRow) = IntakeMapping.read(grid)
        guard let read else {
            throw Failure(
                .data,
                Name(
                    "\(path):\(badRow): raden går inte att förstå",
                    "\(path):\(badRow): the row is not understood"),
                remedy: Name(
                    "Rätta raden, eller ta bort filen så görs den på nytt.",
                    "Mend the row, or remove the file and it is made anew."))
        }
        mapping = read
    }

    /// The file with what was understood now added to what it says; none when it says all of it.
    func file(adding understood: IntakeMapping) -> [OutputFile] {
        let all = mapping.adding(understood)
        if all == mapping { return [] }
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(dialect) { bytes += $0 }
        for row in all.rows { writer.write(row) }
        writer.finish()
        return [OutputFile(path: path, bytes: bytes)]
    }
}

/// Answers that were changed since, kept: what was received may not be destroyed without a decision.
struct EarlierAnswers {
    private static let headings = ["wave", "from", "to", "forum", "respondent", "level"]
    private let path: String
    private let dialect: TableDialect

    init(_ folder: NetworkFolder) {
        path = "\(folder.path)/intake/earlier-answers.csv"
        dialect = TableDialect(of: folder.draft())
    }

    func file(adding conflicts: [CollectedRows.Conflict], of rows: CollectedRows, _ draft: Draft)
        -> OutputFile
    {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(dialect) { bytes += $0 }
        writer.write(Self.headings)
        if let grid = (try? readGrids(at: path))?.first {
            for row in 1..<max(1, grid.rowCount) {
                writer.write(Self.headings.indices.map { grid.text(row: row, column: $0) })
            }
        }
        for conflict in conflicts { writer.write(conflict.earlierRow(in: rows.wave)) }
        writer.finish()
        return OutputFile(path: path, bytes: bytes)
    }
}
