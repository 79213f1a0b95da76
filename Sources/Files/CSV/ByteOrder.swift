internal import Model

/// UTF-16, as Windows programs save "Unicode text".
enum ByteOrder {
    case little, big

    private static let longestSample = 4096

    /// Told by the byte-order mark or, without one, by where the zeros are: nearly every character of a table is ASCII,
    /// and so every second byte a zero. Nil for bytes that are not UTF-16.
    init?(of raw: [UInt8]) {
        if raw.starts(with: [0xFF, 0xFE]) {
            self = .little
        } else if raw.starts(with: [0xFE, 0xFF]) {
            self = .big
        } else {
            let sample = raw.prefix(Self.longestSample)
            guard raw.count >= 4, raw.count.isMultiple(of: 2) else { return nil }
            let zeros = sample.indices.filter { sample[$0] == 0 }
            let odd = zeros.count { !$0.isMultiple(of: 2) }
            // A few characters may be of other blocks, and some of those have the zero in the other half.
            guard zeros.count * 3 > sample.count, min(odd, zeros.count - odd) * 10 <= zeros.count else {
                return nil
            }
            self = odd * 2 < zeros.count ? .big : .little
        }
    }

    /// Where the text begins: after the byte-order mark, if any.
    func start(in raw: [UInt8]) -> Int {
        raw.starts(with: self == .little ? [0xFF, 0xFE] : [0xFE, 0xFF]) ? 2 : 0
    }

    /// The text as UTF-8.
    func decoded(_ raw: [UInt8]) throws(DecodingFault) -> [UInt8] {
        let start = start(in: raw)
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var place = start
        while place < raw.count {
            guard place + 1 < raw.count else {
                throw DecodingFault(fact: .badEncoding(byte: raw[place]), offset: place)
            }
            let unit = unit(raw, place)
            var value = UInt32(unit)
            var length = 2
            if UTF16.isLeadSurrogate(unit), place + 3 < raw.count {
                let trail = self.unit(raw, place + 2)
                if UTF16.isTrailSurrogate(trail) {
                    value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(trail) & 0x3FF
                    length = 4
                }
            }
            guard let scalar = Unicode.Scalar(value) else {
                throw DecodingFault(fact: .badEncoding(byte: raw[place]), offset: place)
            }
            if value == 0 { throw DecodingFault(fact: .nulCharacter, offset: place) }
            text.append(contentsOf: scalar.utf8)
            place += length
        }
        return text
    }

    /// What stands before a fault, whatever it is worth.
    func text(of bytes: ArraySlice<UInt8>) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
            self == .little
                ? UInt16(bytes[place + 1]) << 8 | UInt16(bytes[place])
                : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }

    private func unit(_ raw: [UInt8], _ place: Int) -> UInt16 {
        self == .little
            ? UInt16(raw[place + 1]) << 8 | UInt16(raw[place])
            : UInt16(raw[place]) << 8 | UInt16(raw[place + 1])
    }
}
