import Graphs
import Testing

@Suite struct `Centralization` {
    @Test(arguments: 3...9)
    func `of a star is 1`(vertexCount: Int) {
        let star = Graph.star(leaves: vertexCount - 1)
        let directed = DirectedGraph(vertexCount: vertexCount, arcs: (1..<vertexCount).map { (0, $0) })
        let closeness = (0..<vertexCount).map { v in
            Double(vertexCount - 1) / Double(star.distances(from: v).compactMap { $0 }.reduce(0, +))
        }
        let values: [(CentralizedMeasure, [Double])] = [
            (.degree, star.degrees().map(Double.init)),
            (.directedDegree, (0..<vertexCount).map { Double(directed.successors(of: $0).count) }),
            (.betweenness, star.betweenness()),
            (.closeness, closeness),
            (.harmonicCloseness, star.harmonicCloseness()),
        ]
        #expect(values.map(\.0) == CentralizedMeasure.allCases)
        for (measure, values) in values {
            #expect(agree([centralization(of: values, as: measure)], [1]))
        }
    }

    @Test func `is 0 where all are alike`() {
        let degrees = Graph.cycle(vertexCount: 6).degrees().map(Double.init)
        #expect(centralization(of: degrees, as: .degree) == 0)
    }

    @Test func `of a path of four's degrees is a third`() {
        let degrees = Graph.path(vertexCount: 4).degrees().map(Double.init)
        #expect(agree([centralization(of: degrees, as: .degree)], [1.0 / 3]))
    }

    @Test func `is undefined where even a star has no differences`() {
        #expect(centralization(of: [], as: .degree) == nil)
        #expect(centralization(of: [1, 1], as: .betweenness) == nil)
        #expect(centralization(of: [0], as: .directedDegree) == nil)
        #expect(centralization(of: [1, 0], as: .directedDegree) == 1)
    }
}
