internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// One county: its municipalities where they lie, those that act for all of it above, others at the side, who borders on
/// whom, and who works with whom.
struct CountyMap {
    private let context: PictureContext
    private let territory: Territories
    private let county: Reference.County
    private let lines: GeographyLines
    /// The actors that stand where their municipality lies.
    private let mapped: [(actor: Actor.Place, municipality: Reference.Municipality)]
    /// Those that act for the whole county.
    private let hubs: [Actor.Place]
    /// Others of the county, and those of no county with a line into it.
    private let beside: [Actor.Place]

    private var language: Language { context.language }
    private var network: Network { context.network }

    private static let mostLabels = 160
    // A pale band, seen under the line of a tie.
    private static let borderColor = Color.pale(.rule, 0.45)
    private static let borderWidth = 7.0

    init(_ context: PictureContext, _ territory: Territories, county code: String) throws(DiagramError) {
        guard let county = territory.reference.county(code), let members = territory.members[code] else {
            let name = territory.reference.county(code)?.name ?? code
            throw .nothingToShow(
                Name(
                    swedish: "nätverket har inga aktörer i \(name) i mätomgången.",
                    english: "the network has no actors in \(name) in the wave."))
        }
        let network = context.network
        self.context = context
        self.territory = territory
        self.county = county
        lines = GeographyLines(context)
        var mapped: [(actor: Actor.Place, municipality: Reference.Municipality)] = []
        var taken: Set<String> = []
        for actor in members where !Territories.hubKinds.contains(network.actors[actor].kind) {
            guard network.actors[actor].kind == "municipality",
                let municipality = territory.reference.municipality(network.actors[actor].municipality),
                municipality.latitude != nil, municipality.longitude != nil,
                taken.insert(municipality.code).inserted
            else { continue }
            mapped.append((actor, municipality))
        }
        self.mapped = mapped
        let placed = Set(mapped.map(\.actor))
        hubs = members.filter { Territories.hubKinds.contains(network.actors[$0].kind) }
        let inside = Set(members)
        let joined = Set(
            lines.lines.filter { inside.contains($0.dyad.a) != inside.contains($0.dyad.b) }
                .flatMap { [$0.dyad.a, $0.dyad.b] })
        beside =
            members.filter { !placed.contains($0) && !Territories.hubKinds.contains(network.actors[$0].kind) }
            + territory.others.filter(joined.contains)
    }

    func picture() throws(DiagramError) -> Picture {
        let ids = SceneIDs(network.actors.map(\.id.text))
        let styles = KindStyle.styles(for: NetworkMap.kinds(network, language))
        let shown = Set(mapped.map(\.actor) + hubs + beside)
        let drawn = lines.lines.filter { shown.contains($0.dyad.a) && shown.contains($0.dyad.b) }
        let borders = borders
        var rows = ActorRows()
        for actor in mapped.map(\.actor) + hubs + beside {
            rows.note(network.actors[actor].kind, isDot: false)
        }
        let legend = try Legend(
            sections: lines.legend(drawn, context) + [
                (language("Gränser", "Borders"), borderRows(borders)),
                (language("Aktörer", "Actors"), rows.rows(network, language, styles)),
            ], theme: context.theme)
        let sheet = context.sheet(caption(drawn, shown), .beside, instead: .matrixServes)
        var scene = try fitted(ids, styles) { size throws(DiagramError) in
            for key in [PicturePage.Key.beside, .below] {
                let room = try sheet.room(
                    key: key, legend, footnotes: footnotes(drawn, drawn.count), smallest: Self.smallest)
                if size.width <= room.width, size.height <= room.height { return true }
            }
            return false
        }
        for (a, b, status) in borders {
            let ends = [a, b].map { ids.actor(network.actors[$0].id.text) }
            let places = ends.compactMap { id in scene.boxes.first { $0.id == id }?.center }
            guard places.count == 2 else { continue }
            scene.lines.append(
                Scene.Line(
                    id: "border-\(ends[0])-\(ends[1])", role: .axis,
                    title: "\(network.actors[a].name) – \(network.actors[b].name): " + status.name(language),
                    path: Segment(from: places[0], to: places[1]), color: Self.borderColor,
                    width: Self.borderWidth,
                    dash: status == .land ? .solid : .dotted))
        }
        let strokes = drawn.map { line in
            let ends = [line.dyad.a, line.dyad.b].map { network.actors[$0].id.text }
            let label =
                line.look.flatMap { look in look.lineSign.map { DigitStyle(text: $0, color: look.text) } }
                ?? (line.digits.isEmpty ? nil : DigitStyle(line.digits, evidence: line.evidence))
            return SceneStroke(
                id: ids.tie(ends[0], ends[1], line.role), role: line.role, title: line.title,
                ends: ends.map { ids.actor($0) }, color: line.color, width: line.width, dash: line.dash,
                label: drawn.count > Self.mostLabels ? nil : label)
        }
        let leftOut = try scene.add(strokes)
        let composed = try sheet.composed(scene, legend, footnotes: footnotes(drawn, leftOut))
        return Picture(
            for: context.audience, fileStem: context.fileStem("geography", county.code), scene: composed,
            table: lines.table(context))
    }

