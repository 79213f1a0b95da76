import Drawing

/// Boxes and lines between them, made up from a seed.
struct SampleBoxes {
    var sizes: [Size]
    var edges: [(Int, Int)]

    /// Each box joined to an earlier one, and further pairs at random.
    init(_ count: Int, lines: Int, seed: UInt64) {
        var random = SplitMix(state: seed)
        func number(below limit: Int) -> Int { Int(random.unit() * Double(limit)) }
        sizes = (0..<count).map { _ in
            Size(width: 40 + Double(number(below: 90)), height: 18 + Double(number(below: 3)) * 13)
        }
        edges = (1..<max(1, count)).prefix(lines).map { (number(below: $0), $0) }
        var seen = Set(edges.map { [$0.0, $0.1] })
        while edges.count < min(lines, count * (count - 1) / 2) {
            let (a, b) = (number(below: count), number(below: count))
            guard a != b, seen.insert([min(a, b), max(a, b)]).inserted else { continue }
            edges.append((min(a, b), max(a, b)))
        }
        edges.sort { $0 < $1 }
    }

    /// The same under other numbers: box `v` becomes `number(v)`.
    func renumbered(_ number: (Int) -> Int) -> SampleBoxes {
        var other = self
        for box in sizes.indices { other.sizes[number(box)] = sizes[box] }
        other.edges = edges.map { edge in
            let (a, b) = (number(edge.0), number(edge.1))
            return (min(a, b), max(a, b))
        }.sorted { $0 < $1 }
        return other
    }
}

/// What is wrong with places.
enum PlaceFaults {
    static func overlaps(_ centers: [Point], _ sizes: [Size]) -> [String] {
        let rects = zip(centers, sizes).map { Rect(center: $0, size: $1) }
        return rects.indices.flatMap { one in
            rects.indices[(one + 1)...].filter { rects[one].overlaps(rects[$0]) }.map { "\(one) × \($0)" }
        }
    }

    /// Lines that, led around foreign boxes, still run through some.
    static func intrusions(_ centers: [Point], _ sample: SampleBoxes, in size: Size) -> Int {
        let rects = zip(centers, sample.sizes).map { Rect(center: $0, size: $1) }
        let page = Rect(minX: -12, minY: -12, maxX: size.width + 12, maxY: size.height + 12)
        return sample.edges.count { edge in
            let foreign = rects.indices.filter { $0 != edge.0 && $0 != edge.1 }.map { rects[$0] }
            let way = LineRouting.path(
                from: centers[edge.0], to: centers[edge.1], around: foreign, within: page)
            return zip(way, way.dropFirst()).contains { from, to in
                foreign.contains(where: Segment(from: from, to: to).passesThrough)
            }
        }
    }

    static func crossings(_ centers: [Point], _ sample: SampleBoxes) -> Int {
        let lines = sample.edges.map { Segment(from: centers[$0.0], to: centers[$0.1]) }
        return lines.indices.reduce(0) { sum, one in
            sum + lines[(one + 1)...].count { lines[one].crosses($0) }
        }
    }

    /// Boxes that are not on the page as a whole.
    static func outside(_ centers: [Point], _ sizes: [Size], _ page: Size) -> [Int] {
        sizes.indices.filter { box in
            let rect = Rect(center: centers[box], size: sizes[box])
            return rect.minX < -1e-6 || rect.minY < -1e-6 || rect.maxX > page.width + 1e-6
                || rect.maxY > page.height + 1e-6
        }
    }
}
