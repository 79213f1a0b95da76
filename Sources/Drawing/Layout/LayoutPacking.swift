// Rectangles side by side on a page: the parts of a network that no tie joins. Each is put as high up as it can be,
// then as far left, below what already lies there (the skyline).

package enum LayoutPacking {
    /// The upper left corner of each rectangle. The page is as wide as gives its shape best.
    package static func corners(of sizes: [Size], gap: Double, aspect: Double) -> [Point] {
        guard let widest = sizes.map(\.width).max() else { return [] }
        let total = sizes.reduce(0) { $0 + $1.width + gap }
        var best: (cost: Double, corners: [Point])?
        for step in 0...24 {
            let width = widest + (total - widest) * Double(step) / 24
            let corners = packed(sizes, into: width, gap)
            let right = zip(corners, sizes).map { $0.x + $1.width }.max() ?? 0
            let bottom = zip(corners, sizes).map { $0.y + $1.height }.max() ?? 0
            // The page's size when it has grown to the wanted shape.
            let cost = max(right, bottom * aspect)
            if best.map({ cost < $0.cost - 1e-9 }) ?? true { best = (cost, corners) }
        }
        return best?.corners ?? []
    }

    private static func packed(_ sizes: [Size], into width: Double, _ gap: Double) -> [Point] {
        // Highest first; the result is in the order given.
        let order = sizes.indices.sorted { (-sizes[$0].height, $0) < (-sizes[$1].height, $1) }
        var corners = Array(repeating: Point(x: 0, y: 0), count: sizes.count)
        var placed: [Rect] = []
        for index in order {
            let size = sizes[index]
            let lefts = [0] + placed.map { $0.maxX + gap }
            var best = Point(x: 0, y: .infinity)
            for x in lefts where x == 0 || x + size.width <= width + 1e-6 {
                let below = placed.filter { $0.minX < x + size.width + gap && x < $0.maxX + gap }
                let y = below.map { $0.maxY + gap }.max() ?? 0
                if (y, x) < (best.y, best.x) { best = Point(x: x, y: y) }
            }
            corners[index] = best
            placed.append(
                Rect(minX: best.x, minY: best.y, maxX: best.x + size.width, maxY: best.y + size.height))
        }
        return corners
    }
}
