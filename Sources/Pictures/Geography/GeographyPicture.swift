internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// Counties where they lie, each a disc with its actors, and who works with whom between and inside them; or one
    /// county with its municipalities where they lie.
    ///
    /// - Parameter county: its code; nil for all. A network in one county is always drawn as that county.
    public static func geography(
        _ context: PictureContext, county: String? = nil
    ) throws(DiagramError) -> Picture {
        let territory = try Territories(context)
        if let county = county ?? (territory.counties.count == 1 ? territory.counties.first : nil) {
            return try CountyMap(context, territory, county: county).picture()
        }
        return try CountryMap(context, territory).picture()
    }
}

/// Which actors lie in which county, and where the counties lie.
struct Territories {
    let reference: Reference
    /// The counties that hold any actor of the wave, by code, in order.
    let counties: [String]
    /// By code.
    let members: [String: [Actor.Place]]
    /// Those that lie in none, in reading order.
    let others: [Actor.Place]

    init(_ context: PictureContext) throws(DiagramError) {
        let network = context.network
        guard let reference = network.reference else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "nätverkets koder för län och kommuner hålls inte mot något land, så inget har en plats på kartan.",
                    english:
                        "the network’s codes of counties and municipalities are held against no country, so nothing has a place on the map."
                ))
        }
        let areas = Areas.counties(of: network, reference)
        var members: [String: [Actor.Place]] = [:]
        var others: [Actor.Place] = []
        for actor in context.inReadingOrder(context.relations.actors) {
            if let area = areas.areaOfActor[actor], reference.county(areas.areas[area].id.text) != nil {
                members[areas.areas[area].id.text, default: []].append(actor)
            } else {
                others.append(actor)
            }
        }
        guard !members.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "ingen aktör har något län; kolumnerna county och municipality i actors.csv säger var de hör hemma.",
                    english:
                        "no actor has a county; the columns county and municipality in actors.csv say where they belong."
                ))
        }
        self.reference = reference
        self.members = members
        self.others = others
        counties = members.keys.sorted()
    }

    /// Kinds that act for a whole county.
    static let hubKinds: [Identifier] = ["region", "regional-federation", "county-board"]

    /// Degrees as points of a flat page, north upwards: a degree of longitude is shorter by the cosine of the latitude.
    static func flat(latitude: Double, longitude: Double, middle: Double) -> Point {
        Point(x: longitude * Turn.point(middle / 360).x, y: -latitude)
    }

    /// The middle of the latitudes that the reference knows.
    var middleLatitude: Double {
        let all = reference.municipalities.compactMap(\.latitude)
        return ((all.min() ?? 0) + (all.max() ?? 0)) / 2
    }
}

/// What lines a map shows: ties where any are known, else targets.
struct GeographyLines {
    struct Line {
        let dyad: Dyad
        let level: Level?
        let role: Scene.Role
        let title: String
        let color: Color
        let width: Double
        let dash: Scene.Dash
        let untold: NetworkMap.Untold
        let digits: String
        let evidence: NetworkMap.Evidence
        let look: TargetLook?
        /// What is told of the level; nil where there are only targets.
        let shown: ShownLevel?
        let state: Sheet.Cell
    }

    let lines: [Line]
    let showsTargets: Bool

