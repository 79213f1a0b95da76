// Dinic's algorithm. A breadth-first search from the source sets the distances; then flow is sent along arcs
// that lead one step farther, as much as will go, and the search is made anew, until the target is out of
// reach. What the last search has reached is the source's side of the smallest cut.
//
// Every arc lies next to its twin the other way: arc a and arc a ^ 1. What is sent along one is room on the
// other.

/// Pipes between vertices, and what can still be sent through them.
struct FlowNetwork {
    private var firstPlace: [Int]
    private var arcAtPlace: [UInt32]
    private let head: [UInt32]
    private let capacity: [Double]
    private var room: [Double]
    private var distance: [Int32]
    private var nextPlace: [Int]

    /// Pipe p is arc 2p, and 2p + 1 the other way.
    init(vertexCount: Int, pipes: [(tail: Int, head: Int, capacity: Double, back: Double)]) {
        firstPlace = [Int](repeating: 0, count: vertexCount + 1)
        for pipe in pipes {
            firstPlace[pipe.tail + 1] += 1
            firstPlace[pipe.head + 1] += 1
        }
        for v in 0..<vertexCount {
            firstPlace[v + 1] += firstPlace[v]
        }
        arcAtPlace = [UInt32](repeating: 0, count: 2 * pipes.count)
        var next = firstPlace
        for (number, pipe) in pipes.enumerated() {
            arcAtPlace[next[pipe.tail]] = UInt32(2 * number)
            next[pipe.tail] += 1
            arcAtPlace[next[pipe.head]] = UInt32(2 * number + 1)
            next[pipe.head] += 1
        }
        head = pipes.flatMap { [UInt32($0.head), UInt32($0.tail)] }
        capacity = pipes.flatMap { [$0.capacity, $0.back] }
        room = capacity
        distance = [Int32](repeating: -1, count: vertexCount)
        nextPlace = firstPlace
    }

    /// Sends as much as will go, or stops when it is `enough`, and returns how much it was.
    ///
    /// `checkpoint` is told the share that has been sent of what cannot be exceeded, path after path.
    mutating func send<Failure: Error>(
        from source: Int, to target: Int, enough: Double = .infinity,
        checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> Double {
        room = capacity
        let most = min(
            roomAtArcs(of: source) { $0 }, roomAtArcs(of: target) { $0 ^ 1 })
        var sent = 0.0
        while sent < enough && search(from: source, to: target) {
            nextPlace = firstPlace
            while sent < enough, let more = sendAlongPath(from: source, to: target) {
                sent += more
                try checkpoint(min(1, sent / most))
            }
        }
        return sent
    }

    /// The room on all arcs out of a vertex, or on their twins.
    private func roomAtArcs(of v: Int, twin: (Int) -> Int) -> Double {
        (firstPlace[v]..<firstPlace[v + 1]).reduce(0) { $0 + room[twin(Int(arcAtPlace[$1]))] }
    }

    /// After all has been sent, the pipes of smallest cuts: each cut ascending, the one nearest to the source first, and no
    /// more than `limit` of them.
    ///
    /// What lies on the source's side of a cut has no room left outward. So whatever is taken in brings with it all that
    /// follows from it, and of each pipe of a cut the far end is either kept out for good or taken in: no two ways lead to
    /// the same cut, and each leads to one.
    func smallestCuts(from source: Int, to target: Int, atMost limit: Int) -> [[Int]] {
        var isOut = distance.map { _ in false }
        isOut[target] = true
        var found: [[Int]] = []
        var open = [(isIn: isOnSourceSide, isOut: isOut)]
        while found.count < limit, let next = open.popLast() {
            let isIn = next.isIn
            isOut = next.isOut
            let cut = head.indices.filter {
                capacity[$0] > 0 && isIn[Int(head[$0 ^ 1])] && !isIn[Int(head[$0])]
            }
            var choice: (far: Int, isIn: [Bool])?
            for arc in cut where choice == nil && !isOut[Int(head[arc])] {
                let far = Int(head[arc])
                choice = taking(far, into: isIn, sparing: isOut).map { (far, $0) }
                if choice == nil { isOut[far] = true }
            }
            guard let choice else {
                found.append(cut.map { $0 / 2 }.sorted())
                continue
            }
            open.append((choice.isIn, isOut))
            isOut[choice.far] = true
            open.append((isIn, isOut))
        }
        return found
    }

    /// What is in, with one vertex more and all that can be reached from it; nil when that takes in one that is to stay out.
    private func taking(_ v: Int, into isIn: [Bool], sparing isOut: [Bool]) -> [Bool]? {
        var isIn = isIn
        isIn[v] = true
        var open = [v]
        while let v = open.popLast() {
            if isOut[v] { return nil }
            for place in firstPlace[v]..<firstPlace[v + 1] {
                let arc = Int(arcAtPlace[place])
                let w = Int(head[arc])
                if room[arc] > 0 && !isIn[w] {
                    isIn[w] = true
                    open.append(w)
                }
            }
        }
        return isIn
    }

    /// After all has been sent through pipes that hold 1 each, one way only: the ways that it took, as vertices.
    func paths(from source: Int, to target: Int) -> [[Int]] {
        var isTaken = capacity.indices.map { $0 % 2 == 0 && capacity[$0] > room[$0] }
        func next(from v: Int) -> Int? {
            (firstPlace[v]..<firstPlace[v + 1]).map { Int(arcAtPlace[$0]) }.first { isTaken[$0] }
        }
        var paths: [[Int]] = []
        while let first = next(from: source) {
            var path = [source]
            var arc: Int? = first
            while let step = arc {
                isTaken[step] = false
                path.append(Int(head[step]))
                arc = path.last == target ? nil : next(from: Int(head[step]))
            }
            paths.append(path)
        }
        return paths
    }

    /// After all has been sent: what can still be reached from the source.
    var isOnSourceSide: [Bool] { distance.map { $0 >= 0 } }

    private mutating func search(from source: Int, to target: Int) -> Bool {
        for v in distance.indices { distance[v] = -1 }
        distance[source] = 0
        var reached = [source]
        var next = 0
        while next < reached.count {
            let v = reached[next]
            next += 1
            for place in firstPlace[v]..<firstPlace[v + 1] {
                let arc = Int(arcAtPlace[place])
                let w = Int(head[arc])
                if room[arc] > 0 && distance[w] < 0 {
                    distance[w] = distance[v] + 1
                    reached.append(w)
                }
            }
        }
        return distance[target] >= 0
    }

    /// Sends along one path of steps that lead farther; nil when there is none left.
    private mutating func sendAlongPath(from source: Int, to target: Int) -> Double? {
        var path: [Int] = []
        var v = source
        while v != target {
            if nextPlace[v] < firstPlace[v + 1] {
                let arc = Int(arcAtPlace[nextPlace[v]])
                if room[arc] > 0 && distance[Int(head[arc])] == distance[v] + 1 {
                    path.append(arc)
                    v = Int(head[arc])
                } else {
                    nextPlace[v] += 1
                }
            } else {
                // A dead end: step back, and past the arc that led here.
                guard let arc = path.popLast() else { return nil }
                v = Int(head[arc ^ 1])
                nextPlace[v] += 1
            }
        }
        let amount = path.reduce(.infinity) { min($0, room[$1]) }
        for arc in path {
            room[arc] -= amount
            room[arc ^ 1] += amount
        }
        return amount
    }
}
