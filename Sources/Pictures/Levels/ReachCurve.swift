internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// One group's shares, and how they are drawn.
struct ReachCurve {
    struct Style {
        var color: Color
        var dash: Scene.Dash
        var width: Double
        var shape: Look.Shape
    }

    let group: LevelGroup
    let style: Style
    /// For each level from 1: the share among the known, and its bounds.
    let shares: [(known: Double, lower: Double, upper: Double)]
    let known: Int
    private let side: Conventions.Side

    init(_ group: LevelGroup, _ context: PictureContext, style: Style) {
        self.group = group
        self.style = style
        side = context.conventions.side
        let levels = group.levels(side)
        known = levels.known.total
        shares = (1...context.scale.top).map { level in
            let share = levels.known.share(atLeast: level) ?? 0
            let bounds = levels.bounds(atLeast: level)
            return (share, bounds?.lower ?? share, bounds?.upper ?? share)
        }
    }

    /// Told apart by dash and sign as well as by color; the last, which is the latest, is the plainest.
    static let styles = [
        Style(color: .unknown, dash: .dotted, width: 1.4, shape: .triangle),
        Style(color: .accent, dash: .dotted, width: 2.4, shape: .square),
        Style(color: .muted, dash: .dashed, width: 1.8, shape: .diamond),
        alone,
    ]
    static let alone = Style(color: .ink, dash: .solid, width: 2, shape: .circle)

    static func style(_ place: Int, of count: Int) -> Style { styles[styles.count - count + place] }

    func summary(_ language: Language) -> String {
        let parts = shares.enumerated().dropFirst().map { place, share in
            let value = language.percent(share.known)
            return share.lower < share.upper
                ? language(
                    "minst nivå \(place + 1): \(value) (möjligt \(language.percent(share.lower))–\(language.percent(share.upper)))",
                    "level \(place + 1) or deeper: \(value) (possibly \(language.percent(share.lower))–\(language.percent(share.upper)))"
                )
                : language("minst nivå \(place + 1): \(value)", "level \(place + 1) or deeper: \(value)")
        }
        return "\(group.name): \(parts.joined(separator: ", "))."
    }

    /// Curves that stand together are named where they run; the key tells what else is drawn.
    static func key(_ curves: [ReachCurve], isTogether: Bool, _ language: Language) -> [(
        heading: String, rows: [Legend.Row]
    )] {
        let line = Legend.Row(
            sample: .stroke(alone.color, alone.width, alone.dash, digit: nil),
            text: language("andel bland de kända", "share among the known"),
            count: curves.map(\.known).reduce(0, +))
        let whiskers =
            !curves.contains { $0.shares.contains { $0.lower < $0.upper } }
            ? []
            : [
                Legend.Row(
                    sample: .stroke(.muted, 1.2, .solid, digit: nil),
                    text: language(
                        "lodrätt: lägsta–högsta möjliga", "upright: lowest to highest possible"))
            ]
        return [
            (language("Relationer med känd nivå", "Relations with a known level"), isTogether ? [] : [line]),
            (language("Det okända", "What is unknown"), whiskers),
        ]
    }

    /// What stands at the curve: the wave that it is.
    func label(_ context: PictureContext) -> String {
        let id = group.wave.map { context.network.waves[$0].id.text } ?? ""
        guard !id.isEmpty else { return group.name }
        // Where all are documents the subtitle says so.
        return group.isDocuments && !context.analyzedWave.isDocumentsOnly
            ? context.language("\(id) (dokument)", "\(id) (documents)") : id
    }
}

struct ReachDrawing {
    let curves: [ReachCurve]
    let context: PictureContext
    /// Else it is one of several small ones.
    let isAlone: Bool
    let tightness: Tightness

    private var columnWidth: Double { isAlone ? max(29, 62 * tightness.across) : 22 }
    private var height: Double { max(72, (isAlone ? 260 : 96) * tightness.down) }
    private var hasNames: Bool { isAlone && tightness.across == 1 }
    private static let left = 44.0

