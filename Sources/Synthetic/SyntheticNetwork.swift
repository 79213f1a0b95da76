internal import Graphs
public import Model

// A made-up network that looks like a real one from afar: who there is in Swedish planning and how many of
// each, a few in the middle and very many at the edge, counties that keep to themselves, two sides that see
// the same relation differently, answers that never came, and relations that last but drift.
//
// Nothing is kept but a few bytes for each actor. Every draw comes from a stream of its own that the seed and
// a place in the network name (`SyntheticStreams`), so that any part can be made again at any time: the ties
// of a wave are written without holding those of another. Only whole numbers, sums, products and square
// roots are used, which every machine computes alike.

/// A synthetic network, made row by row: the same choices give the same rows on every machine.
///
///     let network = try SyntheticNetwork(actorCount: 1_000, seed: 7)
///     network.forEachRow(of: .ties) { print($0.joined(separator: ",")) }
///
/// **For the planner.** For trying the product, for teaching and for measuring its speed. It says nothing of
/// any organisation: every name and every source cell says that it is synthetic.
///
/// **Definition.** Each actor ties itself to earlier ones: first to its municipality, region or county board,
/// then mostly within its county, either to a neighbor in the list or to an early one by a power law of
/// exponent 2½. How many it begins is 1 or a Pareto draw; on average an actor ends up with about six ties.
///
/// - Complexity: O(*n*) memory in the number of actors; O(*n*) time for each wave.
public struct SyntheticNetwork: Sendable {
    /// How many actors there may be.
    public static let actorCounts = 20...1_000_000
    public static let waveCounts = 1...9
    /// A table of more rows would grow beyond what the product reads in one file.
    public static let mostActorsTimesWaves = 4_000_000

    /// What cannot be asked for.
    public enum Fault: Error, Hashable {
        case actorCount, waveCount, tooLarge, responseRate
    }

    public let actorCount: Int
    public let seed: UInt64
    public let waveCount: Int
    public let responseRate: Double

    let streams: SyntheticStreams
    let population: SyntheticPopulation
    let ties: SyntheticTies
    let forums: SyntheticForums
    let answers: SyntheticAnswers

    /// - Parameter responseRate: the share of those asked that answer, above 0 and at most 1.
    public init(actorCount: Int, seed: UInt64, waveCount: Int = 1, responseRate: Double = 0.8) throws(Fault) {
        guard Self.actorCounts.contains(actorCount) else { throw .actorCount }
        guard Self.waveCounts.contains(waveCount) else { throw .waveCount }
        guard actorCount * waveCount <= Self.mostActorsTimesWaves else { throw .tooLarge }
        guard responseRate > 0, responseRate <= 1 else { throw .responseRate }
        self.actorCount = actorCount
        self.seed = seed
        self.waveCount = waveCount
        self.responseRate = responseRate
        streams = SyntheticStreams(seed: seed)
        population = SyntheticPopulation(actorCount, waveCount: waveCount, streams)
        ties = SyntheticTies(population, streams)
        forums = SyntheticForums(population, streams)
        answers = SyntheticAnswers(population, responseRate: responseRate, streams)
    }

    /// What every row that could be taken for a fact says of itself.
    public var source: String { "syntetisk, frö \(seed)" }

    /// What stands in `datapackage.json`.
    public var description: Draft.Description {
        var description = Draft.Description()
        description.id = "syntetiskt-\(actorCount)-\(seed)"
        description.title = "Syntetiskt nätverk med \(actorCount) aktörer (påhittat, frö \(seed))"
        description.summary = """
            Slumpat för att pröva verktyget: inga aktörer, svar eller mål är verkliga. Länskoderna finns, men \
            raderna säger inget om länen. Gjort med: samverkan generate --actors \(actorCount) --seed \(seed) \
            --waves \(waveCount) --response-rate \(responseRate)
            """
        description.scale = .samverkan8
        description.waves = (0..<waveCount).map(wave)
        return description
    }

    func wave(_ wave: Wave.Place) -> String { "w\(wave + 1)" }
}

/// Streams of chance, each named by what it is for and by a place in the network.
struct SyntheticStreams: Sendable {
    enum Use: UInt64 {
        case county = 1, lifetime, style, response, membership, ties, relation, answer, indicator
    }

    private let seed: UInt64

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        self.seed = random.next()
    }

    /// The stream for a use at a place. Streams start at mixed states: two that started a step apart would be
    /// the same numbers.
    func stream(_ use: Use, _ place: Int, _ detail: Int = 0) -> SeededRandom {
        var random = SeededRandom(
            seed: seed &+ use.rawValue &* 0xD1B5_4A32_D192_ED03 &+ UInt64(place) &* 0xABC9_8388_FB8F_AC03)
        let state = random.next() &+ UInt64(detail) &* 0x8CB9_2BA7_2F3D_8DD7
        random = SeededRandom(seed: state)
        return SeededRandom(seed: random.next())
    }
}

extension SeededRandom {
    /// Whether something happens that does so this many times in a hundred.
    mutating func happens(percent: Int) -> Bool { integer(below: 100) < percent }

    /// A place below `count`, early ones far more often: place *r* with density r to the power −⅔.
    mutating func early(below count: Int) -> Int {
        let unit = unit()
        return Int(unit * unit * unit * Double(count))
    }

    /// The first place of a table of cumulative shares, in percent, that a draw falls under.
    mutating func place(inCumulative shares: [Int]) -> Int {
        let draw = integer(below: 100)
        return shares.firstIndex { draw < $0 } ?? shares.count
    }
}
