public import Model

/// A file that a reader of a graph format is given: from disk, from a pipe or from memory.
public struct GraphSource: Sendable {
    /// As the user knows it.
    public let file: String
    private let load: @Sendable (String) throws(Problem) -> [UInt8]?
    private let isOnDisk: Bool

    /// One on disk. What lies beside it can be read too.
    public init(path: String) {
        file = path
        load = { path throws(Problem) in try bytesOnDisk(path) }
        isOnDisk = true
    }

    /// One in memory.
    ///
    /// - Parameter companions: What lies beside it, by path.
    public init(file: String, bytes: [UInt8], companions: [String: [UInt8]] = [:]) {
        self.file = file
        load = { path throws(Problem) in path == file ? bytes : companions[path] }
        isOnDisk = false
    }

    /// A folder in which other programs keep a table of nodes and one of edges, whatever they call them; nil where there is no
    /// table of edges.
    public init?(tablesIn folder: String) {
        let names = namesOnDisk(in: folder).sorted()
        func file(_ stems: [String]) -> String? {
            names.first { name in
                let parts = name.lowercased().split(separator: ".", maxSplits: 1)
                return parts.count == 2 && ["csv", "tsv", "txt"].contains(parts[1])
                    && stems.contains(String(parts[0]))
            }
        }
        guard let edges = file(["edges", "links", "connections", "relationer", "kanter"]) else { return nil }
        let nodes = file(["nodes", "vertices", "elements", "actors", "aktörer", "noder"])
        self.file = folder
        isOnDisk = false
        load = { path throws(Problem) in
            if path == "\(folder)/nodes.csv" {
                guard let nodes else { return nil }
                return try bytesOnDisk("\(folder)/\(nodes)")
            }
            return path == "\(folder)/edges.csv" ? try bytesOnDisk("\(folder)/\(edges)") : nil
        }
    }

    /// All of its bytes.
    public func bytes() throws(Problems) -> [UInt8] {
        do throws(Problem) {
            if let bytes = try load(file) { return bytes }
            throw Problem(.missingFile(found: nil), at: SourceLocation(file: file))
        } catch {
            throw Problems([error])
        }
    }

    /// How it begins: as many bytes as a format is told by.
    func start() throws(Problems) -> ArraySlice<UInt8> {
        var start: [UInt8] = []
        try pieces { piece in
            start = piece
            return false
        }
        return start.prefix(1 << 16)
    }

    /// Hands on its bytes a mebibyte at a time, until it is told by false to stop. A file on disk is never held whole, and can
    /// be gone through several times.
    func pieces(_ body: ([UInt8]) -> Bool) throws(Problems) {
        let size = 1 << 20
        if isOnDisk {
            do throws(Problem) {
                if try piecesOnDisk(file, of: size, body) { return }
                throw Problem(.missingFile(found: nil), at: SourceLocation(file: file))
            } catch {
                throw Problems([error])
            }
        }
        let bytes = try bytes()
        var start = 0
        while start < bytes.count {
            let end = min(start + size, bytes.count)
            guard body(Array(bytes[start..<end])) else { return }
            start = end
        }
    }

    /// Its first mebibyte.
    func beginning() throws(Problems) -> [UInt8] {
        var start: [UInt8] = []
        try pieces { piece in
            start = piece
            return false
        }
        return start
    }

    /// The bytes of another file beside it; nil where there is none.
    func companion(_ path: String) throws(Problems) -> [UInt8]? {
        do throws(Problem) { return try load(path) } catch { throw Problems([error]) }
    }

    /// Its text, in whatever encoding it came, and a warning where that is of before Unicode.
    func text() throws(Problems) -> (source: SourceText, problems: [Problem]) {
        let raw = try bytes()
        return try Self.text(of: raw, file: file)
    }

    static func text(of raw: [UInt8], file: String) throws(Problems) -> (
        source: SourceText, problems: [Problem]
    ) {
        do {
            let decoded = try decodeText(raw)
            guard decoded.bytes.count < Table.maximumSize else {
                throw Problems([Problem(.tooLargeFile, at: SourceLocation(file: file))])
            }
            let warnings =
                decoded.codePage.map { [Problem(.readAs($0), at: SourceLocation(file: file))] } ?? []
            return (SourceText(file: file, bytes: decoded.bytes), warnings)
        } catch let error as DecodingFault {
            throw Problems([Problem(error.fact, at: error.location(in: raw, file: file))])
        } catch let problems as Problems {
            throw problems
        } catch {
            throw Problems([])
        }
    }
}
