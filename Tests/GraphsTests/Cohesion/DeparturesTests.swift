import Graphs
import Testing

@Suite struct `Departures` {
    @Test func `are as the examples say`() {
        #expect(Graph.star(leaves: 3).departures([0, 1, 2, 3]).largest == [4, 1, 1, 1, 0])
        #expect(Graph.path(vertexCount: 4).departuresByDegree() == [1, 2, 0, 3])
        #expect(Graph.path(vertexCount: 4).departuresByBetweenness(recomputed: true) == [1, 2, 0, 3])
    }

    @Test(arguments: 1...9)
    func `from closed families are known`(n: Int) {
        let order = Array(0..<n)
        let complete = Graph.complete(vertexCount: n).departures(order)
        #expect(complete.largest == (0...n).map { n - $0 })
        #expect(complete.joinedPairs == (0...n).map { (n - $0) * (n - $0 - 1) / 2 })
        #expect(agree([complete.robustness], [Double(n - 1) / Double(2 * n)]))
        // A path that is eaten from its end is a shorter path.
        #expect(Graph.path(vertexCount: n).departures(order) == complete)
        // Without its hub a star is nothing but leaves.
        let star = Graph.star(leaves: n)
        #expect(
            star.departures(star.departuresByDegree()).largest == [n + 1] + Array(repeating: 1, count: n) + [
                0
            ])
        #expect(
            agree(
                [star.departures(star.departuresByDegree()).robustness],
                [Double(n) / Double((n + 1) * (n + 1))]))
    }

    @Test func `of nobody are none`() {
        let empty = Graph(vertexCount: 0, edges: [])
        #expect(empty.departures([]).largest == [0])
        #expect(empty.departures([]).robustness == nil)
        #expect(empty.departuresByDegree().isEmpty)
        #expect(empty.departuresByBetweenness(recomputed: true).isEmpty)
        #expect(Graph(vertexCount: 1, edges: []).departures([0]).robustness == 0)
    }

    @Test(arguments: Sample.seeds.filter { $0 % 12 < 9 })
    func `leave what a search finds among those left`(seed: Int) {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        let order = sample.newNames
        let departures = sample.graph.departures(order)
        for gone in 0...n {
            let left = Set(order.dropFirst(gone))
            let edges = sample.edges.filter { left.contains($0.0) && left.contains($0.1) }
            let reach = BruteForce(n, edges).reach()
            let sizes = left.map { reach[$0].count }
            #expect(departures.largest[gone] == sizes.max() ?? 0)
            #expect(departures.joinedPairs[gone] == sizes.reduce(0) { $0 + $1 - 1 } / 2)
        }
    }

    @Test(arguments: Sample.seeds)
    func `take the most central of those left each time`(seed: Int) {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        var left = Array(0..<n)
        var byDegree: [Int] = []
        for _ in 0..<n {
            let edges = sample.edges.filter { left.contains($0.0) && left.contains($0.1) }
            let brute = BruteForce(n, edges)
            let degrees = (0..<n).map { brute.degree(of: $0) }
            let most = left.map { degrees[$0] }.max()!
            byDegree.append(left.remove(at: left.firstIndex { degrees[$0] == most }!))
        }
        #expect(sample.graph.departuresByDegree() == byDegree)

        guard n <= 7 else { return }
        left = Array(0..<n)
        for v in sample.graph.departuresByBetweenness(recomputed: true) {
            let edges = sample.edges.filter { left.contains($0.0) && left.contains($0.1) }
            let brute = BruteForce(n, edges)
            let scores = brute.betweenness().vertices
            #expect(left.allSatisfy { scores[$0] <= scores[v] + 1e-5 })
            let equals = left.filter { abs(scores[$0] - scores[v]) < 1e-7 }
            #expect(equals.allSatisfy { (brute.degree(of: $0), v) <= (brute.degree(of: v), $0) })
            left.removeAll { $0 == v }
        }
    }

    @Test func `by betweenness as it is are sorted once`() {
        let barbell = Graph.barbell(cliqueSize: 3)
        #expect(barbell.departuresByBetweenness(recomputed: false) == [2, 3, 0, 1, 4, 5])
        #expect(barbell.departuresByBetweenness(recomputed: true) == [2, 3, 0, 4, 1, 5])
    }
}
