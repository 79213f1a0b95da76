// A map that is to stand on a page with letters that can be read has room for so much and no more. So places are drawn
// together, a little at a time; boxes that then touch another, or lie on a foreign line, step aside to the nearest free
// place. When that no longer helps, the last places that were sound are kept.

internal import Drawing

struct MapFitting {
    let sizes: [Size]
    let edges: [(Int, Int)]
    private let edgesOfBox: [[Int]]

    /// What a landscape A4 leaves a map beside its key and between heading and foot, where text of ten units is the smallest
    /// that may be read: with all that stands around it a map of this size fits.
    static let page = Size(width: 760, height: 540)

    /// Between boxes, and between a box and a line that passes by.
    private static let gap = Size(width: 9, height: 7)
    private static let clearance = 2.0
    private static let rounds = 80
    private static let passes = 10
    private static let tries = 48
    /// How many boxes and lines may be compared: a fraction of what the search for places takes.
    private static let effort = 40_000_000

    init(sizes: [Size], edges: [(Int, Int)]) {
        self.sizes = sizes
        self.edges = edges
        var edgesOfBox = Array(repeating: [Int](), count: sizes.count)
        for (number, edge) in edges.enumerated() {
            edgesOfBox[edge.0].append(number)
            edgesOfBox[edge.1].append(number)
        }
        self.edgesOfBox = edgesOfBox
    }

    /// The places closer together: as close as the room wants, or as boxes and lines let them.
    ///
    /// - Returns: from the upper left corner, with the size that they need.
    /// - Complexity: bounded; O(*n* · (*n* + *m*)) for each of at most 80 steps.
    func fitted(_ centers: [Point], in room: Size) -> (centers: [Point], size: Size) {
        var work = Work(fitting: self, positions: centers)
        var step = 0.05
        for _ in 0..<Self.rounds where work.effort < Self.effort {
            let bounds = work.bounds
            let (across, down) = (room.width / bounds.width, room.height / bounds.height)
            if across >= 0.999, down >= 0.999 { break }
            // What is wide enough may become wider while it becomes lower.
            func factor(_ wanted: Double) -> Double { max(1 - step, min(1 + step / 2, wanted)) }
            var next = work
            next.scale(factor(across), factor(down))
            if next.stepAside(within: room) {
                (next.effort, work) = (next.effort, next)
            } else {
                work.effort = next.effort
                step /= 2
                if step < 0.01 { break }
            }
        }
        let bounds = work.bounds
        return (
            work.positions.map { Point(x: $0.x - bounds.minX, y: $0.y - bounds.minY) },
            Size(width: bounds.width, height: bounds.height)
        )
    }

    private struct Work {
        let fitting: MapFitting
        var positions: [Point]
        var effort = 0
        var random = SplitMix(state: 20_261_130)
        /// Lines behind boxes that could not be avoided before.
        private(set) var allowed = 0

        init(fitting: MapFitting, positions: [Point]) {
            self.fitting = fitting
            self.positions = positions
            allowed = positions.indices.reduce(0) { $0 + faults(of: $1, at: positions[$1], isStrict: false) }
        }

        var bounds: Rect {
            var result = Rect(center: positions[0], size: fitting.sizes[0])
            for box in positions.indices {
                result = result.union(Rect(center: positions[box], size: fitting.sizes[box]))
            }
            return result
        }

        mutating func scale(_ across: Double, _ down: Double) {
            let middle = bounds.center
            positions = positions.map {
                Point(x: middle.x + ($0.x - middle.x) * across, y: middle.y + ($0.y - middle.y) * down)
            }
        }

