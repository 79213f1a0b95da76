internal import Model

/// Reads the cells of one sheet into a grid (ECMA-376 part 1, §18.3.1).
///
/// Rows and cells that say where they stand may leave out others; those that do not come next.
final class SheetReader: PartReader {
    /// What a cell's value is told to be.
    private enum Kind {
        case number, shared, text, truth, date
    }

    private static let mostRows = 1_048_576
    private static let mostColumns = 16_384

    private var builder: GridBuilder
    private let sheet: String
    private let texts: SharedTexts
    private let sharedBytes: [UInt8]
    private let styles: CellStyles
    private let dates: DateSystem
    private let most: Int
    /// Which text of the grid each shared text is; 0 when it was not met yet.
    private var numbers: [UInt32]

    // From 0, and before the first.
    private var row = -1
    private var column = -1
    private var isRowOpen = false
    private var doesRowSayWhere = false
    private var kind = Kind.number
    private var style = 0
    private var text = CellText()
    private var hasFormula = false
    private var hasValue = false
    /// Cells with a formula that nobody has stored the result of: what they say is not known, which is not that they are blank.
    private(set) var unstored: (first: String, count: Int)?

    init(
        part: String, sheet: String, builder: consuming GridBuilder, texts: SharedTexts, styles: CellStyles,
        dates: DateSystem, most: Int
    ) {
        (self.sheet, self.texts, self.styles) = (sheet, texts, styles)
        (self.dates, self.most) = (dates, most)
        self.builder = builder
        sharedBytes = texts.all
        numbers = [UInt32](repeating: 0, count: texts.count)
        super.init(part: part)
    }

    /// How many bytes the grid takes.
    var size: Int { builder.size }

    func grid() -> Grid { builder.grid() }

    override func begin(_ name: PartName?, _ attributes: PartAttributes) {
        switch (depth, name) {
        case (3, .row): beginRow(attributes)
        case (4, .c): beginCell(attributes)
        case (5..., _):
            switch name {
            case .v:
                text.clear()
                hasValue = true
            case .f: hasFormula = true
            default: break
            }
            text.begin(name)
        default: break
        }
    }

    override func end(_ name: PartName?) {
        switch (depth, name) {
        case (3, .row): endRow()
        case (4, .c): endCell()
        case (5..., _): text.end(name)
        default: break
        }
    }

    override func text(_ bytes: Span<UInt8>) {
        guard text.append(bytes) else { return stop(.longCell(cell: cellName)) }
    }

    private func beginRow(_ attributes: PartAttributes) {
        let last = row
        row += 1
        column = -1
        doesRowSayWhere = false
        attributes.forEach { name, value in
            guard name == .r, let number = Self.number(value, from: 0) else { return }
            row = number - 1
            doesRowSayWhere = true
        }
        guard row > last else { return stop(.rowsOutOfOrder(cell: name(row: max(0, row), column: 0))) }
        guard row < Self.mostRows else { return stop(.outsideSheet(cell: name(row: row, column: 0))) }
    }

    private func endRow() {
        if isRowOpen { builder.endRow() }
        isRowOpen = false
    }

    private func beginCell(_ attributes: PartAttributes) {
        column += 1
        (kind, style) = (.number, 0)
        (hasFormula, hasValue) = (false, false)
        text.clear()
        attributes.forEach { name, value in
            switch name {
            case .r: place(value)
            case .s: style = Self.number(value, from: 0) ?? 0
            case .t: kind = Self.kind(value)
            default: break
            }
        }
        guard column < Self.mostColumns, row < Self.mostRows else {
            return stop(.outsideSheet(cell: cellName))
        }
    }

    /// "D17"; only of a row that does not say where it stands is the number looked at.
    private func place(_ reference: Span<UInt8>) {
        var column = 0
        var digits = 0
        while digits < reference.count, column <= Self.mostColumns {
            let letter = (reference[digits] | 0x20) &- UInt8(ascii: "a")
            guard letter < 26 else { break }
            column = 26 * column + Int(letter) + 1
            digits += 1
        }
        guard column > 0 else { return }
        self.column = column - 1
        guard !doesRowSayWhere, let number = Self.number(reference, from: digits), number > row else {
            return
        }
        row = number - 1
        doesRowSayWhere = true
    }

    private static func kind(_ value: Span<UInt8>) -> Kind {
        switch (value.count, value.isEmpty ? 0 : value[0]) {
        case (1, UInt8(ascii: "s")): .shared
        case (1, UInt8(ascii: "n")), (0, _): .number
        case (1, UInt8(ascii: "b")): .truth
        case (1, UInt8(ascii: "d")): .date
        // str, inlineStr and e, the text of an error.
        default: .text
        }
    }

    private func endCell() {
        if hasFormula, !hasValue { unstored = (unstored?.first ?? cellName, (unstored?.count ?? 0) + 1) }
        guard !text.bytes.isEmpty else { return }
        let number: UInt32
        switch kind {
        case .shared:
            guard let found = sharedText() else { return stop(.missingText(cell: cellName)) }
            number = found
        case .text:
            text.unescape()
            let plain = text.bytes
            number = builder.number(of: plain.span)
        case .truth:
            let isTrue = text.bytes == [UInt8(ascii: "1")] || text.bytes == Array("true".utf8)
            number = builder.number(of: isTrue ? "TRUE" : "FALSE")
        case .date:
            number = builder.number(of: CellDate.text(iso: String(decoding: text.bytes, as: UTF8.self)))
        case .number: number = numberText()
        }
        guard number != 0 else { return }
        if !isRowOpen {
            while builder.rowCount < row { builder.endRow() }
            isRowOpen = true
        }
        builder.set(number, column: column)
        if builder.size > most { stop(.tooMuchText) }
    }

    private func sharedText() -> UInt32? {
        let digits = text.bytes
        guard let place = Self.number(digits.span, from: 0), place < numbers.count else { return nil }
        let range = texts.range(of: place)
        if numbers[place] == 0, !range.isEmpty {
            let shared = sharedBytes
            numbers[place] = builder.number(of: shared.span.extracting(range))
        }
        return numbers[place]
    }

    private func numberText() -> UInt32 {
        let meaning = styles.meaning(style)
        if meaning != .number, let value = NumberText.value(of: text.bytes),
            let shown = meaning == .date ? CellDate.text(value, dates) : CellDate.duration(value)
        {
            return builder.number(of: shown.span)
        }
        text.shorten()
        let shown = text.bytes
        return builder.number(of: shown.span)
    }

    private var cellName: String { name(row: row, column: column) }

    private func name(row: Int, column: Int) -> String {
        "\(sheet)!\(SheetRows.name(row: row + 1, column: column))"
    }

    /// A number of digits to the end, blanks around it aside; nil for what is none. What is too large for any sheet stays so.
    private static func number(_ text: Span<UInt8>, from start: Int) -> Int? {
        var number = 0
        guard start < text.count else { return nil }
        for place in start..<text.count {
            let digit = text[place] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = min(10 * number + Int(digit), 1 << 40)
        }
        return number
    }
}
