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
    /// Headings and values written as a word of the vocabulary.
    public var translated = 0
    /// References written as a name instead of an id.
    public var named = 0
    /// Dates written in another form than the product's.
    public var dates = 0

    public init() {}

    public var isEmpty: Bool { self == Tidying() }

    static func + (left: Self, right: Self) -> Self {
        var sum = left
        for count in [
            \.trimmed, \.composed, \.shortRows, \.longRows, \.translated, \.named, \.dates,
        ] as [WritableKeyPath<Self, Int>] {
            sum[keyPath: count] += right[keyPath: count]
        }
        return sum
    }

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
        add(
            translated,
            Name(
                swedish: "ord är läst som det id som det står för",
                english: "word was read as the id that it stands for"),
            Name(
                swedish: "ord är lästa som de id som de står för",
                english: "words were read as the ids that they stand for"))
        add(
            named,
            Name(
                swedish: "namn är läst som det id som har det",
                english: "name was read as the id that bears it"),
            Name(
                swedish: "namn är lästa som de id som har dem",
                english: "names were read as the ids that bear them"))
        add(
            dates,
            Name(
                swedish: "datum i annan form är läst", english: "date in another form was read"),
            Name(
                swedish: "datum i annan form är lästa", english: "dates in another form were read"))
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

extension Unicode.Scalar {
    /// Whether it steers a terminal or turns the direction of a text, and says nothing. A line feed is part of a text of
    /// several lines.
    package var isControl: Bool {
        switch value {
        case 0x0A: false
        // The embeddings, overrides and isolates of bidirectional text.
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: value < 0x20 || (0x7F...0x9F).contains(value)
        }
    }
}

extension String {
    /// Without characters that steer a terminal or turn the direction of a text; of those that are white space a space
    /// is left.
    package var withoutControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if !scalar.isControl {
                kept.append(scalar)
            } else if scalar.properties.isWhitespace {
                kept.append(" ")
            }
        }
        return String(kept)
    }

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
