import Files
import Model
import TestNetworks
import Testing

/// Formats that can be read and written, by id, so that a failure names the one.
private let formats = FileFormat.all.filter { $0.canBeRead && $0.canBeWritten }.map(\.id)

private let sampleNetworks = [
    "exempel-enkat", "krinova", "samhallsplanering-2013-2024", "skaraborg", "sodra-vatterbygden",
    "strategisk-planering", "sundsvallspusslet", "sverige", "ystad",
]

@Suite struct `What is written is read back` {
    @Test(arguments: formats)
    func `random graphs are written, read and written to the same bytes`(_ id: String) throws {
        let format = try #require(FileFormat.named(id))
        for seed in 0..<200 {
            let document = GraphDocument.random(seed: UInt64(seed))
            let files = try document.written(as: format).files
            let again = try GraphDocument.read(files, as: format)
            let twice = try again.written(as: format)
            #expect(twice.files.map(\.bytes) == files.map(\.bytes), "seed \(seed)")
            // What can still be lost are vertices that the format has no way to name.
            #expect(twice.losses.allSatisfy { $0.what == .isolates }, "seed \(seed): \(twice.losses)")
        }
    }

    @Test(arguments: formats)
    func `what a format can say of random graphs comes back`(_ id: String) throws {
        let format = try #require(FileFormat.named(id))
        for seed in 0..<200 {
            let document = GraphDocument.random(seed: UInt64(seed))
            let (files, losses) = try document.written(as: format)
            let again = try GraphDocument.read(files, as: format)
            let isolates = losses.first { $0.what == .isolates }?.count ?? 0
            #expect(again.vertexCount == document.vertexCount - isolates, "seed \(seed)")
            if losses.isEmpty { expectEqual(again.said, document.said, "seed \(seed)") }
        }
    }

    @Test(arguments: sampleNetworks)
    func `a network as a graph is that network again`(_ name: String) throws {
        let network = try Samples.network(named: name)
        let document = GraphDocument(network)
        let again = try Draft(document).validated().network
        #expect(GraphDocument(again).said == document.said)
        #expect(again.reports.count == network.reports.count)
        #expect(again.targets.count == network.targets.count)
        #expect(again.kinds == network.kinds)
        #expect(again.waves == network.waves)
        #expect(again.scale == network.scale)
        #expect(again.origin == .folder)
    }

    @Test(arguments: formats, sampleNetworks)
    func `networks are written, read as networks and written to the same bytes`(_ id: String, _ name: String)
        throws
    {
        let format = try #require(FileFormat.named(id))
        let network = try Samples.network(named: name)
        let document = GraphDocument(network)
        let (files, losses) = try document.written(as: format)
        let again = try GraphDocument.read(files, as: format)
        #expect(try again.written(as: format).files.map(\.bytes) == files.map(\.bytes))
        guard
            format.carries.isSuperset(of: [
                .graphAttributes, .edgeAttributes, .vertexAttributes, .parallelEdges,
            ])
        else { return }
        #expect(losses.isEmpty)
        let read = try Draft(again).validated().network
        expectEqual(GraphDocument(read).said, document.said)
        #expect(read.reports.count == network.reports.count)
        #expect(read.targets.count == network.targets.count)
    }
}

/// Of two long lists, only where they part is worth reading.
private func expectEqual(_ found: [String], _ expected: [String], _ note: String = "") {
    let parting = zip(found, expected).first { $0 != $1 }
    #expect(parting.map { [$0.0, $0.1] } == nil, "\(note)")
    #expect(found.count == expected.count, "\(note)")
}

extension GraphDocument {
    /// All that it says, in words that can be compared, whatever the order of its columns.
    fileprivate var said: [String] {
        let vertices = (0..<vertexCount).map { vertex in
            "\(id(vertex)) " + values(vertexColumns, vertex)
        }
        let edges = (0..<edgeCount).map { edge in
            "\(id(tail(edge)))\(isDirected(edge) ? "→" : "–")\(id(head(edge))) " + values(edgeColumns, edge)
        }
        return attributes.map { "\($0.name)=\($0.value)" }.sorted() + vertices + edges
    }

    private func values(_ columns: [GraphColumn], _ row: Int) -> String {
        columns.compactMap { column in value(column, row).map { "\(column.name)=\($0)" } }.sorted()
            .joined(separator: " ")
    }
}
