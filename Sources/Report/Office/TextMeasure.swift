// How wide text becomes. Documents and slides are set in Arial, whose widths every program has, under one name or another;
// so columns fit their words, and what does not fit on a slide is known before it is written.

enum TextMeasure {
    static let font = "Arial"

    /// The width of a text on one line, in points.
    static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
        let widths = isBold ? bold : regular
        let sum = text.unicodeScalars.reduce(0) { $0 + Self.width($1, widths) }
        return Double(sum) * size / 1000
    }

    /// How many lines a text takes in a column, words kept whole where they fit.
    static func lines(_ text: String, width: Double, size: Double, isBold: Bool = false) -> Int {
        let space = Self.width(" ", size: size, isBold: isBold)
        var (lines, used) = (1, 0.0)
        for word in text.split(separator: " ") {
            var length = Self.width(String(word), size: size, isBold: isBold)
            if used > 0, used + space + length > width {
                lines += 1
                used = 0
            }
            while length > width {
                lines += 1
                length -= width
            }
            used += (used > 0 ? space : 0) + length
        }
        return lines
    }

    /// The widest word of a text; it breaks after hyphens and slashes too.
    static func longestWord(_ text: String, size: Double, isBold: Bool = false) -> Double {
        text.split(whereSeparator: { " -/–".contains($0) })
            .map { width(String($0) + ($0.endIndex < text.endIndex ? "-" : ""), size: size, isBold: isBold) }
            .max() ?? 0
    }

    /// The height of a line, from one to the next.
    static func lineHeight(_ size: Double) -> Double { size * 1.15 }

    private static func width(_ scalar: Unicode.Scalar, _ widths: [Int]) -> Int {
        switch scalar.value {
        case 32...126: widths[Int(scalar.value) - 32]
        case 0xA0: widths[0]
        case 0xC0...0xD6, 0xD8...0xDE: 722
        case 0xE0...0xFF: 556
        case 0x2013: 556
        case 0x2018...0x2019: 250
        case 0x201C...0x201D: 400
        case 0x300...0x36F: 0
        // What is wider than Latin letters: those of the Far East, arrows and signs.
        default: 1000
        }
    }

    // From the space to the tilde, in thousandths of the size.
    private static let regular = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556,
        556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722,
        278,
        500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
        469,
        556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333,
        500,
        278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
    private static let bold = [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556,
        556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722,
        278,
        556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333,
        584,
        556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389,
        556,
        333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ]
}
