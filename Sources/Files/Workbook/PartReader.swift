internal import Model

/// The local names that workbooks are read for, as they stand there; namespaces are not looked at, since the strict kind of
/// workbook has others.
enum PartName: Int, CaseIterable {
    // The most frequent first.
    case c, v, r, s, t, row, si, `is`, f, spans, rPh, phoneticPr
    case worksheet, sheetData, dimension
    case workbook, workbookPr, date1904, sheets, sheet, name, state, id
    case Relationships, Relationship, Id, `Type`, Target, TargetMode
    case styleSheet, numFmts, numFmt, numFmtId, formatCode, cellXfs, xf

    fileprivate static let vocabulary = allCases.map { String(describing: $0) }
}

/// The attributes of an element of a part, for as long as its beginning is told.
struct PartAttributes {
    private let attributes: XMLAttributes

    fileprivate init(_ attributes: XMLAttributes) { self.attributes = attributes }

    /// Those with a name that is known, in their order. Values are valid UTF-8.
    @inline(__always)
    func forEach(_ body: (PartName, Span<UInt8>) -> Void) {
        attributes.forEach { name, value in
            if let name = PartName(rawValue: name) { body(name, value) }
        }
    }

    /// All of them in their order, each with what its local name and its namespace are called.
    func all(_ called: (String, String) -> String) -> [(name: String, value: String)] {
        attributes.all(called)
    }

    /// The texts of those with a name that is known.
    func texts() -> [PartName: String] {
        var texts: [PartName: String] = [:]
        forEach { name, value in texts[name] = String(value) }
        return texts
    }
}

/// Reads an XML part of an office document piece by piece.
///
/// A subclass says what is done with elements and text. Elements lie in each other at most 100 deep.
class PartReader: XMLReader {
    /// The name of the part, for messages.
    let part: String
    private var ownFault: WorkbookFault?

    init(part: String) {
        self.part = part
        super.init(vocabulary: PartName.vocabulary, deepest: 100)
    }

    func begin(_ name: PartName?, _ attributes: PartAttributes) {}
    func end(_ name: PartName?) {}

    /// What keeps the part from being read further.
    final var fault: WorkbookFault? {
        if let ownFault { return ownFault }
        return failure.map { failure in
            switch failure.kind {
            case .documentType: .documentType(part: part)
            case .names: .tooLarge(part: part)
            case .noMemory: .noMemory
            case .notWellFormed, .cutShort, .depth, .length, .encoding:
                .brokenXML(part: part, line: failure.line)
            }
        }
    }

    /// Nothing more is told, and reading ends.
    final func stop(_ fault: WorkbookFault) {
        if self.fault == nil { ownFault = fault }
        stop()
    }

    final override func begin(_ element: XMLElement, _ attributes: XMLAttributes) {
        begin(PartName(rawValue: element.name), PartAttributes(attributes))
    }

    final override func end(_ element: XMLElement) { end(PartName(rawValue: element.name)) }
}
