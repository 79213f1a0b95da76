internal import Model

/// Where in a file its nodes and edges are, and how they are written.
struct JSONShape {
    private var dialect: JSONDialect
    /// What has nodes and edges as members: the root, or an object in it.
    private var graph: JSONValue
    private var nodes: JSONValue?
    private var edges: JSONValue?
    /// Nodes and edges in one list.
    private var elements: JSONValue?
    /// By node, its neighbors, as networkx writes it.
    private var adjacency: JSONValue?
    private var categories: JSONValue?
    /// Names of members that have been read.
    private var known: Set<String> = ["directed", "multigraph"]
    private var furtherGraphs: [JSONValue] = []

    private static let nodeNames = ["nodes", "vertices"]
    private static let edgeNames = ["links", "edges", "relationships", "arcs", "relations", "connections"]

    /// Nil where there is no graph in it.
    init?(_ text: JSONText) {
        dialect = JSONDialect(family: .loose, idNames: [])
        graph = text.root
        if text.root.kind == .list {
            guard let first = text.first(of: text.root), first.kind == .object || first.kind == .list else {
                return nil
            }
            // A graph of its own in a list, as some programs pack one.
            findLists(text, in: first)
            if nodes != nil, edges != nil {
                graph = first
                tellDialect(text)
                var cursor = JSONCursor(text.bytes, in: text.root)
                _ = cursor.next()
                while let further = cursor.next() { furtherGraphs.append(further) }
                return
            }
            (nodes, edges, adjacency, categories) = (nil, nil, nil, nil)
            known = ["directed", "multigraph"]
            elements = text.root
            tellElements(text, first)
            return
        }
        guard text.root.kind == .object, find(text) else { return nil }
    }

    private mutating func find(_ text: JSONText) -> Bool {
        if let elements = text["elements"] {
            known.insert("elements")
            if elements.kind == .object {
                dialect = JSONDialect(family: .cytoscape, idNames: ["id"])
                nodes = text.member("nodes", of: elements)
                edges = text.member("edges", of: elements)
                known.insert("data")
                return isGraph
            }
            let first = text.first(of: elements)
            if text["connections"] != nil || first.map({ text.member("data", of: $0) == nil }) ?? false {
                dialect = JSONDialect(
                    family: .kumu, idNames: ["id", "_id", GraphColumn.label], isDirected: true)
                dialect.ends = ("from", "to")
                nodes = elements
                edges = text["connections"]
                known.insert("connections")
                return isGraph
            }
            self.elements = elements
            if let first { tellElements(text, first) }
            known.insert("data")
            return elements.kind == .list
        }
        findLists(text, in: text.root)
        if isGraph {
            tellDialect(text)
            return true
        }
        // JSON Graph Format, and whoever wraps a graph in an object.
        if let graphs = text["graphs"], graphs.kind == .list {
            known.insert("graphs")
            var cursor = JSONCursor(text.bytes, in: graphs)
            while let graph = cursor.next() {
                if isGraph {
                    furtherGraphs.append(graph)
                } else {
                    self.graph = graph
                    findLists(text, in: graph)
                }
            }
        } else {
            for member in text.members where member.value.kind == .object && !isGraph {
                graph = member.value
                findLists(text, in: graph)
                if isGraph { known.insert(text.string(member.name)) }
            }
            if !isGraph, let graph = text["graph"], graph.kind == .object {
                self.graph = graph
                known.insert("graph")
                dialect = JSONDialect(family: .jgf, idNames: ["id"], isDirected: true)
                return text.members(of: graph).isEmpty
            }
        }
        if isGraph { tellDialect(text) }
        return isGraph
    }

    private var isGraph: Bool { nodes != nil || edges != nil || adjacency != nil }

