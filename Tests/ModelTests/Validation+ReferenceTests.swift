import Model
import TestNetworks
import Testing

@Suite struct `The reference` {
    private func folder(_ actors: String, columns: String = ",county,municipality") -> Draft {
        Draft.pair(["actors.csv": "id,name,kind\(columns)\n\(actors)\n"])
    }

    private func facts(_ actors: String) -> [Problem.Fact] { folder(actors).allProblems.map(\.fact) }

    // MARK: Completion

    @Test(arguments: [
        (",0643", "06", "0643"), ("06,0643", "06", "0643"), (",643", "06", "0643"), ("6,643", "06", "0643"),
        (",0980", "09", "0980"), ("6,", "06", ""), (",", "", ""), (",9999", "", "9999"), ("F,", "F", ""),
        // What contradicts is kept as it was written.
        ("14,0643", "14", "0643"),
    ])
    func `gives an actor the county of its municipality, and its codes their zeros`(
        written: String, county: String, municipality: String
    ) throws {
        let actor = try folder("a,Alfa,municipality,\(written)\nb,Beta,region,,").validated().network.actors[
            0]
        #expect(actor.county == county)
        #expect(actor.municipality == municipality)
    }

    @Test func `goes with the network`() throws {
        #expect(try Draft.pair().validated().network.reference?.title(.english) == "Sweden")
    }

    @Test(arguments: [
        ("06,0643", true), ("09,0980", true), (",0643", true), ("06,", true), ("14,0643", false),
        ("6,0643", false), ("06,643", false), ("06,abcd", false),
    ])
    func `holds a municipality's code against its county`(codes: String, isSound: Bool) {
        #expect(facts("a,A,municipality,\(codes)\nb,B,region,,").isEmpty == isSound)
    }

    @Test func `says nothing of codes where there is none`() {
        var draft = folder("a,A,municipality,14,643\nb,Lst Skåne,county-board,99,")
        draft.reference = nil
        #expect(draft.allProblems == [])
    }

    @Test func `tells of both codes of an actor`() {
        #expect(
            facts("a,A,municipality,6,1480\nb,B,region,,").map(\.code) == ["lost_zeros", "wrong_county"])
    }

    @Test func `tells the county of a code that nobody has, when its first digits do`() {
        #expect(
            facts("a,A,municipality,14,0649\nb,B,region,,").map(\.code)
                == ["unknown_municipality", "wrong_county"])
        #expect(facts("a,A,municipality,06,0649\nb,B,region,,").map(\.code) == ["unknown_municipality"])
    }

    // MARK: Names

    @Test(arguments: [
        "b,Länsstyrelsen i Skåne län,county-board,,", "b,Lst Skåne,county-board,12,",
        "lst-12,Lst Skåne,county-board,,", "b,Lst Skåne,firm,,", "b,Habo,municipality,,",
        "b,SMHI,agency,,", "b,Lst Atlantis,county-board,,",
    ])
    func `lets names be that are whole, coded or of something else`(actor: String) {
        let files = [
            "actors.csv": "id,name,kind,county,municipality\na,A,region,,\n\(actor)\n",
            "ties.csv": "wave,from,to,level\n2024,a,\(actor.prefix { $0 != "," }),5\n",
        ]
        #expect(Draft.pair(files).allProblems == [])
    }

    @Test(arguments: [
        ("Lst Skåne", "lst-12"), ("Länsstyrelsen i Skåne", "lst-12"), ("Länsstyrelsen Skåne län", "lst-12"),
    ])
    func `knows a county board by many names`(name: String, id: Identifier) throws {
        let found = facts("a,A,region,,\nb,\(name),county-board,,")
        guard case .informalName(name, let meant) = try #require(found.first) else {
            Issue.record("\(found)")
            return
        }
        #expect(meant.id == id)
    }

    @Test func `sees that two rows are one organisation`() {
        #expect(
            facts("a,Länsstyrelsen i Skåne län,county-board,12,\nb,Lst Skåne,county-board,,")
                == [.similarNames("Lst Skåne", other: "Länsstyrelsen i Skåne län", otherLine: 2)])
        #expect(
            facts("a,Kommunen Habo,municipality,,0643\nb,Habo kommun,municipality,,0643")
                == [.similarNames("Habo kommun", other: "Kommunen Habo", otherLine: 2)])
        #expect(facts("a,Habo kommun,municipality,,0643\nb,Håbo kommun,municipality,,0305") == [])
    }

    @Test(arguments: [
        ("Habo", "kommun-0643"), ("Håbo", "kommun-0305"), ("håbo kommun", "kommun-0305"),
        ("Kommunen Habo", "kommun-0643"), ("Göteborgs Stad", "kommun-1480"), ("VGR", "region-14"),
        ("Region Jönköping", "region-06"), ("Gotlands kommun", "region-09"), ("Lst Skåne", "lst-12"),
        ("Länsstyrelsen i Skåne län", "lst-12"), ("smhi", "smhi"), ("Energimyndigheten", "energimyndigheten"),
        ("TRV", "trafikverket"), ("lst-25", "lst-25"),
    ])
    func `knows who is meant by an unknown id`(text: String, id: Identifier) {
        let problems = Draft.pair(["ties.csv": "wave,from,to,level\n2024,\(text),b,5\n2024,a,b,5\n"])
            .allProblems
        let known = problems.compactMap { problem -> Identifier? in
            guard case .unknownActor(_, _, _, let known) = problem.fact else { return nil }
            return known?.id
        }
        #expect(known == [id])
    }
}
