/// One measurement: a survey round, a year, a programme period.
public struct Wave: Hashable, Sendable {
    /// A place in `Network.waves`, which stands in order of time.
    public typealias Place = Int

    public let id: Identifier
    /// What it is called; empty where the folder does not say.
    public let name: String
    public let start: Due?
    public let end: Due?
    /// What those who answered were told; nil where the folder does not say. `Network.promise(in:)` knows the rest.
    public let promise: Promise?
    /// The day after which nothing in the wave was answered: its end; else the date of its latest answer; else the last
    /// day of its id read as a date, a season or a span of years; else the end of the last year that its id names. Nil
    /// when none of them says.
    ///
    /// Whether a target's time is up is held against this, never against the clock, so that a report can be made
    /// again.
    public let lastDay: Day?
    /// The day on which it began: its start; else the first day of its id, read as `lastDay` reads it.
    public let firstDay: Day?

    /// - Parameter latestAnswer: The latest date among its answers.
    public init(
        id: Identifier, name: String = "", start: Due? = nil, end: Due? = nil, promise: Promise? = nil,
        latestAnswer: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.start = start
        self.end = end
        self.promise = promise
        let span = WaveSpan(id.text)
        let year = Self.lastYear(of: id)
        lastDay = end?.last ?? latestAnswer ?? span?.last ?? year.map { .last(ofMonth: 12, of: $0) }
        firstDay = start?.first ?? span?.first ?? year.map { .first(ofMonth: 1, of: $0) }
    }

    /// The last year that the id names, or nil when it names none: "2016-2019" ends in 2019.
    public var lastYear: Int? { Self.lastYear(of: id) }

    private static func lastYear(of id: Identifier) -> Int? {
        let runs = id.text.split(whereSeparator: { !$0.isASCII || !$0.isNumber })
        return runs.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1900...2199).contains($0) }.max()
    }

    /// Whether a date lies in it, so far as its days are known.
    func covers(_ due: Due) -> Bool {
        guard let firstDay, let lastDay else { return false }
        return firstDay <= due.last && due.last <= lastDay
    }
}

/// The days that a wave's id names: a date, a season or a span of years.
struct WaveSpan: Comparable {
    let first: Day
    let last: Day

    /// Nil for an id that is none of them.
    init?(_ id: String) {
        if let date = Due(id) {
            (first, last) = (date.first, date.last)
            return
        }
        if let summer = Self.summer(id) {
            self = summer
            return
        }
        let ends = id.replacingDashes.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        let years = ends.compactMap { Due.year(String($0.drop { $0 == " " }.prefix { $0 != " " })) }
        guard ends.count == 2, years.count == 2, years[0] <= years[1] else { return nil }
        (first, last) = (.first(ofMonth: 1, of: years[0]), .last(ofMonth: 12, of: years[1]))
    }

    // Spring and autumn are halves of a year, as dates; a summer lies across them. A winter lies across two years, and
    // nobody can tell which one is meant.
    private static func summer(_ id: String) -> WaveSpan? {
        let words = id.lowercased().split(separator: " ")
        guard words.count == 2, ["sommaren", "sommar", "summer"].contains(words[0]),
            let year = Due.year(String(words[1]))
        else { return nil }
        return WaveSpan(first: .first(ofMonth: 6, of: year), last: .last(ofMonth: 8, of: year))
    }

    private init(first: Day, last: Day) { (self.first, self.last) = (first, last) }

    /// By the first day; of two that begin on the same day the one that ends first.
    static func < (left: Self, right: Self) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }
}

extension Wave {
    /// How ids without a list were put in order.
    enum Order { case number, calendar, text }

    /// Ids in order of time, as far as they tell it: by number when all are digits, by the calendar when each reads as a
    /// date, a season or a span of years, else as text.
    ///
    /// - Complexity: O(*n* log *n*).
    static func inOrder(_ ids: [Identifier]) -> (ids: [Identifier], order: Order) {
        if ids.allSatisfy({ !$0.isEmpty && $0.text.utf8.allSatisfy(isDigit) }) {
            return (ids.sorted(by: precedesAsNumber), .number)
        }
        let spans = ids.map { WaveSpan($0.text) }
        let known = spans.compactMap { $0 }
        guard known.count == ids.count else { return (ids.sorted(), .text) }
        let keyed = zip(known, ids).sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }
        return (keyed.map(\.1), .calendar)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    // Of any length, so that nothing overflows.
    private static func precedesAsNumber(_ left: Identifier, _ right: Identifier) -> Bool {
        let (one, other) = (left.text.drop { $0 == "0" }, right.text.drop { $0 == "0" })
        if one.utf8.count != other.utf8.count { return one.utf8.count < other.utf8.count }
        return one == other ? left < right : one < other
    }
}
