import Analysis
import Graphs
import Model
import Results
import Testing

@Suite struct `Key players, separation, resilience and forums through the gate` {
    /// Seven actors in three forums. Of some pairs both sides speak, of some one side alone: its answers come last.
    private func folder(_ seed: Int, lone: (Int) -> String, isTurned: Bool = false) -> Folder {
        var random = SeededRandom(seed: UInt64(seed))
        let ids = Array("abcdefg")
        var ties: [String] = []
        var answers: [String] = []
        for (place, a) in ids.enumerated() {
            for b in ids[(place + 1)...] {
                switch random.integer(below: 4) {
                case 0:
                    let level = 1 + random.integer(below: 8)
                    ties += ["1 \(a) \(b) \(level)", "1 \(b) \(a) \(level)"]
                case 1:
                    let (from, to) = isTurned ? (b, a) : (a, b)
                    answers.append("1 \(from) \(to) \(lone(answers.count))")
                default: break
                }
            }
        }
        // Everybody has answered something of its own, whoever is the one that speaks alone.
        ties += zip(ids, ids.dropFirst() + ids.prefix(1)).flatMap {
            ["1 \($0) \($1) 3 h", "1 \($1) \($0) 3 h"]
        }
        var folder = Folder(
            actors: ids.map(String.init), ties: ties + answers, forums: ["f", "g", "h"],
            participation: ["f a", "f b", "f c", "g a", "g b", "g d", "h e"])
        folder.promise = .confirmed
        return folder
    }

    /// All that readers see of the four.
    private func seen(_ folder: Folder, _ audience: Audience) async throws -> String {
        let network = try folder.network()
        let analyzed = AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience)
        let wave = analyzed.wave
        let indexed = wave.indexed
        var text = ""
        let separation = try #require(Separation(indexed, from: 0, to: 5))
        text += JSONValue.separation(separation, analyzed).asText()
        text += ResultText.separation(separation, wave, .swedish)
        for aim in KeyPlayerChoice.Aim.allCases {
            let found = try #require(try KeyPlayerSets(indexed, KeyPlayerChoice(aim: aim, size: 2), seed: 1))
            text += JSONValue.keyPlayers(found, analyzed).asText()
            text += ResultText.keyPlayers(found, wave, .english)
        }
        let resilience = try #require(try await Resilience(indexed, seed: 1, threads: 1))
        text += JSONValue.resilience(resilience, analyzed).asText()
        let meetings = try await ForumMeetings(wave, seed: 1, draws: 99, threads: 1)
        text += JSONValue.meetings(meetings, analyzed).asText()
        text += ResultText.meetings(meetings, wave, only: nil, .swedish)
        return text
    }

    @Test(arguments: 0..<4)
    func `show the same whatever a side says alone, and whichever side it is`(seed: Int) async throws {
        let shallow = folder(seed) { _ in "0" }
        let deep = folder(seed) { _ in "8" }
        let mixed = folder(seed) { ["1", "7", "3", "5"][$0 % 4] }
        let turned = folder(seed, lone: { _ in "6" }, isTurned: true)
        for audience in [Audience.participants, .public] {
            let text = try await seen(shallow, audience)
            #expect(try await seen(deep, audience) == text)
            #expect(try await seen(mixed, audience) == text)
            #expect(try await seen(turned, audience) == text)
        }
    }

    @Test func `show those in charge what one side says`() async throws {
        let shallow = try await seen(folder(1) { _ in "0" }, .internal)
        #expect(try await seen(folder(1) { _ in "8" }, .internal) != shallow)
    }
}
