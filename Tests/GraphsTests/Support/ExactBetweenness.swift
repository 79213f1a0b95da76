/// Betweenness by its definition and as an exact fraction, which is rounded once.
///
/// Paths are counted in whole numbers. For every number σ(s, t) of paths that a pair has, the paths of all such pairs
/// that pass are added up; these sums, each divided by its σ, are put over one denominator.
struct ExactBetweenness {
    private(set) var vertices: [Double] = []
    private(set) var edges: [Double] = []

    init(_ vertexCount: Int, _ edges: [(Int, Int)], lengths: [Int], isDirected: Bool) {
        let all = 0..<vertexCount
        var arcs = zip(edges, lengths).map { Arc(tail: $0.0, head: $0.1, length: $1) }
        if !isDirected { arcs += arcs.map(\.reversed) }
        let from = all.map { Search(vertexCount, arcs, from: $0) }
        let toward = all.map { Search(vertexCount, arcs.map(\.reversed), from: $0) }

        var passing: [Int: Passing] = [:]
        for source in all {
            for target in all where isDirected ? target != source : target < source {
                let (out, back) = (from[source], toward[target])
                let (distance, paths) = (out.distance[target], out.pathCount[target])
                if distance == Search.never { continue }
                // Taken out, so that it is not copied.
                var sums = passing.removeValue(forKey: paths) ?? Passing(vertexCount, edges.count)
                for v in all where v != source && v != target {
                    if out.distance[v] + back.distance[v] == distance {
                        sums.vertices[v] += out.pathCount[v] * back.pathCount[v]
                    }
                }
                for (place, arc) in arcs.enumerated() {
                    if out.distance[arc.tail] + arc.length + back.distance[arc.head] == distance {
                        sums.edges[place % edges.count] += out.pathCount[arc.tail] * back.pathCount[arc.head]
                    }
                }
                passing[paths] = sums
            }
        }
        let counts = Array(passing.keys)
        vertices = all.map { v in sum(of: counts.map { passing[$0]!.vertices[v] }, over: counts) }
        self.edges = edges.indices.map { edge in
            sum(of: counts.map { passing[$0]!.edges[edge] }, over: counts)
        }
    }
}

private struct Arc {
    let tail: Int
    let head: Int
    let length: Int

    var reversed: Arc { Arc(tail: head, head: tail, length: length) }
}

/// The paths, of pairs with one number of them, that pass.
private struct Passing {
    var vertices: [Int]
    var edges: [Int]

    init(_ vertexCount: Int, _ edgeCount: Int) {
        vertices = [Int](repeating: 0, count: vertexCount)
        edges = [Int](repeating: 0, count: edgeCount)
    }
}

/// Dijkstra's algorithm, the nearest sought among all.
private struct Search {
    static let never = 1 << 40

    private(set) var distance: [Int]
    private(set) var pathCount: [Int]

    init(_ vertexCount: Int, _ arcs: [Arc], from source: Int) {
        distance = [Int](repeating: Self.never, count: vertexCount)
        pathCount = [Int](repeating: 0, count: vertexCount)
        distance[source] = 0
        pathCount[source] = 1
        var waiting = Array(0..<vertexCount)
        var arcsFrom = [[Arc]](repeating: [], count: vertexCount)
        for arc in arcs { arcsFrom[arc.tail].append(arc) }
        while let nearest = waiting.indices.min(by: { distance[waiting[$0]] < distance[waiting[$1]] }) {
            let v = waiting.remove(at: nearest)
            for arc in arcsFrom[v] {
                let farther = distance[v] + arc.length
                if farther < distance[arc.head] {
                    distance[arc.head] = farther
                    pathCount[arc.head] = pathCount[v]
                } else if farther == distance[arc.head] {
                    pathCount[arc.head] += pathCount[v]
                }
            }
        }
    }
}

/// The sum of some fractions, rounded.
private func sum(of numerators: [Int], over denominators: [Int]) -> Double {
    var common = BigNatural(1)
    for denominator in denominators {
        let shared = greatestCommonDivisor(
            denominator, common.quotientAndRemainder(dividingBy: denominator).remainder)
        common = common * (denominator / shared)
    }
    var sum = BigNatural(0)
    for (numerator, denominator) in zip(numerators, denominators) {
        sum += common.quotientAndRemainder(dividingBy: denominator).quotient * numerator
    }
    return BigNatural.ratio([sum], to: [common])
}

private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : greatestCommonDivisor(other, one % other)
}
