internal import Analysis
internal import Drawing
internal import Model
internal import Words

// Discs in place of outlines: a county's room follows how many actors it has, not its forests. In the middle of each stand
// those that act for all of it, around them the others by the golden angle, which fills a disc evenly.

struct CountryMap {
    private let context: PictureContext
    private let territory: Territories
    private let lines: GeographyLines

    private var language: Language { context.language }
    private var network: Network { context.network }

    /// With more lines than this only the deeper ones, and those of the hubs.
    private static let mostLines = 250
    /// Among more actors of no county than this many lines find no way around.
    private static let mostAround = 60
    /// Digits on more lines than this hide the map.
    private static let mostDigits = 60
    private static let aside = 46.0
    /// Dots whose room the two in the middle take.
    private static let hubRoom = 10.5
    private static let goldenPart = 0.381_966_011_250_105
    /// How much of the map's own room discs take before they are moved apart.
    private static let cover = 0.45

    init(_ context: PictureContext, _ territory: Territories) {
        self.context = context
        self.territory = territory
        lines = GeographyLines(context)
    }

    private struct Disc {
        let code: String
        let hubs: [Actor.Place]
        let others: [Actor.Place]
        var center = Point(x: 0, y: 0)

        var radius: Double { 8.2 * (Double(others.count) + CountryMap.hubRoom).squareRoot() + 9 }
    }

    func picture() throws(DiagramError) -> Picture {
        let discs = placed(discs)
        let ids = SceneIDs(network.actors.map(\.id.text))
        var scene = Scene(theme: context.theme)
        let styles = KindStyle.styles(for: NetworkMap.kinds(network, language))
        var rows = ActorRows()
        for disc in discs { try add(disc, to: &scene, ids, styles, &rows) }
        let (columns, width) = try outside(discs, ids, styles)
        scene.boxes += columns
        for actor in territory.others { rows.note(network.actors[actor].kind, isDot: false) }
        scene.size = Size(
            width: width,
            height: max(
                discs.map { $0.center.y + $0.radius + 22 }.max() ?? 0, columns.map(\.rect.maxY).max() ?? 0))
        let drawn = isCrowded && lines.showsTargets ? chosen.map(\.fine) : chosen
        let showsDigits = drawn.count <= Self.mostDigits && !lines.showsTargets
        let outsiders = Set(territory.others)
        // Behind thousands in columns every line runs, however it is bent.
        let areBent = drawn.count <= Self.mostLines || outsiders.count <= Self.mostAround
        let strokes = drawn.map { line in
            let ends = [line.dyad.a, line.dyad.b].map { network.actors[$0].id.text }
            return SceneStroke(
                id: ids.tie(ends[0], ends[1], line.role), role: line.role, title: line.title,
                ends: ends.map { ids.actor($0) }, color: line.color,
                width: drawn.count > 120 ? line.width * 0.6 : line.width, dash: line.dash,
                label: showsDigits ? DigitStyle(line.digits, evidence: line.evidence, fontSize: 8.5) : nil,
                // Dots are many and small: a line over one of them misleads nobody.
                bends: areBent && outsiders.contains(line.dyad.a) && outsiders.contains(line.dyad.b))
        }
        let leftOut = try scene.add(strokes)
        let legend = try Legend(
            sections: lines.legend(drawn, context) + [
                (language("Aktörer", "Actors"), rows.rows(network, language, styles))
            ], theme: context.theme)
        let composed = try context.sheet(caption(drawn), .beside, instead: .oneCounty).composed(
            scene, legend, footnotes: footnotes(drawn, leftOut))
        return Picture(
            for: context.audience, fileStem: context.fileStem("geography"), scene: composed,
            table: lines.table(context))
    }

    // MARK: Places

    private var discs: [Disc] {
        territory.counties.map { code in
            let members = territory.members[code] ?? []
            let hubs = Territories.hubKinds.compactMap { kind in
                members.first { network.actors[$0].kind == kind }
            }
            // The region and the county board; where there is no region the federation in its place.
            let two = Array(hubs.prefix(1)) + (hubs.count > 1 ? [hubs[hubs.count - 1]] : [])
            return Disc(code: code, hubs: two, others: members.filter { !two.contains($0) })
        }
    }

