// The key of a picture: only what occurs in it, with how often. Samples are drawn with the same strokes and boxes as the
// picture itself.

package struct Legend {
    package private(set) var lines: [Scene.Line] = []
    package private(set) var boxes: [Scene.Box] = []
    package private(set) var size = Size(width: 0, height: 0)
    private let sections: [(heading: String, rows: [Row])]
    private let labels: [Scene.Label]
    /// Of all labels, and after them of the digits on lines.
    private let sizes: [Size]

    /// A sample, what it stands for, and how many there are.
    package struct Row {
        package enum Sample {
            case stroke(Color, Double, Scene.Dash, digit: DigitStyle?)
            case box(Look)
            case dot(Look)
            /// As a box and as a dot.
            case boxAndDot(Look, Look)
            /// A shape of a size that stands for a number.
            case sized(Look, Double)
            /// A cell or a bar, perhaps with a sign in it; framed, it stands in a thin frame.
            case cell(Look, Scene.Label?, isFramed: Bool)
            /// Boxes and lines around the origin, as the picture itself has them.
            case drawing(boxes: [Scene.Box], lines: [Scene.Line])
        }

        package var sample: Sample
        package var text: String
        /// Nil where the text itself says how many.
        package var count: Int?
        /// In place of the count, where it is more than one.
        package var countText: String?

        package init(sample: Sample, text: String, count: Int? = nil, countText: String? = nil) {
            self.sample = sample
            self.text = text
            self.count = count
            self.countText = countText
        }

        fileprivate var height: Double {
            if case .sized(_, let diameter) = sample {
                max(Legend.rowHeight, diameter + 4)
            } else {
                Legend.rowHeight
            }
        }
    }

    private static let sampleWidth = 38.0
    fileprivate static let rowHeight = 17.5
    private static let headingHeight = 21.0
    private static let between = 12.0
    private static let betweenColumns = 26.0

    /// - Parameter room: a width that the sections may share side by side; nil puts one under the other.
    package init(
        sections: [(heading: String, rows: [Row])], within room: Double? = nil, theme: Theme
    ) throws(DiagramError) {
        let shown = sections.filter { !$0.rows.isEmpty }
        self.sections = shown
        // Measure everything in one go.
        var labels: [Scene.Label] = []
        var digits: [(Scene.Label, Look)] = []
        for section in shown {
            labels.append(Scene.Label(lines: [section.heading], size: 11.5, isBold: true, isLeft: true))
            for row in section.rows {
                labels.append(Self.text(row.text))
                labels.append(Self.count(row))
                if case .stroke(_, _, _, let digit?) = row.sample { digits.append((digit.label, digit.look)) }
            }
        }
        self.labels = labels
        sizes = try Graphviz.sizes(of: labels.map { ($0, Look()) } + digits, in: theme)
        arrange(within: room)
    }

    /// The same key in another room.
    ///
    /// - Parameter folds: whether the rows of a section may be spread over columns, so that the key becomes as low as may be.
    package func arranged(within room: Double?, folds: Bool = false) -> Legend {
        var legend = self
        legend.arrange(within: room, folds: folds)
        return legend
    }

    /// Rows of a section that stand in one column; only the first of a section has its heading.
    private struct Block {
        var section: Int
        var rows: Range<Int>
    }

    private func blocks(of most: Int) -> [Block] {
        sections.enumerated().flatMap { number, section in
            stride(from: 0, to: section.rows.count, by: most).map { first in
                Block(section: number, rows: first..<min(first + most, section.rows.count))
            }
        }
    }

    private func height(_ block: Block) -> Double {
        sections[block.section].rows[block.rows].reduce(Self.headingHeight) { $0 + $1.height }
    }

    private mutating func arrange(within room: Double?, folds: Bool = false) {
        (lines, boxes) = ([], [])
        size = Size(width: 0, height: 0)
        guard !sections.isEmpty else { return }
        var textWidth = 0.0
        var countWidth = 0.0
        // Where the labels of each section begin among all, and its digits.
        var starts: [(label: Int, digits: [Int?])] = []
        var next = 0
        var nextDigit = labels.count
        for section in sections {
            textWidth = max(textWidth, sizes[next].width - Self.sampleWidth - 8)
            var digits: [Int?] = []
            for (index, row) in section.rows.enumerated() {
                textWidth = max(textWidth, sizes[next + 1 + 2 * index].width)
                countWidth = max(countWidth, sizes[next + 2 + 2 * index].width)
                if case .stroke(_, _, _, _?) = row.sample {
                    digits.append(nextDigit)
                    nextDigit += 1
                } else {
                    digits.append(nil)
                }
            }
            starts.append((next, digits))
            next += 1 + 2 * section.rows.count
        }
        let width = Self.sampleWidth + 8 + textWidth + 14 + countWidth
        let most = max(
            1, Int(((room ?? width) + Self.betweenColumns) / (width + Self.betweenColumns)))
        let longest = sections.map(\.rows.count).max() ?? 1
        var (blocks, columns) = (self.blocks(of: longest), [Int]())
        columns = Self.columns(of: blocks.map(height), most: most)
        var lowest = Self.height(of: blocks.map(height), in: columns)
        for rows in (folds ? 1..<longest : 1..<1).reversed() {
            let folded = self.blocks(of: rows)
            let places = Self.columns(of: folded.map(height), most: most)
            let height = Self.height(of: folded.map(height), in: places)
            if !places.isEmpty, height < lowest - 0.01 {
                (blocks, columns, lowest) = (folded, places, height)
            }
        }
        var bottoms = Array(repeating: 0.0, count: (columns.last ?? 0) + 1)
        for (block, column) in zip(blocks, columns) {
            let section = sections[block.section]
            let left = Double(column) * (width + Self.betweenColumns)
            var y = bottoms[column]
            if y > 0 { y += Self.between }
            let start = starts[block.section]
            if block.rows.lowerBound == 0 {
                add(
                    labels[start.label], sizes[start.label], left: left, middle: y + Self.headingHeight / 2,
                    "\(block.section)", .heading)
            }
            y += Self.headingHeight
            for index in block.rows {
                let row = section.rows[index]
                let middle = y + row.height / 2
                let name = "\(block.section)-\(index)"
                let label = start.label + 1 + 2 * index
                add(
                    labels[label], sizes[label], left: left + Self.sampleWidth + 8, middle: middle, name,
                    .legend)
                if row.count != nil || row.countText != nil {
                    add(
                        labels[label + 1], sizes[label + 1], left: left + width - sizes[label + 1].width,
                        middle: middle, name + "-count", .legend)
                }
                add(row.sample, left: left, middle: middle, name, start.digits[index].map { sizes[$0] })
                y += row.height
            }
            bottoms[column] = y
        }
        let used = Double(bottoms.count)
        size = Size(
            width: used * width + (used - 1) * Self.betweenColumns, height: bottoms.max() ?? 0)
    }

    private static func height(of heights: [Double], in columns: [Int]) -> Double {
        var bottoms: [Int: Double] = [:]
        for (height, column) in zip(heights, columns) {
            bottoms[column] = bottoms[column].map { $0 + between + height } ?? height
        }
        return bottoms.values.max() ?? 0
    }

    /// The column of each section, in reading order: the lowest legend that so many columns allow.
    private static func columns(of heights: [Double], most: Int) -> [Int] {
        func filled(_ limit: Double) -> [Int] {
            var column = 0
            var bottom = 0.0
            return heights.map { height in
                let next = bottom == 0 ? height : bottom + between + height
                if bottom > 0, next > limit {
                    column += 1
                    bottom = height
                } else {
                    bottom = next
                }
                return column
            }
        }
        // Only the heights of runs of sections can be the lowest.
        let limits = heights.indices.flatMap { first in
            heights.indices[first...].map { last in
                heights[first...last].reduce(Double(last - first) * between, +)
            }
        }
        return limits.sorted().lazy.map(filled).first { ($0.last ?? 0) < most } ?? []
    }

    private static func text(_ text: String) -> Scene.Label {
        Scene.Label(lines: TextWrap.lines(text, longest: 44, most: 1), size: 10, isLeft: true)
    }

    private static func count(_ row: Row) -> Scene.Label {
        Scene.Label(lines: [row.countText ?? row.count.map(String.init) ?? ""], size: 10, color: .muted)
    }

    private mutating func add(
        _ label: Scene.Label, _ size: Size, left: Double, middle: Double, _ name: String, _ role: Scene.Role
    ) {
        boxes.append(
            Scene.Box(
                id: "legend-\(role.rawValue)-\(name)", role: role, title: "",
                center: Point(x: left + size.width / 2, y: middle), size: size, label: label, look: Look()))
    }

    private mutating func add(
        _ sample: Row.Sample, left: Double, middle: Double, _ name: String, _ digitSize: Size?
    ) {
        let center = Point(x: left + Self.sampleWidth / 2, y: middle)
        switch sample {
        case .stroke(let color, let width, let dash, let digit):
            lines.append(
                Scene.Line(
                    id: "legend-line-\(name)", role: .legend, title: "",
                    path: Segment(
                        from: Point(x: left + 1, y: middle),
                        to: Point(x: left + Self.sampleWidth - 1, y: middle)),
                    color: color, width: width, dash: dash))
            if let digit, let digitSize {
                boxes.append(
                    Scene.Box(
                        id: "legend-digit-\(name)", role: .legend, title: "", center: center, size: digitSize,
                        label: digit.label, look: digit.look))
            }
        case .box(let look):
            add(look, center, Size(width: 28, height: look.borders > 1 ? 15 : 12.5), "box-\(name)")
        case .dot(let look):
            add(look, center, Size(width: 9, height: 9), "dot-\(name)")
        case .boxAndDot(let look, let dot):
            add(
                look, Point(x: center.x + 6, y: middle),
                Size(width: 24, height: look.borders > 1 ? 15 : 12.5),
                "box-\(name)")
            add(dot, Point(x: center.x - 13, y: middle), Size(width: 9, height: 9), "dot-\(name)")
        case .sized(let look, let diameter):
            add(look, center, Size(width: diameter, height: diameter), "sized-\(name)")
        case .cell(let look, let label, let isFramed):
            let size = Size(width: 24, height: 14)
            if isFramed {
                boxes.append(
                    Scene.Box(
                        id: "legend-frame-\(name)", role: .panel, title: "", center: center, size: size,
                        label: Scene.Label(lines: []),
                        look: Look(shape: .box, fill: .paper, border: .ink, borderWidth: 1)))
            }
            let inner = isFramed ? Size(width: size.width - 5, height: size.height - 5) : size
            add(look, center, inner, "cell-\(name)", label)
        case .drawing(let parts, let strokes):
            boxes += parts.enumerated().map { number, part in
                var box = part.moved(by: center)
                box.id = "legend-part-\(name)-\(number)"
                return box
            }
            lines += strokes.enumerated().map { number, stroke in
                var line = stroke.moved(by: center)
                line.id = "legend-stroke-\(name)-\(number)"
                return line
            }
        }
    }

    private mutating func add(
        _ look: Look, _ center: Point, _ size: Size, _ name: String, _ label: Scene.Label? = nil
    ) {
        boxes.append(
            Scene.Box(
                id: "legend-\(name)", role: .legend, title: "", center: center, size: size,
                label: label ?? Scene.Label(lines: []), look: look))
    }

    /// All of it, moved to its place.
    package func moved(to corner: Point) -> (lines: [Scene.Line], boxes: [Scene.Box]) {
        (lines.map { $0.moved(by: corner) }, boxes.map { $0.moved(by: corner) })
    }
}
