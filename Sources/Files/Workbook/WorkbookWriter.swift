internal import CWorkbook
internal import Foundation
internal import Model

// The C library, owned. All `unsafe` code of writing workbooks is here and in `WorkbookSeal`: above it there are only Swift
// values.

/// Why a workbook could not be written.
public enum WorkbookWriteFault: Error, Hashable, Sendable {
    /// A sheet has more rows or columns than a spreadsheet can hold.
    case tooLarge(sheet: String)
    /// The system gave no room for it, on disk or in memory.
    case noRoom
    /// What the library says; ours to mend, since everything it refuses is seen to beforehand.
    case refused(String)
}

extension WorkbookContent {
    /// The workbook as a file's bytes. The same content gives the same bytes.
    ///
    /// - Throws: `WorkbookWriteFault` when a sheet is too large, or there is no room to write it.
    /// - Precondition: sheets have names that `sheetNames(for:)` would leave as they are, and one is not hidden.
    /// - Complexity: O(*cells*).
    public func bytes() throws(WorkbookWriteFault) -> [UInt8] {
        precondition(sheets.contains { !$0.isHidden }, "a workbook shows something")
        precondition(
            Self.sheetNames(for: sheets.map(\.name)) == sheets.map(\.name), "sheets have sound names")
        for sheet in sheets
        where sheet.rows.count > Self.maximumRows
            || sheet.rows.contains(where: { $0.count > Self.maximumColumns })
        {
            throw .tooLarge(sheet: sheet.name)
        }
        guard let file = unsafe tmpfile() else { throw .noRoom }
        defer { unsafe fclose(file) }
        let writer = try unsafe WorkbookWriter(file)
        try writer.write(self)
        try writer.close()
        var count = 0
        guard let start = unsafe samverkan_workbook_bytes(file, &count) else { throw .noRoom }
        defer { unsafe free(start) }
        let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
        guard WorkbookSeal.holds(for: bytes) else { throw .noRoom }
        return bytes
    }
}

/// One workbook that is being written.
@safe private struct WorkbookWriter: ~Copyable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>

    init(_ file: UnsafeMutablePointer<FILE>) throws(WorkbookWriteFault) {
        guard let workbook = unsafe samverkan_workbook(file) else { throw .noRoom }
        unsafe self.workbook = workbook
    }

    /// Ends the workbook, whether it went well or not.
    consuming func close() throws(WorkbookWriteFault) {
        let error = unsafe workbook_close(workbook)
        discard self
        try Self.check(error)
    }

    deinit { unsafe lxw_workbook_free(workbook) }

    func write(_ content: WorkbookContent) throws(WorkbookWriteFault) {
        // The day that the format of the workbooks was made for; any that does not change would do.
        let created: Int64 = 946_684_800
        try Self.check(
            unsafe samverkan_workbook_describe(
                workbook, WorkbookText.cut(WorkbookText.written(content.title), to: 255), created))
        var formats = unsafe Formats(workbook)
        for (number, sheet) in content.sheets.enumerated() {
            guard let target = unsafe workbook_add_worksheet(workbook, sheet.name) else { throw .noRoom }
            try unsafe write(sheet, to: target, &formats)
            if number == content.sheets.firstIndex(where: { !$0.isHidden }) {
                unsafe worksheet_activate(target)
                unsafe worksheet_set_first_sheet(target)
            }
        }
    }

    private func write(
        _ sheet: WorkbookContent.Sheet, to target: UnsafeMutablePointer<lxw_worksheet>,
        _ formats: inout Formats
    ) throws(WorkbookWriteFault) {
        for (column, width) in sheet.columnWidths.enumerated() {
            try Self.check(
                unsafe worksheet_set_column(
                    target, lxw_col_t(column), lxw_col_t(column), width, nil))
        }
        for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
            try Self.check(unsafe worksheet_set_row(target, lxw_row_t(row), height, nil))
        }
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                try unsafe write(cell, to: target, row: row, column: column, &formats)
            }
        }
        if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
            unsafe worksheet_freeze_panes(
                target, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
        }
        if let area = sheet.filtered {
            try Self.check(
                unsafe worksheet_autofilter(
                    target, lxw_row_t(area.rows.lowerBound), lxw_col_t(area.columns.lowerBound),
                    lxw_row_t(area.rows.upperBound), lxw_col_t(area.columns.upperBound)))
        }
        for choices in sheet.choices {
            let area = choices.area
            try Self.check(
                unsafe samverkan_sheet_choices(
                    target, UInt32(area.rows.lowerBound), UInt32(area.columns.lowerBound),
                    UInt32(area.rows.upperBound), UInt32(area.columns.upperBound), choices.formula,
                    choices.refusesOthers ? 1 : 0,
                    WorkbookText.cut(WorkbookText.written(choices.title), to: 32),
                    WorkbookText.cut(WorkbookText.written(choices.message), to: 255)))
        }
        for prompt in sheet.prompts {
            let area = prompt.area
            try Self.check(
                unsafe samverkan_sheet_prompt(
                    target, UInt32(area.rows.lowerBound), UInt32(area.columns.lowerBound),
                    UInt32(area.rows.upperBound), UInt32(area.columns.upperBound),
                    WorkbookText.cut(WorkbookText.written(prompt.title), to: 32),
                    WorkbookText.cut(WorkbookText.written(prompt.message), to: 255)))
        }
        for highlight in sheet.highlights {
            let area = highlight.area
            try Self.check(
                unsafe samverkan_sheet_highlight(
                    target, UInt32(area.rows.lowerBound), UInt32(area.columns.lowerBound),
                    UInt32(area.rows.upperBound), UInt32(area.columns.upperBound), highlight.beginning,
                    formats.format(highlight)))
        }
        if sheet.isProtected { unsafe samverkan_sheet_protect(target) }
        unsafe samverkan_sheet_print(
            target, sheet.isLandscape ? 1 : 0, sheet.headingRow.map(Int32.init) ?? -1)
        if sheet.isHidden { unsafe worksheet_hide(target) }
    }

    private func write(
        _ cell: WorkbookContent.Cell, to target: UnsafeMutablePointer<lxw_worksheet>, row: Int, column: Int,
        _ formats: inout Formats
    ) throws(WorkbookWriteFault) {
        let (row, place) = (lxw_row_t(row), lxw_col_t(column))
        let format = unsafe formats.format(cell)
        let error: lxw_error
        switch cell.value {
        case .number(let number) where number.isFinite:
            error = unsafe worksheet_write_number(target, row, place, number, format)
        case .blank, .number:
            // One that looks like no other is not there at all.
            if cell.style == WorkbookContent.Style() { return }
            error = unsafe worksheet_write_blank(target, row, place, format)
        case .text(let text):
            error = unsafe worksheet_write_string(target, row, place, WorkbookText.written(text), format)
        case .date(let day) where day.year >= 1900:
            error = unsafe samverkan_sheet_date(
                target, row, UInt32(column), Int32(day.year), Int32(day.month), Int32(day.day), format)
        case .date(let day):
            error = unsafe worksheet_write_string(target, row, place, day.description, format)
        }
        try Self.check(error)
    }

    private static func check(_ error: lxw_error) throws(WorkbookWriteFault) {
        switch error {
        case LXW_NO_ERROR: return
        case LXW_ERROR_MEMORY_MALLOC_FAILED, LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE,
            LXW_ERROR_READING_TMPFILE, LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD,
            LXW_ERROR_ZIP_CLOSE:
            throw .noRoom
        default: throw .refused(unsafe lxw_strerror(error).map { unsafe String(cString: $0) } ?? "")
        }
    }
}

