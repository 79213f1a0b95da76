/// Text broken into short lines, for boxes and titles.
package enum TextWrap {
    /// Lines of about equal length, at most `longest` characters each when words allow it. What does not fit on
    /// `most` lines ends with an ellipsis.
    package static func lines(_ text: String, longest: Int, most: Int) -> [String] {
        let words = pieces(of: GraphvizText.cleaned(text), longest: longest)
        guard !words.isEmpty else { return [] }
        var lines = filled(words, longest)
        // The narrowest width that needs no more lines makes them even.
        var width = longest
        while width > 1, case let narrower = filled(words, width - 1), narrower.count <= lines.count,
            narrower.allSatisfy({ $0.count <= width - 1 })
        {
            lines = narrower
            width -= 1
        }
        if lines.count > most {
            lines = Array(filled(words, longest).prefix(most))
            lines[most - 1] = String(lines[most - 1].prefix(longest - 1)) + "…"
        }
        return lines
    }

    private static func filled(_ words: [String], _ longest: Int) -> [String] {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, last.count + 1 + word.count <= longest {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    /// Words, with longer ones cut; no line begins with the dot between two parts.
    private static func pieces(of text: String, longest: Int) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { words, word in
            if word == "·", let last = words.last, last.count + 2 <= longest {
                words[words.count - 1] = last + " ·"
            } else {
                words.append(String(word))
            }
        }.flatMap { word -> [String] in
            var rest = word[...]
            var parts: [String] = []
            while rest.count > longest {
                parts.append(String(rest.prefix(longest)))
                rest = rest.dropFirst(longest)
            }
            return parts + [String(rest)]
        }
    }
}
