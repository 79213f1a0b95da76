internal import Model

/// Writes a dataset as UCINET 6 has it, version 6404: labels of rows and of columns, and a matrix for each relation.
///
/// Where edges have levels, a cell of which nothing is said is missing, so that it is not taken for level 0; else it is 0.
struct UCINETWriter {
    private let document: GraphDocument
    private let relations: EdgeRelations

    init(_ document: GraphDocument) {
        self.document = document
        relations = EdgeRelations(document)
    }

    func files() throws(Problems) -> [WrittenFile] {
        let matrixCount = max(1, relations.names.count)
        let count = document.vertexCount.multipliedReportingOverflow(by: document.vertexCount)
        let (cells, isTooMany) = count.partialValue.multipliedReportingOverflow(by: matrixCount)
        guard !count.overflow, !isTooMany, cells <= UCINETCell.most else {
            throw fault(.limit(.cells, most: UCINETCell.most))
        }
        let longest = Int(Int16.max)
        for vertex in 0..<document.vertexCount where document.id(vertex).utf16.count * 2 > longest {
            throw fault(.limit(.valueBytes, most: longest))
        }
        let writer = self
        return [
            WrittenFile { writer.writeHeader(to: &$0) }, WrittenFile(".##d") { writer.writeCells(to: &$0) },
        ]
    }

    private func fault(_ fault: GraphFault) -> Problems {
        Problems([Problem(.badGraph(fault), at: SourceLocation(file: document.file))])
    }

    private func writeHeader(to output: inout ByteOutput) {
        func write(_ number: Int, _ size: Int) {
            for place in 0..<size { output.write(byte: UInt8(truncatingIfNeeded: number >> (8 * place))) }
        }
        func writeLabel(_ text: String) {
            let units = Array(text.utf16.prefix(Int(Int16.max) / 2))
            write(2 * units.count, 2)
            for unit in units { write(Int(unit), 2) }
        }
        let names = relations.names.isEmpty ? [""] : relations.names
        let hasNames = names.count > 1 || !names[0].isEmpty
        write(5, 1)
        output.write("V6404")
        // A day, for the file has a place for one: the same always, so that the same graph is the same file.
        for number in [0, 1, 1, 6] { write(number, 2) }
        write(3, 2)
        write(Int(UCINETCell.Kind.single.rawValue), 1)
        write(hasNames ? 3 : 2, 2)
        write(document.vertexCount, 4)
        write(document.vertexCount, 4)
        if hasNames { write(names.count, 4) }
        write(0, 1)
        for _ in 0..<(hasNames ? 3 : 2) { write(1, 1) }
        for _ in 0..<2 {
            for vertex in 0..<document.vertexCount { writeLabel(document.id(vertex)) }
        }
        if hasNames { names.forEach(writeLabel) }
    }

    private func writeCells(to output: inout ByteOutput) {
        let count = document.vertexCount
        let value = document.edgeColumn("level") ?? document.edgeColumn(GraphColumn.weight)
        let nothing: Float = relations.hasLevels ? UCINETCell.missing : 0
        for number in 0..<max(1, relations.names.count) {
            let edges = relations.names.isEmpty ? [] : relations.edges(number)
            // By row, then by column; of two in one cell none is left, for the format knows no parallel ones.
            let inOrder = edges.sorted {
                (document.tails[$0], document.heads[$0], $0) < (document.tails[$1], document.heads[$1], $1)
            }
            var next = 0
            var row = [Float](repeating: nothing, count: count)
            for tail in 0..<count {
                for place in row.indices { row[place] = nothing }
                while next < inOrder.count, document.tail(inOrder[next]) == tail {
                    let edge = inOrder[next]
                    let text = value.flatMap { document.value($0, edge) }
                    row[document.head(edge)] = text.flatMap { Float($0) } ?? 1
                    next += 1
                }
                for cell in row {
                    let bits = cell.bitPattern
                    for place in 0..<4 {
                        output.write(byte: UInt8(truncatingIfNeeded: bits >> UInt32(8 * place)))
                    }
                }
            }
        }
    }
}
