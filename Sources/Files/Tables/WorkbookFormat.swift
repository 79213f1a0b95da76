internal import Model

// A workbook: a sheet of nodes, one of edges, and one for what goes for the graph as a whole. That of a network has a sheet for
// each table of its folder, under the folder's own headings, so that whoever opens it finds what the handbook describes.

extension FileFormat {
    static let workbook = FileFormat(
        "xlsx", "XLSX", extensions: ["xlsx", "xlsm"],
        carries: Set(Feature.allCases).subtracting([.relations]),
        read: { source throws(Problems) in
            let bytes = try source.bytes()
            return try TableReader.read(try readWorkbook(bytes, file: source.file), of: source.file)
        },
        write: .graph { document throws(Problems) in [WrittenFile(bytes: try document.workbook())] },
        recognizes: { $0.starts(with: [0x50, 0x4B, 0x03, 0x04]) })
}

extension GraphDocument {
    fileprivate func workbook() throws(Problems) -> [UInt8] {
        var content = WorkbookContent(title: attribute(NetworkAttribute.title) ?? "")
        let isNetwork = isNetwork
        func table(_ name: String, _ header: [String], _ rows: [[String]]) {
            var sheet = WorkbookContent.Sheet(name: name)
            let heading = WorkbookContent.Style().with { $0.isBold = true }
            sheet.rows = [header.map { WorkbookContent.Cell($0, heading) }] + rows.map { $0.map(Self.cell) }
            sheet.frozenRows = 1
            if !header.isEmpty {
                sheet.filtered = WorkbookContent.Area(
                    rows: 0...max(1, rows.count), columns: 0...(header.count - 1))
            }
            content.sheets.append(sheet)
        }
        table(
            isNetwork ? "actors" : "nodes",
            isNetwork
                ? ["id"] + vertexColumns.map { $0.name == GraphColumn.label ? "name" : $0.name }
                : vertexHeader,
            (0..<vertexCount).map { vertexCells($0).map { String(decoding: $0, as: UTF8.self) } })
        let relevance = edgeColumn("relevant")
        let columns = isNetwork ? edgeColumns.filter { $0.name != "relevant" } : edgeColumns
        table(
            isNetwork ? "ties" : "edges", isNetwork ? ["from", "to"] + columns.map(\.name) : edgeHeader,
            (0..<edgeCount).map { edge in
                guard isNetwork else { return edgeCells(edge).map { String(decoding: $0, as: UTF8.self) } }
                let isLeftOut = relevance.map { value($0, edge) == "false" } ?? false
                return [id(tail(edge)), id(head(edge))]
                    + columns.map { $0.name == "level" && isLeftOut ? "x" : value($0, edge) ?? "" }
            })
        var general: [[String]] = []
        for attribute in attributes {
            let own = Draft.TableName.allCases.first { NetworkAttribute.table($0) == attribute.name }
            guard let own,
                let read = readCSV(Array(attribute.value.utf8), file: "", knownColumns: own.columns).table
            else {
                general.append([attribute.name, attribute.value])
                continue
            }
            table(
                own.rawValue, read.header,
                (0..<read.rowCount).map { row in read.header.indices.map { read.text(row: row, column: $0) } }
            )
        }
        if !general.isEmpty { table(graphSheet, graphHeadings, general) }
        return try bytes(of: content)
    }

    /// A number where it stands as a spreadsheet would write it, so that nothing is rounded and no zero is lost.
    private static func cell(_ text: String) -> WorkbookContent.Cell {
        if let number = Double(text), number.isFinite, NumberText.shortest(number) == text {
            return WorkbookContent.Cell(.number(number))
        }
        return WorkbookContent.Cell(text)
    }

    private func bytes(of content: WorkbookContent) throws(Problems) -> [UInt8] {
        do throws(WorkbookWriteFault) {
            return try content.bytes()
        } catch {
            throw Problems([
                Problem(
                    .badGraph(.limit(.rows, most: WorkbookContent.maximumRows)),
                    at: SourceLocation(file: file))
            ])
        }
    }
}
