import Graphs
import Testing

/// A measure that can be told to report how far it is, and the same without.
struct LongMeasure: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let reporting: @Sendable (@escaping Progress) async throws -> [Double?]
    let alone: @Sendable () -> [Double?]

    static let all = ofGraph + ofDirectedGraph

    private static var graph: Graph {
        var random = SeededRandom(seed: 3)
        return Graph.smallWorld(
            vertexCount: 500, neighborsEachSide: 4, rewiringProbability: 0.1, using: &random)
    }

    private static var directed: DirectedGraph {
        DirectedGraph(vertexCount: graph.vertexCount, arcs: graph.edges())
    }

    private static let ofGraph = [
        LongMeasure(testDescription: "triangles") {
            try await graph.triangles(threads: 2, progress: $0).map { Double($0) }
        } alone: {
            graph.triangles().map { Double($0) }
        },
        LongMeasure(testDescription: "local clustering") {
            try await graph.localClustering(threads: 2, progress: $0)
        } alone: {
            graph.localClustering()
        },
        LongMeasure(testDescription: "constraint") {
            try await graph.constraint(progress: $0)
        } alone: {
            graph.constraint()
        },
        LongMeasure(testDescription: "effective size") {
            try await graph.effectiveSize(progress: $0)
        } alone: {
            graph.effectiveSize()
        },
        LongMeasure(testDescription: "efficiency") {
            try await graph.efficiency(progress: $0)
        } alone: {
            graph.efficiency()
        },
        LongMeasure(testDescription: "hierarchy") {
            try await graph.hierarchy(progress: $0)
        } alone: {
            graph.hierarchy()
        },
        LongMeasure(testDescription: "PageRank") {
            try await graph.pageRank(progress: $0)
        } alone: {
            graph.pageRank()
        },
        LongMeasure(testDescription: "maximum flow") {
            numbers(try await graph.maximumFlow(from: 0, to: 250, progress: $0))
        } alone: {
            numbers(graph.maximumFlow(from: 0, to: 250))
        },
    ]

    private static let ofDirectedGraph = [
        LongMeasure(testDescription: "constraint along arcs") {
            try await directed.constraint(progress: $0)
        } alone: {
            directed.constraint()
        },
        LongMeasure(testDescription: "effective size along arcs") {
            try await directed.effectiveSize(progress: $0)
        } alone: {
            directed.effectiveSize()
        },
        LongMeasure(testDescription: "efficiency along arcs") {
            try await directed.efficiency(progress: $0)
        } alone: {
            directed.efficiency()
        },
        LongMeasure(testDescription: "hierarchy along arcs") {
            try await directed.hierarchy(progress: $0)
        } alone: {
            directed.hierarchy()
        },
        LongMeasure(testDescription: "PageRank along arcs") {
            try await directed.pageRank(progress: $0)
        } alone: {
            directed.pageRank()
        },
        LongMeasure(testDescription: "maximum flow along arcs") {
            numbers(try await directed.maximumFlow(from: 0, to: 250, progress: $0))
        } alone: {
            numbers(directed.maximumFlow(from: 0, to: 250))
        },
    ]

    private static func numbers(_ cut: MinimumCut) -> [Double?] {
        [cut.flow] + cut.edges.map { Double($0) } + cut.isOnSourceSide.map { $0 ? 1 : 0 }
    }
}

@Suite struct `Long work` {
    @Test(arguments: LongMeasure.all)
    func `tells how far it is, and finds the same to the last bit`(measure: LongMeasure) async throws {
        let shares = Shares()
        #expect(try await measure.reporting { shares.append($0) } == measure.alone())
        #expect(shares.all.count > 2)
        #expect(shares.all == shares.all.sorted())
        #expect(shares.all.allSatisfy { $0 >= 0 && $0 <= 1 })
        #expect(shares.all.last == 1)
    }

    @Test(arguments: LongMeasure.all)
    func `goes no farther when its task is cancelled on the way`(measure: LongMeasure) async {
        let shares = Shares()
        let task = Task {
            try await measure.reporting { share in
                shares.append(share)
                unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        // Blocks that have ended by then, of which there are never more than four, are still added.
        #expect(shares.all.count <= 4)
    }

    @Test(arguments: [1, 2, 3, 8])
    func `finds the same triangles with any number of threads`(threads: Int) async throws {
        let graph = sparseGraph()
        #expect(try await graph.triangles(threads: threads) == graph.triangles())
        #expect(try await graph.localClustering(threads: threads) == graph.localClustering())
        let none = Graph(vertexCount: 0, edges: [])
        #expect(try await none.triangles(threads: threads).isEmpty)
    }

    @Test func `that is nothing is done at once`() async throws {
        let shares = Shares()
        let none = DirectedGraph(vertexCount: 0, arcs: [])
        #expect(try await none.pageRank { shares.append($0) }.isEmpty)
        #expect(try await none.constraint { shares.append($0) }.isEmpty)
        #expect(shares.all == [1, 1])
    }
}
