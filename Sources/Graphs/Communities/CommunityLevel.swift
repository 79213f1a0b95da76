// A community counts for the strength inside it, less the price of keeping its members together: for every two
// members the product of their masses, times the price of one. That is the modularity, when a vertex's mass is
// the sum of its strengths, and the constant Potts model, when it is its size. A graph of communities then
// has the same form as a graph of vertices, and one search serves both, level by level.

/// A graph whose vertices may stand for many.
struct CommunityLevel {
    /// Compressed rows; an arc's strength is the sum over what it stands for. No arc leads back to its vertex:
    /// what is inside stays inside, whatever is moved.
    let firstArc: [UInt32]
    let head: [UInt32]
    let strength: [Double]
    let mass: [Double]

    var vertexCount: Int { mass.count }
}

/// What a search for communities goes by.
struct CommunityPrice {
    /// What it costs to have a pair of mass 1 and 1 in one community.
    let ofPair: Double

    /// Gains and losses below this are rounding.
    let slack: Double

    /// How freely Leiden's refinement chooses among gains: a choice that gains this much less is e times less
    /// likely.
    let randomness: Double

    /// Nil where there is no edge, or no price by which to judge one.
    init?(_ quality: CommunityQuality, of graph: Graph, strengths: [Double]) {
        let total = graph.sums(of: strengths).reduce(0, +)
        if total == 0 { return nil }
        let mean = total / Double(2 * graph.edgeCount)
        slack = 1e-10 * mean
        randomness = 0.01 * mean
        ofPair =
            switch quality {
            case .modularity(let resolution): resolution / total
            case .constantPotts(let resolution): resolution
            }
    }
}

/// Of more vertices than this, those that are near each other are kept near each other in memory.
private let manyVertices = 1 << 15

extension Graph {
    /// All vertices in the order in which a search for communities has them.
    var verticesForCommunities: [Int] {
        vertexCount > manyVertices ? adjacency.verticesFromHubs(where: { _ in true }) : Array(0..<vertexCount)
    }
}

/// What was found for each of some vertices, put where the vertices are.
func inGivenOrder(_ found: [UInt32], _ vertices: [Int]) -> [UInt32] {
    var ordered = found
    for (number, vertex) in zip(found, vertices) {
        ordered[vertex] = number
    }
    return ordered
}

extension SeededRandom {
    /// The numbers below `count` in random order; where they are many, only within stretches of them.
    mutating func orderOfMoves(_ count: Int) -> [UInt32] {
        let stretch = count > manyVertices ? 2048 : max(1, count)
        var order: [UInt32] = []
        order.reserveCapacity(count)
        for start in stride(from: 0, to: count, by: stretch) {
            for place in permutation(min(stretch, count - start)) {
                order.append(UInt32(start + place))
            }
        }
        return order
    }
}

extension CommunityLevel {
    /// The graph itself, every vertex standing for itself: vertex v here is `vertices[v]` there.
    init(_ graph: Graph, _ quality: CommunityQuality, strengths: [Double], vertices: [Int]) {
        var place = [UInt32](repeating: 0, count: vertices.count)
        for (v, vertex) in vertices.enumerated() {
            place[vertex] = UInt32(v)
        }
        var firstArc: [UInt32] = [0]
        var head: [UInt32] = []
        var strength: [Double] = []
        firstArc.reserveCapacity(vertices.count + 1)
        head.reserveCapacity(graph.head.count)
        strength.reserveCapacity(graph.head.count)
        for vertex in vertices {
            for arc in graph.arcs(of: vertex) {
                head.append(place[Int(graph.head[arc])])
                strength.append(strengths[Int(graph.edgeOfArc[arc])])
            }
            firstArc.append(UInt32(head.count))
        }
        (self.firstArc, self.head, self.strength) = (firstArc, head, strength)
        switch quality {
        case .modularity:
            let sums = graph.sums(of: strengths)
            mass = vertices.map { sums[$0] }
        case .constantPotts:
            mass = [Double](repeating: 1, count: graph.vertexCount)
        }
    }

    /// The graph of the communities, numbered from 0 without gaps.
    func merged(_ community: [UInt32], count: Int) -> CommunityLevel {
        var firstMember = [UInt32](repeating: 0, count: count + 1)
        for number in community {
            firstMember[Int(number) + 1] += 1
        }
        for number in 0..<count {
            firstMember[number + 1] += firstMember[number]
        }
        var members = [UInt32](repeating: 0, count: vertexCount)
        var next = firstMember
        for v in 0..<vertexCount {
            members[Int(next[Int(community[v])])] = UInt32(v)
            next[Int(community[v])] += 1
        }

        var mergedFirst: [UInt32] = [0]
        var mergedHead: [UInt32] = []
        var mergedStrength: [Double] = []
        mergedFirst.reserveCapacity(count + 1)
        mergedHead.reserveCapacity(head.count)
        mergedStrength.reserveCapacity(head.count)
        var mergedMass = [Double](repeating: 0, count: count)
        var strengthTo = [Double](repeating: 0, count: count)
        do {
            let firstArc = firstArc.span
            let head = head.span
            let strength = strength.span
            let community = community.span
            var strengthTo = strengthTo.mutableSpan
            for number in 0..<count {
                let first = mergedHead.count
                for place in Int(firstMember[number])..<Int(firstMember[number + 1]) {
                    let v = Int(members[place])
                    mergedMass[number] += mass[v]
                    for arc in Int(firstArc[v])..<Int(firstArc[v + 1]) {
                        let other = community[Int(head[arc])]
                        if other == number { continue }
                        if strengthTo[Int(other)] == 0 { mergedHead.append(other) }
                        strengthTo[Int(other)] += strength[arc]
                    }
                }
                for place in first..<mergedHead.count {
                    let other = Int(mergedHead[place])
                    mergedStrength.append(strengthTo[other])
                    strengthTo[other] = 0
                }
                mergedFirst.append(UInt32(mergedHead.count))
            }
        }
        return CommunityLevel(
            firstArc: mergedFirst, head: mergedHead, strength: mergedStrength, mass: mergedMass)
    }
}
