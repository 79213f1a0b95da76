// What surrounds every picture: its title, what it shows and how, a notice when data are invented, the key at the side or
// below, what was left out, and the source at the foot.

/// The words around a picture.
public struct Caption: Sendable {
    /// What the picture is called.
    public var title: String
    /// What the data show, in a sentence: it stands in the title's place, and the title begins the subtitle.
    public var finding: String?
    /// Wave, side and filter.
    public var subtitle: String
    /// Where the data are from.
    public var source: String
    /// For whose eyes alone it is, on the picture's face where nobody can miss it; nothing when empty.
    public var mark: String
    /// Shown clearly on the picture's face, for example that it is an illustration; nothing when empty.
    public var notice: String
    /// What the picture shows, in words, for those who do not see it.
    public var summary: String

    public init(
        title: String, finding: String? = nil, subtitle: String = "", source: String = "", mark: String = "",
        notice: String = "", summary: String = ""
    ) {
        self.title = title
        self.finding = finding
        self.subtitle = subtitle
        self.source = source
        self.mark = mark
        self.notice = notice
        self.summary = summary
    }

    var headline: String { finding ?? title }

    var belowHeadline: String {
        finding == nil
            ? subtitle : [title, subtitle].filter { !$0.isEmpty }.joined(separator: "\u{A0}· ")
    }
}

