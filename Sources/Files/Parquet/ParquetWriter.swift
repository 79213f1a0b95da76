// A file is its row groups, each a piece for every column, and after them a description of all of them, whose length and the
// mark `PAR1` end the file. Nothing is compressed and every value stands as it is: what reads Parquet at all reads this.

/// Writes a table as a Parquet file: rows are poured in, and no more than one group of them is ever held.
///
/// - SeeAlso: https://parquet.apache.org/docs/file-format/
struct ParquetWriter<Row> {
    /// How many rows a group has, unless their texts are so long that it is full before.
    static var groupRows: Int { 1 << 17 }
    static var groupBytes: Int { 1 << 26 }

    private struct Chunk {
        let offset: Int
        let size: Int
    }

    private struct Group {
        let rows: Int
        let chunks: [Chunk]
        var size: Int { chunks.reduce(0) { $0 + $1.size } }
    }

    private let columns: [ParquetColumn<Row>]
    private let forms: [ParquetForm]
    private var pages: [ParquetPage]
    private var groups: [Group] = []
    private var offset = 0
    private var rowsInGroup = 0

    init(_ columns: [ParquetColumn<Row>], to output: inout ByteOutput) {
        self.columns = columns
        forms = columns.map(\.form)
        pages = columns.map { _ in ParquetPage() }
        write(Array(ParquetMark.bytes), to: &output)
    }

    mutating func append(_ row: Row, to output: inout ByteOutput) {
        for place in columns.indices { pages[place].append(row, columns[place]) }
        rowsInGroup += 1
        // The length of texts is looked at now and then only.
        let isFull =
            rowsInGroup == Self.groupRows
            || rowsInGroup % 1_024 == 0 && pages.contains { $0.byteCount > Self.groupBytes }
        if isFull { finishGroup(to: &output) }
    }

    mutating func finish(to output: inout ByteOutput) {
        if rowsInGroup > 0 { finishGroup(to: &output) }
        let description = description
        write(description, to: &output)
        var tail: [UInt8] = []
        tail.append(littleEndian: Int32(description.count))
        write(tail + ParquetMark.bytes, to: &output)
    }

    private mutating func write(_ bytes: [UInt8], to output: inout ByteOutput) {
        output.write(bytes)
        offset += bytes.count
    }

    private mutating func finishGroup(to output: inout ByteOutput) {
        var chunks: [Chunk] = []
        for place in columns.indices {
            let start = offset
            let levels = forms[place].isOptional ? pages[place].definitionLevels : []
            let size = levels.count + pages[place].values.count
            write(Self.pageHeader(rows: rowsInGroup, size: size), to: &output)
            write(levels, to: &output)
            write(pages[place].values, to: &output)
            chunks.append(Chunk(offset: start, size: offset - start))
            pages[place].removeAll()
        }
        groups.append(Group(rows: rowsInGroup, chunks: chunks))
        rowsInGroup = 0
    }

    private static func pageHeader(rows: Int, size: Int) -> [UInt8] {
        var header = ThriftOutput()
        header.field(1, int32: 0)  // a page of data
        header.field(2, int32: size)
        header.field(3, int32: size)
        header.field(5) { page in
            page.field(1, int32: rows)
            page.field(2, int32: ParquetMark.plain)
            page.field(3, int32: ParquetMark.runs)
            page.field(4, int32: ParquetMark.runs)
        }
        header.end()
        return header.bytes
    }

    private var description: [UInt8] {
        let forms = forms
        var output = ThriftOutput()
        output.field(1, int32: 1)
        // The root, then the columns.
        output.field(2, structures: [nil] + forms.map(Optional.some)) { form, element in
            guard let form else {
                element.field(4, text: "schema")
                element.field(5, int32: forms.count)
                return
            }
            element.field(1, int32: form.type.rawValue)
            element.field(3, int32: form.isOptional ? 1 : 0)
            element.field(4, text: form.name)
            guard form.type == .text else { return }
            // That the bytes are text is said twice: as old readers and as new ones look for it.
            element.field(6, int32: 0)
            element.field(10) { type in type.field(1) { _ in } }
        }
        output.field(3, int64: groups.reduce(0) { $0 + $1.rows })
        output.field(4, structures: groups) { group, element in
            element.field(1, structures: Array(zip(forms, group.chunks))) { column, element in
                let (form, chunk) = column
                element.field(2, int64: chunk.offset)
                element.field(3) { chunkData in
                    chunkData.field(1, int32: form.type.rawValue)
                    chunkData.field(2, int32s: [ParquetMark.plain, ParquetMark.runs])
                    chunkData.field(3, texts: [form.name])
                    chunkData.field(4, int32: 0)  // not compressed
                    chunkData.field(5, int64: group.rows)
                    chunkData.field(6, int64: chunk.size)
                    chunkData.field(7, int64: chunk.size)
                    chunkData.field(9, int64: chunk.offset)
                }
            }
            element.field(2, int64: group.size)
            element.field(3, int64: group.rows)
        }
        output.field(6, text: "samverkan")
        output.end()
        return output.bytes
    }
}

private enum ParquetMark {
    static let bytes = Array("PAR1".utf8)
    /// The numbers of the encodings.
    static let plain = 0
    static let runs = 3
}

extension WrittenFile {
    /// A table as a Parquet file.
    ///
    /// - Parameter rows: Calls what it is given with every row, in their order.
    package static func parquet<Row>(
        _ name: String, _ columns: @escaping @Sendable () -> [ParquetColumn<Row>],
        _ rows: @escaping @Sendable ((Row) -> Void) -> Void
    ) -> WrittenFile {
        WrittenFile("\(name).parquet") { output in
            var writer = ParquetWriter(columns(), to: &output)
            rows { writer.append($0, to: &output) }
            writer.finish(to: &output)
        }
    }
}
