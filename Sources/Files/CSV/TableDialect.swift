public import Model

/// How the tables of a folder are written.
public enum TableDialect: Sendable {
    /// By RFC 4180 but for the line breaks: UTF-8, commas, LF.
    case plain
    /// As a Swedish Excel opens it by a double click: UTF-8 with a byte-order mark, semicolons, CRLF.
    case swedishExcel

    /// The one that a table is nearest to.
    package init(like table: Table?) {
        self = table?.separator == Self.plain.separator ? .plain : .swedishExcel
    }

    /// A folder's own: as `actors.csv` is written.
    public init(of draft: Draft) { self.init(like: draft.tables[.actors]) }

    var separator: UInt8 { self == .plain ? UInt8(ascii: ",") : UInt8(ascii: ";") }
    var lineBreak: [UInt8] { self == .plain ? [0x0A] : [0x0D, 0x0A] }
    var mark: [UInt8] { self == .plain ? [] : [0xEF, 0xBB, 0xBF] }
}
