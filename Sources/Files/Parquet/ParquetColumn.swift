/// A column of a Parquet file: its name, its type, and what a row has in it. Nil is null.
package struct ParquetColumn<Row> {
    package enum Value {
        case int64((Row) -> Int)
        case int32((Row) -> Int)
        case text((Row) -> String)
        case boolean((Row) -> Bool)
        case optionalInt64((Row) -> Int?)
        case optionalInt32((Row) -> Int?)
        case optionalText((Row) -> String?)
        case optionalBoolean((Row) -> Bool?)
    }

    let name: String
    let value: Value

    package init(_ name: String, _ value: Value) { (self.name, self.value) = (name, value) }

    var form: ParquetForm {
        switch value {
        case .int64: ParquetForm(name: name, type: .int64, isOptional: false)
        case .int32: ParquetForm(name: name, type: .int32, isOptional: false)
        case .text: ParquetForm(name: name, type: .text, isOptional: false)
        case .boolean: ParquetForm(name: name, type: .boolean, isOptional: false)
        case .optionalInt64: ParquetForm(name: name, type: .int64, isOptional: true)
        case .optionalInt32: ParquetForm(name: name, type: .int32, isOptional: true)
        case .optionalText: ParquetForm(name: name, type: .text, isOptional: true)
        case .optionalBoolean: ParquetForm(name: name, type: .boolean, isOptional: true)
        }
    }
}

/// What a column is, whatever its rows are.
struct ParquetForm: Hashable, Sendable {
    /// The physical types of the format, by its own numbers.
    enum PhysicalType: Int {
        case boolean = 0
        case int32 = 1
        case int64 = 2
        /// Bytes that are UTF-8.
        case text = 6
    }

    let name: String
    let type: PhysicalType
    let isOptional: Bool
}

/// The values of a column in the rows of one group, in the format's plain encoding.
struct ParquetPage {
    private(set) var values: [UInt8] = []
    private(set) var count = 0
    /// Eight rows a byte, the first in the lowest bit: whether there is a value.
    private var presence: [UInt8] = []
    private var present = 0
    private var booleans = 0

    var byteCount: Int { values.count + presence.count }

    mutating func append<Row>(_ row: Row, _ column: ParquetColumn<Row>) {
        switch column.value {
        case .int64(let value): values.append(littleEndian: Int64(value(row)))
        case .int32(let value): values.append(littleEndian: Int32(value(row)))
        case .text(let value): append(value(row))
        case .boolean(let value): append(value(row))
        case .optionalInt64(let value):
            let value = value(row)
            if let value { values.append(littleEndian: Int64(value)) }
            mark(value != nil)
        case .optionalInt32(let value):
            let value = value(row)
            if let value { values.append(littleEndian: Int32(value)) }
            mark(value != nil)
        case .optionalText(let value):
            let value = value(row)
            if let value { append(value) }
            mark(value != nil)
        case .optionalBoolean(let value):
            let value = value(row)
            if let value { append(value) }
            mark(value != nil)
        }
        count += 1
    }

    private mutating func append(_ text: String) {
        values.append(littleEndian: Int32(text.utf8.count))
        values.append(contentsOf: text.utf8)
    }

    private mutating func append(_ value: Bool) {
        if booleans % 8 == 0 { values.append(0) }
        if value { values[values.count - 1] |= 1 << UInt8(booleans % 8) }
        booleans += 1
    }

    private mutating func mark(_ isPresent: Bool) {
        if count % 8 == 0 { presence.append(0) }
        guard isPresent else { return }
        presence[presence.count - 1] |= 1 << UInt8(count % 8)
        present += 1
    }

    /// Which rows have a value, in the format's mixed encoding of runs and bits: one run where all are alike, else one row
    /// of bits.
    var definitionLevels: [UInt8] {
        var levels: [UInt8] = []
        if present == 0 || present == count {
            levels.append(variable: UInt64(count) << 1)
            levels.append(present == 0 ? 0 : 1)
        } else {
            levels.append(variable: UInt64(presence.count) << 1 | 1)
            levels += presence
        }
        var framed: [UInt8] = []
        framed.append(littleEndian: Int32(levels.count))
        return framed + levels
    }

    mutating func removeAll() {
        values.removeAll(keepingCapacity: true)
        presence.removeAll(keepingCapacity: true)
        (count, present, booleans) = (0, 0, 0)
    }
}
