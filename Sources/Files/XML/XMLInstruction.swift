/// What a processing instruction says in the form of attributes, as the instruction for style sheets does:
/// `name="value" name="value"`, with `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#13;` for the signs that it cannot hold.
enum XMLInstruction {
    private static let references: [(text: [UInt8], byte: UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#13;", "\r"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

    /// What cannot be read ends it.
    static func attributes(of text: Span<UInt8>) -> [(name: String, value: [UInt8])] {
        var attributes: [(name: String, value: [UInt8])] = []
        var place = 0
        while true {
            while place < text.count, text[place] <= 0x20 { place += 1 }
            let start = place
            while place < text.count, text[place] != UInt8(ascii: "=") { place += 1 }
            guard place + 1 < text.count, text[place + 1] == UInt8(ascii: "\"") else { return attributes }
            let name = String(copying: text.extracting(start..<place))
            place += 2
            let first = place
            while place < text.count, text[place] != UInt8(ascii: "\"") { place += 1 }
            guard place < text.count else { return attributes }
            attributes.append((name, plain(text.extracting(first..<place))))
            place += 1
        }
    }

    private static func plain(_ text: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = 0
        while place < text.count {
            let rest = text.count - place
            if text[place] == UInt8(ascii: "&"),
                let reference = references.first(where: { reference in
                    reference.text.count <= rest
                        && reference.text.indices.allSatisfy { reference.text[$0] == text[place + $0] }
                })
            {
                bytes.append(reference.byte)
                place += reference.text.count
            } else {
                bytes.append(text[place])
                place += 1
            }
        }
        return bytes
    }
}

extension ByteOutput {
    /// The value of an attribute of an instruction.
    mutating func writeXML(instruction bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "<"): write("&lt;")
            case UInt8(ascii: ">"): write("&gt;")
            case UInt8(ascii: "\""): write("&quot;")
            case 0x0D: write("&#13;")
            default: write(byte: byte)
            }
        }
    }
}
