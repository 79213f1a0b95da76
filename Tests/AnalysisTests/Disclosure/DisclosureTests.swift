import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `A level that everybody may read` {
    private func shared(_ rows: String) throws -> Level? {
        let network = try Draft.pair([
            "forums.csv": "id,name\nf,Forum\ng,Grupp\n", "ties.csv": "wave,from,to,level,forum,by\n" + rows,
        ]).validated().network
        return WaveRelations(network, wave: 0).asked.first?.overall()?.sharedLevel
    }

    @Test func `is one that both sides give`() throws {
        #expect(try shared("w,a,b,5,,\nw,b,a,5,,\n") == 5)
        #expect(try shared("w,a,b,0,,\nw,b,a,0,,\n") == 0)
    }

    @Test func `is one that a document gives while nobody was asked`() throws {
        #expect(try shared("w,a,b,7,,document\n") == 7)
    }

    @Test(arguments: [
        "w,a,b,5,,\nw,b,a,4,,\n", "w,a,b,5,,\n", "w,a,b,0,,\n", "w,a,b,8,,\nw,b,a,,,\n",
        "w,a,b,5,,\nw,b,a,x,,\n",
        "w,a,b,5,,\nw,a,b,7,,document\n", "w,a,b,7,f,document\nw,a,b,5,g,\n", "w,a,b,,,document\n",
    ])
    func `is none when the sides differ, one is silent or the forums rest on different ground`(rows: String)
        throws
    {
        #expect(try shared(rows) == nil)
    }
}

@Suite struct `An open distribution` {
    private func distribution(_ pairs: [(Int, Int)], isGuarded: Bool) throws -> OpenDistribution {
        let actors = (0..<(2 * pairs.count)).map { "a\($0),A\($0),firm\n" }.joined()
        let ties = pairs.enumerated().map { place, levels in
            "w,a\(2 * place),a\(2 * place + 1),\(levels.0)\nw,a\(2 * place + 1),a\(2 * place),\(levels.1)\n"
        }.joined()
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\n" + actors, "ties.csv": "wave,from,to,level\n" + ties,
        ]).validated().network
        return OpenDistribution(WaveRelations(network, wave: 0), isGuarded: isGuarded)
    }

    @Test func `leaves out one or two relations whose answers differ`() throws {
        let guarded = try distribution([(4, 4), (3, 5), (2, 6)], isGuarded: true)
        #expect(guarded.withheld == 2)
        #expect(guarded.confirmed.total == 1 && guarded.claimed.total == 1)
        let open = try distribution([(4, 4), (3, 5), (2, 6)], isGuarded: false)
        #expect(open.withheld == 0 && open.confirmed.total == 3)
    }

    @Test func `counts three or more`() throws {
        let guarded = try distribution([(4, 4), (3, 5), (2, 6), (1, 7)], isGuarded: true)
        #expect(guarded.withheld == 0 && guarded.confirmed.total == 4)
        #expect(guarded.confirmed.counts == [0, 1, 1, 1, 1, 0, 0, 0, 0])
        #expect(guarded.claimed.counts == [0, 0, 0, 0, 1, 1, 1, 1, 0])
    }
}
