import Drawing
import Testing

@Suite struct `Boxes that lines join` {
    @Test(arguments: [
        SampleBoxes(2, lines: 1, seed: 1), SampleBoxes(3, lines: 3, seed: 2),
        SampleBoxes(7, lines: 15, seed: 3),
        SampleBoxes(12, lines: 16, seed: 4), SampleBoxes(18, lines: 26, seed: 5),
        SampleBoxes(30, lines: 40, seed: 6),
    ])
    func `up to sixty lie apart on the page, and every line has a way around foreign ones`(
        sample: SampleBoxes
    )
        throws
    {
        let layout = try BoxLayout(sizes: sample.sizes, edges: sample.edges)
        #expect(PlaceFaults.overlaps(layout.centers, sample.sizes) == [])
        #expect(PlaceFaults.outside(layout.centers, sample.sizes, layout.size) == [])
        #expect(PlaceFaults.intrusions(layout.centers, sample, in: layout.size) == 0)
    }

    @Test(arguments: [
        SampleBoxes(18, lines: 26, seed: 5), SampleBoxes(30, lines: 40, seed: 6),
        SampleBoxes(40, lines: 400, seed: 21), SampleBoxes(120, lines: 240, seed: 8),
    ])
    func `keep to the page that they are given`(sample: SampleBoxes) throws {
        let page = Size(width: 1_300, height: 900)
        let layout = try BoxLayout(sizes: sample.sizes, edges: sample.edges, page: page)
        #expect(PlaceFaults.overlaps(layout.centers, sample.sizes) == [])
        #expect(layout.size.width <= page.width && layout.size.height <= page.height, "\(layout.size)")
    }

    @Test(arguments: [SampleBoxes(61, lines: 90, seed: 7), SampleBoxes(200, lines: 380, seed: 8)])
    func `more than sixty lie apart on the page`(sample: SampleBoxes)
        throws
    {
        let layout = try BoxLayout(sizes: sample.sizes, edges: sample.edges)
        #expect(PlaceFaults.overlaps(layout.centers, sample.sizes) == [])
        #expect(PlaceFaults.outside(layout.centers, sample.sizes, layout.size) == [])
    }

    @Test func `have the same places every time`() throws {
        let sample = SampleBoxes(14, lines: 20, seed: 9)
        let first = try BoxLayout(sizes: sample.sizes, edges: sample.edges)
        _ = try BoxLayout(sizes: Array(sample.sizes.prefix(3)), edges: [(0, 1), (1, 2)])
        #expect(try BoxLayout(sizes: sample.sizes, edges: sample.edges).centers == first.centers)
    }

    @Test(arguments: [1, 3, 5])
    func `are placed as well under other numbers`(factor: Int) throws {
        let count = 14
        let sample = SampleBoxes(count, lines: 20, seed: 10)
        let other = sample.renumbered { ($0 * factor + 2) % count }
        let (one, two) = (
            try BoxLayout(sizes: sample.sizes, edges: sample.edges),
            try BoxLayout(sizes: other.sizes, edges: other.edges)
        )
        #expect(PlaceFaults.overlaps(two.centers, other.sizes) == [])
        #expect(PlaceFaults.intrusions(two.centers, other, in: two.size) == 0)
        let crossings = (
            PlaceFaults.crossings(one.centers, sample), PlaceFaults.crossings(two.centers, other)
        )
        #expect(abs(crossings.0 - crossings.1) <= 2, "\(crossings)")
    }

    @Test func `may be none, one, or none joined`() throws {
        let none = try BoxLayout(sizes: [], edges: [])
        #expect(none.centers == [] && none.parts == [] && none.size == Size(width: 0, height: 0))
        let box = Size(width: 50, height: 20)
        let one = try BoxLayout(sizes: [box], edges: [])
        #expect(one.centers == [Point(x: 25, y: 10)] && one.size == box && one.parts == [[0]])
        let loose = try BoxLayout(sizes: [box, box, box], edges: [])
        #expect(loose.parts == [[0], [1], [2]])
        #expect(PlaceFaults.overlaps(loose.centers, [box, box, box]) == [])
    }

    @Test func `in parts that no line joins stand as blocks of their own, the largest first`() throws {
        let sizes = SampleBoxes(9, lines: 0, seed: 11).sizes
        let edges = [(0, 1), (2, 3), (3, 4), (4, 5), (2, 5), (6, 7)]
        let layout = try BoxLayout(sizes: sizes, edges: edges)
        #expect(layout.parts == [[2, 3, 4, 5], [0, 1], [6, 7], [8]])
        let blocks = layout.parts.map { part in
            part.map { Rect(center: layout.centers[$0], size: sizes[$0]) }.reduce(nil) { (all: Rect?, rect) in
                all?.union(rect) ?? rect
            }!
        }
        for one in blocks.indices {
            for other in blocks.indices[(one + 1)...] {
                let roomy = blocks[one].inset(-BoxLayout.gap + 1e-6, -BoxLayout.gap + 1e-6)
                #expect(!roomy.overlaps(blocks[other]))
            }
        }
    }

