// Texts of JSON: their escapes read and written.

/// Appends what a text says, without its quotes and escapes. Half of a surrogate pair is the replacement character.
func appendJSONText(_ inner: Span<UInt8>, to bytes: inout [UInt8]) {
    var place = 0
    while place < inner.count {
        let byte = inner[place]
        guard byte == UInt8(ascii: "\\"), place + 1 < inner.count else {
            bytes.append(byte)
            place += 1
            continue
        }
        place += 2
        switch inner[place - 1] {
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
            var code = jsonCodeUnit(inner, at: place) ?? 0xFFFD
            place = min(place + 4, inner.count)
            if (0xD800...0xDBFF).contains(code), place + 6 <= inner.count,
                inner[place] == UInt8(ascii: "\\"), inner[place + 1] == UInt8(ascii: "u"),
                let low = jsonCodeUnit(inner, at: place + 2), (0xDC00...0xDFFF).contains(low)
            {
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                place += 6
            }
            let character = Unicode.Scalar(code) ?? "\u{FFFD}"
            bytes.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
        default: bytes.append(inner[place - 1])
        }
    }
}

/// Appends a text with its quotes and the escapes that it needs.
func appendJSON(quoted text: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for place in text.indices {
        let byte = text[place]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x20...: bytes.append(byte)
        case 0x0A: bytes += Array("\\n".utf8)
        case 0x0D: bytes += Array("\\r".utf8)
        case 0x09: bytes += Array("\\t".utf8)
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    bytes.append(UInt8(ascii: "\""))
}

func jsonQuoted(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    appendJSON(quoted: text.utf8.span, to: &bytes)
    return bytes
}

extension JSONText {
    /// Appends an object or a list without blanks and needless escapes, for a place that holds text alone.
    ///
    /// - Returns: The first number in it that is none.
    func appendCompact(_ value: JSONValue, to output: inout [UInt8]) -> JSONValue? {
        var place = value.range.lowerBound
        var badNumber: JSONValue?
        var decoded: [UInt8] = []
        while place < value.range.upperBound {
            switch bytes[place] {
            case 0x09, 0x0A, 0x0D, 0x20: place += 1
            case UInt8(ascii: "\""):
                var end = place + 1
                while bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
                decoded.removeAll(keepingCapacity: true)
                appendJSONText(bytes.span.extracting((place + 1)..<end), to: &decoded)
                appendJSON(quoted: decoded.span, to: &output)
                place = end + 1
            case UInt8(ascii: "N"), UInt8(ascii: "I"):
                var end = place
                while bytes[end] >= UInt8(ascii: "A"), bytes[end] <= UInt8(ascii: "z"),
                    bytes[end] != UInt8(ascii: "]")
                { end += 1 }
                badNumber = badNumber ?? JSONValue(.notFinite, place..<end)
                place = end
            default:
                output.append(bytes[place])
                place += 1
            }
        }
        return badNumber
    }
}