    private func placed(_ discs: [Disc]) -> [Disc] {
        let middle = territory.middleLatitude
        let flat = discs.map { disc -> Point in
            let all = territory.reference.municipalities.filter { $0.county == disc.code }
                .compactMap { municipality -> Point? in
                    guard let latitude = municipality.latitude, let longitude = municipality.longitude else {
                        return nil
                    }
                    return Territories.flat(latitude: latitude, longitude: longitude, middle: middle)
                }
            let count = Double(max(1, all.count))
            return Point(x: all.reduce(0) { $0 + $1.x } / count, y: all.reduce(0) { $0 + $1.y } / count)
        }
        let width = (flat.map(\.x).max() ?? 0) - (flat.map(\.x).min() ?? 0)
        let height = (flat.map(\.y).max() ?? 0) - (flat.map(\.y).min() ?? 0)
        let room = discs.reduce(0) { $0 + $1.radius * $1.radius * 3.1416 }
        let scale = (room / Self.cover / max(width * height, 0.01)).squareRoot()
        let centers = Relaxation.apart(
            flat.map { Point(x: $0.x * scale, y: $0.y * scale) }, radii: discs.map(\.radius), gap: 32)
        let left = zip(centers, discs).map { $0.x - max($1.radius, 60) }.min() ?? 0
        let top = zip(centers, discs).map { $0.y - $1.radius }.min() ?? 0
        return zip(discs, centers).map { disc, center in
            var disc = disc
            disc.center = Point(x: center.x - left, y: center.y - top)
            return disc
        }
    }

    private func add(
        _ disc: Disc, to scene: inout Scene, _ ids: SceneIDs, _ styles: [String: KindStyle],
        _ rows: inout ActorRows
    ) throws(DiagramError) {
        let county = territory.reference.county(disc.code)
        let name = county?.name ?? disc.code
        scene.areas.append(
            Scene.Area(
                id: "county-" + disc.code.safeInFileName,
                title: "\(name): \(language.actors(disc.hubs.count + disc.others.count))",
                shape: .ellipse(
                    Rect(center: disc.center, size: Size(width: 2 * disc.radius, height: 2 * disc.radius))),
                fill: .panel, border: .rule, borderWidth: 0.8))
        let letter = county.map { $0.letter.isEmpty ? $0.code : $0.letter } ?? disc.code
        for (index, hub) in disc.hubs.enumerated() {
            let style = styles[network.actors[hub].kind.text] ?? .fallback
            let shift = disc.hubs.count == 1 ? 0 : index == 0 ? -11.0 : 11.0
            scene.boxes.append(
                Scene.Box(
                    id: ids.actor(network.actors[hub].id.text), key: network.actors[hub].id.text,
                    role: .actor, title: network.actors[hub].name,
                    center: Point(x: disc.center.x + shift, y: disc.center.y),
                    size: Size(width: 19, height: 19),
                    label: Scene.Label(
                        lines: [letter], size: 8, color: .text(on: style.border), isBold: true),
                    look: style.hub(of: network.actors[hub].kind)))
            rows.note(network.actors[hub].kind, isDot: false)
        }
        for (index, actor) in disc.others.enumerated() {
            let (x, y) = Turn.point(Double(index) * Self.goldenPart)
            let distance = 8.2 * (Double(index) + Self.hubRoom).squareRoot()
            let style = styles[network.actors[actor].kind.text] ?? .fallback
            scene.boxes.append(
                Scene.Box(
                    id: ids.actor(network.actors[actor].id.text), key: network.actors[actor].id.text,
                    role: .actor,
                    title: network.actors[actor].name,
                    center: Point(x: disc.center.x + x * distance, y: disc.center.y + y * distance),
                    size: Size(width: 8, height: 8), label: Scene.Label(lines: []), look: style.dotLook))
            rows.note(network.actors[actor].kind, isDot: true)
        }
        let label = Scene.Label(lines: TextWrap.lines(name, longest: 26, most: 1), size: 10)
        let look = Look(shape: .box, fill: .paper, margin: Size(width: 2, height: 0.5))
        let size = try Graphviz.sizes(of: [(label, look)], in: context.theme)[0]
        scene.boxes.append(
            Scene.Box(
                id: "county-\(disc.code.safeInFileName)-name", role: .name, title: "",
                center: Point(x: disc.center.x, y: disc.center.y + disc.radius + 2 + size.height / 2),
                size: size,
                label: label, look: look))
    }

