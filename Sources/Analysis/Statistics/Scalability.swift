/// Whether ticked items form one ladder: whoever ticks a later step has also ticked the earlier ones.
///
/// **For the planner.** Where respondents tick everything that applies, this says whether "level 6" really means
/// that levels 1 to 5 are there too. If not, a relation's deepest level says less than it seems.
///
/// **Definition.** An *error* of a pair of items is a response that ticks the later and not the earlier.
/// - *Reproducibility* (Guttman; errors as Goodenough and Edwards count them): 1 − e / (n k), e the ticks that
///   differ from those of a response that ticks as many items from the beginning of the ladder.
/// - *Least reproducibility*: what the share of ticks of each item gives alone, Σ max(p, 1 − p) / k. Where it is
///   high, a high reproducibility says nothing: *scalability* (Menzel) is what is gained beyond it, of what
///   could be.
/// - *H* (Loevinger, Mokken): 1 − F / E over all pairs of items, F the errors and E those expected if items were
///   independent, n (1 − p of the earlier) p of the later. Under 0.3 it is no scale, from 0.5 a strong one.
///
/// The ladder is that of the scale. `bestH` is H with each pair in the order of how often its items are ticked,
/// as Mokken defines it: what the items could do in their best order. The two are equal when deeper items are
/// ticked more seldom all the way.
///
/// **Scale.** Reproducibility 0 … 1; H at most 1, 0 when items have nothing to do with each other, below 0 when
/// they exclude each other. Nil without responses, and H also when no pair of items can have an error.
///
/// - SeeAlso: L. Guttman (1944), doi:10.2307/2086306; H. Menzel (1953), doi:10.1086/266463; R. J. Mokken (1971),
///   *A Theory and Procedure of Scale Analysis*; L. A. van der Ark (2007), doi:10.18637/jss.v020.i11.
public struct Scalability: Hashable, Sendable {
    public private(set) var responses = 0
    /// How many responses tick each item.
    public private(set) var ticked: [Int]
    /// How many tick both of two items, at `earlier * items + later`.
    private var both: [Int]
    private var misplaced = 0

    /// - Parameter items: how many steps the ladder has.
    public init(items: Int) {
        ticked = [Int](repeating: 0, count: items)
        both = [Int](repeating: 0, count: items * items)
    }

    /// Counts a response.
    ///
    /// - Parameter ticks: the items ticked, from 0, ascending.
    /// - Complexity: O(square of the ticks).
    public mutating func count(_ ticks: [Int]) {
        responses += 1
        for (place, item) in ticks.enumerated() {
            ticked[item] += 1
            for later in ticks[(place + 1)...] { both[item * items + later] += 1 }
        }
        // A tick beyond the first so many is one too many, and leaves one too few before.
        misplaced += 2 * ticks.count { $0 >= ticks.count }
    }

    /// What is left when some of the responses are taken away.
    ///
    /// - Precondition: the others are among these, over as many items.
    public func subtracting(_ others: Scalability) -> Scalability {
        var rest = self
        rest.responses -= others.responses
        rest.misplaced -= others.misplaced
        rest.ticked = zip(ticked, others.ticked).map { $0 - $1 }
        rest.both = zip(both, others.both).map { $0 - $1 }
        return rest
    }

    public var items: Int { ticked.count }

    /// Responses that tick the later item and not the earlier.
    ///
    /// - Precondition: `earlier` < `later`.
    public func errors(earlier: Int, later: Int) -> Int { ticked[later] - both[earlier * items + later] }

    public var reproducibility: Double? {
        responses == 0 ? nil : 1 - Double(misplaced) / Double(responses * items)
    }

    public var leastReproducibility: Double? {
        responses == 0
            ? nil
            : Double(ticked.reduce(0) { $0 + max($1, responses - $1) }) / Double(responses * items)
    }

    /// Menzel's coefficient; nil when nothing could be gained.
    public var scalability: Double? {
        guard let reproducibility, let least = leastReproducibility, least < 1 else { return nil }
        return (reproducibility - least) / (1 - least)
    }

    /// H in the order of the ladder.
    public var h: Double? {
        coefficient { earlier, later in
            (
                errors(earlier: earlier, later: later),
                (responses - ticked[earlier]) * ticked[later]
            )
        }
    }

    /// H with each pair in the order of how often its items are ticked.
    public var bestH: Double? {
        coefficient { earlier, later in
            let (often, seldom) = (
                max(ticked[earlier], ticked[later]), min(ticked[earlier], ticked[later])
            )
            return (seldom - both[earlier * items + later], (responses - often) * seldom)
        }
    }

    // 1 − Σ errors / Σ expected, the expected given times the number of responses.
    private func coefficient(_ pair: (Int, Int) -> (errors: Int, expected: Int)) -> Double? {
        var (errors, expected) = (0, 0)
        for earlier in 0..<items {
            for later in (earlier + 1)..<max(items, earlier + 1) {
                let pair = pair(earlier, later)
                errors += pair.errors
                expected += pair.expected
            }
        }
        return expected == 0 ? nil : 1 - Double(errors * responses) / Double(expected)
    }
}
