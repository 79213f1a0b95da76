import Files
import Model
import TestNetworks
import Testing

@Suite struct `A reference folder` {
    private let sound = [
        "ref/counties.csv": "code,name\nA,Ares\nB,Bore\n",
        "ref/municipalities.csv":
            "code,name,county,latitude,longitude\nA1,Alby,A,60.5,\"10,25\"\nB1,Berga,B,,\n",
        "ref/neighbors.csv": "a,b,status\nB1,A1,land\n",
        "ref/organisations.csv":
            "id,name,kind,county,municipality,other_names,scope\nalby,Albys kommun,municipality,A,A1,Alby stad|Staden Alby,\nverket,Verket,agency,,,,county\n",
    ]

    private func network(_ files: [String: String], key: String? = "ref") -> Draft {
        var all = Draft.pairFiles.merging(files) { $1 }
        if let key { all["datapackage.json"] = "{\"samverkan\": {\"reference\": \"\(key)\"}}" }
        return Draft(files: all)
    }

    private func problems(_ changed: [String: String]) -> [String] {
        network(sound.merging(changed) { $1 }).allProblems.map {
            "\($0.location.file):\($0.location.line):\($0.location.column) \($0.severity) \($0.fact.code): \($0.message(.english)) \($0.remedy(.english))"
        }
    }

    @Test func `is read as it stands`() throws {
        let reference = try #require(try network(sound).validated().network.reference)
        #expect(reference.title(.swedish) == "net/ref")
        #expect(reference.counties.map(\.name) == ["Ares", "Bore"])
        #expect(reference.municipality("A1")?.fullName == "Alby")
        #expect(reference.municipality("A1")?.longitude == 10.25)
        #expect(reference.municipality("B1")?.latitude == nil)
        #expect(reference.neighbors.map(\.status) == [.land])
        #expect(reference.neighbors.map { [$0.a, $0.b] } == [[0, 1]])
        #expect(reference.organisation("alby")?.otherNames == ["Alby stad", "Staden Alby"])
        #expect(reference.agencies.map(\.id) == ["verket"])
        #expect(
            Frame(.counties(["A"]), of: reference).organisations.map(\.id) == ["alby", "verket"])
    }

    @Test func `takes Sweden's place`() {
        let actors = [
            "actors.csv": "id,name,kind,municipality\na,A,municipality,0643\nb,Staden Alby,municipality,\n"
        ]
        let found = network(sound.merging(actors) { $1 }).allProblems
        #expect(
            found.map { $0.message(.english) } == [
                "“0643” is no municipality code in net/ref", "“Staden Alby” is probably Albys kommun",
            ])
        #expect(network(actors, key: nil).allProblems == [])
        #expect(network(actors, key: "sweden").allProblems == [])
        #expect(network(actors, key: "none").allProblems == [])
    }

    @Test func `must have its tables`() {
        #expect(
            network([:]).allProblems.map { "\($0.location.file) \($0.fact.code)" } == [
                "net/ref/counties.csv missing_file", "net/ref/municipalities.csv missing_file",
                "net/ref/organisations.csv missing_file",
            ])
    }

    @Test func `is told of with every problem at once`() {
        #expect(
            problems([
                "ref/counties.csv": "code,nam\nA,Ares\nA,Bore\n",
                "ref/municipalities.csv":
                    "code,name,county,latitude,longitude\nA1,Alby,AA,95,x\n,Berga,A,,\n",
                "ref/neighbors.csv": "a,b,status\nA1,A1,lnd\nA1,C9,land\n",
                "ref/organisations.csv": "id,name,kind,scope\nx,X,agency,planet\nx,,agency,\n",
            ]) == [
                "net/ref/counties.csv:1:6 error missing_column: column “name” is missing Rename “nam” to “name”.",
                "net/ref/counties.csv:3:1 error duplicate_id: id “A” already stands on line 2 If they are the same, remove one of the rows; otherwise give one of them another id.",
                "net/ref/municipalities.csv:2:9 error unlisted_code: “county” is “AA”, which is not in counties.csv Did you mean “A”? If not, add the code to counties.csv.",
                "net/ref/municipalities.csv:2:12 error no_degrees: “latitude” is “95”, not degrees between −90 and 90 Write degrees as a number such as 57.91, or empty the cell.",
                "net/ref/municipalities.csv:2:15 error no_degrees: “longitude” is “x”, not degrees between −180 and 180 Write degrees as a number such as 57.91, or empty the cell.",
                "net/ref/municipalities.csv:3:1 error empty_cell: “code” is empty Fill in “code”.",
                "net/ref/neighbors.csv:2:4 error own_neighbor: municipality A1 is its own neighbor Correct “a” or “b”.",
                "net/ref/neighbors.csv:2:7 error unknown_value: “status” cannot be “lnd” Did you mean “land”? If not, choose one of land, water_or_short_land, water_single_source, or leave the cell empty.",
                "net/ref/neighbors.csv:3:4 error unlisted_code: “b” is “C9”, which is not in municipalities.csv Add the code to municipalities.csv.",
                "net/ref/organisations.csv:2:12 error unknown_value: “scope” cannot be “planet” Choose one of county, national, or leave the cell empty.",
                "net/ref/organisations.csv:3:1 error duplicate_id: id “x” already stands on line 2 If they are the same, remove one of the rows; otherwise give one of them another id.",
                "net/ref/organisations.csv:3:3 error empty_cell: “name” is empty Fill in “name”.",
            ])
    }

    @Test func `counts a border once that is listed both ways`() {
        #expect(
            problems(["ref/neighbors.csv": "a,b\nA1,B1\nB1,A1\n"]) == [
                "net/ref/neighbors.csv:3:1 warning repeated_report: the row repeats line 2 and counts once Remove one of the rows."
            ])
    }

    @Test func `may be a folder anywhere on disk`() throws {
        let folder = try TemporaryFolder()
        try folder.write(sound)
        try folder.write(Dictionary(uniqueKeysWithValues: Draft.pairFiles.map { ("net/\($0)", $1) }))
        let network = NetworkFolder(path: folder.path + "/net")
        let reference = folder.path + "/ref/"
        #expect(
            try network.network(reference: .folder(reference)).network.reference?.counties.count == 2)
        #expect(try network.network(reference: .unchecked).network.reference == nil)
        #expect(try ReferenceFolder(path: reference).reference().reference.counties.count == 2)
        #expect(try ReferenceFolder(path: reference).files().count == 4)
    }
}
