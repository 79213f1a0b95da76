internal import Model

// A dataset of UCINET 6 is two files: a header (##h) with sizes and labels, and the cells (##d), row by row and matrix by
// matrix. Its makers tell of it in code alone: readers in R by C. Steglich (2015), in manynet and in rucinet, agree on what is
// here.

extension FileFormat {
    static let ucinet = FileFormat(
        "ucinet", "UCINET", extensions: ["##h", "##d"],
        carries: [.edgeValues, .relations, .isolates, .loops, .cells],
        read: { source throws(Problems) in try readUCINET(source) },
        write: .graph { document throws(Problems) in try UCINETWriter(document).files() },
        recognizes: { start in
            start.starts(with: [5] + Array("V6404".utf8)) || start.starts(with: [5] + Array("DATE:".utf8))
        })
}

/// What stands in the files.
enum UCINETCell {
    /// How cells are stored, by the place of the type in a list of Pascal's.
    enum Kind: UInt8 {
        case byte = 1
        case boolean, shortInteger, word, smallInteger, longInteger, single, real, double, comp, extended
        case integer = 17
        case integer64 = 20

        var size: Int {
            switch self {
            case .byte, .boolean, .shortInteger: 1
            case .word, .smallInteger: 2
            case .longInteger, .single, .integer: 4
            case .real: 6
            case .double, .comp, .integer64: 8
            case .extended: 10
            }
        }
    }

    /// What UCINET writes where nobody knows; what is as great cannot be told from it.
    static let missing: Float = 1e38
    static let leastMissing = 1e37
    /// As many cells as a file of a gigabyte has: UCINET itself takes fewer.
    static let most = 1 << 28

    /// The bits of a whole number, the least first.
    static func bits(_ bytes: [UInt8], _ offset: Int, _ size: Int) -> UInt64 {
        var bits: UInt64 = 0
        for place in 0..<min(size, 8) { bits |= UInt64(bytes[offset + place]) << UInt64(8 * place) }
        return bits
    }

    static func value(_ bytes: [UInt8], _ offset: Int, _ kind: Kind) -> Double {
        let bits = bits(bytes, offset, kind.size)
        switch kind {
        case .byte, .boolean, .word: return Double(bits)
        case .shortInteger: return Double(Int8(truncatingIfNeeded: bits))
        case .smallInteger: return Double(Int16(truncatingIfNeeded: bits))
        case .longInteger, .integer: return Double(Int32(truncatingIfNeeded: bits))
        case .comp, .integer64: return Double(Int64(truncatingIfNeeded: bits))
        case .single: return Double(Float(bitPattern: UInt32(bits)))
        case .double: return Double(bitPattern: bits)
        case .real:
            // Pascal's of six bytes: an exponent, and 39 bits after a hidden one.
            let exponent = Int(bits & 0xFF)
            if exponent == 0 { return 0 }
            let fraction = Double((bits >> 8) & 0x7F_FFFF_FFFF) / Double(UInt64(1) << 39)
            let size = Double(sign: .plus, exponent: exponent - 129, significand: 1 + fraction)
            return bits >> 47 & 1 == 1 ? -size : size
        case .extended:
            let head = Int(bytes[offset + 8]) | Int(bytes[offset + 9]) << 8
            if bits == 0 { return 0 }
            let size =
                Double(bits)
                * Double(
                    sign: .plus, exponent: max(-1000, min(1000, (head & 0x7FFF) - 16446)), significand: 1)
            return head >> 15 == 1 ? -size : size
        }
    }

    /// As short as it can be told; nil where nobody knows.
    static func text(_ value: Double, _ kind: Kind) -> String? {
        guard value < leastMissing else { return nil }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        return kind == .single ? String(Float(value)) : String(value)
    }
}
