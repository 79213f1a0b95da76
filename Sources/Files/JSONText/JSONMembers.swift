// Where the members of JSON objects stand in a text, so that one can be exchanged and everything else, its order and
// its spaces too, stays as its author wrote it. Foundation's parser forgets all that.

/// The members of one object of a sound JSON text.
struct JSONMembers {
    struct Member {
        let key: String
        let value: Range<Int>
    }

    private(set) var members: [Member] = []
    /// Just after the brace that opens the object.
    let start: Int
    /// At the brace that closes it.
    let end: Int

    /// Nil where the value is no object.
    ///
    /// - Parameter offset: where the value begins, or blanks before it.
    /// - Precondition: the text is sound JSON from there on.
    /// - Complexity: O(*n*) in the object's bytes.
    init?(in text: [UInt8], from offset: Int = 0) {
        let blanks = text[offset...].prefix { " \t\r\n".utf8.contains($0) }.count
        guard offset + blanks < text.count, text[offset + blanks] == UInt8(ascii: "{") else { return nil }
        start = offset + blanks + 1
        var cursor = JSONCursor(text, from: start, to: text.count)
        while let member = cursor.nextMember() {
            var key: [UInt8] = []
            appendJSONText(text.span.extracting(member.name.inner), to: &key)
            members.append(
                Member(key: String(decoding: key, as: UTF8.self), value: member.value.range))
        }
        end = cursor.offset
    }

    subscript(key: String) -> Range<Int>? { members.last { $0.key == key }?.value }
}
