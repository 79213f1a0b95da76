// Names are cut where there is no room for them, and many organisations' begin alike. What is left of two must not look
// like one: of names that come out alike the beginning is cut instead, and at last the id is added.

extension TextWrap {
    /// Lines for names that stand in one picture, none of which looks like another's.
    ///
    /// - Parameter names: with the ids of those who bear them, which differ.
    /// - Complexity: O(*n* log *n*) in the number of names.
    package static func distinct(_ names: [(text: String, id: String)], longest: Int, most: Int) -> [[String]]
    {
        var lines = names.map { Self.lines($0.text, longest: longest, most: most) }
        for places in alike(lines, Array(names.indices)) {
            let words = places.map {
                GraphvizText.cleaned(names[$0].text).split(separator: " ").map(String.init)
            }
            // In order of text, the nearest of each stands beside it, and the farthest apart are the first and the last.
            let order = words.indices.sorted {
                words[$0] == words[$1] ? $0 < $1 : words[$0].lexicographicallyPrecedes(words[$1])
            }
            let least = shared(words[order[0]], words[order[order.count - 1]])
            for (rank, index) in order.enumerated() {
                let beside = [rank - 1, rank + 1].filter(order.indices.contains)
                let nearest = beside.map { shared(words[index], words[order[$0]]) }.max() ?? 0
                // From the first word that sets it apart from any of them or, where that does not fit, from the nearest.
                let starts = [least, nearest].filter { $0 < words[index].count }
                let fitting = starts.lazy.compactMap {
                    shortened(words[index], from: $0, longest: longest, most: most)
                }.first
                if let fitting {
                    lines[places[index]] = fitting
                } else if let start = starts.last {
                    let rest = words[index][start...].joined(separator: " ")
                    lines[places[index]] = Self.lines("… " + rest, longest: longest, most: most)
                }
            }
        }
        // What is shortened may look like somebody else's name.
        for places in alike(lines, Array(names.indices)) {
            for place in places {
                lines[place] = marked(lines[place], names[place].id, longest: longest, most: most)
            }
        }
        return lines
    }

    /// Whether something of a name was left out.
    package static func isCut(_ lines: [String]) -> Bool { lines.contains { $0.contains("…") } }

    /// Places of equal lines, where there are several, in order.
    private static func alike(_ lines: [[String]], _ places: [Int]) -> [[Int]] {
        Dictionary(grouping: places) { lines[$0] }
            .filter { $0.value.count > 1 && !$0.key.isEmpty }.values.sorted { $0[0] < $1[0] }
    }

    /// How many words two names begin with alike.
    private static func shared(_ one: [String], _ other: [String]) -> Int {
        zip(one, other).prefix { $0 == $1 }.count
    }

    /// As many of the first words as there is room for before those from a place on; nil where these alone do not fit.
    private static func shortened(_ words: [String], from start: Int, longest: Int, most: Int) -> [String]? {
        let rest = words[start...].joined(separator: " ")
        for kept in (0...start).reversed() {
            let text = (words[..<kept] + (kept == start ? [] : ["…"]) + [rest]).joined(separator: " ")
            let lines = lines(text, longest: longest, most: most)
            if lines.joined(separator: " ") == text { return lines }
        }
        return nil
    }

    private static func marked(_ lines: [String], _ id: String, longest: Int, most: Int) -> [String] {
        let mark = "(\(id))"
        let whole = lines.joined(separator: " ") + " " + mark
        let all = Self.lines(whole, longest: longest, most: most)
        if all.joined(separator: " ") == whole { return all }
        let end = mark.count > longest ? "…" + mark.suffix(longest - 1) : mark
        if most > 1 { return lines.prefix(most - 1) + [end] }
        let room = longest - end.count - 2
        return [room < 1 ? end : (lines.first ?? "").prefix(room) + "… " + end]
    }
}
