// How text stands in a terminal: what it is wide, and how to show what must not reach a terminal as it is.

extension Unicode.Scalar {
    /// The columns that a terminal gives the character: 0 for what combines with the one before, 2 for the
    /// wide ones of East Asia and for pictures, else 1.
    package var displayWidth: Int {
        if value < 0x300 { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The character itself, or one to show in place of a character that would steer the terminal or turn
    /// the reading direction. A tab becomes a space.
    package var harmless: Unicode.Scalar {
        switch value {
        case 0x09: return " "
        // Unicode keeps a picture of each control character, in the same order.
        case 0x00...0x1F: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: return "\u{2421}"
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
            return "\u{FFFD}"
        default: return self
        }
    }
}

extension String {
    /// The columns that the text takes in a terminal.
    package var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }

    /// The text on one line, with nothing in it that steers a terminal.
    public var harmless: String {
        unicodeScalars.allSatisfy { $0.harmless == $0 }
            ? self : String(String.UnicodeScalarView(unicodeScalars.map(\.harmless)))
    }
}
