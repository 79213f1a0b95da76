// When vertices and lines are there: `[1-3,5,7-*]` in Pajek, `[1,3],[5],[7,*]` in the column of a document. Points are whole
// numbers.

enum PajekSpell {
    /// The text of the column; nil for what is no time.
    ///
    /// - Parameter text: With its brackets.
    static func column(_ text: Span<UInt8>) -> String? {
        let inner = String(copying: text).filter { $0 != " " }.dropFirst().dropLast(text.count > 1 ? 1 : 0)
        var spells: [String] = []
        for part in inner.split(separator: ",", omittingEmptySubsequences: true) {
            let bounds = part.split(separator: "-", omittingEmptySubsequences: false)
            guard bounds.count <= 2, bounds.allSatisfy({ $0 == "*" || isWhole($0) }) else { return nil }
            let (start, end) = (String(bounds[0]), String(bounds[bounds.count - 1]))
            spells.append(Spell(start: start == "*" ? "" : start, end: end == "*" ? "" : end).text)
        }
        return spells.isEmpty ? nil : spells.joined(separator: ",")
    }

    private static func isWhole(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.count < 18 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// What Pajek says of a text of the column; nil where it has no way to.
    static func written(_ text: String) -> String? {
        let spells = Spell.all(in: text)
        guard !spells.isEmpty,
            spells.allSatisfy({ spell in
                spell.includesStart && spell.includesEnd && spell.points.allSatisfy { isWhole($0) }
            }), spells.map(\.text).joined(separator: ",") == text
        else { return nil }
        let parts = spells.map { spell in
            spell.start == spell.end && !spell.start.isEmpty
                ? spell.start
                : (spell.start.isEmpty ? "*" : spell.start) + "-" + (spell.end.isEmpty ? "*" : spell.end)
        }
        return "[" + parts.joined(separator: ",") + "]"
    }
}
