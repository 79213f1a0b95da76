internal import Graphs

/// How deep the relations of a synthetic network are, and what each side says of them.
struct SyntheticAnswers: Sendable {
    /// What a side says, as a cell of `level` has it.
    enum Cell: Hashable, Sendable {
        case level(Int)
        case unknown
        case notRelevant
        /// No row at all.
        case unsaid

        var text: String? {
            switch self {
            case .level(let level): String(level)
            case .unknown: ""
            case .notRelevant: "x"
            case .unsaid: nil
            }
        }
    }

    private let population: SyntheticPopulation
    private let streams: SyntheticStreams
    private let responseRate: Double

    init(_ population: SyntheticPopulation, responseRate: Double, _ streams: SyntheticStreams) {
        self.population = population
        self.responseRate = responseRate
        self.streams = streams
    }

    /// Whether an actor answers in a wave. Seven in ten decide once and for all.
    func answers(_ actor: Int, in wave: Int) -> Bool {
        var random = streams.stream(.response, actor)
        let once = random.unit()
        guard random.happens(percent: 30) else { return once < responseRate }
        var anew = streams.stream(.response, actor, wave + 1)
        return anew.unit() < responseRate
    }

    /// The depth of a relation in a wave; nil before anybody has thought of it.
    ///
    /// It is drawn by who the two are, and from wave to wave it mostly stays. - Complexity: O(*wave*).
    func depth(_ actor: Int, _ number: Int, _ other: Int, in wave: Int) -> Int? {
        var random = streams.stream(.relation, actor, number)
        let isPublic = [actor, other].count { population.kind($0).isPublicCore }
        let first = random.place(inCumulative: Self.depths[isPublic])
        // One in eight is younger than the first wave; of those, half are known not to be there before.
        var isYoung = random.happens(percent: 12)
        let isKnownBefore = random.happens(percent: 50)
        var depth = first
        for _ in 0..<wave {
            let draw = random.integer(below: 100)
            if isYoung {
                if draw < 40 { isYoung = false }
            } else if depth == 0 {
                if draw < 15 { depth = 2 + draw % 3 }
            } else {
                switch draw {
                case ..<74: break
                case ..<86: depth = min(8, depth + 1)
                case ..<95: depth = max(1, depth - 1)
                case ..<98: depth = 0
                default: depth = min(8, depth + 2)
                }
            }
        }
        return isYoung ? (isKnownBefore ? 0 : nil) : depth
    }

    /// What one side of a relation says in a wave in which it answers.
    ///
    /// - Parameter side: 0 for the one that began the relation, 1 for the other.
    func cell(_ actor: Int, _ number: Int, _ other: Int, side: Int, in wave: Int, depth: Int) -> Cell {
        var random = streams.stream(.answer, actor, (number * 16 + wave) * 2 + side)
        switch random.integer(below: 1000) {
        case ..<20: return .unsaid
        case ..<60: return .unknown
        case ..<80 where depth <= 2: return .notRelevant
        default: break
        }
        if depth == 0 { return .level(random.happens(percent: 92) ? 0 : 1 + random.integer(below: 2)) }
        if random.happens(percent: 3) { return .level(0) }
        var said = depth
        switch random.integer(below: 100) {
        case ..<66: break
        case ..<79: said += 1
        case ..<92: said -= 1
        case ..<96: said += 2
        default: said -= 2
        }
        if random.happens(percent: 50) { said += style(side == 0 ? actor : other) }
        return .level(min(8, max(1, said)))
    }

    /// Some see more in all their relations than others do, some less: −1, 0 or 1.
    private func style(_ actor: Int) -> Int {
        var random = streams.stream(.style, actor)
        return [-1, 0, 1][random.place(inCumulative: [15, 85])]
    }

    /// Cumulative shares in percent of the depths 0 … 7, the rest 8, by how many of the two are public core.
    private static let depths = [
        [3, 12, 35, 51, 67, 77, 87, 98],
        [3, 12, 38, 58, 76, 88, 95, 99],
        [2, 6, 16, 30, 50, 68, 82, 95],
    ]
}
