internal import Model

/// How many of some pairs of actors are a tie: what is known, and within which bounds.
///
/// **For the planner.** The point value is of the pairs that are known; when answers of one side alone are among
/// them, only the bounds are told in words.
///
/// **Definition** (`rules.md` §4, graph). Edges / pairs known to be an edge or not; at least edges / all pairs, at most
/// (all pairs − those known not to be) / all pairs.
public struct Density: Hashable, Sendable {
    public let dyads: Int
    public internal(set) var edges = 0
    /// Of the pairs that some row speaks of, those surely below the threshold.
    private var spokenNot = 0
    /// Pairs that some row speaks of.
    private var spoken = 0
    /// Whether a pair that no row speaks of is known to have no tie, as in a graph without levels.
    let knowsAbsentPairs: Bool
    /// Of the pairs known, those of which one side alone says so.
    public internal(set) var knownOneSided = 0

    init(dyads: Int, in network: Network) {
        self.dyads = dyads
        knowsAbsentPairs = network.origin.knowsAbsentPairs
    }

    /// Pairs surely below the threshold.
    public var knownNot: Int { spokenNot + (knowsAbsentPairs ? dyads - spoken : 0) }

    public var known: Int { edges + knownNot }

    /// Nil without pairs, and when some are not known and none is known not to be: then only ties were told of.
    public var value: Double? {
        known == 0 || known < dyads && knownNot == 0 ? nil : Double(edges) / Double(known)
    }

    /// The value where it may be told in words.
    public var told: Double? { knownOneSided == 0 ? value : nil }

    /// If every pair in doubt is no tie; nil without pairs.
    public var lower: Double? { dyads == 0 ? nil : Double(edges) / Double(dyads) }

    /// If every pair in doubt is a tie.
    public var upper: Double? { dyads == 0 ? nil : Double(dyads - knownNot) / Double(dyads) }

    /// What a relation is to the graph.
    enum Tie { case edge, knownNot, undetermined, notRelevant }

    /// Counts a relation of one of the pairs, and says what it is.
    ///
    /// - Parameter summary: nil when its sides see no relation to speak of.
    @discardableResult
    mutating func count(_ summary: Summary?, _ conventions: Conventions) -> Tie {
        spoken += 1
        guard let summary else { return .notRelevant }
        let span = summary.span(conventions.side)
        let isEdge = span.low >= conventions.tieFrom
        guard isEdge || span.high < conventions.tieFrom else { return .undetermined }
        if summary.isOneSided { knownOneSided += 1 }
        if isEdge { edges += 1 } else { spokenNot += 1 }
        return isEdge ? .edge : .knownNot
    }

    /// Counts pairs of a graph without levels at once.
    mutating func countPlain(edges: Int, undetermined: Int) {
        self.edges += edges
        spoken += edges + undetermined
    }

    mutating func add(_ other: Density) {
        edges += other.edges
        spokenNot += other.spokenNot
        spoken += other.spoken
        knownOneSided += other.knownOneSided
    }
}

/// Some pairs of actors whose ties were counted.
public protocol CountsTies {
    var ties: Density { get }
}

extension CountsTies {
    public var dyads: Int { ties.dyads }
    public var edges: Int { ties.edges }
    public var knownNot: Int { ties.knownNot }
    /// Pairs known to be a tie or not.
    public var known: Int { ties.known }
    public var density: Double? { ties.value }
    public var densityLower: Double? { ties.lower }
    public var densityUpper: Double? { ties.upper }
}
