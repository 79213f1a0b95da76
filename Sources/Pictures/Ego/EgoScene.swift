internal import Drawing
internal import Foundation
internal import Model
internal import Words

/// The picture of one actor's relations.
struct EgoScene {
    let ego: EgoNetwork
    let context: PictureContext
    /// In their order around the middle.
    let alters: [EgoNetwork.Alter]
    let styles: [String: KindStyle]
    let ids: SceneIDs
    let isNamed: Bool
    var scene: Scene
    var footnotes: [String] = []
    var layout = RingLayout(rings: [], sizes: [], center: Size(width: 0, height: 0))
    var middle = Point(x: 0, y: 0)

    /// More others than these are dots.
    static let mostNamed = 60

    var language: Language { context.language }
    var map: NetworkMap { ego.map }

    init(_ ego: EgoNetwork, _ context: PictureContext) {
        self.ego = ego
        self.context = context
        styles = KindStyle.styles(for: ego.map.kinds)
        ids = SceneIDs(ego.map.actors.map(\.id))
        alters = Self.around(ego.alters)
        isNamed = ego.alters.count <= Self.mostNamed
        scene = Scene(theme: context.theme)
    }

    /// By kind as they come; of a kind the deep and the shallow by turns, so that neighbors stand on different rings.
    private static func around(_ alters: [EgoNetwork.Alter]) -> [EgoNetwork.Alter] {
        var result: [EgoNetwork.Alter] = []
        var rest = alters[...]
        while let kind = rest.first?.actor.kind {
            let run = Array(rest.prefix { $0.actor.kind == kind })
            rest = rest.dropFirst(run.count)
            let half = (run.count + 1) / 2
            for place in 0..<half {
                result.append(run[place])
                if half + place < run.count { result.append(run[half + place]) }
            }
        }
        return result
    }

    mutating func page() throws(DiagramError) -> Scene {
        let places = try MapLayout.measured(
            alters.map(\.actor), alters.map { _ in isNamed ? .small : .dot }, styles, context.theme,
            among: [ego.ego] + alters.map(\.actor))
        let names = TextWrap.distinct(
            ([ego.ego] + alters.map(\.actor)).map { ($0.label, $0.id) }, longest: 18, most: 3)
        let label = Scene.Label(
            lines: names[0], size: 13,
            color: .text(on: .accent), isBold: true)
        let look = Look(
            shape: .rounded, fill: .accent, border: .ink, borderWidth: 1.2, margin: Size(width: 10, height: 7)
        )
        guard let center = try Graphviz.sizes(of: [(label, look)], in: context.theme).first else {
            return scene
        }
        let sheet = context.sheet(ego.caption, .beside, instead: .matrixServes)
        let legend = try legend()
        layout = RingLayout(
            rings: alters.map(ring), sizes: places.map(\.size), center: center,
            rooms: try rooms(sheet, legend))
        measurePage()
        addGrounds()
        addLines()
        scene.boxes.insert(
            Scene.Box(
                id: ids.actor(ego.ego.id), key: ego.ego.id, role: .actor, title: ego.ego.detail,
                center: middle, size: center,
                label: label, look: look), at: 0)
        for (place, alter) in alters.enumerated() {
            scene.boxes.append(
                Scene.Box(
                    id: ids.actor(alter.actor.id), key: alter.actor.id, role: .actor,
                    title: alter.actor.detail,
                    center: point(place), size: places[place].size, label: places[place].label,
                    look: places[place].look))
        }
        try addDigits()
        try addRingNames()
        if !isNamed { try addNames() }
        return try sheet.composed(scene, legend, footnotes: footnotes)
    }

    /// Around the drawing itself.
    private static let margin = 6.0

    /// Beside the key and above it, with a line for what may be left out.
    private func rooms(_ sheet: PicturePage, _ legend: Legend) throws(DiagramError) -> [Size] {
        guard context.page != nil else { return [] }
        var rooms: [Size] = []
        for key in [PicturePage.Key.beside, .below] {
            let room = try sheet.room(key: key, legend, footnotes: ["…"], smallest: 9)
            rooms.append(
                Size(width: room.width - 2 * Self.margin, height: room.height - 2 * Self.margin))
        }
        return rooms
    }

    // MARK: Rings

    var levels: [NetworkMap.Level] { map.levels }

