internal import Drawing
internal import Model
internal import Words

/// Relations one under the other: each with its sign, its two actors, and what is said of it.
struct RelationList {
    struct Row {
        var id: String
        /// Over the first row of a section and at the top of each column; nothing when empty.
        var section = ""
        var sign: DigitStyle
        var pair: String
        /// Nothing when empty.
        var words = ""
        /// What a pointer is told.
        var title = ""
    }

    /// Of a column.
    let width: Double
    private let rows: [Row]
    private let theme: Theme
    /// Three of each row, in order: its sign, its pair, its words.
    private let labels: [(Scene.Label, Look)]
    private let sizes: [Size]
    private let signWidth: Double

    private static let betweenRows = 8.0
    private static let underPair = 1.0
    private static let underHeading = 21.0
    static let betweenColumns = 26.0

    /// - Parameter longest: how many letters a line has at most.
    init(_ rows: [Row], longest: Int, theme: Theme) throws(DiagramError) {
        self.rows = rows
        self.theme = theme
        labels = rows.flatMap { row in
            [
                (row.sign.label, row.sign.look),
                (
                    Scene.Label(
                        lines: TextWrap.lines(row.pair, longest: longest, most: 2), size: 10.5, isBold: true,
                        isLeft: true), Look()
                ),
                (
                    Scene.Label(
                        lines: TextWrap.lines(row.words, longest: longest + 6, most: 3), size: 9.5,
                        color: .muted, isLeft: true), Look()
                ),
            ]
        }
        let measured = try Graphviz.sizes(of: labels, in: theme)
        sizes = zip(labels, measured).map { label, size in
            label.0.lines.isEmpty ? Size(width: 0, height: 0) : size
        }
        let signs = stride(from: 0, to: sizes.count, by: 3)
        let signWidth = (signs.map { measured[$0].width }.max() ?? 0) + 8
        self.signWidth = signWidth
        width = signWidth + (sizes.indices.filter { $0 % 3 != 0 }.map { measured[$0].width }.max() ?? 0)
    }

    /// Of the sign and the pair; the sign stands by the pair's first line, which begins so far below the top.
    private func head(_ row: Int) -> (height: Double, pairTop: Double) {
        let (sign, pair) = (sizes[3 * row].height, sizes[3 * row + 1].height)
        let line = pair / Double(max(1, labels[3 * row + 1].0.lines.count))
        let pairTop = max(0, sign - line) / 2
        return (max(sign, pairTop + pair) + Self.underPair, pairTop)
    }

    private func height(_ row: Int) -> Double {
        head(row).height + sizes[3 * row + 2].height + Self.betweenRows
    }

    private func hasHeading(_ row: Int, in column: Range<Int>) -> Bool {
        !rows[row].section.isEmpty
            && (row == column.lowerBound || rows[row].section != rows[row - 1].section)
    }

    private func height(of column: Range<Int>) -> Double {
        column.reduce(0) { $0 + height($1) + (hasHeading($1, in: column) ? Self.underHeading : 0) }
    }

    /// The rows of each column of each page, as few pages as hold them all.
    func pages(within room: Size) -> [[Range<Int>]] {
        let most =
            room.width.isFinite
            ? max(1, Int((room.width + Self.betweenColumns) / (width + Self.betweenColumns))) : 1
        // On one page the columns are about as high as each other, and as many as leave the letters largest.
        let all = height(of: rows.indices)
        let onOne = (1...most).map { self.columns(within: all / Double($0) + ($0 == 1 ? 0 : 40)) }
        func tightness(_ columns: [Range<Int>]) -> Double {
            let across = Double(columns.count) * (width + Self.betweenColumns) / room.width
            return max(across, (columns.map { height(of: $0) }.max() ?? 0) / room.height)
        }
        if let best = onOne.min(by: { tightness($0) < tightness($1) }), tightness(best) <= 1 { return [best] }
        let full = self.columns(within: room.height)
        return stride(from: 0, to: full.count, by: most).map {
            Array(full[$0..<min($0 + most, full.count)])
        }
    }

    private func columns(within height: Double) -> [Range<Int>] {
        var columns: [Range<Int>] = []
        var first = 0
        for row in rows.indices where row > first && self.height(of: first..<(row + 1)) > height {
            columns.append(first..<row)
            first = row
        }
        columns.append(first..<rows.count)
        return columns
    }

    /// In one column.
    func scene() -> Scene { scene([rows.indices]) }

    func scene(_ columns: [Range<Int>]) -> Scene {
        var scene = Scene(.chart, theme: theme)
        for (number, column) in columns.enumerated() {
            let left = Double(number) * (width + Self.betweenColumns)
            var y = 0.0
            for row in column {
                if hasHeading(row, in: column) {
                    let label = Scene.Label(
                        lines: [rows[row].section], size: 11, color: .muted, isBold: true, isLeft: true)
                    scene.boxes.append(
                        Scene.Box(
                            id: "list-\(number)-\(row)-section", role: .heading, title: "",
                            center: Point(x: left + width / 2, y: y + 7),
                            size: Size(width: width, height: 14),
                            label: label, look: Look()))
                    y += Self.underHeading
                }
                add(row, left: left, top: y, to: &scene)
                y += height(row)
            }
            scene.size.height = max(scene.size.height, y - Self.betweenRows)
        }
        scene.size.width = Double(columns.count) * (width + Self.betweenColumns) - Self.betweenColumns
        return scene
    }

    private func add(_ row: Int, left: Double, top: Double, to scene: inout Scene) {
        let (sign, pair, words) = (sizes[3 * row], sizes[3 * row + 1], sizes[3 * row + 2])
        func add(_ part: String, _ index: Int, _ role: Scene.Role, left: Double, middle: Double) {
            let (label, look) = labels[index]
            guard !label.lines.isEmpty else { return }
            scene.boxes.append(
                Scene.Box(
                    id: "\(rows[row].id)-\(part)", role: role, title: rows[row].title,
                    center: Point(x: left + sizes[index].width / 2, y: middle), size: sizes[index],
                    label: label, look: look))
        }
        let head = head(row)
        let lines = Double(max(1, labels[3 * row + 1].0.lines.count))
        add(
            "number", 3 * row, .text, left: left,
            middle: top + max(sign.height, pair.height / lines) / 2)
        add(
            "pair", 3 * row + 1, .heading, left: left + signWidth,
            middle: top + head.pairTop + pair.height / 2)
        add(
            "why", 3 * row + 2, .text, left: left + signWidth, middle: top + head.height + words.height / 2)
    }
}

extension RelationList {
    /// On pages of their own, as many as there have to be.
    func scenes(
        on context: PictureContext, _ caption: Caption, instead: Name, _ legend: Legend, footnotes: [String]
    ) throws(DiagramError) -> [Scene] {
        let room = try context.sheet(caption, .below).room(
            key: .below, legend, footnotes: footnotes, smallest: 9)
        // A page number in the subtitle may make it a line longer.
        let pages = pages(within: Size(width: room.width, height: room.height - 14))
        var scenes: [Scene] = []
        for (number, columns) in pages.enumerated() {
            var caption = caption
            if pages.count > 1 {
                caption.subtitle += context.language(
                    " · sida \(number + 1) av \(pages.count)", " · page \(number + 1) of \(pages.count)")
            }
            scenes.append(
                try context.sheet(caption, .below, instead: instead).composed(
                    scene(columns), legend, footnotes: footnotes))
        }
        return scenes
    }
}
