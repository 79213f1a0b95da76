/// From when a workbook counts days.
enum DateSystem {
    case from1900, from1904
}

/// Dates and times as cells hold them: days since an epoch, and parts of days.
enum CellDate {
    private static let secondsOfDay = 86_400.0
    /// The day after 9999-12-31.
    private static let end = 2_958_466.0

    /// A day, and its time when there is any, to the second: 2026-03-03, 2026-03-03 00:32:59. A time alone where the day
    /// is 0, as spreadsheets write times. Nil for what no spreadsheet shows as a date.
    static func text(_ serial: Double, _ system: DateSystem) -> String? {
        guard serial >= 0, serial < end else { return nil }
        var day = Int(serial.rounded(.down))
        var seconds = Int(((serial - Double(day)) * secondsOfDay).rounded())
        if seconds == Int(secondsOfDay) { (day, seconds) = (day + 1, 0) }
        if day == 0 { return clock(seconds) }
        return seconds == 0 ? date(day, system) : date(day, system) + " " + clock(seconds)
    }

    /// How long something took: 36:00:00.
    static func duration(_ days: Double) -> String? {
        guard days >= 0, days < end else { return nil }
        return clock(Int((days * secondsOfDay).rounded()))
    }

    /// As the text of ISO 8601 that newer programs write.
    static func text(iso text: String) -> String {
        var parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return text }
        if parts[1].hasSuffix("Z") { parts[1].removeLast() }
        let clock = parts[1].prefix { $0 != "." }
        return clock == "00:00:00" ? String(parts[0]) : parts[0] + " " + clock
    }

    private static func clock(_ seconds: Int) -> String {
        "\(padded(seconds / 3_600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
    }

    private static func date(_ day: Int, _ system: DateSystem) -> String {
        // Lotus took 1900 for a leap year, and Excel kept its day 60.
        if system == .from1900, day == 60 { return "1900-02-29" }
        let epoch = system == .from1904 ? 695_361 : day < 60 ? 693_900 : 693_899
        // Days since 0000-03-01, in eras of 400 years, since leap days then come last (H. Hinnant, "chrono-Compatible
        // Low-Level Date Algorithms").
        let days = day + epoch
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
        let years = year + 400 * era + (month >= 10 ? 1 : 0)
        return "\(years)-\(padded(month < 10 ? month + 3 : month - 9))-\(padded(dayOfMonth))"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
