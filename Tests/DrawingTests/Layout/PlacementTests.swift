import Drawing
import Testing

@Suite struct `Rectangles packed on a page` {
    @Test(arguments: 1...30)
    func `keep their distance, and the page its shape`(seed: UInt64) {
        let sizes = SampleBoxes(Int(seed) + 1, lines: 0, seed: seed).sizes
        let corners = LayoutPacking.corners(of: sizes, gap: 10, aspect: 1.3)
        let rects = zip(corners, sizes).map {
            Rect(minX: $0.x, minY: $0.y, maxX: $0.x + $1.width, maxY: $0.y + $1.height)
        }
        for one in rects.indices {
            #expect(rects[one].minX >= 0 && rects[one].minY >= 0)
            for other in rects.indices[(one + 1)...] {
                #expect(!rects[one].inset(-10 + 1e-6, -10 + 1e-6).overlaps(rects[other]))
            }
        }
        // Never larger than all in one row.
        let row = sizes.reduce(-10) { $0 + $1.width + 10 }
        let width = rects.map(\.maxX).max() ?? 0
        let height = rects.map(\.maxY).max() ?? 0
        #expect(max(width, height * 1.3) <= max(row, (sizes.map(\.height).max() ?? 0) * 1.3) + 1e-6)
    }

    @Test func `may be none or one`() {
        #expect(LayoutPacking.corners(of: [], gap: 10, aspect: 1) == [])
        #expect(
            LayoutPacking.corners(of: [Size(width: 5, height: 9)], gap: 10, aspect: 1) == [Point(x: 0, y: 0)])
    }
}

@Suite struct `A digit on a line` {
    private let size = Size(width: 12, height: 12)

    private func placed(
        _ lines: [Segment], obstacles: [Rect] = [], ends: [[Rect]]? = nil
    ) -> [Rect?] {
        DigitPlacement(
            obstacles: obstacles, lines: lines, ends: ends ?? lines.map { _ in [] },
            sizes: lines.map { _ in size }
        ).rects()
    }

    private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Segment {
        Segment(from: Point(x: x1, y: y1), to: Point(x: x2, y: y2))
    }

    @Test func `stands in its middle where nothing else is`() {
        #expect(placed([line(0, 0, 100, 0)]) == [Rect(center: Point(x: 50, y: 0), size: size)])
    }

    @Test func `stands in the middle of what is seen between its boxes`() throws {
        let boxes = [
            Rect(minX: -40, minY: -10, maxX: 60, maxY: 10), Rect(minX: 150, minY: -10, maxX: 170, maxY: 10),
        ]
        let rect = try #require(placed([line(0, 0, 160, 0)], obstacles: boxes, ends: [boxes])[0])
        #expect(abs(rect.center.x - 105) < 1e-9)
    }

    @Test func `goes aside for what stands there`() throws {
        let box = Rect(minX: 45, minY: -8, maxX: 55, maxY: 8)
        let rect = try #require(placed([line(0, 0, 100, 0)], obstacles: [box])[0])
        #expect(!rect.overlaps(box) && abs(rect.center.y) < 1e-9)
    }

    @Test func `is left out where there is no room`() {
        let box = Rect(minX: -20, minY: -8, maxX: 120, maxY: 8)
        #expect(placed([line(0, 0, 100, 0)], obstacles: [box]) == [nil])
        #expect(placed([line(0, 0, 0.5, 0)]) == [nil])
    }

    @Test(arguments: 1...20)
    func `covers no other, no box, and keeps on its line`(seed: UInt64) {
        let sample = SampleBoxes(9, lines: 16, seed: seed)
        var random = SplitMix(state: seed)
        let rects = sample.sizes.map {
            Rect(center: Point(x: random.unit() * 700, y: random.unit() * 500), size: $0)
        }
        let lines = sample.edges.map { Segment(from: rects[$0.0].center, to: rects[$0.1].center) }
        let digits = placed(
            lines, obstacles: rects, ends: sample.edges.map { [rects[$0.0], rects[$0.1]] })
        #expect(digits.contains { $0 != nil })
        for (one, digit) in digits.enumerated() {
            guard let digit else { continue }
            #expect(!rects.contains(where: digit.overlaps))
            #expect(!digits[(one + 1)...].contains { $0.map(digit.overlaps) ?? false })
            #expect(lines[one].passesThrough(digit))
        }
    }
}

@Suite struct `A line's way` {
    private let page = Rect(minX: -200, minY: -200, maxX: 400, maxY: 200)
    private let from = Point(x: 0, y: 0)
    private let to = Point(x: 200, y: 0)

    @Test func `is straight where nothing is in it`() {
        let box = Rect(minX: 90, minY: 20, maxX: 110, maxY: 40)
        #expect(LineRouting.path(from: from, to: to, around: [box], within: page) == [from, to])
        #expect(LineRouting.path(from: from, to: from, around: [box], within: page) == [from, from])
    }

    @Test func `bends once around what is in it, the shorter side`() {
        let box = Rect(minX: 90, minY: -30, maxX: 110, maxY: 8)
        let way = LineRouting.path(from: from, to: to, around: [box], within: page)
        #expect(way.count == 3 && way[1].y > 8)
        for (one, other) in zip(way, way.dropFirst()) {
            #expect(!Segment(from: one, to: other).passesThrough(box))
        }
    }

