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
    /// Between parts, and between boxes, of a map that would else be too large for its page.
    private static let leastGap = 20.0
    private static let leastRoom = 4.0
    private static let squeeze = 0.96
    private static let squeezes = 16

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
        var laidOut =
            if let groups {
                [try Part(sizes, edges, leads, groups, page, seed)]
            } else {
                try Self.parts(sizes, edges, leads, page, seed)
            }
        var packed = Packed(laidOut, gap: Self.gap, page)
        if let page, groups == nil {
            for _ in 0..<Self.squeezes where !packed.fits(page) {
                let across = page.width < packed.size.width ? Self.squeeze : 1
                let down = page.height < packed.size.height ? Self.squeeze : 1
                laidOut = laidOut.map { $0.squeezed(across, down, sizes) }
                packed = Packed(laidOut, gap: Self.leastGap, page)
            }
        }
        var centers = Array(repeating: Point(x: 0, y: 0), count: sizes.count)
        for (part, corner) in zip(laidOut, packed.corners) {
            for (box, center) in zip(part.boxes, part.centers) { centers[box] = center.moved(by: corner) }
        }
        self.centers = centers
        size = packed.size
        parts = laidOut.map(\.boxes)
    }

    /// The parts side by side.
    private struct Packed {
        let corners: [Point]
        private(set) var size = Size(width: 0, height: 0)

        init(_ parts: [Part], gap: Double, _ page: Size?) {
            corners = LayoutPacking.corners(
                of: parts.map(\.size), gap: gap, aspect: LayoutProblem.aspect(of: page))
            for (part, corner) in zip(parts, corners) {
                size.width = max(size.width, corner.x + part.size.width)
                size.height = max(size.height, corner.y + part.size.height)
            }
        }

        func fits(_ page: Size) -> Bool { size.width <= page.width && size.height <= page.height }
    }

    /// A part with its own corner as the origin.
    private struct Part {
        let boxes: [Int]
        private(set) var centers: [Point]
        private(set) var size: Size

        /// With its boxes closer together; as it is where they would touch.
        func squeezed(_ across: Double, _ down: Double, _ sizes: [Size]) -> Part {
            var result = self
            let rects = zip(boxes, centers).map { box, center in
                Rect(center: Point(x: center.x * across, y: center.y * down), size: sizes[box])
            }
            let isFree = rects.indices.allSatisfy { one in
                let spaced = rects[one].inset(-BoxLayout.leastRoom, -BoxLayout.leastRoom)
                return rects[(one + 1)...].allSatisfy { !spaced.overlaps($0) }
            }
            guard isFree, let first = rects.first else { return self }
            let bounds = rects.dropFirst().reduce(first) { $0.union($1) }
            result.centers = rects.map {
                Point(x: $0.center.x - bounds.minX, y: $0.center.y - bounds.minY)
            }
            result.size = Size(width: bounds.width, height: bounds.height)
            return result
        }

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
