// Things that stand where the map has them, moved apart until none covers another. Pairs are gone through in order, so the
// same map gives the same places.

package enum Relaxation {
    private static let rounds = 600
    /// Rounds in which every disc is drawn back to its own place; the rest only move apart.
    private static let drawn = 420

    /// Centers of discs at least a gap apart, near where they were.
    package static func apart(_ wanted: [Point], radii: [Double], gap: Double) -> [Point] {
        apart(wanted) { places, one, other in
            let least = radii[one] + radii[other] + gap
            let distance = places[one].distance(to: places[other])
            guard distance < least - 1e-6 else { return nil }
            let push = (least - distance) / 2
            // Two on the very same spot part along the page.
            guard distance > 1e-6 else { return Point(x: push, y: 0) }
            let (dx, dy) = (places[other].x - places[one].x, places[other].y - places[one].y)
            return Point(x: dx / distance * push, y: dy / distance * push)
        }
    }

    /// Centers of boxes at least a gap apart: each pair parts along the shorter way.
    package static func apart(_ wanted: [Point], sizes: [Size], gap: Size) -> [Point] {
        apart(wanted) { places, one, other in
            let dx = places[other].x - places[one].x
            let dy = places[other].y - places[one].y
            let overlapX = (sizes[one].width + sizes[other].width) / 2 + gap.width - abs(dx)
            let overlapY = (sizes[one].height + sizes[other].height) / 2 + gap.height - abs(dy)
            guard overlapX > 1e-6, overlapY > 1e-6 else { return nil }
            return overlapX < overlapY
                ? Point(x: (dx < 0 ? -overlapX : overlapX) / 2, y: 0)
                : Point(x: 0, y: (dy < 0 ? -overlapY : overlapY) / 2)
        }
    }

    /// - Parameter push: how far the second of two is to be moved, and the first the other way; nil when they are apart.
    /// - Complexity: O(*n*²) a round.
    private static func apart(_ wanted: [Point], _ push: ([Point], Int, Int) -> Point?) -> [Point] {
        var places = wanted
        for round in 0..<rounds {
            if round < drawn {
                for index in places.indices { places[index] = places[index].toward(wanted[index], 0.02) }
            }
            var isApart = true
            for one in places.indices {
                for other in places.indices.dropFirst(one + 1) {
                    guard let offset = push(places, one, other) else { continue }
                    isApart = false
                    places[one] = places[one].moved(by: Point(x: -offset.x, y: -offset.y))
                    places[other] = places[other].moved(by: offset)
                }
            }
            if isApart && round >= drawn { break }
        }
        return places
    }
}
