internal import Analysis
public import Drawing
internal import Model
internal import Results
internal import Words

extension Picture {
    /// Who takes part in which forum in the wave: forums in the middle, actors by kind on both sides.
    public static func forums(_ context: PictureContext) throws(DiagramError) -> Picture {
        try ForumPicture(context).picture()
    }
}

// Lines run between the inner edges of three columns, so that none meets a box on its way.

struct ForumPicture {
    let context: PictureContext
    /// Who exists and takes part, by place of forum.
    let participants: [[Actor.Place]]

    var language: Language { context.language }
    var network: Network { context.network }

    /// With more actors than this those of a kind stand together in one box.
    private static let mostActors = 64
    private static let gap = 7.0
    /// Of a forum; all are as wide as the widest, so that lines end at an edge.
    static let look = Look(
        shape: .box, fill: .panel, border: .ink, borderWidth: 1, isFixed: true,
        margin: Size(width: 8, height: 4))
    private static let betweenKinds = 16.0
    private static let betweenColumns = 170.0

    init(_ context: PictureContext) {
        self.context = context
        let alive = Set(context.relations.actors)
        participants = context.relations.participants.map {
            $0.intersection(alive).sorted()
        }
    }

    /// A box in one of the side columns: an actor, or all of a kind.
    struct Node {
        let id: String
        /// As the folder has it.
        let key: String
        let label: String
        let title: String
        let kind: Identifier
        let actors: [Actor.Place]
    }

