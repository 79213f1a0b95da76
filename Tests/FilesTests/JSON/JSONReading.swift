import Files
import Foundation
import Model
import TestNetworks
import Testing

/// A document in a few words: "a{label=A}" for a vertex, "a→b{weight=2}" for an arc and "a–b" for an edge without direction.
struct Told: Equatable {
    let vertices: [String]
    let edges: [String]

    init(_ document: GraphDocument) {
        func values(_ columns: [GraphColumn], _ row: Int) -> String {
            let said = columns.compactMap { column in
                document.value(column, row).map { "\(column.name)=\($0)" }
            }
            return said.isEmpty ? "" : "{" + said.sorted().joined(separator: ", ") + "}"
        }
        vertices = (0..<document.vertexCount).map {
            document.id($0) + values(document.vertexColumns, $0)
        }
        edges = (0..<document.edgeCount).map { edge in
            let sign = document.isDirected(edge) ? "→" : "–"
            return document.id(document.tail(edge)) + sign + document.id(document.head(edge))
                + values(document.edgeColumns, edge)
        }
    }
}

extension GraphDocument {
    /// Reads a JSON text, told by its structure.
    static func json(_ text: String, file: String = "graf.json") throws(Problems) -> GraphDocument {
        try read(GraphSource(file: file, bytes: Array(text.utf8))).document
    }

    /// What it says of its graph, "name=value".
    var graphSays: [String] { attributes.map { "\($0.name)=\($0.value)" } }

    /// The types of its columns, "name:type".
    var types: [String] {
        (vertexColumns + edgeColumns).map { "\($0.name):\($0.type.rawValue)" }
    }

    /// In a format, read again.
    func written(_ format: String) throws -> String {
        let format = try #require(FileFormat.named(format))
        return String(decoding: try written(as: format).files[0].bytes, as: UTF8.self)
    }
}

/// What is wrong with a JSON text, as "line:column message", in English.
func complaints(_ text: String) -> [String] {
    complaints(Array(text.utf8))
}

func complaints(_ bytes: [UInt8]) -> [String] {
    do {
        let document = try GraphDocument.read(GraphSource(file: "graf.json", bytes: bytes)).document
        return document.problems.map(\.inWords)
    } catch {
        return error.all.map(\.inWords)
    }
}

extension Problem {
    var inWords: String { "\(location.line):\(location.column) \(message(.english))" }
}
