import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `The headline in words` {
    private func opening(_ network: Network, _ language: Language) -> String {
        let lines = GapDetails(network, wave: network.waves.count - 1).opening(language)
            .replacing("\u{A0}", with: " ").split(separator: "\n")
        return lines.dropFirst().joined(separator: "\n")
    }

    private func opening(_ ties: String, _ targets: String, more files: [String: String] = [:]) throws
        -> String
    {
        let folder = [
            "actors.csv": "id,name,kind\na,A,firm\nb,B,firm\nc,C,firm\n",
            "ties.csv": "wave,from,to,level,by,forum\n" + ties,
            "targets.csv": "min,max,from,to,forum\n" + targets,
        ]
        return opening(
            try Draft(files: folder.merging(files) { _, new in new }).validated().network, .swedish)
    }

    @Test(arguments: [
        (
            "krinova",
            """
            I linje med målet: 0 av 3 relationer som går att bedöma enligt dokument; 0 % av alla med mål.
            3 relationer har mål: 3 under målet.
            """,
            """
            Within target: 0 of 3 relations that can be judged by documents; 0% of all targeted.
            3 relations have a target: 3 below.
            """
        ),
        (
            "sundsvallspusslet",
            """
            I linje med målet: 2 av 2 relationer som går att bedöma enligt dokument; mellan 40 % och 100 % av alla med mål, beroende på det som är okänt.
            5 relationer har mål: 3 vet inte, 2 i linje med målet.
            """,
            """
            Within target: 2 of 2 relations that can be judged by documents; between 40% and 100% of all targeted, depending on what is not known.
            5 relations have a target: 3 unknown, 2 within.
            """
        ),
        (
            "skaraborg",
            """
            I linje med målet: det går inte att säga. Inget dokument anger nivån för någon relation med mål.
            105 relationer har mål: 105 vet inte.
            """,
            """
            Within target: that cannot be told. No document tells the level of any relation with a target.
            105 relations have a target: 105 unknown.
            """
        ),
    ])
    func `says what documents tell, and misses no answers`(name: String, swedish: String, english: String)
        throws
    {
        let network = try Samples.network(named: name)
        #expect(opening(network, .swedish) == swedish)
        #expect(opening(network, .english) == english)
    }

    @Test func `tells of nothing known, of one side alone, and of all`() throws {
        let pair = "5,7,a,b,\n"
        #expect(
            try opening("1,a,b,,,\n", pair) == """
                I linje med målet: det går inte att säga. Ingen relation med mål har en känd nivå.
                1 relation har mål: 1 vet inte.
                """)
        #expect(
            try opening("1,a,b,2,,\n", pair) == """
                I linje med målet: 0 av 1 relation som går att bedöma, dock inte med båda sidors svar; 0 % av alla med mål.
                1 relation har mål: 1 under målet.
                """)
        #expect(
            try opening("1,a,b,5,,\n1,b,a,5,,\n", pair) == """
                I linje med målet: 1 av 1 relation där båda svarat (100 %).
                1 relation har mål: 1 i linje med målet.
                """)
    }

    @Test func `tells when what is known is not enough`() throws {
        #expect(
            try opening(
                "1,a,b,5,,f\n1,b,a,5,,f\n", "3,8,,,f\n3,8,,,g\n",
                more: [
                    "forums.csv": "id,name\nf,F\ng,G\n",
                    "participation.csv": "forum,actor\nf,a\nf,b\ng,a\ng,b\n",
                ]) == """
                    I linje med målet: det går inte att säga. Det som är känt räcker inte till att bedöma någon relation med mål.
                    1 relation har mål: 1 vet inte.
                    """)
    }
}
