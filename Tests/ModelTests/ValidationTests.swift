import Model
import TestNetworks
import Testing

@Suite struct `Validation` {
    private func told(_ files: [String: String]) -> [String] {
        Draft.pair(files).allProblems.map {
            "\($0.location.file.dropFirst("net/".count)):\($0.location.line):\($0.location.column) \($0.fact.code)"
        }
    }

    /// A tie for each of a hundred actors, who are in `actors.csv` or are not.
    private let manyTies =
        "wave,from,to,level\n" + (0..<100).map { "1,k\($0),k\(($0 + 1) % 100),5\n" }.joined()
    private let manyActors = (0..<100).map { "k\($0),K \($0),region\n" }.joined()

    @Test func `of two sound tables finds nothing`() { #expect(told([:]) == []) }

    // MARK: No fault echoes in another

    @Test func `says once that actors.csv has no ids`() {
        #expect(
            told(["actors.csv": "nr,name,kind\n" + manyActors, "ties.csv": manyTies])
                == ["actors.csv:1:1 missing_column"])
    }

    @Test(arguments: ["", "\n\n", "id,name,kind\n"])
    func `tells of unknown ids only when actors.csv could tell which there are`(actors: String) {
        let problems = told(["actors.csv": actors])
        #expect(problems.count(where: { $0.hasSuffix("unknown_id") }) == (actors.count > 2 ? 2 : 0))
    }

    @Test func `says once that a required table is missing`() {
        #expect(Draft(files: ["ties.csv": manyTies]).allProblems.map(\.fact) == [.missingFile(found: nil)])
    }

    @Test func `says once that actors.csv is no text`() {
        var bytes = ["actors.csv": Array("id,name,kind\n".utf8), "ties.csv": Array(manyTies.utf8)]
        bytes["actors.csv"]! += [0xC3, 0xA5, 0xE5, 0xC3, 0xA5]
        #expect(Draft(bytes: bytes).allProblems.map(\.fact) == [.badEncoding(byte: 0xE5)])
    }

    @Test(arguments: [
        ("k7,K,7,region\n", "2:1 field_count"), ("k7,\"K 7,region\n", "2:4 broken_quote"),
        ("\"k7\" ,K,region\n", "2:5 broken_quote"),
    ])
    func `does not call an actor unknown whose row is cut wrong`(row: String, problem: String) {
        let actors = "id,name,kind\n" + row + manyActors.replacing("k7,K 7,region\n", with: "")
        #expect(told(["actors.csv": actors, "ties.csv": manyTies]) == ["actors.csv:" + problem])
    }

