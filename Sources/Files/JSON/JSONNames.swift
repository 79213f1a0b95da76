internal import Model

/// What a name of members says, and in which column.
struct JSONName {
    let text: String
    let role: JSONDialect.Role
    let column: String

    init(_ text: String, _ role: JSONDialect.Role = .attribute, column: String? = nil) {
        (self.text, self.role, self.column) = (text, role, column ?? text)
    }
}

/// The names that members of nodes, or of edges, have in a file, each with what it says and with its column.
struct JSONNames {
    private(set) var names: [JSONName] = []
    // Apart from the names, for they are looked at for every value.
    private(set) var roles: [JSONDialect.Role] = []
    private(set) var columns: [Int?] = []
    var kinds: [JSONKinds] = []
    /// What the file declares of the column.
    var declared: [GraphColumn.ValueType?] = []

    /// By the number of a text, outside bags and within them, which name it is.
    private var texts = (outside: ByteTable(), inside: ByteTable())
    private var places: (outside: [Int], inside: [Int]) = ([], [])

    /// The place of a name. The same text in a bag is another name.
    ///
    /// - Parameter make: Says of a name that is new what it says.
    mutating func place(
        of name: JSONValue, in bytes: [UInt8], inBag: Bool = false, make: (String) -> JSONName
    ) -> Int {
        guard name.hasEscapes else {
            return place(of: bytes.span.extracting(name.inner), inBag: inBag, make: make)
        }
        var decoded: [UInt8] = []
        appendJSONText(bytes.span.extracting(name.inner), to: &decoded)
        return place(of: decoded.span, inBag: inBag, make: make)
    }

    mutating func place(of name: Span<UInt8>, inBag: Bool, make: (String) -> JSONName) -> Int {
        if inBag {
            let number = texts.inside.number(of: name)
            if number < places.inside.count { return places.inside[number] }
            places.inside.append(names.count)
        } else {
            let number = texts.outside.number(of: name)
            if number < places.outside.count { return places.outside[number] }
            places.outside.append(names.count)
        }
        let made = make(String(copying: name))
        names.append(made)
        roles.append(made.role)
        columns.append(nil)
        kinds.append([])
        declared.append(nil)
        return names.count - 1
    }

    /// That of an attribute, by the name of its column.
    mutating func place(of column: String) -> Int {
        place(of: column.utf8.span, inBag: false) { JSONName($0) }
    }

    mutating func setColumn(_ column: Int, of place: Int) { columns[place] = column }

    /// The type of each column that has one: that of what is declared and what stands in it.
    var types: [(column: Int, type: GraphColumn.ValueType)] {
        // Several names may share a column.
        var together: [Int: (kinds: JSONKinds, declared: GraphColumn.ValueType?)] = [:]
        for place in names.indices {
            guard let column = columns[place] else { continue }
            together[column, default: ([], declared[place])].kinds.formUnion(kinds[place])
        }
        return together.map { ($0.key, $0.value.kinds.type(declared: $0.value.declared)) }
    }
}

/// Of which kinds the values of a column are.
struct JSONKinds: OptionSet {
    let rawValue: UInt8

    static let text = JSONKinds(rawValue: 1)
    static let integer = JSONKinds(rawValue: 2)
    static let real = JSONKinds(rawValue: 4)
    static let boolean = JSONKinds(rawValue: 8)

    var type: GraphColumn.ValueType {
        switch self {
        case [.integer]: .integer
        case [.real], [.integer, .real]: .real
        case [.boolean]: .boolean
        default: .text
        }
    }

    func type(declared: GraphColumn.ValueType?) -> GraphColumn.ValueType {
        switch (declared, type) {
        case (nil, let found): found
        case (.text?, _): .text
        case (let declared?, _) where isEmpty: declared
        case (.real?, .integer), (.real?, .real), (.integer?, .real): .real
        case (_, let found): found
        }
    }
}
