internal import Model

// All JSON formats share one extension, and members stand in any order: which it is shows in the names of its members. A file
// is looked through once to see that it is JSON and where its root's members are, and once more to read them.

/// Reads any of the JSON formats.
func readJSONGraph(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (source, warnings) = try source.text()
    let text = try JSONText(source)
    if let aspects = CXAspects(text) {
        return try aspects.document(warnings)
    }
    guard let shape = JSONShape(text) else {
        let nodes = text["nodes"] ?? text["elements"] ?? text["links"] ?? text["edges"]
        let fault = nodes.map {
            GraphFault.unexpected(found: String(text.string($0).prefix(24)), expected: .list)
        }
        throw Problems([
            Problem(
                .badGraph(fault ?? .missing(.key("nodes"))),
                at: source.location(at: (nodes ?? text.root).range.lowerBound))
        ])
    }
    return try shape.document(text, warnings)
}
