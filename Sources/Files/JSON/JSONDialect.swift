internal import Model

/// What the members of a graph's nodes and edges are called, and which of them say more than an attribute does.
struct JSONDialect {
    /// What a member of a node or of an edge says.
    enum Role {
        /// Of several in one node the lowest counts.
        case id(Int)
        case source, target
        /// An object whose members are attributes too.
        case bag
        case attribute
        /// Says of an edge whether it has a direction.
        case directed, undirected, directedType, arrows, kumuDirection
        /// Which of several parallel edges it is, in networkx.
        case parallelKey
        /// networkx's second copy of the id in cyjs.
        case copyOfID
        /// A place in a list of names.
        case category
        case tags
        case drawing
        /// Says what has been told otherwise.
        case nothing
    }

    /// What the values of names stand for.
    enum Family {
        /// networkx, and whoever writes as it does: every other member is an attribute by its own name.
        case networkx
        /// d3, Sigma, vis-network, force-graph, ECharts, Neo4j and whoever writes nodes and edges as seems good.
        case loose
        case graphology
        /// JSON Graph Format
        case jgf
        case cytoscape
        case kumu
    }

    let family: Family
    /// By rank; none where nodes are numbered as they stand.
    var idNames: [String]
    var ends = (source: "source", target: "target")
    /// What edges are that do not say it.
    var isDirected = false

    var bags: Set<String> {
        switch family {
        case .networkx: []
        case .loose: ["attributes", "data", "metadata", "properties"]
        case .graphology, .kumu: ["attributes"]
        case .jgf: ["metadata"]
        case .cytoscape: ["data"]
        }
    }

    /// Whether members of a bag have roles of their own.
    var bagHasRoles: Bool { family == .cytoscape || family == .kumu || family == .loose }

    /// Whether a node's `name` is what it is called.
    var namesAreLabels: Bool { family == .loose || family == .cytoscape }

    /// What a member of a node says.
    func vertexName(_ written: String, inBag: Bool) -> JSONName {
        let name = known(written)
        if inBag, !bagHasRoles { return JSONName(name) }
        if let rank = idNames.firstIndex(of: name) {
            return JSONName(name, .id(inBag ? rank + idNames.count : rank))
        }
        if !inBag, bags.contains(name) { return JSONName(name, .bag) }
        switch (family, name) {
        case (.cytoscape, "group") where !inBag: return JSONName(name, .nothing)
        case (.cytoscape, _) where !inBag && Self.drawing.contains(name): return JSONName(name, .drawing)
        case (.cytoscape, "value"): return JSONName(name, .copyOfID)
        case (.loose, "category"): return JSONName(name, .category)
        case (.loose, "lbl"): return JSONName(name, column: GraphColumn.label)
        case (.kumu, "element type"): return JSONName(name, column: "type")
        case (.kumu, "tags"): return JSONName(name, .tags)
        default: return JSONName(name, column: reserved.vertices.unescaped(name))
        }
    }

    /// Likewise of an edge.
    func edgeName(_ written: String, inBag: Bool) -> JSONName {
        let name = known(written)
        if inBag, !bagHasRoles { return JSONName(name) }
        if name == ends.source { return JSONName(name, .source) }
        if name == ends.target { return JSONName(name, .target) }
        if !inBag, bags.contains(name) { return JSONName(name, .bag) }
        switch (family, name) {
        case (.networkx, "key"): return JSONName(name, .parallelKey)
        case (.cytoscape, "key"): return JSONName(name, .parallelKey)
        case (.graphology, "key"): return JSONName(name, column: GraphColumn.edgeID)
        case (.graphology, "undirected"), (.loose, "undirected"): return JSONName(name, .undirected)
        case (.loose, "directed"), (.jgf, "directed"), (.cytoscape, "directed"):
            return JSONName(name, .directed)
        case (.loose, "type"), (.loose, "Type"): return JSONName(name, .directedType)
        case (.loose, "arrows"): return JSONName(name, .arrows)
        case (.cytoscape, "group") where !inBag: return JSONName(name, .nothing)
        case (.cytoscape, _) where !inBag && Self.drawing.contains(name): return JSONName(name, .drawing)
        case (.kumu, "direction"): return JSONName(name, .kumuDirection)
        case (.kumu, "_id"): return JSONName(name, column: GraphColumn.edgeID)
        case (.kumu, "connection type"): return JSONName(name, column: "type")
        case (.kumu, "tags"): return JSONName(name, .tags)
        default: return JSONName(name, column: reserved.edges.unescaped(name))
        }
    }

    /// Kumu's own fields are the same in capitals.
    private func known(_ name: String) -> String {
        let small = name.lowercased()
        return family == .kumu && Self.kumuFields.contains(small) ? small : name
    }

    static let kumuFields: Set<String> = [
        "id", "label", "type", "element type", "connection type", "description", "tags", "from", "to",
        "direction",
    ]

    private var reserved: (vertices: JSONReservedNames, edges: JSONReservedNames) {
        switch family {
        case .networkx: JSONReservedNames.nodeLink
        case .cytoscape: JSONReservedNames.cytoscape
        case .kumu: JSONReservedNames.kumu
        case .loose, .graphology, .jgf: (.none, .none)
        }
    }

    /// What Cytoscape says beside `data`.
    private static let drawing: Set<String> = [
        "position", "renderedPosition", "selected", "selectable", "locked", "grabbable", "grabbed",
        "pannable",
        "removed", "scratch", "style", "css",
    ]

    /// What nodes are known by, in the order of what is looked for.
    static let idCandidates = [
        "id", "key", "_id", "@id", "ID", "Id", "identity", "elementId", "name", "label", "Name", "Label",
        "title",
    ]
    /// What the ends of edges are called, likewise.
    static let endCandidates = [
        ("source", "target"), ("from", "to"), ("startNode", "endNode"), ("start", "end"), ("src", "dst"),
        ("src", "tgt"), ("sub", "obj"), ("_from", "_to"), ("sourceId", "targetId"), ("sourceID", "targetID"),
        ("source_id", "target_id"), ("Source", "Target"), ("From", "To"), ("node1", "node2"), ("s", "t"),
        ("u", "v"), ("tail", "head"),
    ]
}
