import Analysis
import Files
import Model
import Results
import TestNetworks
import Testing

@Suite struct `Who holds a network together` {
    private let chain = PairStates(
        count: 5, ties: [(0, 1), (1, 2), (2, 3), (2, 4)], groups: [0, 0, 1, 2, 2])

    private func text(_ folder: Folder, _ language: Language, _ part: RolePart? = nil) throws -> String {
        let network = try folder.network()
        let wave = AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4)).wave
        let roles = try Roles(wave, by: Grouping(kindsOf: network), seed: 1)
        return ResultText.roles(roles, wave, only: part, language)
    }

    @Test func `counts levels one by one, and never adds them up`() throws {
        let folder = Folder(
            actors: ["a", "b", "c", "d"],
            ties: agreed("1 a b 2", "1 a c 2", "1 a d 7") + ["1 b c 5"],
            participation: ["f a", "g a", "f b"],
            waves: ["1"])
        let network = try folder.network()
        let wave = AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4)).wave
        let actors = try Roles(wave, by: Grouping(kindsOf: network), seed: 1).actors
        #expect(actors[0].levels.counts == [0, 0, 2, 0, 0, 0, 0, 1, 0])
        #expect(actors[0].unknownLevels == 0)
        // b and c: one answer alone, so that the level is not known.
        #expect(actors[1].unknownLevels == 1)
        #expect(actors[1].degree == 0)
        #expect(actors[1].degreeUpper == 1)
        #expect(actors.map(\.forums) == [2, 1, 0, 0])
    }

    @Test func `tells readers who takes part only where a list of participants does`() throws {
        func forums(_ participation: [String]?, _ audience: Audience) throws -> [Int?] {
            let folder = Folder(
                actors: ["a", "b"], ties: ["1 a b 5 f"], participation: participation, waves: ["1"])
            let network = try folder.network()
            let seen = AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4)).seen(by: audience)
            return try Roles(seen.wave, by: Grouping(kindsOf: network), seed: 1).actors.map(\.forums)
        }
        #expect(try forums(nil, .internal) == [1, 1])
        #expect(try forums(nil, .public) == [nil, nil])
        #expect(try forums(["f a"], .public) == [1, 0])
    }

    @Test func `begins at level 4 of eight, and at the scale's own threshold of others`() throws {
        let network = try Folder(actors: ["a"]).network()
        #expect(Roles.tieFrom(on: network.scale) == 4)
        var short = Folder(actors: ["a"])
        short.top = 3
        #expect(Roles.tieFrom(on: try short.network().scale) == 1)
    }

    @Test func `names in sentences who stands between whom, and whose loss separates whom`() throws {
        let text = try text(chain.folder, .english)
        #expect(
            text.contains(
                "Actor c stands between 3 pairs that surely have no tie of their own: "))
        #expect(text.contains("If Actor c drops out, Actor d and Actor e surely lose touch with the others."))
        #expect(text.contains("whichever index is chosen"))
        let swedish = try self.text(chain.folder, .swedish)
        #expect(swedish.contains("Actor c står mellan 3 par som säkert saknar egen relation"))
        #expect(
            swedish.contains("Faller Actor c bort tappar Actor d och Actor e säkert kontakten med de andra."))
    }

    @Test func `of documents alone names nobody and ranks nobody`() throws {
        let folder = Folder(
            actors: ["a", "b", "c"], ties: ["1 a b 5 - document", "1 b c 5 - document"], waves: ["1"])
        let network = try folder.network()
        let analyzed = AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4))
        let roles = try Roles(analyzed.wave, by: Grouping(kindsOf: network), seed: 1)
        #expect(roles.rankings.isEmpty)
        #expect(roles.dominance.steps.isEmpty)
        let text = ResultText.roles(roles, analyzed.wave, only: nil, .english)
        let sentences = text.split(separator: "\n\n").first ?? ""
        #expect(!sentences.contains("Actor b"))
        #expect(sentences.contains("Coded from documents, no survey."))
        #expect(!text.contains("whichever index"))
        #expect(JSONValue.roles(roles, analyzed).asText().contains("\"dominance\": null"))
        let columns = RolePart.actors.sheet(roles, network, for: .program).columns.map(\.key)
        #expect(!columns.contains("degree_place"))
    }

    @Test func `has columns with keys of their own and a meaning`() throws {
        let network = try chain.folder.network()
        let roles = try chain.roles()
        for part in RolePart.allCases {
            let program = part.sheet(roles, network, for: .program)
            #expect(!program.rows.isEmpty, "\(part)")
            let person = part.sheet(roles, network, for: .person(.swedish))
            // What people see, programs do; levels have a column each for them.
            let keys = Set(person.columns.map(\.key)).subtracting(["levels"])
            #expect(keys.isSubset(of: program.columns.map(\.key)))
        }
    }

    @Test func `tells of one actor alone when asked`() throws {
        let network = try chain.folder.network()
        let roles = try chain.roles()
        #expect(RolePart.actors.sheet(roles, network, about: 2, for: .program).rows.count == 1)
        #expect(RolePart.ties.sheet(roles, network, about: 2, for: .program).rows.count == 3)
        #expect(RolePart.cuts.sheet(roles, network, about: 0, for: .program).rows.isEmpty)
    }

    @Test func `is the same from the same seed`() throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        func json() throws -> String {
            let analyzed = AnalyzedNetwork(network, Conventions(for: network, tieFrom: 4))
            let roles = try Roles(analyzed.wave, by: Grouping(kindsOf: analyzed.network), seed: 7)
            return JSONValue.roles(roles, analyzed).asText()
        }
        #expect(try json() == json())
    }

    @Test func `of nobody and of one is empty`() throws {
        for count in 0...1 {
            let roles = try PairStates(count: count).roles()
            #expect(roles.actors.count == count)
            #expect(roles.cuts.isEmpty)
            #expect(roles.ties.isEmpty)
            #expect(try text(PairStates(count: count).folder, .swedish).isEmpty == false)
        }
    }
}
