package import Drawing
internal import Foundation

extension RGB {
    /// L* of CIE 1976: what a gray printer makes of a color.
    package var lightness: Double {
        luminance <= 0.008856 ? 903.3 * luminance : 116 * cbrt(luminance) - 16
    }
}
