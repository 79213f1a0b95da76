package import Files
internal import Foundation
internal import Graphs
internal import Model

extension GraphDocument {
    /// A text in a format, read.
    package static func read(_ text: String, _ format: String, file: String = "net") throws -> GraphDocument {
        guard let format = FileFormat.named(format) else { preconditionFailure("a known format") }
        return try read(GraphSource(file: file, bytes: Array(text.utf8)), as: format).document
    }

    /// The codes and lines of what is wrong with a text in a format; empty when it is read.
    package static func faults(_ text: String, _ format: String) -> [String] {
        do throws(Problems) {
            guard let format = FileFormat.named(format) else { preconditionFailure("a known format") }
            _ = try read(GraphSource(file: "net", bytes: Array(text.utf8)), as: format)
            return []
        } catch {
            return error.all.filter { $0.severity == .error }.map {
                "\($0.location.line): \($0.message(.english))"
            }
        }
    }

    /// What was passed over, in English.
    package var passedOver: [String] { problems.map { $0.message(.english) } }

    /// "a→b 3", or "a–b" without direction, with the values of some columns.
    package func edges(_ columns: String...) -> [String] {
        (0..<edgeCount).map { edge in
            let values = columns.compactMap { name in edgeColumn(name).flatMap { value($0, edge) } }
            return ([id(tail(edge)) + (isDirected(edge) ? "→" : "–") + id(head(edge))] + values)
                .joined(separator: " ")
        }
    }

    package var ids: [String] { (0..<vertexCount).map { id($0) } }

    /// The values of a column by vertex; nil where nothing is said.
    package func vertexValues(_ name: String) -> [String?] {
        (0..<vertexCount).map { vertex in vertexColumn(name).flatMap { value($0, vertex) } }
    }

    /// A text cut off at every byte, and with a byte changed at random many times: each is read, or has something wrong that
    /// is told. Returns how many were read.
    package static func survivors(
        of bytes: [UInt8], _ format: String, file: String = "net", companions: [String: [UInt8]] = [:],
        rounds: Int = 2_000
    ) -> Int {
        guard let format = FileFormat.named(format) else { preconditionFailure("a known format") }
        var random = SeededRandom(seed: 17)
        var read = 0
        func attempt(_ bytes: [UInt8]) {
            do throws(Problems) {
                let source = GraphSource(file: file, bytes: bytes, companions: companions)
                let document = try GraphDocument.read(source, as: format).document
                precondition(document.edgeCount >= 0)
                read += 1
            } catch {
                precondition(error.all.contains { $0.severity == .error && !$0.message(.swedish).isEmpty })
            }
        }
        for length in bytes.indices { attempt(Array(bytes[..<length])) }
        if bytes.isEmpty { return read }
        for _ in 0..<rounds {
            var changed = bytes
            for _ in 0...random.integer(below: 3) {
                let place = random.integer(below: changed.count)
                switch random.integer(below: 4) {
                case 0: changed[place] = UInt8(random.integer(below: 256))
                case 1: changed[place] ^= 1 << UInt8(random.integer(below: 8))
                case 2: changed.remove(at: place)
                default: changed.insert(changed[random.integer(below: changed.count)], at: place)
                }
                if changed.isEmpty { break }
            }
            attempt(changed)
        }
        return read
    }

    /// Arcs with levels, in several waves and forums and by several who say so.
    package static func randomReports(seed: UInt64) -> GraphDocument {
        var random = SeededRandom(seed: seed)
        var builder = GraphBuilder(file: "reports-\(seed)", isDirected: true)
        let count = 2 + random.integer(below: 8)
        for vertex in 0..<count { _ = builder.define("v\(vertex) å\"", at: UInt32(vertex + 1)) }
        let columns = ["wave", "forum", "by"].compactMap { builder.edgeColumn($0) }
        let level = builder.edgeColumn("level", .integer)
        let values = [["", "2013", "2024; \"x\""], ["", "energi, vatten", "100 % \\"], ["", "document"]]
        for number in 0..<random.integer(below: 40) {
            let tail = random.integer(below: count)
            let head = (tail + 1 + random.integer(below: count - 1)) % count
            let at = UInt32(number + 1)
            let edge = builder.addEdge(tail, head, isDirected: true, at: at)
            for (column, choices) in zip(columns, values) {
                let value = choices[random.integer(below: choices.count)]
                if !value.isEmpty { builder.set(value, column: column, ofEdge: edge, at: at) }
            }
            if let level {
                builder.set(String(random.integer(below: 9)), column: level, ofEdge: edge, at: at)
            }
        }
        guard let document = try? builder.finish(definesVertices: true) else {
            preconditionFailure("a sound graph")
        }
        return document
    }

    /// A file that another tool wrote, from the folder that is shared between machines; nil where it is absent.
    package static func corpus(_ name: String) -> [UInt8]? {
        let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for folder in [top.deletingLastPathComponent()] {
            let url = folder.appending(path: "shared/corpus/\(name)")
            if let data = try? Data(contentsOf: url) { return Array(data) }
        }
        return nil
    }
}
