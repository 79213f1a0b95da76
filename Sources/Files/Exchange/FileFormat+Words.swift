public import Model

extension FileFormat.Feature {
    /// For programs.
    public var code: String {
        rawValue.reduce(into: "") { code, letter in
            if letter.isUppercase { code += "_" }
            code += letter.lowercased()
        }
    }

    public func name(_ language: Language) -> String {
        switch self {
        case .labels: language("namn på noder", "names of nodes")
        case .vertexAttributes: language("noders attribut", "attributes of nodes")
        case .kinds: language("aktörstyp", "kind of actor")
        case .edgeAttributes: language("kanters attribut", "attributes of edges")
        case .edgeValues: language("ett tal per kant", "a number for each edge")
        case .relations: language("mätomgång, forum och vem som säger det", "wave, forum and who says so")
        case .graphAttributes: language("grafens attribut", "attributes of the graph")
        case .spells: language("tider", "times")
        case .numberedSpells: language("tider, som hela tal", "times, as whole numbers")
        case .cells: language("ett tal i en cell", "a number in a cell")
        case .isolates: language("noder utan kanter", "nodes without edges")
        case .loops: language("kanter till sig själv", "edges to itself")
        case .parallelEdges:
            language("flera kanter mellan samma noder", "several edges between the same nodes")
        case .undirectedEdges: language("kanter utan riktning", "edges without direction")
        case .mixedEdges:
            language(
                "kanter med och utan riktning i samma fil", "edges with and without direction in one file")
        }
    }
}
