internal import Model

// What of a cell's bytes is its text. Only cells that begin or end with a blank, or hold more than plain ASCII, come here.

extension ArraySlice<UInt8> {
    /// Where the text stands in well-formed UTF-8 when blanks around it are left out.
    var withoutOuterBlanks: Range<Int> { without(\.isBlank) }

    /// The same when control characters around it are left out too.
    var withoutOuterControls: Range<Int> { without { $0.isBlank || $0.isControl } }

    private func without(_ isLeftOut: (Unicode.Scalar) -> Bool) -> Range<Int> {
        var (start, end) = (startIndex, endIndex)
        while start < end, let (scalar, length) = scalar(from: start), isLeftOut(scalar) { start += length }
        while start < end {
            var last = end - 1
            while last > start, self[last] & 0xC0 == 0x80 { last -= 1 }
            guard let (scalar, _) = scalar(from: last), isLeftOut(scalar) else { break }
            end = last
        }
        return start..<end
    }

    /// What a cell of several lines may hold, and what no cell may.
    var lineBreaksAndControls: (hasCRLF: Bool, hasControl: Bool) {
        var (hasCRLF, hasControl) = (false, false)
        for place in indices {
            let byte = self[place]
            // Plain ASCII; and bytes that neither are a control character nor can begin one.
            if (0x20..<0x7F).contains(byte) || (byte > 0x7F && byte != 0xC2 && byte != 0xE2) { continue }
            if byte == 0x0D, place + 1 < endIndex, self[place + 1] == 0x0A {
                hasCRLF = true
            } else if let (scalar, _) = scalar(from: place), scalar.isControl {
                hasControl = true
            }
        }
        return (hasCRLF, hasControl)
    }

    /// Whether well-formed UTF-8 is in Unicode NFC.
    var isComposed: Bool {
        var place = startIndex
        while place < endIndex {
            if self[place] < 0xCC {
                // Below U+0300, and what continues a character.
                place += 1
                continue
            }
            guard let (scalar, length) = scalar(from: place) else { return true }
            if !scalar.isSurelyComposed { return composition.elementsEqual(self) }
            place += length
        }
        return true
    }

    private var composition: String.UTF8View { String(decoding: self, as: UTF8.self).composed.utf8 }

    private func scalar(from place: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let first = self[place]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard place + length <= endIndex else { return nil }
        var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
        for byte in self[(place + 1)..<(place + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}

extension Unicode.Scalar {
    /// Blocks without a character that composing changes, and that are common in names and notes: Latin, Cyrillic,
    /// dashes and quotes, currencies, pictographs.
    fileprivate var isSurelyComposed: Bool {
        switch value {
        case 0..<0x300, 0x400..<0x483, 0x2010..<0x205F, 0x20A0..<0x20C0, 0x1F300..<0x1FB00: true
        default: false
        }
    }
}
