import Graphs
import Testing

/// A small random directed graph with arcs one way and both ways, in one half of the seeds with loops and
/// repetitions.
struct DirectedSample: CustomTestStringConvertible {
    let seed: Int
    let vertexCount: Int
    let arcs: [(Int, Int)]

    static let seeds = Sample.seeds

    init(seed: Int) {
        self.seed = seed
        vertexCount = 1 + seed % 12
        var random = SeededRandom(seed: UInt64(5000 + seed))
        let density = random.unit()
        var arcs: [(Int, Int)] = []
        for v in 0..<vertexCount {
            for w in 0..<vertexCount where v != w && random.unit() < density {
                arcs.append((v, w))
            }
        }
        if seed / 12 % 2 == 1 {
            for _ in 0..<4 {
                arcs.append((random.integer(below: vertexCount), random.integer(below: vertexCount)))
            }
        }
        self.arcs = random.permutation(arcs.count).map { arcs[$0] }
    }

    var graph: DirectedGraph { DirectedGraph(vertexCount: vertexCount, arcs: arcs) }
    var testDescription: String { "seed \(seed)" }

    /// Whether an arc leads from one to another.
    var leads: [[Bool]] {
        var leads = [[Bool]](
            repeating: [Bool](repeating: false, count: vertexCount), count: vertexCount)
        for (v, w) in arcs where v != w { leads[v][w] = true }
        return leads
    }

    /// A group for every vertex, of three.
    var groups: [Int] { (0..<vertexCount).map { ($0 * 5 + seed) % 7 % 3 } }

    /// The same graph with vertex v called `name[v]`, and its arcs in the same order.
    func relabelled(_ name: [Int]) -> DirectedGraph {
        DirectedGraph(vertexCount: vertexCount, arcs: arcs.map { (name[$0.0], name[$0.1]) })
    }

    /// New names for the vertices, drawn from the seed.
    var newNames: [Int] {
        var random = SeededRandom(seed: UInt64(6000 + seed))
        return random.permutation(vertexCount)
    }
}

extension Sample {
    /// Whether an edge joins two vertices.
    var joined: [[Bool]] {
        var joined = [[Bool]](
            repeating: [Bool](repeating: false, count: vertexCount), count: vertexCount)
        for (v, w) in edges where v != w {
            joined[v][w] = true
            joined[w][v] = true
        }
        return joined
    }

    /// A group for every vertex, of three.
    var groups: [Int] { (0..<vertexCount).map { ($0 * 5 + seed) % 7 % 3 } }

    /// A strength for every edge, from 1/2 to 4.
    var strengths: [Double] { edges.indices.map { Double(1 + ($0 * 3 + seed) % 8) / 2 } }
}

/// All sets of `count` things out of `all`, each in the order of `all`.
func subsets(of all: [Int], count: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    return all.indices.flatMap { first in
        subsets(of: Array(all[(first + 1)...]), count: count - 1).map { [all[first]] + $0 }
    }
}
