import Analysis
import Model
import Testing

@Suite struct `The findings of a wave` {
    private let folder = Folder(
        ties: ["1 a b 3 - document", "2 a b 3", "2 b a 3", "3 a b 5", "3 b a 5"], targets: ["4"])

    private func findings(_ wave: Wave.Place) throws -> Findings {
        let network = try folder.network()
        return Findings(network, Conventions(for: network, wave: wave))
    }

    @Test func `compare it with the wave before`() throws {
        let change = try #require(try findings(2).change)
        #expect(change.from == 1)
        #expect(change.to == 2)
        #expect(change.count(.raised) == 1)
    }

    @Test func `have nothing to compare the first wave with`() throws {
        #expect(try findings(0).change == nil)
    }

    @Test func `know a wave coded from documents alone`() throws {
        #expect(try findings(0).isDocumentsOnly)
        #expect(try !findings(1).isDocumentsOnly)
    }

    @Test func `name their wave, gaps and conversations`() throws {
        let findings = try findings(1)
        #expect(findings.wave.id == "2")
        #expect(findings.gaps.wave == 1)
        #expect(findings.next.conversations.map { findings.network.names($0.dyad) } == ["a–b"])
    }

    @Test func `hold no more than five conversations`() throws {
        let dyads = ["a b", "a c", "a d", "b c", "b d", "c d"]
        let network = try Folder(ties: dyads.map { "1 \($0) 1 - document" }, targets: ["4"]).network()
        let findings = Findings(network, Conventions(for: network))
        #expect(findings.gaps.dyads.filter(\.state.isGap).count == 6)
        #expect(findings.next.conversations.count == 5)
    }

    @Test func `say whether anything in them is made up`() throws {
        #expect(try !findings(2).hasIllustration)
    }

    @Test(arguments: [[], ["a"]] as [[String]])
    func `of hardly any actors are made without fuss`(actors: [String]) throws {
        let network = try Folder(actors: actors, targets: ["4"]).network()
        let findings = Findings(network, Conventions(for: network))
        #expect(findings.gaps.dyads.isEmpty)
        #expect(findings.measures.degree == Array(repeating: 0, count: actors.count))
        #expect(findings.next.conversations.isEmpty)
    }
}
