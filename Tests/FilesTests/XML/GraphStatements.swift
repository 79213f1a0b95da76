import Files
import Foundation
import Model
import Testing

extension GraphDocument {
    /// All that it says, one statement a line: of the graph, of each vertex and of each edge.
    var statements: [String] {
        attributes.map { "\($0.name)=\($0.value)" }
            + (0..<vertexCount).map { id($0) + values(vertexColumns, $0) }
            + (0..<edgeCount).map { edge in
                "\(id(tail(edge)))\(isDirected(edge) ? "→" : "–")\(id(head(edge)))"
                    + values(edgeColumns, edge)
            }
    }

    private func values(_ columns: [GraphColumn], _ row: Int) -> String {
        columns.compactMap { column in value(column, row).map { " \(column.name)=\($0)" } }.sorted().joined()
    }

    /// What was found and does not keep it from being read.
    var faults: [GraphFault] { problems.compactMap(\.graphFault) }

    static func read(xml text: String, as format: String, file: String = "file") throws(Problems) -> Self {
        try read(GraphSource(file: file, bytes: Array(text.utf8)), as: FileFormat.named(format)).document
    }

    /// The text of the one file that it is written as.
    func text(as format: String) throws -> String {
        let format = try #require(FileFormat.named(format))
        return String(decoding: try written(as: format).files[0].bytes, as: UTF8.self)
    }
}

extension Problem {
    var graphFault: GraphFault? {
        if case .badGraph(let fault) = fact { fault } else { nil }
    }
}

/// What keeps a text from being read, each with its line; nothing where it is read.
func faults(in text: String, as format: String) -> [String] { faults(in: Array(text.utf8), as: format) }

func faults(in bytes: [UInt8], as format: String) -> [String] {
    do throws(Problems) {
        _ = try GraphDocument.read(GraphSource(file: "file", bytes: bytes), as: FileFormat.named(format))
        return []
    } catch {
        return error.all.filter { $0.severity == .error }.map {
            "\($0.location.line): \($0.message(.english))"
        }
    }
}

/// Files that other programs wrote, where the folder beside the repository is there.
enum Corpus {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/corpus").standardizedFileURL.path

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder + "/manifest.csv") }

    static func read(_ name: String) throws -> GraphDocument {
        try GraphDocument.read(GraphSource(path: folder + "/" + name)).document
    }
}
