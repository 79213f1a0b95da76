internal import Files
internal import Foundation
internal import Model
internal import Results

/// A graph file that a command is given in place of a network folder: a file, a folder of a table of nodes and one of edges,
/// or standard input.
struct GraphInput {
    private let source: GraphSource
    private let format: FileFormat?

    /// Nil for what is to be taken as a network folder: a folder, what is not there, and a table of a folder that is one.
    init?(_ path: String, format: FileFormat? = nil) {
        if path == "-" {
            source = GraphSource(file: path, bytes: Self.standardInput)
            self.format = format
            return
        }
        let place = NetworkFolder(path: path)
        switch place.entry {
        case .file:
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let isOfFolder =
                Draft.TableName.allCases.contains { $0.file == name } || name == Draft.packageFile
            if isOfFolder, place.folderAround.holdsNetwork, format == nil { return nil }
            source = GraphSource(path: path)
            self.format = format
        case .folder:
            guard !place.holdsNetwork, let tables = GraphSource(tablesIn: path) else { return nil }
            source = tables
            self.format = .named("gephi")
        case .nothing, .brokenLink, .forbidden: return nil
        }
    }

    func document() throws(Problems) -> (document: GraphDocument, format: FileFormat) {
        try GraphDocument.read(source, as: format)
    }

    /// Nil where it cannot be read as one file.
    var digest: [(name: String, digest: String)]? {
        (try? source.bytes()).map { bytes in
            [(source.file.split(separator: "/").last.map(String.init) ?? source.file, SHA256.hex(of: bytes))]
        }
    }

    /// A pipe gives its bytes once, and more than one may ask for them.
    private static let standardInput = Array(FileHandle.standardInput.readDataToEndOfFile())

    /// Says what was read, and by which conventions it becomes a network.
    static func tell(
        of document: GraphDocument, _ format: FileFormat, _ choices: GraphReading, _ console: Console
    ) {
        let (vertices, edges) = (document.vertexCount, document.edgeCount)
        let arcs = document.arcCount
        console.tell(
            "\(document.file): läst som \(format.name(.swedish)), \(vertices) \(vertices == 1 ? "nod" : "noder") och \(edges) \(edges == 1 ? "kant" : "kanter")\(directions(arcs, of: edges, .swedish))",
            "\(document.file): read as \(format.name(.english)), \(vertices) \(vertices == 1 ? "node" : "nodes") and \(edges) \(edges == 1 ? "edge" : "edges")\(directions(arcs, of: edges, .english))"
        )
        if document.isNetwork { return }
        if choices.level == nil, choices.strength == nil, document.edgeColumn("level") == nil {
            console.tell(
                "utan nivåer: en kant är en relation, och ett par utan kant har ingen",
                "without levels: an edge is a tie, and a pair without one has none")
        }
        if arcs > 0 {
            console.tell(
                "en kant med riktning är vad den säger som den går från; säger bara den ena något är relationen osäker (--side angiven räknar den)",
                "an edge with a direction is what the one says that it goes from; where only one says anything the tie is in doubt (--side claimed counts it)"
            )
        }
        console.tell("ingen enkät: svarsandel saknas", "no survey: there is no response rate")
    }

    private static func directions(_ arcs: Int, of edges: Int, _ language: Language) -> String {
        if edges == 0 { return "" }
        if arcs == 0 { return language(" utan riktning", " without direction") }
        if arcs == edges { return language(" med riktning", " with a direction") }
        return language(", varav \(arcs) med riktning", ", \(arcs) of them with a direction")
    }
}
