// A map and a layout make a scene: heading at the top, the map, its key to the right, the source below.

extension NetworkMap {
    /// The picture, ready to be written in any format.
    public func scene(on layout: MapLayout) throws(DiagramError) -> Scene {
        var builder = try MapScene(map: self, layout: layout)
        try builder.build()
        return builder.scene
    }
}

private struct MapScene {
    let map: NetworkMap
    let layout: MapLayout
    let styles: [String: KindStyle]
    let actors: [String: NetworkMap.Actor]
    let ids: SceneIDs
    let legend: Legend
    var scene = Scene()
    /// Where the map's own corner stands on the page.
    var origin = Point(x: 0, y: 0)

    static let margin = 26.0
    /// Small maps get at least this much room, so that the page keeps its shape.
    static let least = Size(width: 520, height: 380)
    static let leastWithoutTies = Size(width: 430, height: 120)

    init(map: NetworkMap, layout: MapLayout) throws(DiagramError) {
        self.map = map
        self.layout = layout
        styles = KindStyle.styles(for: map.kinds)
        actors = Dictionary(map.actors.map { ($0.id, $0) }) { first, _ in first }
        ids = SceneIDs(map.actors.map(\.id))
        legend = try Legend(sections: map.legendSections(on: layout, styles: styles))
    }

    mutating func build() throws(DiagramError) {
        let least = layout.hasTies ? Self.least : Self.leastWithoutTies
        let area = Size(
            width: max(layout.size.width, least.width), height: max(layout.size.height, least.height))
        let legendLeft = Self.margin + area.width + 34
        let width = legendLeft + legend.size.width + Self.margin
        let header = try header(width: width - 2 * Self.margin)
        let room = Size(width: area.width - layout.size.width, height: area.height - layout.size.height)
        // A block alone starts at the corner, a map stands in the middle.
        origin = Point(
            x: Self.margin + (layout.hasTies ? room.width / 2 : 0),
            y: header + (layout.hasTies ? room.height / 2 : 0))

        try addBlock()
        addActors()
        let digits = try addTies()
        let labels = try addDotLabels(
            within: Rect(minX: 8, minY: header - 14, maxX: legendLeft - 8, maxY: header + area.height + 14))
        let key = legend.moved(to: Point(x: legendLeft, y: header + 4))
        scene.lines += key.lines
        scene.boxes += key.boxes

        let bottom = header + max(area.height, legend.size.height + 4)
        let footer = try footer(top: bottom + 20, width: width, leftOut: (digits, labels))
        scene.size = Size(width: width, height: footer + Self.margin * 0.8)
        scene.title = GraphvizText.cleaned(map.title)
        scene.summary = map.summary
    }

    // MARK: The page

    private mutating func header(width: Double) throws(DiagramError) -> Double {
        var rows: [(Scene.Role, Scene.Label, Look, above: Double)] = [
            (
                .heading,
                Scene.Label(
                    lines: TextWrap.lines(map.title, longest: max(12, Int(width / 10.5)), most: 3), size: 19,
                    isBold: true, isLeft: true), Look(), 0
            ),
            (
                .text,
                Scene.Label(
                    lines: TextWrap.lines(map.subtitle, longest: max(20, Int(width / 5.4)), most: 4),
                    size: 11,
                    color: .muted, isLeft: true), Look(), 3
            ),
        ]
        rows.append(
            (
                .notice,
                Scene.Label(
                    lines: TextWrap.lines(map.notice, longest: max(20, Int(width / 6.4)), most: 5), size: 11,
                    isBold: true, isLeft: true),
                Look(
                    shape: .box, fill: Color("#FFF4CC"), border: Color("#8A6A00"), borderWidth: 1,
                    margin: Size(width: 7, height: 4)), 7
            ))
        let bottom = try addColumn(rows, top: Self.margin * 0.8)
        return bottom + 22
    }

    private mutating func footer(
        top: Double, width: Double, leftOut: (digits: Int, labels: Int)
    ) throws(DiagramError) -> Double {
        var texts: [String] = []
        if leftOut.labels > 0 { texts.append(map.words.labelsLeftOut(leftOut.labels)) }
        if leftOut.digits > 0 { texts.append(map.words.digitsLeftOut(leftOut.digits)) }
        if !map.source.isEmpty { texts.append(map.source) }
        let longest = max(20, Int((width - 2 * Self.margin) / 4.6))
        return try addColumn(
            texts.map { text in
                let label = Scene.Label(
                    lines: TextWrap.lines(text, longest: longest, most: 4), size: 9, color: .muted,
                    isLeft: true)
                return (.text, label, Look(), 3)
            }, top: top)
    }

