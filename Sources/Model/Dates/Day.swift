/// A day of the civil calendar, the same on every machine: no clock, no locale and no time zone has a say.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The years that a date may lie in. What has another number of digits is more likely something else.
    public static let years = 1000...9999

    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil for a day that does not exist, such as the 30th of February.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            day >= 1, day <= Self.count(inMonth: month, of: year)
        else { return nil }
        self.init(sound: year, month, day)
    }

    private init(sound year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// - Precondition: a year and a month that exist.
    static func first(ofMonth month: Int, of year: Int) -> Day {
        precondition(years.contains(year) && (1...12).contains(month), "a month of a year")
        return Day(sound: year, month, 1)
    }

    /// - Precondition: a year and a month that exist.
    static func last(ofMonth month: Int, of year: Int) -> Day {
        precondition(years.contains(year) && (1...12).contains(month), "a month of a year")
        return Day(sound: year, month, count(inMonth: month, of: year))
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// "2027-12-31", by ISO 8601.
    public var description: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// How many days a month has in the Gregorian calendar.
    private static func count(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day that a spreadsheet shows for a serial number, from 1 March 1900 on; nil outside 1910 … 2199, where a
    /// number is hardly a date.
    ///
    /// (Spreadsheets count a 29 February 1900 that never was, so that before March they are a day off.)
    init?(spreadsheetSerial serial: Int) {
        var left = serial - 61
        guard left >= 0 else { return nil }
        var (year, month) = (1900, 3)
        while left >= Self.count(inMonth: month, of: year) {
            left -= Self.count(inMonth: month, of: year)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
            if year > 2199 { return nil }
        }
        guard year >= 1910 else { return nil }
        self.init(sound: year, month, left + 1)
    }
}
