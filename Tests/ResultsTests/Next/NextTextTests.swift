import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `The next conversations in words` {
    private func next(_ network: Network, wave: Wave.Place) -> (NextConversations, AnalyzedNetwork) {
        let analyzed = AnalyzedNetwork(network, Conventions(for: network, wave: wave))
        return (analyzed.wave.next(10), analyzed)
    }

    @Test(arguments: Language.allCases)
    func `tell who, where, why and what it gives`(language: Language) throws {
        let (next, analyzed) = next(try Samples.dalen(), wave: 1)
        try expectGolden(
            ResultText.next(next, analyzed.wave.relations, language), "dalen.next.\(language.rawValue).txt")
    }

    @Test func `are data too`() throws {
        let (next, analyzed) = next(try Samples.dalen(), wave: 1)
        try expectGolden(JSONValue.next(next, analyzed).asText(), "dalen.next.json")
        try expectGolden(Sheet.next(next, analyzed.network).asCSV(), "dalen.next.csv")
    }

    /// The line that invites, for a target of some status between two kinds of actors.
    private func invitation(_ status: String, kinds: (String, String) = ("agency", "region")) throws -> String
    {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,Boverket,\(kinds.0)\nb,Region Dalen,\(kinds.1)\n",
            "ties.csv": "wave,from,to,level\n1,a,b,3\n1,b,a,3\n",
            "targets.csv": "min,max,from,to,status\n5,6,a,b,\(status)\n",
        ]).validated().network
        let (next, analyzed) = next(network, wave: 0)
        let lines = ResultText.next(next, analyzed.wave.relations, .english).split(separator: "\n")
        return String(lines.first { $0.hasPrefix("    ") } ?? "")
    }

    @Test func `follow the target's status: the state offers, it does not instruct`() throws {
        #expect(
            try invitation("law")
                == "    By law Boverket and Region Dalen are to reach level 5–6: take up how it gets done.")
        #expect(
            try invitation("assignment")
                == "    Boverket is assigned to offer collaboration at level 5–6: invite Region Dalen and ask what suits."
        )
        #expect(
            try invitation("assignment", kinds: ("region", "region"))
                == "    Boverket and Region Dalen have an assignment for level 5–6: take up how to get there."
        )
        #expect(
            try invitation("agreed")
                == "    It is agreed that Boverket and Region Dalen reach level 5–6: take up what it takes.")
        #expect(
            try invitation("proposed")
                == "    It is proposed that Boverket and Region Dalen reach level 5–6: ask whether they want to."
        )
        #expect(
            try invitation("example")
                == "    An example that nobody has decided: level 5–6 for Boverket and Region Dalen. Ask whether it suits."
        )
    }

    @Test func `say whom to ask when nothing is known, and how to begin without targets`() throws {
        func text(_ targets: String) throws -> String {
            let network = try Draft(files: [
                "actors.csv": "id,name,kind\na,A,firm\nb,B,firm\n",
                "ties.csv": "wave,from,to,level\n1,a,b,\n",
                "targets.csv": "min\n" + targets,
            ]).validated().network
            let (next, analyzed) = next(network, wave: 0)
            return ResultText.next(next, analyzed.wave.relations, .english)
        }
        #expect(try text("5\n").contains("No gap is known, but in 1\u{A0}relation answers are missing."))
        #expect(try text("").contains("No targets hold"))
    }
}