    /// Text at the left margin, one under the other; returns where it ends.
    private mutating func addColumn(
        _ rows: [(Scene.Role, Scene.Label, Look, above: Double)], top: Double
    ) throws(DiagramError) -> Double {
        let shown = rows.filter { !$0.1.lines.isEmpty }
        let sizes = try Graphviz.sizes(of: shown.map { ($0.1, $0.2) })
        var y = top
        for (row, size) in zip(shown, sizes) {
            y += row.above
            scene.boxes.append(
                Scene.Box(
                    id: "\(row.0.rawValue)-\(scene.boxes.count)", role: row.0, title: "",
                    center: Point(x: Self.margin + size.width / 2, y: y + size.height / 2), size: size,
                    label: row.1, look: row.2))
            y += size.height
        }
        return y
    }

    private mutating func addBlock() throws(DiagramError) {
        guard let block = layout.block else { return }
        let rect = Rect(
            minX: block.minX + origin.x, minY: block.minY + origin.y, maxX: block.maxX + origin.x,
            maxY: block.maxY + origin.y)
        scene.boxes.append(
            Scene.Box(
                id: "without-ties", role: .panel, title: map.words.withoutTies, center: rect.center,
                size: Size(width: rect.width, height: rect.height), label: Scene.Label(lines: []),
                look: Look(shape: .box, fill: .panel, border: .rule, borderWidth: 0.8)))
        let names = Dictionary(map.kinds.map { ($0.id, $0.name) }) { first, _ in first }
        let total = layout.blockGroups.reduce(0) { $0 + $1.count }
        var labels = [
            Scene.Label(
                lines: ["\(map.words.withoutTies) (\(total))"], size: 11.5, isBold: true, isLeft: true)
        ]
        var places = [Point(x: IsolateRows.inset, y: block.minY + IsolateRows.inset + 7)]
        for group in layout.blockGroups {
            let name = TextWrap.lines(names[group.kind] ?? group.kind, longest: 50, most: 1).first ?? ""
            labels.append(
                Scene.Label(lines: ["\(name) (\(group.count))"], size: 9.5, color: .muted, isLeft: true))
            places.append(group.heading)
        }
        let sizes = try Graphviz.sizes(of: labels.map { ($0, Look()) })
        for (index, label) in labels.enumerated() {
            scene.boxes.append(
                Scene.Box(
                    id: "without-ties-\(index)", role: index == 0 ? .heading : .text, title: "",
                    center: Point(
                        x: origin.x + places[index].x + sizes[index].width / 2, y: origin.y + places[index].y),
                    size: sizes[index], label: label, look: Look()))
        }
    }

    // MARK: The map

    private func place(_ id: String) -> (MapLayout.Place, Point)? {
        guard let place = layout.places[id] else { return nil }
        return (place, Point(x: place.center.x + origin.x, y: place.center.y + origin.y))
    }

    private mutating func addActors() {
        var seen: Set<String> = []
        for actor in map.actors {
            guard seen.insert(actor.id).inserted, let (place, center) = place(actor.id) else { continue }
            scene.boxes.append(
                Scene.Box(
                    id: ids.actor(actor.id), role: .actor,
                    title: actor.detail.isEmpty ? actor.label : actor.detail, center: center,
                    size: place.size,
                    label: place.label, look: place.look))
        }
    }

