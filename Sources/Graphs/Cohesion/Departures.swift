// What is left is followed from the end: vertices come back one by one, the last to leave first, and their components are
// united. So a whole course costs no more than one look at the graph.

/// How a graph falls apart as its vertices leave one after another.
public struct Departures: Sendable, Equatable {
    /// The size of the largest component after none, one, two, … have left; 0 at the end.
    public let largest: [Int]

    /// Likewise the unordered pairs of vertices left that a path joins.
    public let joinedPairs: [Int]

    /// Schneider's R: the mean of the largest component's share of all vertices, over the departures.
    ///
    /// **For the planner.** Near ½ the network holds together to the end, whoever leaves; near 0 a few departures leave
    /// nothing but pieces.
    ///
    /// **Definition.** (1/n) Σ_{q = 1 … n} S(q)/n with S(q) the largest component after q departures.
    ///
    /// **Scale.** 0 where no vertex is joined to any other and n = 1, (n − 1)/2n in a complete graph; nil for the empty graph.
    ///
    /// - SeeAlso: C. Schneider and others (2011), doi:10.1073/pnas.1009440108.
    public var robustness: Double? {
        let n = largest.count - 1
        return n == 0 ? nil : Double(largest.dropFirst().reduce(0, +)) / (Double(n) * Double(n))
    }
}

extension Graph {
    /// Returns how the graph falls apart as its vertices leave in a given order.
    ///
    /// **For the planner.** How many can still reach each other when organisations leave one after another.
    ///
    /// **Definition.** Of the graph on the vertices that have not left: the size of the largest component, and the number of
    /// unordered pairs that a path joins.
    ///
    ///     Graph.star(leaves: 3).departures([0, 1, 2, 3]).largest   // [4, 1, 1, 1, 0]
    ///
    /// - Precondition: `order` holds every vertex once.
    /// - Complexity: O(*n* + *m*) but for the inverse Ackermann function.
    public func departures(_ order: [Int]) -> Departures {
        precondition(
            order.count == vertexCount, "\(order.count) departures are not those of \(vertexCount) vertices")
        var isBack = [Bool](repeating: false, count: vertexCount)
        var parts = DisjointSets(count: vertexCount)
        var (greatest, joined) = (0, 0)
        var largest = [0]
        var joinedPairs = [0]
        for v in order.reversed() {
            precondition(!isBack[v], "\(v) leaves twice")
            isBack[v] = true
            for w in neighbors(of: v) where isBack[w] {
                let (own, other) = (parts.size(ofSetOf: v), parts.size(ofSetOf: w))
                if parts.unite(v, w) { joined += own * other }
            }
            greatest = max(greatest, parts.size(ofSetOf: v))
            largest.append(greatest)
            joinedPairs.append(joined)
        }
        return Departures(largest: largest.reversed(), joinedPairs: joinedPairs.reversed())
    }

    /// The vertices in the order in which they leave when the one with the most neighbors among those left goes first; of
    /// equals the smallest.
    ///
    ///     Graph.path(vertexCount: 4).departuresByDegree()   // [1, 2, 0, 3]
    ///
    /// - Complexity: O((*n* + *m*) log *n*).
    public func departuresByDegree() -> [Int] {
        var degrees = degrees()
        var waiting = Largest((0..<vertexCount).map { degrees[$0] * vertexCount + vertexCount - 1 - $0 })
        var hasLeft = [Bool](repeating: false, count: vertexCount)
        var order: [Int] = []
        while let key = waiting.pop() {
            let v = vertexCount - 1 - key % vertexCount
            // A vertex is entered anew whenever it loses a neighbor; what it was before no longer counts.
            if hasLeft[v] || degrees[v] != key / vertexCount { continue }
            hasLeft[v] = true
            order.append(v)
            for w in neighbors(of: v) where !hasLeft[w] {
                degrees[w] -= 1
                waiting.push(degrees[w] * vertexCount + vertexCount - 1 - w)
            }
        }
        return order
    }

    /// The vertices in the order in which they leave when the one of greatest betweenness goes first; of equals the one with
    /// the most neighbors, then the smallest.
    ///
    /// Values that differ by less than rounding does are equal.
    ///
    ///     Graph.path(vertexCount: 4).departuresByBetweenness(recomputed: true)   // [1, 2, 0, 3]
    ///
    /// - Parameter recomputed: Whether betweenness and degrees are those among the vertices left each time, or those of the
    ///   graph as it is.
    /// - Complexity: O(*n*² · *m*) when recomputed, else O(*n* · *m*).
    public func departuresByBetweenness(recomputed: Bool) -> [Int] {
        guard recomputed else {
            let keys = betweennessKeys()
            return (0..<vertexCount).sorted { (keys[$1].0, keys[$1].1, $0) < (keys[$0].0, keys[$0].1, $1) }
        }
        var left = Array(0..<vertexCount)
        var order: [Int] = []
        while !left.isEmpty {
            let keys = subgraph(on: left).graph.betweennessKeys()
            var first = 0
            for place in left.indices where keys[first] < keys[place] { first = place }
            order.append(left.remove(at: first))
        }
        return order
    }

    /// Betweenness to six decimals, then degree.
    private func betweennessKeys() -> [(Double, Int)] {
        zip(betweenness(), degrees()).map { (($0 * 1e6).rounded(), $1) }
    }
}

/// Numbers of which the largest is at hand: a binary heap.
private struct Largest {
    private var heap: [Int] = []

    init(_ numbers: [Int]) { heap = numbers.sorted(by: >) }

    mutating func push(_ number: Int) {
        heap.append(number)
        var place = heap.count - 1
        while place > 0, heap[(place - 1) / 2] < heap[place] {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func pop() -> Int? {
        guard let largest = heap.first, let last = heap.popLast() else { return nil }
        if heap.isEmpty { return largest }
        heap[0] = last
        var place = 0
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child] < heap[child + 1] { child += 1 }
            if heap[place] >= heap[child] { break }
            heap.swapAt(place, child)
            place = child
        }
        return largest
    }
}
