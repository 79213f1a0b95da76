import Graphs
import Testing

@Suite struct `Preferential attachment` {
    @Test func `joins every newcomer to as many as asked for`() {
        var random = SeededRandom(seed: 1)
        let graph = Graph.preferentialAttachment(vertexCount: 100, edgesPerVertex: 3, using: &random)
        #expect(graph.edgeCount == 291)
        #expect(graph.degrees().dropFirst(4).allSatisfy { $0 >= 3 })
        #expect(graph.components().max() == 0)
    }

    @Test func `makes hubs of the early ones`() {
        var random = SeededRandom(seed: 2)
        let degrees = Graph.preferentialAttachment(vertexCount: 2000, edgesPerVertex: 2, using: &random)
            .degrees()
        #expect(degrees.contains { $0 > 50 })
        let early = degrees.prefix(20).reduce(0, +)
        let late = degrees.suffix(20).reduce(0, +)
        #expect(early > 5 * late)
    }

    @Test func `is a star while nobody has come`() {
        var random = SeededRandom(seed: 1)
        let graph = Graph.preferentialAttachment(vertexCount: 4, edgesPerVertex: 3, using: &random)
        #expect(graph.degrees() == [3, 1, 1, 1])
    }
}
