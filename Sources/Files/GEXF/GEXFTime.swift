internal import Model

/// What an element says of when it is there, as it is read.
struct GEXFTime {
    /// Its bounds, in the version of GEXF that it is of; nil where nothing is said.
    var start: String?
    var end: String?
    var includesStart = true
    var includesEnd = true
    var points: [String] = []
    var intervals: [Spell] = []
    /// What is no time, for a message.
    private(set) var unread: String?

    var isEmpty: Bool { start == nil && end == nil && points.isEmpty && intervals.isEmpty }

    /// All spells that it says.
    var spells: [Spell] {
        var spells = intervals + points.map { Spell(start: $0, end: $0) }
        if start != nil || end != nil {
            spells.insert(
                Spell(
                    start: start ?? "", end: end ?? "", includesStart: includesStart,
                    includesEnd: includesEnd), at: 0)
        }
        return spells
    }

    /// What one attribute of an element says.
    mutating func set(_ name: GEXFName, _ value: Span<UInt8>) {
        switch name {
        case .start: start = bound(value)
        case .end: end = bound(value)
        // In version 1.2 this stands in place of the other; some write a truth value beside it.
        case .startopen:
            if value.isText("false") { return }
            includesStart = false
            if !value.isText("true") { start = bound(value) }
        case .endopen:
            if value.isText("false") { return }
            includesEnd = false
            if !value.isText("true") { end = bound(value) }
        case .timestamp: if let point = bound(value), !point.isEmpty { points.append(point) }
        case .timestamps:
            for part in String(copying: value).split(whereSeparator: { "<>[]();, ".contains($0) }) {
                if let point = checked(String(part)), !point.isEmpty { points.append(point) }
            }
        case .intervals:
            for spell in Spell.all(in: String(copying: value)) {
                var spell = spell
                guard let start = checked(spell.start), let end = checked(spell.end) else { continue }
                (spell.start, spell.end) = (start, end)
                intervals.append(spell)
            }
        default: break
        }
    }

    private mutating func bound(_ value: Span<UInt8>) -> String? {
        let text = String(copying: value).tidied
        return text.isEmpty ? nil : checked(text)
    }

    /// Empty for what has no end; nil for what is no time.
    private mutating func checked(_ text: String) -> String? {
        let bound = TimedValues.bound(text)
        if bound.isEmpty || Self.isTime(bound) { return bound }
        unread = text
        return nil
    }

    /// A number, or what has the signs of a date: not all programs write those as ISO 8601 has them.
    static func isTime(_ text: String) -> Bool {
        if isNumber(text) { return true }
        let bytes = text.utf8
        return (4..<40).contains(bytes.count) && bytes.first.map { (0x30...0x39).contains($0) } == true
            && bytes.allSatisfy { (0x30...0x39).contains($0) || "T:.+-/Z ".utf8.contains($0) }
    }

    static func isNumber(_ text: String) -> Bool { GraphNumber.value(text)?.isFinite ?? false }

    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].utf8.count == 4 && parts[1].utf8.count == 2
            && parts[2].utf8.count == 2
            && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    static func isDateTime(_ text: String) -> Bool {
        if isDate(text) { return true }
        guard text.utf8.count > 11, text.utf8.count < 40, isDate(String(text.prefix(10))) else {
            return false
        }
        return text.dropFirst(10).utf8.allSatisfy {
            (0x30...0x39).contains($0) || "T:.+-Z ".utf8.contains($0)
        }
    }
}