    private mutating func findLists(_ text: JSONText, in graph: JSONValue) {
        let members = text.members(of: graph)
        func find(_ names: [String]) -> (String, JSONValue)? {
            for name in names {
                if let found = members.first(where: {
                    $0.value.kind.isContainer && text.equals($0.name, name)
                }) {
                    return (name, found.value)
                }
            }
            return nil
        }
        if let (name, list) = find(Self.nodeNames) {
            nodes = list
            known.insert(name)
        }
        if let (name, list) = find(Self.edgeNames) {
            edges = list
            known.insert(name)
        }
        if nodes != nil, edges == nil, let (name, list) = find(["adjacency"]) {
            adjacency = list
            known.insert(name)
        }
        if let (name, list) = find(["categories"]), list.kind == .list {
            categories = list
            known.insert(name)
        }
    }

    /// Of Cytoscape.js, or edges alone.
    private mutating func tellElements(_ text: JSONText, _ first: JSONValue) {
        if text.member("data", of: first) != nil {
            dialect = JSONDialect(family: .cytoscape, idNames: ["id"])
        } else {
            dialect.idNames = idNames(text, elements) ?? ["id"]
            tellEnds(text, first)
        }
    }

    private mutating func tellDialect(_ text: JSONText) {
        func has(_ name: String) -> Bool { text.member(name, of: graph) != nil }
        let node = nodes.flatMap(text.first)
        if has("multigraph") || adjacency != nil {
            dialect = JSONDialect(family: .networkx, idNames: ["id"])
        } else if has("options")
            || (has("attributes") && node.map { text.member("key", of: $0) != nil } ?? true)
            || node.map({ text.member("key", of: $0) != nil && text.member("attributes", of: $0) != nil })
                ?? false
        {
            dialect = JSONDialect(family: .graphology, idNames: ["key"], isDirected: true)
        } else if graph.range != text.root.range,
            nodes?.kind == .object || text["graph"] != nil
                || text["graphs"] != nil
        {
            dialect = JSONDialect(family: .jgf, idNames: ["id"], isDirected: true)
            if let node, text.member("lbl", of: node) != nil {
                dialect = JSONDialect(family: .loose, idNames: ["id"], isDirected: true)
            }
        } else if let node, let data = text.member("data", of: node), text.member("id", of: data) != nil,
            text.member("id", of: node) == nil
        {
            dialect = JSONDialect(family: .cytoscape, idNames: ["id"])
        }
        if let first = edges.flatMap(text.first) { tellEnds(text, first) }
        // d3's first years, and whoever has nodes without ids: told by name where names are their own, else by place.
        if dialect.family == .loose || dialect.family == .networkx, let nodes, nodes.kind == .list {
            dialect.idNames = idNames(text, nodes) ?? []
        }
        switch dialect.family {
        case .loose where dialect.ends.source == "startNode": dialect.isDirected = true
        case .graphology:
            known.formUnion(["options", "attributes"])
            if let options = text.member("options", of: graph), let type = text.member("type", of: options) {
                dialect.isDirected = text.string(type) != "undirected"
            }
        case .jgf: known.insert("metadata")
        case .cytoscape: known.insert("data")
        case .networkx: known.insert("graph")
        default: break
        }
    }

    private mutating func tellEnds(_ text: JSONText, _ edge: JSONValue) {
        guard edge.kind == .object else { return }
        let objects = [edge] + dialect.bags.sorted().compactMap { text.member($0, of: edge) }
        for (source, target) in JSONDialect.endCandidates {
            for object in objects
            where text.member(source, of: object) != nil && text.member(target, of: object) != nil {
                dialect.ends = (source, target)
                return
            }
        }
    }

    /// What nodes are known by: the first that every node has, and of names the first that every node has for itself.
    private func idNames(_ text: JSONText, _ list: JSONValue?) -> [String]? {
        guard let list, let first = text.first(of: list), first.kind == .object else { return ["id"] }
        let bags = [first] + dialect.bags.sorted().compactMap { text.member($0, of: first) }
        for name in JSONDialect.idCandidates where bags.contains(where: { text.member(name, of: $0) != nil })
        {
            let isName = JSONDialect.idCandidates.firstIndex(of: name).map { $0 >= 8 } ?? false
            if !isName || isKey(name, text, list) { return [name] }
        }
        return nil
    }

