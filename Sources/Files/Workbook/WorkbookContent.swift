public import Model

/// What a workbook is to hold: sheets of typed cells, with how they look and what may be written into them. A value, told
/// in full before any of it is written.
///
/// Text stays text, whatever it looks like: `=1+1` is three characters. Rows and columns count from 0.
public struct WorkbookContent: Hashable, Sendable {
    /// What a spreadsheet can hold, in rows and columns.
    public static let maximumRows = 1_048_576
    public static let maximumColumns = 16_384

    public var title: String
    public var sheets: [Sheet]

    public init(title: String, sheets: [Sheet] = []) {
        (self.title, self.sheets) = (title, sheets)
    }

    public struct Sheet: Hashable, Sendable {
        /// Made by `sheetNames(for:)` where it is not our own word.
        public var name: String
        public var isHidden = false
        public var rows: [[Cell]]
        /// In widths of a digit, from the first column on.
        public var columnWidths: [Double] = []
        /// In points, for the rows that have one of their own.
        public var rowHeights: [Int: Double] = [:]
        /// How many rows, and columns, stay in sight.
        public var frozenRows = 0
        public var frozenColumns = 0
        /// The cells that can be filtered, their heading row first.
        public var filtered: Area?
        public var choices: [Choices] = []
        public var prompts: [Prompt] = []
        public var highlights: [Highlight] = []
        /// Whether locked cells can be changed only after the protection is taken away. There is no password.
        public var isProtected = false
        public var isLandscape = false
        /// The row that is printed on each page.
        public var headingRow: Int?

        public init(name: String, rows: [[Cell]] = []) {
            (self.name, self.rows) = (name, rows)
        }
    }

    public struct Cell: Hashable, Sendable {
        public var value: Value
        public var style: Style

        public init(_ value: Value, _ style: Style = Style()) {
            (self.value, self.style) = (value, style)
        }

        public init(_ text: String, _ style: Style = Style()) { self.init(.text(text), style) }

        public static var blank: Cell { Cell(.blank) }
    }

    public enum Value: Hashable, Sendable {
        case blank
        case text(String)
        /// One that is not finite is left blank.
        case number(Double)
        /// One before 1900, which spreadsheets do not know, is text.
        case date(Day)
    }

    public struct Style: Hashable, Sendable {
        /// In points; nil is the spreadsheet's own.
        public var size: Double?
        public var isBold = false
        public var fill: RGB?
        public var ink: RGB?
        public var wraps = false
        /// Whether protection holds it.
        public var isLocked = true
        public var isBordered = false
        /// Whether the text begins at the cell's upper edge.
        public var isAtTop = false
        public var indent = 0
        /// As a spreadsheet writes it, `0.00` or `@`.
        public var pattern = ""

        public init() {}

        /// A copy that differs in this.
        public func with(_ change: (inout Style) -> Void) -> Style {
            var copy = self
            change(&copy)
            return copy
        }
    }

    /// A color as its three bytes say it, 0xRRGGBB.
    public struct RGB: Hashable, Sendable {
        public let value: UInt32

        /// - Precondition: three bytes.
        public init(_ value: UInt32) {
            precondition(value <= 0xFFFFFF, "a color has three bytes")
            self.value = value
        }
    }

    /// A rectangle of cells, its edges included.
    public struct Area: Hashable, Sendable {
        public let rows: ClosedRange<Int>
        public let columns: ClosedRange<Int>

        public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            (self.rows, self.columns) = (rows, columns)
        }
    }

    /// What is said beside the cells of an area when one of them is chosen; at most 32 and 255 characters of it.
    public struct Prompt: Hashable, Sendable {
        public let area: Area
        public let title: String
        public let message: String

        public init(area: Area, title: String, message: String) {
            (self.area, self.title, self.message) = (area, title, message)
        }
    }

    /// A list from which cells are filled in. Leaving the cell blank is never refused.
    public struct Choices: Hashable, Sendable {
        public let area: Area
        public let sheet: String
        /// Where the list stands on that sheet.
        public let source: Area
        /// Whether what is not in the list is refused.
        public var refusesOthers = true
        /// What is said to who writes something else; at most 32 and 255 characters of it.
        public let title: String
        public let message: String

        public init(area: Area, sheet: String, source: Area, title: String, message: String) {
            (self.area, self.sheet, self.source) = (area, sheet, source)
            (self.title, self.message) = (title, message)
        }
    }

    /// A color for the cells of an area whose text begins so.
    public struct Highlight: Hashable, Sendable {
        public let area: Area
        public let beginning: String
        public let fill: RGB
        public let ink: RGB

        public init(area: Area, beginning: String, fill: RGB, ink: RGB) {
            (self.area, self.beginning, self.fill, self.ink) = (area, beginning, fill, ink)
        }
    }
}

extension WorkbookContent {
    /// The cells whose text is longer than a cell can hold, and is cut off: with their sheet, "Svar!B17".
    ///
    /// - Complexity: O(*n*) in the cells, and in the bytes of the long ones.
    public var cutCells: [String] {
        sheets.flatMap { sheet in
            sheet.rows.enumerated().flatMap { row, cells in
                cells.enumerated().compactMap { column, cell in
                    guard case .text(let text) = cell.value, WorkbookText.isCut(text) else { return nil }
                    return "\(sheet.name)!\(Self.columnName(column))\(row + 1)"
                }
            }
        }
    }

    /// Names that sheets can have, as near the ones wished as may be: of at most 31 characters, without those that
    /// spreadsheets refuse, and no two alike but for case.
    public static func sheetNames(for wished: [String]) -> [String] {
        var taken: Set<String> = []
        return wished.map { wish in
            let sound = String(
                String.UnicodeScalarView(
                    WorkbookText.written(wish).unicodeScalars.map {
                        "[]:*?/\\'\n\t\r".unicodeScalars.contains($0) ? " " : $0
                    })
            )
            .tidied
            let base = sound.isEmpty ? "–" : sound
            var name = WorkbookText.cut(base, to: 31).tidied
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                let tail = " (\(number))"
                name = WorkbookText.cut(base, to: 31 - tail.utf16.count).tidied + tail
                number += 1
            }
            return name
        }
    }

    /// "B", as spreadsheets name the second column.
    public static func columnName(_ column: Int) -> String {
        precondition(column >= 0, "columns count from 0")
        var name = ""
        var rest = column + 1
        while rest > 0 {
            name = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}
