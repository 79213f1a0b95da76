// What sets Leiden apart from Louvain: before communities are merged into single vertices each is taken apart
// and put together anew from single vertices, which join only what is well connected with the rest of the
// community. A community that hangs together badly then stays in several pieces, and the next level can part
// them.

extension CommunityLevel {
    /// Returns, for every vertex, a part of its community: parts are connected, and well connected to the rest
    /// when they are made. Numbers are below the number of vertices, with gaps.
    func refined(
        _ community: [UInt32], _ price: CommunityPrice, using random: inout SeededRandom
    ) throws(CancellationError) -> [UInt32] {
        let n = vertexCount
        var parts = (0..<n).map { UInt32($0) }
        var isAlone = [Bool](repeating: true, count: n)
        var communityTotals = [Double](repeating: 0, count: n)
        for v in 0..<n {
            communityTotals[Int(community[v])] += mass[v]
        }
        // Of parts: the sum of masses, and the strength to the rest of the community.
        var totals = mass
        var strengthsToRest = [Double](repeating: 0, count: n)
        var strengthsTo = strengthsToRest
        var nearby = [UInt32](repeating: 0, count: n)
        let order = random.orderOfMoves(n)
        var choices: [(part: Int, gain: Double)] = []

        if Task.isCancelled { throw CancellationError() }
        do {
            let firstArc = firstArc.span
            let head = head.span
            let strength = strength.span
            let mass = mass.span
            let community = community.span
            let communityTotal = communityTotals.span
            var part = parts.mutableSpan
            var total = totals.mutableSpan
            var strengthToRest = strengthsToRest.mutableSpan
            var strengthTo = strengthsTo.mutableSpan
            var near = nearby.mutableSpan
            for v in 0..<n {
                for arc in Int(firstArc[v])..<Int(firstArc[v + 1])
                where community[v] == community[Int(head[arc])] {
                    strengthToRest[v] += strength[arc]
                }
            }

            for v in order {
                let v = Int(v)
                if !isAlone[v] { continue }
                let whole = communityTotal[Int(community[v])]
                let cost = price.ofPair * mass[v]
                if strengthToRest[v] < cost * (whole - mass[v]) - price.slack { continue }

                var nearCount = 0
                for arc in Int(firstArc[v])..<Int(firstArc[v + 1])
                where community[v] == community[Int(head[arc])] {
                    let other = Int(part[Int(head[arc])])
                    if strengthTo[other] == 0 {
                        near[nearCount] = UInt32(other)
                        nearCount += 1
                    }
                    strengthTo[other] += strength[arc]
                }
                choices.removeAll(keepingCapacity: true)
                for place in 0..<nearCount {
                    let other = Int(near[place])
                    let gain = strengthTo[other] - cost * total[other]
                    let needed = price.ofPair * total[other] * (whole - total[other])
                    if gain >= -price.slack && strengthToRest[other] >= needed - price.slack {
                        choices.append((other, gain))
                    }
                }
                if let chosen = random.choice(among: choices, randomness: price.randomness) {
                    strengthToRest[chosen] += strengthToRest[v] - 2 * strengthTo[chosen]
                    total[chosen] += mass[v]
                    total[v] = 0
                    part[v] = UInt32(chosen)
                    isAlone[v] = false
                    isAlone[chosen] = false
                }
                for place in 0..<nearCount {
                    strengthTo[Int(near[place])] = 0
                }
            }
        }
        return parts
    }
}

extension SeededRandom {
    /// Draws a part, each with a probability in proportion to exp(gain / randomness); nil from none.
    fileprivate mutating func choice(among choices: [(part: Int, gain: Double)], randomness: Double) -> Int? {
        guard let best = choices.max(by: { $0.gain < $1.gain }) else { return nil }
        // One that is e⁴⁰ times less likely than another is never drawn.
        let likely = choices.filter { $0.gain > best.gain - 40 * randomness }
        if likely.count < 2 { return best.part }
        let weights = likely.map { exponential(($0.gain - best.gain) / randomness) }
        var left = unit() * weights.reduce(0, +)
        for (choice, weight) in zip(likely, weights) {
            left -= weight
            if left < 0 { return choice.part }
        }
        return best.part
    }
}
