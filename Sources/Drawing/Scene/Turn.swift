internal import Foundation

/// Points on the unit circle.
package enum Turn {
    /// The point at a part of a whole turn, from the right and clockwise on a page; rounded, so that every machine's
    /// library gives the same.
    package static func point(_ part: Double) -> (x: Double, y: Double) {
        let angle = part * 2 * Double.pi
        func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
        return (rounded(cos(angle)), rounded(sin(angle)))
    }
}
