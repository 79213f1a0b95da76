internal import Foundation
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `Explain` {
    private func explain(_ words: String...) async throws -> Run {
        try await Samverkan().run(["explain"] + words)
    }

    @Test(arguments: ["betweenness", "Mellanhand", "go-between", "GO-BETWEEN"])
    func `tells of a measure what it says, how far it goes and whose it is`(name: String) async throws {
        #expect(
            try await explain(name).output == """
                Go-between (betweenness), measure
                  How often the actor lies on the shortest path between two others.
                  Range       0 … (n − 1)(n − 2) / 2
                  Convention  raw, each unordered pair once
                  Source      Freeman (1977), Brandes (2001)

                """)
        #expect(
            try await explain(name, "--lang", "sv").output == """
                Mellanhand (betweenness), mått
                  Hur ofta aktören ligger på den kortaste vägen mellan två andra.
                  Från och till  0 … (n − 1)(n − 2) / 2
                  Räknas så      ej normerad, varje par räknas en gång
                  Källa          Freeman (1977), Brandes (2001)

                """)
    }

    @Test(arguments: [
        (
            "contested",
            "Olika syn (contested), läge mot målet\n  Den ena anser att målnivån är nådd, den andra inte.\n",
            "Different views (contested), state against the target\n  One considers the target reached, the other does not.\n"
        ),
        (
            "6", "Ge & ta (6), nivå\n  Vi utbyter idéer och jämkar för att komma vidare.\n",
            "Give and take (6), level\n  We trade ideas and compromise to move forward.\n"
        ),
        (
            "svarsandel",
            """
            Svarsandel, ord i rapporten
              Så stor del av de tillfrågade organisationerna har svarat.

            Svarsandel (response_rate), kolumn i CSV, JSON
              Andelen av de tillfrågade organisationerna som har lämnat in.

            """,
            """
            Response rate, word of the report
              The share of organisations asked that answered.

            Response rate (response_rate), column of CSV, JSON
              The share of organisations asked that have handed in.

            """
        ),
        (
            "unknown_id",
            """
            unknown_id, meddelande
              Fel: relationen börjar i ”…”, som inte är någon aktör. Lägg till den i
              actors.csv.

            unknown_id, meddelande
              Fel: ”…” är inget forum. Lägg till det i forums.csv.

            """,
            """
            unknown_id, message
              Error: tie begins at “…”, which is no actor. Add it to actors.csv.

            unknown_id, message
              Error: “…” is no forum. Add it to forums.csv.

            """
        ),
    ])
    func `tells of states, levels, words and messages`(name: String, swedish: String, english: String)
        async throws
    {
        #expect(try await explain(name, "--lang", "sv").output == swedish)
        #expect(try await explain(name).output == english)
    }

    @Test func `tells of a column in every table that has it`() async throws {
        let run = try await explain("since", "--lang", "sv")
        #expect(run.output.hasPrefix("från och med (since), kolumn i actors.csv\n  "), "\(run.output)")
        #expect(try await explain("level").output.contains("level, column of ties.csv\n  "))
        #expect(try await explain("forum").output.components(separatedBy: "\n\n").count > 3)
    }

    @Test func `tells of a column of findings what stands in it`() async throws {
        #expect(
            try await explain("evidence", "--lang", "sv").output == """
                Underlag (evidence), kolumn i CSV, JSON
                  Vad nivån vilar på. both: båda sidor; one_side: ett svar; document: dokument;
                  none: inget; mixed: olika i olika forum.

                """)
        #expect(
            try await explain("Steg", "--lang", "sv").output
                == """
                Steg (steps), kolumn i CSV, JSON
                  Så många nivåer skiljer det från målet eller, i listan över skillnader, de två
                  svaren.

                """)
    }

    @Test func `knows every column of every table`() async throws {
        let sources = URL(fileURLWithPath: Samples.path("Sources"))
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        let tables = files.filter { $0.hasSuffix(".swift") }
        var keys: Set<String> = []
        for file in tables where ["Results", "Pictures", "Report"].contains(file.prefix { $0 != "/" }) {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            for found in text.matches(
                of: /(?:Column|number|Self|said|counted)\(\s*"([a-z_]+)",\s*"[^"]*",\s*"[^"]*"/)
            {
                keys.insert(String(found.1))
            }
        }
        #expect(keys.count > 100)
        let known = try await explain("--lang", "en").output.split { " ,\n".contains($0) }.map(String.init)
        #expect(keys.subtracting(known).sorted() == [])
        #expect(
            try await explain("rank", "--lang", "sv").output
                == "Nr (rank), kolumn i CSV, JSON\n  Samtalets plats på listan; 1 ger mest.\n\n".dropLast())
    }

    @Test(arguments: [
        "constraint", "pagerank", "core", "clustering", "bridge", "component", "harmonic_closeness",
    ])
    func `tells a Swede nothing in English`(measure: String) async throws {
        let swedish = try await explain(measure, "--lang", "sv").output
        for word in ["null", "each", "divided", "below", "above", "spread", "false", "numbered", "ties"] {
            #expect(!swedish.contains(word), "\(swedish)")
        }
    }

    @Test func `knows what was meant`() async throws {
        let run = try await explain("betwenness")
        #expect(run.status == 64)
        #expect(
            run.talk == "samverkan: there is no “betwenness” to explain\n  = Did you mean “betweenness”?\n")
        #expect(
            try await explain("xyzzyx", "--lang", "sv").talk
                == "samverkan: ”xyzzyx” finns inte att förklara\n  = ”samverkan explain” räknar upp det som kan förklaras.\n"
        )
    }

    @Test func `lists all that it knows, within 80 columns`() async throws {
        for language in ["sv", "en"] {
            let run = try await explain("--lang", language)
            #expect(run.status == 0)
            #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
            for word in ["betweenness", "contested", "agreed_by", "unknown_id", "samskapa", "co-create"] {
                let isEnglishOnly = word == "co-create" && language == "sv"
                let isSwedishOnly = word == "samskapa" && language == "en"
                if isEnglishOnly || isSwedishOnly { continue }
                #expect(run.output.lowercased().contains(word), "\(word)")
            }
        }
    }
}
