// Vertices wait in a queue, at first all of them in random order (of many, only those near each other change places). The one in front moves to the community
// where it gains most, and then those of its neighbors that are elsewhere have reason to think again: they
// join the queue. When it is empty nobody gains by moving alone.

extension CommunityLevel {
    /// Moves vertices between communities, one at a time, until none of them gains by it.
    ///
    /// `community` has numbers below the number of vertices, and gaps are left in it.
    func moveVertices(
        _ community: inout [UInt32], _ price: CommunityPrice, using random: inout SeededRandom
    ) throws(CancellationError) {
        let n = vertexCount
        var waiting = random.orderOfMoves(n)
        var isWaiting = [Bool](repeating: true, count: n)
        var totals = [Double](repeating: 0, count: n)
        var memberCounts = [UInt32](repeating: 0, count: n)
        for v in 0..<n {
            totals[Int(community[v])] += mass[v]
            memberCounts[Int(community[v])] += 1
        }
        var vacant = (0..<n).filter { memberCounts[$0] == 0 }.map { UInt32($0) }
        var strengthsTo = [Double](repeating: 0, count: n)
        var nearby = [UInt32](repeating: 0, count: n)

        // The queue is a ring: nobody waits twice, so it never holds more than n.
        var first = 0
        var length = n
        while length > 0 {
            if Task.isCancelled { throw CancellationError() }
            // As many as are waiting, then a look at whether to go on.
            let batch = min(length, 1 << 16)
            do {
                let firstArc = firstArc.span
                let head = head.span
                let strength = strength.span
                let mass = mass.span
                var community = community.mutableSpan
                var waiting = waiting.mutableSpan
                var isWaiting = isWaiting.mutableSpan
                var total = totals.mutableSpan
                var memberCount = memberCounts.mutableSpan
                var strengthTo = strengthsTo.mutableSpan
                var near = nearby.mutableSpan
                for _ in 0..<batch {
                    let v = Int(waiting[first])
                    first = first + 1 == n ? 0 : first + 1
                    length -= 1
                    isWaiting[v] = false

                    let arcs = Int(firstArc[v])..<Int(firstArc[v + 1])
                    var nearCount = 0
                    for arc in arcs {
                        let other = Int(community[Int(head[arc])])
                        if strengthTo[other] == 0 {
                            near[nearCount] = UInt32(other)
                            nearCount += 1
                        }
                        strengthTo[other] += strength[arc]
                    }
                    let own = Int(community[v])
                    let cost = price.ofPair * mass[v]
                    total[own] -= mass[v]
                    var best = own
                    var bestGain = strengthTo[own] - cost * total[own] + price.slack
                    for place in 0..<nearCount {
                        let other = Int(near[place])
                        let gain = strengthTo[other] - cost * total[other]
                        if gain > bestGain {
                            best = other
                            bestGain = gain
                        }
                        strengthTo[other] = 0
                    }
                    if bestGain < -price.slack && memberCount[own] > 1, let empty = vacant.popLast() {
                        best = Int(empty)
                    }
                    total[best] += mass[v]
                    if best == own { continue }

                    community[v] = UInt32(best)
                    memberCount[best] += 1
                    memberCount[own] -= 1
                    if memberCount[own] == 0 {
                        // Nothing but rounding is left.
                        total[own] = 0
                        vacant.append(UInt32(own))
                    }
                    for arc in arcs {
                        let w = Int(head[arc])
                        if !isWaiting[w] && Int(community[w]) != best {
                            isWaiting[w] = true
                            let last = first + length
                            waiting[last < n ? last : last - n] = UInt32(w)
                            length += 1
                        }
                    }
                }
            }
        }
    }
}
