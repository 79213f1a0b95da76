public import Model

/// Reads the worksheets of a workbook (XLSX) in their order, hidden ones too, or tells what keeps them from being read.
///
/// Cells are read as what they hold, not as what a format shows: numbers as their shortest text, dates as ISO 8601, truth
/// values as TRUE and FALSE, formulas as what they last gave; one whose result is not stored is a fault. Nothing is fetched, run or expanded.
///
/// - Complexity: O(*n*) in what is unpacked; of that, nothing is kept but the grids and the shared texts.
public func readWorkbook(_ bytes: [UInt8], file: String) throws(Problems) -> [Grid] {
    try readWorkbook(bytes, file: file, limits: WorkbookLimits())
}

package func readWorkbook(
    _ bytes: [UInt8], file: String, limits: WorkbookLimits
) throws(Problems) -> [Grid] {
    do throws(WorkbookFault) {
        return try grids(bytes, file: file, limits: limits)
    } catch {
        throw Problems([Problem(.badWorkbook(error), at: SourceLocation(file: file))])
    }
}

/// Reads what tables a file has: the worksheets of a workbook, or the one of a CSV file. Which of them it is, its first bytes
/// tell, whatever its name.
public func readGrids(at path: String) throws(Problems) -> [Grid] {
    let bytes: [UInt8]
    do throws(Problem) {
        guard let found = try bytesOnDisk(path) else {
            throw Problem(.missingFile(found: nil), at: SourceLocation(file: path))
        }
        bytes = found
    } catch {
        throw Problems([error])
    }
    switch FileSignature(of: bytes, named: path) {
    case .zip, .compound: return try readWorkbook(bytes, file: path)
    case .other(let format):
        throw Problems([Problem(.badWorkbook(.otherFormat(format)), at: SourceLocation(file: path))])
    case .cutOff: throw Problems([Problem(.badWorkbook(.truncated), at: SourceLocation(file: path))])
    case .text: return [try readCSVGrid(bytes, file: path)]
    }
}

private func grids(
    _ bytes: [UInt8], file: String, limits: WorkbookLimits
) throws(WorkbookFault) -> [Grid] {
    switch FileSignature(of: bytes, named: file) {
    case .zip: break
    case .compound: throw CompoundFile.fault(bytes)
    case .cutOff: throw .truncated
    case .other(let format): throw .otherFormat(format)
    case .text: throw .otherFormat(.unknown)
    }
    return try ZipArchive.withArchive(of: bytes) { archive throws(WorkbookFault) in
        var parts = WorkbookParts(archive, limits: limits)
        let book = try parts.workbook(in: archive)
        var grids: [Grid] = []
        var unstored: (first: String, count: Int)?
        for sheet in book.sheets {
            let builder = GridBuilder(file: file, sheet: sheet.name, isHidden: sheet.isHidden)
            let reader = SheetReader(
                part: sheet.part, sheet: sheet.name, builder: builder, texts: book.texts, styles: book.styles,
                dates: book.dates, most: parts.limits.kept)
            guard try parts.read(sheet.part, in: archive, by: reader) else { throw .missingPart(sheet.part) }
            parts.keep(reader.size)
            grids.append(reader.grid())
            if let found = reader.unstored {
                unstored = (unstored?.first ?? found.first, (unstored?.count ?? 0) + found.count)
            }
        }
        if let unstored {
            throw .formulaWithoutResult(cell: unstored.first, count: unstored.count)
        }
        return grids
    }
}
