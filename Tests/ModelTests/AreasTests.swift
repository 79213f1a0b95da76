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
            return told(try Areas.read(csv: text, for: network).warnings)
        } catch {
            return told(error.all)
        }
    }

    private func told(_ problems: [Problem]) -> [String] {
        problems.map { "\($0.location.line):\($0.location.column) \($0.fact.code)" }
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
        let (areas, warnings) = try Areas.read(
            csv:
                "area,municipality,actor,name\nA,0643,,Around\nA,0680,,\nB,1496,,Behind\nB,,habo,\nA,0114,,\n",
            for: network)
        // Of the whole country, and an agency is in no municipality: nothing to tell.
        #expect(warnings.isEmpty)
        #expect(areas.areas.map(\.name) == ["Around", "Behind"])
        #expect(areas.areaOfActor == [nil, 1, 0, 1])
    }

    @Test func `are read though a spreadsheet has dropped a zero`() throws {
        let (areas, warnings) = try Areas.read(
            csv: "area,municipality\nA,643\nA,680\nB,1496\n", for: network)
        #expect(areas.areaOfActor == [nil, 0, 0, 1])
        #expect(told(warnings) == ["2:3 lost_zeros", "3:3 lost_zeros"])
        #expect(complaints("area,municipality\nA,643\nB,0643\n") == ["2:3 lost_zeros", "3:3 duplicate_id"])
    }

    @Test func `are doubted where a code is nobody's`() throws {
        let warnings = try Areas.read(
            csv: "area,municipality\nA,0643\nA,0680\nB,1496\nB,Habo\nB,99999\n", for: network
        ).warnings
        #expect(told(warnings) == ["5:3 unknown_municipality", "6:3 unknown_municipality"])
        #expect(warnings[0].message(.swedish) == "”Habo” är ingen kommunkod i Sverige")
        #expect(
            warnings[0].remedy(.swedish)
                == "Menade du ”0643, Habo kommun”? Annars: rätta koden eller ta bort raden.")
        #expect(warnings[1].message(.english) == "“99999” is no municipality code in Sweden")
        #expect(warnings[1].remedy(.english) == "Correct the code or remove the row.")
        #expect(warnings.allSatisfy { $0.severity == .warning })
    }

    @Test func `are doubted where they leave out an actor in a municipality, or all`() throws {
        let one = try Areas.read(csv: "area,municipality\nA,0643\nB,1496\n", for: network).warnings
        #expect(told(one) == ["1:1 actors_without_area"])
        #expect(one[0].message(.swedish) == "1 aktör hör inte till något område: Jönköpings kommun")
        let all = try Areas.read(csv: "area,municipality\nA,0114\n", for: network).warnings
        #expect(told(all) == ["1:1 actors_without_area"])
        #expect(
            all[0].message(.english)
                == "4 actors are in no area: Agency, Habo kommun, Jönköpings kommun and 1 more")
        #expect(
            all[0].remedy(.english)
                == "Add them to the file, by id or municipality code; otherwise their relations do not count."
        )
        #expect(
            all[0].remedy(.swedish)
                == "Lägg till dem i filen, med id eller kommunkod; annars räknas inte deras relationer.")
        // A file of actors need not name them all.
        #expect(complaints("area,actor\nA,habo\n") == [])
    }

    @Test func `of a land without a reference have any codes`() throws {
        let folder = [
            "datapackage.json": #"{"samverkan": {"reference": "none"}}"#,
            "actors.csv": "id,name,kind,municipality\na,A,municipality,x1\n",
            "ties.csv": "wave,from,to,level\n",
        ]
        let network = try Draft(files: folder).validated().network
        let (areas, warnings) = try Areas.read(csv: "area,municipality\nE,x1\nE,x2\n", for: network)
        #expect(areas.areaOfActor == [0] && warnings.isEmpty)
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
