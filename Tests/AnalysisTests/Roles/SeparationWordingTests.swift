import Analysis
import Model
import Results
import Testing

@Suite struct `In words what separates two actors` {
    private func told(
        _ ties: [String], doubtful: [String] = [], _ language: Language = .swedish
    ) throws -> [String] {
        let rows = ties.flatMap { ["1 \($0.first!) \($0.last!) 5", "1 \($0.last!) \($0.first!) 5"] }
        let folder = Folder(
            actors: ["a", "b", "c", "d"], ties: rows + doubtful.map { "1 \($0.first!) \($0.last!) 5" },
            asked: ["1 a", "1 b", "1 c", "1 d"])
        let network = try folder.network()
        let wave = AnalyzedWave(network, Conventions(for: network))
        let separation = try #require(Separation(wave.indexed, from: 0, to: 3))
        let text = ResultText.separation(separation, wave, language)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .dropFirst(2).prefix { !$0.isEmpty }.map { $0.split(separator: "\u{A0}").joined(separator: " ") }
    }

    @Test func `is told whole`() throws {
        #expect(
            try told(["ab", "bd", "bc"]) == [
                "Actor a och Actor d når varandra, men alla vägar mellan dem går genom samma aktör.",
                "Minst 1 aktör måste falla bort för att de ska tappa kontakten: Actor b. Det är det enda valet.",
                "Minst 1 relation måste upphöra: Actor a – Actor b. Det finns 2 lika små val.",
            ])
        #expect(
            try told(["ab", "bd", "ac", "cd"], .english) == [
                "Actor a and Actor d reach each other by 2 separate ways, which share no other actor.",
                "At least 2 actors must go before they lose touch: Actor b and Actor c. That is the only choice.",
                "At least 2 relations must end: Actor a – Actor b and Actor a – Actor c. There are 4 choices as small.",
            ])
        #expect(
            try told(["ad", "ab", "bc"], doubtful: ["bd"]) == [
                "Actor a och Actor d har en direkt relation, så ingen annans bortfall skiljer dem åt. Någon annan väg finns inte: upphör den relationen tappar de kontakten.",
                "Minst 1 relation måste upphöra: Actor a – Actor d. Det är det enda valet.",
                "1 par är osäkert: är alla relationer måste 2 relationer upphöra.",
            ])
        #expect(
            try told(["ab", "bc", "cb"], doubtful: ["cd"], .english) == [
                "Actor a and Actor d do not reach each other: no path of sure ties joins them.",
                "1 pair is in doubt: if all are ties, 1 actor must go, or 1 relation end.",
                "The response rate is 75%, under 80%. Read what is said of single actors with care: the answers that are missing may change the picture.",
            ])
    }
}