    /// The shallowest level that has to have a ring.
    var outermost: Int {
        let steps = map.steps
        let used = alters.compactMap { $0.level.flatMap { steps[$0] } }.min() ?? levels.count - 1
        return levels.count - 1 - used
    }

    /// What stands outside the rings, since it has no level that a ring could say; each in a belt of its own.
    enum Belt: Int, CaseIterable {
        /// The level is known, and not shown.
        case withheld
        /// One side alone has answered.
        case ofOne
        /// The level is not known, or not exactly.
        case unknown
        /// No relation, though a target is not met.
        case missing

        init?(_ alter: EgoNetwork.Alter) {
            guard let tie = alter.tie else {
                self = .missing
                return
            }
            guard tie.level == nil else { return nil }
            self = tie.evidence.isOfOne ? .ofOne : tie.untold == .withheld ? .withheld : .unknown
        }

        func name(_ language: Language) -> String {
            switch self {
            case .withheld: language("nivån visas inte", "level not shown")
            case .ofOne: language("bara ett svar", "one answer only")
            case .unknown: language("nivån inte känd", "level not known")
            case .missing: language("ingen relation", "no relation")
            }
        }
    }

    /// The belts that anybody stands in, from the inside outwards.
    var belts: [Belt] {
        let used = Set(alters.compactMap(Belt.init))
        return Belt.allCases.filter(used.contains)
    }

    /// Deepest innermost. Outside of all levels, with one left free, the belts.
    private func ring(_ alter: EgoNetwork.Alter) -> Int {
        if let belt = Belt(alter) { return ring(belt) }
        return levels.count - 1 - (alter.level.flatMap { map.steps[$0] } ?? 0)
    }

    func ring(_ belt: Belt) -> Int { outermost + 2 + (belts.firstIndex(of: belt) ?? 0) }

    private func point(_ place: Int) -> Point { layout.point(place).moved(by: middle) }

    private mutating func measurePage() {
        let bounds = layout.bounds.inset(-Self.margin, -Self.margin)
        middle = Point(x: -bounds.minX, y: -bounds.minY)
        scene.size = Size(width: bounds.width, height: bounds.height)
    }

    /// Sectors of the kinds, and the rings on top of them.
    private mutating func addGrounds() {
        let outer = layout.radius(alters.map(ring).max() ?? 0)
        let runs = sectors()
        for (number, run) in runs.enumerated() {
            let style = styles[run.kind] ?? .fallback
            let title = map.kinds.first { $0.id == run.kind }?.name ?? run.kind
            let shape: Scene.Area.Shape
            if runs.count == 1 {
                shape = .ellipse(ellipse(outer))
            } else {
                let steps = max(2, Int((run.angles.upperBound - run.angles.lowerBound) / 0.05))
                let arc = (0...steps).map { step in
                    let share = Double(step) / Double(steps)
                    let angle =
                        run.angles.lowerBound + (run.angles.upperBound - run.angles.lowerBound) * share
                    return layout.point(angle, outer).moved(by: middle)
                }
                shape = .polygon([middle] + arc)
            }
            scene.areas.append(
                Scene.Area(
                    id: "sector-\(number + 1)", title: title, shape: shape, fill: .pale(style.fill, 0.45)))
        }
        for ring in 0...outermost {
            scene.areas.append(
                Scene.Area(
                    id: "ring-\(levels[levels.count - 1 - ring].number)", role: .axis, title: ringName(ring),
                    shape: .ellipse(ellipse(layout.radius(ring))), border: .rule, borderWidth: 0.9,
                    dash: .dotted))
        }
    }

    private func ellipse(_ radius: Double) -> Rect {
        Rect(center: middle, size: Size(width: 2 * radius * layout.stretch, height: 2 * radius))
    }

    func ringName(_ ring: Int) -> String {
        language(
            "nivå \(levels[levels.count - 1 - ring].number)",
            "level \(levels[levels.count - 1 - ring].number)")
    }

