import Model
import TestNetworks
import Testing

@Suite struct `A wave` {
    @Test(arguments: [
        ("2024", 2024), ("2016-2019", 2019), ("2019–2016", 2019), ("HT2024", 2024), ("2024-03-15", 2024),
        ("20240315", nil), ("före", nil), ("", nil), ("1850", nil), ("3024", nil), ("1", nil), ("1900", 1900),
        ("2199", 2199), ("٢٠٢٤", nil),
    ])
    func `ends in the last year that its id names`(id: String, year: Int?) {
        #expect(Wave(id: Identifier(id)).lastYear == year)
    }

    private func waves(_ files: [String: String]) throws -> [String] {
        try Draft.pair(files).validated().network.waves.map(\.id.text)
    }

    @Test func `stands as the package lists it, whatever the ids`() throws {
        #expect(
            try waves([
                "datapackage.json": "{\"samverkan\": {\"waves\": [\"then\", \"2024\", \"now\"]}}"
            ]) == ["then", "2024", "now"])
    }

    @Test func `is found in every table that has one, in order of number`() throws {
        #expect(
            try waves([
                "actors.csv": "id,name,kind,since,until\na,A,region,1,\nb,B,region,,11\n",
                "ties.csv": "wave,from,to,level\n4,a,b,5\n10,a,b,5\n",
                "forums.csv": "id,name\nf,F\n", "participation.csv": "forum,actor,wave\nf,a,2\nf,b,\n",
                "asked.csv": "wave,actor\n3,a\n", "targets.csv": "min,wave,until\n3,5,6\n",
                "indicators.csv": "wave,indicator,value\n7,goal,yes\n",
            ]) == ["1", "2", "3", "4", "5", "6", "7", "10", "11"])
    }

    @Test(arguments: [
        (["10", "9", "09", "0", "123456789012345678901"], ["0", "09", "9", "10", "123456789012345678901"]),
        (["hösten 2024", "våren 2024"], ["våren 2024", "hösten 2024"]),
        (["2024", "2013-2015", "2016–2019"], ["2013-2015", "2016–2019", "2024"]),
        (["2024", "våren 2024", "2024-2026", "2024-Q1"], ["2024-Q1", "våren 2024", "2024", "2024-2026"]),
        (["hösten 2024", "sommaren 2024", "maj 2024"], ["maj 2024", "sommaren 2024", "hösten 2024"]),
        (["december 2024", "april 2024"], ["april 2024", "december 2024"]),
        (["2024-H1", "våren 2024"], ["2024-H1", "våren 2024"]),
    ])
    func `stands where its id says, by number or by the calendar`(ids: [String], order: [String]) throws {
        for ids in [ids, ids.reversed()] {
            let rows = ids.map { "\($0),a,b,5\n" }.joined()
            let (network, warnings) = try Draft.pair(["ties.csv": "wave,from,to,level\n\(rows)"]).validated()
            #expect(network.waves.map(\.id.text) == order)
            #expect(warnings.map(\.fact.code) == [])
        }
    }

    @Test(arguments: [
        (["före", "efter"], ["efter", "före"]), (["1", "våren 2024"], ["1", "våren 2024"]),
        (["10", "9", "x"], ["10", "9", "x"]), (["vintern 2024", "2023"], ["2023", "vintern 2024"]),
        (["2019-2016", "2015"], ["2015", "2019-2016"]),
    ])
    func `stands as text with a warning when the ids do not say`(ids: [String], order: [String]) throws {
        let rows = ids.map { "\($0),a,b,5\n" }.joined()
        let (network, warnings) = try Draft.pair(["ties.csv": "wave,from,to,level\n\(rows)"]).validated()
        #expect(network.waves.map(\.id.text) == order)
        #expect(warnings.map(\.fact) == [.wavesInTextOrder(order)])
    }

    @Test func `needs no order when it is alone`() throws {
        #expect(try waves(["ties.csv": "wave,from,to,level\nföre,a,b,5\n"]) == ["före"])
    }

    @Test func `stands as waves.csv lists it, with what its row says`() throws {
        let (network, warnings) = try Draft.pair([
            "waves.csv":
                "id,name,start,end,promise\nnu,Nuläget,2024-03,2024-05-31,öppet\n2024,,,,\nsedan,,hösten 2025,,\n"
        ]).validated()
        #expect(
            network.waves == [
                Wave(
                    id: "nu", name: "Nuläget", start: Due("2024-03"), end: Due("2024-05-31"), promise: .open),
                Wave(id: "2024"), Wave(id: "sedan", start: Due("2025-H2")),
            ])
        #expect(
            warnings.map { $0.message(.english) } == [
                "1 word was read as the id that it stands for; 1 date in another form was read"
            ])
        #expect(network.reports.map(\.wave) == [1])
    }

    @Test func `may be listed by the package too, alike`() throws {
        let package = #"{"samverkan": {"waves": ["2024", "2022"]}}"#
        #expect(
            try waves(["datapackage.json": package, "waves.csv": "id\n2024\n2022\n"]) == ["2024", "2022"])
    }

    @Test func `is not listed by a waves.csv without rows`() throws {
        #expect(try waves(["waves.csv": "id,name,start,end,promise\n"]) == ["2024"])
    }

    @Test(arguments: [
        ("våren 2024", "1 name was read as the id that bears it"),
        ("VÅREN-2024", "1 name was read as the id that bears it"),
        ("nuläget", "1 name was read as the id that bears it"), ("Våren 2024", nil),
    ])
    func `is named by its id, or by id or name in another spelling`(cell: String, told: String?) throws {
        let (network, warnings) = try Draft.pair([
            "waves.csv": "id,name\nVåren 2024,Nuläget\nHösten 2024,Efteråt\n",
            "ties.csv": "wave,from,to,level\n\(cell),a,b,5\n",
        ]).validated()
        #expect(network.reports.map(\.wave) == [0])
        #expect(warnings.map { $0.message(.english) } == [told].compactMap { $0 })
    }

    @Test func `is named in another spelling of the package's list in every table`() throws {
        let (network, warnings) = try Draft.pair([
            "datapackage.json": #"{"samverkan": {"waves": ["Våren 2024", "Hösten 2024"]}}"#,
            "actors.csv": "id,name,kind,since,until\na,Alfa,region,våren 2024,\nb,Beta,region,,hösten 2024\n",
            "ties.csv": "wave,from,to,level\nhösten 2024,a,b,5\n",
            "asked.csv": "wave,actor\nhösten 2024,a\n",
            "targets.csv": "min,wave,until\n3,våren 2024,HÖSTEN 2024\n",
        ]).validated()
        #expect(network.actors.map(\.lifetime) == [0...1, 0...1])
        #expect(network.reports.map(\.wave) == [1])
        #expect(network.asked?.map(\.wave) == [1])
        #expect(network.targets.map(\.until) == [1])
        #expect(warnings.map(\.fact.code) == Array(repeating: "read_tidied", count: 4))
    }

    @Test func `is one in several spellings, as the first is written, where no list says otherwise`() throws {
        let rows = ["Våren 2024", "våren  2024", "2016–2019", "2016-2019"].map { "\($0),a,b,5\n" }.joined()
        #expect(
            try waves(["ties.csv": "wave,from,to,level\n" + rows]) == ["2016–2019", "Våren 2024"])
        #expect(try waves(["ties.csv": "wave,from,to,level\n11,a,b,5\n1.1,a,b,5\n"]) == ["1.1", "11"])
    }

    // MARK: Its days

    @Test(arguments: [
        ("2024", "2024-01-01", "2024-12-31"), ("2016-2019", "2016-01-01", "2019-12-31"),
        ("2016 – 2019", "2016-01-01", "2019-12-31"), ("2016/2017", "2016-01-01", "2017-12-31"),
        ("våren 2024", "2024-01-01", "2024-06-30"), ("sommaren 2024", "2024-06-01", "2024-08-31"),
        ("2024-03-15", "2024-03-15", "2024-03-15"), ("kvartal 2 2024", "2024-04-01", "2024-06-30"),
        ("omgång 2 2024", "2024-01-01", "2024-12-31"), ("2019–2016", "2019-01-01", "2019-12-31"),
        ("vintern 2024", "2024-01-01", "2024-12-31"), ("före", nil, nil), ("1", nil, nil), ("", nil, nil),
    ])
    func `are those that its id names`(id: String, first: String?, last: String?) {
        let wave = Wave(id: Identifier(id))
        #expect(wave.firstDay?.description == first)
        #expect(wave.lastDay?.description == last)
    }

    @Test func `end with its end, else with its latest answer, else with its id`() throws {
        let network = try Draft.pair([
            "ties.csv": """
            wave,from,to,level,date
            1,a,b,5,2024-03-01
            2,a,b,5,2024-03-01
            2,b,a,5,mars 2024
            3,a,b,5,
            2025,a,b,5,2025-02-03
            2026,a,b,5,

            """,
            "waves.csv": "id,start,end\n1,,2024-H1\n2,2024-02,\n3,,\n2025,,\n2026,,2027-01-31\n",
        ]).validated().network
        #expect(
            network.waves.map { $0.lastDay?.description } == [
                "2024-06-30", "2024-03-31", nil, "2025-02-03", "2027-01-31",
            ])
        #expect(
            network.waves.map { $0.firstDay?.description } == [
                nil, "2024-02-01", nil, "2025-01-01", "2026-01-01",
            ])
    }

    @Test func `leave a target in doubt that is due among them, unless they have an end`() throws {
        func warned(_ waves: String, due: String, dates: String = "") throws -> [Problem.Fact] {
            try Draft.pair([
                "ties.csv": "wave,from,to,level,date\n2024,a,b,5,\(dates)\n2026,a,b,5,\n",
                "waves.csv": "id,start,end\n\(waves)", "targets.csv": "min,due,wave\n3,\(due),2024\n",
            ]).validated().warnings.map(\.fact)
        }
        let due = try #require(Due("2024-06-30"))
        #expect(try warned("2024,,\n2026,,\n", due: "2024-06-30") == [.dueInWave(due, wave: "2024")])
        #expect(try warned("2024,,2024-05-31\n2026,,\n", due: "2024-06-30") == [])
        #expect(try warned("2024,2024-07,\n2026,,\n", due: "2024-06-30") == [])
        // The answers tell when it ended.
        #expect(try warned("2024,,\n2026,,\n", due: "2024-06-30", dates: "2024-05-02") == [])
        #expect(try warned("2024,,\n2026,,\n", due: "2025") == [])
    }

    @Test func `without an id is the only one of a folder that names none`() throws {
        #expect(try waves(["ties.csv": "wave,from,to,level\n", "asked.csv": "wave,actor\n"]) == [""])
    }
}
