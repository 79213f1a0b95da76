// XML 1.0 has characters that no document may hold, not even by number: the control characters but for tab, line feed and
// carriage return, and the last two of the first plane (§2.2).

extension GraphDocument {
    /// Puts the replacement character where such stand, in ids, values and names.
    ///
    /// - Returns: In how many texts.
    mutating func replaceControls() -> Int {
        var count = 0
        for place in attributes.indices {
            let (name, value) = (attributes[place].name, attributes[place].value)
            guard let texts = Self.replaced([name, value]) else { continue }
            attributes[place] = Attribute(name: texts[0], value: texts[1])
            count += 1
        }
        for place in vertexColumns.indices {
            guard let name = Self.replaced([vertexColumns[place].name]) else { continue }
            vertexColumns[place].name = name[0]
            count += 1
        }
        for place in edgeColumns.indices {
            guard let name = Self.replaced([edgeColumns[place].name]) else { continue }
            edgeColumns[place].name = name[0]
            count += 1
        }
        // Nearly always there is nothing to replace.
        guard Self.hasControls(text[...]) else { return count }
        var bytes = text
        func run(_ old: Run) -> Run {
            let value = bytes[old.range]
            guard Self.hasControls(value) else { return old }
            count += 1
            let start = UInt32(bytes.count)
            bytes += Self.replaced(value)
            return Run(start: start, end: UInt32(bytes.count))
        }
        ids = ids.map(run)
        for place in vertexColumns.indices { vertexColumns[place].mapRuns(run) }
        for place in edgeColumns.indices { edgeColumns[place].mapRuns(run) }
        text = bytes
        return count
    }

    /// Nil where nothing needs replacing.
    private static func replaced(_ texts: [String]) -> [String]? {
        let bytes = texts.map { Array($0.utf8) }
        guard bytes.contains(where: { hasControls($0[...]) }) else { return nil }
        return bytes.map { String(decoding: replaced($0[...]), as: UTF8.self) }
    }

    private static func hasControls(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { width(bytes, $0) > 0 }
    }

    private static func replaced(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let width = width(bytes, place)
            plain += width > 0 ? [0xEF, 0xBF, 0xBD] : [bytes[place]]
            place += max(width, 1)
        }
        return plain
    }

    /// How many bytes the character has that stands there and that XML cannot hold; 0 for any other.
    @inline(__always)
    private static func width(_ bytes: ArraySlice<UInt8>, _ place: Int) -> Int {
        let byte = bytes[place]
        if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
        guard byte == 0xEF, place + 2 < bytes.endIndex, bytes[place + 1] == 0xBF else { return 0 }
        return bytes[place + 2] >= 0xBE ? 3 : 0
    }
}
