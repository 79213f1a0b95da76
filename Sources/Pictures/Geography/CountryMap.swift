internal import Analysis
internal import Drawing
internal import Model
internal import Words

// All counties as tiles that stand where they do in every network, and between them how many relations there are: the line
// is wider the more of them, and their number stands on it. What lies within a county, or is with actors of no county, is
// told on the tile, since lines from a dozen agencies to every county would hide the map.

struct CountryMap {
    private let context: PictureContext
    private let territory: Territories
    private let pairs: CountyPairs

    private var language: Language { context.language }
    private var network: Network { context.network }

    /// With more lines than this only those of more relations are drawn; the matrix on the next page has all.
    private static let mostLines = 45
    /// Names of actors of no county, in a column beside the tiles.
    private static let mostNames = 13
    /// The fewest relations of each width.
    private static let widths: [(from: Int, width: Double)] = [(1, 1.3), (2, 2.6), (5, 4.2), (10, 6.4)]

    init(_ context: PictureContext, _ territory: Territories) {
        self.context = context
        self.territory = territory
        pairs = CountyPairs(context, territory, GeographyLines(context))
    }

    func picture() throws(DiagramError) -> Picture {
        guard pairs.counts.keys.contains(where: { $0.one < pairs.outside }) else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "ingen relation i \(context.name(wave: context.conventions.wave)) rör någon aktör med län.",
                    english:
                        "no relation in \(context.name(wave: context.conventions.wave)) concerns an actor with a county."
                ))
        }
        let matrix = CountyMatrix(pairs, context)
        // Where a page is too small for the matrix, the map says so.
        let scenes = try matrix.page(caption(of: matrix))
        let notes = scenes == nil ? [matrix.leftOut] : []
        let first = try page(notes)
        return Picture(
            for: context.audience, fileStem: context.fileStem("geography"),
            scenes: [first] + [scenes].compactMap { $0 }, table: pairs.table(context))
    }

    // MARK: The map

    private struct Map {
        var scene: Scene
        var legend: Legend
        var drawn: [CountyPairs.Pair]
        var footnotes: [String]
    }

    /// With names or, on a small page, with the letters of counties.
    private func page(_ notes: [String]) throws(DiagramError) -> Scene {
        func sheet(_ map: Map) -> PicturePage {
            context.sheet(mapCaption(map.drawn), .beside, instead: .oneCounty)
        }
        let map = try map(isShort: false)
        let footnotes = map.footnotes + notes
        if let scene = try sheet(map).composedIfItFits(map.scene, map.legend, footnotes: footnotes) {
            return scene
        }
        let short = try self.map(isShort: true)
        if let scene = try sheet(short).composedIfItFits(
            short.scene, short.legend, footnotes: short.footnotes + notes)
        {
            return scene
        }
        return try sheet(map).composed(map.scene, map.legend, footnotes: footnotes)
    }

    /// - Parameter isShort: a letter or two and what is inside, on one line; those of no county are left to the table.
    private func map(isShort: Bool) throws(DiagramError) -> Map {
        let looks = pairs.counties.indices.map { isIn($0) ? Self.tile : Self.empty }
        let labels = pairs.counties.indices.map { place in
            Scene.Label(
                lines: lines(place, isShort), size: 9, color: isIn(place) ? .ink : .muted)
        }
        let sizes = try Graphviz.sizes(of: Array(zip(labels, looks)), in: context.theme)
        let tile = Size(width: sizes.map(\.width).max() ?? 0, height: sizes.map(\.height).max() ?? 0)
        let tiles = try CountyTiles(territory.reference, tile: tile, needed: territory.counties)
        var scene = Scene(theme: context.theme)
        let beside = isShort ? nil : try outside()
        // Room for those of no county at the upper left, where no tile is on Sweden's map.
        let inWay = beside.map { column in
            tiles.centers.values.filter { $0.y - tile.height / 2 < column.size.height + 14 }.map(\.x).min()
                ?? .infinity
        }
        let leftmost = tiles.centers.values.map(\.x).min() ?? 0
        let top = tiles.centers.values.map(\.y).min() ?? 0
        let left = max(
            tile.width / 2 - leftmost,
            beside.map { $0.size.width + 20 + tile.width / 2 - (inWay ?? .infinity) } ?? -.infinity)
        let ids = SceneIDs(pairs.counties.map(\.code))
        for (place, county) in pairs.counties.enumerated() {
            guard let center = tiles.centers[county.code] else { continue }
            scene.boxes.append(
                Scene.Box(
                    id: ids.actor(county.code), key: county.code, role: .actor, title: title(place),
                    center: Point(x: center.x + left, y: center.y - top + tile.height / 2), size: tile,
                    label: labels[place], look: looks[place]))
        }
        scene.size = Size(
            width: scene.boxes.map(\.rect.maxX).max() ?? 0,
            height: max(scene.boxes.map(\.rect.maxY).max() ?? 0, beside?.size.height ?? 0))
        if let beside { scene.boxes.append(beside) }
        let drawn = drawn
        let leftOut = try scene.add(drawn.map { stroke($0, ids) })
        return Map(
            scene: scene, legend: try Legend(sections: sections(drawn), theme: context.theme), drawn: drawn,
            footnotes: footnotes(drawn, leftOut, isShort))
    }

    private static let tile = Look(
        shape: .box, fill: .panel, border: .muted, borderWidth: 0.9, isFixed: true,
        margin: Size(width: 4, height: 2))
    private static let empty = Look(
        shape: .box, fill: .paper, border: .rule, borderWidth: 0.8, isDashed: true, isFixed: true,
        margin: Size(width: 4, height: 2))

    private func isIn(_ county: Int) -> Bool { pairs.actors[county] > 0 }

    /// What stands on a county's tile.
    private func lines(_ county: Int, _ isShort: Bool) -> [String] {
        let isAsked =
            !pairs[county, county].isNothing || pairs.medians[CountyPairs.Pair(county, county)] != nil
        if isShort {
            let sign = pairs[county, county].isNothing ? "0" : pairs[county, county].sign
            return [isAsked ? "\(pairs.letter(county)) \(sign)" : pairs.letter(county)]
        }
        var lines = [pairs.name(county)]
        let (inside, outside) = (pairs[county, county], pairs[county, pairs.outside])
        // Of what nobody has spoken there is no number, not even nought.
        if isAsked {
            lines.append(language("inom: ", "within: ") + (inside.isNothing ? "0" : inside.sign))
        }
        if !outside.isNothing { lines.append(language("utan län: ", "no county: ") + outside.sign) }
        return lines
    }

    private func title(_ county: Int) -> String {
        let count = pairs[county, county].words(language, areTargets: pairs.areTargets)
        return "\(pairs.counties[county].name): \(language.actors(pairs.actors[county]))"
            + language(", inom länet \(count)", ", within the county \(count)")
    }

    /// Actors of no county, by name.
    private func outside() throws(DiagramError) -> Scene.Box? {
        guard !territory.others.isEmpty else { return nil }
        let names = context.shortNames(territory.others, longest: 24)
        let most = names.count > Self.mostNames ? Self.mostNames - 1 : Self.mostNames
        let rest = names.count - min(names.count, most)
        let label = Scene.Label(
            lines: [language("Utan län:", "Of no county:")] + names.prefix(most)
                + (rest > 0 ? [language("och \(rest) till", "and \(rest) more")] : []),
            size: 9, color: .muted, isLeft: true)
        let look = Look()
        let size = try Graphviz.sizes(of: [(label, look)], in: context.theme)[0]
        return Scene.Box(
            id: "outside", role: .name, title: "", center: Point(x: size.width / 2, y: size.height / 2),
            size: size,
            label: label, look: look)
    }

    // MARK: Lines

    /// All between counties, unless they are too many: then those of at least so many relations as leave few enough.
    private var drawn: [CountyPairs.Pair] {
        let all = pairs.between
        func weight(_ pair: CountyPairs.Pair) -> Int {
            let count = pairs.counts[pair] ?? CountyPairs.Count()
            return count.known + count.ofOne + count.withheld
        }
        var least = 1
        while all.count(where: { weight($0) >= least }) > Self.mostLines { least += 1 }
        let chosen = all.filter { weight($0) >= least }
        // The fewest first, so that the most lie on top.
        return chosen.sorted {
            (pairs.counts[$0]?.known ?? 0, $0.one, $0.other) < (
                pairs.counts[$1]?.known ?? 0, $1.one, $1.other
            )
        }
    }

    private func stroke(_ pair: CountyPairs.Pair, _ ids: SceneIDs) -> SceneStroke {
        let count = pairs[pair.one, pair.other]
        let ends = [pair.one, pair.other].map { pairs.counties[$0].code }
        let look = look(count)
        return SceneStroke(
            id: ids.tie(ends[0], ends[1], .tie),
            title: "\(pairs.name(pair.one)) – \(pairs.name(pair.other)): "
                + count.words(language, areTargets: pairs.areTargets),
            ends: ends.map { ids.actor($0) }, color: look.color, width: look.width, dash: look.dash,
            label: DigitStyle(count.sign, fontSize: 9))
    }

    private func look(_ count: CountyPairs.Count) -> (color: Color, width: Double, dash: Scene.Dash) {
        guard let place = Self.widths.lastIndex(where: { count.known >= $0.from }) else {
            return (count.ofOne > 0 ? UntoldLook.ofOne : .withheld).stroke
        }
        return (.ink, Self.widths[place].width, .solid)
    }

    // MARK: Words

    private func sections(_ drawn: [CountyPairs.Pair]) -> [(heading: String, rows: [Legend.Row])] {
        func row(_ pairs: [CountyPairs.Count], _ text: String) -> Legend.Row? {
            pairs.first.map { first in
                let look = look(first)
                return Legend.Row(
                    sample: .stroke(look.color, look.width, look.dash, digit: nil), text: text,
                    count: pairs.count)
            }
        }
        let counts = drawn.map { pairs[$0.one, $0.other] }
        let widths = Self.widths.indices.map { place -> Legend.Row? in
            let (from, next) = (
                Self.widths[place].from, place + 1 < Self.widths.count ? Self.widths[place + 1].from : nil
            )
            let text =
                next.map { $0 == from + 1 ? "\(from)" : "\(from)–\($0 - 1)" }
                ?? language("\(from) eller fler", "\(from) or more")
            return row(counts.filter { $0.known >= from && $0.known < (next ?? .max) }, text)
        }
        let without = counts.filter { $0.known == 0 }
        let rest = [
            row(without.filter { $0.ofOne > 0 }, language("½ bara ett svar finns", "½ one answer only")),
            row(without.filter { $0.ofOne == 0 }, language("• visas inte", "• not shown")),
        ]
        let tiles = [(Self.tile, true), (Self.empty, false)].compactMap { look, isIn -> Legend.Row? in
            let count = pairs.counties.indices.count { self.isIn($0) == isIn }
            var sample = look
            sample.isFixed = false
            return count == 0
                ? nil
                : Legend.Row(
                    sample: .box(sample),
                    text: isIn
                        ? language("Län med aktörer", "With actors")
                        : language("Län utan aktörer här", "Without actors here"), count: count)
        }
        return [
            (
                pairs.areTargets
                    ? language("Mål mellan två län", "Targets between two counties")
                    : language("Relationer mellan två län", "Relations between two counties"),
                (widths.reversed() + rest).compactMap { $0 }
            ),
            (language("Län", "Counties"), tiles),
        ]
    }

    private var wave: String { context.name(wave: context.conventions.wave).capitalizedFirst }

    private func mapCaption(_ drawn: [CountyPairs.Pair]) -> Caption {
        let what =
            pairs.areTargets
            ? language(
                "inga relationer är kända: siffrorna är mål", "no ties are known: the numbers are targets")
            : language("siffrorna är antal relationer", "numbers are counts of relations")
        let inside = pairs.counts.filter { $0.key.isInside && $0.key.other < pairs.outside }.values
            .reduce(0) { $0 + $1.known }
        let between = pairs.between.reduce(0) { $0 + pairs[$1.one, $1.other].known }
        let actors = context.relations.actors.count
        func counted(_ count: Int) -> String {
            pairs.areTargets
                ? language(
                    "\(language.count(count)) mål",
                    "\(language.count(count)) \(count == 1 ? "target" : "targets")")
                : language.relations(count)
        }
        return context.caption(
            language("På kartan: ", "On the map: ") + context.words.title, finding: pairs.finding(context),
            subtitle: "\(wave) · \(what)"
                + language(
                    " · länen står som de ligger, lika för alla nätverk",
                    " · counties stand as they lie, alike for all networks"),
            summary: language(
                """
                Kartan visar \(language.actors(actors)) i \(territory.counties.count) län, \(territory.others.count) av dem utan län: \
                \(counted(inside)) inom län och \(counted(between)) mellan län.
                """,
                """
                The map shows \(language.actors(actors)) in \(territory.counties.count) counties, \(territory.others.count) of them in \
                none: \(counted(inside)) within counties and \(counted(between)) between them.
                """))
    }

    private func caption(of matrix: CountyMatrix) -> Caption {
        context.caption(
            language("Länen parvis: ", "Counties by pairs: ") + context.words.title,
            subtitle: [wave, matrix.subtitle].joined(separator: " · "), summary: matrix.summary)
    }

    private func footnotes(_ drawn: [CountyPairs.Pair], _ leftOut: Int, _ isShort: Bool) -> [String] {
        let rest = pairs.between.count - drawn.count
        let hasOne = pairs.counts.values.contains { $0.ofOne > 0 }
        let hasWithheld = pairs.counts.values.contains { $0.withheld > 0 }
        return [
            rest == 0
                ? nil
                : language(
                    "\(language.count(rest)) par av län med färre ritas inte; alla står i matrisen och tabellen.",
                    "\(language.count(rest)) \(rest == 1 ? "pair" : "pairs") of counties with fewer \(rest == 1 ? "is" : "are") not drawn; the matrix and the table have all."
                ),
            hasOne
                ? language(
                    "½: så många till som bara den ena har svarat om.",
                    "½: so many more that one side alone has answered for.")
                : nil,
            hasWithheld
                ? language(
                    "•: så många till som båda har svarat om och där det inte visas om de samverkar.",
                    "•: so many more that both have answered for, where it is not shown whether they work together."
                )
                : nil,
            language.textsLeftOut(leftOut),
            !isShort
                ? nil
                : language(
                    "Länen står med länsbokstav och antalet inom länet; de utan län står i tabellen.",
                    "Counties stand with their letter and the number within; those of no county are in the table."
                ),
            language(
                "Brickorna visar åt vilket håll länen ligger från varandra, inte form eller yta. Utan siffra: ingen uppgift.",
                "Tiles show in which direction counties lie from each other, not their shape or size. No number: no data."
            ),
        ].compactMap { $0 }
    }
}
