/// The local names that GraphML is read for.
enum GraphMLName: Int, CaseIterable {
    // The most frequent first.
    case data, key, edge, source, target, node, id, directed
    case graph, graphml, `default`, desc, port, hyperedge, locator, endpoint
    case edgedefault, `for`, attributeName, attributeType, sourceport, targetport
    // What hands and some programs write beside it.
    case label, weight
    // How yEd and its kin draw.
    case nodeLabel, edgeLabel, labelText, drawnLabel, text, yfilesType, hasText

    static let vocabulary = allCases.map { name in
        switch name {
        case .attributeName: "attr.name"
        case .attributeType: "attr.type"
        case .nodeLabel: "NodeLabel"
        case .edgeLabel: "EdgeLabel"
        case .labelText: "Label.Text"
        case .drawnLabel: "Label"
        case .text: "Text"
        case .yfilesType: "yfiles.type"
        default: String(describing: name)
        }
    }
}
