public import Model

/// A network folder written as it was understood, each table in one dialect: what `tidy` puts in place of what people
/// typed.
///
/// **Guarantee.** What is written reads as the same network, and a cell that was not understood is written as it stands.
/// Tables that could not be read, and files that are no tables of a network, are not touched.
public struct TidiedFolder: Sendable {
    public struct File: Sendable {
        public let table: UnderstoodTable
        public let bytes: [UInt8]
        /// What stands there now.
        public let original: [UInt8]

        public var name: String { table.name.file }
    }

    /// How all tables are written: as `actors.csv` is, by commas or for a Swedish Excel.
    public let dialect: TableDialect
    /// The tables that would change.
    public let files: [File]
    /// A table that is not touched, and why.
    public struct LeftAlone: Hashable, Sendable {
        public enum Reason: String, CaseIterable, Sendable {
            /// There is nothing in it.
            case empty
            /// Its bytes are no text.
            case noText
            /// Something stands above its headings.
            case noHeadings
            /// Its rows cannot be told apart.
            case rowsUnclear
        }

        public let name: String
        public let reason: Reason
    }

    /// In the order in which tables are read.
    public let leftAlone: [LeftAlone]
    public let problems: [Problem]
    /// What the network is called.
    public let title: String

    /// - Complexity: O(*n*) in the bytes of the folder.
    public init(_ folder: NetworkFolder) {
        let draft = folder.draft()
        let (tables, problems) = draft.understood()
        let actors = tables.first { $0.name == .actors } ?? tables.first
        let dialect = TableDialect(like: actors?.table)
        self.dialect = dialect
        self.problems = problems
        title = draft.description.title ?? draft.description.id ?? draft.fallbackID
        files = tables.compactMap { table in
            // A file that has gone since it was read has nothing left to tidy.
            guard let original = try? bytesOnDisk(draft.path(table.name.file)) else { return nil }
            let told = problems.filter { $0.location.file == draft.path(table.name.file) }.map(\.fact)
            return table.stands(as: dialect, in: original, told)
                ? nil : File(table: table, bytes: table.written(as: dialect), original: original)
        }
        let understood = Set(tables.map(\.name))
        leftAlone = Draft.TableName.allCases.compactMap { name in
            let told = problems.filter { $0.location.file == draft.path(name.file) }.map(\.fact)
            guard !understood.contains(name), !told.isEmpty,
                (try? bytesOnDisk(draft.path(name.file))) ?? nil != nil
            else { return nil }
            return LeftAlone(name: name.file, reason: .init(draft.tables[name], told))
        }
    }
}

extension TidiedFolder.LeftAlone.Reason {
    /// - Parameter told: what was told of the file.
    fileprivate init(_ table: Table?, _ told: [Problem.Fact]) {
        if table?.header.isEmpty == true {
            self = .empty
            return
        }
        for fact in told {
            switch fact {
            case .badEncoding, .nulCharacter:
                self = .noText
                return
            case .titleAboveHeader:
                self = .noHeadings
                return
            default: continue
            }
        }
        self = .rowsUnclear
    }
}

extension UnderstoodTable {
    /// Whether a file says the table as it is understood. Which cells it quotes is no matter.
    ///
    /// - Parameter told: what was told of the file.
    fileprivate func stands(as dialect: TableDialect, in file: [UInt8], _ told: [Problem.Fact]) -> Bool {
        let isTold = told.contains { fact in
            switch fact {
            case .readTidied, .readAs, .controlCharacterLeftOut: true
            default: false
            }
        }
        return !isTold && rewrites.isEmpty && table.separator == dialect.separator
            && file.starts(with: [0xEF, 0xBB, 0xBF]) == !dialect.mark.isEmpty
            && file.contains(UInt8(ascii: "\r")) == dialect.lineBreak.contains(UInt8(ascii: "\r"))
    }

    func written(as dialect: TableDialect) -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(dialect) { bytes += $0 }
        writer.write(header)
        for row in 0..<table.rowCount { writer.write(self.row(row)) }
        writer.finish()
        return bytes
    }
}
