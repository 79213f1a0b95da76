internal import Model

// CX and CX2, the formats of NDEx and Cytoscape: a list of aspects, each an object with one member. An aspect may come in pieces
// and in any order, so where they are is gathered before any is read.
// Specified at https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/

struct CXAspects {
    let text: JSONText
    let isVersion2: Bool
    /// The pieces of each aspect, by its name.
    private var pieces: [String: [JSONValue]] = [:]
    /// Every aspect that is no part of the graph, in the file's order.
    private var others: [JSONMember] = []

    private static let read: Set<String> = [
        "nodes", "edges", "networkAttributes", "nodeAttributes", "edgeAttributes", "attributeDeclarations",
    ]
    private static let aboutFile: Set<String> = [
        "CXVersion", "hasFragments", "metaData", "numberVerification", "status",
    ]
    private static let drawing: Set<String> = [
        "visualProperties", "nodeBypasses", "edgeBypasses", "visualEditorProperties", "cartesianLayout",
        "cyVisualProperties", "visualPropertyDependencies",
    ]

    /// Nil for what is neither.
    init?(_ text: JSONText) {
        self.text = text
        guard text.root.kind == .list else { return nil }
        var cursor = JSONCursor(text.bytes, in: text.root)
        var members: [JSONMember] = []
        var version: String?
        var isFirst = true
        while let aspect = cursor.next(members: &members) {
            guard aspect.kind == .object else { return nil }
            for member in members {
                let name = text.string(member.name)
                if name == "CXVersion" { version = text.string(member.value) }
                if Self.read.contains(name) {
                    pieces[name, default: []].append(member.value)
                } else if name == "status" {
                    pieces[name, default: []].append(member.value)
                } else if !Self.aboutFile.contains(name) {
                    others.append(member)
                }
            }
            if isFirst {
                // An element of Cytoscape.js, or an edge, is no aspect: its members are more than lists.
                guard version != nil || (members.count == 1 && Self.isAspect(members[0], text)) else {
                    return nil
                }
                isFirst = false
            }
        }
        if isFirst { return nil }
        isVersion2 = version != nil || pieces["attributeDeclarations"] != nil
    }

    private static func isAspect(_ member: JSONMember, _ text: JSONText) -> Bool {
        let name = text.string(member.name)
        return member.value.kind == .list
            && (read.contains(name) || aboutFile.contains(name) || drawing.contains(name)
                || name.hasPrefix("cy") || name == "@context")
    }

    /// The elements of all pieces of an aspect.
    func forEach(_ aspect: String, _ body: (JSONValue) -> Void) {
        for piece in pieces[aspect] ?? [] where piece.kind == .list {
            var cursor = JSONCursor(text.bytes, in: piece)
            while let element = cursor.next() { body(element) }
        }
    }

    func document(_ warnings: [Problem]) throws(Problems) -> GraphDocument {
        var reader = CXReader(self)
        reader.said.builder.add(warnings)
        for member in others {
            let name = text.string(member.name)
            reader.said.builder.passOver(
                Self.drawing.contains(name) ? .drawing : .section(name), at: member.name.place)
        }
        for piece in Self.read.sorted().flatMap({ pieces[$0] ?? [] }) where piece.kind != .list {
            reader.said.builder.note(
                .unexpected(found: String(text.string(piece).prefix(24)), expected: .list), at: piece.place)
        }
        // Whoever wrote it says so when it could not be written to its end.
        forEach("status") { status in
            if let success = text.member("success", of: status), success.kind == .boolean,
                !text.isTrue(success)
            {
                reader.said.builder.note(.cutShort(format: isVersion2 ? "CX2" : "CX"), at: status.place)
            }
        }
        return try isVersion2 ? reader.version2() : reader.version1()
    }
}

/// What a CX2 file declares of an attribute.
struct CXDeclaration {
    let name: String
    var alias: String?
    var type: GraphColumn.ValueType
    var defaultValue: JSONValue?

    /// Numbers and truth values have types of ours; lists are texts.
    static func type(_ name: String) -> GraphColumn.ValueType {
        switch name {
        case "integer", "long", "short", "byte": .integer
        case "double", "float": .real
        case "boolean": .boolean
        default: .text
        }
    }
}
