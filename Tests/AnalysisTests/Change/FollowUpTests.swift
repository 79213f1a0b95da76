import Analysis
import Model
import Results
import TestNetworks
import Testing
import Words

@Suite struct `What became of the conversations` {
    private static let files = [
        "actors.csv":
            "id,name,kind,until,became\na,Alfa,region,,\nb,Beta,region,,\nc,Gamma,region,1,e\nd,Delta,region,,\ne,Epsilon,region,,\n",
        "waves.csv": "id,name,end\n1,,2024-12-31\n2,,2026-06-30\n",
        "ties.csv":
            "wave,from,to,level\n1,a,b,3\n1,b,a,3\n2,a,b,5\n2,b,a,5\n1,a,c,4\n1,c,a,4\n2,a,e,4\n2,e,a,4\n1,a,d,2\n2,a,d,2\n",
        "targets.csv": "min,from,to\n6,a,b\n",
        "agreements.csv": """
        wave,from,to,what,responsible,due,status,note
        1,b,a,En gemensam plan,Alfa,2025,done,tack
        1,a,c,Möte om vatten,,2025-05,planerat,
        1,a,d,Ring upp,,,,
        1,c,e,Slås samman,,,,
        2,a,b,Nästa steg,,2027,planerat,

        """,
    ]

    private func analyzed(_ audience: Audience = .internal, promise: String? = nil, wave: Wave.Place? = nil)
        throws
        -> AnalyzedNetwork
    {
        var files = Self.files
        if let promise {
            files["waves.csv"] = "id,name,end,promise\n1,,2024-12-31,\(promise)\n2,,2026-06-30,\(promise)\n"
        }
        let network = try Draft(files: files).validated().network
        return AnalyzedNetwork(network, Conventions(for: network, wave: wave)).seen(by: audience)
    }

    @Test func `is told of each agreement by what the relation did since`() throws {
        let followUp = try analyzed().followUp
        #expect(followUp.items.map(\.agreement.what).prefix(2) == ["En gemensam plan", "Möte om vatten"])
        #expect(followUp.followed.count == 4)
        let names = followUp.items.map { $0.movement.name(.english) }
        #expect(
            names == [
                "deeper (3 → 5)", "same (4 → 4)", "the level is not known", "no longer two actors",
                "no later wave",
            ])
        // Gamma became Epsilon.
        #expect(followUp.items[1].dyad == Dyad(0, 4))
        #expect(followUp.items.map(\.fit) == [.nearer, nil, nil, nil, nil])
    }

    @Test func `is overdue by the wave's last day, unless it is done`() throws {
        #expect(try analyzed().followUp.items.map(\.isOverdue) == [false, true, false, false, false])
        #expect(try analyzed(wave: 0).followUp.items.map(\.isOverdue) == [false, false, false, false])
    }

    @Test func `is added up in words`() throws {
        let analyzed = try analyzed()
        #expect(
            analyzed.followUp.sentence(analyzed.network, .swedish).replacing("\u{A0}", with: " ") == """
                Av 4 överenskommelser från tidigare mätomgångar 1 är klar, 1 är planerad och 2 saknar uppgift. \
                Av de 2 relationer som går att jämföra är 1 djupare och 1 oförändrad. 1 överenskommelse skulle ha varit \
                klar före mätomgångens sista dag.
                """)
        #expect(
            try self.analyzed(wave: 0).followUp.sentence(analyzed.network, .english)
                == "4 agreements, all of this wave: what became of them shows in the next.")
    }

    @Test func `has its note for those in charge alone, and is not for the public`() throws {
        #expect(try analyzed().followUp.items[0].agreement.note == "tack")
        #expect(try analyzed(.participants, promise: "confirmed").followUp.items[0].agreement.note == "")
        #expect(try analyzed(.participants, promise: "confirmed").followUp.items.count == 5)
        #expect(try analyzed(.public, promise: "confirmed").followUp.items.isEmpty)
    }

    @Test func `says no level that the promise withholds`() throws {
        let agreed = try analyzed(.participants, promise: "agreed").followUp
        #expect(agreed.items[0].movement.name(.swedish) == "djupare (3 → 5)")
        // One side of the second wave alone answers.
        var files = Self.files
        files["ties.csv"] = files["ties.csv"]?.replacing("2,b,a,5\n", with: "2,b,a,7\n")
        files["waves.csv"] = "id,name,end,promise\n1,,,agreed\n2,,,agreed\n"
        let network = try Draft(files: files).validated().network
        let seen = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .participants)
        #expect(seen.followUp.items[0].movement == .outlined(nil))
        let sheet = Sheet.followUp(seen.followUp, network)
        let before = try #require(sheet.columns.firstIndex { $0.key == "before" })
        let row = sheet.asCSV().split(whereSeparator: \.isNewline)[1]
            .split(separator: ",", omittingEmptySubsequences: false)
        // Neither level, nor whether it went deeper.
        #expect(row[before...(before + 2)] == ["", "", ""], "\(row)")
    }
}
