internal import Analysis
internal import Drawing
internal import Model
internal import Words

// Every county against every county, in the order of their codes: below the diagonal how many relations, above it the median
// level, on it those within the county, whose median stands in the last column.

struct CountyMatrix {
    private let pairs: CountyPairs
    private let context: PictureContext

    private static let textSize = 9.5

    init(_ pairs: CountyPairs, _ context: PictureContext) {
        self.pairs = pairs
        self.context = context
    }

    private var language: Language { context.language }
    private var places: Range<Int> { pairs.counties.indices }
    private var hasOutside: Bool { pairs.counts.keys.contains { $0.other == pairs.outside && !$0.isInside } }

    var subtitle: String {
        pairs.areTargets
            ? language("antal mål", "counts of targets")
            : language(
                "under diagonalen antal relationer, över den mittnivå (\(context.sideWords))",
                "below the diagonal counts of relations, above it the median level (\(context.sideWords))")
    }

    var summary: String {
        let told = pairs.between.count
        return language(
            "Matrisen visar \(places.count) län mot varandra; \(language.count(told)) par har någon relation.",
            "The matrix shows \(places.count) counties against each other; \(language.count(told)) \(told == 1 ? "pair has" : "pairs have") any relation."
        )
    }

    var leftOut: String {
        language(
            "Matrisen av län mot län ryms inte på en så liten sida; den står på en A4 och i tabellen (--format csv).",
            "The matrix of counties does not fit so small a page; it is on an A4 and in the table (--format csv)."
        )
    }

    /// Nil where the page is too small for it.
    func page(_ caption: Caption) throws(DiagramError) -> Scene? {
        let legend = try Legend(sections: sections, theme: context.theme)
        for isShort in [false, true] {
            let body = try drawing(isShort: isShort)
            let scene = try context.sheet(caption, .beside).composedIfItFits(
                body, legend, footnotes: footnotes)
            if let scene { return scene }
        }
        return nil
    }

    // MARK: The drawing

