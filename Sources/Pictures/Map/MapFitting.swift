// A map that is to stand on a page with letters that can be read has room for so much and no more. So places are drawn
// together, a little at a time; boxes that then touch another, or lie on a foreign line, step aside. Where straight lines
// leave no way, a few may be bent around what they would run behind. When nothing helps any longer, the last places that
// were sound are kept.

internal import Drawing

struct MapFitting {
    let sizes: [Size]
    let edges: [(Int, Int)]
    let leads: [Bool]
    private let edgesOfBox: [[Int]]

    /// What a landscape A4 leaves a map beside its key and between heading and foot, where text of ten units is the smallest
    /// that may be read.
    static let page = Size(width: 760, height: 540)

    /// Between boxes, and between a box and a line that passes by.
    private static let gap = Size(width: 6, height: 5)
    private static let clearance = 1.5
    private static let rounds = 60
    private static let passes = 16
    private static let tries = 32
    /// How many boxes and lines may be compared while places are drawn together, and while they are searched anew.
    private static let effort = 12_000_000
    private static let searchEffort = 4e7
    private static let heat = 10.0
    /// How many lines may be bent: none if that can be, else as few as will do.
    private static let bends = [0, 2, 5, 10, 18]

    init(sizes: [Size], edges: [(Int, Int)], leads: [Bool]? = nil) {
        self.leads = leads ?? edges.map { _ in true }
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
    /// - Returns: from the upper left corner, with the size that they need, and how many lines run behind a foreign box that
    ///   cannot be bent around it.
    /// - Complexity: bounded, whatever the number of lines.
    func fitted(_ centers: [Point], in room: Size) -> (centers: [Point], size: Size, intrusions: Int) {
        let start = Work(fitting: self, positions: centers)
        var best = start
        for bends in Self.bends where best.excess(over: room) > 1.001 {
            best = drawnTogether(best, in: room, bends: bends)
            guard bends == 0, best.excess(over: room) > 1.001 else { continue }
            // Where that does not do, the whole is searched anew in less room.
            let searched = drawnTogether(searched(best, in: room), in: room, bends: 2)
            if searched.isSound(bends: 2), searched.excess(over: room) < best.excess(over: room) {
                best = searched
            }
        }
        // What the search could not avoid may be avoided with a bend.
        if best.stuck(among: best.linesBehind) > 0 {
            var mended = best
            (mended.before, mended.effort, mended.looksAround) = (0, 0, true)
            if mended.stepAside(within: room, bends: Self.bends[4]) { best = mended }
        }
        let bounds = best.bounds
        return (
            best.positions.map { Point(x: $0.x - bounds.minX, y: $0.y - bounds.minY) },
            Size(width: bounds.width, height: bounds.height), best.stuck(among: best.linesBehind)
        )
    }

    private func drawnTogether(_ start: Work, in room: Size, bends: Int) -> Work {
        var work = start
        work.effort = 0
        var step = 0.06
        for _ in 0..<Self.rounds where work.effort < Self.effort {
            let bounds = work.bounds
            let (across, down) = (room.width / bounds.width, room.height / bounds.height)
            if across >= 0.999, down >= 0.999 { break }
            // What is wide enough may become wider while it becomes lower.
            func factor(_ wanted: Double) -> Double { max(1 - step, min(1 + step / 2, wanted)) }
            var next = work
            next.scale(factor(across), factor(down))
            if next.stepAside(within: room, bends: bends) {
                work = next
            } else {
                work.effort = next.effort
                step /= 2
                if step < 0.01 { break }
            }
        }
        return work
    }

    private func searched(_ start: Work, in room: Size) -> Work {
        func problem(_ scale: Double) -> LayoutProblem {
            LayoutProblem(
                sizes: sizes, edges: edges, leads: leads, room: edges.map { _ in 12 }, scale: scale)
        }
        let frame = problem(1).frame
        let search = LayoutSearch(
            problem: problem(room.width * room.height / (frame.width * frame.height)),
            mapCount: sizes.count)
        let (from, to) = (start.bounds, search.problem.frame)
        var work = start
        work.positions = search.annealed(
            from: start.positions.map {
                Point(
                    x: ($0.x - from.center.x) * to.width / from.width,
                    y: ($0.y - from.center.y) * to.height / from.height)
            }, effort: Self.searchEffort, heat: Self.heat)
        _ = work.stepAside(within: room, bends: 2)
        return work
    }

    private struct Work {
        let fitting: MapFitting
        var positions: [Point]
        var effort = 0
        private var random = SplitMix(state: 20_261_130)
        /// Whether boxes look for a place all over the room.
        var looksAround = false
        /// Lines behind boxes before anything was moved.
        var before = 0

        init(fitting: MapFitting, positions: [Point]) {
            self.fitting = fitting
            self.positions = positions
            before = linesBehind.count
        }

        var bounds: Rect {
            var result = Rect(center: positions[0], size: fitting.sizes[0])
            for box in positions.indices {
                result = result.union(Rect(center: positions[box], size: fitting.sizes[box]))
            }
            return result
        }

        /// How many times too large it is; 1 and less is not.
        func excess(over room: Size) -> Double {
            let bounds = bounds
            return max(bounds.width / room.width, bounds.height / room.height)
        }

        mutating func scale(_ across: Double, _ down: Double) {
            let middle = bounds.center
            positions = positions.map {
                Point(x: middle.x + ($0.x - middle.x) * across, y: middle.y + ($0.y - middle.y) * down)
            }
        }

        /// Whether boxes are apart, and lines that are not free are few and can be bent.
        func isSound(bends: Int) -> Bool {
            for box in positions.indices where overlaps(of: box, at: positions[box], most: 0) > 0 {
                return false
            }
            let behind = linesBehind
            guard behind.count <= max(before, bends) else { return false }
            return stuck(among: behind) <= before
        }

        /// How many of some lines cannot be bent around what they run behind.
        func stuck(among lines: [Int]) -> Int {
            let rects = positions.indices.map { Rect(center: positions[$0], size: fitting.sizes[$0]) }
            let page = bounds.inset(-12, -12)
            return lines.count { number in
                let (a, b) = fitting.edges[number]
                let foreign = rects.indices.filter { $0 != a && $0 != b }.map { rects[$0] }
                return LineRouting.path(from: positions[a], to: positions[b], around: foreign, within: page)
                    .count == 2
            }
        }

        /// The lines that run behind a foreign box.
        var linesBehind: [Int] {
            fitting.edges.indices.filter { number in
                let (a, b) = fitting.edges[number]
                let line = Segment(from: positions[a], to: positions[b])
                return positions.indices.contains { box in
                    box != a && box != b
                        && line.passesThrough(Rect(center: positions[box], size: fitting.sizes[box]))
                }
            }
        }

        /// Moves boxes that are in the way; returns whether all is sound then.
        mutating func stepAside(within room: Size, bends: Int) -> Bool {
            let wanted = positions
            let middle = bounds.center
            let tries = MapFitting.tries * (looksAround ? 8 : 1)
            for pass in 0..<MapFitting.passes {
                if isSound(bends: bends) { return true }
                let radius = 12.0 + 9 * Double(pass)
                for box in positions.indices {
                    let faults = faults(of: box, at: positions[box])
                    effort += cost(of: box)
                    guard faults > 0 else { continue }
                    var best = (price: price(box, positions[box], wanted[box], faults), place: positions[box])
                    for number in 0..<tries {
                        let isFar = looksAround && number.isMultiple(of: 2)
                        let reach =
                            isFar ? room : Size(width: radius * 2.8, height: radius * 2)
                        let from = isFar ? middle : positions[box]
                        let place = within(
                            room, middle, box,
                            Point(
                                x: from.x + (random.unit() - 0.5) * reach.width,
                                y: from.y + (random.unit() - 0.5) * reach.height))
                        let faults = self.faults(of: box, at: place, most: Int(best.price))
                        let price = price(box, place, wanted[box], faults, limit: best.price)
                        if price < best.price { best = (price, place) }
                    }
                    effort += tries * cost(of: box) / 2
                    positions[box] = best.place
                }
                if effort >= MapFitting.effort { break }
            }
            return isSound(bends: bends)
        }

        private func cost(of box: Int) -> Int {
            positions.count * (1 + fitting.edgesOfBox[box].count) + fitting.edges.count
        }

        /// Not farther out than the room reaches, where it does not stand there already.
        private func within(_ room: Size, _ middle: Point, _ box: Int, _ place: Point) -> Point {
            let (size, now) = (fitting.sizes[box], positions[box])
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
            let price = Double(faults) + place.distance(to: wanted) * (looksAround ? 0.2 : 1)
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

        /// Boxes that it would touch.
        private func overlaps(of box: Int, at place: Point, most: Int) -> Int {
            let (gap, size) = (MapFitting.gap, fitting.sizes[box])
            var sum = 0
            for other in positions.indices where other != box {
                let against = fitting.sizes[other]
                if abs(positions[other].x - place.x) < (size.width + against.width) / 2 + gap.width,
                    abs(positions[other].y - place.y) < (size.height + against.height) / 2 + gap.height
                {
                    sum += 1
                    if sum > most { break }
                }
            }
            return sum
        }

        /// What boxes that it would touch, lines that would run behind it, and boxes that its own lines would run behind cost
        /// together; not counted to the end once it is more than a limit.
        private func faults(of box: Int, at place: Point, most: Int = .max) -> Int {
            let (touching, behind) = (1_000, 150)
            let clearance = MapFitting.clearance
            var sum = overlaps(of: box, at: place, most: most / touching) * touching
            if sum > most { return sum }
            let rect = Rect(center: place, size: fitting.sizes[box]).inset(-clearance, -clearance)
            for edge in fitting.edges where edge.0 != box && edge.1 != box {
                if Segment(from: positions[edge.0], to: positions[edge.1]).passesThrough(rect) {
                    sum += behind
                    if sum > most { return sum }
                }
            }
            for number in fitting.edgesOfBox[box] {
                let (a, b) = fitting.edges[number]
                let end = a == box ? b : a
                let line = Segment(from: place, to: positions[end])
                for other in positions.indices where other != box && other != end {
                    let rect = Rect(center: positions[other], size: fitting.sizes[other])
                        .inset(-clearance, -clearance)
                    if line.passesThrough(rect) { sum += behind }
                }
                if sum > most { return sum }
            }
            return sum
        }
    }
}
