internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// Every wave side by side, with everybody at the same place in all.
    public static func waves(
        _ context: PictureContext, _ options: MapOptions = MapOptions()
    ) throws(DiagramError) -> Picture {
        let network = context.network
        guard network.waves.count > 1 else {
            throw .nothingToShow(
                Name(
                    swedish: "nätverket har bara en mätomgång; ”samverkan draw karta” ritar den.",
                    english: "the network has only one wave; “samverkan draw network” draws it."))
        }
        let maps = try context.maps(options)
        guard maps.layout.hasTies else {
            throw .nothingToShow(
                Name(
                    swedish: "ingen mätomgång har någon relation att rita.",
                    english: "no wave has a tie to draw."))
        }
        let panels = network.waves.indices.map { wave in
            WavePanels.Panel(
                id: network.waves[wave].id.text, map: maps.map(of: wave),
                words: WaveWords(context.analyzed[wave], context.language))
        }
        let picture = WavePanels(panels, maps.layout, context, options.filter)
        let scenes =
            picture.isSmall
            ? try picture.scenes()
            : try WavePages(
                panels: panels, layout: maps.layout, context: context,
                legends: try panels.indices.map(picture.legend), key: try picture.legend()
            ).scenes()
        return Picture(for: context.audience, fileStem: "waves", scenes: scenes, table: picture.table)
    }
}

/// Small maps of all waves, on one page. Where names have no room in them actors have numbers, and the numbers' names stand
/// in a list of their own.
struct WavePanels {
    struct Panel {
        let id: String
        let map: NetworkMap
        let words: WaveWords
    }

    let panels: [Panel]
    let layout: MapLayout
    let context: PictureContext
    let filter: MapFilter
    let styles: [String: KindStyle]
    /// The actors with a place, each once, by kind and then as the network has them; their numbers are their places here.
    let actors: [NetworkMap.Actor]
    let ids: SceneIDs

    /// Across; downwards, as much as a page leaves the panels.
    private(set) var room = Size(width: 1010, height: .infinity)
    private var columns = 1
    private static let between = 26.0
    private static let dot = 15.0
    /// Where the names stand, where they have room.
    private(set) var names: Names?
    /// With more lines than these in any panel digits would hide them.
    private static let mostDigits = 45

    var language: Language { context.language }

