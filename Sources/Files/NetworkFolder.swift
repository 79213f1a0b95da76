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
    ///
    /// - Parameter reference: What to hold codes against, whatever the folder says; a path is taken as it is.
    public func draft(reference: Reference.Source? = nil) -> Draft {
        Draft(
            folder: path, fallbackID: name, reference: reference, names: { namesOnDisk(in: path) },
            bytes: bytesOnDisk)
    }

    /// Reads and validates.
    public func network(reference: Reference.Source? = nil) throws(Problems) -> (
        network: Network, warnings: [Problem]
    ) {
        try draft(reference: reference).validated()
    }
}

/// A reference on disk: a folder of four tables, as `Reference.TableName` lists them.
public struct ReferenceFolder: Sendable {
    public let path: String

    public init(path: String) { self.path = NetworkFolder(path: path).path }

    public var exists: Bool { NetworkFolder(path: path).exists }

    /// Reads and validates.
    public func reference() throws(Problems) -> (reference: Reference, warnings: [Problem]) {
        try ReferenceDraft(folder: path, bytes: bytesOnDisk).validated()
    }

    /// Its tables as they stand.
    public func files() throws(Problems) -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        for table in Reference.TableName.allCases {
            let (bytes, problems) = contents(of: "\(path)/\(table.file)", bytesOnDisk)
            guard problems.isEmpty else { throw Problems(problems) }
            if let bytes { files.append((table.file, bytes)) }
        }
        return files
    }
}

extension Draft {
    /// Reads a folder's files, wherever they are kept: `bytes` gives what stands at a path, nil for nothing, and `names`
    /// what else there is, asked for when a table is missing.
    package init(
        folder: String, fallbackID: String, reference chosen: Reference.Source? = nil,
        names: () -> [String] = { [] }, bytes: (String) throws(Problem) -> [UInt8]?
    ) {
        self.init(folder: folder, fallbackID: fallbackID)
        let package = contents(of: path(Self.packageFile), bytes)
        problems += package.problems
        if let text = package.bytes {
            let (description, found) = readPackage(text, file: path(Self.packageFile))
            self.description = description
            problems += found
        }
        for name in TableName.allCases {
            let (table, found) = table(
                at: path(name.file), bytes, name.columns, isRequired: name.isRequired)
            tables[name] = table
            problems += found.map { name.missing($0, among: names) }
        }
        readReference(chosen ?? description.reference.map { inFolder($0) } ?? .sweden, bytes)
    }

    private func inFolder(_ source: Reference.Source) -> Reference.Source {
        guard case .folder(let path) = source, !path.hasPrefix("/") else { return source }
        return .folder(self.path(NetworkFolder(path: path).path))
    }

    private mutating func readReference(
        _ source: Reference.Source, _ bytes: (String) throws(Problem) -> [UInt8]?
    ) {
        switch source {
        case .sweden: reference = .sweden
        case .unchecked: reference = nil
        case .folder(let path):
            reference = nil
            do throws(Problems) {
                let (found, warnings) = try ReferenceDraft(
                    folder: NetworkFolder(path: path).path, bytes: bytes
                ).validated()
                reference = found
                problems += warnings
            } catch {
                problems += error.all
            }
        }
    }
}

extension ReferenceDraft {
    /// Reads a reference's tables, wherever they are kept.
    package init(folder: String, bytes: (String) throws(Problem) -> [UInt8]?) {
        self.init(folder: folder)
        for name in Reference.TableName.allCases {
            let (table, found) = table(
                at: path(name.file), bytes, name.columns, isRequired: name.isRequired)
            tables[name] = table
            problems += found
        }
    }
}

extension Draft.TableName {
    /// That a table is missing, with the file that may be the one under another name.
    fileprivate func missing(_ problem: Problem, among names: () -> [String]) -> Problem {
        guard case .missingFile = problem.fact else { return problem }
        let wanted =
            [rawValue]
            + (self == .actors ? ["nodes", "aktörer"] : self == .ties ? ["edges", "relationer"] : [])
        let found = names().sorted().first { name in
            let parts = name.lowercased().split(separator: ".", maxSplits: 1).map(String.init)
            return parts.count == 2 && wanted.contains(parts[0]) && Self.formats.contains(parts[1])
        }
        return Problem(.missingFile(found: found), at: problem.location)
    }

    // As tables are sent about.
    private static var formats: Set<String> {
        ["csv", "csv.txt", "csv.csv", "txt", "tsv", "xlsx", "xls", "xlsm", "ods", "numbers"]
    }
}
