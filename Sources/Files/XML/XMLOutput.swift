// What a text is written as in XML 1.0 so that a parser gives back every sign of it. What XML has no way to say is taken away
// before a writer sees it.

extension ByteOutput {
    /// As the content of an element.
    mutating func writeXML(text bytes: ArraySlice<UInt8>) {
        writeXML(bytes) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            // A parser makes a line feed of one that stands as such.
            case 0x0D: "&#13;"
            default: nil
            }
        }
    }

    /// As the value of an attribute between quotation marks, where a parser makes a blank of a tab and of a line break.
    mutating func writeXML(attribute bytes: ArraySlice<UInt8>) {
        writeXML(bytes) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case 0x09: "&#9;"
            case 0x0A: "&#10;"
            case 0x0D: "&#13;"
            default: nil
            }
        }
    }

    mutating func writeXML(text: String) { writeXML(text: Array(text.utf8)[...]) }
    mutating func writeXML(attribute text: String) { writeXML(attribute: Array(text.utf8)[...]) }

    @inline(__always)
    private mutating func writeXML(_ bytes: ArraySlice<UInt8>, _ escape: (UInt8) -> StaticString?) {
        var start = bytes.startIndex
        for place in bytes.indices {
            guard let escaped = escape(bytes[place]) else { continue }
            if start < place { write(bytes[start..<place]) }
            write(escaped)
            start = place + 1
        }
        if start < bytes.endIndex { write(bytes[start...]) }
    }
}

extension GraphDocument {
    /// The column with the ids of edges, unless two are alike or one is empty: then programs take the second edge for the
    /// first, and its id must be said in another way.
    var distinctEdgeIDs: GraphColumn? {
        guard let column = edgeColumn(GraphColumn.edgeID), !column.hasEmptyValues else { return nil }
        var ids = ByteTable()
        for (place, row) in column.valuedRows.enumerated() {
            guard let id = bytes(column, row), ids.number(of: id.span) == place else { return nil }
        }
        return column
    }
}

extension GraphColumn {
    /// Whether something is said to be nothing.
    var hasEmptyValues: Bool { allRuns.contains { $0.range.isEmpty } }
}
