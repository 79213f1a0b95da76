/// The attributes that may be set, and no others: several of Graphviz's read local files (`image`, `shapefile`) or
/// reach the SVG unescaped (`URL`, `href`). Only `label` ever
/// holds text from outside, escaped by `GraphvizText`.
enum Attribute: String {
    // The whole picture.
    case bgcolor, charset, outputorder, overlap, pad, sep, splines, start, maxiter
    // Nodes and edges.
    case id, `class`, label, color, fillcolor, fontcolor, fontname, fontsize, fixedsize, height, width, margin
    case peripheries, penwidth, pos, shape, style, len, headclip, tailclip, labelloc
}

/// Text from outside, made safe for Graphviz labels.
package enum GraphvizText {
    package static let longest = 500

    /// At most 500 characters, without control characters and line breaks.
    package static func cleaned(_ text: String) -> String {
        let kept = text.unicodeScalars.map { scalar -> Character in
            scalar.properties.isWhitespace ? " " : Character(scalar)
        }
        let visible = String.UnicodeScalarView(
            kept.flatMap { $0.unicodeScalars }.filter { !isUnprintable($0) })
        let whole = String(visible)
        return whole.count > longest ? String(whole.prefix(longest - 1)) + "…" : whole
    }

    /// Control characters and non-characters make the SVG unreadable; overrides of the writing direction would turn
    /// the words around them.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF, 0x202A...0x202E, 0x2066...0x2069: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// A label. Entities, because Graphviz remembers strings without whether they are markup, and so a plain
    /// `<b>` could turn into markup; doubled backslashes, because `\N` would become the node's name.
    package static func label(_ lines: [String], lineEnd: String) -> String {
        let safe = lines.map { escaped(cleaned($0), backslash: #"\\"#) }
        // The last line needs an end only to be set to the left.
        return safe.joined(separator: lineEnd) + (lineEnd == #"\l"# && !lines.isEmpty ? lineEnd : "")
    }

    /// For XML.
    package static func escaped(_ text: String, backslash: String = #"\"#) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\\": result += backslash
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
