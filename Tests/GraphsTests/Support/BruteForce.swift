// The definitions, word for word and as slow as they come. Nothing here is shared with the library.

struct BruteForce {
    let vertices: Range<Int>
    let edges: [(Int, Int)]
    private let joined: [[Bool]]
    /// How long it is from one vertex to another that an edge leads to.
    private let step: [[Int]]
    private let isDirected: Bool

    init(_ vertexCount: Int, _ edges: [(Int, Int)], isDirected: Bool = false, lengths: [Int]? = nil) {
        vertices = 0..<vertexCount
        self.edges = edges
        var joined = [[Bool]](
            repeating: [Bool](repeating: false, count: vertexCount), count: vertexCount)
        for (v, w) in edges where v != w {
            joined[v][w] = true
            if !isDirected { joined[w][v] = true }
        }
        var step = joined.map { $0.map { _ in Int.max } }
        for ((v, w), length) in zip(edges, lengths ?? edges.map { _ in 1 }) {
            step[v][w] = min(step[v][w], length)
            if !isDirected { step[w][v] = min(step[w][v], length) }
        }
        self.joined = joined
        self.step = step
        self.isDirected = isDirected
    }

    init(_ sample: Sample, lengths: [Int]? = nil) {
        self.init(sample.vertexCount, sample.edges, lengths: lengths)
    }

    init(directed sample: Sample, lengths: [Int]? = nil) {
        self.init(sample.vertexCount, sample.edges, isDirected: true, lengths: lengths)
    }

    /// Where an edge leads from `v`.
    func neighbors(of v: Int) -> [Int] { vertices.filter { joined[v][$0] } }

    func degree(of v: Int) -> Int { neighbors(of: v).count }

    /// Floyd and Warshall's distances.
    func distances() -> [[Int?]] {
        var distance = vertices.map { v in
            vertices.map { w in v == w ? 0 : joined[v][w] ? step[v][w] : nil as Int? }
        }
        for middle in vertices {
            for v in vertices {
                for w in vertices {
                    guard let out = distance[v][middle], let on = distance[middle][w] else { continue }
                    distance[v][w] = min(distance[v][w] ?? .max, out + on)
                }
            }
        }
        return distance
    }

    /// Every shortest path between two vertices, written out.
    private func shortestPaths(_ source: Int, _ target: Int, _ distance: [[Int?]]) -> [[Int]] {
        guard let length = distance[source][target] else { return [] }
        if length == 0 { return [[target]] }
        return neighbors(of: source)
            .filter { distance[$0][target] == length - step[source][$0] }
            .flatMap { shortestPaths($0, target, distance) }
            .map { [source] + $0 }
    }

    func betweenness() -> (vertices: [Double], edges: [Double]) {
        let distance = distances()
        var vertexScores = vertices.map { _ in 0.0 }
        var edgeScores = edges.map { _ in 0.0 }
        for source in vertices {
            for target in vertices where isDirected ? source != target : source < target {
                let paths = shortestPaths(source, target, distance)
                for path in paths {
                    for v in path.dropFirst().dropLast() {
                        vertexScores[v] += 1 / Double(paths.count)
                    }
                    for (v, w) in zip(path, path.dropFirst()) {
                        for (index, edge) in edges.enumerated()
                        where edge == (v, w) || (!isDirected && edge == (w, v)) {
                            edgeScores[index] += 1 / Double(paths.count)
                        }
                    }
                }
            }
        }
        return (vertexScores, edgeScores)
    }

    func harmonicCloseness() -> [Double] {
        let distance = distances()
        return vertices.map { v in
            if vertices.count == 1 { return 0 }
            let nearness = vertices.filter { $0 != v }.map { w in distance[v][w].map { 1 / Double($0) } ?? 0 }
            return nearness.reduce(0, +) / Double(vertices.count - 1)
        }
    }

    /// For every vertex, all that it reaches.
    func reach() -> [[Int]] {
        let distance = distances()
        return vertices.map { v in vertices.filter { distance[v][$0] != nil } }
    }

    func componentCount() -> Int { Set(reach()).count }

    func cutVertices() -> [Bool] {
        vertices.map { v in
            // Without its edges a vertex is one component more than when it is gone.
            let without = BruteForce(vertices.count, edges.filter { $0.0 != v && $0.1 != v })
            return without.componentCount() - 1 > componentCount()
        }
    }

    func bridges() -> [Bool] {
        edges.map { edge in
            let without = edges.filter { $0 != edge && $0 != (edge.1, edge.0) }
            return BruteForce(vertices.count, without).componentCount() > componentCount()
        }
    }

    func coreNumbers() -> [Int] {
        var cores = vertices.map { _ in 0 }
        for k in vertices {
            var members = Array(vertices)
            while let weak = members.first(where: { v in members.count { joined[v][$0] } < k }) {
                members.removeAll { $0 == weak }
            }
            for v in members { cores[v] = k }
        }
        return cores
    }

    func triangles() -> [Int] {
        vertices.map { v in
            let near = neighbors(of: v)
            return near.map { w in near.count { w < $0 && joined[w][$0] } }.reduce(0, +)
        }
    }

    func localClustering() -> [Double] {
        zip(vertices, triangles()).map { v, closed in
            let k = degree(of: v)
            return k < 2 ? 0 : Double(closed) / Double(k * (k - 1) / 2)
        }
    }

    func constraint() -> [Double?] {
        func share(_ i: Int, _ j: Int) -> Double { joined[i][j] ? 1 / Double(degree(of: i)) : 0 }
        return vertices.map { i in
            if degree(of: i) == 0 { return nil }
            return neighbors(of: i).map { j in
                let detours = vertices.filter { $0 != i && $0 != j }.map { q in share(i, q) * share(q, j) }
                let invested = share(i, j) + detours.reduce(0, +)
                return invested * invested
            }.reduce(0, +)
        }
    }

    /// The stationary distribution, as a system of linear equations solved by elimination.
    func pageRank(damping: Double, restart: [Double]? = nil) -> [Double] {
        let starts = restart ?? vertices.map { _ in 1 }
        let start = starts.map { $0 / starts.reduce(0, +) }
        var rows = vertices.map { w in
            vertices.map { v in
                let step = degree(of: v) == 0 ? start[w] : joined[v][w] ? 1 / Double(degree(of: v)) : 0
                return (v == w ? 1 : 0) - damping * step
            } + [(1 - damping) * start[w]]
        }
        for pivot in vertices {
            for row in vertices where row != pivot {
                let factor = rows[row][pivot] / rows[pivot][pivot]
                for column in rows[row].indices {
                    rows[row][column] -= factor * rows[pivot][column]
                }
            }
        }
        return vertices.map { rows[$0][vertices.count] / rows[$0][$0] }
    }
}
