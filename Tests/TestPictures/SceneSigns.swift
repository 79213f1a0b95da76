package import Drawing

/// A row of a key: what a sign looks like, and what it says that it means.
package struct SceneSign {
    package let heading: String
    package let text: String
    /// All but color: shapes, dashes, widths and letters.
    package let cue: String
    package let colors: [String]
    /// CIE L* of what it is filled or drawn with.
    package let lightness: [Double]

    package var whole: String { cue + " " + colors.joined(separator: " ") }
}

extension Scene {
    /// The signs of the key, in its order.
    package var signs: [SceneSign] {
        func row(_ id: String) -> String? {
            let parts = id.split(separator: "-")
            return parts.count >= 4 && parts[0] == "legend" ? parts[2...3].joined(separator: "-") : nil
        }
        let texts = boxes.filter { $0.id.hasPrefix("legend-legend-") && !$0.id.hasSuffix("-count") }
        return texts.compactMap { text in
            guard let name = row(text.id) else { return nil }
            // On a page all is larger or smaller than it was made.
            let scale = text.fontSize / 10
            func rounded(_ width: Double) -> String { "\((width / scale * 10).rounded() / 10)" }
            var cues: [String] = []
            var colors: [Color] = []
            for line in lines where row(line.id) == name {
                cues.append("line \(line.dash) \(rounded(line.width))")
                colors.append(line.color)
            }
            for box in boxes where row(box.id) == name && !box.id.hasPrefix("legend-legend-") {
                let look = box.look
                cues.append(
                    "\(look.shape) \(look.borders) \(rounded(look.borderWidth)) \(look.isDashed) "
                        + (look.fill == nil || look.fill == .paper ? "empty " : "") + box.label.lines.joined()
                )
                colors += [look.fill, look.border].compactMap { $0 }
            }
            let heading = boxes.first { $0.id == "legend-heading-\(name.prefix { $0 != "-" })" }
            return SceneSign(
                heading: heading?.label.lines.joined(separator: " ") ?? "",
                text: text.label.lines.joined(separator: " "), cue: cues.sorted().joined(separator: " + "),
                colors: colors.map { theme.hex($0) }.sorted(),
                lightness: colors.filter { $0 != .paper }.map { theme.rgb($0).lightness })
        }
    }
}
