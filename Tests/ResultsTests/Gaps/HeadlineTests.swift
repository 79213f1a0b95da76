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
            Av 3 relationer med bara föreslagna mål eller exempel: 3 inte nådda: 0 % i linje.
            3 relationer har mål: 3 under målet.
            """,
            """
            Of 3 relations with only proposed targets or examples: 3 not reached: 0% in line.
            3 relations have a target: 3 below the target.
            """
        ),
        (
            "sundsvallspusslet",
            """
            Av 5 relationer med bara föreslagna mål eller exempel: 2 i linje, 3 går inte att avgöra: 40–100 % i linje.
            5 relationer har mål: 3 går inte att avgöra, 2 i linje med målet.
            """,
            """
            Of 5 relations with only proposed targets or examples: 2 in line, 3 that cannot be told: 40–100% in line.
            5 relations have a target: 3 cannot be told, 2 in line with the target.
            """
        ),
        (
            "skaraborg",
            """
            Av 105 relationer med bara föreslagna mål eller exempel: 105 går inte att avgöra: 0–100 % i linje.
            105 relationer har mål: 105 går inte att avgöra.
            """,
            """
            Of 105 relations with only proposed targets or examples: 105 that cannot be told: 0–100% in line.
            105 relations have a target: 105 cannot be told.
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
                Av 1 relation med mål: 1 går inte att avgöra: 0–100 % i linje.
                1 relation har mål: 1 går inte att avgöra.
                """)
        #expect(
            try opening("1,a,b,2,,\n", pair) == """
                Av 1 relation med mål: 1 inte nådd: 0 % i linje.
                1 relation har mål: 1 under målet.
                """)
        #expect(
            try opening("1,a,b,5,,\n1,b,a,5,,\n", pair) == """
                Av 1 relation med mål: 1 i linje: 100 % i linje.
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
                    Av 1 relation med mål: 1 går inte att avgöra: 0–100 % i linje.
                    1 relation har mål: 1 går inte att avgöra.
                    """)
    }
}
