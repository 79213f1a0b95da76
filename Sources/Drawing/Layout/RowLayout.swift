// Boxes that nothing joins, in columns of equal width below a drawing, under the name of their group. The number of
// columns is the one that gives the whole page the best shape; below a drawing they are never wider than it, so that what
// they hold does not move it.

package struct RowLayout {
    package let centers: [(Int, Point)]
    /// Left and middle of each group's heading.
    package let headings: [Point]
    /// Around the rows and their heading.
    package let block: Rect?
    package let page: Size

    /// The block's own heading, and that of a group.
    package static let heading = 24.0
    package static let subheading = 17.0
    package static let inset = 14.0
    private static let gap = Size(width: 8, height: 6)
    private static let betweenGroups = 9.0
    private static let distance = 34.0
    /// Room for the heading's words.
    private static let leastWidth = 230.0

    /// - Parameters:
    ///   - groups: the boxes of each group, by their places in `sizes`.
    ///   - map: the size of what stands above.
    package init(groups: [[Int]], sizes: [Size], map: Size) {
        let all = groups.flatMap { $0 }
        guard !all.isEmpty else {
            centers = []
            headings = []
            block = nil
            page = map
            return
        }
        let cell = Size(
            width: all.map { sizes[$0].width }.max() ?? 0, height: all.map { sizes[$0].height }.max() ?? 0)
        let top = map.height > 0 ? map.height + Self.distance : 0
        func width(_ columns: Int) -> Double {
            max(
                Self.leastWidth,
                Double(columns) * (cell.width + Self.gap.width) - Self.gap.width + 2 * Self.inset)
        }
        func height(_ columns: Int) -> Double {
            let rows = groups.reduce(0) { $0 + ($1.count + columns - 1) / columns }
            return Double(rows) * (cell.height + Self.gap.height)
                + Double(groups.count) * (Self.subheading + Self.betweenGroups)
                + Self.heading - Self.betweenGroups - Self.gap.height + 2 * Self.inset
        }
        func cost(_ columns: Int) -> Double {
            max(max(map.width, width(columns)), (top + height(columns)) * LayoutProblem.aspect)
        }
        let most = groups.map(\.count).max() ?? 1
        var columns = 1
        for candidate in 1...most where map.height == 0 || width(candidate) <= map.width {
            if cost(candidate) < cost(columns) - 1e-9 { columns = candidate }
        }

        let blockWidth = max(width(columns), map.width)
        // Columns share what is left of the width, up to a limit.
        let spread = min(40, columns > 1 ? (blockWidth - width(columns)) / Double(columns - 1) : 0)
        var centers: [(Int, Point)] = []
        var headings: [Point] = []
        var y = top + Self.inset + Self.heading
        for group in groups {
            headings.append(Point(x: Self.inset, y: y + Self.subheading / 2 - 2))
            y += Self.subheading
            for (index, vertex) in group.enumerated() {
                let column = index % columns
                if index > 0, column == 0 { y += cell.height + Self.gap.height }
                let left = Self.inset + Double(column) * (cell.width + Self.gap.width + spread)
                centers.append((vertex, Point(x: left + sizes[vertex].width / 2, y: y + cell.height / 2)))
            }
            y += cell.height + Self.gap.height + Self.betweenGroups
        }
        self.centers = centers
        self.headings = headings
        block = Rect(minX: 0, minY: top, maxX: blockWidth, maxY: top + height(columns))
        page = Size(width: blockWidth, height: top + height(columns))
    }
}