    @Test func `keeps on the page, and is straight when there is no way near`() {
        let wall = Rect(minX: 90, minY: -500, maxX: 110, maxY: 500)
        #expect(LineRouting.path(from: from, to: to, around: [wall], within: page) == [from, to])
        let narrow = Rect(minX: -10, minY: -10, maxX: 210, maxY: 40)
        let box = Rect(minX: 90, minY: -30, maxX: 110, maxY: 8)
        let way = LineRouting.path(from: from, to: to, around: [box], within: narrow)
        #expect(way.allSatisfy { $0.y >= narrow.minY && $0.y <= narrow.maxY })
    }
}

@Suite struct `Things moved apart` {
    @Test(arguments: 1...12)
    func `no longer cover each other, and stand near where they were`(seed: UInt64) {
        var random = SplitMix(state: seed)
        let wanted = (0..<14).map { _ in Point(x: random.unit() * 200, y: random.unit() * 200) }
        let radii = wanted.map { _ in 5 + random.unit() * 12 }
        let discs = Relaxation.apart(wanted, radii: radii, gap: 3)
        for one in discs.indices {
            for other in discs.indices[(one + 1)...] {
                #expect(discs[one].distance(to: discs[other]) >= radii[one] + radii[other] + 2.9)
            }
            #expect(discs[one].distance(to: wanted[one]) < 150)
        }
        let sizes = radii.map { Size(width: 3 * $0, height: $0) }
        let boxes = Relaxation.apart(wanted, sizes: sizes, gap: Size(width: 2, height: 2))
        #expect(PlaceFaults.overlaps(boxes, sizes) == [])
    }

    @Test func `part even when they stand on one spot`() {
        let spot = Point(x: 10, y: 10)
        let apart = Relaxation.apart([spot, spot], radii: [5, 5], gap: 1)
        #expect(apart[0].distance(to: apart[1]) > 10.9)
        #expect(Relaxation.apart([], radii: [], gap: 1) == [])
        #expect(Relaxation.apart([spot], radii: [5], gap: 1) == [spot])
    }
}

@Suite struct `Thousands of dots` {
    @Test func `keep off the labels among them`() {
        var random = SplitMix(state: 5)
        let sizes = (0..<1_500).map {
            $0 % 50 == 0 ? Size(width: 90, height: 24) : Size(width: 5, height: 5)
        }
        let start = sizes.map { _ in Point(x: random.unit() * random.unit() * 600, y: random.unit() * 500) }
        let layout = DotLayout(sizes: sizes, aspect: 1.3)
        let places = layout.spread(start)
        #expect(places == layout.spread(start))
        let rects = zip(places, sizes).map { Rect(center: $0, size: $1) }
        for label in rects.indices where label % 50 == 0 {
            #expect(!rects.indices.contains { $0 != label && rects[$0].overlaps(rects[label]) }, "\(label)")
        }
    }

    @Test func `may be one, or all on one spot`() {
        let dot = Size(width: 5, height: 5)
        let spot = Point(x: 3, y: 4)
        #expect(DotLayout(sizes: [dot], aspect: 1).spread([spot]) == [spot])
        let places = DotLayout(sizes: [dot, dot, dot], aspect: 1).spread([spot, spot, spot])
        #expect(PlaceFaults.overlaps(places, [dot, dot, dot]) == [])
    }
}

@Suite struct `Boxes around one in the middle` {
    @Test(arguments: 1...16)
    func `touch neither each other nor each other's lines to the middle`(count: Int) {
        let sample = SampleBoxes(count, lines: 0, seed: UInt64(count))
        let layout = RingLayout(
            rings: sample.sizes.indices.map { $0 % 5 }, sizes: sample.sizes,
            center: Size(width: 90, height: 30))
        let centers = sample.sizes.indices.map(layout.point)
        #expect(PlaceFaults.overlaps(centers, sample.sizes) == [])
        let middle = Rect(center: Point(x: 0, y: 0), size: layout.center)
        for box in sample.sizes.indices {
            #expect(!Rect(center: centers[box], size: sample.sizes[box]).overlaps(middle))
        }
    }

    @Test func `may be none`() {
        let layout = RingLayout(rings: [], sizes: [], center: Size(width: 90, height: 30))
        #expect(layout.angles == [] && layout.radius(0) > 0)
    }

    @Test(arguments: [0, 1, 2, 3, 12, 40])
    func `or on an ellipse lie apart`(count: Int) {
        let sizes = SampleBoxes(count, lines: 0, seed: 4).sizes
        #expect(PlaceFaults.overlaps(EllipseLayout.centers(of: sizes), sizes) == [])
    }
}

@Suite struct `Boxes that nothing joins` {
    @Test(arguments: [0.0, 400, 1_200])
    func `stand below the drawing in rows, group by group, within their block`(width: Double) throws {
        let sizes = SampleBoxes(23, lines: 0, seed: 3).sizes
        let groups = [Array(0..<9), Array(9..<10), Array(10..<23)]
        let map = Size(width: width, height: width / 1.3)
        let rows = RowLayout(groups: groups, sizes: sizes, map: map)
        let block = try #require(rows.block)
        #expect(rows.centers.map(\.0) == Array(0..<23))
        #expect(rows.headings.count == 3)
        #expect(PlaceFaults.overlaps(rows.centers.map(\.1), sizes) == [])
        for (box, center) in rows.centers { #expect(block.contains(Rect(center: center, size: sizes[box]))) }
        #expect(block.minY >= map.height && rows.page.height == block.maxY)
    }

    @Test func `may be none`() {
        let map = Size(width: 300, height: 200)
        let rows = RowLayout(groups: [], sizes: [], map: map)
        #expect(rows.block == nil && rows.page == map && rows.centers.isEmpty)
    }
}
