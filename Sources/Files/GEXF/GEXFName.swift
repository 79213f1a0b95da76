/// The local names that GEXF is read for.
enum GEXFName: Int, CaseIterable {
    // The most frequent first.
    case attvalue, `for`, value, node, edge, id, source, target, label, weight, type, attvalues
    case start, end, spell, spells, timestamp, timestamps, intervals, startopen, endopen, kind, pid
    case nodes, edges, parents, parent, slices, slice
    case gexf, graph, meta, attributes, attribute, title, `class`, mode, `default`, options
    case defaultedgetype, timezone, name
    case creator, keywords, description, lastmodifieddate
    // What version 1.0 calls the weight.
    case cardinal
    // How something is drawn, in files that forget the namespace.
    case color, position, size, shape, thickness

    static let vocabulary = allCases.map { String(describing: $0) }
}
