/// Reads what the writer writes, by the format's own description and by none of its code: plain values, no compression, one
/// page a piece.
struct ParquetReading {
    struct Column: Equatable {
        let name: String
        let type: Int
        let isOptional: Bool
        let isText: Bool
    }

    enum Value: Hashable {
        case null, number(Int), text(String), claim(Bool)
    }

    let columns: [Column]
    let groupRows: [Int]
    /// By column.
    private(set) var values: [[Value]]

    var rows: [[Value]] {
        (0..<(values.first?.count ?? 0)).map { row in values.map { $0[row] } }
    }

    /// Nil for a file that is not of the format.
    init?(_ bytes: [UInt8]) {
        let mark = Array("PAR1".utf8)
        guard bytes.count > 12, bytes.starts(with: mark), bytes.suffix(4) == mark[...] else { return nil }
        let size = (0..<4).reduce(0) { $0 | Int(bytes[bytes.count - 8 + $1]) << (8 * $1) }
        var thrift = ThriftReading(bytes, at: bytes.count - 8 - size)
        let description = thrift.structure()
        guard thrift.place == bytes.count - 8, let schema = description[2]?.list,
            let root = schema.first?.structure, root[5]?.number == schema.count - 1
        else { return nil }
        columns = schema.dropFirst().compactMap(\.structure).map { element in
            Column(
                name: element[4]?.text ?? "", type: element[1]?.number ?? -1,
                isOptional: element[3]?.number == 1,
                isText: element[6]?.number == 0 && element[10]?.structure?[1] != nil)
        }
        values = columns.map { _ in [] }
        let groups = description[4]?.list?.compactMap(\.structure) ?? []
        groupRows = groups.map { $0[3]?.number ?? 0 }
        guard description[3]?.number == groupRows.reduce(0, +) else { return nil }
        for group in groups {
            for (place, chunk) in (group[1]?.list ?? []).enumerated() {
                guard let data = chunk.structure?[3]?.structure, let start = data[9]?.number,
                    data[4]?.number == 0, data[1]?.number == columns[place].type,
                    data[3]?.list?.first?.text == columns[place].name
                else { return nil }
                values[place] += Self.page(bytes, at: start, columns[place])
            }
        }
    }

    private static func page(_ bytes: [UInt8], at start: Int, _ column: Column) -> [Value] {
        var thrift = ThriftReading(bytes, at: start)
        let header = thrift.structure()
        guard let count = header[5]?.structure?[1]?.number, let size = header[3]?.number else { return [] }
        var place = thrift.place
        let end = place + size
        func number(_ size: Int) -> Int {
            defer { place += size }
            let bits = (0..<size).reduce(UInt64(0)) { $0 | UInt64(bytes[place + $1]) << (8 * $1) }
            return size == 4 ? Int(Int32(bitPattern: UInt32(bits))) : Int(Int64(bitPattern: bits))
        }
        var isThere = [Bool](repeating: true, count: count)
        if column.isOptional {
            let after = number(4)
            var levels = ThriftReading(bytes, at: place)
            place += after
            var found: [Bool] = []
            while levels.place < place {
                let header = Int(levels.variable())
                if header & 1 == 0 {
                    found += [Bool](repeating: levels.byte() == 1, count: header >> 1)
                } else {
                    for _ in 0..<(header >> 1) {
                        let bits = levels.byte()
                        found += (0..<8).map { bits >> $0 & 1 == 1 }
                    }
                }
            }
            isThere = Array(found.prefix(count))
        }
        var claims = 0
        let values: [Value] = isThere.map { isThere in
            guard isThere else { return .null }
            switch column.type {
            case 0:
                defer { claims += 1 }
                return .claim(bytes[place + claims / 8] >> UInt8(claims % 8) & 1 == 1)
            case 1: return .number(number(4))
            case 2: return .number(number(8))
            default:
                let size = number(4)
                defer { place += size }
                return .text(String(decoding: bytes[place..<(place + size)], as: UTF8.self))
            }
        }
        // Nothing is left over.
        return place + (claims + 7) / 8 == end ? values : []
    }
}

/// Thrift's compact protocol.
struct ThriftReading {
    indirect enum Element {
        case number(Int), text(String), list([Element]), structure([Int: Element])

        var number: Int? { if case .number(let value) = self { value } else { nil } }
        var text: String? { if case .text(let value) = self { value } else { nil } }
        var list: [Element]? { if case .list(let value) = self { value } else { nil } }
        var structure: [Int: Element]? { if case .structure(let value) = self { value } else { nil } }
    }

    private let bytes: [UInt8]
    private(set) var place: Int

    init(_ bytes: [UInt8], at place: Int) { (self.bytes, self.place) = (bytes, place) }

    mutating func byte() -> UInt8 {
        defer { place += 1 }
        return bytes[place]
    }

    mutating func variable() -> UInt64 {
        var (value, shift) = (UInt64(0), UInt64(0))
        while true {
            let byte = byte()
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    mutating func structure() -> [Int: Element] {
        var (fields, last) = ([Int: Element](), 0)
        while true {
            let head = byte()
            if head == 0 { return fields }
            last += Int(head >> 4)
            fields[last] = element(head & 0xF)
        }
    }

    private mutating func element(_ kind: UInt8) -> Element {
        switch kind {
        case 5, 6:
            let value = variable()
            return .number(Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1))
        case 8:
            let count = Int(variable())
            defer { place += count }
            return .text(String(decoding: bytes[place..<(place + count)], as: UTF8.self))
        case 9:
            let head = byte()
            let count = head >> 4 == 15 ? Int(variable()) : Int(head >> 4)
            return .list((0..<count).map { _ in element(head & 0xF) })
        default: return .structure(structure())
        }
    }
}
