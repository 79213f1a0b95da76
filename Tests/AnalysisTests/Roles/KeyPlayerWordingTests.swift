import Analysis
import Model
import Results
import Testing
import Words

@Suite struct `In words key players` {
    private func told(
        _ folder: Folder, _ choice: KeyPlayerChoice, _ language: Language = .swedish
    ) throws -> String {
        let network = try folder.network()
        let wave = AnalyzedWave(network, Conventions(for: network))
        let found = try #require(try KeyPlayerSets(wave.indexed, choice, seed: 1))
        return ResultText.keyPlayers(found, wave, language)
    }

    private func star(doubtful: Bool = false) -> Folder {
        let ties = ["b", "c", "d", "e"].flatMap { ["1 a \($0) 5", "1 \($0) a 5"] }
        return Folder(
            actors: ["a", "b", "c", "d", "e"], ties: ties + (doubtful ? ["1 b c 4"] : []),
            asked: ["1 a", "1 b", "1 c", "1 d", "1 e"])
    }

    @Test func `are named when they are the only best`() throws {
        #expect(
            try told(star(), KeyPlayerChoice(aim: .removal, size: 1)).contains(
                """
                Sökt: 1\u{A0}aktör vars bortfall tillsammans splittrar nätet mest. Splittring är andelen par av dem som är kvar som inte når varandra.
                Utan Actor a går splittringen från 0\u{A0}% till 100\u{A0}%.

                """))
        #expect(
            try told(star(), KeyPlayerChoice(aim: .reach, size: 1, steps: 1), .english).contains(
                "Actor a reaches 100% of the actors, themselves included.\n"))
    }

    @Test func `are told of with what is in doubt`() throws {
        let text = try told(star(doubtful: true), KeyPlayerChoice(aim: .removal, size: 1))
        #expect(
            text.contains(
                "1 par är osäkert: hur de än faller ut ger valet minst 83\u{A0}% och högst 100\u{A0}%.\nAv 100 lottade utfall var inget val bättre i 100; ändringen låg mellan 0,833 och 1,000, ett spann och ingen gräns.\n"
            ))
    }

    @Test func `are said to be none where nobody's loss parts the network`() throws {
        let pairs = ["ab", "bc", "cd", "da"].flatMap {
            ["1 \($0.first!) \($0.last!) 5", "1 \($0.last!) \($0.first!) 5"]
        }
        let text = try told(Folder(ties: pairs), KeyPlayerChoice(aim: .removal, size: 1), .english)
        #expect(
            text.contains(
                """
                No choice parts the network more than it is: fragmentation is 0%, and without the best choice 0%.
                4 choices are equally good, so that none of them is the key players.

                """))
    }

    @Test func `are not named where documents alone tell of the network`() throws {
        let rows = ["b", "c", "d"].map { "1 a \($0) 5 - document" }
        let text = try told(
            Folder(actors: ["a", "b", "c", "d"], ties: rows), KeyPlayerChoice(aim: .removal, size: 1))
        #expect(!text.contains("Actor"))
        #expect(text.contains("Utan det bästa valet går splittringen från 0\u{A0}% till 100\u{A0}%."))
        #expect(text.contains("Kodat från dokument, ingen enkät."))
    }
}
