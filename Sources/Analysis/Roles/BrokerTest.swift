internal import Graphs

// The broker keeps its label and the others' are dealt out anew. Only those it is tied to matter: their labels are drawn
// from all others' without putting back. Dealt in the order of the list, each label's chance is what is left of it, so that
// few neighbors can be gone through with exact chances.

/// What chance makes of a broker's pairs when the group labels of all others are dealt out anew.
struct BrokerTest {
    static let draws = 9_999
    /// So many labellings of the neighbors are gone through one by one.
    static let mostEnumerated = 10_000

    /// How many actors with a group there are, by group, the broker too.
    let sizes: [Int]
    let own: Int
    /// How many the broker is surely tied to.
    let neighborCount: Int
    /// How many pairs of them surely have no tie.
    let pairCount: Int
    /// Those pairs or, where they are fewer, all the others.
    private let listed: [(Int32, Int32)]
    private let listsOthers: Bool

    init(sizes: [Int], _ broker: Broker, _ neighborhood: BrokerNeighborhood, _ knowledge: PairKnowledge) {
        self.sizes = sizes
        own = neighborhood.own
        neighborCount = neighborhood.sure
        pairCount = broker.certain
        let listsOthers = Self.listsOthers(broker, neighborCount: neighborhood.sure)
        var listed: [(Int32, Int32)] = []
        neighborhood.forEachPair(knowledge) { i, j, known in
            if j < neighborhood.sure, (known == .none) != listsOthers { listed.append((Int32(i), Int32(j))) }
        }
        self.listed = listed
        self.listsOthers = listsOthers
    }

    private static func listsOthers(_ broker: Broker, neighborCount: Int) -> Bool {
        2 * broker.certain > neighborCount * (neighborCount - 1) / 2
    }

    /// What one dealing costs.
    static func steps(_ broker: Broker, neighborCount: Int) -> Int {
        let all = neighborCount * (neighborCount - 1) / 2
        return neighborCount + min(broker.certain, all - broker.certain)
    }

    var isFew: Bool {
        var ways = 1
        for _ in 0..<neighborCount {
            ways *= sizes.count
            if ways > Self.mostEnumerated { return false }
        }
        return true
    }

    /// How many pairs are expected in each role: the number of pairs times the chance of the role for any two others.
    ///
    /// Nil below three actors with a group.
    var expected: [Double]? {
        let n = sizes.reduce(0, +)
        guard n > 2 else { return nil }
        let ordered = Double((n - 1) * (n - 2))
        let same = sizes[own]
        let inside = (same - 1) * (same - 2)
        let elsewhere = sizes.indices.filter { $0 != own }.reduce(0) { $0 + sizes[$1] * (sizes[$1] - 1) }
        let door = 2 * (same - 1) * (n - same)
        let counts = [inside, elsewhere, door, (n - 1) * (n - 2) - inside - elsewhere - door]
        return counts.map { Double(pairCount) * Double($0) / ordered }
    }

    /// How many pairs are in each role when the neighbors have these labels.
    func counts(_ labels: [Int]) -> [Int] {
        var counts = [0, 0, 0, 0]
        func role(_ pair: (Int32, Int32)) -> Int {
            BrokerRole(labels[Int(pair.0)], own, labels[Int(pair.1)]).place
        }
        guard listsOthers else {
            for pair in listed { counts[role(pair)] += 1 }
            return counts
        }
        var ofLabel = [Int](repeating: 0, count: sizes.count)
        for label in labels { ofLabel[label] += 1 }
        let inside = ofLabel[own]
        counts[0] = inside * (inside - 1) / 2
        counts[1] = ofLabel.reduce(0) { $0 + $1 * ($1 - 1) / 2 } - counts[0]
        counts[2] = inside * (labels.count - inside)
        counts[3] = labels.count * (labels.count - 1) / 2 - counts[0] - counts[1] - counts[2]
        for pair in listed { counts[role(pair)] -= 1 }
        return counts
    }

    /// The chance of at least so many pairs in each role, over all dealings.
    func enumerated(_ seen: [Int]) -> (p: [Double], dealings: Int) {
        var left = sizes
        left[own] -= 1
        var labels = [Int](repeating: 0, count: neighborCount)
        var chances = [0.0, 0.0, 0.0, 0.0]
        var dealings = 0
        func deal(_ place: Int, _ chance: Double, _ remaining: Int) {
            if place == labels.count {
                dealings += 1
                for (role, count) in counts(labels).enumerated() where count >= seen[role] {
                    chances[role] += chance
                }
                return
            }
            for label in left.indices where left[label] > 0 {
                let share = Double(left[label]) / Double(remaining)
                left[label] -= 1
                labels[place] = label
                deal(place + 1, chance * share, remaining - 1)
                left[label] += 1
            }
        }
        deal(0, 1, left.reduce(0, +))
        return (chances.map { min(1, $0) }, dealings)
    }

    /// The share of dealings with at least so many pairs in each role, among some drawn and the one that was seen.
    func drawn(_ seen: [Int], draws: Int, seed: UInt64) -> [Double] {
        var left = sizes
        left[own] -= 1
        var pool = left.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
        var random = SeededRandom(seed: seed)
        var reached = [0, 0, 0, 0]
        for _ in 0..<draws {
            for place in 0..<neighborCount {
                pool.swapAt(place, place + random.integer(below: pool.count - place))
            }
            for (role, count) in counts(Array(pool.prefix(neighborCount))).enumerated()
            where count >= seen[role] {
                reached[role] += 1
            }
        }
        return reached.map { Double(1 + $0) / Double(1 + draws) }
    }
}
