/// The columns that keys stand for, and what sort of values came under each.
struct GMLKeys {
    /// What keys stand for that are not the names themselves.
    var names: [String: String] = [:]
    private var keys = ByteTable()
    private var columns: [Int?] = []
    private var sorts: [Int: Sort] = [:]

    private struct Sort {
        var hasText = false
        var hasReal = false
    }

    /// The column of a key; nil beyond the limit.
    mutating func column(_ key: Span<UInt8>, _ make: (String) -> Int?) -> Int? {
        let number = keys.number(of: key)
        if number == columns.count {
            let name = String(copying: key)
            columns.append(make(names[name] ?? name))
        }
        return columns[number]
    }

    mutating func column(_ name: String, _ make: (String) -> Int?) -> Int? { column(name.utf8.span, make) }

    mutating func note(_ column: Int, _ value: Span<UInt8>, _ isText: Bool) {
        if isText {
            sorts[column, default: Sort()].hasText = true
        } else if value.contains(UInt8(ascii: ".")) || value.contains(UInt8(ascii: "e"))
            || value.contains(UInt8(ascii: "E"))
        {
            sorts[column, default: Sort()].hasReal = true
        } else if sorts[column] == nil {
            sorts[column] = Sort()
        }
    }

    /// A column has the type of its values: text where one of them stood in quotes.
    func setTypes(of columns: inout [GraphColumn], in text: [UInt8]) {
        for (place, sort) in sorts {
            if !sort.hasText {
                columns[place].type = sort.hasReal ? .real : .integer
            } else if GraphNumber.type(of: columns[place].allRuns.lazy.map { text[$0.range] }) == .boolean {
                columns[place].type = .boolean
            }
        }
    }
}
