import Model
import TestNetworks
import Testing

@Suite struct `An actor` {
    private func network(_ actors: String, ties: String = "1,a,b,5\n2,a,b,5\n3,a,b,5\n") throws -> Network {
        try Draft(
            files: ["actors.csv": actors, "ties.csv": "wave,from,to,level\n" + ties]
        ).validated().network
    }

    @Test func `lives in every wave unless its row says otherwise`() throws {
        let actors = try network(
            "id,name,kind,since,until\na,A,region,,\nb,B,region,,\nc,C,region,2,\nd,D,region,,2\n"
                + "e,E,region,2,2\n"
        ).actors
        #expect(actors.map(\.lifetime) == [0...2, 0...2, 1...2, 0...1, 1...1])
        #expect((0...2).map { actors[2].isAlive(in: $0) } == [false, true, true])
        #expect((0...2).map { actors[3].isAlive(in: $0) } == [true, true, false])
    }

    @Test func `that ends before it begins never lives`() throws {
        let actor = try network("id,name,kind,since,until\na,A,region,,\nb,B,region,,\nc,C,region,3,1\n")
            .actors[2]
        #expect(actor.lifetime == nil)
        #expect((0...2).allSatisfy { !actor.isAlive(in: $0) })
    }

    @Test func `has a short name, which is the name when none is given`() throws {
        let actors = try network("id,name,kind,short\na,Alfa,region,Al\nb,Beta,region,\n").actors
        #expect(actors.map(\.short) == ["Al", "Beta"])
    }

    @Test func `keeps the columns it has and those of the user's own, in the file's order`() throws {
        let actors = try network(
            "staff,id,name,kind,county,municipality,governance,capacity,colour\n"
                + "12,a,Alfa,municipality,06,0643,local,3,blue\n,b,Beta,region,,,,,\n"
        ).actors
        #expect(actors[0].county == "06")
        #expect(actors[0].municipality == "0643")
        #expect(actors[0].governance == "local")
        #expect(actors[0].capacity == "3")
        #expect(actors[0].attributes.map(\.name) == ["staff", "colour"])
        #expect(actors[0].attributes.map(\.value) == ["12", "blue"])
        #expect(actors[1].attributes.map(\.value) == ["", ""])
    }

    @Test func `stands in order of id, by bytes`() throws {
        let network = try network(
            "id,name,kind\nä,One,region\na,Two,region\nB,Three,region\nb,Four,region\naa,Five,region\n")
        #expect(network.actors.map(\.id.text) == ["B", "a", "aa", "b", "ä"])
    }
}

@Suite struct `A kind of actor` {
    @Test func `of the standard ones has one id each, and names in both languages`() {
        #expect(Set(Kind.standard.map(\.id)).count == Kind.standard.count)
        for kind in Kind.standard {
            for language in Language.allCases {
                #expect(!kind.name(language).isEmpty)
                #expect(!kind.plural(language).isEmpty)
            }
        }
    }

    @Test func `that nobody named is called by its id, after the standard ones`() throws {
        let network = try Draft.pair([
            "actors.csv": "id,name,kind\na,A,choir\nb,B,band\n"
        ]).validated().network
        #expect(network.kinds.map(\.id) == Kind.standard.map(\.id) + ["band", "choir"])
        #expect(network.kind("choir").name(.swedish) == "choir")
        #expect(network.kind("unheard of").plural(.english) == "unheard of")
        #expect(network.kind("region").plural(.swedish) == "regioner")
    }
}
