import Drawing

/// A picture with one of everything, made up.
enum SampleScene {
    static let shapes: [Look.Shape] = [
        .box, .rounded, .ellipse, .hexagon, .octagon, .note, .tab, .component, .circle, .square, .diamond,
        .triangle,
    ]

    /// Boxes of every shape in rows, lines between neighbors, areas below them, a key, and words all around.
    ///
    /// - Parameter name: stands wherever there is text.
    static func scene(_ name: String = "Björnö", sort: Scene.Sort = .diagram, theme: Theme = .standard) throws
        -> Scene
    {
        var body = Scene(sort, theme: theme)
        body.size = Size(width: 620, height: 330)
        body.areas = areas
        let ids = SceneIDs(shapes.indices.map { "\(name) \($0)" })
        let names = shapes.indices.map { ids.actor("\(name) \($0)") }
        let labels = shapes.indices.map {
            Scene.Label(lines: TextWrap.lines("\(name) \($0)", longest: 20, most: 3))
        }
        let looks = shapes.enumerated().map { place, shape in
            Look(
                shape: shape, fill: .kindFill(KindName(id: "agency")), border: .ink,
                borders: place == 0 ? 2 : 1, isDashed: place == 2, margin: Size(width: 7, height: 4))
        }
        let sizes = try Graphviz.sizes(of: Array(zip(labels, looks)), in: theme)
        for place in shapes.indices {
            body.boxes.append(
                Scene.Box(
                    id: names[place], role: .actor, title: "\(shapes[place]): \(name)",
                    center: Point(x: 80 + Double(place % 4) * 150, y: 55 + Double(place / 4) * 110),
                    size: sizes[place], label: labels[place], look: looks[place]))
        }
        let strokes = zip(names, names.dropFirst()).enumerated().map { place, pair in
            SceneStroke(
                id: ids.tie("\(name) \(place)", "\(name) \(place + 1)", .tie), title: "\(name) – \(place)",
                ends: [pair.0, pair.1], color: .level(step: place % 8, of: 8), width: 1 + Double(place) / 4,
                dash: [.solid, .dashed, .dotted][place % 3], label: DigitStyle("\(place)"))
        }
        _ = try body.add(strokes)
        let legend = try Legend(
            sections: [
                (
                    name,
                    [
                        Legend.Row(
                            sample: .stroke(.ink, 2, .dashed, digit: DigitStyle("5")), text: name, count: 3),
                        Legend.Row(sample: .box(looks[1]), text: name, count: 4),
                        Legend.Row(sample: .cell(.bar(.alarm), .on(.alarm, "7"), isFramed: true), text: name),
                    ]
                )
            ], theme: theme)
        let caption = Caption(
            title: name, subtitle: "\(name) 2026", source: "Källa: \(name)", notice: "Påhittat: \(name)",
            summary: "Tolv rutor. \(name)")
        return try PicturePage(caption: caption, key: .beside, theme: theme)
            .composed(body, legend, footnotes: ["Not: \(name)"])
    }

    private static let areas = [
        Scene.Area(
            id: "disc", title: "En skiva",
            shape: .ellipse(Rect(center: Point(x: 150, y: 150), size: Size(width: 200, height: 120))),
            fill: .panel,
            border: .rule, dash: .dotted),
        Scene.Area(
            id: "hull", title: "En yta",
            shape: .polygon([Point(x: 300, y: 40), Point(x: 560, y: 60), Point(x: 420, y: 300)]),
            fill: .level(step: 2, of: 8), opacity: 0.3),
        Scene.Area(
            id: "ribbon", title: "Ett band",
            shape: .curve([
                Point(x: 30, y: 300), Point(x: 200, y: 300), Point(x: 300, y: 200), Point(x: 500, y: 200),
                Point(x: 500, y: 220), Point(x: 500, y: 240), Point(x: 500, y: 260), Point(x: 300, y: 260),
                Point(x: 200, y: 320), Point(x: 30, y: 320),
            ]), fill: .accent, border: .ink),
    ]
}
