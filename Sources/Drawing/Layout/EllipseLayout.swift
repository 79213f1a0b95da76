internal import Foundation

/// Boxes on an ellipse that is wider than high, in order, as small as they allow.
package enum EllipseLayout {
    private static let stretch = 1.4
    private static let gap = 12.0

    package static func centers(of sizes: [Size]) -> [Point] {
        var radius = sizes.count < 2 ? 0 : 90.0
        while true {
            let centers = sizes.indices.map { place in
                let angle = 2 * Double.pi * Double(place) / Double(max(1, sizes.count))
                return Point(x: radius * stretch * sin(angle), y: -radius * cos(angle))
            }
            let rects = zip(centers, sizes).map { Rect(center: $0, size: $1).inset(-gap / 2, -gap / 2) }
            let isFree = rects.indices.allSatisfy { one in
                rects[(one + 1)...].allSatisfy { !rects[one].overlaps($0) }
            }
            if isFree { return centers }
            radius *= 1.06
        }
    }
}
