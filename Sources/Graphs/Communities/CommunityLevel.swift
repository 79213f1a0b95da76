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

extension CommunityLevel {
    /// The graph itself, every vertex standing for itself.
    init(_ graph: Graph, _ quality: CommunityQuality, strengths: [Double]) {
        firstArc = graph.firstArc
        head = graph.head
        strength = graph.edgeOfArc.map { strengths[Int($0)] }
        mass =
            switch quality {
            case .modularity: graph.sums(of: strengths)
            case .constantPotts: [Double](repeating: 1, count: graph.vertexCount)
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
