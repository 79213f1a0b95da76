internal import Foundation
public import Model

/// A network on disk: a folder of CSV files and, if it has one, a `datapackage.json`.
public struct NetworkFolder: Sendable {
    /// As the user wrote it; problems name files below it.
    public let path: String

    public init(path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    public var exists: Bool { entry == .folder }

    /// What stands at its path.
    public var entry: DiskEntry { DiskEntry(at: path) }

    /// The folder that it lies in.
    public var folderAround: NetworkFolder {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return NetworkFolder(path: parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/"))
    }

    /// Whether one of the tables that it must have is there.
    public var holdsNetwork: Bool {
        Draft.TableName.allCases.contains { $0.isRequired && DiskEntry(at: "\(path)/\($0.file)") == .file }
    }

    /// The folder's own name, also for "." and ".."; without characters that steer a terminal.
    public var name: String {
        URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent.withoutControls
    }

    /// Reads every table there is. What cannot be read is among the draft's problems.
    ///
    /// - Parameter reference: What to hold codes against, whatever the folder says; a path is taken as it is.
    public func draft(reference: Reference.Source? = nil) -> Draft {
        Draft(
            folder: path, fallbackID: name, reference: reference, names: { namesOnDisk(in: path) },
            bytes: bytesOnDisk)
    }

    /// What its tables and its description are, byte for byte: the SHA-256 digest of each by its name. What cannot be read
    /// is left out.
    ///
    /// - Complexity: O(*b*) in the bytes.
    public func digests() -> [(name: String, digest: String)] {
        let tables = Draft.TableName.allCases.map(\.file).sorted()
        return (tables + [Draft.packageFile]).compactMap { name in
            (try? bytesOnDisk("\(path)/\(name)")).flatMap { $0 }.map { (name, SHA256.hex(of: $0)) }
        }
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
    /// what there is.
    package init(
        folder: String, fallbackID: String, reference chosen: Reference.Source? = nil,
        names: () -> [String] = { [] }, bytes: (String) throws(Problem) -> [UInt8]?
    ) {
        self.init(folder: folder, fallbackID: fallbackID)
        let package = contents(of: path(Self.packageFile), bytes)
        problems += package.problems
        var listed: [ListedFile] = []
        if let text = package.bytes {
            let (description, files, found) = readPackage(text, file: path(Self.packageFile))
            self.description = description
            listed = files
            problems += found
        }
        let strays = StrayFile.all(among: names())
        var explained: Set<String> = []
        for name in TableName.allCases {
            let (table, found) = table(
                at: path(name.file), bytes, name.columns, isRequired: name.isRequired)
            tables[name] = table
            for problem in found {
                guard case .missingFile = problem.fact else { problems.append(problem); continue }
                let stray = strays.first { $0.meant == name.file }
                if let stray { explained.insert(stray.name) }
                problems.append(Problem(.missingFile(found: stray?.name), at: problem.location))
            }
        }
        for stray in strays where !explained.contains(stray.name) { tell(stray) }
        for file in listed { tell(file, bytes) }
        readReference(chosen ?? ownReference, bytes)
    }

    private mutating func tell(_ stray: StrayFile) {
        // A disk that does not tell capitals apart has given it under the right name.
        let isRead = tables.keys.contains { $0.file == stray.meant }
        guard !stray.isForeign, stray.isThere || !isRead else { return }
        problems.append(
            Problem(
                .fileNotRead(meant: stray.meant, isThere: stray.isThere),
                at: SourceLocation(file: path(stray.name))))
    }

    /// Tells of a file that the package lists and that is not there, or not where it is read.
    private mutating func tell(
        _ file: ListedFile, _ bytes: (String) throws(Problem) -> [UInt8]?
    ) {
        let fault: Problem.PackageFault?
        if let table = TableName.allCases.first(where: { $0.file == file.path }) {
            let isTold = problems.contains { $0.location.file == path(table.file) }
            fault = tables[table] == nil && !isTold ? .missingResource(path: file.path, isTable: true) : nil
        } else if let table = TableName(rawValue: file.name) {
            fault = .tableElsewhere(path: file.path, file: table.file)
        } else if file.isInFolder, contents(of: path(file.path), bytes) == (nil, []) {
            fault = .missingResource(path: file.path, isTable: false)
        } else {
            fault = nil
        }
        guard let fault else { return }
        problems.append(Problem(.badPackage(fault), at: SourceLocation(file: path(Self.packageFile))))
    }

    /// What the package says of its reference; nothing outside the folder is read on its word.
    private var ownReference: Reference.Source {
        mutating get {
            guard let source = description.reference else { return .sweden }
            guard case .folder(let path) = source else { return source }
            guard ListedFile(name: "", path: path).isInFolder else {
                problems.append(
                    Problem(
                        .badPackage(.referenceOutside(path)),
                        at: SourceLocation(file: self.path(Self.packageFile))))
                return .unchecked
            }
            return .folder(self.path(NetworkFolder(path: path).path))
        }
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
