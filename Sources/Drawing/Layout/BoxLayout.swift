// Places for boxes that lines join. What no line joins is laid out by itself, and the parts stand side by side on a page.
// Boxes that have to stand together are one layout in which frames are kept apart.

package struct BoxLayout: Sendable {
    /// From the page's upper left corner.
    package let centers: [Point]
    package let size: Size
    /// The boxes of each part that no line joins to another, the largest first. With groups all are one part.
    package let parts: [[Int]]

    /// Between parts.
    package static let gap = 44.0

    /// - Parameters:
    ///   - edges: pairs of boxes, each pair once.
    ///   - leads: which lines count in full; all of them when nil.
    ///   - groups: boxes that are to stand together, apart from all others.
    ///   - page: the room that the map has; nil where it may become as large as it likes.
    ///   - seed: where searches start; the same seed gives the same places.
    package init(
        sizes: [Size], edges: [(Int, Int)], leads: [Bool]? = nil, groups: LayoutGroups? = nil,
        page: Size? = nil, seed: Int = 1
    ) throws(DiagramError) {
        let leads = leads ?? edges.map { _ in true }
        let laidOut =
            if let groups {
                [try Part(sizes, edges, leads, groups, page, seed)]
            } else {
                try Self.parts(sizes, edges, leads, page, seed)
            }
        let corners = LayoutPacking.corners(
            of: laidOut.map(\.size), gap: Self.gap, aspect: LayoutProblem.aspect(of: page))
        var centers = Array(repeating: Point(x: 0, y: 0), count: sizes.count)
        var size = Size(width: 0, height: 0)
        for (part, corner) in zip(laidOut, corners) {
            for (box, center) in zip(part.boxes, part.centers) { centers[box] = center.moved(by: corner) }
            size.width = max(size.width, corner.x + part.size.width)
            size.height = max(size.height, corner.y + part.size.height)
        }
        self.centers = centers
        self.size = size
        parts = laidOut.map(\.boxes)
    }

    /// A part with its own corner as the origin.
    private struct Part {
        let boxes: [Int]
        let centers: [Point]
        let size: Size

        init(_ boxes: [Int], _ positions: [Point], _ bounds: Rect) {
            self.boxes = boxes
            centers = positions.map { Point(x: $0.x - bounds.minX, y: $0.y - bounds.minY) }
            size = Size(width: bounds.width, height: bounds.height)
        }

        /// All boxes as one part, in which groups stand together.
        init(
            _ sizes: [Size], _ edges: [(Int, Int)], _ leads: [Bool], _ groups: LayoutGroups, _ page: Size?,
            _ seed: Int
        ) throws(DiagramError) {
            let isSmall = sizes.count <= LayoutSearch.thorough
            let problem = LayoutProblem(
                sizes: sizes, edges: edges, leads: leads, room: edges.map { _ in isSmall ? 40 : 16 },
                groups: groups, page: page)
            let positions = try GroupedSearch(
                problem: problem, groups: groups, mapCount: sizes.count, seed: seed
            )
            .positions()
            var bounds = problem.bounds(of: positions)
            for group in groups.members.indices {
                if let frame = groups.frame(group, positions, sizes) { bounds = bounds.union(frame) }
            }
            self.init(Array(sizes.indices), positions, bounds)
        }
    }

    /// The connected parts, each laid out by itself.
    private static func parts(
        _ sizes: [Size], _ edges: [(Int, Int)], _ leads: [Bool], _ page: Size?, _ seed: Int
    ) throws(DiagramError) -> [Part] {
        let total = sizes.reduce(0) { $0 + Self.need($1) }
        let isSmall = sizes.count <= LayoutSearch.thorough
        var parts: [Part] = []
        for (boxes, own) in connected(sizes.count, edges) {
            let edges = own.map(\.edge)
            // Of the room, as much as its boxes take of all.
            let share = (boxes.reduce(0) { $0 + Self.need(sizes[$1]) } / total).squareRoot()
            let problem = LayoutProblem(
                sizes: boxes.map { sizes[$0] }, edges: edges, leads: own.map { leads[$0.number] },
                room: edges.map { _ in isSmall ? (boxes.count < 20 ? 62 : 46) : 16 },
                page: page.map { Size(width: $0.width * share, height: $0.height * share) })
            let positions = try LayoutSearch(problem: problem, mapCount: sizes.count, seed: seed)
                .positions()
            parts.append(
                Part(boxes, positions, problem.bounds(of: positions)))
        }
        return parts
    }

    /// The area of a box with some room around it.
    private static func need(_ size: Size) -> Double { (size.width + gap) * (size.height + gap) }

    /// The boxes of each connected part, the largest first, with its edges as places among them.
    private static func connected(
        _ count: Int, _ edges: [(Int, Int)]
    ) -> [(boxes: [Int], edges: [(number: Int, edge: (Int, Int))])] {
        var root = Array(0..<count)
        func find(_ box: Int) -> Int {
            var box = box
            while root[box] != box {
                root[box] = root[root[box]]
                box = root[box]
            }
            return box
        }
        for (a, b) in edges {
            let (first, second) = (find(a), find(b))
            root[max(first, second)] = min(first, second)
        }
        let members = Dictionary(grouping: 0..<count, by: find)
            .sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
        var place = Array(repeating: 0, count: count)
        for (_, boxes) in members { for (number, box) in boxes.enumerated() { place[box] = number } }
        let own = Dictionary(grouping: edges.enumerated()) { find($0.element.0) }
        return members.map { key, boxes in
            (boxes, (own[key] ?? []).map { ($0.offset, (place[$0.element.0], place[$0.element.1])) })
        }
    }
}