    @Test(arguments: [(9, 12), (24, 30), (70, 100)])
    func `in groups stand in frames that nothing else stands in`(count: Int, lines: Int) throws {
        let sample = SampleBoxes(count, lines: lines, seed: 12)
        // Every seventh box is by itself.
        let groups = LayoutGroups(
            ofBox: sample.sizes.indices.map { $0 % 7 == 6 ? nil : $0 % 3 },
            labels: Array(repeating: Size(width: 90, height: 14), count: 3))
        let layout = try BoxLayout(sizes: sample.sizes, edges: sample.edges, groups: groups)
        #expect(PlaceFaults.overlaps(layout.centers, sample.sizes) == [])
        let frames = (0..<3).compactMap { groups.frame($0, layout.centers, sample.sizes) }
        #expect(frames.count == 3)
        for (group, frame) in frames.enumerated() {
            for other in frames[(group + 1)...] { #expect(!frame.overlaps(other)) }
            for box in sample.sizes.indices {
                let rect = Rect(center: layout.centers[box], size: sample.sizes[box])
                if groups.ofBox[box] == group {
                    #expect(frame.contains(rect))
                } else {
                    #expect(!frame.overlaps(rect), "\(box) in \(group)")
                }
            }
            #expect(frame.minX >= -1e-6 && frame.minY >= -1e-6)
            #expect(frame.maxX <= layout.size.width + 1e-6 && frame.maxY <= layout.size.height + 1e-6)
        }
    }
}

@Suite struct `The cost of places` {
    private let problem = LayoutProblem(
        sizes: Array(repeating: Size(width: 40, height: 20), count: 4), edges: [(0, 1), (2, 3)],
        room: [20, 20])

    private func cost(_ places: [Point]) -> Double { problem.cost(places, unit: 240) }

    private func points(_ places: [(Double, Double)]) -> [Point] { places.map { Point(x: $0.0, y: $0.1) } }

    @Test func `is higher when lines cross, and higher still when one runs behind a box`() {
        let apart = points([(-120, -80), (120, -80), (-120, 80), (120, 80)])
        let crossing = points([(-120, -80), (120, 80), (120, -80), (-120, 80)])
        let behind = points([(-120, -80), (120, -80), (0, -80), (120, 80)])
        #expect(cost(apart) < cost(crossing))
        #expect(cost(crossing) < cost(behind))
    }

    @Test func `is higher when boxes lie on each other or off the page`() {
        let apart = points([(-120, -80), (120, -80), (-120, 80), (120, 80)])
        let stacked = points([(-120, -80), (120, -80), (-118, -78), (120, 80)])
        let away = points([(-120, -80), (120, -80), (-120, 80), (1_900, 80)])
        #expect(cost(apart) < cost(stacked))
        #expect(cost(apart) < cost(away))
    }

    @Test func `may stop counting only when it has reached its limit`() {
        let places = points([(-120, -80), (120, -80), (0, -80), (90, 70)])
        for box in 0..<4 {
            let whole = problem.cost(of: box, places, unit: 100)
            for limit in [0, whole / 2, whole, whole + 1] {
                let cost = problem.cost(of: box, places, unit: 100, limit: limit)
                #expect(cost == whole || (cost >= limit && cost <= whole))
            }
        }
    }

    @Test(arguments: 1...6)
    func `never rises by climbing`(seed: UInt64) {
        let sample = SampleBoxes(10, lines: 14, seed: seed)
        let problem = LayoutProblem(
            sizes: sample.sizes, edges: sample.edges, room: sample.edges.map { _ in 30 })
        let start = sample.sizes.indices.map {
            Point(x: Double($0 % 4) * 90 - 150, y: Double($0 / 4) * 50 - 60)
        }
        let unit = problem.unit(start)
        let climbed = LayoutSearch(problem: problem, mapCount: 10)
            .annealed(from: start, effort: 1e6, heat: 0)
        #expect(problem.cost(climbed, unit: unit) <= problem.cost(start, unit: unit))
    }

    @Test(arguments: 1...4)
    func `falls by as much for the map as for the box that moves`(seed: UInt64) {
        let sample = SampleBoxes(10, lines: 18, seed: seed)
        var random = SplitMix(state: seed)
        let groups = LayoutGroups(
            ofBox: sample.sizes.indices.map { $0 % 4 == 3 ? nil : $0 % 3 },
            labels: Array(repeating: Size(width: 60, height: 12), count: 3))
        for groups in [nil, groups] {
            let problem = LayoutProblem(
                sizes: sample.sizes, edges: sample.edges, room: sample.edges.map { _ in 30 }, groups: groups)
            func place() -> Point { Point(x: random.unit() * 500 - 250, y: random.unit() * 400 - 200) }
            let places = sample.sizes.map { _ in place() }
            for box in places.indices {
                var moved = places
                moved[box] = place()
                let own = problem.cost(of: box, moved, unit: 90) - problem.cost(of: box, places, unit: 90)
                let all = problem.cost(moved, unit: 90) - problem.cost(places, unit: 90)
                #expect(abs(own - all) < 1e-6 * max(1, abs(all)), "\(box): \(own), \(all)")
            }
        }
    }
}

@Suite struct `Steps between boxes` {
    @Test func `are counted along lines, and beyond the longest where there is none`() {
        let steps = StepDistances(count: 5, edges: [(0, 1), (1, 2), (2, 3)])
        #expect([steps[0, 0], steps[0, 1], steps[0, 2], steps[3, 0], steps[4, 1]] == [0, 1, 2, 3, 4])
    }
}
