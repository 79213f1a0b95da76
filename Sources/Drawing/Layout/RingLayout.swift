internal import Foundation

// Where the others stand around the actor in the middle: on the ring of their level, in the sector of their kind. All
// have an angle of their own; angles are pushed apart until no two boxes touch, and where that is not enough the rings
// grow.

package struct RingLayout {
    /// How far out each stands: 0 is the innermost ring.
    package let rings: [Int]
    package let sizes: [Size]
    package let center: Size

    package private(set) var angles: [Double] = []
    package private(set) var radii: [Double] = []

    package static let stretch = 1.35
    private static let step = 31.0
    private static let gap = 5.0

    package init(rings: [Int], sizes: [Size], center: Size) {
        self.rings = rings
        self.sizes = sizes
        self.center = center
        var scale = 1.0
        repeat {
            arrange(scale)
            scale *= 1.07
        } while scale < 4 && hasOverlaps
    }

    /// Of a ring, upwards; sideways it is wider.
    package func radius(_ ring: Int) -> Double { radii.isEmpty ? 0 : radii[min(ring, radii.count - 1)] }

    package func point(_ place: Int) -> Point { Self.point(angles[place], radius(rings[place])) }

    /// From straight up, clockwise.
    package static func point(_ angle: Double, _ radius: Double) -> Point {
        Point(x: stretch * radius * sin(angle), y: -radius * cos(angle))
    }

    private func rect(_ place: Int) -> Rect { Rect(center: point(place), size: sizes[place]) }

    private var hasOverlaps: Bool {
        rings.indices.contains { one in
            rings.indices[(one + 1)...].contains {
                rect(one).inset(-Self.gap / 2, -Self.gap / 2).overlaps(
                    rect($0).inset(-Self.gap / 2, -Self.gap / 2))
            }
        }
    }

    private mutating func arrange(_ scale: Double) {
        // Between the middle and what stands nearest there is room for a digit.
        let nearest = rings.min() ?? 0
        let widest = rings.indices.filter { rings[$0] == nearest }.map { sizes[$0].width }.max() ?? 0
        let innermost =
            max(66, center.height / 2 + 44, ((center.width + widest) / 2 + 34) / Self.stretch)
            - Self.step * Double(nearest)
        radii = (0...(rings.max() ?? 0)).map { (max(innermost, 50) + Self.step * Double($0)) * scale }
        let share = 2 * Double.pi / Double(max(1, rings.count))
        angles = rings.indices.map { share * (Double($0) + 0.5) }
        for round in 0..<240 {
            // Ever smaller pushes come to rest.
            let push = share * 0.35 * (1 - Double(round) / 240)
            var isFree = true
            for one in rings.indices {
                for other in rings.indices[(one + 1)...] where isCrowded(one, other) {
                    isFree = false
                    // The order around the circle stays: the shorter way round tells who is first.
                    let isFirst = other - one <= rings.count / 2
                    angles[one] += isFirst ? -push / 2 : push / 2
                    angles[other] += isFirst ? push / 2 : -push / 2
                }
            }
            if isFree { return }
        }
    }

    /// Whether boxes touch, or the line to one runs through the other.
    private func isCrowded(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (rect(one), rect(other))
        let far = Self.gap / 2
        if first.inset(-far, -far).overlaps(second.inset(-far, -far)) { return true }
        let middle = Point(x: 0, y: 0)
        return Segment(from: middle, to: first.center).passesThrough(second.inset(-2, -2))
            || Segment(from: middle, to: second.center).passesThrough(first.inset(-2, -2))
    }
}
