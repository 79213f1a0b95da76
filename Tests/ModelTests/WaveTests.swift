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

    @Test func `is found in every table that has one, in order of bytes`() throws {
        #expect(
            try waves([
                "actors.csv": "id,name,kind,since,until\na,A,region,1,\nb,B,region,,9\n",
                "ties.csv": "wave,from,to,level\n4,a,b,5\n10,a,b,5\n",
                "forums.csv": "id,name\nf,F\n", "participation.csv": "forum,actor,wave\nf,a,2\nf,b,\n",
                "asked.csv": "wave,actor\n3,a\n", "targets.csv": "min,wave,until\n3,5,6\n",
                "indicators.csv": "wave,indicator,value\n7,goal,yes\nÅ,goal,no\n",
            ]) == ["1", "10", "2", "3", "4", "5", "6", "7", "9", "Å"])
    }

    @Test func `without an id is the only one of a folder that names none`() throws {
        #expect(try waves(["ties.csv": "wave,from,to,level\n", "asked.csv": "wave,actor\n"]) == [""])
    }
}
