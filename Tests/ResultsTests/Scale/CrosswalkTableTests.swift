import Model
import Results
import TestNetworks
import Testing

@Suite struct `What a crosswalk prints` {
    @Test(arguments: Crosswalk.all, Language.allCases)
    func `says that it is approximate`(crosswalk: Crosswalk, language: Language) throws {
        let text = crosswalk.text(language)
        #expect(
            text.contains(language("Ungefärlig: projektets egen läsning", "Approximate: this project's own")))
        try expectGolden(text, "crosswalk.\(crosswalk.id).\(language.rawValue).txt")
    }

    @Test func `says so in JSON too`() throws {
        let text = Scale.samverkan8.json(network: nil, survey: nil, crosswalk: Crosswalk.all[0]).asText()
        #expect(text.contains(#""approximate": true"#))
    }
}
