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
        let parts = text.split { !$0.isNumber && !$0.isLetter }.map(String.init)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count >= 3, numbers[0] <= 31, numbers[2] > 31 else { return text }
        // 13.2.2026 has the day first, 2/13/2026 the month; of 3/2/2026 the slash tells.
        let isDayFirst = numbers[0] > 12 || (numbers[1] <= 12 && !text.contains("/"))
        let (month, day) = isDayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        var clock = Array(numbers.dropFirst(3))
        let half = parts.last?.lowercased()
        if let hour = clock.first, half == "am" || half == "pm" {
            clock[0] = hour % 12 + (half == "pm" ? 12 : 0)
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(numbers[2])-\(two(month))-\(two(day)) " + clock.map(two).joined(separator: ":")
    }
}
