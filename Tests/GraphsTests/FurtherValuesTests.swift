import Graphs
import Testing

/// Held against networkx 3.6.1 and igraph 1.0.0; KnownNetworks/FurtherValues.swift says how.
@Suite struct `Values from networkx and igraph` {
    @Test(arguments: FurtherValues.all)
    func `are ours for censuses and reciprocity`(expected: FurtherValues) {
        let triads = expected.graph.triadCensus()
        #expect([triads.empty, triads.oneEdge, triads.twoEdges, triads.triangles] == expected.triads)
        let graph = expected.directedGraph
        let directedTriads = graph.triadCensus()
        #expect(TriadType.allCases.map { directedTriads[$0] } == expected.directedTriads)
        let dyads = graph.dyadCensus()
        #expect([dyads.mutual, dyads.asymmetric, dyads.null] == expected.dyads)
        #expect(
            agree(
                [expected.graph.transitivity(), graph.edgewiseReciprocity(), graph.dyadicReciprocity()],
                [expected.transitivity, expected.edgewiseReciprocity, expected.dyadicReciprocity]))
        #expect(agree([expected.graph.globalEfficiency()], [expected.globalEfficiency]))
    }

    @Test(arguments: FurtherValues.all)
    func `are ours for assortativity and the rich club`(expected: FurtherValues) {
        let graph = expected.graph
        let directed = expected.directedGraph
        let ours = [
            graph.degreeAssortativity(), graph.assortativity(groups: expected.groups),
            graph.assortativity(of: expected.vertexValues), directed.degreeAssortativity(),
            directed.assortativity(groups: expected.groups),
        ]
        let theirs = [
            expected.degreeAssortativity, expected.groupAssortativity, expected.valueAssortativity,
            expected.directedDegreeAssortativity, expected.directedGroupAssortativity,
        ]
        #expect(agree(ours, theirs))
        #expect(agree(graph.richClub(), expected.richClub))
    }

    @Test(arguments: FurtherValues.all)
    func `are ours for modularity, and within a hundredth for communities`(expected: FurtherValues) throws {
        let graph = expected.graph
        #expect(
            agree(
                [
                    graph.modularity(of: expected.groups),
                    graph.modularity(of: expected.groups, resolution: 1.5, strengths: expected.strengths),
                ], [expected.modularity, expected.strongModularity]))
        let found = try (1...20).compactMap { (seed: Int) -> Double? in
            var random = SeededRandom(seed: UInt64(seed))
            return graph.modularity(of: try graph.leidenCommunities(iterations: 50, using: &random))
        }
        #expect(try #require(found.max()) > 0.99 * expected.bestModularity)
    }

    @Test(arguments: FurtherValues.all)
    func `are ours for what holds together`(expected: FurtherValues) throws {
        let graph = expected.graph
        #expect(graph.biconnectedComponents().map(\.count) == expected.blockSizes)
        let components = expected.directedGraph.stronglyConnectedComponents()
        let sizes = (0...(components.max() ?? 0)).map { number in components.count { $0 == number } }
        #expect(sizes == expected.strongComponentSizes)
        #expect(try graph.vertexConnectivity() == expected.vertexConnectivity)
        #expect(graph.vertexCut(between: 0, and: expected.target)?.count == expected.pathsApart)
        #expect(graph.maximumFlow(from: 0, to: expected.target).flow == expected.edgeFlow)
        #expect(
            graph.maximumFlow(from: 0, to: expected.target, capacities: expected.strengths).flow
                == expected.strengthFlow)
        let lengths = expected.lengths
        let spanning = graph.minimumSpanningForest(lengths: lengths).map { lengths[$0] }.reduce(0, +)
        #expect(spanning == expected.spanningLength)
    }

    @Test(arguments: FurtherValues.all)
    func `are ours for structural holes`(expected: FurtherValues) {
        let graph = expected.graph
        let strengths = expected.strengths
        #expect(agree(expected.sampled(graph.effectiveSize()), expected.effectiveSize))
        #expect(
            agree(expected.sampled(graph.effectiveSize(strengths: strengths)), expected.strongEffectiveSize))
        #expect(agree(expected.sampled(graph.constraint(strengths: strengths)), expected.strongConstraint))
        let directed = expected.directedGraph
        let pairs = [
            (directed.constraint(), expected.directedConstraint),
            (directed.effectiveSize(), expected.directedEffectiveSize),
        ]
        for (ours, theirs) in pairs {
            let defined = zip(expected.sampled(ours), theirs).filter { $0.1 != nil }
            #expect(agree(defined.map(\.0), defined.map(\.1)))
        }
    }

    @Test(arguments: FurtherValues.all)
    func `are ours for spectral measures`(expected: FurtherValues) throws {
        let directed = expected.directedGraph
        #expect(agree(expected.sampled(try expected.graph.eigenvectorCentrality()), expected.eigenvector))
        #expect(agree(expected.sampled(try expected.graph.katz(attenuation: 0.02)), expected.katz))
        #expect(agree(expected.sampled(try directed.katz(attenuation: 0.02)), expected.directedKatz))
        let (hubs, authorities) = try directed.hubsAndAuthorities()
        #expect(agree(expected.sampled(hubs), expected.hubs, within: 1e-8))
        #expect(agree(expected.sampled(authorities), expected.authorities, within: 1e-8))
    }
}