    init(_ context: PictureContext) {
        let gaps = context.analyzedWave.gaps
        let picture = WavePicture(context.analyzedWave, context.language)
        let steps = context.scale.steps
        let ties = picture.ties.map { tie in
            let step = tie.level.flatMap { level in steps.firstIndex { $0.level == level } }
            let untold = UntoldLook(tie.untold, isOfOne: tie.evidence.isOfOne).stroke
            let deep = step.map { MapStyle.stroke(step: $0, of: steps.count) }
            // A line without a level says so itself.
            let isTold = tie.level != nil || (tie.untold == .between && !tie.evidence.isOfOne)
            return Line(
                dyad: tie.dyad, level: tie.level, role: .tie, title: tie.detail,
                color: deep?.color ?? untold.color,
                width: deep?.width ?? untold.width,
                dash: deep == nil || tie.evidence.isOfOne ? untold.dash : .solid,
                untold: tie.untold, digits: isTold ? tie.digits : "", evidence: tie.evidence, look: nil,
                shown: tie.shown, state: .none)
        }
        showsTargets = ties.isEmpty
        guard ties.isEmpty else {
            lines = ties.enumerated().sorted {
                ($0.element.level ?? .min, $0.offset) < ($1.element.level ?? .min, $1.offset)
            }.map(\.element)
            return
        }
        lines = gaps.dyads.map { dyad in
            let look = TargetLook(dyad)
            let (color, width, dash) = look.stroke
            let state = look.told(dyad.shown, in: context.wave, context.language)
            return Line(
                dyad: dyad.dyad, level: nil, role: .tie,
                title: "\(context.pair(dyad.dyad)): \(state)"
                    + (dyad.isIllustration ? " (illustration)" : ""),
                color: color, width: width, dash: dash, untold: .unknown, digits: "", evidence: .bothSides,
                look: look, shown: nil, state: .state(dyad, in: context.wave))
        }
    }

    /// Rows of the key for the lines that are drawn.
    func legend(_ drawn: [Line], _ context: PictureContext) -> [(heading: String, rows: [Legend.Row])] {
        let language = context.language
        func row(_ line: Line, _ text: String, _ count: Int) -> Legend.Row {
            Legend.Row(
                sample: .stroke(line.color, line.width, line.dash, digit: nil), text: text, count: count)
        }
        if showsTargets {
            let rows = TargetLook.allCases.compactMap { look -> Legend.Row? in
                let those = drawn.filter { $0.look == look }
                return those.first.map { row($0, look.label(language), those.count) }
            }
            return [(language("Mot målet", "Against the target"), rows)]
        }
        var levels = context.scale.steps.reversed().compactMap { step -> Legend.Row? in
            let those = drawn.filter { $0.level == step.level }
            guard let first = those.first else { return nil }
            return Legend.Row(
                sample: .stroke(first.color, first.width, .solid, digit: nil),
                text: "\(step.level) \(step.name(language))", count: those.count)
        }
        let words = NetworkMap.Words.words(language)
        // What rests on one side alone stands under who says so.
        for (why, text) in [
            (NetworkMap.Untold.between, words.betweenLevels), (.withheld, words.withheldLevel),
            (.unknown, words.unknownLevel),
        ] {
            let those = drawn.filter { $0.level == nil && !$0.evidence.isOfOne && $0.untold == why }
            guard let first = those.first else { continue }
            levels.append(row(first, text, those.count))
        }
        // A line without more is what both say.
        let order: [NetworkMap.Evidence] = [.oneSide, .oneAnswer, .document]
        let evidence = order.compactMap {
            evidence -> Legend.Row? in
            let count = drawn.count { $0.evidence == evidence }
            guard count > 0 else { return nil }
            return Legend.Row(sample: evidence.sample, text: words.evidence(evidence), count: count)
        }
        return [(words.levels, levels), (words.evidence, evidence)]
    }

    /// Every line, drawn or not.
    func table(_ context: PictureContext) -> Sheet {
        let network = context.network
        let areas = Areas.counties(of: network, network.reference)
        func county(_ actor: Actor.Place) -> Sheet.Cell {
            areas.areaOfActor[actor].map { .named(areas.areas[$0].id, areas.areas[$0].name) } ?? .none
        }
        func ends(_ line: Line) -> [Actor.Place] { context.ends(line.dyad) }
        let fields: [Field<Line>] = [
            Field(.a) { .actor(ends($0)[0], network) },
            Field(Sheet.Column("county_a", "Län, den första", "County, the first")) { county(ends($0)[0]) },
            Field(.b) { .actor(ends($0)[1], network) },
            Field(Sheet.Column("county_b", "Län, den andra", "County, the second")) { county(ends($0)[1]) },
            Field(.level) { $0.shown.map { .level($0) } ?? .none },
            Field(.evidence) { $0.look == nil ? .evidence($0.evidence) : .none },
            Field(.state) { $0.state },
        ]
        return Sheet(lines, fields)
    }
}
