internal import Model

/// A time during which a vertex or an edge is there: "[1,3]", or "(2009-03-01,*]" where a bound is left out or open.
///
/// Bounds are numbers or dates; both kinds sort as they should when they are compared as such.
struct Spell: Hashable, Sendable {
    /// Empty is from ever.
    var start: String
    /// Empty is for ever.
    var end: String
    var includesStart = true
    var includesEnd = true

    /// All spells of a text as `GraphColumn.spells` describes it; what cannot be read is passed over.
    static func all(in text: String) -> [Spell] {
        var spells: [Spell] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "[" || $0 == "(" }) {
            guard let close = rest[open...].firstIndex(where: { $0 == "]" || $0 == ")" }) else { break }
            let inner = rest[rest.index(after: open)..<close].split(
                separator: ",", omittingEmptySubsequences: false)
            let bounds = inner.map { String($0).tidied }
            if bounds.count == 1 || bounds.count == 2 {
                let end = bounds.count == 1 ? bounds[0] : bounds[1]
                spells.append(
                    Spell(
                        start: bounds[0] == "*" ? "" : bounds[0], end: end == "*" ? "" : end,
                        includesStart: rest[open] == "[", includesEnd: rest[close] == "]"))
            }
            rest = rest[rest.index(after: close)...]
        }
        return spells
    }

    /// As the text says it.
    var text: String {
        let (first, last) = (start.isEmpty ? "*" : start, end.isEmpty ? "*" : end)
        let bounds = first == last && first != "*" ? first : "\(first),\(last)"
        return (includesStart ? "[" : "(") + bounds + (includesEnd ? "]" : ")")
    }

    /// Where something changes.
    var points: [String] { [start, end].filter { !$0.isEmpty } }

    func holds(at point: String) -> Bool {
        let isAfter = start.isEmpty || Self.precedes(start, point) || (includesStart && start == point)
        let isBefore = end.isEmpty || Self.precedes(point, end) || (includesEnd && end == point)
        return isAfter && isBefore
    }

    /// By number, else by date, else by text. Of what differs in kind, numbers come first.
    static func precedes(_ left: String, _ right: String) -> Bool {
        switch (Double(left), Double(right)) {
        case (let one?, let other?) where one != other: one < other
        case (_?, nil): true
        case (nil, _?): false
        default: left.utf8.lexicographicallyPrecedes(right.utf8)
        }
    }
}
