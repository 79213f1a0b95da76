// What surrounds every picture: its title, what it shows and how, a notice when data are invented, the key at the side or
// below, what was left out, and the source at the foot.

/// The words around a picture.
public struct Caption: Sendable {
    public var title: String
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
        title: String, subtitle: String = "", source: String = "", mark: String = "", notice: String = "",
        summary: String = ""
    ) {
        self.title = title
        self.subtitle = subtitle
        self.source = source
        self.mark = mark
        self.notice = notice
        self.summary = summary
    }
}

package struct PicturePage {
    package enum Key { case beside, below }

    package static let margin = 26.0
    private static let top = margin * 0.8

    package let caption: Caption
    package let key: Key
    package let theme: Theme

    package init(caption: Caption, key: Key, theme: Theme) {
        self.caption = caption
        self.key = key
        self.theme = theme
    }

    /// The page with a drawing on it, whose own corner is the origin of what it holds.
    ///
    /// - Parameters:
    ///   - body: a scene with areas, lines and boxes, and the size that they need.
    ///   - footnotes: what the reader must know below the picture, such as what found no room.
    package func composed(_ body: Scene, _ legend: Legend, footnotes: [String] = []) throws(DiagramError)
        -> Scene
    {
        let legendLeft = Self.margin + (key == .beside ? body.size.width + 34 : 0)
        let hasKey = legend.size.width > 0
        let width =
            key == .beside && hasKey
            ? legendLeft + legend.size.width + Self.margin
            : max(body.size.width, legend.size.width) + 2 * Self.margin
        var scene = Scene(body.sort, theme: theme)
        let room = addLogo(rightEdge: width - Self.margin, to: &scene)
        let header =
            try addColumn(heading(width: width - 2 * Self.margin - room), top: Self.top, to: &scene) + 22
        scene.add(body, at: Point(x: Self.margin, y: header))
        let legendTop = key == .beside ? header + 4 : header + body.size.height + (hasKey ? 24 : 0)
        let moved = legend.moved(to: Point(x: legendLeft, y: legendTop))
        scene.lines += moved.lines
        scene.boxes += moved.boxes
        let bottom = max(header + body.size.height, legendTop + legend.size.height)
        let foot = try addColumn(
            foot(footnotes + [caption.source], width: width - 2 * Self.margin), top: bottom + 20, to: &scene)
        scene.size = Size(width: width, height: foot + Self.top)
        scene.title = GraphvizText.cleaned(caption.title)
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
                    minX: rightEdge - size.width, minY: Self.top, maxX: rightEdge,
                    maxY: Self.top + size.height),
                logo: logo)
        ]
        return size.width + 16
    }

    private typealias Row = (role: Scene.Role, label: Scene.Label, look: Look, above: Double)

    private func heading(width: Double) -> [Row] {
        let title = TextWrap.lines(caption.title, longest: max(12, Int(width / 10.5)), most: 3)
        let subtitle = TextWrap.lines(caption.subtitle, longest: max(20, Int(width / 5.4)), most: 4)
        func framed(_ text: String, _ look: Look, color: Color) -> Row {
            let lines = TextWrap.lines(text, longest: max(20, Int(width / 6.4)), most: 5)
            let label = Scene.Label(lines: lines, size: 11, color: color, isBold: true, isLeft: true)
            return (.notice, label, look, 7)
        }
        return [
            (.heading, Scene.Label(lines: title, size: 19, isBold: true, isLeft: true), Look(), 0),
            (.text, Scene.Label(lines: subtitle, size: 11, color: .muted, isLeft: true), Look(), 3),
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
    private func addColumn(_ rows: [Row], top: Double, to scene: inout Scene) throws(DiagramError) -> Double {
        let shown = rows.filter { !$0.label.lines.isEmpty }
        let sizes = try Graphviz.sizes(of: shown.map { ($0.label, $0.look) }, in: theme)
        var y = top
        for (row, size) in zip(shown, sizes) {
            y += row.above
            scene.boxes.append(
                Scene.Box(
                    id: "\(row.role.rawValue)-\(scene.boxes.count)", role: row.role, title: "",
                    center: Point(x: Self.margin + size.width / 2, y: y + size.height / 2), size: size,
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
