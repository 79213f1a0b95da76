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
                    "what är column, value eller name; meaning är \(Self.roles) för en kolumn och 0–8, x, ? eller - för ett svar. Rätta raden, eller ta bort filen så görs den på nytt.",
                    "what is column, value or name; meaning is \(Self.roles) of a column, and 0–8, x, ? or - of an answer. Mend the row, or remove the file and it is made anew."
                ))
        }
        mapping = read
    }

    private static let roles = IntakeMapping.Role.allCases.map(\.rawValue).filter { !$0.isEmpty }
        .joined(separator: ", ")

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

/// Answers that were changed or taken away since, kept: what was received may not be destroyed without a decision.
struct EarlierAnswers {
    private static let headings = [
        "wave", "from", "to", "forum", "respondent", "level", "wanted", "obstacle",
    ]
    private let path: String
    private let dialect: TableDialect
    /// What stands there, the headings first; none when there is no such file.
    private let rows: [[String]]

    /// - Throws: what keeps a file that is there from being read: it is not written over.
    init(_ folder: NetworkFolder) throws {
        path = "\(folder.path)/intake/earlier-answers.csv"
        dialect = TableDialect(of: folder.draft())
        guard FileManager.default.fileExists(atPath: path), let grid = try readGrids(at: path).first else {
            rows = []
            return
        }
        rows = (0..<grid.rowCount).map { row in
            (0..<grid.width(ofRow: row)).map { grid.text(row: row, column: $0) }
        }
    }

    /// The file with more answers at its end. Columns of anybody's own, such as the number of a decision, stay.
    func file(
        adding answers: [CollectedRows.Standing], of wave: Identifier
    ) -> (path: String, bytes: [UInt8]) {
        var header = self.rows.first ?? []
        for heading in Self.headings where !header.contains(heading) { header.append(heading) }
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(dialect) { bytes += $0 }
        writer.write(header)
        for row in self.rows.dropFirst() { writer.write(row) }
        for answer in answers {
            let cells = Dictionary(
                zip(Self.headings, answer.row(in: wave)),
                uniquingKeysWith: { first, _ in first })
            writer.write(header.map { cells[$0] ?? "" })
        }
        writer.finish()
        return (path, bytes)
    }
}