        /// Moves boxes that are in the way; returns whether none is any longer.
        mutating func stepAside(within room: Size) -> Bool {
            let wanted = positions
            let middle = bounds.center
            for pass in 0..<MapFitting.passes {
                var sum = 0
                var moved = false
                for box in positions.indices {
                    let faults = faults(of: box, at: positions[box])
                    effort += cost(of: box)
                    guard faults > 0 else { continue }
                    sum += faults
                    let radius = 12.0 + 14 * Double(pass)
                    var best = (cost: price(box, positions[box], wanted[box], faults), place: positions[box])
                    for _ in 0..<MapFitting.tries {
                        let place = within(
                            room, middle, box,
                            Point(
                                x: positions[box].x + (random.unit() * 2 - 1) * radius * 1.4,
                                y: positions[box].y + (random.unit() * 2 - 1) * radius))
                        let price = price(
                            box, place, wanted[box], self.faults(of: box, at: place), limit: best.cost)
                        if price < best.cost { best = (price, place) }
                    }
                    effort += MapFitting.tries * cost(of: box)
                    if best.place != positions[box] {
                        positions[box] = best.place
                        moved = true
                    }
                }
                // Every fault has two boxes or more that see it.
                if sum <= allowed { return true }
                if !moved || effort >= MapFitting.effort { return false }
            }
            return false
        }

        private func cost(of box: Int) -> Int {
            positions.count * (1 + fitting.edgesOfBox[box].count) + fitting.edges.count
        }

        /// Not farther out than the room reaches, where it does not stand there already.
        private func within(_ room: Size, _ middle: Point, _ box: Int, _ place: Point) -> Point {
            let size = fitting.sizes[box]
            let now = positions[box]
            func held(_ value: Double, _ now: Double, _ middle: Double, _ half: Double) -> Double {
                let half = max(half, abs(now - middle))
                return min(max(value, middle - half), middle + half)
            }
            return Point(
                x: held(place.x, now.x, middle.x, (room.width - size.width) / 2),
                y: held(place.y, now.y, middle.y, (room.height - size.height) / 2))
        }

        private func price(
            _ box: Int, _ place: Point, _ wanted: Point, _ faults: Int, limit: Double = .infinity
        ) -> Double {
            let price = Double(faults) * 1_000 + place.distance(to: wanted)
            guard price < limit else { return price }
            return price + Double(crossings(of: box, at: place)) * 8
        }

        private func crossings(of box: Int, at place: Point) -> Int {
            fitting.edgesOfBox[box].reduce(0) { sum, number in
                let (a, b) = fitting.edges[number]
                let line = Segment(from: place, to: positions[a == box ? b : a])
                return sum
                    + fitting.edges.count { edge in
                        edge.0 != a && edge.1 != a && edge.0 != b && edge.1 != b
                            && line.crosses(Segment(from: positions[edge.0], to: positions[edge.1]))
                    }
            }
        }

        /// Boxes that it would touch, lines that would run behind it, and boxes that its own lines would run behind.
        private func faults(of box: Int, at place: Point, isStrict: Bool = true) -> Int {
            let (gap, clearance) =
                isStrict
                ? (MapFitting.gap, MapFitting.clearance) : (Size(width: 0, height: 0), 0)
            let size = fitting.sizes[box]
            var sum = 0
            for other in positions.indices where other != box {
                let against = fitting.sizes[other]
                if abs(positions[other].x - place.x) < (size.width + against.width) / 2 + gap.width,
                    abs(positions[other].y - place.y) < (size.height + against.height) / 2 + gap.height
                {
                    sum += 1
                }
            }
            let rect = Rect(center: place, size: size).inset(-clearance, -clearance)
            for edge in fitting.edges where edge.0 != box && edge.1 != box {
                if Segment(from: positions[edge.0], to: positions[edge.1]).passesThrough(rect) { sum += 1 }
            }
            for number in fitting.edgesOfBox[box] {
                let (a, b) = fitting.edges[number]
                let end = a == box ? b : a
                let line = Segment(from: place, to: positions[end])
                for other in positions.indices where other != box && other != end {
                    let rect = Rect(center: positions[other], size: fitting.sizes[other])
                        .inset(-clearance, -clearance)
                    if line.passesThrough(rect) { sum += 1 }
                }
            }
            return sum
        }
    }
}
