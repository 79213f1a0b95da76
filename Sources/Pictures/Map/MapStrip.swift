internal import Drawing

/// The actors that no line of the picture reaches, in a block below the map: how many there are, and under the name of
/// their kind who they are.
struct MapStrip {
    /// The page that map and block need together, from the map's corner.
    let page: Size
    /// By actor id, seen from the map's corner.
    let places: [String: MapLayout.Place]
    private let block: Rect?
    private let headings: [(label: Scene.Label, size: Size, left: Point)]

    /// More than these have no room for their names.
    private static let mostNames = 400
    /// Likewise, on a map whose actors are dots.
    private static let mostNamesBesideDots = 60

    /// - Parameters:
    ///   - all: everyone in the picture, whose names must not look alike.
    ///   - map: the room of the map above; nil when there is none.
    init(
        _ actors: [NetworkMap.Actor], among all: [NetworkMap.Actor], kinds: [NetworkMap.Kind], title: String,
        below map: Size?,
        isOfDots: Bool = false,
        styles: [String: KindStyle], theme: Theme
    ) throws(DiagramError) {
        let form: MapLayout.Form =
            actors.count > (isOfDots ? Self.mostNamesBesideDots : Self.mostNames)
            ? .dot : actors.count > NetworkMap.fewAlone ? .small : .label
        var places = try MapLayout.measured(actors, actors.map { _ in form }, styles, theme, among: all)
        let order = Dictionary(kinds.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        let groups = Dictionary(grouping: actors.indices) { actors[$0].kind }
            .sorted { (order[$0.key] ?? kinds.count, $0.key) < (order[$1.key] ?? kinds.count, $1.key) }
        let rows = RowLayout(
            groups: groups.map(\.value), sizes: places.map(\.size), map: map ?? Size(width: 0, height: 0))
        for (index, center) in rows.centers { places[index].center = center }
        self.places = Dictionary(zip(actors.map(\.id), places)) { first, _ in first }
        page = rows.page
        block = rows.block
        guard let block else {
            headings = []
            return
        }
        let names = Dictionary(kinds.map { ($0.id, $0.name) }) { first, _ in first }
        let labels =
            [Scene.Label(lines: ["\(title) (\(actors.count))"], size: 11.5, isBold: true, isLeft: true)]
            + groups.map { group in
                let name = TextWrap.lines(names[group.key] ?? group.key, longest: 50, most: 1).first ?? ""
                return Scene.Label(
                    lines: ["\(name) (\(group.value.count))"], size: 10, color: .muted, isLeft: true)
            }
        let lefts =
            [Point(x: RowLayout.inset, y: block.minY + RowLayout.inset + 7)] + rows.headings
        let sizes = try Graphviz.sizes(of: labels.map { ($0, Look()) }, in: theme)
        headings = labels.indices.map { (labels[$0], sizes[$0], lefts[$0]) }
    }

    /// The block and its headings, the actors apart.
    func boxes(at origin: Point) -> [Scene.Box] {
        guard let block else { return [] }
        let rect = Rect(
            minX: block.minX + origin.x, minY: block.minY + origin.y, maxX: block.maxX + origin.x,
            maxY: block.maxY + origin.y)
        let panel = Scene.Box(
            id: "without-ties", role: .panel, title: headings.first?.label.lines.first ?? "",
            center: rect.center, size: Size(width: rect.width, height: rect.height),
            label: Scene.Label(lines: []),
            look: Look(shape: .box, fill: .panel, border: .rule, borderWidth: 0.8))
        return [panel]
            + headings.enumerated().map { index, heading in
                Scene.Box(
                    id: "without-ties-\(index)", role: index == 0 ? .heading : .text, title: "",
                    center: Point(
                        x: origin.x + heading.left.x + heading.size.width / 2,
                        y: origin.y + heading.left.y),
                    size: heading.size, label: heading.label, look: Look())
            }
    }
}
