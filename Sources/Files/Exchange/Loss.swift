public import Model

/// Something that a document says and a format cannot: what it is, and how much of it.
public struct Loss: Hashable, Sendable {
    public enum What: Hashable, Sendable {
        case labels
        case vertexAttribute(String)
        case edgeAttribute(String)
        case graphAttribute(String)
        /// Rows of one of a network folder's tables.
        case table(Draft.TableName)
        case networkDescription
        /// Reports of other waves than the one that is written.
        case otherWaves(kept: String)
        /// Reports that the two of a relation did not give.
        case reportsOfOthers
        /// Answers that are unknown or not relevant, beside others with a level.
        case answersWithoutLevel
        /// Edges between the same two that became one.
        case parallelEdges
        case loops
        /// Edges of weight 0, where that is what no edge is.
        case zeroEdges
        case isolates
        /// Edges without direction, each of which became two arcs.
        case directions
        case spells
        /// Names and other texts that say who somebody is, left out on request.
        case identities
        /// Pairs known to have no tie, of whom a folder can only say nothing.
        case absentPairs
        /// Text that the format has no signs for.
        case characters
    }

    public let what: What
    public let count: Int

    public init(_ what: What, _ count: Int) { (self.what, self.count) = (what, count) }

    /// For programs.
    public var code: String {
        switch what {
        case .labels: "labels"
        case .vertexAttribute: "vertex_attribute"
        case .edgeAttribute: "edge_attribute"
        case .graphAttribute: "graph_attribute"
        case .table: "table"
        case .networkDescription: "network_description"
        case .otherWaves: "other_waves"
        case .reportsOfOthers: "reports_of_others"
        case .answersWithoutLevel: "answers_without_level"
        case .parallelEdges: "parallel_edges"
        case .loops: "loops"
        case .zeroEdges: "zero_edges"
        case .isolates: "isolates"
        case .directions: "directions"
        case .spells: "spells"
        case .identities: "identities"
        case .absentPairs: "absent_pairs"
        case .characters: "characters"
        }
    }

    /// Which one, where there are several of the sort: the name of an attribute, a table or a wave.
    public var name: String? {
        switch what {
        case .vertexAttribute(let name), .edgeAttribute(let name), .graphAttribute(let name): name
        case .table(let table): table.rawValue
        case .otherWaves(let kept): kept
        default: nil
        }
    }

    /// In a clause, without the count.
    public func text(_ language: Language) -> String {
        switch what {
        case .labels: language("namn på noder", "names of nodes")
        case .vertexAttribute(let name): language("noders ”\(name)”", "“\(name)” of nodes")
        case .edgeAttribute(let name): language("kanters ”\(name)”", "“\(name)” of edges")
        case .graphAttribute(let name): language("grafens ”\(name)”", "“\(name)” of the graph")
        case .table(let table): language("rader i \(table.file)", "rows of \(table.file)")
        case .networkDescription:
            language(
                "titel, skala och typer i datapackage.json", "title, scale and kinds of datapackage.json")
        case .otherWaves(let kept):
            language("svar i andra mätomgångar än \(kept)", "reports in other waves than \(kept)")
        case .reportsOfOthers:
            language("uppgifter från dokument och tredje part", "reports of documents and third parties")
        case .answersWithoutLevel:
            language(
                "svar utan nivå (okänt eller ej aktuellt)",
                "answers without a level (unknown or not relevant)")
        case .parallelEdges:
            language(
                "kanter som blev en med en annan mellan samma noder; den djupaste nivån står kvar",
                "edges that became one with another between the same nodes; the deepest level stays")
        case .loops: language("kanter från en nod till sig själv", "edges from a node to itself")
        case .zeroEdges: language("kanter med värdet 0", "edges of value 0")
        case .isolates: language("noder utan kanter", "nodes without edges")
        case .directions:
            language(
                "kanter utan riktning som blev två med riktning",
                "edges without direction that became two with one")
        case .spells: language("när noder och kanter finns", "when nodes and edges are there")
        case .identities:
            language("uppgifter som visar vilka aktörerna är", "facts that show who the actors are")
        case .absentPairs:
            language("par som säkert inte har någon relation", "pairs known to have no tie")
        case .characters: language("tecken som formatet inte har", "signs that the format does not have")
        }
    }
}
