internal import Graphs

/// Which place every actor takes by a measure, and which it may take once all is known.
///
/// **For the planner.** Actors with equal values share a place, told as a span ("2–4"). A place that missing answers may
/// change is told to.
///
/// **Definition.** The places from 1, the most first, that are taken by those with an equal value. What may be: from one
/// place after those who surely have more, to the place before those who surely have less.
///
/// **Scale.** 1 … n; nil where the measure is not defined, and what may be also where nothing is known beside the values.
public struct Ranking: Sendable {
    public let measure: Measure
    public let intervals: ActorIntervals
    /// By vertex.
    public let places: [ClosedRange<Int>?]
    public let possible: [ClosedRange<Int>?]

    /// Nil for a measure that is no number of an actor.
    ///
    /// - Complexity: That of the intervals, and O(*n* log *n*).
    public init?(_ indexed: IndexedNetwork, by measure: Measure) {
        guard let intervals = ActorIntervals(indexed, of: measure) else { return nil }
        self.measure = measure
        self.intervals = intervals
        let values = intervals.values
        places = Self.places(values.map { $0.map { $0...$0 } })
        possible = Self.places(intervals.intervals)
    }

    /// Whether missing answers may change the place; nil where that is not known.
    public func mayChange(_ vertex: Int) -> Bool? {
        guard places[vertex] != nil, let possible = possible[vertex] else { return nil }
        return places[vertex] != possible
    }

    /// So far apart may equal values be that were summed in different orders.
    static let tolerance = 1e-9

    static func isGreater(_ one: Double, _ other: Double) -> Bool {
        one > other + tolerance * max(1, abs(other))
    }

    private static func places(_ intervals: [ClosedRange<Double>?]) -> [ClosedRange<Int>?] {
        let lows = intervals.compactMap { $0?.lowerBound }.sorted()
        let highs = intervals.compactMap { $0?.upperBound }.sorted()
        return intervals.map { interval in
            guard let interval else { return nil }
            let more = lows.count - lows.firstPlace { isGreater($0, interval.upperBound) }
            let less = highs.firstPlace { !isGreater(interval.lowerBound, $0) }
            return more + 1...lows.count - less
        }
    }
}

extension [Double] {
    /// The first place from which a claim holds; the count where it holds nowhere.
    ///
    /// - Precondition: it holds from some place on.
    fileprivate func firstPlace(_ claim: (Double) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if claim(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