    @Test func `does not call an actor unknown whose id is refused`() {
        let actors = "id,name,kind\n" + manyActors + "document,D,region\na\tb,E,region\n"
        let ties = manyTies + "1,document,a\tb,5\n1,k1,a\tb,5\n"
        #expect(
            told(["actors.csv": actors, "ties.csv": ties])
                == [
                    "actors.csv:102:1 reserved_id", "actors.csv:103:1 control_character",
                    "ties.csv:102:12 control_character", "ties.csv:103:6 control_character",
                ])
    }

    @Test func `says once that an unsound actor is also a successor`() {
        let actors = "id,name,kind,became\na,A,region,c\nb,B,region,\nc,C,region,,x\n"
        #expect(told(["actors.csv": actors]) == ["actors.csv:4:1 field_count"])
    }

    @Test func `does not call a forum unknown that could not be read`() {
        let ties = "wave,from,to,level,forum\n1,a,b,5,f\n"
        #expect(
            told(["ties.csv": ties, "forums.csv": "name\nF\n"]) == ["forums.csv:1:1 missing_column"])
        #expect(
            told(["ties.csv": ties, "forums.csv": "id,name\nf,F,F\n"]) == ["forums.csv:2:1 field_count"])
        #expect(told(["ties.csv": ties, "forums.csv": "id\0"]) == ["forums.csv:1:3 nul_character"])
        #expect(told(["ties.csv": ties]) == ["ties.csv:2:9 unknown_id"])
    }

    @Test(arguments: ["{", "{\"samverkan\": {\"scale\": \"samverkan-9\"}}", "{\"samverkan\": 7}"])
    func `judges no level, kind or lifetime without a sound package`(package: String) {
        #expect(
            told([
                "datapackage.json": package,
                "actors.csv": "id,name,kind,since,until\na,A,regoin,after,\nb,B,choir,,before\n",
                "ties.csv": "wave,from,to,level\nbefore,a,b,12\nafter,b,a,often\n",
                "targets.csv": "min,max,from_kind,to_kind\n3,12,choir,club\n",
            ]) == ["datapackage.json:1:1 bad_package"])
    }

    @Test func `still tells what has nothing to do with the package`() {
        #expect(
            told(["datapackage.json": "{", "ties.csv": "wave,from,to,level\n1,a,a,12\n1,a,nobody,12\n"])
                == ["datapackage.json:1:1 bad_package", "ties.csv:2:5 self_tie", "ties.csv:3:5 unknown_id"])
    }

    @Test func `reads on in a table that lacks a column`() {
        #expect(
            told([
                "ties.csv": "wave,from,to,levle\n1,a,nobody,5\n1,b,b,5\n",
                "forums.csv": "id,nmae\nf,F\nf,F\n",
                "targets.csv": "mim,max,from,to\n3,12,a,nobody\n",
                "asked.csv": "wave\n1\n",
                "participation.csv": "forum,wave\ng,1\n",
                "indicators.csv": "wave,value\n1,perhaps\n",
            ]) == [
                "ties.csv:1:14 missing_column", "ties.csv:2:5 unknown_id", "ties.csv:3:5 self_tie",
                "forums.csv:1:4 missing_column", "forums.csv:3:1 duplicate_id",
                "participation.csv:1:1 missing_column", "participation.csv:2:1 unknown_id",
                "asked.csv:1:1 missing_column",
                "targets.csv:1:1 missing_column", "targets.csv:2:3 level_out_of_scale",
                "targets.csv:2:8 unknown_id",
                "indicators.csv:1:1 missing_column", "indicators.csv:2:3 unknown_value",
            ])
    }

    @Test func `tells of an actor without a name or kind, and knows it all the same`() {
        #expect(
            told(["actors.csv": "id,name,kind\na,,\nb,B,region\n"])
                == ["actors.csv:2:3 empty_cell", "actors.csv:2:4 empty_cell"])
    }

    // MARK: Columns

    @Test func `passes over empty columns that a spreadsheet left behind`() {
        #expect(told(["ties.csv": "wave;from;to;level;;\n1;a;b;5;;\n"]) == [])
        #expect(told(["ties.csv": "wave,from,to,level,,\n1,a,b,5,,x\n"]) == ["ties.csv:1:21 unknown_column"])
        let network = try? Draft.pair(["actors.csv": "id,name,kind,\na,A,region,\nb,B,region,\n"]).validated()
        #expect(network?.network.actors[0].attributes == [])
    }

    private static let oneHeading: Tidying = {
        var tidying = Tidying()
        tidying.translated = 1
        return tidying
    }()

    @Test func `suggests each misspelt column for one missing column only`() {
        let problems = Draft.pair(["ties.csv": "wave,form,to,level,formm\n1,a,b,5,\n"]).allProblems
        #expect(
            problems.map(\.fact) == [
                .missingColumn("from", nearest: "form"), .unknownColumn("formm", nearest: "forum"),
            ])
        #expect(
            Draft.pair(["actors.csv": "ID,Name,KIND\na,A,region\nb,B,region\n"]).allProblems.map(\.fact)
                == [
                    .readTidied(Self.oneHeading), .missingColumn("name", nearest: "Name"),
                    .missingColumn("kind", nearest: "KIND"),
                ])
    }

    @Test func `welcomes attributes of actors, unless they are a letter from a column`() {
        let actors = { (column: String) in "id,name,kind,\(column)\na,A,region,1\nb,B,region,\n" }
        for column in ["staff", "number", "sector", "since when", "kin", "names"] {
            #expect(told(["actors.csv": actors(column)]) == [])
        }
        for column in ["Since", "untill", "countyy", "becam"] {
            #expect(told(["actors.csv": actors(column)]) == ["actors.csv:1:14 unknown_column"])
        }
    }

    // MARK: Waves

    @Test func `tells of waves that are not in the list, wherever they stand`() {
        #expect(
            told([
                "datapackage.json": "{\"samverkan\": {\"waves\": [\"1\"]}}",
                "actors.csv": "id,name,kind,since,until\na,A,region,2,\nb,B,region,,3\n",
                "ties.csv": "wave,from,to,level\n4,a,b,5\n", "forums.csv": "id,name\nf,F\n",
                "participation.csv": "forum,actor,wave\nf,a,5\n", "asked.csv": "wave,actor\n6,a\n",
                "targets.csv": "min,wave,until\n3,7,8\n",
                "indicators.csv": "wave,indicator,value\n9,goal,yes\n",
            ]) == [
                "actors.csv:2:12 unknown_wave", "actors.csv:3:13 unknown_wave", "ties.csv:2:1 unknown_wave",
                "participation.csv:2:5 unknown_wave", "asked.csv:2:1 unknown_wave",
                "targets.csv:2:3 unknown_wave", "targets.csv:2:5 unknown_wave",
                "indicators.csv:2:1 unknown_wave",
            ])
    }

    @Test func `tells of a control character in each id, and of each that is left out elsewhere`() {
        #expect(
            told([
                "ties.csv": "wave,from,to,level,note\n1\t2,a,b,5,x\u{7}\n1,b\u{202E},a,5,\n1,\u{9B}z,a,5,\n"
            ])
                == [
                    "ties.csv:2:1 control_character", "ties.csv:2:11 control_character_left_out",
                    "ties.csv:3:3 control_character", "ties.csv:4:4 control_character",
                ])
    }
}