    /// Neighbors of one kind, from halfway to the neighbor before to halfway to the one after.
    private func sectors() -> [(kind: String, angles: ClosedRange<Double>)] {
        let kinds = alters.map(\.actor.kind)
        var result: [(kind: String, angles: ClosedRange<Double>)] = []
        let turn = 2 * Double.pi
        func border(_ place: Int) -> Double {
            let (before, after) = (
                place == 0 ? layout.angles[kinds.count - 1] - turn : layout.angles[place - 1],
                place == kinds.count ? layout.angles[0] + turn : layout.angles[place]
            )
            return (before + after) / 2
        }
        var start = 0
        while start < kinds.count {
            let end = kinds[start...].firstIndex { $0 != kinds[start] } ?? kinds.count
            let (from, to) = (border(start), border(end))
            result.append((kinds[start], min(from, to)...max(from, to)))
            start = end
        }
        return result
    }

    // MARK: Lines

    /// Between the others only that there is a relation.
    static let among = Color.rule
    static let amongWidth = 0.8

    private mutating func addLines() {
        let places = Dictionary(
            alters.enumerated().map { ($0.element.actor.id, point($0.offset)) },
            uniquingKeysWith: { first, _ in first })
        for tie in ego.among {
            guard let from = places[tie.a], let to = places[tie.b] else { continue }
            scene.lines.append(
                Scene.Line(
                    id: "between-" + ids.tie(tie.a, tie.b, .tie), role: .tie, title: tie.detail,
                    path: Segment(from: from, to: to), ends: [ids.actor(tie.a), ids.actor(tie.b)],
                    color: Self.among, width: Self.amongWidth, dash: .solid))
        }
        let order = alters.indices.sorted {
            (alters[$0].level ?? 0, $0) < (alters[$1].level ?? 0, $1)
        }
        for place in order {
            let alter = alters[place]
            let role: Scene.Role = alter.tie == nil ? .missing : .tie
            let look = look(of: alter)
            scene.lines.append(
                Scene.Line(
                    id: ids.tie(ego.ego.id, alter.actor.id, role), role: role,
                    title: alter.tie?.detail ?? alter.missing?.detail ?? "",
                    path: Segment(from: middle, to: point(place)),
                    ends: [ids.actor(ego.ego.id), ids.actor(alter.actor.id)], color: look.color,
                    width: look.width, dash: look.dash))
        }
    }

    /// By level; without one a hairline, dashed where nobody knows the level, solid where it is withheld, dotted where one side
    /// alone has answered.
    private func look(of alter: EgoNetwork.Alter) -> (color: Color, width: Double, dash: Scene.Dash) {
        guard let tie = alter.tie else { return (alter.missing?.color ?? .alarm, 1.3, .dotted) }
        if tie.level != nil {
            let stroke = map.stroke(of: tie, map.steps)
            return (stroke.color, stroke.width, tie.evidence.isOfOne ? .dotted : .solid)
        }
        return UntoldLook(tie.untold, isOfOne: tie.evidence.isOfOne).stroke
    }

    /// What stands on the line: a level, or the levels that it lies between. That no level is told is said by the line and by
    /// where the other stands.
    private func sign(_ alter: EgoNetwork.Alter) -> String {
        guard let tie = alter.tie else {
            return alter.missing.map { Int($0.digits) == nil ? "" : $0.digits } ?? ""
        }
        let isTold = tie.level != nil || (tie.untold == .between && !tie.evidence.isOfOne)
        return isTold ? tie.digits : ""
    }

    private mutating func addDigits() throws(DiagramError) {
        let boxes = Dictionary(scene.boxes.map { ($0.id, $0.rect) }) { first, _ in first }
        let lines = scene.lines.filter { $0.ends.first == ids.actor(ego.ego.id) }
        let styles = Dictionary(
            alters.map { alter in
                (
                    ids.actor(alter.actor.id),
                    DigitStyle(
                        sign(alter), evidence: alter.tie?.evidence ?? .bothSides,
                        mark: alter.missing?.mark ?? alter.tie?.mark, fontSize: 9.5)
                )
            }, uniquingKeysWith: { first, _ in first })
        let digits = lines.compactMap { line in
            line.ends.last.flatMap { styles[$0] }.flatMap { style in
                style.label.lines.allSatisfy(\.isEmpty)
                    ? nil
                    : LineDigit(
                        id: line.id, title: line.title, path: line.path,
                        ends: line.ends.compactMap { boxes[$0] },
                        style: style)
            }
        }
        let leftOut = try scene.add(digits, around: scene.boxes.map(\.rect))
        if leftOut > 0 { footnotes.append(map.words.digitsLeftOut(leftOut)) }
    }
}
