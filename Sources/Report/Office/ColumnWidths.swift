internal import Model
internal import Results

// Columns as wide as what stands in them: first room for the longest word of each, then what is left by how much each
// would take on one line.

/// The columns of a table on a page or a slide.
struct ColumnWidths {
    /// In points.
    let widths: [Double]
    /// Of the text, in points: the largest of those offered in which no word is broken, else the smallest.
    let size: Double

    /// - Parameters:
    ///   - cells: The words of every row, the headings first.
    ///   - sizes: From the one that is best to the smallest that can be read.
    ///   - padding: Left and right of a cell's words together.
    ///   - slack: How much wider letters may be than those that are measured.
    init(cells: [[String]], available: Double, sizes: [Double], padding: Double, slack: Double = 1) {
        let columns = cells.first?.count ?? 0
        var chosen: (widths: [Double], size: Double) = ([], sizes[0])
        for size in sizes {
            var least = [Double](repeating: 0, count: columns)
            var wanted = least
            for (number, row) in cells.enumerated() {
                for (column, text) in row.enumerated() {
                    let isBold = number == 0
                    least[column] = max(
                        least[column],
                        slack * TextMeasure.longestWord(text, size: size, isBold: isBold) + padding + 1)
                    // A heading may stand on three lines; what is said in the rows is read along.
                    let share = isBold ? 0.4 : 1
                    wanted[column] = max(
                        wanted[column], least[column],
                        slack * share * TextMeasure.width(text, size: size, isBold: isBold) + padding + 1)
                }
            }
            let isRoomy = least.reduce(0, +) <= available
            chosen = (Self.shared(available, least: least, wanted: wanted), size)
            if isRoomy { break }
        }
        widths = chosen.widths
        size = chosen.size
    }

    private static func shared(_ available: Double, least: [Double], wanted: [Double]) -> [Double] {
        let needed = least.reduce(0, +)
        guard needed < available else { return least.map { $0 * available / needed } }
        let natural = wanted.reduce(0, +)
        // A narrow table stays narrow, but never so narrow that its heading hangs over it.
        if natural <= available { return wanted }
        let extra = zip(wanted, least).map { ($0 - $1).squareRoot() }
        let sum = extra.reduce(0, +)
        guard sum > 0 else { return least }
        // No column gets more than it can use; what it does not take goes to the others.
        var widths = least
        var left = available - needed
        for _ in 0..<3 where left > 0.5 {
            let open = widths.indices.filter { widths[$0] < wanted[$0] - 0.5 }
            let share = open.reduce(0) { $0 + extra[$1] }
            guard share > 0 else { break }
            let before = left
            for column in open {
                let more = min(before * extra[column] / share, wanted[column] - widths[column])
                widths[column] += more
                left -= more
            }
        }
        return widths
    }
}
