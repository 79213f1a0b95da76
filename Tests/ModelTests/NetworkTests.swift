import Model
import TestNetworks
import Testing

@Suite struct `A network` {
    @Test func `is called by its package, its title first`() throws {
        let network = { (package: String) in
            try Draft.pair(["datapackage.json": package]).validated().network
        }
        let named = try network("{\"name\": \"net\", \"title\": \"Nät\", \"description\": \"Om\"}")
        #expect((named.id, named.title, named.summary) == ("net", "Nät", "Om"))
        let untitled = try network("{\"name\": \"net\"}")
        #expect((untitled.id, untitled.title) == ("net", "net"))
        let unnamed = try network("{}")
        #expect((unnamed.id, unnamed.title) == ("imagined", "imagined"))
    }

    @Test func `finds actors, forums and waves by id`() throws {
        let network = try Draft.pair([
            "actors.csv": "id,name,kind\nc,C,region\na,A,region\nb,B,agency\n",
            "forums.csv": "id,name\ng,G\nf,F\n",
            "ties.csv": "wave,from,to,level,forum\n1,a,b,5,g\n2,c,b,5,f\n",
        ]).validated().network
        #expect(["a", "b", "c", "d", ""].map { network.place(ofActor: $0) } == [0, 1, 2, nil, nil])
        #expect(["f", "g", "h"].map { network.place(ofForum: $0) } == [0, 1, nil])
        #expect(["1", "2", "3"].map { network.place(ofWave: $0) } == [0, 1, nil])
        #expect(network.actor(2).name == "C")
        #expect(network.forums.map(\.name) == ["F", "G"])
        #expect(network.reports.map(\.forum) == [1, 0])
    }

    @Test func `knows who is alive in a wave`() throws {
        let network = try Draft.pair([
            "actors.csv": "id,name,kind,since,until\na,A,region,,\nb,B,agency,,\nc,C,region,2,\n",
            "ties.csv": "wave,from,to,level\n1,a,b,5\n2,c,b,5\n",
        ]).validated().network
        #expect(network.actorsAlive(in: 0) == [0, 1])
        #expect(network.actorsAlive(in: 1) == [0, 1, 2])
    }

    @Test func `may be empty`() throws {
        let network = try Draft(files: ["actors.csv": "id,name,kind\n", "ties.csv": "wave,from,to,level\n"])
            .validated().network
        #expect(network.actors.isEmpty)
        #expect(network.reports.isEmpty)
        #expect(network.scale == .samverkan8)
        #expect(network.participation == nil)
        #expect(network.asked == nil)
    }
}
