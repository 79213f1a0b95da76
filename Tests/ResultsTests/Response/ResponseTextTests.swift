import Analysis
import Foundation
import Model
import Results
import TestNetworks
import Testing

@Suite struct `The response` {
    private func analyzed(_ audience: Audience = .internal) throws -> AnalyzedNetwork {
        let network = try Draft(files: [
            "actors.csv": """
            id,name,kind,short
            a,Alfa kommun,municipality,Alfa
            b,Beta kommun,municipality,Beta
            c,"Cesium, AB",firm,Cesium
            d,Delta,firm,

            """,
            "forums.csv": "id,name\nf,Forumet\n",
            "waves.csv": "id,promise\n2026,agreed\n",
            "ties.csv": """
            wave,from,to,level,forum
            2026,a,b,8,
            2026,a,c,vet ej,f
            2026,b,a,5,

            """,
            "asked.csv": """
            wave,actor,partner,forum
            2026,a,b,
            2026,a,c,f
            2026,b,a,
            2026,b,c,
            2026,b,c,f
            2026,b,d,
            2026,c,a,f
            2026,d,,

            """,
        ]).validated().network
        return AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience)
    }

    @Test func `in JSON has the contract's object, and what was handed in beside it`() throws {
        let analyzed = try analyzed()
        let reminder = ResultText.reminder(analyzed.returns, analyzed.wave, .english)
        try expectGolden(
            JSONValue.returns(analyzed.returns, analyzed, reminder: reminder).asText(), "response.json")
        let open = try self.analyzed(.participants)
        try expectGolden(
            JSONValue.returns(open.returns, open).asText(), "response.participants.json")
    }

    @Test(arguments: Language.allCases)
    func `in words lists those to remind first`(language: Language) throws {
        let analyzed = try analyzed()
        try expectGolden(
            ResultText.returns(analyzed.returns, analyzed.wave, language),
            "response.\(language.rawValue).txt")
        try expectGolden(
            ResultText.reminder(analyzed.returns, analyzed.wave, language),
            "response.reminder.\(language.rawValue).txt")
    }

    @Test func `as a list for letters names partners, and nobody's address`() throws {
        let analyzed = try analyzed()
        #expect(
            Sheet.reminders(analyzed.returns, analyzed.network).asCSV(forExcel: true)
                == "\u{FEFF}Id;Namn;Lämnade svar;Begärda svar;Kvar\r\n"
                + "c;\"Cesium, AB\";0;1;Alfa kommun (Forumet)\r\nd;Delta;;;\r\n"
                + "b;Beta kommun;1;4;\"Cesium, AB; Cesium, AB (Forumet); Delta\"\r\n")
    }

    @Test func `lists everybody for programs`() throws {
        let analyzed = try analyzed()
        #expect(
            Sheet.returns(analyzed.returns, analyzed.network, for: .program).asCSV()
                == "id,name,kind,handed_in,given,questions,left\r\n"
                + "a,Alfa kommun,municipality,all,2,2,\r\nb,Beta kommun,municipality,partly,1,4,\"c;c (f);d\"\r\n"
                + "c,\"Cesium, AB\",firm,nothing,0,1,a (f)\r\nd,Delta,firm,nothing,,,\r\n")
    }
}
