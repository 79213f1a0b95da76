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
        Draft(folder: path, fallbackID: name) { file throws(Problem) in
            guard FileManager.default.fileExists(atPath: file) else { return nil }
            do {
                return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe))
            } catch {
                let reason = (error as NSError).localizedFailureReason ?? "\((error as NSError).code)"
                throw Problem(.unreadableFile(reason: reason), at: SourceLocation(file: file))
            }
        }
    }

    /// Reads and validates.
    public func network() throws(Problems) -> (network: Network, warnings: [Problem]) {
        try draft().validated()
    }
}

extension Draft {
    /// Reads a folder's files, wherever they are kept: `bytes` gives what stands at a path, nil for nothing.
    package init(folder: String, fallbackID: String, bytes: (String) throws(Problem) -> [UInt8]?) {
        self.init(folder: folder, fallbackID: fallbackID)
        read(path(Self.packageFile), bytes) { draft, bytes, file in
            let (description, problems) = readPackage(bytes, file: file)
            draft.description = description
            draft.problems += problems
        }
        for table in TableName.allCases {
            read(path(table.file), bytes, isRequired: table.isRequired) { draft, bytes, file in
                let (read, problems) = readCSV(bytes, file: file, knownColumns: table.columns)
                draft.tables[table] = read
                draft.problems += problems
            }
        }
    }

    private mutating func read(
        _ file: String, _ bytes: (String) throws(Problem) -> [UInt8]?, isRequired: Bool = false,
        _ take: (inout Draft, [UInt8], String) -> Void
    ) {
        do throws(Problem) {
            if let bytes = try bytes(file) {
                take(&self, bytes, file)
            } else if isRequired {
                problems.append(Problem(.missingFile, at: SourceLocation(file: file)))
            }
        } catch {
            problems.append(error)
        }
    }
}
