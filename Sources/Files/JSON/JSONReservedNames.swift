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
        vertices: ["id", "_id", "attributes", "element type"] as JSONReservedNames,
        edges: ["id", "_id", "from", "to", "direction", "attributes", "connection type"] as JSONReservedNames
    )

    private var names: Set<String>

    init(arrayLiteral names: String...) { self.names = Set(names) }

    func escaped(_ name: String) -> String { isReserved(name) ? name + "_" : name }

    func unescaped(_ name: String) -> String {
        name.hasSuffix("_") && isReserved(name) ? String(name.dropLast()) : name
    }

    private func isReserved(_ name: String) -> Bool {
        var base = name[...]
        while base.last == "_" { base.removeLast() }
        return names.contains(String(base))
    }
}
