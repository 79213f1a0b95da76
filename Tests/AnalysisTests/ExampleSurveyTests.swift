import Analysis
import Files
import Model
import TestNetworks
import Testing

@Suite struct `The example survey` {
    @Test(arguments: ExampleSurvey.files.map(\.name))
    func `is made again as it was committed`(name: String) throws {
        let file = try #require(ExampleSurvey.files.first { $0.name == name })
        try expectGenerated(file.text, "Networks/exempel-enkat/\(name)")
    }

    @Test func `has nothing to mend`() throws {
        let (network, warnings) = try NetworkFolder(path: Samples.path("Networks/exempel-enkat")).network()
        #expect(warnings.isEmpty)
        #expect(network.waves.map(\.id) == ["2022", "2024", "2026"])
        #expect(network.actors.count == 42)
    }

    @Test func `says of every row that it is made up`() throws {
        let network = try network()
        #expect(network.title.contains("påhittad"))
        #expect(network.reports.allSatisfy { $0.isIllustration })
        #expect(network.targets.allSatisfy { $0.isIllustration })
        #expect(network.indicators.allSatisfy { $0.source.isIllustration })
        #expect(network.forums.allSatisfy { $0.description.isIllustration })
        #expect((network.participation ?? []).allSatisfy { $0.role.isIllustration })
        #expect(
            network.actors.allSatisfy { actor in
                actor.attributes.contains { $0.name == "source" && $0.value.isIllustration }
            })
        #expect(network.actors.allSatisfy { $0.municipality.isEmpty && $0.county.isEmpty })
    }

    @Test func `has every state, every status and every sort of change`() throws {
        let network = try network()
        let gaps = Gaps(WaveRelations(network, wave: 2))
        #expect(
            Set(gaps.dyads.map(\.state)).isSuperset(of: [
                .missing, .below, .contested, .unknown, .within, .above,
            ]))
        #expect(gaps.dyads.contains { $0.isRelevanceDisputed })
        #expect(Set(network.targets.compactMap(\.status)) == Set(Target.Status.allCases))
        #expect(Set(network.forums.compactMap(\.purpose)) == Set(Purpose.allCases))
        let change = Change(network, from: 1, to: 2)
        #expect(Change.Sort.allCases.allSatisfy { change.count($0) > 0 })
        #expect(Set(change.notComparable.map(\.why)).count == 3)
    }

    @Test func `has a merger, a split and a new name`() throws {
        let network = try network()
        let successors = network.actors.filter { !$0.became.isEmpty }.map { actor in
            [actor.id.text] + actor.became.map { network.actors[$0].id.text }
        }
        #expect(
            successors == [
                ["kommun-hyttlunda", "kommun-algkulla"],
                ["kust-och-skog", "kustnaringen", "skogsnaringen"],
                ["markverket", "jord-och-markverket"],
            ])
    }

    // A silo, a sole link out of it, and one that stands alone.
    @Test func `has a shape that a map shows`() throws {
        let network = try network()
        let measures = Findings(network, Conventions(for: network)).measures
        let ids = measures.network.actors.map { network.actors[$0].id.text }
        let cutVertices = zip(ids, measures.isCutVertex ?? []).filter(\.1).map(\.0)
        #expect(Set(cutVertices).isSuperset(of: ["tangviks-energi", "kommun-tangvik", "foretagarringen"]))
        #expect(zip(ids, measures.degree ?? []).contains { $0.0 == "hyttans-vanner" && $0.1 == 0 })
    }

    // The region says more of its municipalities than they say of it.
    @Test func `has two kinds that see differently`() throws {
        let network = try network()
        var deeper = 0
        var shallower = 0
        for relation in WaveRelations(network, wave: 2).asked {
            let ends = [relation.dyad.a, relation.dyad.b].map { network.actors[$0].kind.text }
            guard ends == ["municipality", "region"] else { continue }
            for stratum in relation.strata {
                guard let municipality = stratum.statements[0].span, let region = stratum.statements[1].span
                else { continue }
                if region.low > municipality.high { deeper += 1 }
                if region.high < municipality.low { shallower += 1 }
            }
        }
        #expect(deeper >= 5 && deeper > 3 * shallower, "\(deeper) \(shallower)")
    }

    private func network() throws -> Network { try Samples.network(named: "exempel-enkat") }
}
