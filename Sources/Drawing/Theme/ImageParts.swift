// What image files are made of, looked through without unpacking them: enough to know their size, and that they are whole.

extension [UInt8] {
    /// A number of several bytes, the most significant first; nil past the end.
    fileprivate func number(at start: Int, count: Int) -> Int? {
        guard start >= 0, start + count <= self.count else { return nil }
        return self[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
    }
}

/// The chunks of a PNG: a length, a name, a body, and a sum of name and body (ISO/IEC 15948:2004, 5.3).
struct PNGParts {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    let size: (width: Int, height: Int)

    init(_ bytes: [UInt8]) throws(Logo.Fault) {
        var place = Self.signature.count
        var size: (width: Int, height: Int)?
        var hasPixels = false
        while true {
            guard let length = bytes.number(at: place, count: 4),
                let sum = bytes.number(at: place + 8 + length, count: 4)
            else { throw .broken }
            let named = bytes[(place + 4)..<(place + 8 + length)]
            guard Self.sum(named) == UInt32(sum) else { throw .broken }
            let name = named.prefix(4)
            if size == nil {
                guard name.elementsEqual("IHDR".utf8), length == 13,
                    let width = bytes.number(at: place + 8, count: 4),
                    let height = bytes.number(at: place + 12, count: 4)
                else { throw .broken }
                size = (width, height)
            }
            if name.elementsEqual("IDAT".utf8) { hasPixels = true }
            place += 12 + length
            if name.elementsEqual("IEND".utf8) { break }
        }
        guard let size, hasPixels else { throw .broken }
        self.size = size
    }

    /// CRC-32, a bit at a time: logos are small.
    private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
        }
        return ~sum
    }
}

/// The segments of a JPEG: a marker, a length and a body, and after the scan's header the pixels as they are packed
/// (ITU-T T.81, annex B).
struct JPEGParts {
    static let start: [UInt8] = [0xFF, 0xD8]

    let size: (width: Int, height: Int)

    init(_ bytes: [UInt8]) throws(Logo.Fault) {
        var place = Self.start.count
        var size: (width: Int, height: Int)?
        var hasPixels = false
        while true {
            guard let marker = bytes.number(at: place, count: 2), marker >> 8 == 0xFF else { throw .broken }
            if marker == 0xFFFF {
                // A marker may be filled out to the left.
                place += 1
                continue
            }
            if marker == 0xFFD9 { break }
            guard let length = bytes.number(at: place + 2, count: 2), length >= 2,
                place + 2 + length <= bytes.count
            else { throw .broken }
            if (0xFFC0...0xFFCF).contains(marker), ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker) {
                guard let height = bytes.number(at: place + 5, count: 2),
                    let width = bytes.number(at: place + 7, count: 2)
                else { throw .broken }
                size = (width, height)
            }
            place += 2 + length
            guard marker == 0xFFDA else { continue }
            hasPixels = true
            // To the next marker that is neither a packed 0xFF nor a restart.
            while place + 1 < bytes.count,
                bytes[place] != 0xFF || bytes[place + 1] == 0 || (0xD0...0xD7).contains(bytes[place + 1])
            {
                place += 1
            }
        }
        guard let size, hasPixels else { throw .broken }
        self.size = size
    }
}
