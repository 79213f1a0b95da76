import Graphs
import Testing

/// Held against networkx 3.6.1 and igraph 1.0.0; KnownNetworks/DirectedValues.swift says how.
@Suite struct `Values from networkx and igraph with directions and lengths` {
    @Test(arguments: DirectedValues.all)
    func `are ours along arcs`(expected: DirectedValues) throws {
        let graph = try #require(expected.forms).directedGraph
        let summary = graph.distanceSummary()
        #expect(agree(graph.betweenness(), expected.betweenness))
        #expect(agree(summary.harmonicCloseness, expected.harmonicCloseness))
        #expect(agree(summary.wassermanFaustCloseness, expected.wassermanFaustCloseness))
        #expect(agree(graph.pageRank(), expected.pageRank))
    }

    @Test(arguments: DirectedValues.all)
    func `are ours with lengths`(expected: DirectedValues) throws {
        let forms = try #require(expected.forms)
        let graph = forms.graph
        #expect(agree(graph.betweenness(lengths: forms.lengths), expected.betweennessWithLengths))
        #expect(agree(graph.edgeBetweenness(lengths: forms.lengths), expected.edgeBetweennessWithLengths))
        let directed = forms.directedGraph
        let lengths = directed.arcs().indices.map { Double(1 + $0 * 7 % 11) }
        #expect(agree(directed.betweenness(lengths: lengths), expected.directedBetweennessWithLengths))
    }
}
