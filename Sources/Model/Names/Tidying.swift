internal import Foundation

/// What was read otherwise than it stands in a file, since nobody can see the difference: counted, so that it is told.
public struct Tidying: Hashable, Sendable {
    /// Cells with white space around them, zero-width characters included.
    public var trimmed = 0
    /// Cells with letters made of several characters, as macOS writes "ö".
    public var composed = 0
    /// Rows that end before the header does.
    public var shortRows = 0
    /// Rows that go on after the header with nothing in them.
    public var longRows = 0

    public init() {}

    public var isEmpty: Bool { self == Tidying() }

    func message(_ language: Language) -> String {
        var parts: [String] = []
        func add(_ count: Int, _ one: Name, _ many: Name) {
            if count > 0 { parts.append("\(count) " + (count == 1 ? one : many)(language)) }
        }
        add(
            trimmed,
            Name(
                swedish: "cell är läst utan blanktecken runt om",
                english: "cell was read without white space around it"),
            Name(
                swedish: "celler är lästa utan blanktecken runt om",
                english: "cells were read without white space around them"))
        add(
            composed,
            Name(
                swedish: "cell är läst med sammansatta tecken (Unicode NFC)",
                english: "cell was read with composed characters (Unicode NFC)"),
            Name(
                swedish: "celler är lästa med sammansatta tecken (Unicode NFC)",
                english: "cells were read with composed characters (Unicode NFC)"))
        add(
            shortRows,
            Name(
                swedish: "rad saknar celler i slutet, lästa som tomma",
                english: "row lacks cells at its end, read as empty"),
            Name(
                swedish: "rader saknar celler i slutet, lästa som tomma",
                english: "rows lack cells at their end, read as empty"))
        add(
            longRows,
            Name(
                swedish: "rad har tomma celler för mycket, inte lästa",
                english: "row has empty cells too many, not read"),
            Name(
                swedish: "rader har tomma celler för mycket, inte lästa",
                english: "rows have empty cells too many, not read"))
        return parts.joined(separator: "; ")
    }
}

/// How two cells that are read alike stand in the file.
public enum SpellingDifference: Hashable, Sendable {
    case whiteSpace, unicodeForm
}

extension Unicode.Scalar {
    /// Whether it is seen as nothing or as a space: white space of every kind, and what has no width.
    package var isBlank: Bool {
        switch value {
        // Zero-width space, non-joiner and joiner; word joiner; byte-order mark; Mongolian vowel separator.
        case 0x200B...0x200D, 0x2060, 0xFEFF, 0x180E: true
        default: properties.isWhitespace
        }
    }
}

extension String {
    /// In Unicode NFC: a letter with its accent is one character where there is one.
    package var composed: String { precomposedStringWithCanonicalMapping }

    /// As a cell is read: without blanks around it, in NFC.
    package var tidied: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(scalars[first...last]).composed
    }
}
