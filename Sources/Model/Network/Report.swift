/// One row of `ties.csv`: somebody says that two actors relate at a level.
///
/// A network may hold millions, so that a report is a few numbers; what else its row says is a `Remark`,
/// shared by all rows that say the same.
public struct Report: Sendable {
    public enum Reporter: Hashable, Sendable {
        case actor(Actor.Place)
        case document
    }

    public var answer: Answer {
        storedAnswer >= 0 ? .level(Int(storedAnswer)) : storedAnswer == -1 ? .unknown : .notRelevant
    }
    /// Whether the row is made up to show the product, not coded from a source.
    public let isIllustration: Bool
    /// The line of `ties.csv` that it was read from.
    public var line: Int { Int(storedLine) }

    public var wave: Wave.Place { Int(storedWave) }
    public var from: Actor.Place { Int(storedFrom) }
    public var to: Actor.Place { Int(storedTo) }
    /// Nil means in general.
    public var forum: Forum.Place? { storedForum < 0 ? nil : Int(storedForum) }
    public var by: Reporter { storedBy < 0 ? .document : .actor(Int(storedBy)) }
    /// Which respondent of the reporter; equal numbers are equal codes.
    public var respondent: Int { Int(storedRespondent) }
    /// The place of its remark in `Network.remarks`.
    public var remark: Int { Int(storedRemark) }
    public var dyad: Dyad { Dyad(from, to) }

    private let storedWave: Int32
    private let storedFrom: Int32
    private let storedTo: Int32
    private let storedForum: Int32
    private let storedBy: Int32
    private let storedRespondent: Int32
    private let storedRemark: Int32
    private let storedLine: UInt32
    /// A level, -1 for unknown or -2 for not relevant.
    private let storedAnswer: Int32

    init(
        wave: Wave.Place, from: Actor.Place, to: Actor.Place, forum: Forum.Place?, by: Reporter,
        respondent: Int, answer: Answer, remark: Int, isIllustration: Bool, line: Int
    ) {
        storedWave = Int32(wave)
        storedFrom = Int32(from)
        storedTo = Int32(to)
        storedForum = Int32(forum ?? -1)
        storedBy = if case .actor(let place) = by { Int32(place) } else { -1 }
        storedRespondent = Int32(respondent)
        storedRemark = Int32(remark)
        storedLine = UInt32(line)
        storedAnswer =
            switch answer {
            case .level(let level): Int32(level)
            case .unknown: -1
            case .notRelevant: -2
            }
        self.isIllustration = isIllustration
    }

    /// Reports in the order in which they are worked through: wave, dyad, forum (general first), who says so.
    static func precedes(_ left: Report, _ right: Report) -> Bool {
        if left.storedWave != right.storedWave { return left.storedWave < right.storedWave }
        let dyad = left.dyad
        let other = right.dyad
        if dyad != other { return dyad < other }
        if left.storedForum != right.storedForum { return left.storedForum < right.storedForum }
        if left.storedBy != right.storedBy { return left.storedBy < right.storedBy }
        if left.storedFrom != right.storedFrom { return left.storedFrom < right.storedFrom }
        if left.storedRespondent != right.storedRespondent {
            return left.storedRespondent < right.storedRespondent
        }
        return left.storedLine < right.storedLine
    }

    /// Whether two rows are the same report: all but what they say is equal.
    static func sameKey(_ left: Report, _ right: Report) -> Bool {
        left.storedWave == right.storedWave && left.storedFrom == right.storedFrom
            && left.storedTo == right.storedTo && left.storedForum == right.storedForum
            && left.storedBy == right.storedBy && left.storedRespondent == right.storedRespondent
    }
}

/// What a row of `ties.csv` says beside its level.
public struct Remark: Hashable, Sendable {
    /// The level that the reporter wishes for.
    public let wanted: Level?
    /// All levels ticked, ascending.
    public let ticked: [Level]
    public let arena: String
    /// What stands in the way: ids of the vocabulary, and other text as it was written; several are separated by semicolons.
    public let obstacle: String
    public let date: Due?
    public let source: String
    public let note: String
    /// Whether a level in it was off the scale, or its date no date: then every row that says it is told of.
    let isUnsound: Bool
}

extension Remark {
    /// What stands in the way, one by one.
    public var obstacles: [String] { Self.parts(of: obstacle) }

    /// A cell with the id of the vocabulary for each word that stands for one. A text without such words is left as it is.
    static func obstacle(recognisedIn cell: String) -> String {
        let parts = parts(of: cell)
        let read = parts.map { Vocabulary.id(of: $0, in: .obstacle) ?? $0 }
        return read == parts ? cell : read.joined(separator: "; ")
    }

    private static func parts(of cell: String) -> [String] {
        cell.split(separator: ";").map { String($0).tidied }.filter { !$0.isEmpty }
    }
}

/// Two actors, without order: `a` is the one whose id sorts first.
public struct Dyad: Hashable, Comparable, Sendable {
    public let a: Actor.Place
    public let b: Actor.Place

    /// - Precondition: two different actors.
    public init(_ one: Actor.Place, _ other: Actor.Place) {
        precondition(one != other, "a dyad is two actors")
        a = min(one, other)
        b = max(one, other)
    }

    public static func < (left: Self, right: Self) -> Bool { (left.a, left.b) < (right.a, right.b) }

    public func contains(_ actor: Actor.Place) -> Bool { actor == a || actor == b }
    public func other(than actor: Actor.Place) -> Actor.Place { actor == a ? b : a }
}