    /// Lines with their digits, the weakest first; returns how many digits found no room.
    private mutating func addTies() throws(DiagramError) -> Int {
        var strokes: [(line: Scene.Line, digit: DigitStyle, ends: [Rect])] = []
        var leftOut = 0
        var used: [String: Int] = [:]
        func append(
            _ role: Scene.Role, _ a: String, _ b: String, _ digits: String, _ mark: NetworkMap.Mark?,
            _ evidence: NetworkMap.Evidence, _ detail: String, _ stroke: (color: Color, width: Double),
            _ dash: Scene.Dash
        ) {
            guard let (first, from) = place(a), let (second, to) = place(b), actors[a] != nil,
                actors[b] != nil
            else { return }
            // Two lines between the same two actors lie on each other; their ids still differ.
            let stem = ids.tie(a, b, role)
            used[stem, default: 0] += 1
            let line = Scene.Line(
                id: used[stem] == 1 ? stem : "\(stem)-\(used[stem, default: 0])", role: role,
                title: title(detail, a, b, digits),
                path: Segment(from: from, to: to), ends: [ids.actor(a), ids.actor(b)], color: stroke.color,
                width: map.detail == .digits ? stroke.width : stroke.width * 0.6, dash: dash)
            scene.lines.append(line)
            if map.detail == .digits || (map.detail == .marks && mark != nil) {
                let digit = DigitStyle(
                    map.detail == .digits ? digits : "", evidence: evidence, mark: mark,
                    fontSize: actors.count > MapLayout.mostLabels ? 8 : 10)
                let ends = [Rect(center: from, size: first.size), Rect(center: to, size: second.size)]
                strokes.append((line, digit, ends))
            }
            if map.detail != .digits { leftOut += 1 }
        }
        for pair in map.missing {
            append(
                .missing, pair.a, pair.b, pair.digits, .below, .bothSides, pair.detail, (.alarm, 1.3), .dotted
            )
        }
        let steps = map.steps
        let order = map.ties.indices.sorted {
            (map.ties[$0].level ?? .min, $0) < (map.ties[$1].level ?? .min, $1)
        }
        for index in order {
            let tie = map.ties[index]
            append(
                .tie, tie.a, tie.b, tie.digits, tie.mark, tie.evidence, tie.detail,
                map.stroke(tie.level, steps),
                tie.evidence == .oneSide ? .dashed : .solid)
        }
        let placement = DigitPlacement(
            obstacles: scene.boxes.filter { $0.role == .actor }.map(\.rect), lines: strokes.map(\.line.path),
            ends: strokes.map(\.ends),
            sizes: try Graphviz.sizes(of: strokes.map { ($0.digit.label, $0.digit.look) }))
        for (stroke, rect) in zip(strokes, placement.rects()) {
            guard let rect else {
                if map.detail == .digits { leftOut += 1 }
                continue
            }
            scene.boxes.append(
                Scene.Box(
                    id: stroke.line.id + "-digit", role: .digit, title: stroke.line.title,
                    center: rect.center,
                    size: Size(width: rect.width, height: rect.height), label: stroke.digit.label,
                    look: stroke.digit.look))
        }
        return leftOut
    }

    private func title(_ detail: String, _ a: String, _ b: String, _ digits: String) -> String {
        detail.isEmpty ? "\(actors[a]?.label ?? a) – \(actors[b]?.label ?? b): \(digits)" : detail
    }

    /// Names beside dots where nothing is in the way; returns how many actors stay without.
    private mutating func addDotLabels(within page: Rect) throws(DiagramError) -> Int {
        let dots = scene.boxes.filter { $0.role == .actor && $0.label.lines.isEmpty }
        guard !dots.isEmpty else { return 0 }
        let names = Dictionary(map.actors.map { (ids.actor($0.id), $0.label) }) { first, _ in first }
        let labels = dots.map { dot in
            Scene.Label(lines: TextWrap.lines(names[dot.id] ?? "", longest: 26, most: 1), size: 7.5)
        }
        let sizes = try Graphviz.sizes(of: labels.map { ($0, Look()) })
        var taken = scene.boxes.filter { $0.role == .actor || $0.role == .digit }.map(\.rect)
        var leftOut = 0
        for (index, dot) in dots.enumerated() {
            let size = sizes[index]
            let dx = (dot.size.width + size.width) / 2 + 1.5
            let dy = (dot.size.height + size.height) / 2
            let free = [(dx, 0), (-dx, 0), (0, dy), (0, -dy)].lazy
                .map { Rect(center: Point(x: dot.center.x + $0.0, y: dot.center.y + $0.1), size: size) }
                .first { rect in
                    page.contains(rect) && !taken.contains(where: rect.overlaps)
                        && !scene.lines.contains { $0.path.passesThrough(rect) }
                }
            guard let free else {
                leftOut += 1
                continue
            }
            taken.append(free)
            scene.boxes.append(
                Scene.Box(
                    id: dot.id + "-name", role: .name, title: dot.title, center: free.center, size: size,
                    label: labels[index], look: Look()))
        }
        return leftOut
    }
}
