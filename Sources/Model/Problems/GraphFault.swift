/// What can be wrong with a graph that another program wrote, or worth a second look in it.
public enum GraphFault: Error, Hashable, Sendable {
    // The file
    /// Nothing tells which format it is.
    case unknownFormat
    /// It is not what its name or the user said; the format is called as its makers do.
    case otherFormat(said: String)
    /// It can be written and not read.
    case notReadable(format: String)
    case notWellFormed(format: String)
    case cutShort(format: String)
    case documentType
    /// A file that must stand beside it.
    case missingCompanion(String)
    case limit(Limit, most: Int)

    // What stands in a place
    case unexpected(found: String, expected: Expected)
    case missing(Expected)
    case duplicateVertex(String, firstLine: Int)
    /// A member of an object that stands there twice, and cannot be told from the other.
    case duplicateKey(String)
    case danglingEdge(String, nearest: String?)
    case noVertexNumber(String, count: Int)
    case badNumber(String, attribute: String)
    case rowLength(found: Int, expected: Int)
    /// An edge of more than two ends.
    case hyperedge

    // What the user asked for
    case noAttribute(String, of: Element, known: [String], nearest: String?)
    case badLevel(String, attribute: String, top: Level)
    case badStrength(String, attribute: String)
    case manyStrengths(attribute: String, count: Int, most: Int)

    // Worth a second look
    case passedOver(PassedOver, count: Int)
    case loops(count: Int)
    case parallelEdges(count: Int)
    case differingParallels(count: Int)
    /// Edges that say nothing of a level, beside others that do.
    case edgesWithoutLevel(count: Int)
    case manyWaves(count: Int, most: Int)
    /// Values under a name that the file never declares: they are read under it.
    case assumedAttribute(String, count: Int)

    /// What a file may have too much of.
    public enum Limit: String, CaseIterable, Sendable {
        case attributes, valueBytes, textBytes, depth, names, elements, cells, rows
    }

    /// What attributes are of.
    public enum Element: String, CaseIterable, Sendable {
        case vertex, edge
    }

    /// What should stand in a place.
    public enum Expected: Hashable, Sendable {
        case vertices, number, count, vertexID, edgeEnds, value, time, closing(String), key(String), section,
            labels
        case columns(String)
        // In JSON
        case oneOf([String]), quotedName, escape, list, object, endOfFile, edgeID
    }

    /// What a format says and we have no place for.
    public enum PassedOver: Hashable, Comparable, Sendable {
        /// Edges of a network say what reports say, and nothing else.
        case edgeAttribute(String)
        case vertexAttribute(String)
        case repeatedValue
        case nestedGraphs
        /// Several graphs side by side.
        case severalGraphs
        case ports
        case drawing
        case spells
        case section(String)
        case metadata
        case emptyRows
        /// Cells of a matrix that say that nobody knows.
        case unknownCells
        /// Characters of which half is missing.
        case brokenCharacters
    }
}

extension GraphFault {
    public var isWarning: Bool {
        switch self {
        case .passedOver, .loops, .parallelEdges, .differingParallels, .edgesWithoutLevel, .manyWaves,
            .assumedAttribute:
            true
        default: false
        }
    }

    /// For programs.
    var code: String {
        switch self {
        case .unknownFormat: "unknown_format"
        case .otherFormat: "other_format"
        case .notReadable: "format_not_readable"
        case .notWellFormed: "not_well_formed"
        case .cutShort: "cut_short"
        case .documentType: "document_type"
        case .missingCompanion: "missing_companion"
        case .limit: "limit"
        case .unexpected: "unexpected"
        case .missing: "missing"
        case .duplicateVertex: "duplicate_vertex"
        case .duplicateKey: "duplicate_key"
        case .danglingEdge: "dangling_edge"
        case .noVertexNumber: "no_vertex_number"
        case .badNumber: "bad_number"
        case .rowLength: "row_length"
        case .hyperedge: "hyperedge"
        case .noAttribute: "no_attribute"
        case .badLevel: "bad_level"
        case .badStrength: "bad_strength"
        case .manyStrengths: "many_strengths"
        case .passedOver: "passed_over"
        case .loops: "loops"
        case .parallelEdges, .differingParallels: "parallel_edges"
        case .edgesWithoutLevel: "edges_without_level"
        case .manyWaves: "many_waves"
        case .assumedAttribute: "assumed_attribute"
        }
    }

    /// One of each, for telling what a code means without a file.
    static let samples: [GraphFault] = [
        .unknownFormat, .otherFormat(said: "…"), .notReadable(format: "…"), .notWellFormed(format: "…"),
        .cutShort(format: "…"), .documentType, .missingCompanion("…"), .limit(.attributes, most: 4_096),
        .unexpected(found: "…", expected: .number), .missing(.edgeEnds), .duplicateVertex("…", firstLine: 2),
        .duplicateKey("…"),
        .danglingEdge("…", nearest: nil), .noVertexNumber("…", count: 3), .badNumber("…", attribute: "…"),
        .rowLength(found: 3, expected: 4), .hyperedge,
        .noAttribute("…", of: .edge, known: [], nearest: nil), .badLevel("…", attribute: "…", top: 8),
        .badStrength("…", attribute: "…"), .manyStrengths(attribute: "…", count: 200, most: 100),
        .passedOver(.edgeAttribute("…"), count: 1), .loops(count: 1), .parallelEdges(count: 1),
        .edgesWithoutLevel(count: 1), .manyWaves(count: 200, most: 100),
        .assumedAttribute("…", count: 1),
    ]
}
