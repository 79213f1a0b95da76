public import Model

/// The waves of a network under some conventions, each analyzed once, and what became of one until another.
///
/// Everything in it is made when it is first asked for, once, and kept; on any number of threads.
public final class AnalyzedNetwork: Sendable {
    public let network: Network
    /// Their wave is the one that is asked about.
    public let conventions: Conventions

    /// Whom it is for, and what is kept.
    public let gate: Gate
    /// What is known, where readers see less.
    private let whole: AnalyzedNetwork?

    private struct Span: Hashable {
        let from: Wave.Place
        let to: Wave.Place
    }

    private let kept: [Kept<AnalyzedWave>]
    private let histories: [Kept<WaveHistory>]
    private let keptChanges = KeptByKey<Span, Change>()
    private let comparisons = KeptByKey<Span, WaveComparison>()
    private let keptBreakdown = Kept<HeadlineBreakdown>()

    /// - Complexity: O(1) in the rows; the waves tell theirs.
    public init(_ network: Network, _ conventions: Conventions) {
        self.network = network
        self.conventions = conventions
        gate = Gate(for: .internal, network, waves: network.waves.indices)
        whole = nil
        kept = network.waves.map { _ in Kept() }
        histories = network.waves.map { _ in Kept() }
    }

    /// What is known as readers may see it: nothing that is made of it tells more.
    ///
    /// - Parameter waves: Those that are shown together; the strictest of their promises is kept. Nil for all.
    /// - Complexity: O(*r*) in the rows where readers see less; the waves tell theirs.
    public func seen(by audience: Audience, waves: [Wave.Place]? = nil) -> AnalyzedNetwork {
        let shown = waves ?? Array(network.waves.indices)
        return AnalyzedNetwork(self, seenThrough: Gate(for: audience, network, waves: shown))
    }

    private init(_ whole: AnalyzedNetwork, seenThrough gate: Gate) {
        network = gate.isOpen ? whole.network : whole.network.withoutAnswers()
        conventions = whole.conventions
        self.gate = gate
        self.whole = whole
        kept = network.waves.map { _ in Kept() }
        histories = network.waves.map { _ in Kept() }
    }

    /// What was agreed in conversations, as readers may see it: others than those in charge without what was noted beside it,
    /// and the public nothing.
    var agreements: [Agreement] {
        guard let whole, !gate.isOpen else { return network.agreements }
        return gate.audience == .public ? [] : whole.network.agreements.map { $0.withoutNote() }
    }

    /// The wave that is asked about.
    public var wave: AnalyzedWave { self[conventions.wave] }

    /// Who has handed in for the wave that is asked about, and who has not.
    ///
    /// - Complexity: as of `Returns`; made each time.
    public var returns: Returns { gate.seen(Returns((whole ?? self).wave)) }

    /// In order of time.
    public var waves: [AnalyzedWave] { network.waves.indices.map { self[$0] } }

    public subscript(place: Wave.Place) -> AnalyzedWave {
        kept[place].value {
            if let whole {
                return gate.isOpen
                    ? whole[place] : AnalyzedWave(whole[place], seenThrough: gate, in: network)
            }
            var conventions = conventions
            conventions.wave = place
            return AnalyzedWave(network, conventions)
        }
    }

    /// The waves up to one, seen from it.
    func history(until place: Wave.Place) -> WaveHistory {
        histories[place].value { WaveHistory((0...place).map { self[$0] }) }
    }

    /// What became of every relation from one wave to a later one.
    public func change(from: Wave.Place, to: Wave.Place) -> Change {
        keptChanges.value(Span(from: from, to: to)) {
            let change = Change(self[from].relations, self[to].relations)
            guard let whole, !gate.isOpen, gate.audience == .participants, gate.promise == .agreed else {
                return change
            }
            return change.outlining(whole.change(from: from, to: to))
        }
    }

    /// A wave held against an earlier one, and what lies before them.
    ///
    /// - Precondition: `from` is before `to`.
    public func comparison(from: Wave.Place, to: Wave.Place) -> WaveComparison {
        comparisons.value(Span(from: from, to: to)) {
            WaveComparison(history(until: to), change(from: from, to: to))
        }
    }

    /// The wave that is asked about, held against the one before; nil when there is none.
    public var comparison: WaveComparison? {
        conventions.wave == 0 ? nil : comparison(from: conventions.wave - 1, to: conventions.wave)
    }

    /// The headline of the wave that is asked about for parts of the network, and of every wave.
    public var breakdown: HeadlineBreakdown { keptBreakdown.value { HeadlineBreakdown(wave.gaps, waves) } }
}