    // MARK: Places

    /// How much room names have around them.
    private struct Airiness {
        var spread: Double
        var gap: Double
        var textSize: Double

        /// The roomiest first.
        static let all = [
            Airiness(spread: 5, gap: 26, textSize: 10.5), Airiness(spread: 3.6, gap: 22, textSize: 10.5),
            Airiness(spread: 2.6, gap: 18, textSize: 10), Airiness(spread: 1.8, gap: 14, textSize: 9.5),
            Airiness(spread: 1.2, gap: 10, textSize: 9), Airiness(spread: 0.8, gap: 7, textSize: 9),
        ]
    }

    /// Of the digits on lines.
    private static let smallest = 9.0

    /// As airy as the page allows.
    private func fitted(
        _ ids: SceneIDs, _ styles: [String: KindStyle], _ fits: (Size) throws(DiagramError) -> Bool
    ) throws(DiagramError) -> Scene {
        var scene = try placed(ids, styles, Airiness.all[0])
        for airiness in Airiness.all.dropFirst() where context.page != nil {
            if try fits(scene.size) { return scene }
            scene = try placed(ids, styles, airiness)
        }
        return scene
    }

    private func placed(
        _ ids: SceneIDs, _ styles: [String: KindStyle], _ airiness: Airiness
    ) throws(DiagramError) -> Scene {
        func box(_ actor: Actor.Place, _ text: String) -> (Scene.Label, Look) {
            (
                Scene.Label(lines: TextWrap.lines(text, longest: 20, most: 2), size: airiness.textSize),
                (styles[network.actors[actor].kind.text] ?? .fallback).look(margin: Size(width: 6, height: 3))
            )
        }
        // On a map of municipalities their names say enough.
        let labels = mapped.map { box($0.actor, $0.municipality.name) }
        let above = hubs.map { box($0, network.actors[$0].short) }
        let side = beside.map { box($0, network.actors[$0].short) }
        let sizes = try Graphviz.sizes(of: labels + above + side, in: context.theme)
        let mapSizes = Array(sizes.prefix(labels.count))
        let hubSizes = Array(sizes[labels.count..<(labels.count + above.count)])
        let sideSizes = Array(sizes.suffix(side.count))
        let middle = territory.middleLatitude
        let flat = mapped.map { item in
            Territories.flat(
                latitude: item.municipality.latitude ?? 0, longitude: item.municipality.longitude ?? 0,
                middle: middle)
        }
        let width = (flat.map(\.x).max() ?? 0) - (flat.map(\.x).min() ?? 0)
        let height = (flat.map(\.y).max() ?? 0) - (flat.map(\.y).min() ?? 0)
        // Some times the room that the names take, and a page of some size even for three of them.
        let room = max(
            32_000 * airiness.spread,
            mapSizes.reduce(0) { $0 + ($1.width + 30) * ($1.height + 30) } * airiness.spread)
        let scale = (room / max(width * height, max(width, height) * max(width, height) * 0.7, 1e-6))
            .squareRoot()
        let centers = Relaxation.apart(
            flat.map { Point(x: $0.x * scale, y: $0.y * scale) }, sizes: mapSizes,
            gap: Size(width: airiness.gap, height: airiness.gap))
        let left = zip(centers, mapSizes).map { $0.x - $1.width / 2 }.min() ?? 0
        let top = zip(centers, mapSizes).map { $0.y - $1.height / 2 }.min() ?? 0
        let mapWidth = (zip(centers, mapSizes).map { $0.x + $1.width / 2 }.max() ?? 0) - left
        let mapHeight = (zip(centers, mapSizes).map { $0.y + $1.height / 2 }.max() ?? 0) - top
        let apart = min(110, 22 * airiness.spread)
        let hubWidth = hubSizes.reduce(0) { $0 + $1.width } + Double(max(0, hubs.count - 1)) * apart
        let hubHeight = hubSizes.map(\.height).max() ?? 0
        let mapTop = hubs.isEmpty ? 0 : hubHeight + min(80, 30 + 10 * airiness.spread)
        let wide = max(mapWidth, hubWidth, 320)
        var scene = Scene(theme: context.theme)
        func add(_ actor: Actor.Place, _ label: (Scene.Label, Look), _ size: Size, _ center: Point) {
            scene.boxes.append(
                Scene.Box(
                    id: ids.actor(network.actors[actor].id.text), key: network.actors[actor].id.text,
                    role: .actor,
                    title:
                        "\(network.actors[actor].name) (\(network.kind(network.actors[actor].kind).name(language)))",
                    center: center, size: size, label: label.0, look: label.1))
        }
        var x = (wide - hubWidth) / 2
        for (index, hub) in hubs.enumerated() {
            add(hub, above[index], hubSizes[index], Point(x: x + hubSizes[index].width / 2, y: hubHeight / 2))
            x += hubSizes[index].width + apart
        }
        for (index, item) in mapped.enumerated() {
            add(
                item.actor, labels[index], mapSizes[index],
                Point(x: centers[index].x - left + (wide - mapWidth) / 2, y: centers[index].y - top + mapTop))
        }
        let aside = min(90, 30 + 12 * airiness.spread)
        let highest = sideSizes.map(\.height).max() ?? 0
        let whole = max(mapTop + mapHeight, Double(beside.count) * (highest + min(14, airiness.gap)))
        let sideWidth = sideSizes.map(\.width).max() ?? 0
        let step = beside.isEmpty ? 0 : min(70, whole / Double(beside.count))
        let first = (whole - Double(max(0, beside.count - 1)) * step) / 2
        for (index, actor) in beside.enumerated() {
            add(
                actor, side[index], sideSizes[index],
                Point(x: wide + aside + sideWidth / 2, y: first + Double(index) * step))
        }
        scene.size = Size(width: beside.isEmpty ? wide : wide + aside + sideWidth, height: whole)
        return scene
    }

