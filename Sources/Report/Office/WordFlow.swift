// On which page things come to stand, reckoned as a word processor does it: lines from widths, pages from lines. Word counts the
// pages of a list of contents only when asked to, so the list is written with numbers in it.

/// What has been put on the pages so far.
struct WordFlow {
    private struct Item {
        var before = 0.0
        var after = 0.0
        /// The height of each line, or of each row.
        var lines: [Double]
        /// How many lines stay together at the beginning and at the end.
        var together = 2
        /// Written again on every further page.
        var repeated = 0.0
        var isKeptWithNext = false
        var startsPage = false
        var mark: Int?
    }

    let height: Double
    private var items: [Item] = []

    init(height: Double) { self.height = height }

    /// - Parameter mark: What is asked for later: where it stands.
    mutating func add(
        lines: Int, of look: WordLook, isKept: Bool = false, before: Double? = nil, startsPage: Bool = false,
        mark: Int? = nil
    ) {
        let line = TextMeasure.lineHeight(look.size) * look.spacing
        items.append(
            Item(
                before: before ?? look.before, after: look.after,
                lines: [Double](repeating: line, count: max(1, lines)),
                isKeptWithNext: isKept || look.isKeptWithNext, startsPage: startsPage, mark: mark))
    }

    /// A table, whose first row is written again on every page.
    mutating func add(rows: [Double], header: Double, isWhole: Bool) {
        let together = isWhole ? rows.count : 2
        items.append(Item(lines: [header] + rows, together: together + 1, repeated: header))
    }

    mutating func add(picture height: Double) {
        items.append(Item(lines: [height], isKeptWithNext: true))
    }

    /// The pages of what was marked, from 1.
    var pages: [Int: Int] { laid.pages }

    /// Whether what comes next begins on a page that has room for so much more.
    func hasRoom(for height: Double) -> Bool { laid.used + height <= self.height }

    private var laid: (pages: [Int: Int], used: Double) {
        var pages: [Int: Int] = [:]
        var (page, used) = (1, 0.0)
        for (place, item) in items.enumerated() {
            if item.startsPage, used > 0 { (page, used) = (page + 1, 0) }
            var needed = item.before + item.lines.prefix(item.together).reduce(0, +)
            if item.isKeptWithNext {
                var next = place
                while items[next].isKeptWithNext, next + 1 < items.count {
                    needed +=
                        (next == place ? 0 : items[next].before + items[next].lines.reduce(0, +))
                        + items[next].after
                    next += 1
                }
                needed +=
                    item.lines.dropFirst(item.together).reduce(0, +) + items[next].before
                    + items[next].lines.prefix(items[next].together).reduce(0, +)
            }
            if used > 0, needed > height - used, needed <= height { (page, used) = (page + 1, 0) }
            if let mark = item.mark { pages[mark] = page }
            // Word leaves out the space above what begins a page.
            used += used == 0 ? 0 : item.before
            for line in item.lines {
                if used + line > height, used > 0 { (page, used) = (page + 1, item.repeated) }
                used += line
            }
            used += item.after
        }
        return (pages, used)
    }
}