    /// Actors of no county in a column at the right; with many of them in several. Also the width of it all.
    private func outside(
        _ discs: [Disc], _ ids: SceneIDs, _ styles: [String: KindStyle]
    ) throws(DiagramError) -> ([Scene.Box], Double) {
        let right = discs.map { $0.center.x + max($0.radius, 60) }.max() ?? 0
        let bottom = discs.map { $0.center.y + $0.radius }.max() ?? 0
        guard !territory.others.isEmpty else { return ([], right) }
        // Targets that are too many to be drawn are told by their number.
        var undrawn: [Actor.Place: Int] = [:]
        if lines.showsTargets, isCrowded {
            let drawn = Set(chosen.map(\.dyad))
            for line in lines.lines where !drawn.contains(line.dyad) {
                undrawn[line.dyad.a, default: 0] += 1
                undrawn[line.dyad.b, default: 0] += 1
            }
        }
        let labels = territory.others.map { actor in
            (
                Scene.Label(
                    lines: TextWrap.lines(network.actors[actor].short, longest: 30, most: 2)
                        + (undrawn[actor].map {
                            [language("\($0) mål", "\($0) \($0 == 1 ? "target" : "targets")")]
                        } ?? []),
                    size: 10.5),
                (styles[network.actors[actor].kind.text] ?? .fallback).look(margin: Size(width: 6, height: 3))
            )
        }
        let sizes = try Graphviz.sizes(of: labels, in: context.theme)
        let highest = (sizes.map(\.height).max() ?? 20) + 10
        let perColumn = max(1, Int(bottom / highest))
        let count = territory.others.count
        let columns = (count + perColumn - 1) / perColumn
        let inEach = (count + columns - 1) / columns
        let step = min(58, bottom / Double(inEach))
        let width = sizes.map(\.width).max() ?? 0
        var boxes: [Scene.Box] = []
        for (index, actor) in territory.others.enumerated() {
            let column = index / inEach
            let rows = min(inEach, count - column * inEach)
            let top = (bottom - Double(rows - 1) * step) / 2
            // Every other one a little aside, so that lines between them are seen.
            let aside = columns == 1 && index % 2 == 1 ? Self.aside : 0
            boxes.append(
                Scene.Box(
                    id: ids.actor(network.actors[actor].id.text), key: network.actors[actor].id.text,
                    role: .actor,
                    title: network.actors[actor].name,
                    center: Point(
                        x: right + 70 + aside + (Double(column) + 0.5) * width + Double(column) * 24,
                        y: top + Double(index % inEach) * step),
                    size: sizes[index], label: labels[index].0, look: labels[index].1))
        }
        return (boxes, right + 70 + Double(columns) * (width + 24) - 24 + (columns == 1 ? Self.aside : 0))
    }

    // MARK: Which lines

    private var isCrowded: Bool { lines.lines.count > Self.mostLines }

    private func isHub(_ actor: Actor.Place) -> Bool {
        let kind = network.actors[actor].kind
        return Territories.hubKinds.contains(kind) || kind == "agency" || kind == "government"
    }

    private var deep: Level { context.conventions.tieFrom + 1 }

    /// All, unless they are too many: then ties that are deeper or the hubs' own; of targets those inside a county and those
    /// that stand out.
    private var chosen: [GeographyLines.Line] {
        guard isCrowded else { return lines.lines }
        let areas = Areas.counties(of: network, territory.reference)
        return lines.lines.filter { line in
            if let look = line.look {
                return !TargetLook.quiet.contains(look) || areas.isShared(line.dyad) == true
            }
            // What is not told passes every filter.
            return (line.level ?? (line.untold == .withheld ? deep : 0)) >= deep
                || (isHub(line.dyad.a) && isHub(line.dyad.b))
        }
    }

    // MARK: Words

