public import Model

/// A format in which graphs and networks are read, written or both. Adding one is a folder with its reader and its writer,
/// and its line in `all`.
public struct FileFormat: Sendable, Identifiable {
    /// What the user calls it on the command line.
    public let id: String
    /// What its makers call it.
    public let name: String
    /// What it is called in Swedish, where that is no proper name.
    private let swedishName: String?
    /// Without the dot, in lower case; the first is the usual one.
    public let extensions: [String]
    /// What its files can say. What a document has beyond that is counted as lost when it is written.
    public let carries: Set<Feature>
    let read: (@Sendable (GraphSource) throws(Problems) -> GraphDocument)?
    let write: Writer?
    /// Whether its texts can hold control characters. XML has no way to say most of them.
    let holdsControls: Bool
    /// Whether a file may be of the format, by its first bytes: for extensions that several formats share, and for files without
    /// one. Nil where nothing tells: then it is what a file of its extension is that is nothing else.
    let recognizes: (@Sendable (ArraySlice<UInt8>) -> Bool)?

    public func name(_ language: Language) -> String { language(swedishName ?? name, name) }

    public var canBeRead: Bool { read != nil }
    public var canBeWritten: Bool { write != nil }
    /// Whether it is written of networks alone: a graph becomes one first.
    public var takesNetworks: Bool { if case .network = write { true } else { false } }

    enum Writer: Sendable {
        /// Takes any graph.
        case graph(@Sendable (GraphDocument) throws(Problems) -> [WrittenFile])
        /// Takes a network of actors and reports, and no other graph, with what its reports say together.
        case network(@Sendable (Network, RelationReader) throws(Problems) -> [WrittenFile])
    }

    /// What a format may be able to say.
    public enum Feature: String, CaseIterable, Sendable {
        /// A name of a vertex beside its id.
        case labels
        /// Anything about vertices.
        case vertexAttributes
        /// The sort of a vertex, as a partition.
        case kinds
        /// Anything about edges.
        case edgeAttributes
        /// One number for each edge: its level, else its weight.
        case edgeValues
        /// Several named relations on the same vertices: the wave, the forum and who says so, as `RelationTag` writes them.
        case relations
        /// Anything about the graph: its title, and with it what a network has beyond actors and ties.
        case graphAttributes
        /// When vertices and edges are there.
        case spells
        /// The same, where every point in time is a whole number.
        case numberedSpells
        case isolates, loops, parallelEdges
        /// An edge is a cell of a matrix: one without a value is 1, and 0 is an edge only where edges have levels.
        case cells
        /// Edges without direction.
        case undirectedEdges
        /// Both in one file.
        case mixedEdges
    }

    /// What GraphML and GEXF can say: all but relations by name, and times that need be numbers.
    static let ofXML: Set<Feature> = [
        .labels, .vertexAttributes, .kinds, .edgeAttributes, .edgeValues, .graphAttributes, .spells,
        .isolates,
        .loops, .parallelEdges, .undirectedEdges, .mixedEdges,
    ]

    init(
        _ id: String, _ name: String, swedish: String? = nil, extensions: [String], carries: Set<Feature>,
        holdsControls: Bool = true,
        read: (@Sendable (GraphSource) throws(Problems) -> GraphDocument)? = nil, write: Writer? = nil,
        recognizes: (@Sendable (ArraySlice<UInt8>) -> Bool)? = nil
    ) {
        (self.id, self.name, self.extensions, self.carries) = (id, name, extensions, carries)
        swedishName = swedish
        self.holdsControls = holdsControls
        (self.read, self.write, self.recognizes) = (read, write, recognizes)
    }

    /// Every format, in the order in which it is looked for and listed.
    public static let all: [FileFormat] = [
        .graphML, .gexf, .nodeLink, .d3, .graphology, .jsonGraphFormat, .cytoscape, .cx2, .cx, .kumu, .pajek,
        .pajekProject, .dl, .ucinet, .vna, .gdf, .gml, .workbook, .csv, .tsv, .gephi, .matrix, .edgeList,
        .adjacency,
        .dot, .folder, .parquet, .r,
    ]

