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
    /// How much wider than high rings are.
    package private(set) var stretch = 1.35
    /// From one ring to the next.
    private var step = 31.0

    private static let gap = 5.0
    private static let steps = [31.0, 27, 23, 20, 17, 14]

    /// - Parameter rooms: where it may be put, any of them will do; the widest rings that fit are taken. Without one it is as
    ///   large as it becomes.
    /// - Complexity: O(*n*²) for each of a bounded number of sizes that are tried.
    package init(rings: [Int], sizes: [Size], center: Size, rooms: [Size] = []) {
        self.rings = rings
        self.sizes = sizes
        self.center = center
        let bounded = rooms.filter { $0.width.isFinite }
        for step in bounded.isEmpty ? [] : Self.steps {
            for room in bounded {
                let wanted = room.height.isFinite ? min(1.9, max(0.75, room.width / room.height)) : 1.35
                for stretch in [1.35, wanted, (wanted + 1.35) / 2] {
                    (self.step, self.stretch) = (step, stretch)
                    if grow(within: room) { return }
                }
            }
        }
        // What fits nowhere is as tight as may be, so that what is said of its size is true.
        (step, stretch) = (bounded.isEmpty ? 31 : 14, 1.35)
        _ = grow(within: Size(width: .infinity, height: .infinity))
    }

    /// Grows until no two boxes touch; false where that takes more than the room.
    private mutating func grow(within room: Size) -> Bool {
        var scale = 1.0
        repeat {
            arrange(scale)
            let size = extent
            if size.width > room.width || size.height > room.height { return false }
            if !hasOverlaps { return true }
            scale *= 1.07
        } while scale < 4
        return false
    }

    /// What the boxes and the outermost ring cover, the middle being the origin.
    package var bounds: Rect {
        let outer = radii.last ?? 0
        let ellipse = Rect(
            center: Point(x: 0, y: 0), size: Size(width: 2 * outer * stretch, height: 2 * outer))
        return rings.indices.reduce(ellipse) { $0.union(rect($1)) }
    }

    private var extent: Size { Size(width: bounds.width, height: bounds.height) }

    /// Of a ring, upwards; sideways it is wider.
    package func radius(_ ring: Int) -> Double { radii.isEmpty ? 0 : radii[min(ring, radii.count - 1)] }

    package func point(_ place: Int) -> Point { point(angles[place], radius(rings[place])) }

    /// From straight up, clockwise.
    package func point(_ angle: Double, _ radius: Double) -> Point {
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
            max(66, center.height / 2 + 44, ((center.width + widest) / 2 + 40) / stretch)
            - step * Double(nearest)
        radii = (0...(rings.max() ?? 0)).map { (max(innermost, 50) + step * Double($0)) * scale }
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
