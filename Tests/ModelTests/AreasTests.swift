import Model
import TestNetworks
import Testing

@Suite struct `Areas on the map` {
    private let network: Network

    init() throws {
        network = try Draft(files: [
            "actors.csv": """
            id,name,kind,county,municipality,association
            agency,Agency,agency,,,
            habo,Habo kommun,municipality,,0643,west
            jkpg,Jönköpings kommun,municipality,06,0680,west
            skovde,Skövde kommun,municipality,14,1496,east
            """,
            "ties.csv": "wave,from,to,level\n1,habo,jkpg,5\n",
        ]).validated().network
    }

    private func complaints(_ text: String) -> [String] {
        do {
            _ = try Areas(csv: text, for: network)
            return []
        } catch {
            return error.all.map { "\($0.location.line):\($0.location.column) \($0.fact.code)" }
        }
    }

    @Test func `are the counties of actors, or of their municipalities`() {
        let counties = Areas.counties(of: network, .sweden)
        #expect(counties.areas.map(\.id) == ["06", "14"])
        #expect(counties.areas.map(\.name) == ["Jönköpings län", "Västra Götalands län"])
        #expect(counties.areaOfActor == [nil, 0, 0, 1])
        #expect(counties.isShared(Dyad(1, 2)) == true)
        #expect(counties.isShared(Dyad(1, 3)) == false)
        #expect(counties.isShared(Dyad(0, 1)) == nil)
    }

    @Test func `are called by their codes where no country is known`() {
        #expect(Areas.counties(of: network, nil).areaOfActor == [nil, 0, 0, 1])
        #expect(Areas.counties(of: network, nil).areas.map(\.name) == ["06", "14"])
    }

    @Test func `may be a column of the user's own`() {
        #expect(Areas.attributeNames(of: network) == ["association"])
        #expect(Areas.attribute("association", of: network)?.areas.map(\.id) == ["east", "west"])
        #expect(Areas.attribute("association", of: network)?.areaOfActor == [nil, 1, 1, 0])
        #expect(Areas.attribute("nothing", of: network) == nil)
    }

    @Test func `may be a file of municipalities and actors, actors first`() throws {
        let areas = try Areas(
            csv:
                "area,municipality,actor,name\nA,0643,,Around\nA,0680,,\nB,1496,,Behind\nB,,habo,\nA,0114,,\n",
            for: network)
        #expect(areas.areas.map(\.name) == ["Around", "Behind"])
        #expect(areas.areaOfActor == [nil, 1, 0, 1])
    }

    @Test func `tell everything that is wrong with a file`() {
        #expect(
            complaints("area,actor\nA,hobo\nA,habo\nB,habo\n,jkpg\n") == [
                "2:3 unknown_id", "4:3 duplicate_id", "5:1 empty_cell",
            ])
        #expect(complaints("area,municipality\nA,0643\nB,0643\n") == ["3:3 duplicate_id"])
        #expect(complaints("place,actor\nA,habo\n") == ["1:1 missing_column"])
        #expect(complaints("area\nA\n") == ["1:1 missing_column"])
        #expect(complaints("area,actor\nA,habo,x\n") == ["2:1 field_count"])
    }
}