    private func caption(_ drawn: [GeographyLines.Line]) -> Caption {
        let actors = context.relations.actors.count
        let shown =
            lines.showsTargets
            ? language(
                "inga relationer är kända: linjerna är mål", "no ties are known: the lines are targets")
            : language("Nivå: ", "Level: ") + context.words.side(context.conventions)
        let filter =
            !isCrowded
            ? ""
            : lines.showsTargets
                ? language(" · bara mål inom ett län ritas", " · only targets inside a county are drawn")
                : language(
                    " · bara nivå \(deep) och djupare, och mellan regioner, länsstyrelser och myndigheter",
                    " · only level \(deep) and deeper, and between regions, county boards and agencies")
        let wave = context.name(wave: context.conventions.wave).capitalizedFirst
        return context.caption(
            language("På kartan: ", "On the map: ") + context.words.title,
            subtitle: "\(wave) · \(shown)\(filter)"
                + language(
                    " · länen där de ligger, storlek efter antal aktörer",
                    " · counties where they lie, sized by actors"),
            summary: language(
                """
                Kartan visar \(language.actors(actors)) i \(territory.counties.count) län, \(territory.others.count) av dem utan län, och \
                \(lines.showsTargets ? "\(language.count(drawn.count)) mål" : language.relations(drawn.count)).
                """,
                """
                The map shows \(language.actors(actors)) in \(territory.counties.count) counties, \(territory.others.count) of them in \
                none, and \(lines.showsTargets ? "\(language.count(drawn.count)) targets" : language.relations(drawn.count)).
                """))
    }

    private func footnotes(_ drawn: [GeographyLines.Line], _ leftOut: Int) -> [String] {
        let rest = lines.lines.count - drawn.count
        return [
            rest == 0
                ? nil
                : lines.showsTargets
                    ? language(
                        "\(language.count(rest)) mål mellan län eller med aktörer utan län ritas inte; de står i tabellen.",
                        "\(language.count(rest)) targets between counties or with actors in none are not drawn; the table has them."
                    )
                    : language(
                        "\(language.relations(rest)) ritas inte; de står i tabellen.",
                        "\(language.relations(rest)) \(rest == 1 ? "is" : "are") not drawn; the table has them."
                    ),
            leftOut == 0
                ? nil : NetworkMap.Words.words(language).digitsLeftOut(leftOut),
            language(
                "Länens platser: medelpunkten av kommunernas, isärflyttade så att de inte täcker varandra.",
                "Places of counties: the mean of their municipalities’, moved apart so that none covers another."
            ),
        ].compactMap { $0 }
    }
}

/// How many actors of each kind a map shows as boxes and as dots.
struct ActorRows {
    private var boxes: [Identifier: Int] = [:]
    private var dots: [Identifier: Int] = [:]

    mutating func note(_ kind: Identifier, isDot: Bool) {
        if isDot { dots[kind, default: 0] += 1 } else { boxes[kind, default: 0] += 1 }
    }

    /// In the network's order of kinds; those that nobody declared last.
    func rows(
        _ network: Network, _ language: Language, _ styles: [String: KindStyle], areHubsSolid: Bool = true
    ) -> [Legend.Row] {
        let declared = network.kinds.map(\.id)
        let rest = Set(boxes.keys).union(dots.keys).subtracting(declared).sorted()
        let rows = (declared + rest).compactMap { kind -> (style: KindStyle, row: Legend.Row)? in
            let (inBoxes, asDots) = (boxes[kind] ?? 0, dots[kind] ?? 0)
            guard inBoxes + asDots > 0 else { return nil }
            let style = styles[kind.text] ?? .fallback
            let isHub = areHubsSolid && Territories.hubKinds.contains(kind)
            let sample: Legend.Row.Sample =
                if inBoxes == 0 {
                    .dot(style.dotLook)
                } else if isHub {
                    .sized(style.hub(of: kind), 14)
                } else {
                    asDots == 0 ? .box(style.look()) : .boxAndDot(style.look(), style.dotLook)
                }
            return (
                style,
                Legend.Row(
                    sample: sample, text: network.kind(kind).name(language).capitalizedFirst,
                    count: inBoxes + asDots)
            )
        }
        return KindStyle.rows(rows, .words(language))
    }
}

extension KindStyle {
    /// Solid, for a letter on it: a region or a county board in the middle of its county. The board is a square, so that the
    /// two differ without color.
    fileprivate func hub(of kind: Identifier) -> Look {
        var look = look(margin: Size(width: 0, height: 0))
        look.shape = kind == "county-board" ? .box : .circle
        look.borders = 1
        look.isFixed = true
        look.fill = border
        look.border = .paper
        look.borderWidth = 1
        return look
    }
}