    public static func named(_ id: String) -> FileFormat? {
        all.first { $0.id == id.lowercased() }
    }

    /// The formats of a file name, by its extension.
    public static func ofName(_ name: String) -> [FileFormat] {
        let parts = name.lowercased().split(separator: "/").last?.split(separator: ".") ?? []
        guard parts.count > 1, let last = parts.last else { return [] }
        return all.filter { $0.extensions.contains(String(last)) }
    }

    /// The format in which a file of a name is written: the one whose usual extension it has, else the plainest of those that
    /// share it.
    public static func written(asNamed name: String) -> FileFormat? {
        let named = ofName(name).filter(\.canBeWritten)
        return named.first { name.lowercased().hasSuffix(".\($0.extensions[0])") }
            ?? named.first { $0.recognizes == nil } ?? named.first
    }

    /// The format of a file, by its name and, where that leaves several or none, by how it begins.
    static func of(_ source: GraphSource) throws(Problems) -> FileFormat? {
        let named = ofName(source.file)
        if named.count == 1 { return named[0] }
        let readable = (named.isEmpty ? all : named).filter(\.canBeRead)
        let start = try source.start()
        return readable.first { $0.recognizes?(start) ?? false }
            ?? (named.isEmpty ? nil : readable.first { $0.recognizes == nil } ?? readable.first)
    }
}

extension GraphDocument {
    /// Reads a file of any format.
    ///
    /// - Parameter format: What the user says that it is; nil to tell by its name and its first bytes.
    public static func read(_ source: GraphSource, as format: FileFormat? = nil) throws(Problems) -> (
        document: GraphDocument, format: FileFormat
    ) {
        func fault(_ fault: GraphFault) -> Problems {
            Problems([Problem(.badGraph(fault), at: SourceLocation(file: source.file))])
        }
        var found = format
        if found == nil { found = try FileFormat.of(source) }
        guard let found else { throw fault(.unknownFormat) }
        guard let read = found.read else { throw fault(.notReadable(format: found.name)) }
        return (try read(source), found)
    }

    /// The files that say the graph in a format, as much of it as the format can say.
    ///
    /// - Parameter relations: How reports are read together.
    /// - Precondition: it is given for a format that takes networks alone.
    /// - Returns: The files, and what is lost, with counts.
    public func written(as format: FileFormat, relations: RelationReader? = nil) throws(Problems) -> (
        files: [WrittenFile], losses: [Loss]
    ) {
        switch format.write {
        case .graph(let write):
            let (reduced, losses) = reduced(to: format)
            return (try write(reduced), losses)
        case .network(let write):
            guard let relations else { preconditionFailure("\(format.id) needs what reports say together") }
            let network = try Draft(self).validated().network
            return (try write(network, relations), network.lossOfAbsentPairs)
        case nil:
            throw Problems([Problem(.badGraph(.unknownFormat), at: SourceLocation(file: file))])
        }
    }
}

extension Network {
    /// The files that say the network in a format that takes networks alone; nil for a format of graphs.
    public func written(as format: FileFormat, relations: RelationReader) throws(Problems) -> [WrittenFile]? {
        guard case .network(let write) = format.write else { return nil }
        return try write(self, relations)
    }

    /// Formats of networks say what was said of a pair, and not that nobody would have had anything to say.
    fileprivate var lossOfAbsentPairs: [Loss] {
        guard origin.knowsAbsentPairs, actors.count > 1 else { return [] }
        var spoken = 0
        for place in reports.indices where place == 0 || reports[place - 1].dyad != reports[place].dyad {
            spoken += 1
        }
        let absent = actors.count * (actors.count - 1) / 2 - spoken
        return absent > 0 ? [Loss(.absentPairs, absent)] : []
    }
}
