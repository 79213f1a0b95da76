internal import Foundation
public import Model

/// One CSV table on disk, wherever it is.
public struct TableFile: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// The table, unless something keeps it from being one, and all that is wrong with it.
    public func read(knownColumns: [String]) -> (table: Table?, problems: [Problem]) {
        switch bytes {
        case .success(let bytes): readCSV(bytes, file: path, knownColumns: knownColumns)
        case .failure(let problem): (nil, [problem])
        }
    }

    /// The bytes of a file that the table names, as seen from the table's folder; nil when it cannot be read.
    public func bytes(ofNeighbor name: String) -> [UInt8]? {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        return (try? Data(contentsOf: URL(fileURLWithPath: name, relativeTo: folder))).map { [UInt8]($0) }
    }

    private var bytes: Result<[UInt8], Problem> {
        do {
            return .success([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
        } catch {
            let reason = (error as NSError).localizedFailureReason ?? "\((error as NSError).code)"
            return .failure(Problem(.unreadableFile(reason: reason), at: SourceLocation(file: path)))
        }
    }
}
