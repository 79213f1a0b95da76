import Analysis
import Model
import Testing

@Suite struct `Who has handed in` {
    private func returns(
        _ ties: [String], asked: [String]? = nil, actors: [String] = ["a", "b", "c", "d"],
        for audience: Audience = .internal
    ) throws -> (returns: Returns, network: Network) {
        let network = try Folder(actors: actors, ties: ties, asked: asked, waves: ["1"]).network()
        return (
            AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience).returns, network
        )
    }

    /// "a nothing 0/2 b, c@f": an organisation, how far it has come, and what is left.
    private func lines(_ made: (returns: Returns, network: Network)) -> [String] {
        (made.returns.organisations ?? []).map { row in
            let left = row.left.map { item in
                made.network.actors[item.partner].id.text
                    + (item.forum.map { "@" + made.network.forums[$0].id.text } ?? "")
            }
            return "\(made.network.actors[row.actor].id) \(row.progress.rawValue) \(row.given)/\(row.items)"
                + (left.isEmpty ? "" : " " + left.joined(separator: ", "))
        }
    }

    @Test func `has a row of its own, whatever it says`() throws {
        let made = try returns(
            ["1 a b ?", "1 b c x", "1 d c 3 - a"], asked: ["1 a", "1 b", "1 c", "1 d"])
        #expect(lines(made) == ["a all 0/0", "b all 0/0", "c nothing 0/0", "d nothing 0/0"])
        #expect(made.returns.total.handedIn == 2)
        // The contract's word is another: do not know states nothing.
        #expect(made.returns.response.answered == 1)
    }

    @Test func `is asked about partners, in forums or in general`() throws {
        let made = try returns(
            ["1 a b ?", "1 a c 3 f", "1 b d 2"],
            asked: [
                "1 a partner=b", "1 a partner=c", "1 a partner=c forum=f", "1 b partner=a", "1 c",
                "1 c partner=a",
            ])
        #expect(lines(made) == ["a partly 2/3 c", "b partly 0/1 a", "c nothing 0/1 a"])
        #expect(made.returns.owing.map { made.network.actors[$0.actor].id.text } == ["c", "a", "b"])
        let tallies = (made.returns.forums ?? []).map {
            "\($0.tally.asked) \($0.tally.handedIn) \($0.tally.items) \($0.tally.given)"
        }
        #expect(tallies == ["3 2 4 1", "1 1 1 1"])
    }

    @Test func `may have answered without being asked`() throws {
        let made = try returns(["1 a b 3", "1 b a 3"], asked: ["1 a"])
        #expect(made.returns.total.asked == 1)
        #expect(made.returns.organisations?.map(\.isAsked) == [true, false])
    }

    @Test func `is all that is known without a list of those asked`() throws {
        let made = try returns(["1 a b 3"])
        #expect(lines(made) == ["a all 0/0", "b unlisted 0/0", "c unlisted 0/0", "d unlisted 0/0"])
        #expect(made.returns.owing.isEmpty)
    }

    @Test func `is nobody where documents tell all`() throws {
        #expect(try returns(["1 a b 3 - document"]).returns.organisations?.isEmpty == true)
    }

    @Test func `depends on no level`() throws {
        let asked = ["1 a partner=b", "1 b partner=c forum=f", "1 c"]
        let lines = try ["0", "8", "x", "?"].map { level in
            self.lines(try returns(["1 a b \(level)", "1 c a \(level)"], asked: asked))
        }
        #expect(Set(lines).count == 1)
    }

    @Test(arguments: [Audience.participants, .public])
    func `is told others by kinds of five or more, and the rest cannot be worked out`(audience: Audience)
        throws
    {
        func told(_ counts: [String: Int]) throws -> [String: Int] {
            let actors = counts.sorted { $0.key < $1.key }.flatMap { kind, count in
                (0..<count).map { "\(kind)\($0) kind=\(kind)" }
            }
            let made = try returns(
                ["1 \(actors[0].prefix { $0 != " " }) \(actors[1].prefix { $0 != " " }) 3"],
                asked: actors.map { "1 " + $0.prefix { $0 != " " } }, actors: actors, for: audience)
            #expect(made.returns.organisations == nil)
            #expect(made.returns.forums == nil)
            #expect(made.returns.total.asked == actors.count)
            return Dictionary(
                uniqueKeysWithValues: made.returns.kinds.map { ($0.kind.id.text, $0.tally?.asked ?? -1) })
        }
        #expect(try told(["firm": 5, "agency": 6]) == ["firm": 5, "agency": 6])
        // The one agency would be what is left when the others are taken from the total.
        #expect(try told(["firm": 5, "agency": 1, "region": 7]) == ["firm": -1, "agency": -1, "region": 7])
        #expect(try told(["firm": 4, "agency": 1, "region": 7]) == ["firm": -1, "agency": -1, "region": 7])
        #expect(try told(["firm": 4, "agency": 6]) == ["firm": -1, "agency": -1])
    }
}
