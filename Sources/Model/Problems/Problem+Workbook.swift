/// What can be wrong with a workbook: an XLSX file, or what was taken for one.
public enum WorkbookFault: Error, Hashable, Sendable {
    /// The archive has no end.
    case truncated
    /// The member of the archive that does not unpack to what it was.
    case damaged(part: String)
    case encrypted
    /// A file of Excel 97–2003.
    case oldExcel
    case otherFormat(Format)
    case noSheets
    /// What the workbook refers to and does not have.
    case missingPart(String)
    case documentType(part: String)
    case brokenXML(part: String, line: Int)
    /// More than is ever unpacked; nil for the archive itself.
    case tooLarge(part: String?)
    /// More cells or text than is ever kept.
    case tooMuchText
    case noMemory
    /// Cells are named with their sheet: "Svar!B17".
    case outsideSheet(cell: String)
    case rowsOutOfOrder(cell: String)
    case longCell(cell: String)
    case missingText(cell: String)
    /// The first of so many cells whose formula has no stored result.
    case formulaWithoutResult(cell: String, count: Int)

    /// What else a file can be.
    public enum Format: Hashable, Sendable, CaseIterable {
        case openDocument, word, powerPoint, binaryExcel, oldOffice, archive, webPage, xml, unknown
    }

    /// For programs.
    var code: String {
        switch self {
        case .truncated: "truncated_workbook"
        case .damaged: "damaged_workbook"
        case .encrypted: "encrypted_workbook"
        case .oldExcel: "old_workbook"
        case .otherFormat: "no_workbook"
        case .noSheets: "no_sheets"
        case .missingPart: "missing_part"
        case .documentType: "document_type"
        case .brokenXML: "broken_xml"
        case .tooLarge, .tooMuchText, .noMemory: "too_large_workbook"
        case .outsideSheet: "outside_sheet"
        case .rowsOutOfOrder, .longCell, .missingText: "broken_sheet"
        case .formulaWithoutResult: "formula_without_result"
        }
    }
}

extension WorkbookFault {
    func message(_ language: Language) -> String {
        switch self {
        case .truncated:
            language("arbetsboken är avhuggen: slutet saknas", "the workbook is cut off: its end is missing")
        case .damaged(let part):
            language(
                "arbetsboken är skadad: \(part) går inte att packa upp",
                "the workbook is damaged: \(part) does not unpack")
        case .encrypted:
            language("arbetsboken är skyddad med lösenord", "the workbook is protected by a password")
        case .oldExcel:
            language(
                "filen är en arbetsbok från Excel 97–2003 (.xls)",
                "the file is a workbook of Excel 97–2003 (.xls)")
        case .otherFormat(let format):
            language(
                "filen är \(format.name(.swedish)), ingen arbetsbok i XLSX",
                "the file is \(format.name(.english)), no XLSX workbook")
        case .noSheets: language("arbetsboken har inga kalkylblad", "the workbook has no worksheets")
        case .missingPart(let part):
            language(
                "arbetsboken är ofullständig: \(part) saknas",
                "the workbook is incomplete: \(part) is missing")
        case .documentType(let part):
            language(
                "\(part) har en dokumenttyp (DOCTYPE), som ingen arbetsbok har",
                "\(part) has a document type (DOCTYPE), which no workbook has")
        case .brokenXML(let part, let line):
            language(
                "\(part) är inte giltig XML (rad \(line))", "\(part) is not well-formed XML (line \(line))")
        case .tooLarge(let part?):
            language("\(part) är för stor när den packas upp", "\(part) is too large when it is unpacked")
        case .tooLarge(nil):
            language("arbetsboken har för många delar", "the workbook has too many parts")
        case .tooMuchText:
            language(
                "arbetsboken har fler celler eller mer text än som går att hålla i minnet",
                "the workbook has more cells or text than can be held in memory")
        case .noMemory: language("minnet räcker inte", "out of memory")
        case .outsideSheet(let cell):
            language(
                "cellen \(cell) ligger utanför bladet, som slutar vid XFD1048576",
                "cell \(cell) is outside the sheet, which ends at XFD1048576")
        case .rowsOutOfOrder(let cell):
            language(
                "raden vid \(cell) kommer efter en senare rad", "the row at \(cell) comes after a later row")
        case .longCell(let cell):
            language(
                "cellen \(cell) har mer text än en cell kan ha",
                "cell \(cell) has more text than a cell can have")
        case .missingText(let cell):
            language(
                "cellen \(cell) visar på en text som inte finns",
                "cell \(cell) refers to a text that is not there")
        case .formulaWithoutResult(let cell, 1):
            language(
                "cellen \(cell) har en formel vars resultat inte är sparat",
                "cell \(cell) has a formula whose result is not stored")
        case .formulaWithoutResult(let cell, let count):
            language(
                "\(count) celler har formler vars resultat inte är sparade, den första i \(cell)",
                "\(count) cells have formulas whose results are not stored, the first in \(cell)")
        }
    }

