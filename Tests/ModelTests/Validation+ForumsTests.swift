import Model
import TestNetworks
import Testing

@Suite struct `Validation of forums` {
    private let forums = ["forums.csv": "id,name,process,purpose,description\ng,G,,,\nf,F,p,vision,d\n"]

    private func network(_ files: [String: String]) throws -> Network {
        try Draft.pair(files.merging(forums) { one, _ in one }).validated().network
    }

    @Test func `keeps what each says`() throws {
        let network = try network([:])
        #expect(network.forums.map(\.id) == ["f", "g"])
        #expect(network.forums.map(\.purpose) == [.vision, nil])
        #expect(network.forums[0].process == "p")
        #expect(network.forums[0].description == "d")
    }

    @Test func `takes part in one wave, or in all`() throws {
        let network = try network([
            "participation.csv": "forum,actor,wave,role,arena\nf,b,,chair,board\ng,a,2024,,\n"
        ])
        #expect(network.participation?.map(\.forum) == [0, 1])
        #expect(network.participation?.map(\.actor) == [1, 0])
        #expect(network.participation?.map(\.wave) == [nil, 0])
        #expect(network.participation?[0].role == "chair")
        #expect(network.participation?[0].arena == "board")
    }

    @Test func `tells who was asked, about a forum or in general`() throws {
        let network = try network(["asked.csv": "wave,actor,forum\n2024,a,\n2024,b,g\n"])
        #expect(network.asked?.map(\.actor) == [0, 1])
        #expect(network.asked?.map(\.forum) == [nil, 1])
    }

    @Test func `tells whom an actor was asked about`() throws {
        let network = try network(["asked.csv": "wave,actor,forum,partner\n2024,a,,b\n2024,a,g,b\n2024,b,,\n"]
        )
        #expect(
            network.asked == [
                Asked(wave: 0, actor: 0, forum: nil, partner: 1),
                Asked(wave: 0, actor: 0, forum: 1, partner: 1),
                Asked(wave: 0, actor: 1, forum: nil, partner: nil),
            ])
    }

    @Test func `calls nobody unused that somebody is asked about`() throws {
        let draft = Draft.pair([
            "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,region\nd,Delta,region\n",
            "asked.csv": "wave,actor,partner\n2024,a,c\n",
        ])
        #expect(draft.allProblems.map(\.fact) == [.unusedActor("d")])
    }

    @Test func `takes an empty table for a table, and a missing one for none`() throws {
        let network = try network(["participation.csv": "forum,actor\n"])
        #expect(network.participation == [])
        #expect(network.asked == nil)
    }

    @Test func `keeps indicators, an empty value unknown`() throws {
        let network = try network([
            "indicators.csv":
                "wave,indicator,value,forum,source,note\n2024,goal,partly,f,s,n\n2024,words,,,,\n"
        ])
        #expect(network.indicators.map(\.value) == [.partly, .unknown])
        #expect(network.indicators.map(\.forum) == [0, nil])
        #expect(network.indicators.map(\.name) == ["goal", "words"])
        #expect(network.indicators[0].source == "s")
        #expect(network.indicators[0].note == "n")
    }

    @Test(arguments: [
        ("participation.csv", "forum,actor\n,a\nf,\n"), ("asked.csv", "wave,actor\n,a\n2024,\n"),
    ])
    func `asks for the cells that a row must have`(file: String, text: String) {
        let problems = Draft.pair(forums.merging([file: text]) { $1 }).allProblems
        #expect(problems.map(\.fact.code) == ["empty_cell", "empty_cell"])
        #expect(problems.map(\.location.line) == [2, 3])
    }
}