    init(_ panels: [Panel], _ layout: MapLayout, _ context: PictureContext, _ filter: MapFilter) {
        self.panels = panels
        self.layout = layout
        self.context = context
        self.filter = filter
        let kinds = panels.first?.map.kinds ?? []
        styles = KindStyle.styles(for: kinds)
        let order = Dictionary(kinds.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        var seen: Set<String> = []
        let all = panels.flatMap(\.map.actors).filter {
            layout.places[$0.id] != nil && seen.insert($0.id).inserted
        }
        let ranks = Dictionary(
            context.network.actors.indices.map {
                (context.network.actors[$0].id.text, context.nameRanks[$0])
            },
            uniquingKeysWith: { first, _ in first })
        actors = all.sorted {
            (order[$0.kind] ?? kinds.count, ranks[$0.id] ?? 0) < (
                order[$1.kind] ?? kinds.count, ranks[$1.id] ?? 0
            )
        }
        ids = SceneIDs(actors.map(\.id))
    }

    var isSmall: Bool { actors.count <= WavePages.fewActors }
    var hasDigits: Bool {
        panels.allSatisfy { $0.map.ties.count + $0.map.missing.count <= Self.mostDigits }
    }
    private var width: Double {
        (room.width - Self.between * Double(columns - 1)) / Double(columns)
    }
    private var scale: Double { (width - 2 * Self.dot) / max(layout.size.width, 1) }
    private var height: Double { names?.height ?? layout.size.height * scale + 2 * Self.dot }

    /// Side by side as many as the page has room for, the rest on further pages.
    func scenes() throws(DiagramError) -> [Scene] {
        var roomy = self
        roomy.columns = panels.count <= 3 ? panels.count : panels.count == 4 ? 2 : 3
        guard context.page != nil else {
            roomy.names = try roomy.names(within: roomy.width * 1.2)
            return [try roomy.page(panels.indices, nil).composed()]
        }
        let sheet = context.sheet(caption, .below)
        let legend = try legend()
        let notes = footnotes(0)
        roomy.room = try sheet.room(key: .below, legend, footnotes: notes)
        let headingHeight = try headingHeight()
        // Rather more pages with names than fewer with numbers.
        let ways = [true, false].flatMap { isNamed in (1...panels.count).map { (isNamed, $0) } }
        for (isNamed, pages) in ways {
            let most = (panels.count + pages - 1) / pages
            for columns in (1...min(most, 4)).reversed() {
                roomy.columns = columns
                roomy.names = nil
                if isNamed {
                    let rows = Double((most + columns - 1) / columns)
                    let all = roomy.room.height.isFinite ? roomy.room.height : rows * roomy.width
                    roomy.names = try roomy.names(
                        within: (all + Self.between) / rows - headingHeight - Self.between)
                    guard roomy.names != nil else { continue }
                }
                var scenes: [Scene] = []
                for number in 0..<pages {
                    let range = (panels.count * number / pages)..<(panels.count * (number + 1) / pages)
                    let page = try roomy.page(range, pages == 1 ? nil : (number + 1, pages))
                    guard let scene = try page.composedIfItFits() else { break }
                    scenes.append(scene)
                }
                if scenes.count == pages { return scenes }
            }
        }
        // A wave a page, as of many actors.
        return try WavePages(
            panels: panels, layout: layout, context: context, legends: try panels.indices.map(self.legend),
            key: legend
        ).scenes()
    }

    private struct Page {
        var sheet: PicturePage
        var body: Scene
        var legend: Legend
        var footnotes: [String]

        func composed() throws(DiagramError) -> Scene {
            try sheet.composed(body, legend, footnotes: footnotes)
        }
        func composedIfItFits() throws(DiagramError) -> Scene? {
            try sheet.composedIfItFits(body, legend, footnotes: footnotes)
        }
    }

    private func page(_ range: Range<Int>, _ number: (Int, of: Int)?) throws(DiagramError) -> Page {
        var scene = Scene(theme: context.theme)
        let centers = places()
        let numbers = try numbers()
        let headings = try headings()
        let headingHeight = try headingHeight()
        scene.size.width = room.width
        var leftOut = 0
        for place in range {
            let panel = panels[place]
            let position = place - range.lowerBound
            let corner = Point(
                x: Double(position % columns) * (width + Self.between),
                y: Double(position / columns) * (height + headingHeight + Self.between))
            let (title, titleSize, source, sourceSize) = headings[place]
            func heading(_ id: String, _ role: Scene.Role, _ label: Scene.Label, _ size: Size, _ top: Double)
            {
                scene.boxes.append(
                    Scene.Box(
                        id: "wave-\(place + 1)-\(id)", role: role, title: "",
                        center: Point(x: corner.x + size.width / 2, y: corner.y + top + size.height / 2),
                        size: size, label: label, look: Look()))
            }
            heading("title", .heading, title, titleSize, 0)
            heading("source", .text, source, sourceSize, titleSize.height)
            leftOut += try add(
                panel, prefix: "wave-\(place + 1)-", centers, numbers,
                at: Point(x: corner.x, y: corner.y + headingHeight), to: &scene)
        }
        let rows = (range.count + columns - 1) / columns
        scene.size = Size(
            width: room.width, height: Double(rows) * (height + headingHeight + Self.between) - Self.between)
        if names == nil { try addList(to: &scene) }
        var caption = caption
        if let number {
            caption.subtitle += language(
                " · sida \(number.0) av \(number.of)", " · page \(number.0) of \(number.of)")
        }
        return Page(
            sheet: context.sheet(caption, .below, instead: .partOrOneWave), body: scene,
            legend: try legend(), footnotes: footnotes(leftOut))
    }

    private func headingHeight() throws(DiagramError) -> Double {
        (try headings().map { $0.1.height + $0.3.height }.max() ?? 0) + 8
    }

    /// What actors are called in a panel, and where they stand from its corner.
    struct Names {
        var labels: [String: (label: Scene.Label, size: Size, look: Look)] = [:]
        var centers: [String: Point] = [:]
        var height = 0.0
    }

    /// Nil where names have no room in a panel.
    private func names(within height: Double) throws(DiagramError) -> Names? {
        let inset = 6.0
        let room = Size(width: width - 2 * inset, height: height - 2 * inset)
        guard room.width > 0, room.height > 0, actors.count > 1 else { return nil }
        let lines = TextWrap.distinct(actors.map { ($0.label, $0.id) }, longest: 16, most: 2)
        let labels = lines.map { Scene.Label(lines: $0, size: 9) }
        let looks = actors.map { (styles[$0.kind] ?? .fallback).look(margin: Size(width: 3.4, height: 1.6)) }
        let sizes = try Graphviz.sizes(of: Array(zip(labels, looks)), in: context.theme)
        let numbers = Dictionary(actors.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        var seen: Set<SIMD2<Int>> = []
        let pairs = panels.flatMap { panel in
            panel.map.ties.map { ($0.a, $0.b) } + panel.map.missing.map { ($0.a, $0.b) }
        }
        let links = pairs.compactMap { pair -> (Int, Int)? in
            guard let one = numbers[pair.0], let other = numbers[pair.1],
                seen.insert(SIMD2(min(one, other), max(one, other))).inserted
            else { return nil }
            return (one, other)
        }
        let centers = actors.map { layout.places[$0.id]?.center ?? Point(x: 0, y: 0) }
        // Where there is no end of the room, about as high as the network's own map.
        let panel = Size(
            width: room.width,
            height: min(room.height, room.width * layout.size.height / max(layout.size.width, 1)))
        guard let fitted = MapFitting(sizes: sizes, links: links, room: panel).centers(centers) else {
            return nil
        }
        var names = Names(height: fitted.size.height + 2 * inset)
        let left = (width - fitted.size.width) / 2
        for (number, actor) in actors.enumerated() {
            names.labels[actor.id] = (labels[number], sizes[number], looks[number])
            names.centers[actor.id] = fitted.centers[number].moved(by: Point(x: left, y: inset))
        }
        return names
    }

    /// Centers in a panel, from its corner: those of the layout, smaller, and apart.
    private func places() -> [String: Point] {
        if let names { return names.centers }
        let points = actors.map { actor -> Point in
            let center = layout.places[actor.id]?.center ?? Point(x: 0, y: 0)
            return Point(x: Self.dot + center.x * scale, y: Self.dot + center.y * scale)
        }
        let side = Self.dot
        let apart = DotLayout(
            sizes: points.map { _ in Size(width: side, height: side) }, aspect: LayoutProblem.aspect
        ).separated(points).map { point in
            Point(
                x: min(max(point.x, side / 2), width - side / 2),
                y: min(max(point.y, side / 2), height - side / 2))
        }
        return Dictionary(zip(actors.map(\.id), apart)) { first, _ in first }
    }

    private func numbers() throws(DiagramError) -> [String: Scene.Label] {
        Dictionary(
            actors.enumerated().map { ($0.element.id, Scene.Label(lines: ["\($0.offset + 1)"], size: 9)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The wave's name and where its data are from, with their sizes.
    private func headings() throws(DiagramError) -> [(Scene.Label, Size, Scene.Label, Size)] {
        let titles = panels.enumerated().map { place, panel in
            Scene.Label(
                lines: [panel.id.isEmpty ? "\(place + 1)" : panel.id], size: 13, isBold: true, isLeft: true)
        }
        let sources = panels.map { panel in
            Scene.Label(
                lines: TextWrap.lines(
                    panel.words.source, longest: max(20, Int(width / 5.1)), most: 3), size: 9.5,
                color: .muted,
                isLeft: true)
        }
        let sizes = try Graphviz.sizes(of: (titles + sources).map { ($0, Look()) }, in: context.theme)
        return panels.indices.map { (titles[$0], sizes[$0], sources[$0], sizes[panels.count + $0]) }
    }

    /// One wave's lines, digits and actors; returns how many digits found no room.
    private func add(
        _ panel: Panel, prefix: String, _ centers: [String: Point], _ numbers: [String: Scene.Label],
        at corner: Point, to scene: inout Scene
    ) throws(DiagramError) -> Int {
        let map = panel.map
        let frame = Rect(minX: corner.x, minY: corner.y, maxX: corner.x + width, maxY: corner.y + height)
        scene.areas.append(
            Scene.Area(
                id: prefix + "ground", title: panel.id, shape: .polygon(frame.corners), fill: .panel))
        let joined = map.joined
        // Who does not exist in the wave is not one without ties.
        let existing = Set(map.actors.map(\.id))
        for actor in actors where existing.contains(actor.id) {
            guard let center = centers[actor.id]?.moved(by: corner) else { continue }
            let isJoined = joined.contains(actor.id)
            let box = box(actor, numbers[actor.id], isPale: !isJoined)
            scene.boxes.append(
                Scene.Box(
                    id: (isJoined ? prefix : "shadow-" + prefix) + ids.actor(actor.id),
                    role: isJoined ? .actor : .shadow, title: actor.detail, center: center, size: box.size,
                    label: names == nil ? Scene.Label(lines: []) : box.label, look: box.look))
            if names == nil, !box.label.lines.isEmpty {
                scene.boxes.append(
                    Scene.Box(
                        id: prefix + ids.actor(actor.id) + "-number", role: .name, title: "", center: center,
                        size: Size(width: box.size.width - 2, height: 10.8), label: box.label, look: Look()))
            }
        }
        var strokes: [SceneStroke] = []
        func append(
            _ a: String, _ b: String, _ role: Scene.Role, _ told: String, _ look: NetworkMap.TieLook,
            _ digits: String, _ evidence: NetworkMap.Evidence, _ mark: NetworkMap.Mark?
        ) {
            let hasLabel = hasDigits && !(digits.isEmpty && mark == nil)
            strokes.append(
                SceneStroke(
                    id: prefix + ids.tie(a, b, role), role: role, title: told,
                    ends: [prefix + ids.actor(a), prefix + ids.actor(b)], color: look.color,
                    width: look.width * 0.8, dash: look.dash,
                    label: hasLabel
                        ? DigitStyle(digits, evidence: evidence, mark: mark, fontSize: 9) : nil,
                    bends: names != nil))
        }
        for pair in map.missing {
            append(
                pair.a, pair.b, .missing, pair.detail,
                NetworkMap.TieLook(color: pair.color, width: 1.2, dash: .dotted),
                map.digits(on: pair, few: true), .bothSides, pair.mark)
        }
        for tie in map.tiesInDrawingOrder {
            append(
                tie.a, tie.b, .tie, tie.detail, map.look(of: tie), map.digits(on: tie, few: true),
                tie.evidence, tie.mark)
        }
        return try scene.add(strokes)
    }

    /// An actor with its name, or with its number.
    private func box(
        _ actor: NetworkMap.Actor, _ number: Scene.Label?, isPale: Bool
    ) -> (label: Scene.Label, size: Size, look: Look) {
        var box =
            names?.labels[actor.id] ?? (
                number ?? Scene.Label(lines: []), Size(width: Self.dot, height: Self.dot),
                (styles[actor.kind] ?? .fallback).numberedLook
            )
        if isPale {
            box.look = .shadow(of: box.look)
            box.label.color = .unknown
        }
        return box
    }

    /// Whose the numbers are, in columns below the panels.
    private func addList(to scene: inout Scene) throws(DiagramError) {
        let names = TextWrap.distinct(actors.map { ($0.label, $0.id) }, longest: 31, most: 1)
        let labels = names.enumerated().map { place, name in
            Scene.Label(lines: ["\(place + 1) \(name.first ?? "")"], size: 9.5, isLeft: true)
        }
        let sizes = try Graphviz.sizes(of: labels.map { ($0, Look()) }, in: context.theme)
        let cell = (sizes.map(\.width).max() ?? 0) + 18
        let columns = max(1, min(actors.count, Int(room.width / cell)))
        let rows = (actors.count + columns - 1) / columns
        let height = (sizes.map(\.height).max() ?? 0) + 2
        let top = scene.size.height + 16
        for (place, size) in sizes.enumerated() {
            scene.boxes.append(
                Scene.Box(
                    id: "number-\(place + 1)", role: .text, title: "",
                    center: Point(
                        x: Double(place / rows) * cell + size.width / 2,
                        y: top + (Double(place % rows) + 0.5) * height), size: size, label: labels[place],
                    look: Look()))
        }
        scene.size.height = top + Double(rows) * height
    }
}

extension KindStyle {
    /// Large enough for a number.
    var numberedLook: Look {
        var look = sizedLook
        // A diamond or a triangle holds no number.
        look.shape = dot == .circle ? .circle : dot == .square ? .square : .octagon
        return look
    }
}