    func drawing(_ id: String) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: context.theme)
        let scale = context.scale
        let plot = Rect(
            x: Self.left, y: 6, width: columnWidth * Double(scale.top), height: height)
        canvas.shareGrid(id + "-grid", in: plot, context.language)
        for level in 1...scale.top {
            let x = plot.minX + (Double(level) - 0.5) * columnWidth
            canvas.say(
                "\(id)-level-\(level)", isAlone ? "≥ \(level)" : "\(level)",
                at: Point(x: x, y: plot.maxY + 10), .center,
                size: 9.5, isBold: isAlone)
            if hasNames {
                canvas.say(
                    "\(id)-level-name-\(level)",
                    TextWrap.lines(scale.name(level, context.language), longest: 11, most: 2),
                    at: Point(x: x, y: plot.maxY + 28), .center, size: 9, color: .muted)
            }
        }
        for (place, curve) in curves.enumerated() {
            draw(curve, place, "\(id)-\(place)", in: plot, on: &canvas)
        }
        let right = isAlone ? try label(id, in: plot, on: &canvas) : plot.maxX
        return try canvas.drawn(Size(width: right + 6, height: plot.maxY + (hasNames ? 42 : 18)))
    }

    private func draw(
        _ curve: ReachCurve, _ place: Int, _ id: String, in plot: Rect, on canvas: inout ChartCanvas
    ) {
        func y(_ share: Double) -> Double { plot.maxY - share * plot.height }
        let style = curve.style
        let language = context.language
        let shift = shift(place)
        for (number, share) in curve.shares.enumerated() {
            let start = plot.minX + Double(number) * columnWidth
            let title = "\(curve.group.name), ≥ \(number + 1): \(language.percent(share.known))"
            canvas.line(
                "\(id)-step-\(number + 1)", Point(x: start, y: y(share.known)),
                Point(x: start + columnWidth, y: y(share.known)), color: style.color, width: style.width,
                dash: style.dash, title: title)
            if number > 0 {
                let before = curve.shares[number - 1].known
                canvas.line(
                    "\(id)-fall-\(number + 1)", Point(x: start, y: y(before)),
                    Point(x: start, y: y(share.known)), color: style.color, width: style.width,
                    dash: style.dash, title: "")
            }
            let x = start + columnWidth / 2 + shift
            if share.lower < share.upper {
                let bounds = "\(language.percent(share.lower))–\(language.percent(share.upper))"
                canvas.line(
                    "\(id)-bounds-\(number + 1)", Point(x: x, y: y(share.upper)),
                    Point(x: x, y: y(share.lower)), color: style.color, width: 1.2,
                    title: title + ", " + bounds)
                for (end, value) in [("upper", share.upper), ("lower", share.lower)] {
                    canvas.line(
                        "\(id)-\(end)-\(number + 1)", Point(x: x - 2.5, y: y(value)),
                        Point(x: x + 2.5, y: y(value)), color: style.color, width: 1.2, title: "")
                }
            }
            let side = isAlone ? 7.5 : 5
            canvas.mark(
                "\(id)-point-\(number + 1)",
                Rect(center: Point(x: x, y: y(share.known)), size: Size(width: side, height: side)),
                .point(style.shape, style.color, border: .paper), title: title)
        }
    }

    /// The curves' names where they run: of the places along a curve, above it or below, the one that is clear of all curves,
    /// points and other names, and nearest. The last wave's comes first; where there is no such place a name stands at the
    /// curve's end. Returns how far to the right they reach.
    private func label(_ id: String, in plot: Rect, on canvas: inout ChartCanvas) throws(DiagramError)
        -> Double
    {
        var taken = curves.indices.flatMap { obstacles(curves[$0], $0, plot) }
        var atEnd: [Int] = []
        let names = curves.map { $0.label(context) }
        func say(_ place: Int, at point: Point, _ anchor: ChartCanvas.Anchor) {
            canvas.say(
                "\(id)-label-\(place)", names[place], at: point, anchor, size: Self.labelSize, isBold: true,
                color: .text(on: .paper), role: .name)
        }
        for place in curves.indices.reversed() {
            let width = try ChartCanvas.width(
                [names[place]], size: Self.labelSize, isBold: true, in: context.theme)
            let size = Size(width: width + 2, height: 1.3 * Self.labelSize)
            guard let rect = free(for: curves[place], size, plot, taken) else {
                atEnd.append(place)
                continue
            }
            taken.append(rect)
            say(place, at: rect.center, .center)
            // What stands off the curve is led to it.
            let step = min(
                curves[place].shares.count - 1, max(0, Int((rect.center.x - plot.minX) / columnWidth)))
            let height = y(curves[place].shares[step].known, plot)
            guard abs(height - rect.center.y) > size.height / 2 + 10 else { continue }
            canvas.rule(
                "\(id)-leader-\(place)",
                Point(x: rect.center.x, y: height < rect.center.y ? rect.minY : rect.maxY),
                Point(x: rect.center.x, y: height), color: curves[place].style.color, width: 0.9)
        }
        guard !atEnd.isEmpty else { return plot.maxX }
        func end(_ place: Int) -> Double { y(curves[place].shares.last?.known ?? 0, plot) }
        atEnd.sort { (end($0), $0) < (end($1), $1) }
        let places = ChartLabels.spread(atEnd.map(end), apart: 14, from: plot.minY, to: plot.maxY)
        for (height, place) in zip(places, atEnd) {
            canvas.rule(
                "\(id)-leader-\(place)", Point(x: plot.maxX, y: end(place)),
                Point(x: plot.maxX + 14, y: height),
                color: curves[place].style.color, width: 0.9)
            say(place, at: Point(x: plot.maxX + 18, y: height), .left)
        }
        return plot.maxX + 18
            + (try ChartCanvas.width(
                atEnd.map { names[$0] }, size: Self.labelSize, isBold: true, in: context.theme))
    }

    private static let labelSize = 9.5

    private func y(_ share: Double, _ plot: Rect) -> Double { plot.maxY - share * plot.height }

    /// Where the curve runs apart from all others, clear of everything, and near it; nil where there is no such place.
    private func free(for curve: ReachCurve, _ size: Size, _ plot: Rect, _ taken: [Rect]) -> Rect? {
        var best: (cost: Double, rect: Rect)?
        for number in curve.shares.indices {
            let height = y(curve.shares[number].known, plot)
            let others = curves.filter { $0.group.id != curve.group.id }.map {
                y($0.shares[number].known, plot)
            }
            guard !others.contains(where: { abs($0 - height) < 14 }) else { continue }
            for part in stride(from: 0.16, through: 0.84, by: 0.02) {
                let x = plot.minX + (Double(number) + part) * columnWidth
                for distance in stride(from: 3.0, through: 135, by: 4) {
                    for side in [-1.0, 1] {
                        let center = Point(x: x, y: height + side * (distance + size.height / 2))
                        let rect = Rect(center: center, size: size)
                        let cost = distance + Double(number)
                        guard cost < best?.cost ?? .infinity, rect.minX >= plot.minX + 2,
                            rect.maxX <= plot.maxX,
                            rect.minY >= plot.minY - 4, rect.maxY <= plot.maxY - 2,
                            // Nearer to another curve it would be that one's name.
                            !others.contains(where: { abs($0 - center.y) < abs(height - center.y) }),
                            !taken.contains(where: { $0.inset(-0.4, -0.4).overlaps(rect) }),
                            // Nor may what leads to it cross anything.
                            !taken.contains(where: { $0.overlaps(leader(to: rect, from: height, side)) })
                        else { continue }
                        best = (cost, rect)
                    }
                }
            }
        }
        return best?.rect
    }

    /// Between a name and its curve, short of both.
    private func leader(to rect: Rect, from height: Double, _ side: Double) -> Rect {
        let (near, far) = (height + 4 * side, side > 0 ? rect.minY : rect.maxY)
        return Rect(
            minX: rect.center.x - 1, minY: min(near, far), maxX: rect.center.x + 1,
            maxY: max(min(near, far), max(near, far)))
    }

    /// Where a curve's lines, points and whiskers are.
    private func obstacles(_ curve: ReachCurve, _ place: Int, _ plot: Rect) -> [Rect] {
        curve.shares.enumerated().flatMap { number, share -> [Rect] in
            let start = plot.minX + Double(number) * columnWidth
            let height = y(share.known, plot)
            let before = y(number > 0 ? curve.shares[number - 1].known : share.known, plot)
            let x = start + columnWidth / 2 + shift(place)
            return [
                Rect(minX: start, minY: height - 1.5, maxX: start + columnWidth, maxY: height + 1.5),
                Rect(
                    minX: start - 1.5, minY: min(before, height), maxX: start + 1.5, maxY: max(before, height)
                ),
                Rect(
                    minX: x - 3, minY: min(y(share.upper, plot), height - 4), maxX: x + 3,
                    maxY: max(y(share.lower, plot), height + 4)),
            ]
        }
    }

    /// Whiskers of several curves stand side by side.
    private func shift(_ place: Int) -> Double {
        let apart = min(11, columnWidth / (Double(curves.count) + 0.3))
        return (Double(place) - Double(curves.count - 1) / 2) * apart
    }
}
