import Analysis
import Model
import Testing

@Suite struct `The relations of a wave` {
    @Test func `are the dyads with a row in that wave, in order`() throws {
        let folder = Folder(ties: ["1 c d 3", "2 d a 1", "1 b a 2", "1 a b 4 f"])
        let relations = try folder.relations(wave: "1")
        #expect(relations.asked.map { relations.network.names($0.dyad) } == ["a–b", "c–d"])
        #expect(relations.asked[0].reports.count == 2)
    }

    @Test func `are between the actors alive, in order of id`() throws {
        let folder = Folder(
            actors: ["b", "a until=1", "c since=2", "é"], ties: ["1 a b 3", "2 b c 3"])
        #expect(
            try folder.relations(wave: "1").actors.map { try folder.network().actors[$0].id.text } == [
                "a", "b", "é",
            ])
        #expect(
            try folder.relations(wave: "2").actors.map { try folder.network().actors[$0].id.text } == [
                "b", "c", "é",
            ])
    }

    @Test func `are found by dyad, silent ones too`() throws {
        let relations = try Folder(ties: ["1 a b 2", "1 c d 3"]).relations()
        for (one, other, isAsked) in [
            ("a", "b", true), ("b", "a", true), ("c", "d", true), ("a", "c", false), ("b", "d", false),
        ] {
            let dyad = try relations.network.dyad(one, other)
            #expect(relations[dyad].dyad == dyad)
            #expect(relations[dyad].isAsked == isAsked, "\(one)–\(other)")
        }
    }

    @Test func `are none in a wave without rows`() throws {
        #expect(try Folder(ties: ["1 a b 2"], waves: ["1", "2"]).relations(wave: "2").asked.isEmpty)
        #expect(try Folder().relations().asked.isEmpty)
        #expect(try Folder(actors: []).relations().actors.isEmpty)
    }
}
