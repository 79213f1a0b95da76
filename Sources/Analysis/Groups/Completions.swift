internal import Graphs

/// Networks that the relations in doubt leave possible, drawn at random from a seed.
///
/// A draw takes each relation in doubt for a tie or not, as a coin falls. The same number is the same network whoever asks.
struct Completions {
    /// If no relation in doubt is a tie.
    let sure: Graph
    private let doubtful: [(Int, Int)]
    private let seeds: [UInt64]
    private let mostSteps: Int

    /// - Parameter mostSteps: As much work a finding may take; a dearer one is not drawn for.
    init(_ indexed: IndexedNetwork, count: Int, seed: UInt64, mostSteps: Int = ActorIntervals.mostSteps) {
        sure = indexed.graph
        doubtful = indexed.doubtful
        var random = SeededRandom(seed: seed)
        seeds = (0..<count).map { _ in random.next() }
        self.mostSteps = mostSteps
    }

    /// Whether anything is in doubt.
    var isNeeded: Bool { !doubtful.isEmpty }
    var count: Int { seeds.count }
    /// If every relation in doubt is a tie.
    var full: Graph { sure.adding(doubtful) }

    func graph(_ number: Int) -> Graph {
        var random = SeededRandom(seed: seeds[number])
        return sure.adding(someOf: doubtful, using: &random)
    }

    /// Whether a finding that takes so many steps a network may be made of all draws.
    func mayTake(steps: Int) -> Bool {
        steps.multipliedReportingOverflow(by: count).overflow ? false : steps * count <= mostSteps
    }

    /// Vertices and edges of the largest network possible.
    var size: Int { sure.vertexCount + sure.edgeCount + doubtful.count }

    /// A number that further ties can only raise: its value among the sure ties, and its bounds.
    func bounded(_ value: (Graph) -> Double?) -> RangedValue {
        let least = value(sure)
        guard isNeeded else { return RangedValue(value: least, range: least.map { $0...$0 }, basis: .bounds) }
        return RangedValue(value: least, range: Self.span([least, value(full)]), basis: .bounds)
    }

    /// A number that a further tie may raise or lower: its value among the sure ties, and the least and the most over
    /// the two extremes and the draws.
    ///
    /// - Parameter steps: What one value takes.
    func ranged(steps: Int, _ value: (Graph) -> Double?) throws(CancellationError) -> RangedValue {
        let own = value(sure)
        guard isNeeded else {
            return RangedValue(value: own, range: own.map { $0...$0 }, basis: .completions)
        }
        guard mayTake(steps: steps) else { return RangedValue(value: own, range: nil, basis: .untried) }
        var values = [own, value(full)]
        for number in 0..<count {
            if Task.isCancelled { throw CancellationError() }
            values.append(value(graph(number)))
        }
        return RangedValue(value: own, range: Self.span(values), basis: .completions)
    }

    private static func span(_ values: [Double?]) -> ClosedRange<Double>? {
        let values = values.compactMap { $0 }
        guard let least = values.min(), let most = values.max() else { return nil }
        return least...most
    }
}

/// A number of the sure ties, and how far it may lie from that since some relations are in doubt.
public struct RangedValue: Hashable, Sendable {
    /// Among the sure ties; nil where it is not defined.
    public let value: Double?
    /// Nil where it is not defined in any network looked at, or none was.
    public let range: ClosedRange<Double>?
    /// Whether nothing outside the range is possible.
    public let basis: ActorIntervals.Basis
}
