// How far apart colors look, with normal color vision and with the three deficiencies, computed rather than guessed.

internal import Foundation

/// A way to see color.
package enum ColorVision: String, CaseIterable, Sendable {
    case normal, protanopia, deuteranopia, tritanopia

    /// How different two colors look: the distance in CIE L\*a\*b\*. Below 3 hardly anyone sees a difference; neighbors on a
    /// map want 6 and more.
    ///
    /// - SeeAlso: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1; CIE 1976.
    package func difference(_ one: RGB, _ other: RGB) -> Double {
        let (mine, theirs) = (lab(one), lab(other))
        return (0..<3).reduce(0) { $0 + (mine[$1] - theirs[$1]) * (mine[$1] - theirs[$1]) }.squareRoot()
    }

    private func lab(_ color: RGB) -> [Double] {
        let linear = color.linear
        let seen = matrix.map { row in min(max(Self.product(row, linear), 0), 1) }
        // sRGB to XYZ, each channel relative to the white D65.
        let x = Self.cubeRoot(Self.product([0.412_456_4, 0.357_576_1, 0.180_437_5], seen) / 0.950_47)
        let y = Self.cubeRoot(Self.product([0.212_672_9, 0.715_152_2, 0.072_175], seen))
        let z = Self.cubeRoot(Self.product([0.019_333_9, 0.119_192, 0.950_304_1], seen) / 1.088_83)
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
    }

    /// The cube root, but straight near black.
    private static func cubeRoot(_ value: Double) -> Double {
        let (limit, slope): (Double, Double) = (216 / 24_389, 24_389 / 27)
        return value > limit ? cbrt(value) : (slope * value + 16) / 116
    }

    private static func product(_ row: [Double], _ color: [Double]) -> Double {
        row[0] * color[0] + row[1] * color[1] + row[2] * color[2]
    }

    private var matrix: [[Double]] {
        switch self {
        case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [
                [0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ]
        case .deuteranopia:
            [
                [0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ]
        case .tritanopia:
            [
                [1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ]
        }
    }
}
