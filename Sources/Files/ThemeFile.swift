internal import Foundation
public import Model

/// A file on disk that says how pictures look: one CSV table, and beside it what it names.
public struct ThemeFile: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// The table, unless something keeps it from being one, and all that is wrong with it.
    public func read(columns: [String]) -> (table: Table?, problems: [Problem]) {
        table(at: path, bytesOnDisk, columns, isRequired: true)
    }

    /// The bytes of a file that the table names, as seen from the table's folder; nil when it cannot be read.
    public func bytes(of name: String) -> [UInt8]? {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let file = URL(fileURLWithPath: name, relativeTo: folder).path
        return (try? bytesOnDisk(file)) ?? nil
    }
}