/// The formats that a workbook has so far, in the order in which they came.
@safe private struct Formats {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var formats: [WorkbookContent.Style: UnsafeMutablePointer<lxw_format>]
    private var highlights: [[UInt32]: UnsafeMutablePointer<lxw_format>]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        unsafe self.workbook = workbook
        unsafe formats = [:]
        unsafe highlights = [:]
    }

    /// Nil for the spreadsheet's own.
    mutating func format(_ cell: WorkbookContent.Cell) -> UnsafeMutablePointer<lxw_format>? {
        var style = cell.style
        if case .date = cell.value, style.pattern.isEmpty { style.pattern = "yyyy-mm-dd" }
        if style == WorkbookContent.Style() { return nil }
        if let format = unsafe formats[style] { return unsafe format }
        var told = samverkan_style(
            size: style.size ?? 0, fill: Int32(style.fill.map { Int($0.value) } ?? -1),
            ink: Int32(style.ink.map { Int($0.value) } ?? -1), bold: style.isBold ? 1 : 0,
            wraps: style.wraps ? 1 : 0, locked: style.isLocked ? 1 : 0, bordered: style.isBordered ? 1 : 0,
            top: style.isAtTop ? 1 : 0, indent: Int32(style.indent))
        let format = unsafe samverkan_workbook_format(workbook, &told, style.pattern)
        unsafe formats[style] = format
        return unsafe format
    }

    mutating func format(_ highlight: WorkbookContent.Highlight) -> UnsafeMutablePointer<lxw_format>? {
        let key = [highlight.fill.value, highlight.ink.value]
        if let format = unsafe highlights[key] { return unsafe format }
        let format = unsafe samverkan_workbook_highlight_format(
            workbook, Int32(highlight.fill.value), Int32(highlight.ink.value))
        unsafe highlights[key] = format
        return unsafe format
    }
}

extension WorkbookContent.Choices {
    /// `='Listor'!$A$1:$A$9`.
    fileprivate var formula: String {
        let (rows, columns) = (source.rows, source.columns)
        func cell(_ row: Int, _ column: Int) -> String {
            "$\(WorkbookContent.columnName(column))$\(row + 1)"
        }
        return "='\(sheet)'!\(cell(rows.lowerBound, columns.lowerBound)):"
            + cell(rows.upperBound, columns.upperBound)
    }
}
