internal import Analysis
internal import Model

// The level profile as a picture, drawn by the same engine as the maps: for each level the confirmed count as a full
// bar in the level's color, and the claimed one as an open bar below it.

struct LevelChart {
    let context: ReportContext
    let levels: OpenDistribution

    static let id = "nivabild"
    private static let left = 132.0
    private static let width = 300.0
    private static let rowHeight = 30.0
    private static let margin = 20.0

    private var language: Language { context.language }
    private var scale: Scale { context.scale }
    /// Documents know no two sides, so that one bar says it all.
    private var hasClaimed: Bool { !context.findings.isDocumentsOnly }

    var title: String { language("Nivåbild, \(context.waveName)", "Level profile, \(context.waveName)") }

    /// The picture in words.
    var summary: String {
        func told(_ distribution: LevelDistribution) -> String {
            let parts = scale.steps.filter { distribution.counts[$0.level] > 0 }.map {
                language(
                    "\(language.count(distribution.counts[$0.level])) på nivå \(context.levelName($0.level))",
                    "\(language.count(distribution.counts[$0.level])) at level \(context.levelName($0.level))"
                )
            }
            return parts.isEmpty ? language("ingen", "none") : language.list(parts)
        }
        guard hasClaimed else {
            return language(
                "Nivå enligt dokument: \(told(levels.confirmed)).",
                "Level by the documents: \(told(levels.confirmed)).")
        }
        return language(
            "Bekräftad nivå: \(told(levels.confirmed)). Angiven nivå: \(told(levels.claimed)).",
            "Confirmed level: \(told(levels.confirmed)). Claimed level: \(told(levels.claimed)).")
    }

    // MARK: The picture

    private struct Words {
        let id: String
        let label: Scene.Label
        let look: Look
        let role: Scene.Role
        let y: Double
        let x: Double
        let isRight: Bool
    }

    /// Text is measured by the engine that draws it, and then put in its place.
    func scene() throws(DiagramError) -> Scene {
        var scene = Scene(.chart, theme: context.theme)
        var words: [Words] = []
        func say(
            _ id: String, _ text: String, x: Double, y: Double, size: Double = 11, isBold: Bool = false,
            color: Color = .ink, look: Look = Look(), isRight: Bool = false, role: Scene.Role = .text
        ) {
            words.append(
                Words(
                    id: id,
                    label: Scene.Label(lines: [text], size: size, color: color, isBold: isBold, isLeft: true),
                    look: look, role: role, y: y, x: x, isRight: isRight))
        }
        var y = Self.margin + 6
        say("heading", title, x: Self.margin, y: y, size: 15, isBold: true, role: .heading)
        y += 26
        if context.findings.hasIllustratedReports {
            let look = Look(
                shape: .box, fill: .named(.notice), border: .named(.noticeFrame), borderWidth: 1,
                margin: Size(width: 6, height: 3))
            say(
                "notice",
                language(
                    "Illustration: bygger på påhittade uppgifter.", "Illustration: built on invented data."),
                x: Self.margin, y: y, size: 10, isBold: true, look: look, role: .notice)
            y += 26
        }
        var x = Self.margin
        for (place, text) in key.enumerated() {
            scene.boxes.append(
                box(
                    "key-\(place)", .legend, left: x, y: y, width: 22, height: 9,
                    fill: place == 0 ? Self.keyColor : .paper, border: Self.keyColor))
            say("key-text-\(place)", text, x: x + 28, y: y, size: 10, role: .legend)
            x += 180
        }
        y += 32
        let top = y - Self.rowHeight / 2
        for level in (0...scale.top).reversed() {
            let color =
                level == 0 ? Color.unknown : MapStyle.stroke(step: level - 1, of: scale.top).color
            let bars =
                [(levels.confirmed.counts[level], color, Color.ink)]
                + (hasClaimed
                    ? [(levels.claimed.counts[level], Color.paper, color)] : [])
            say("name-\(level)", context.levelName(level), x: Self.left - 9, y: y, isRight: true)
            // One nought says that nothing is there.
            if bars.allSatisfy({ $0.0 == 0 }) {
                say("none-\(level)", "0", x: Self.left + 6, y: y, size: 10, color: .muted)
            } else {
                for (place, bar) in bars.enumerated() {
                    let middle = hasClaimed ? y + (place == 0 ? -6 : 6.5) : y
                    let height = hasClaimed ? (place == 0 ? 12.0 : 9) : 15
                    let length = bar.0 == 0 ? 0 : max(3, Self.width * Double(bar.0) / Double(most))
                    if bar.0 > 0 {
                        var shape = box(
                            "bar-\(level)-\(place)", .panel, left: Self.left, y: middle, width: length,
                            height: height, fill: bar.1, border: bar.2)
                        shape.title = "\(context.levelName(level)): \(key[place]), \(bar.0)"
                        scene.boxes.append(shape)
                    }
                    say(
                        "count-\(level)-\(place)", language.count(bar.0), x: Self.left + length + 6,
                        y: middle, size: place == 0 ? 10 : 9,
                        isBold: place == 0, color: place == 0 ? .ink : .muted)
                }
            }
            y += Self.rowHeight
        }
        scene.lines.append(
            Scene.Line(
                id: "axis", role: .legend, title: "",
                path: Segment(
                    from: Point(x: Self.left, y: top), to: Point(x: Self.left, y: y - Self.rowHeight / 2)),
                color: .muted, width: 1, dash: .solid))
        let sizes = try Graphviz.sizes(of: words.map { ($0.label, $0.look) }, in: scene.theme)
        for (word, size) in zip(words, sizes) {
            scene.boxes.append(
                Scene.Box(
                    id: word.id, role: word.role, title: "",
                    center: Point(x: word.x + (word.isRight ? -size.width / 2 : size.width / 2), y: word.y),
                    size: size,
                    label: word.label, look: word.look))
        }
        scene.size = Size(width: Self.left + Self.width + 48, height: y - Self.rowHeight / 2 + Self.margin)
        scene.title = title
        scene.summary = summary
        return scene
    }

    private static let keyColor = Color.accent

    private var most: Int { max(1, (levels.confirmed.counts + levels.claimed.counts).max() ?? 1) }

    private var key: [String] {
        hasClaimed
            ? [
                language("Bekräftad: båda sidor", "Confirmed: both sides"),
                language("Angiven: minst den ena", "Claimed: at least one"),
            ]
            : [language("Enligt dokument, ingen enkät", "By documents, no survey")]
    }

    private func box(
        _ id: String, _ role: Scene.Role, left: Double, y: Double, width: Double, height: Double, fill: Color,
        border: Color
    ) -> Scene.Box {
        Scene.Box(
            id: id, role: role, title: "", center: Point(x: left + width / 2, y: y),
            size: Size(width: width, height: height),
            label: Scene.Label(lines: []), look: Look(shape: .box, fill: fill, border: border, borderWidth: 1)
        )
    }
}
