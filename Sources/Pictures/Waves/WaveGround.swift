package import Analysis
package import Drawing
package import Model

// A page to explore draws its own lines, of whichever wave and from whichever level its reader asks. What it needs of a map
// is the ground that stays the same: where everybody stands, how each line runs, and where its digit would be.

/// The places and lines of all waves' maps.
package struct WaveGround: Sendable {
    /// The way of a pair's line, whichever waves it is in.
    package struct Line: Sendable {
        package let dyad: Dyad
        package let points: [Point]
        /// Where its digit stands; nil where there is no room.
        package let digit: Point?
    }

    package let lines: [Line]
    package var size: Size { scene.size }
    /// The actors alone.
    private let scene: Scene
    private let ids: SceneIDs
    private let places: [String: MapLayout.Place]

    /// Room for what stands out of an actor's box.
    private static let edge = 14.0
    /// Of more lines, places for digits are not looked for.
    private static let mostDigits = 600

    /// - Complexity: O(*m*²) in the lines where digits have room.
    init(_ maps: WaveMaps, _ network: Network) throws(DiagramError) {
        let layout = maps.layout
        let ids = SceneIDs(maps.actors.map(\.id))
        let places = layout.places.mapValues { place in
            var place = place
            place.center = place.center.moved(by: Point(x: Self.edge, y: Self.edge))
            return place
        }
        var scene = Scene(theme: layout.theme)
        scene.size = Size(
            width: layout.size.width + 2 * Self.edge, height: layout.size.height + 2 * Self.edge)
        for actor in maps.actors {
            guard let place = places[actor.id] else { continue }
            scene.boxes.append(
                Scene.Box(
                    id: ids.actor(actor.id), key: actor.id, role: .actor, title: actor.detail,
                    center: place.center, size: place.size, label: place.label, look: place.look))
        }
        var drawn = scene
        let hasDigits = maps.links.count <= Self.mostDigits
        let bends = places.count <= LayoutSearch.thorough
        let pairs = maps.links
        let strokes = pairs.enumerated().map { number, pair in
            SceneStroke(
                id: "\(number)", title: "", ends: [ids.actor(pair.0), ids.actor(pair.1)], color: .ink,
                width: 1, label: hasDigits ? DigitStyle("8") : nil, bends: bends)
        }
        _ = try drawn.add(strokes)
        var points: [Int: [Point]] = [:]
        for line in drawn.lines {
            guard let number = line.id.split(separator: "-").first.flatMap({ Int($0) }) else { continue }
            points[number, default: [line.path.from]].append(line.path.to)
        }
        let digits = Dictionary(
            drawn.boxes.filter { $0.role == .digit }.map { ($0.id, $0.center) }
        ) { first, _ in first }
        lines = pairs.enumerated().compactMap { number, pair in
            guard let a = network.place(ofActor: Identifier(pair.0)),
                let b = network.place(ofActor: Identifier(pair.1)), let way = points[number]
            else { return nil }
            return Line(dyad: Dyad(a, b), points: way, digit: digits["\(number)-digit"])
        }
        _ = try scene.addDotNames(
            Dictionary(maps.actors.map { (ids.actor($0.id), $0.label) }) { first, _ in first })
        self.scene = scene
        self.ids = ids
        self.places = places
    }

    /// The id of an actor's element in the picture; nil where it has no place.
    package func element(of actor: String) -> String? { places[actor] == nil ? nil : ids.actor(actor) }

    /// Where an actor stands; nil where it has no place.
    package func center(of actor: String) -> Point? { places[actor]?.center }

    /// One wave's map on the ground, without title and key: what is read where no script runs.
    package func picture(_ map: NetworkMap) throws(DiagramError) -> Scene {
        var picture = scene
        picture.title = map.title
        picture.summary = map.summary
        let few = map.hasFewActors
        let isCrowd = map.ties.count + map.missing.count > Self.mostDigits
        func stroke(
            _ role: Scene.Role, _ a: String, _ b: String, _ digits: String, _ mark: NetworkMap.Mark?,
            _ evidence: NetworkMap.Evidence, _ told: String, _ look: NetworkMap.TieLook
        ) -> SceneStroke {
            let hasLabel = !isCrowd && (!digits.isEmpty || mark != nil)
            return SceneStroke(
                id: ids.tie(a, b, role), role: role, title: told, ends: [ids.actor(a), ids.actor(b)],
                color: look.color, width: look.width, dash: look.dash,
                label: hasLabel ? DigitStyle(digits, evidence: evidence, mark: mark) : nil,
                bends: places.count <= LayoutSearch.thorough)
        }
        let missing = map.missing.map { pair in
            stroke(
                .missing, pair.a, pair.b, map.digits(on: pair, few: few), pair.mark, .bothSides, pair.detail,
                NetworkMap.TieLook(color: pair.color, width: 1.3, dash: .dotted))
        }
        let ties = map.tiesInDrawingOrder.map { tie in
            stroke(
                .tie, tie.a, tie.b, map.digits(on: tie, few: few), tie.mark, tie.evidence, tie.detail,
                map.lookInCrowd(of: tie))
        }
        _ = try picture.add(missing + ties)
        return picture
    }
}

extension WaveMaps {
    /// What the maps of all waves have in common; nil where there is more than a map shows, or no line at all.
    ///
    /// - Parameter analyzed: what the audience may see.
    package static func ground(
        _ analyzed: AnalyzedNetwork, language: Language, audience: Audience, theme: Theme
    ) throws(DiagramError) -> WaveGround? {
        // Before anybody is placed, which takes long where there are many.
        let pairs = Set(
            analyzed.waves.flatMap { wave in
                let picture = WavePicture(wave, language)
                return picture.ties.map(\.dyad) + picture.missing.map(\.dyad)
            })
        guard !pairs.isEmpty, pairs.count <= MapStandIn.mostTies else { return nil }
        // On the places that the map of the report has, which are made once.
        let maps = try WaveMaps(
            analyzed, language: language, audience: audience, theme: theme, page: .column)
        return try WaveGround(maps, analyzed.network)
    }
}
