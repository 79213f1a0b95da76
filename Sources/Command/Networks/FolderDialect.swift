internal import Files
internal import Foundation
internal import Model
internal import Results

extension CSVDialect {
    /// How a folder's own tables are written, so that rows from here can be pasted into them: as `targets.csv` if there is
    /// one, else as the tables that every folder has.
    static func ofTables(in folder: String) -> CSVDialect {
        let tables: [Draft.TableName] = [.targets, .ties, .actors]
        let table = tables.lazy.compactMap { header(of: "\(folder)/\($0.file)") }.first
        return table.flatMap(CSVDialect.init(header:)) ?? .plain
    }

    /// The first bytes of a file.
    private static func header(of path: String) -> Data? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        return (try? file.read(upToCount: 4096)).flatMap { $0 }
    }

    /// By the line that names the columns: ids of columns hold none of the separators.
    private init?(header: Data) {
        let line = header.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let separators = [";", ",", "\t"]
        let counts = separators.map { separator in line.count { $0 == separator.utf8.first } }
        guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { return nil }
        // What is written is UTF-8, also where the folder's tables are UTF-16, which always have a mark.
        let hasMark = header.starts(with: [0xEF, 0xBB, 0xBF]) || header.starts(with: [0xFF, 0xFE])
        self.init(separator: separators[place], hasMark: hasMark)
    }
}