package struct PicturePage {
    package enum Key { case beside, below }

    /// Between the parts; on a page, whose edge is not the drawing's, there is less of it.
    private var underHeading: Double { page == nil ? 22 : isInText ? 10 : 16 }
    private var overFoot: Double { page == nil ? 20 : isInText ? 8 : 14 }
    private var top: Double { page == nil ? margin * 0.8 : isInText ? 4 : 18 }
    private var margin: Double { isInText ? 8 : 26 }
    private static let besideDrawing = 34.0
    private var belowDrawing: Double { isInText ? 14 : 24 }
    /// Text around it has margins and headings of its own.
    private var isInText: Bool { page == .column }

    package let caption: Caption
    /// Where the key stands; on a page it is only a wish, and the place that leaves the drawing larger wins.
    package let key: Key
    package let theme: Theme
    /// Nil for as large as it becomes.
    package let page: PageFormat?
    /// What else would serve where it does not fit, in words, by the id of their language.
    package let instead: [String: String]

    package init(
        caption: Caption, key: Key, theme: Theme, page: PageFormat? = nil, instead: [String: String] = [:]
    ) {
        self.caption = caption
        self.key = key
        self.theme = theme
        self.page = page
        self.instead = instead
    }

    /// The drawing with what surrounds it, whose own corner is the origin of what it holds; on a page it has the page's
    /// size, and is as large as the page allows.
    ///
    /// - Parameters:
    ///   - body: a scene with areas, lines and boxes, and the size that they need.
    ///   - footnotes: what the reader must know below the picture, such as what found no room.
    /// - Throws: `doesNotFit` where text would have to be smaller than can be read on the page.
    package func composed(_ body: Scene, _ legend: Legend, footnotes: [String] = []) throws(DiagramError)
        -> Scene
    {
        guard let page else {
            let arrangement = Arrangement(body.size, legend, key, width: nil, on: self)
            return try sheet(body, arrangement, footnotes, least: nil)
        }
        if let scene = try fitted(body, legend, footnotes, on: page) { return scene }
        var serving: [PageFormat] = []
        for other in PageFormat.allCases where other != page {
            if try fitted(body, legend, footnotes, on: other) != nil { serving.append(other) }
        }
        let scale = page.leastScale(forText: Self.smallest(body))
        var needs: [Size] = []
        for key in [Key.beside, .below] {
            let width = max(Arrangement.leastWidth(body.size, legend, key, margin), page.width / scale)
            let arrangement = Arrangement(body.size, legend, key, width: width, on: self)
            needs.append(try sheet(body, arrangement, footnotes, least: nil).size.scaled(by: scale))
        }
        let needed = needs.min { $0.width * $0.height < $1.width * $1.height } ?? needs[0]
        throw .doesNotFit(page: page, needed: needed, serving: serving, instead: instead)
    }

    /// As `composed`; nil where it does not fit, for those who have another drawing to try.
    package func composedIfItFits(_ body: Scene, _ legend: Legend, footnotes: [String] = [])
        throws(DiagramError) -> Scene?
    {
        guard let page else { return try composed(body, legend, footnotes: footnotes) }
        return try fitted(body, legend, footnotes, on: page)
    }

    /// The drawing on its page or, where the key leaves it too little room, with the key on a page of its own after it.
    ///
    /// - Parameter numbered: what the subtitle adds on the first and on the second of two pages.
    /// - Throws: as `composed`, where that does not help either.
    package func pages(
        _ body: Scene, _ legend: Legend, footnotes: [String] = [], numbered: (Int) -> String
    ) throws(DiagramError) -> [Scene] {
        if let scene = try composedIfItFits(body, legend, footnotes: footnotes) { return [scene] }
        func sheet(_ number: Int) -> PicturePage {
            var caption = caption
            caption.subtitle += numbered(number)
            return PicturePage(caption: caption, key: .below, theme: theme, page: page, instead: instead)
        }
        let none = try Legend(sections: [], theme: theme)
        if let drawing = try sheet(1).composedIfItFits(body, none, footnotes: footnotes),
            let key = try sheet(2).composedIfItFits(Scene(.chart, theme: theme), legend)
        {
            return [drawing, key]
        }
        return [try composed(body, legend, footnotes: footnotes)]
    }

    /// The room that a page leaves a drawing, in its units, when its smallest text is as small as the page allows; without a
    /// page, and downwards on a screen, there is no end of it.
    ///
    /// - Parameter smallest: the size of the drawing's smallest text.
    package func room(
        key: Key, _ legend: Legend, footnotes: [String] = [], smallest: Double = 9
    ) throws(DiagramError) -> Size {
        guard let page else { return Size(width: .infinity, height: .infinity) }
        let whole = page.room(forText: min(smallest, Self.smallestAround))
        let width = whole.width - 2 * margin
        let nothing = Size(width: width, height: 0)
        let arrangement = Arrangement(nothing, legend, .below, width: whole.width, on: self)
        let around = try sheet(Scene(.chart, theme: theme), arrangement, footnotes, least: nil).size.height
        guard key == .beside, legend.size.width > 0 else {
            return Size(width: width, height: whole.height - around)
        }
        return Size(
            width: width - Self.besideDrawing - legend.arranged(within: nil).size.width,
            height: whole.height - around + arrangement.legend.size.height + belowDrawing)
    }

    // MARK: On a page

    /// The drawing and its key, side by side or one under the other.
    private struct Arrangement {
        let key: Key
        let legend: Legend
        let body: Size
        /// The page's, in the units of the drawing.
        let width: Double
        private let belowDrawing: Double

        /// - Parameter width: nil for what it needs.
        init(_ body: Size, _ legend: Legend, _ key: Key, width: Double?, on page: PicturePage) {
            self.body = body
            self.key = key
            belowDrawing = page.belowDrawing
            let margin = page.margin
            guard let width else {
                self.legend = legend
                self.width = Self.leastWidth(body, legend, key, margin)
                return
            }
            self.legend =
                key == .below
                ? legend.arranged(within: width - 2 * margin, folds: true) : legend.arranged(within: nil)
            self.width = width
        }

        /// As made, a key may have several columns.
        static func leastWidth(_ body: Size, _ legend: Legend, _ key: Key, _ margin: Double) -> Double {
            let narrow = key == .below ? body.width : body.width + besideDrawing
            guard legend.size.width > 0 else { return body.width + 2 * margin }
            return key == .beside
                ? narrow + legend.size.width + 2 * margin : max(narrow, legend.size.width) + 2 * margin
        }

        var hasKey: Bool { legend.size.width > 0 }
        /// The drawing and its key.
        var block: Size {
            guard hasKey else { return body }
            return key == .beside
                ? Size(
                    width: body.width + besideDrawing + legend.size.width,
                    height: max(body.height, legend.size.height + 4))
                : Size(
                    width: max(body.width, legend.size.width),
                    height: body.height + belowDrawing + legend.size.height)
        }
    }

    /// Of the key and the foot.
    private static let smallestAround = 10.0

    private static func smallest(_ body: Scene) -> Double { min(body.smallestText ?? 11, smallestAround) }

    /// On a page as large as can be, with the key where that leaves most room; nil where text would be too small.
    private func fitted(
        _ body: Scene, _ legend: Legend, _ footnotes: [String], on page: PageFormat
    ) throws(DiagramError) -> Scene? {
        var best: (scene: Scene, scale: Double)?
        let keys: [Key] = key == .beside ? [.beside, .below] : [.below, .beside]
        for key in keys where best == nil || (page.height != nil && legend.size.width > 0) {
            guard let found = try fitted(body, legend, footnotes, key, on: page) else { continue }
            if found.scale > (best?.scale ?? 0) * 1.02 { best = found }
        }
        guard let best else { return nil }
        var scene = best.scene.scaled(by: best.scale)
        scene.page = page
        // To the last digit.
        scene.size = Size(
            width: page == .screen ? scene.size.width : page.width,
            height: page.height ?? scene.size.height)
        return scene
    }

    private func fitted(
        _ body: Scene, _ legend: Legend, _ footnotes: [String], _ key: Key, on page: PageFormat
    ) throws(DiagramError) -> (scene: Scene, scale: Double)? {
        let smallest = Self.smallest(body)
        let column = legend.arranged(within: key == .beside ? nil : 0)
        let needed = Arrangement.leastWidth(body.size, column, key, margin)
        let widest = page.width / page.leastScale(forText: smallest)
        guard needed <= widest + 0.01 else { return nil }
        guard let height = page.height else {
            let scale = page.greatestScale(forText: smallest)
            // Words need some width.
            let width =
                page == .screen
                ? min(page.width / scale, max(needed, Self.leastOfScreen)) : page.width / scale
            let arrangement = Arrangement(body.size, legend, key, width: width, on: self)
            return (try sheet(body, arrangement, footnotes, least: nil), scale)
        }
        let narrowest = max(needed, page.width / page.greatestScale(forText: smallest))
        func drawn(_ width: Double) throws(DiagramError) -> Scene? {
            let arrangement = Arrangement(body.size, legend, key, width: width, on: self)
            guard arrangement.block.width + 2 * margin <= width + 0.01 else { return nil }
            let room = height * width / page.width
            let scene = try sheet(body, arrangement, footnotes, least: room)
            return scene.size.height <= room + 0.01 ? scene : nil
        }
        guard var scene = try drawn(widest) else { return nil }
        // The narrowest that is high enough, to half a hundredth.
        var (low, high) = (min(narrowest, widest), widest)
        if let tight = try drawn(low) { return (tight, page.width / low) }
        while high - low > widest / 200 {
            let middle = (low + high) / 2
            if let narrower = try drawn(middle) {
                (scene, high) = (narrower, middle)
            } else {
                low = middle
            }
        }
        return (scene, page.width / high)
    }

    private static let leastOfScreen = 560.0

    /// - Parameter least: how high it is at least: then the foot stands at the bottom, and a diagram in the middle.
    private func sheet(
        _ body: Scene, _ arrangement: Arrangement, _ footnotes: [String], least: Double?
    ) throws(DiagramError) -> Scene {
        let width = arrangement.width
        var scene = Scene(body.sort, theme: theme)
        let room = addLogo(rightEdge: width - margin, to: &scene)
        let header =
            try addColumn(heading(width: width - 2 * margin - room), top: top, to: &scene)
            + underHeading
        var feet = Scene(body.sort, theme: theme)
        let footHeight = try addColumn(
            foot(footnotes + [caption.source], width: width - 2 * margin), top: 0, to: &feet,
            after: scene.boxes.count)
        let block = arrangement.block
        let spare = Size(
            width: max(0, width - 2 * margin - block.width),
            height: max(0, (least ?? 0) - header - block.height - overFoot - footHeight - top))
        // A diagram stands in the middle of what room there is, a chart under its title.
        let isDiagram = body.sort == .diagram && page != nil
        let isBeside = arrangement.key == .beside
        let besides = isBeside || !isDiagram ? 0 : (block.width + spare.width - body.size.width) / 2
        let corner = Point(
            x: margin + (isDiagram ? isBeside ? spare.width / 2 : besides : 0),
            y: header + (isDiagram ? spare.height / 2 : 0))
        scene.add(body, at: corner)
        let legend = arrangement.legend
        let legendLeft =
            isBeside && arrangement.hasKey
            ? width - margin - legend.size.width - (isDiagram ? 0 : spare.width) : margin
        let legendTop =
            isBeside
            ? header + 4 : corner.y + body.size.height + (arrangement.hasKey ? belowDrawing : 0)
        let moved = legend.moved(to: Point(x: legendLeft, y: legendTop))
        scene.lines += moved.lines
        scene.boxes += moved.boxes
        let bottom = header + block.height + spare.height
        scene.add(feet, at: Point(x: 0, y: bottom + overFoot))
        scene.size = Size(width: width, height: bottom + overFoot + footHeight + top)
        scene.title = GraphvizText.cleaned(caption.headline)
        scene.summary = caption.summary
        return scene
    }

    /// The theme's logo in the upper right corner; returns the width that it takes from the heading.
    private func addLogo(rightEdge: Double, to scene: inout Scene) -> Double {
        guard let logo = theme.logo else { return 0 }
        let size = logo.fitted(in: Size(width: 130, height: 34))
        scene.images = [
            Scene.Image(
                id: "logo",
                rect: Rect(
                    minX: rightEdge - size.width, minY: top, maxX: rightEdge,
                    maxY: top + size.height),
                logo: logo)
        ]
        return size.width + 16
    }

    private typealias Row = (role: Scene.Role, label: Scene.Label, look: Look, above: Double)

    private func heading(width: Double) -> [Row] {
        let title = TextWrap.lines(
            caption.headline, longest: max(12, Int(width / (isInText ? 7.7 : 10.5))), most: 3)
        let subtitle = TextWrap.lines(
            caption.belowHeadline, longest: max(20, Int(width / (isInText ? 5.15 : 5.4))), most: 4)
        func framed(_ text: String, _ look: Look, color: Color) -> Row {
            let lines = TextWrap.lines(text, longest: max(20, Int(width / 6.4)), most: 5)
            let label = Scene.Label(lines: lines, size: 11, color: color, isBold: true, isLeft: true)
            return (.notice, label, look, 7)
        }
        return [
            (
                .heading, Scene.Label(lines: title, size: isInText ? 14 : 19, isBold: true, isLeft: true),
                Look(), 0
            ),
            (
                .text, Scene.Label(lines: subtitle, size: isInText ? 10.5 : 11, color: .muted, isLeft: true),
                Look(), 3
            ),
            framed(caption.mark, .mark, color: .text(on: .alarm)),
            framed(caption.notice, .notice, color: .ink),
        ]
    }

    private func foot(_ texts: [String], width: Double) -> [Row] {
        texts.map { text in
            let lines = TextWrap.lines(text, longest: max(20, Int(width / 5.1)), most: 4)
            return (.text, Scene.Label(lines: lines, size: 10, color: .muted, isLeft: true), Look(), 3)
        }
    }

    /// Text at the left margin, one under the other; returns where it ends.
    ///
    /// - Parameter count: of boxes that other scenes have, so that ids stay unlike.
    private func addColumn(
        _ rows: [Row], top: Double, to scene: inout Scene, after count: Int = 0
    ) throws(DiagramError) -> Double {
        let shown = rows.filter { !$0.label.lines.isEmpty }
        let sizes = try Graphviz.sizes(of: shown.map { ($0.label, $0.look) }, in: theme)
        var y = top
        for (row, size) in zip(shown, sizes) {
            y += row.above
            scene.boxes.append(
                Scene.Box(
                    id: "\(row.role.rawValue)-\(count + scene.boxes.count)", role: row.role, title: "",
                    center: Point(x: margin + size.width / 2, y: y + size.height / 2), size: size,
                    label: row.label, look: row.look))
            y += size.height
        }
        return y
    }
}

