// The compact protocol of Apache Thrift, as much of it as the metadata of Parquet needs: a struct is its fields, each with
// its type and how far its number lies from that of the field before, and a zero byte.

/// Takes a struct of Thrift's compact protocol as bytes.
///
/// - SeeAlso: https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
struct ThriftOutput {
    private(set) var bytes: [UInt8] = []
    private var lastField = 0

    private enum Kind: UInt8 {
        case int32 = 5
        case int64 = 6
        case binary = 8
        case list = 9
        case structure = 12
    }

    mutating func field(_ number: Int, int32 value: Int) {
        begin(number, .int32)
        zigzag(value)
    }

    mutating func field(_ number: Int, int64 value: Int) {
        begin(number, .int64)
        zigzag(value)
    }

    mutating func field(_ number: Int, text: String) {
        begin(number, .binary)
        write(text)
    }

    mutating func field(_ number: Int, structure body: (inout ThriftOutput) -> Void) {
        begin(number, .structure)
        write(body)
    }

    mutating func field(_ number: Int, int32s values: [Int]) {
        begin(number, .list)
        list(values.count, .int32)
        for value in values { zigzag(value) }
    }

    mutating func field(_ number: Int, texts values: [String]) {
        begin(number, .list)
        list(values.count, .binary)
        for value in values { write(value) }
    }

    mutating func field<Element>(
        _ number: Int, structures elements: [Element], _ body: (Element, inout ThriftOutput) -> Void
    ) {
        begin(number, .list)
        list(elements.count, .structure)
        for element in elements { write { body(element, &$0) } }
    }

    /// Ends the outermost struct.
    mutating func end() { bytes.append(0) }

    private mutating func begin(_ number: Int, _ kind: Kind) {
        precondition((1...15).contains(number - lastField), "fields come in order")
        bytes.append(UInt8(number - lastField) << 4 | kind.rawValue)
        lastField = number
    }

    private mutating func list(_ count: Int, _ kind: Kind) {
        if count < 15 {
            bytes.append(UInt8(count) << 4 | kind.rawValue)
        } else {
            bytes.append(0xF0 | kind.rawValue)
            variable(UInt64(count))
        }
    }

    private mutating func write(_ body: (inout ThriftOutput) -> Void) {
        let outer = lastField
        lastField = 0
        body(&self)
        bytes.append(0)
        lastField = outer
    }

    private mutating func write(_ text: String) {
        variable(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func zigzag(_ value: Int) {
        variable(UInt64(bitPattern: Int64(value) << 1 ^ Int64(value) >> 63))
    }

    private mutating func variable(_ value: UInt64) { bytes.append(variable: value) }
}

extension [UInt8] {
    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    mutating func append(variable value: UInt64) {
        var rest = value
        while rest > 0x7F {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    mutating func append(littleEndian value: some FixedWidthInteger) {
        var rest = value
        for _ in 0..<(value.bitWidth / 8) {
            append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }
}