    func picture() throws(DiagramError) -> Picture {
        guard !network.forums.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish:
                        "nätverket har inga forum; forums.csv och participation.csv säger vilka som möts var.",
                    english:
                        "the network has no forums; forums.csv and participation.csv say who meets where."
                ))
        }
        let taking = Set(participants.flatMap { $0 })
        guard !taking.isEmpty else {
            throw .nothingToShow(
                Name(
                    swedish: "ingen aktör deltar i något forum i mätomgången.",
                    english: "no actor takes part in any forum in the wave."))
        }
        return Picture(
            for: context.audience, fileStem: context.fileStem("forums"), scene: try scene(taking),
            table: table())
    }

    /// Where there is too little room for everybody there is room for the kinds.
    private func scene(_ taking: Set<Actor.Place>) throws(DiagramError) -> Scene {
        if taking.count <= Self.mostActors {
            var all = Scene(theme: context.theme)
            let links = try place(sides(actorNodes(taking)), &all)
            let around = try surroundings(taking, links, isGrouped: false)
            let fitting = try around.sheet.composedIfItFits(
                all, around.legend, footnotes: around.footnotes)
            if let fitting { return fitting }
        }
        var kinds = Scene(theme: context.theme)
        let links = try place(sides(kindNodes(taking)), &kinds)
        let around = try surroundings(taking, links, isGrouped: true)
        return try around.sheet.composed(kinds, around.legend, footnotes: around.footnotes)
    }

    private func actorNodes(_ taking: Set<Actor.Place>) -> [Node] {
        let ids = SceneIDs(network.actors.map(\.id.text))
        return context.inReadingOrder(Array(taking)).map { place in
            let actor = NetworkMap.Actor(network, place, language)
            return Node(
                id: ids.actor(actor.id), key: actor.id, label: actor.label, title: actor.detail,
                kind: network.actors[place].kind, actors: [place])
        }
    }

    private func kindNodes(_ taking: Set<Actor.Place>) -> [Node] {
        let ids = SceneIDs(network.kinds.map(\.id.text))
        let groups = Dictionary(grouping: taking.sorted()) { network.actors[$0].kind }
        let order = context.inReadingOrder(taking.sorted()).map { network.actors[$0].kind }
        var seen: Set<Identifier> = []
        return order.filter { seen.insert($0).inserted }.map { kind in
            let members = groups[kind] ?? []
            let label = context.count(members.count, of: network.kind(kind))
            return Node(
                id: ids.actor(kind.text), key: kind.text, label: label, title: label, kind: kind,
                actors: members)
        }
    }

    /// Kinds stay together; the two columns come out about equally high.
    private func sides(_ nodes: [Node]) -> [[Node]] {
        var kinds: [[Node]] = []
        for node in nodes {
            if kinds.last?.last?.kind == node.kind {
                kinds[kinds.count - 1].append(node)
            } else {
                kinds.append([node])
            }
        }
        // The division of the kinds, in their order, that is most even; a kind that is most of all is divided itself.
        if let largest = kinds.max(by: { $0.count < $1.count }),
            kinds.count == 1 || largest.count * 10 > nodes.count * 7
        {
            let half = (nodes.count + 1) / 2
            return [Array(nodes.prefix(half)), Array(nodes.dropFirst(half))]
        }
        var best = 1
        func unevenness(_ cut: Int) -> Int {
            abs(kinds.prefix(cut).reduce(0) { $0 + $1.count } * 2 - nodes.count)
        }
        for cut in 1..<max(2, kinds.count) where unevenness(cut) < unevenness(best) { best = cut }
        return [kinds.prefix(best).flatMap { $0 }, kinds.dropFirst(best).flatMap { $0 }]
    }

    // MARK: Places

    struct Link {
        let node: Node
        let forum: Forum.Place
        let count: Int
    }

    /// Boxes in three columns, and the lines between them; returns what the lines say.
    private func place(_ sides: [[Node]], _ scene: inout Scene) throws(DiagramError) -> [Link] {
        let styles = KindStyle.styles(for: NetworkMap.kinds(network, language))
        let names = TextWrap.distinct(sides.joined().map { ($0.label, $0.key) }, longest: 34, most: 2)
        let lines = Dictionary(zip(sides.joined().map(\.id), names)) { first, _ in first }
        func box(_ node: Node) -> (Scene.Label, Look) {
            (
                Scene.Label(lines: lines[node.id] ?? [], size: 10),
                (styles[node.kind.text] ?? .fallback).look(margin: Size(width: 6, height: 2.6))
            )
        }
        let shown = network.forums.indices.filter { !participants[$0].isEmpty }
        let forumBoxes = shown.map { forum -> (Scene.Label, Look) in
            let lines = TextWrap.lines(network.forums[forum].name, longest: 30, most: 3)
            let purpose = network.forums[forum].purpose.map { ["(\($0.name(language)))"] } ?? []
            return (Scene.Label(lines: lines + purpose, size: 10.5), Self.look)
        }
        let ordered = order(sides)
        let boxes = ordered.sides.map { $0.map(box) }
        let sizes = try Graphviz.sizes(of: boxes[0] + boxes[1] + forumBoxes, in: context.theme)
        let sideSizes = [
            Array(sizes.prefix(boxes[0].count)),
            Array(sizes[boxes[0].count..<(boxes[0].count + boxes[1].count)]),
        ]
        let forumSizes = Dictionary(uniqueKeysWithValues: zip(shown, sizes.suffix(shown.count)))
        let forumLabels = Dictionary(uniqueKeysWithValues: zip(shown, forumBoxes))
        func height(_ column: Int) -> Double {
            let nodes = ordered.sides[column]
            let changes = zip(nodes, nodes.dropFirst()).count { $0.kind != $1.kind }
            return sideSizes[column].reduce(0) { $0 + $1.height + Self.gap } + Double(changes)
                * Self.betweenKinds
        }
        let forumHeight = shown.reduce(0) { $0 + (forumSizes[$1]?.height ?? 0) + 14 }
        let whole = max(height(0), height(1), forumHeight)
        let leftWidth = sideSizes[0].map(\.width).max() ?? 0
        let rightWidth = sideSizes[1].map(\.width).max() ?? 0
        let forumWidth = forumSizes.values.map(\.width).max() ?? 0
        let forumLeft = leftWidth + Self.betweenColumns
        let right = forumLeft + forumWidth + (rightWidth > 0 ? Self.betweenColumns : 0)
        var anchors: [String: Point] = [:]
        for (column, nodes) in ordered.sides.enumerated() {
            var y = (whole - height(column)) / 2
            for (index, node) in nodes.enumerated() {
                if index > 0, nodes[index - 1].kind != node.kind { y += Self.betweenKinds }
                let size = sideSizes[column][index]
                let center = Point(
                    x: column == 0 ? leftWidth - size.width / 2 : right + size.width / 2,
                    y: y + size.height / 2)
                scene.boxes.append(
                    Scene.Box(
                        id: node.id, key: node.key, role: .actor, title: node.title, center: center,
                        size: size,
                        label: boxes[column][index].0, look: boxes[column][index].1))
                anchors[node.id] = Point(x: column == 0 ? leftWidth : right, y: center.y)
                y += size.height + Self.gap
            }
        }
        // What is left of the height is shared between the forums.
        let spare = forumSizes.count > 1 ? min(60, (whole - forumHeight) / Double(forumSizes.count - 1)) : 0
        var y = (whole - forumHeight - spare * Double(forumSizes.count - 1)) / 2
        let forumIDs = SceneIDs(network.forums.map(\.id.text))
        var forumY: [Forum.Place: Double] = [:]
        for forum in ordered.forums {
            guard let size = forumSizes[forum], let (label, look) = forumLabels[forum] else { continue }
            let center = Point(x: forumLeft + forumWidth / 2, y: y + size.height / 2)
            forumY[forum] = center.y
            scene.boxes.append(
                Scene.Box(
                    id: "forum-" + forumIDs.actor(network.forums[forum].id.text),
                    key: network.forums[forum].id.text, role: .actor,
                    title: title(forum), center: center, size: Size(width: forumWidth, height: size.height),
                    label: label, look: look))
            y += size.height + 14 + spare
        }
        var links: [Link] = []
        for (column, nodes) in ordered.sides.enumerated() {
            for node in nodes {
                for forum in network.forums.indices {
                    let count = node.actors.count { participants[forum].contains($0) }
                    guard count > 0, let from = anchors[node.id], let level = forumY[forum] else { continue }
                    links.append(Link(node: node, forum: forum, count: count))
                    let end = "forum-" + forumIDs.actor(network.forums[forum].id.text)
                    let share = node.actors.count > 1 ? " (\(count))" : ""
                    scene.lines.append(
                        Scene.Line(
                            id: "\(node.id)--\(end)", role: .tie,
                            title: "\(node.label) – \(network.forums[forum].name)\(share)",
                            path: Segment(
                                from: from,
                                to: Point(x: column == 0 ? forumLeft : forumLeft + forumWidth, y: level)),
                            ends: [node.id, end], color: (styles[node.kind.text] ?? .fallback).border,
                            width: node.actors.count > 1 ? min(6, 0.8 + Double(count).squareRoot()) : 1,
                            dash: .solid))
                }
            }
        }
        scene.size = Size(width: right + rightWidth, height: whole)
        return links
    }

    /// Forums and, within their kind, actors in an order in which lines cross little: each near the middle of those it is
    /// joined to, a few times over. What is equal keeps the order of reading.
    private func order(_ sides: [[Node]]) -> (sides: [[Node]], forums: [Forum.Place]) {
        var sides = sides
        var forums = network.forums.indices.filter { !participants[$0].isEmpty }
        for _ in 0..<6 {
            var heights: [Actor.Place: Double] = [:]
            for side in sides {
                for (index, node) in side.enumerated() {
                    for actor in node.actors { heights[actor] = (Double(index) + 0.5) / Double(side.count) }
                }
            }
            func middle(_ forum: Forum.Place) -> Double {
                let all = participants[forum].compactMap { heights[$0] }
                return all.isEmpty ? 2 : all.reduce(0, +) / Double(all.count)
            }
            let middles = forums.map { (middle($0), $0) }
            forums = middles.sorted { $0 < $1 }.map(\.1)
            let rank = Dictionary(uniqueKeysWithValues: forums.enumerated().map { ($0.element, $0.offset) })
            sides = sides.map { side in
                let keys = side.enumerated().map { index, node -> (kind: Int, middle: Double, index: Int) in
                    let own = forums.filter { forum in
                        node.actors.contains { participants[forum].contains($0) }
                    }.map { Double(rank[$0] ?? 0) }
                    let kind = side.firstIndex { $0.kind == node.kind } ?? 0
                    return (kind, own.isEmpty ? 0 : own.reduce(0, +) / Double(own.count), index)
                }
                return keys.sorted { ($0.kind, $0.middle, $0.index) < ($1.kind, $1.middle, $1.index) }
                    .map { side[$0.index] }
            }
        }
        return (sides, forums)
    }
}
