import Intake
import Model
import TestNetworks
import Testing

@Suite struct `Matching a name to an actor` {
    private let network = try! Draft(files: [
        "actors.csv":
            "id,name,kind,short\nkommun-0643,Habo kommun,municipality,Habo\nkommun-0680,Jönköpings kommun,municipality,\nregion-06,Region Jönköpings län,region,RJL\n",
        "ties.csv": "wave,from,to,level\n",
        "aliases.csv": "alias,actor\nhabo.se,kommun-0643\nHabokommunen,kommun-0643\n",
    ]).validated().network

    private func found(_ text: String) -> String? {
        ActorMatcher(network).actor(called: text).map { network.actors[$0].id.text }
    }

    @Test func `takes an id, a name, a short name and an alias, in normal form`() {
        for text in ["kommun-0643", "HABO KOMMUN", "habo", "Habokommunen", " Habo  kommun."] {
            #expect(found(text) == "kommun-0643", "\(text)")
        }
        #expect(found("Håbo kommun") == nil)
        #expect(found("") == nil)
    }

    @Test func `takes the domain of an address, whole`() {
        let matcher = ActorMatcher(network)
        #expect(matcher.actor(ofAddress: "nn@habo.se") != nil)
        #expect(matcher.actor(ofAddress: "nn@miljo.habo.se") != nil)
        #expect(matcher.actor(ofAddress: "nn@nyhabo.se") == nil)
        #expect(matcher.actor(ofAddress: "habo.se") == nil)
    }

    @Test func `suggests the three nearest, the nearest first, and takes none`() {
        let near = ActorMatcher(network).nearest(to: "Nya Jönköpings kommun")
        #expect(found("Nya Jönköpings kommun") == nil)
        #expect(network.actors[near[0].actor].id == "kommun-0680")
        #expect(near.count <= 3)
        #expect(near.map(\.likeness) == near.map(\.likeness).sorted(by: >))
        #expect(near.allSatisfy { (0...1).contains($0.likeness) })
    }

    @Test func `takes a name of the reference where the network has none of its own`() throws {
        let network = try Draft(files: [
            "actors.csv":
                "id,name,kind,municipality\nk1,Kommunen vid sjön,municipality,0643\nlst-06,Länsstyrelsen,county-board,\nx,Mullsjö,firm,\nkommun-0642,Mullsjö kommun,municipality,0642\n",
            "ties.csv": "wave,from,to,level\n",
        ]).validated().network
        func found(_ text: String) -> String? {
            ActorMatcher(network).actor(called: text).map { network.actors[$0].id.text }
        }
        #expect(found("Habo kommun") == "k1")
        #expect(found("Länsstyrelsen i Jönköpings län") == "lst-06")
        #expect(found("Mullsjö") == "x")
    }
}
