/// A date as people give it, with its grain: a day, a month, a quarter, a half or a whole year.
///
/// **For the planner.** "To be reached by 2027" leaves the whole of 2027; "by December 2027" says more. Neither is made
/// more exact than it was written: a date is the days from `first` to `last`, and what is to be reached by it may be
/// reached on `last`.
///
///     Due("hösten 2027")?.description      // "2027-H2"
///     Due("2027-Q4")?.last                 // 2027-12-31
public struct Due: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// From fine to coarse.
    public enum Grain: Int, CaseIterable, Sendable {
        case day, month, quarter, half, year
    }

    public let grain: Grain
    public let first: Day
    public let last: Day

    public init(_ day: Day) { (grain, first, last) = (.day, day, day) }

    /// The whole of a year; nil for one out of `Day.years`.
    public init?(year: Int) { self.init(.year, 1, of: year) }

    /// One of a year's months (from 1 to 12), quarters (to 4), halves (to 2) or the year itself (1).
    init?(_ grain: Grain, _ number: Int, of year: Int) {
        let count = 12 / grain.months
        guard grain != .day, Day.years.contains(year), number >= 1, number <= count else { return nil }
        self.grain = grain
        first = .first(ofMonth: (number - 1) * grain.months + 1, of: year)
        last = .last(ofMonth: number * grain.months, of: year)
    }

    /// The year that it lies in; no grain reaches over New Year.
    public var year: Int { first.year }

    /// By the first day; of two that begin on the same day the one that ends first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }

    /// As the product writes it: 2027, 2027-H2, 2027-Q4, 2027-12 or 2027-12-31.
    public var description: String {
        switch grain {
        case .year: "\(year)"
        case .half, .quarter: "\(year)-\(grain == .half ? "H" : "Q")\(last.month / grain.months)"
        case .month: "\(year)-\(Day.twoDigits(first.month))"
        case .day: first.description
        }
    }
}

extension Due.Grain {
    /// How many months it takes.
    ///
    /// - Precondition: not a day.
    fileprivate var months: Int {
        switch self {
        case .year: 12
        case .half: 6
        case .quarter: 3
        case .month, .day: 1
        }
    }
}
