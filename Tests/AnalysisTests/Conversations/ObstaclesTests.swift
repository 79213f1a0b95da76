import Analysis
import Model
import Testing

@Suite struct `What stands in the way` {
    @Test func `are summed by forum, in general last`() throws {
        let network = try Folder(ties: [
            "1 a b 3 f obstacle=tid", "1 b a 3 f obstacle=Time", "1 a c 3 f obstacle=mandat;roller",
            "1 a d 3 obstacle=knowledge", "1 c d 3 f",
        ]).network()
        let rows = Obstacles(network, wave: 0).rows
        #expect(rows.map(\.forum) == [0, nil])
        #expect(
            rows[0].counts.map { "\($0.sort.rawValue) \($0.answers)" } == ["time 2", "mandate 1", "roles 1"])
        #expect(rows.map(\.answers) == [3, 1])
        #expect(rows.map(\.actors) == [2, 1])
    }

    @Test func `are one, whatever word of the vocabulary stands for it`() throws {
        let network = try Folder(ties: [
            "1 a b 3 obstacle=tid", "1 b a 3 obstacle=Tidsbrist", "1 a c 3 obstacle=TIME;fel-forum",
            "1 c a 3 obstacle=wrong_forum;otydliga-roller",
        ]).network()
        let row = try #require(Obstacles(network, wave: 0).rows.first)
        #expect(
            row.counts.map { "\($0.sort.rawValue) \($0.answers)" } == ["time 3", "roles 1", "wrong_forum 2"])
        #expect(row.words == [])
    }

    @Test func `in the respondents' own words are kept as they are`() throws {
        let network = try Folder(ties: ["1 a b 3 obstacle=vi-hinner-inte", "1 b a 3 obstacle=vi-hinner-inte"])
            .network()
        let row = try #require(Obstacles(network, wave: 0).rows.first)
        #expect(row.counts.map(\.sort) == [.other])
        #expect(row.words == ["vi-hinner-inte"])
    }

    @Test func `are none where nobody names any`() throws {
        #expect(Obstacles(try Folder(ties: ["1 a b 3"]).network(), wave: 0).rows.isEmpty)
    }
}