    func remedy(_ language: Language) -> String {
        switch self {
        case .truncated:
            language(
                "Hämta filen på nytt; den blev inte hel när den laddades ned eller kopierades.",
                "Fetch the file again; it was not downloaded or copied to its end.")
        case .damaged, .missingPart, .brokenXML, .rowsOutOfOrder, .missingText, .longCell:
            language(
                "Hämta filen på nytt, eller öppna den i ett kalkylprogram och spara den som XLSX.",
                "Fetch the file again, or open it in a spreadsheet program and save it as XLSX.")
        case .formulaWithoutResult:
            language(
                "Öppna filen i Excel eller LibreOffice och spara den, så att resultaten sparas med den.",
                "Open the file in Excel or LibreOffice and save it, so that the results are stored with it.")
        case .encrypted:
            language(
                "Öppna den med lösenordet och spara den utan, på ett ställe där svaren är skyddade.",
                "Open it with the password and save it without, in a place where the answers are protected.")
        case .oldExcel, .otherFormat:
            language(
                "Öppna filen i ett kalkylprogram och spara den som XLSX, eller exportera svaren som XLSX eller CSV.",
                "Open the file in a spreadsheet program and save it as XLSX, or export the answers as XLSX or CSV."
            )
        case .noSheets:
            language(
                "Lägg svaren på ett kalkylblad; diagramblad läses inte.",
                "Put the answers on a worksheet; chart sheets are not read.")
        case .documentType:
            language(
                "Lita inte på filen; be om en ny export från verktyget.",
                "Do not trust the file; ask for a new export from the tool.")
        case .tooLarge, .tooMuchText, .outsideSheet:
            language(
                "Kontrollera var filen kommer ifrån; är den riktig, dela upp svaren på flera arbetsböcker.",
                "Check where the file comes from; if it is genuine, split the answers into several workbooks."
            )
        case .noMemory:
            language(
                "Stäng andra program, eller höj gränsen (ulimit -v).",
                "Close other programs, or raise the limit (ulimit -v).")
        }
    }
}

extension WorkbookFault.Format {
    func name(_ language: Language) -> String {
        switch self {
        case .openDocument: language("ett OpenDocument (.ods, .odt)", "an OpenDocument (.ods, .odt)")
        case .word: language("ett Word-dokument", "a Word document")
        case .powerPoint: language("en PowerPoint-presentation", "a PowerPoint presentation")
        case .binaryExcel: language("en binär arbetsbok (.xlsb)", "a binary workbook (.xlsb)")
        case .oldOffice: language("ett dokument från äldre Office", "a document of an older Office")
        case .archive: language("ett zip-arkiv", "a zip archive")
        case .webPage: language("en webbsida", "a web page")
        case .xml: language("ett XML-dokument", "an XML document")
        case .unknown: language("något annat", "something else")
        }
    }
}
