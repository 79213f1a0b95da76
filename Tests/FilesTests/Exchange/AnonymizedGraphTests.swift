import Files
import Model
import TestNetworks
import Testing

@Suite struct `An anonymous graph` {
    @Test(arguments: ["exempel-enkat", "sodra-vatterbygden"])
    func `says nothing of who is who, and all of the structure`(_ name: String) throws {
        let network = try Samples.network(named: name)
        let document = GraphDocument(network)
        let order = Array((0..<document.vertexCount).reversed())
        let anonymous = AnonymizedGraph(document, order: order)
        let again = try Draft(anonymous.document).validated().network
        #expect(again.reports.count == network.reports.count)
        #expect(again.targets.count == network.targets.count)
        #expect(again.waves.count == network.waves.count)
        #expect(again.actors.map(\.kind).sorted() == network.actors.map(\.kind).sorted())
        let levels = { (network: Network) in network.reports.map { "\($0.answer)" }.sorted() }
        #expect(levels(again) == levels(network))
        // Nothing that names anybody stands anywhere in the file.
        let format = try #require(FileFormat.named("xlsx"))
        let written = try GraphDocument.read(try anonymous.document.written(as: format).files, as: format)
        let text =
            (0..<written.vertexCount).map(written.id)
            + written.vertexColumns.flatMap { column in
                column.valuedRows.compactMap { written.value(column, $0) }
            }
            + written.edgeColumns.flatMap { column in
                column.valuedRows.compactMap { written.value(column, $0) }
            }
            + written.attributes.map(\.value)
        let all = text.joined(separator: "\n")
        for actor in network.actors {
            for word in [actor.id.text, actor.name] where word.utf8.count > 3 {
                #expect(!all.contains(word), "\(word)")
            }
        }
        for forum in network.forums { #expect(!all.contains(forum.name), "\(forum.name)") }
        #expect(!all.contains(network.title))
    }

    @Test func `has a key that leads back`() throws {
        let document = GraphDocument(try Samples.network(named: "krinova"))
        let key = AnonymizedGraph(document, order: Array(0..<document.vertexCount)).key
        #expect(key.map(\.code) == ["a1", "a2", "a3", "a4", "a5"])
        #expect(key.map(\.id) == (0..<document.vertexCount).map(document.id))
        #expect(key.map(\.name).contains("Krinova Science Park"))
    }
}
