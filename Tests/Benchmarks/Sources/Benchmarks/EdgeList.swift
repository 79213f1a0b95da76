import Foundation
import Graphs

/// A graph as peers read it: a first line with the numbers of vertices and edges, then the two ends and the
/// length of every edge.
struct EdgeList {
    let vertexCount: Int
    var tails: [UInt32] = []
    var heads: [UInt32] = []
    var lengths: [Double] = []

    init(readFrom path: String) throws {
        var numbers: [Int] = []
        var number = 0
        for byte in try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) {
            if byte >= UInt8(ascii: "0") {
                number = 10 * number + Int(byte - UInt8(ascii: "0"))
            } else {
                numbers.append(number)
                number = 0
            }
        }
        vertexCount = numbers[0]
        for edge in 0..<numbers[1] {
            tails.append(UInt32(numbers[2 + 3 * edge]))
            heads.append(UInt32(numbers[3 + 3 * edge]))
            lengths.append(Double(numbers[4 + 3 * edge]))
        }
    }

    /// `sk`, `sw` or `ba` and a size such as 10k or 1m: like the networks of stakeholders, a small world, and
    /// preferential attachment.
    init(made name: String) throws {
        let size = name.dropFirst(2)
        let unit = ["k": 1000, "m": 1_000_000][size.suffix(1)]
        guard let unit, let count = Int(size.dropLast()) else { throw Unknown(name: name) }
        vertexCount = count * unit
        var random = SeededRandom(seed: 1)
        switch name.prefix(2) {
        case "sk":
            append(stakeholders(vertexCount, using: &random))
        case "sw":
            append(
                Graph.smallWorld(
                    vertexCount: vertexCount, neighborsEachSide: 5, rewiringProbability: 0.1, using: &random
                ).edges())
        case "ba":
            append(
                Graph.preferentialAttachment(vertexCount: vertexCount, edgesPerVertex: 6, using: &random)
                    .edges())
        default:
            throw Unknown(name: name)
        }
        // Nothing is to be gained from the order in which a graph was made.
        let place = random.permutation(vertexCount)
        for edge in tails.indices {
            (tails[edge], heads[edge]) = (UInt32(place[Int(tails[edge])]), UInt32(place[Int(heads[edge])]))
            if random.unit() < 0.5 { (tails[edge], heads[edge]) = (heads[edge], tails[edge]) }
            lengths.append(Double(1 + random.integer(below: 8)))
        }
    }

    private mutating func append(_ edges: [(Int, Int)]) {
        for (v, w) in edges {
            tails.append(UInt32(v))
            heads.append(UInt32(w))
        }
    }

    func write(to path: String) throws {
        var text = "\(vertexCount) \(tails.count)\n"
        for edge in tails.indices {
            text += "\(tails[edge]) \(heads[edge]) \(Int(lengths[edge]))\n"
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}

/// A name of a graph or a task that is not known.
struct Unknown: Error {
    let name: String
}

/// Groups of uneven size with hubs, and two vertices in five that hang on the rest by one edge: what networks of
/// stakeholders look like. Six edges a vertex.
private func stakeholders(_ vertexCount: Int, using random: inout SeededRandom) -> [(Int, Int)] {
    let coreCount = vertexCount * 3 / 5
    // Vertices are drawn in proportion to their attraction: where a point falls on the sums so far.
    var sums = [0.0]
    for _ in 0..<coreCount {
        let attraction = pow(1 - 0.999 * random.unit(), -1 / 1.6)
        sums.append(sums[sums.count - 1] + min(attraction, Double(coreCount).squareRoot()))
    }
    var groupStart: [Int] = []
    let largest = max(60, 4 * Double(coreCount).squareRoot())
    while groupStart.count < coreCount {
        let size = min(Int(20 / (1 - random.unit() * (1 - 20 / largest))), coreCount - groupStart.count)
        groupStart += [Int](repeating: groupStart.count, count: size)
    }
    func drawn(between low: Double, _ high: Double) -> Int {
        let point = low + random.unit() * (high - low)
        var range = 0..<coreCount
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            range = sums[middle] <= point ? middle..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
    func groupEnd(_ v: Int) -> Int {
        var end = v + 1
        while end < coreCount && groupStart[end] == groupStart[v] { end += 1 }
        return end
    }

    let edgeCount = 6 * vertexCount - (vertexCount - coreCount)
    var joined: Set<Int> = []
    var edges: [(Int, Int)] = []
    while edges.count < edgeCount {
        let v = drawn(between: 0, sums[coreCount])
        let w =
            random.unit() < 0.7
            ? drawn(between: sums[groupStart[v]], sums[groupEnd(v)]) : drawn(between: 0, sums[coreCount])
        if v != w && joined.insert(min(v, w) * coreCount + max(v, w)).inserted { edges.append((v, w)) }
    }
    for leaf in coreCount..<vertexCount {
        let isChained = leaf > coreCount && random.unit() < 0.1
        edges.append((leaf, isChained ? leaf - 1 : drawn(between: 0, sums[coreCount])))
    }
    return edges
}