    private func isKey(_ name: String, _ text: JSONText, _ list: JSONValue) -> Bool {
        var cursor = JSONCursor(text.bytes, in: list)
        var seen = ByteTable()
        var count = 0
        while let node = cursor.next() {
            guard let value = text.member(name, of: node), !value.kind.isContainer, value.kind != .null,
                seen.number(of: text.bytes.span.extracting(value.range)) == count
            else { return false }
            count += 1
        }
        return count > 0
    }

    // MARK: The document

    func document(_ text: JSONText, _ warnings: [Problem]) throws(Problems) -> GraphDocument {
        var dialect = dialect
        let directed = text.member("directed", of: graph) ?? text["directed"]
        if let directed, directed.kind == .boolean { dialect.isDirected = text.isTrue(directed) }
        var reader = JSONElements(text, dialect)
        reader.said.builder.add(warnings)
        reader.said.builder.isDirected = dialect.isDirected
        readGraphAttributes(text, &reader)
        reader.categories = categoryNames(text)
        if let nodes, isList(nodes, &reader) { reader.readNodes(nodes) }
        if let edges, isList(edges, &reader) { reader.readEdges(edges) }
        if let adjacency { reader.readAdjacency(adjacency) }
        if let elements { reader.readElements(elements) }
        for graph in furtherGraphs { reader.said.builder.passOver(.section("graphs"), at: graph.place) }
        return try reader.finished(
            definesVertices: nodes != nil || reader.hasNodes, saysDirection: directed?.kind == .boolean)
    }

    /// Whether nodes or edges can be in it, which is told where not.
    private func isList(_ value: JSONValue, _ reader: inout JSONElements) -> Bool {
        if !value.kind.isContainer {
            let found = String(reader.text.string(value).prefix(24))
            reader.said.builder.note(.unexpected(found: found, expected: .list), at: value.place)
        }
        return value.kind.isContainer
    }

    /// What is said of the graph: in the place that a dialect has for it, and any plain value beside nodes and edges.
    private func readGraphAttributes(_ text: JSONText, _ reader: inout JSONElements) {
        let places: Set<String> =
            switch dialect.family {
            case .networkx: ["graph"]
            case .graphology: ["attributes"]
            case .jgf: ["metadata"]
            case .cytoscape: ["data"]
            case .loose, .kumu: []
            }
        func read(_ members: [JSONMember]) {
            var seen: Set<String> = []
            for member in members where member.value.range != graph.range {
                let name = text.string(member.name)
                if !seen.insert(name).inserted, known.contains(name) {
                    // A second list of nodes is not lost without a word.
                    reader.said.builder.note(.duplicateKey(name), at: member.name.place)
                } else if places.contains(name), member.value.kind.isContainer {
                    reader.said.setGraphAttributes(member.value)
                } else if !known.contains(name), member.value.kind.isContainer {
                    reader.said.builder.passOver(.section(name), at: member.name.place)
                } else if !known.contains(name) {
                    // What JSON Graph Format calls the label of a graph is its name.
                    let isTitle = dialect.family == .jgf && name == GraphColumn.label
                    reader.said.setGraphAttribute(isTitle ? "name" : name, member.value)
                }
            }
        }
        read(text.members(of: graph))
        if graph.range != text.root.range { read(text.members) }
    }

    private func categoryNames(_ text: JSONText) -> [String] {
        guard let categories else { return [] }
        var cursor = JSONCursor(text.bytes, in: categories)
        var names: [String] = []
        while let category = cursor.next() {
            let name = text.member("name", of: category) ?? category
            names.append(name.kind.isContainer ? "" : text.string(name))
        }
        return names.contains("") ? [] : names
    }
}
