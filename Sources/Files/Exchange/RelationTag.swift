// Formats that know several relations on the same vertices, and no attributes of edges, say in a relation's name of which wave
// and forum its edges are: "level; wave=2024; forum=energi; by=lst-06". Semicolons, percent signs, quotes and control
// characters in the parts are written as percent and two hexadecimal digits, as in a web address.

/// Of which wave and forum the edges of a relation are, and who says so; the value of each is its level.
struct RelationTag: Hashable, Comparable, Sendable {
    var wave = ""
    /// Empty is in general.
    var forum = ""
    /// Empty is the actor where the edge begins.
    var by = ""

    static func < (left: Self, right: Self) -> Bool {
        (left.wave, left.forum, left.by) < (right.wave, right.forum, right.by)
    }

    init(wave: String = "", forum: String = "", by: String = "") {
        (self.wave, self.forum, self.by) = (wave, forum, by)
    }

    /// Nil for a name that is somebody's own.
    init?(_ name: String) {
        let parts = name.split(separator: ";", omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " })
        }
        guard parts.first == "level" else { return nil }
        for part in parts.dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, let text = Self.decoded(String(sides[1])) else { return nil }
            switch sides[0] {
            case "wave": wave = text
            case "forum": forum = text
            case "by": by = text
            default: return nil
            }
        }
    }

    var name: String {
        var parts = ["level"]
        if !wave.isEmpty { parts.append("wave=" + Self.encoded(wave)) }
        if !forum.isEmpty { parts.append("forum=" + Self.encoded(forum)) }
        if !by.isEmpty { parts.append("by=" + Self.encoded(by)) }
        return parts.joined(separator: "; ")
    }

    private static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            guard byte < 0x20 || byte == 0x7F || ";%\"'".utf8.contains(byte) else {
                bytes.append(byte)
                continue
            }
            bytes +=
                [UInt8(ascii: "%")] + [byte >> 4, byte & 15].map { Array("0123456789ABCDEF".utf8)[Int($0)] }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func decoded(_ text: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
