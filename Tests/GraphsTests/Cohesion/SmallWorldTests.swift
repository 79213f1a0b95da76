import Graphs
import Testing

@Suite struct `Small world` {
    private func graph(_ probability: Double, _ n: Int = 200, each side: Int = 3) -> Graph {
        var random = SeededRandom(seed: 5)
        return .smallWorld(
            vertexCount: n, neighborsEachSide: side, rewiringProbability: probability, using: &random)
    }

    @Test func `is a ring where nothing is rewired`() {
        #expect(Array(graph(0).neighbors(of: 0)) == [1, 2, 3, 197, 198, 199])
        #expect(agree([graph(0).transitivity()], [0.6]))
        #expect(graph(0, 5, each: 0).edgeCount == 0)
    }

    @Test(arguments: [0.0, 0.1, 0.5, 1.0])
    func `keeps its number of edges`(probability: Double) {
        #expect(graph(probability).edgeCount == 600)
        #expect(graph(probability, 7).edgeCount == 21)
    }

    @Test func `is soon short of paths and still full of triangles`() throws {
        let near = try #require(graph(0.1).globalEfficiency())
        #expect(near > 2 * (try #require(graph(0).globalEfficiency())))
        #expect(try #require(graph(0.1).transitivity()) > 0.35)
        #expect(try #require(graph(1).transitivity()) < 0.1)
    }
}
