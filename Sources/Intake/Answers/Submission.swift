internal import Files
internal import Model

/// A form that somebody sent in, or began: one row of a table, or one sheet of a workbook.
struct Submission {
    /// An answered cell.
    struct Cell {
        let row: Int
        let column: Int
        /// Nil when the partner is no actor.
        let item: TableItem?
        let answer: AnswerReader.Reading
        var wanted: Level?
        var obstacle = ""
    }

    let grid: Int
    let row: Int
    let organisation: Actor.Place?
    let respondent: String
    let isSentIn: Bool
    /// When it was sent in, so that later is greater; empty where it is not told.
    let time: String
    /// What the tool says of it.
    let sentIn: String
    var cells: [Cell]
    /// Which form it is: all that ask the same are one.
    let form: Int

    /// A time that sorts: from year to second, also of a month before a day, and of twelve hours.
    static func sortable(_ text: String) -> String {
        let folded = text.lowercased()
        let parts = folded.split { !$0.isNumber && !$0.isLetter }.map(String.init)
        var numbers = parts.compactMap { part in Int(part) ?? Int(part.prefix { $0.isNumber }) }
        // "2026-03-02T09:00:00" has the day and the hour in one.
        if let joined = parts.firstIndex(where: { $0.contains("t") && $0.first?.isNumber == true }) {
            let halves = parts[joined].split(separator: "t").compactMap { Int($0) }
            if halves.count == 2, joined < numbers.count {
                numbers.replaceSubrange(joined...joined, with: halves)
            }
        }
        guard numbers.count >= 3 else { return text }
        let date: (year: Int, month: Int, day: Int)
        if numbers[0] > 31 {
            date = (numbers[0], numbers[1], numbers[2])
        } else {
            // 13.2.2026 has the day first, 2/13/2026 the month; of 3/2/2026 the slash tells.
            let isDayFirst = numbers[0] > 12 || (numbers[1] <= 12 && !text.contains("/"))
            let (month, day) = isDayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
            date = (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], month, day)
        }
        var clock = Array(numbers.dropFirst(3).prefix(3))
        let half = ["am", "pm"].first { half in parts.contains { $0 == half || $0.hasSuffix(half) } }
        if let hour = clock.first, let half { clock[0] = hour % 12 + (half == "pm" ? 12 : 0) }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date.year)-\(two(date.month))-\(two(date.day)) " + clock.map(two).joined(separator: ":")
    }
}
