import Analysis
import Graphs
import Model

/// A small network told pair by pair: tied, surely not, in doubt, or never asked about.
struct PairStates: Sendable {
    enum State: CaseIterable { case tie, none, doubtful, unasked }

    var count: Int
    var groups: [Int]
    /// By pair, the smaller place first; unasked where nothing stands.
    private var states: [[Int]: State] = [:]

    init(count: Int, groups: [Int]? = nil) {
        self.count = count
        self.groups = groups ?? [Int](repeating: 0, count: count)
    }

    /// Every pair tied or surely not.
    init(count: Int, ties: [(Int, Int)], groups: [Int]? = nil, others: State = .none) {
        self.init(count: count, groups: groups)
        for (a, b) in pairs { self[a, b] = others }
        for (a, b) in ties { self[a, b] = .tie }
    }

    /// Three to six actors in up to three groups.
    init(seed: Int, doubt: Int = 6) {
        var random = SeededRandom(seed: UInt64(seed))
        self.init(count: 3 + random.integer(below: 4))
        groups = (0..<count).map { _ in random.integer(below: 3) }
        var left = doubt
        let sparse = random.integer(below: 2) == 1
        for (a, b) in pairs {
            var state = State.allCases[random.integer(below: 4)]
            if state == .none, !sparse { state = .tie }
            if state == .doubtful {
                if left == 0 { state = .unasked } else { left -= 1 }
            }
            self[a, b] = state
        }
    }

    var pairs: [(Int, Int)] { (0..<count).flatMap { a in (a + 1..<max(count, a + 1)).map { (a, $0) } } }

    subscript(a: Int, b: Int) -> State {
        get { states[[min(a, b), max(a, b)]] ?? .unasked }
        set { states[[min(a, b), max(a, b)]] = newValue }
    }

    func pairs(_ state: State) -> [(Int, Int)] { pairs.filter { self[$0.0, $0.1] == state } }

    /// As many as any of these networks has, in order.
    static let ids = "abcdefghijklmnop".map(String.init) + "abcdefghijklmnopqrst".map { "z\($0)" }

    var folder: Folder {
        var rows: [String] = []
        for (a, b) in pairs {
            let ends = [Self.ids[a], Self.ids[b]]
            let level =
                switch self[a, b] {
                case .tie: "5"
                case .none: "1"
                case .doubtful: "?"
                case .unasked: ""
                }
            if !level.isEmpty {
                rows += ["1 \(ends[0]) \(ends[1]) \(level)", "1 \(ends[1]) \(ends[0]) \(level)"]
            }
        }
        let kinds = ["region", "agency", "municipality"]
        return Folder(
            actors: (0..<count).map { "\(Self.ids[$0]) kind=\(kinds[groups[$0]])" }, ties: rows, waves: ["1"])
    }

    func wave(_ unknowns: Conventions.Unknowns = .open) throws -> AnalyzedWave {
        let network = try folder.network()
        return AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4, unknowns: unknowns)).wave
    }

    func roles(_ unknowns: Conventions.Unknowns = .open) throws -> Roles {
        let wave = try wave(unknowns)
        return try Roles(wave, by: Grouping(kindsOf: wave.network), seed: 1)
    }

    /// The ties of every completion of what is in doubt.
    var completions: [[(Int, Int)]] {
        let doubtful = pairs(.doubtful)
        return (0..<(1 << doubtful.count)).map { mask in
            pairs(.tie) + doubtful.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
        }
    }

    /// The parts that some vertices make with some ties, each ascending.
    static func parts(of vertices: [Int], _ ties: [(Int, Int)]) -> [[Int]] {
        var left = Set(vertices)
        var parts: [[Int]] = []
        while let first = left.min() {
            var part = [first]
            left.remove(first)
            var next = 0
            while next < part.count {
                for (a, b) in ties {
                    for (v, w) in [(a, b), (b, a)] where v == part[next] && left.contains(w) {
                        left.remove(w)
                        part.append(w)
                    }
                }
                next += 1
            }
            parts.append(part.sorted())
        }
        return parts
    }
}
