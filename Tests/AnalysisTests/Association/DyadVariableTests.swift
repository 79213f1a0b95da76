import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `What is asked of pairs` {
    /// a and b both say 5, a and c differ, a alone speaks of d, nobody of the rest.
    private static let files = [
        "actors.csv": """
        id,name,kind,county,municipality,size
        a,A,region,06,0680,10
        b,B,municipality,06,0643,"1 000,5"
        c,C,municipality,14,1480,
        d,D,agency,,,12

        """,
        "ties.csv": """
        wave,from,to,level,by,forum
        2020,a,b,2,document,
        2024,a,b,5,a,
        2024,b,a,5,b,
        2024,a,c,6,a,
        2024,c,a,1,c,
        2024,a,d,3,a,
        2024,b,c,4,document,f

        """,
        "forums.csv": "id,name\nf,F\ng,G\n",
        "participation.csv": "forum,actor\nf,a\nf,b\nf,c\ng,a\ng,b\n",
        "waves.csv": "id,promise\n2020,agreed\n2024,agreed\n",
    ]

    private func network() throws -> Network { try Draft(files: Self.files).validated().network }

    /// Below the diagonal: ba, ca, cb, da, db, dc.
    private func values(
        _ name: String, unknowns: Conventions.Unknowns = .open, for audience: Audience = .internal
    ) throws -> [Double?] {
        let network = try network()
        let conventions = Conventions(for: network, unknowns: unknowns)
        let analyzed = AnalyzedNetwork(network, conventions).seen(by: audience)
        let variable = try DyadVariable(named: name, in: network)
        let matrix = variable.values(of: [0, 1, 2, 3], analyzed)
        return (0..<4).flatMap { a in (0..<a).map { matrix[a, $0] } }
    }

    @Test func `the level is that which is known exactly, and nothing else`() throws {
        #expect(try values("level") == [5, 1, 4, nil, nil, nil])
        #expect(try values("nivå@2020") == [2, nil, nil, nil, nil, nil])
        #expect(try values("level:f") == [nil, nil, 4, nil, nil, nil])
    }

    @Test func `whether there is a tie may be unknown, and is 0 only where it is known or chosen`() throws {
        #expect(try values("tie") == [1, 0, 1, nil, nil, nil])
        #expect(try values("relation:5") == [1, 0, 0, 0, nil, nil])
        #expect(try values("tie", unknowns: .absent) == [1, 0, 1, 0, 0, 0])
        #expect(try values("tie", unknowns: .present) == [1, 0, 1, 1, nil, nil])
    }

    @Test func `a level that is withheld is not known`() throws {
        #expect(try values("level", for: .participants) == [5, nil, 4, nil, nil, nil])
        #expect(try values("tie:5", for: .participants) == [1, nil, 0, nil, nil, nil])
    }

    @Test func `what actors have in common is unknown where either has none`() throws {
        #expect(try values("same:kind") == [0, 0, 1, 0, 0, 0])
        #expect(try values("samma:län") == [1, 0, 0, nil, nil, nil])
        #expect(try values("difference:size") == [990.5, nil, nil, 2, 988.5, nil])
        #expect(try values("forums") == [2, 1, 1, 0, 0, 0])
    }

    @Test func `distance and borders are those of the municipalities`() throws {
        let distance = try values("avstånd")
        #expect(distance.map { $0 == nil } == [false, false, false, true, true, true])
        // Jönköping to Habo is some 20 kilometers, to Göteborg some 130.
        #expect(distance[0].map { (10...40).contains($0) } == true)
        #expect(distance[1].map { (110...150).contains($0) } == true)
        #expect(try values("border") == [1, 0, 0, nil, nil, nil])
    }

    @Test(arguments: [
        ("nivån", "unknown"), ("level@2030", "noWave"), ("level:h", "noForum"), ("tie:9", "offScale"),
        ("same:colour", "noColumn"), ("difference:name", "noColumn"), ("same", "wrongPart"),
        ("distance@2020", "wrongPart"), ("forums:f", "wrongPart"),
    ])
    func `a name that says nothing is told why`(_ name: String, _ why: String) throws {
        let network = try network()
        do throws(DyadVariableFault) {
            _ = try DyadVariable(named: name, in: network)
            Issue.record("\(name) names nothing")
        } catch {
            #expect("\(error)".hasPrefix(why))
            for language in Language.allCases {
                #expect(!error.message(language).isEmpty)
                #expect(error.remedy(language).hasSuffix("."))
            }
        }
    }

    @Test func `a name is the same read back`() throws {
        let network = try network()
        for name in [
            "level", "level:f@2020", "tie:4@2024", "same:kind", "difference:size", "distance", "border",
            "forums@2020",
        ] {
            #expect(try DyadVariable(named: name, in: network).id(network) == name)
        }
    }
}
