/// Names of members that mean something in a format: an attribute called so is written with an underscore after its name, and one that
/// has underscores after such a name with one more. Read, it loses one.
struct JSONReservedNames: ExpressibleByArrayLiteral {
    static let none: JSONReservedNames = []
    static let nodeLink = (
        vertices: ["id"] as JSONReservedNames, edges: ["source", "target", "key"] as JSONReservedNames
    )
    static let cytoscape = (
        vertices: ["id", "value"] as JSONReservedNames,
        edges: ["id", "source", "target", "directed", "key"] as JSONReservedNames
    )
    static let cx2 = (vertices: ["id"] as JSONReservedNames, edges: ["directed"] as JSONReservedNames)
    static let kumu = (
        vertices: JSONReservedNames(
            ["id", "_id", "attributes", "element type"], inCapitals: JSONDialect.kumuFields),
        edges: JSONReservedNames(
            ["id", "_id", "from", "to", "direction", "attributes", "connection type"],
            inCapitals: JSONDialect.kumuFields)
    )

    private let names: Set<String>
    /// Names in lower case that are the same in capitals: another spelling of one is another attribute, and no name of its own.
    private let inCapitals: Set<String>

    private init(_ names: Set<String>, inCapitals: Set<String>) {
        (self.names, self.inCapitals) = (names, inCapitals)
    }

    init(arrayLiteral names: String...) { self.init(Set(names), inCapitals: []) }

    func escaped(_ name: String) -> String { isReserved(name) ? name + "_" : name }

    func unescaped(_ name: String) -> String {
        name.hasSuffix("_") && isReserved(name) ? String(name.dropLast()) : name
    }

    private func isReserved(_ name: String) -> Bool {
        var base = name[...]
        while base.last == "_" { base.removeLast() }
        let small = base.lowercased()
        return names.contains(String(base)) || (small != base && inCapitals.contains(small))
    }
}