    /// - Parameter isShort: rows called by their letters alone.
    private func drawing(isShort: Bool) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let size = Self.textSize
        let names = places.map { isShort ? pairs.letter($0) : "\(pairs.name($0)) \(pairs.letter($0))" }
        let outsideName = language("Utan län", "No county")
        let left =
            try ChartCanvas.width(names + (hasOutside ? [outsideName] : []), size: size, in: context.theme)
            + 8
        let signs = pairs.counts.values.map(\.sign) + pairs.medians.values.map(\.sign)
        let heads = places.map(pairs.letter) + [insideHead]
        let wide = try ChartCanvas.width(signs, size: size, in: context.theme) + 5
        let cell = Size(
            width: max(
                wide,
                try ChartCanvas.width(Array(heads.dropLast()), size: size, isBold: true, in: context.theme)
                    + 4),
            height: 18)
        let top = 18.0
        func rect(_ row: Int, _ column: Int) -> Rect {
            Rect(
                x: left + Double(column) * cell.width, y: top + Double(row) * cell.height, width: cell.width,
                height: cell.height)
        }
        let rows = places.count + (hasOutside ? 1 : 0)
        for place in places {
            canvas.say(
                "column-\(place)", pairs.letter(place), at: Point(x: rect(0, place).center.x, y: 8), .center,
                size: size,
                isBold: true, color: .muted, role: .name)
            canvas.say(
                "row-\(place)", names[place], at: Point(x: left - 6, y: rect(place, 0).center.y), .right,
                size: size,
                role: .name)
        }
        if hasOutside {
            canvas.say(
                "row-outside", outsideName, at: Point(x: left - 6, y: rect(rows - 1, 0).center.y), .right,
                size: size,
                role: .name)
        }
        // One grid, without gutters.
        for line in 0...rows {
            let y = top + Double(line) * cell.height
            let end = line > places.count ? rect(0, places.count).minX : rect(0, places.count).minX
            canvas.rule(
                "row-line-\(line)", Point(x: left, y: y), Point(x: end, y: y), color: .rule, width: 0.6)
        }
        for line in 0...places.count {
            let x = left + Double(line) * cell.width
            canvas.rule(
                "column-line-\(line)", Point(x: x, y: top), Point(x: x, y: top + Double(rows) * cell.height),
                color: .rule,
                width: 0.6)
        }
        for row in 0..<rows {
            for column in places where column <= row { addCount(row, column, rect(row, column), on: &canvas) }
        }
        var right = rect(0, places.count).minX
        if !pairs.areTargets {
            for row in places {
                for column in places where column > row {
                    addMedian(row, column, rect(row, column), "median-\(row)-\(column)", on: &canvas)
                }
                let inside = rect(row, places.count).inset(0, 0)
                addMedian(
                    row, row,
                    Rect(x: inside.minX + 8, y: inside.minY, width: cell.width, height: cell.height),
                    "median-inside-\(row)", on: &canvas)
            }
            canvas.say(
                "column-inside", insideHead, at: Point(x: right + 8, y: 8), size: size, isBold: true,
                color: .muted,
                role: .name)
            right +=
                8
                + max(
                    cell.width,
                    try ChartCanvas.width([insideHead], size: size, isBold: true, in: context.theme))
        }
        return try canvas.drawn(Size(width: right + 2, height: top + Double(rows) * cell.height))
    }

    private var insideHead: String { language("inom", "within") }

    private func called(_ place: Int) -> String {
        place == pairs.outside ? language("utan län", "no county") : pairs.counties[place].name
    }

    private func addCount(_ row: Int, _ column: Int, _ rect: Rect, on canvas: inout ChartCanvas) {
        let count = pairs[row, column]
        let isAsked = pairs.medians[CountyPairs.Pair(row, column)] != nil
        guard !count.isNothing || isAsked || row == column else { return }
        let look = row == column ? Self.diagonal : count.isNothing ? Self.blank : Self.counted
        canvas.mark(
            "count-\(row)-\(column)", rect.inset(0.4, 0.4), look,
            title:
                "\(called(row)) – \(called(column)): \(count.words(language, areTargets: pairs.areTargets))",
            label: count.isNothing && !isAsked
                ? nil : .on(look.fill ?? .paper, count.isNothing ? "0" : count.sign, size: Self.textSize))
    }

    private static let diagonal = Look.bar(.rule)
    private static let counted = Look.bar(.panel, border: .rule, width: 0.6)
    private static let blank = Look.bar(.paper)

    private func addMedian(
        _ row: Int, _ column: Int, _ rect: Rect, _ id: String, on canvas: inout ChartCanvas
    ) {
        guard let median = pairs.medians[CountyPairs.Pair(row, column)] else { return }
        let look = look(median)
        canvas.mark(
            id, rect.inset(0.4, 0.4), look,
            title: "\(called(row)) – \(called(column)): \(words(median))",
            label: .on(look.fill ?? .paper, median.sign, size: Self.textSize))
    }

    private func look(_ median: CountyPairs.Median) -> Look {
        switch median {
        case .level(let span): .bar(.level(step: max(span.low, 1) - 1, of: context.scale.top))
        case .noTie: Self.blank
        case .withheld: .bar(.panel)
        case .unknown: Look(shape: .box, fill: .paper, border: .unknown, borderWidth: 0.8, isDashed: true)
        }
    }

    private func words(_ median: CountyPairs.Median) -> String {
        switch median {
        case .level(let span): language("mittnivå \(span.description)", "median level \(span.description)")
        case .noTie: language("ingen samverkan", "no collaboration")
        case .withheld: language("mittnivån visas inte", "median level not shown")
        case .unknown: language("nivån okänd", "level unknown")
        }
    }

    // MARK: The key

    private var sections: [(heading: String, rows: [Legend.Row])] {
        func row(_ look: Look, _ sign: String?, _ text: String, _ count: Int? = nil) -> Legend.Row {
            let label = sign.map { Scene.Label.on(look.fill ?? .paper, $0, size: Self.textSize) }
            return Legend.Row(
                sample: .cell(look, label, isFramed: look == Self.blank), text: text, count: count)
        }
        let inside = pairs.counts.filter { $0.key.isInside && $0.key.other < pairs.outside }.values
        let between = pairs.between.map { pairs[$0.one, $0.other] }
        func known(_ counts: some Sequence<CountyPairs.Count>) -> Int { counts.reduce(0) { $0 + $1.known } }
        let numbers = [
            row(Self.diagonal, nil, language("inom länet", "within the county"), known(inside)),
            row(Self.counted, nil, language("mellan länen", "between the counties"), known(between)),
        ]
        guard !pairs.areTargets else { return [(language("Antal mål", "Targets"), numbers)] }
        let medians = Dictionary(grouping: pairs.medians.values) { $0 }
        let levels = context.scale.steps.reversed().compactMap { step -> Legend.Row? in
            let count = medians.reduce(0) { sum, group in
                if case .level(let span) = group.key, span.low == step.level {
                    sum + group.value.count
                } else {
                    sum
                }
            }
            return count == 0
                ? nil
                : row(
                    look(.level(LevelSpan(step.level, step.level))), "\(step.level)", step.name(language),
                    count)
        }
        let others = [CountyPairs.Median.noTie, .withheld, .unknown].compactMap { median -> Legend.Row? in
            medians[median].map { row(look(median), median.sign, words(median).capitalizedFirst, $0.count) }
        }
        return [
            (language("Antal relationer", "Relations"), numbers),
            (language("Mittnivå, antal par", "Median level, pairs"), levels + others),
        ]
    }

    private var footnotes: [String] {
        let counts = pairs.counts.values
        return [
            counts.contains { $0.ofOne > 0 }
                ? language(
                    "½: så många till som bara den ena har svarat om.",
                    "½: so many more that one side alone has answered for.")
                : nil,
            counts.contains { $0.withheld > 0 }
                ? language(
                    "•: så många till som båda har svarat om och där det inte visas om de samverkar.",
                    "•: so many more that both have answered for, where it is not shown whether they work together."
                )
                : nil,
            pairs.areTargets
                ? nil
                : language(
                    "Tom ruta: ingen uppgift. Sista kolumnen: mittnivån inom länet.",
                    "Empty cell: no data. Last column: the median level within the county."),
        ].compactMap { $0 }
    }
}
