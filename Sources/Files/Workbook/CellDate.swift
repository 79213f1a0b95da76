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
    static func text(_ serial: Double, _ system: DateSystem) -> [UInt8]? {
        guard serial >= 0, serial < end else { return nil }
        var day = Int(serial.rounded(.down))
        var seconds = Int(((serial - Double(day)) * secondsOfDay).rounded())
        if seconds == Int(secondsOfDay) { (day, seconds) = (day + 1, 0) }
        var text: [UInt8] = []
        text.reserveCapacity(20)
        if day > 0 { append(day: day, system, to: &text) }
        if day > 0, seconds > 0 { text.append(UInt8(ascii: " ")) }
        if day == 0 || seconds > 0 { append(clock: seconds, to: &text) }
        return text
    }

    /// How long something took: 36:00:00.
    static func duration(_ days: Double) -> [UInt8]? {
        guard days >= 0, days < end else { return nil }
        var text: [UInt8] = []
        append(clock: Int((days * secondsOfDay).rounded()), to: &text)
        return text
    }

    /// As the text of ISO 8601 that newer programs write.
    static func text(iso text: String) -> String {
        var parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return text }
        if parts[1].hasSuffix("Z") { parts[1].removeLast() }
        let clock = parts[1].prefix { $0 != "." }
        return clock == "00:00:00" ? String(parts[0]) : parts[0] + " " + clock
    }

    private static func append(clock seconds: Int, to text: inout [UInt8]) {
        append(seconds / 3_600, to: &text)
        for part in [seconds / 60 % 60, seconds % 60] {
            text.append(UInt8(ascii: ":"))
            append(part, to: &text)
        }
    }

    private static func append(day: Int, _ system: DateSystem, to text: inout [UInt8]) {
        // Lotus took 1900 for a leap year, and Excel kept its day 60.
        if system == .from1900, day == 60 {
            text += Array("1900-02-29".utf8)
            return
        }
        let epoch = system == .from1904 ? 695_361 : day < 60 ? 693_900 : 693_899
        // Days since 0000-03-01, in eras of 400 years, since leap days then come last (H. Hinnant, "chrono-Compatible
        // Low-Level Date Algorithms").
        let days = day + epoch
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        append(year + 400 * era + (month >= 10 ? 1 : 0), to: &text)
        text.append(UInt8(ascii: "-"))
        append(month < 10 ? month + 3 : month - 9, to: &text)
        text.append(UInt8(ascii: "-"))
        append(dayOfYear - (153 * month + 2) / 5 + 1, to: &text)
    }

    private static func append(_ number: Int, digits: Int = 2, to text: inout [UInt8]) {
        if number >= 10 || digits > 1 { append(number / 10, digits: digits - 1, to: &text) }
        text.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