    /// Neighbors of which both stand on the map.
    private var borders: [(Actor.Place, Actor.Place, Reference.Neighbors.Status)] {
        let actors = Dictionary(mapped.map { ($0.municipality.code, $0.actor) }) { first, _ in first }
        let all = territory.reference.municipalities
        return territory.reference.neighbors.compactMap { neighbors in
            guard let a = actors[all[neighbors.a].code], let b = actors[all[neighbors.b].code] else {
                return nil
            }
            return (a, b, neighbors.status)
        }
    }

    private func borderRows(_ borders: [(Actor.Place, Actor.Place, Reference.Neighbors.Status)]) -> [Legend
        .Row]
    {
        let land = borders.count { $0.2 == .land }
        func row(_ count: Int, _ dash: Scene.Dash, _ text: String) -> Legend.Row? {
            count == 0
                ? nil
                : Legend.Row(
                    sample: .stroke(Self.borderColor, Self.borderWidth, dash, digit: nil), text: text,
                    count: count)
        }
        return [
            row(land, .solid, language("Gränsar till varandra", "Border on each other")),
            row(
                borders.count - land, .dotted,
                language("Gräns i vatten eller kort", "Border in water or short")),
        ].compactMap { $0 }
    }

    // MARK: Words

    private func caption(_ drawn: [GeographyLines.Line], _ shown: Set<Actor.Place>) -> Caption {
        let what =
            lines.showsTargets
            ? language(
                "inga relationer är kända: linjerna är mål", "no ties are known: the lines are targets")
            : language("Nivå: ", "Level: ") + context.words.side(context.conventions)
        let wave = context.name(wave: context.conventions.wave).capitalizedFirst
        return context.caption(
            "\(county.name) – " + context.words.title,
            subtitle: "\(wave) · \(what)"
                + language(" · kommunerna ungefär där de ligger", " · municipalities about where they lie"),
            summary: language(
                """
                Kartan visar \(language.actors(shown.count)) i och kring \(county.name), varav \(mapped.count) kommuner, och \
                \(lines.showsTargets ? "\(language.count(drawn.count)) mål" : language.relations(drawn.count)).
                """,
                """
                The map shows \(language.actors(shown.count)) in and around \(county.name), \(mapped.count) of them municipalities, and \
                \(lines.showsTargets ? "\(language.count(drawn.count)) targets" : language.relations(drawn.count)).
                """))
    }

    private func footnotes(_ drawn: [GeographyLines.Line], _ leftOut: Int) -> [String] {
        let inside = Set(territory.members[county.code] ?? [])
        let abroad =
            lines.lines.count { inside.contains($0.dyad.a) || inside.contains($0.dyad.b) }
            - drawn.count { inside.contains($0.dyad.a) || inside.contains($0.dyad.b) }
        let words = NetworkMap.Words.words(language)
        return [
            abroad == 0
                ? nil
                : language(
                    "\(language.count(abroad)) \(lines.showsTargets ? "mål" : abroad == 1 ? "relation" : "relationer") till aktörer i andra län ritas inte; de står i tabellen.",
                    "\(language.count(abroad)) \(lines.showsTargets ? "targets" : abroad == 1 ? "relation" : "relations") with actors of other counties not drawn; the table has them."
                ),
            leftOut == 0 ? nil : words.digitsLeftOut(leftOut),
        ].compactMap { $0 }
    }
}