extension Look {
    package static let mark = Look(
        shape: .box, fill: .alarm, border: .alarm, borderWidth: 1, margin: Size(width: 7, height: 4))

    /// A frame that nobody overlooks.
    package static let notice = Look(
        shape: .box, fill: .named(.notice), border: .named(.noticeFrame), borderWidth: 1,
        margin: Size(width: 7, height: 4))
}

extension Scene {
    /// Another scene's areas, lines and boxes, moved so that its origin stands at a point of this one.
    package mutating func add(_ other: Scene, at origin: Point) {
        areas += other.areas.map { $0.moved(by: origin) }
        lines += other.lines.map { $0.moved(by: origin) }
        boxes += other.boxes.map { $0.moved(by: origin) }
    }
}

extension Scene.Area {
    package func moved(by offset: Point) -> Scene.Area {
        var area = self
        switch shape {
        case .ellipse(let rect):
            area.shape = .ellipse(
                Rect(
                    center: rect.center.moved(by: offset), size: Size(width: rect.width, height: rect.height))
            )
        case .polygon(let points): area.shape = .polygon(points.map { $0.moved(by: offset) })
        case .curve(let points): area.shape = .curve(points.map { $0.moved(by: offset) })
        }
        return area
    }
}

extension Scene.Line {
    package func moved(by offset: Point) -> Scene.Line {
        var line = self
        line.path = Segment(from: path.from.moved(by: offset), to: path.to.moved(by: offset))
        return line
    }
}

extension Scene.Box {
    package func moved(by offset: Point) -> Scene.Box {
        var box = self
        box.center = center.moved(by: offset)
        return box
    }
}
