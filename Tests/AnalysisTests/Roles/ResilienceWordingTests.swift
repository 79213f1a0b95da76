import Analysis
import Model
import Results
import Testing

@Suite struct `In words resilience` {
    @Test func `is told order by order`() async throws {
        let ties = ["b", "c", "d", "e"].flatMap { ["1 a \($0) 5", "1 \($0) a 5"] }
        let network = try Folder(actors: ["a", "b", "c", "d", "e"], ties: ties).network()
        let wave = AnalyzedWave(network, Conventions(for: network))
        let resilience = try #require(try await Resilience(wave.indexed, seed: 1, threads: 1))
        func told(_ language: Language) -> [String] {
            ResultText.resilience(resilience, wave, language).split(separator: "\n").map(String.init)
        }
        let swedish = told(.swedish)
        #expect(
            swedish[2]
                == "5\u{A0}aktörer, 4\u{A0}relationer; frö 1. Motståndskraft är den del av aktörerna som i medeltal hänger ihop medan alla lämnar en efter en: nära 0,5 håller nätet till slutet, nära 0 faller det isär genast."
        )
        #expect(
            swedish.contains("Flest relationer först: 0,160; färre än hälften hänger ihop när 1 har lämnat."))
        #expect(
            told(.english).contains(
                "All 100 networks drawn with as many ties for each actor are equally robust: the numbers decide."
            ))
        #expect(told(.english).contains { $0.hasPrefix("Departed  Random order  Random, least") })
    }
}
