import Graphs
import Testing

/// A small random graph, simple in one half of the seeds and with loops and repetitions in the other.
struct Sample: CustomTestStringConvertible {
    let seed: Int
    let vertexCount: Int
    let edges: [(Int, Int)]

    /// Enough for every measure: 1 … 12 vertices, from no edges to all.
    static let seeds = 0..<240

    init(seed: Int) {
        self.seed = seed
        vertexCount = 1 + seed % 12
        var random = SeededRandom(seed: UInt64(seed))
        let density = random.unit()
        var edges: [(Int, Int)] = []
        for v in 0..<vertexCount {
            for w in 0..<v where random.unit() < density {
                edges.append(random.unit() < 0.5 ? (v, w) : (w, v))
            }
        }
        if seed / 12 % 2 == 1 {
            for _ in 0..<4 {
                edges.append((random.integer(below: vertexCount), random.integer(below: vertexCount)))
            }
        }
        self.edges = random.permutation(edges.count).map { edges[$0] }
    }

    var graph: Graph { Graph(vertexCount: vertexCount, edges: edges) }

    /// The same edges, each from its first end to its second.
    var directedGraph: DirectedGraph { DirectedGraph(vertexCount: vertexCount, arcs: edges) }

    var testDescription: String { "seed \(seed)" }

    /// A whole number from 1 to 4 for every edge, so that many paths are equally long.
    var lengths: [Int] {
        var random = SeededRandom(seed: UInt64(2000 + seed))
        return edges.map { _ in 1 + random.integer(below: 4) }
    }

    /// The same graph with vertex v called `name[v]`, and its edges in the same order.
    func relabelled(_ name: [Int]) -> Graph {
        Graph(vertexCount: vertexCount, edges: edges.map { (name[$0.0], name[$0.1]) })
    }

    /// New names for the vertices, drawn from the seed.
    var newNames: [Int] {
        var random = SeededRandom(seed: UInt64(1000 + seed))
        return random.permutation(vertexCount)
    }
}

/// The values as they stand when vertex v is called `name[v]`.
func renamed<Value>(_ values: [Value], _ name: [Int]) -> [Value] {
    var renamed = values
    for (v, value) in values.enumerated() {
        renamed[name[v]] = value
    }
    return renamed
}

/// Whether all values agree to 1e-9, relative to the larger ones.
func agree(_ values: [Double], _ expected: [Double], within tolerance: Double = 1e-9) -> Bool {
    values.count == expected.count
        && zip(values, expected).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
}

func agree(_ values: [Double?], _ expected: [Double?]) -> Bool {
    values.map { $0 == nil } == expected.map { $0 == nil }
        && agree(values.compactMap { $0 }, expected.compactMap { $0 })
}

/// A graph of a few blocks, sparse enough to have trees, several components and isolated vertices.
func sparseGraph(seed: UInt64 = 7) -> Graph {
    var random = SeededRandom(seed: seed)
    return Graph.random(vertexCount: 400, edgeCount: 480, using: &random)
}
