// Texts of GML are ASCII: other characters, and quotes, are entities as in HTML, by number or by name.

enum GMLText {
    /// What a text means; nil where it means itself.
    static func decoded(_ text: Span<UInt8>) -> [UInt8]? {
        let ampersand = UInt8(ascii: "&")
        guard text.contains(ampersand) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            if text[place] == ampersand, let (scalar, end) = character(text, place + 1) {
                bytes.append(contentsOf: scalar.utf8)
                place = end
            } else {
                bytes.append(text[place])
                place += 1
            }
        }
        return bytes
    }

    /// The character of an entity, and where that ends; nil for an ampersand that is one.
    private static func character(_ text: Span<UInt8>, _ start: Int) -> (Unicode.Scalar, end: Int)? {
        var end = start
        while end < text.count, end < start + 10, text[end] != UInt8(ascii: ";") { end += 1 }
        guard end < text.count, end > start, text[end] == UInt8(ascii: ";") else { return nil }
        let name = String(copying: text.extracting(start..<end))
        guard name.hasPrefix("#") else { return named[name].map { ($0, end + 1) } }
        let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number > 0
        else { return nil }
        return Unicode.Scalar(number).map { ($0, end + 1) }
    }

    /// The names of ISO 8859-1, from no-break space on.
    private static let named: [String: Unicode.Scalar] = {
        var named: [String: Unicode.Scalar] = ["quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'"]
        let upper = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """
        for (place, name) in upper.split(separator: " ").enumerated() {
            named[String(name)] = Unicode.Scalar(UInt8(0xA0 + place))
        }
        return named
    }()

    /// A text between quotes, in ASCII.
    static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        bytes.reserveCapacity(text.count + 2)
        let isPlain = text.allSatisfy { byte in
            (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "&")
        }
        if isPlain {
            bytes += text
        } else {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                if (0x20..<0x7F).contains(scalar.value), scalar != "\"", scalar != "&" {
                    bytes.append(UInt8(scalar.value))
                } else if scalar == "\"" || scalar == "&" {
                    // igraph knows these by name alone.
                    bytes += Array((scalar == "&" ? "&amp;" : "&quot;").utf8)
                } else {
                    bytes += Array("&#\(scalar.value);".utf8)
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
        return bytes
    }
}
