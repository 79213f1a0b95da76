internal import Foundation

// Places for thousands of dots. Graphviz finds who is near whom; what it needs most of its time for, keeping boxes
// apart, is done here: the crowd in the middle is thinned out, and whatever still overlaps is pushed apart, a little at
// a time. Dots may touch in the end; a label never lies on anything.

package struct DotLayout {
    package let sizes: [Size]
    package let aspect: Double
    /// The room that there is; nil where there is no end of it.
    package let page: Size?
    /// The least side of any box, with the gap around it.
    private let small: Double
    /// Labels, which are much larger than dots.
    private let isLarge: [Bool]

    private static let gap = 1.5
    private static let labelGap = 6.0
    private static let rounds = 60
    private static let attempts = 10
    /// Sixteen around each ring: far enough to come out of any crowd of labels.
    private static let mostSteps = 16 * 400
    /// How much of the page is left between the dots.
    private static let airiness = 3.2

    package init(sizes: [Size], aspect: Double, page: Size? = nil) {
        self.page = page
        self.sizes = sizes
        self.aspect = aspect
        let small = 2 * Self.gap + (sizes.map { min($0.width, $0.height) }.min() ?? 1)
        self.small = small
        isLarge = sizes.map { max($0.width, $0.height) > 2 * small }
    }

    /// The given places, without overlap.
    package func spread(_ positions: [Point]) -> [Point] {
        guard positions.count > 1 else { return positions }
        let area = sizes.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) } * Self.airiness
        let width = (area * aspect).squareRoot()
        guard let page else {
            return spread(positions, over: Size(width: width, height: width / aspect))
        }
        // Boxes that are moved apart take more than they were given.
        var room = Size(width: min(width, page.width), height: min(width / aspect, page.height))
        var best: (excess: Double, positions: [Point])?
        for _ in 0..<Self.attempts {
            let result = spread(positions, over: room)
            let taken = bounds(of: result)
            let (across, down) = (taken.width / page.width, taken.height / page.height)
            let excess = max(across, down)
            if best.map({ excess < $0.excess }) ?? true { best = (excess, result) }
            if excess <= 1 { break }
            if across > 1 { room.width /= across * 1.02 }
            if down > 1 { room.height /= down * 1.02 }
        }
        return best?.positions ?? positions
    }

    private func spread(_ positions: [Point], over size: Size) -> [Point] {
        let xs = Self.evened(positions.map(\.x), over: size.width)
        let ys = Self.evened(positions.map(\.y), over: size.height)
        return separated(zip(xs, ys).map { Point(x: $0, y: $1) })
    }

    private func bounds(of positions: [Point]) -> Rect {
        var result = Rect(center: positions[0], size: sizes[0])
        for (center, size) in zip(positions, sizes) {
            result = result.union(Rect(center: center, size: size))
        }
        return result
    }

    /// The given places, moved only as far as keeps boxes off each other.
    package func separated(_ positions: [Point]) -> [Point] {
        var result = positions
        // Labels first: dots then make room for them.
        for _ in 0..<4 * Self.rounds where push(&result, onlyLarge: true) == false { break }
        let rounds = sizes.count <= LayoutSearch.separated ? 6 * Self.rounds : Self.rounds
        for _ in 0..<rounds where push(&result, onlyLarge: false) == false { break }
        uncoverLabels(&result)
        return result
    }

    /// A dot between labels may be pushed from one to the next: it goes to the nearest place where nothing is, or at least no
    /// label.
    private func uncoverLabels(_ positions: inout [Point]) {
        func rect(_ box: Int, at center: Point) -> Rect { Rect(center: center, size: sizes[box]) }
        let large = sizes.indices.filter { isLarge[$0] }
        let labels = large.map { rect($0, at: positions[$0]).inset(-0.5, -0.5) }
        for box in sizes.indices where !isLarge[box] {
            func isCovered(_ center: Point) -> Bool { labels.contains(where: rect(box, at: center).overlaps) }
            func isTaken(_ center: Point) -> Bool {
                let own = rect(box, at: center)
                return sizes.indices.contains {
                    $0 != box && !isLarge[$0] && own.overlaps(rect($0, at: positions[$0]))
                }
            }
            // Among thousands dots may touch.
            let mayTouch = sizes.count > LayoutSearch.separated
            guard isCovered(positions[box]) || (!mayTouch && isTaken(positions[box])) else { continue }
            let home = positions[box]
            var bare: Point?
            for step in 1...Self.mostSteps {
                let angle = Double(step % 16) * Double.pi / 8
                let far = Double(1 + step / 16) * 2
                let place = Point(x: home.x + far * cos(angle), y: home.y + far * sin(angle))
                if isCovered(place) { continue }
                bare = bare ?? place
                if isTaken(place) { continue }
                bare = place
                break
            }
            if let bare { positions[box] = bare }
        }
    }

    /// Stretched over a length, halfway toward equal distances: the order stays, and crowds get room.
    private static func evened(_ values: [Double], over length: Double) -> [Double] {
        guard let least = values.min(), let most = values.max(), most > least else {
            return values.map { _ in length / 2 }
        }
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var result = values
        for (rank, place) in order.enumerated() {
            let own = (values[place] - least) / (most - least)
            let even = Double(rank) / Double(values.count - 1)
            result[place] = (own + even) / 2 * length
        }
        return result
    }

    /// Moves overlapping pairs apart along the shorter way, the smaller one more; returns whether any did.
    private func push(_ positions: inout [Point], onlyLarge: Bool) -> Bool {
        let large = sizes.indices.filter { isLarge[$0] }
        let hasDots = large.count < sizes.count
        var moved = false
        func separate(_ v: Int, _ w: Int) {
            // Between two labels there is room for a dot, if there are any.
            let between = isLarge[v] && isLarge[w] ? (hasDots ? small : Self.labelGap) : Self.gap
            let reachX = (sizes[v].width + sizes[w].width) / 2 + between
            let reachY = (sizes[v].height + sizes[w].height) / 2 + between
            let dx = positions[w].x - positions[v].x
            let dy = positions[w].y - positions[v].y
            let overlapX = reachX - abs(dx)
            let overlapY = reachY - abs(dy)
            guard overlapX > 0.01, overlapY > 0.01 else { return }
            moved = true
            let share = isLarge[v] == isLarge[w] ? 0.5 : isLarge[v] ? 0 : 1
            if overlapX < overlapY {
                let step = dx < 0 || (dx == 0 && w < v) ? -overlapX : overlapX
                positions[v].x -= step * share
                positions[w].x += step * (1 - share)
            } else {
                let step = dy < 0 || (dy == 0 && w < v) ? -overlapY : overlapY
                positions[v].y -= step * share
                positions[w].y += step * (1 - share)
            }
        }
        for (place, v) in large.enumerated() {
            for w in large[(place + 1)...] { separate(v, w) }
        }
        if onlyLarge { return moved }
        let dots = sizes.indices.filter { !isLarge[$0] }
        // Dots are far more than labels: a grid for them of their own size keeps neighborhoods small.
        let side = 2 * small + Self.gap
        var grid: [SIMD2<Int32>: [Int]] = [:]
        func key(_ point: Point) -> SIMD2<Int32> {
            SIMD2(Int32((point.x / side).rounded(.down)), Int32((point.y / side).rounded(.down)))
        }
        for v in dots { grid[key(positions[v]), default: []].append(v) }
        for v in dots {
            let home = key(positions[v])
            for across in Int32(-1)...1 {
                for down in Int32(-1)...1 {
                    for w in grid[home &+ SIMD2(across, down)] ?? [] where w > v { separate(v, w) }
                }
            }
        }
        // Last, so that no dot is left below a label.
        for v in large { for w in dots { separate(v, w) } }
        return moved
    }
}
