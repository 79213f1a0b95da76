internal import Foundation
public import Model

/// A network on disk: a folder of CSV files and, if it has one, a `datapackage.json`.
public struct NetworkFolder: Sendable {
    /// As the user wrote it; problems name files below it.
    public let path: String

    public init(path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    public var exists: Bool {
        (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
    }

    /// The folder's own name, also for "." and "..".
    public var name: String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }

    /// Reads every table there is. What cannot be read is among the draft's problems.
    public func draft() -> Draft {
        var draft = Draft(folder: path, fallbackID: name)
        readDescription(into: &draft)
        for table in Draft.TableName.allCases {
            let file = draft.path(table.file)
            guard FileManager.default.fileExists(atPath: file) else {
                if table.isRequired {
                    draft.problems.append(Problem(.missingFile, at: SourceLocation(file: file)))
                }
                continue
            }
            guard let bytes = Self.bytes(of: file, into: &draft) else { continue }
            let (read, problems) = readCSV(bytes, file: file, knownColumns: table.columns)
            draft.tables[table] = read
            draft.problems += problems
        }
        return draft
    }

    /// Reads and validates.
    public func network() throws(Problems) -> (network: Network, warnings: [Problem]) {
        try draft().validated()
    }

    private func readDescription(into draft: inout Draft) {
        let file = draft.path(Draft.packageFile)
        guard FileManager.default.fileExists(atPath: file), let bytes = Self.bytes(of: file, into: &draft)
        else {
            return
        }
        let (description, problems) = readPackage(bytes, file: file)
        draft.description = description
        draft.problems += problems
    }

    private static func bytes(of file: String, into draft: inout Draft) -> [UInt8]? {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe))
        } catch {
            let reason = (error as NSError).localizedFailureReason ?? "\((error as NSError).code)"
            draft.problems.append(Problem(.unreadableFile(reason: reason), at: SourceLocation(file: file)))
            return nil
        }
    }
}
