import Model
import Testing

@Suite struct `A level as people write it` {
    private let scale = Scale.samverkan8

    @Test(arguments: [
        ("0", Answer.level(0)), ("8", .level(8)), ("4,0", .level(4)), ("4.0", .level(4)), ("8,00", .level(8)),
        ("Diskutera", .level(4)), ("DISCUSS", .level(4)), ("ge och ta", nil), ("Ge & ta", .level(6)),
        ("give and take", .level(6)), ("Co-create", .level(8)), ("cocreate", .level(8)),
        ("6 Ge & ta: Vi utbyter idéer och jämkar för att komma vidare.", .level(6)),
        ("4 Discuss: We talk the matter through and see it from several sides.", .level(4)),
        ("5 Konsultera: Vi bidrar. (Inte samråd enligt PBL.)", .level(5)), ("4. Diskutera", .level(4)),
        ("4 – Diskutera", .level(4)), ("4 (Diskutera)", .level(4)), ("3 ungefär", .level(3)),
        ("x", .notRelevant), ("X", .notRelevant),
        ("x Ej aktuell: Vi ser inte relationen som aktuell.", .notRelevant),
        ("Ej aktuell", .notRelevant), ("not relevant", .notRelevant), ("x Not relevant: …", .notRelevant),
        ("Ingen samverkan", .level(0)), ("No collaboration", .level(0)), ("no tie", .level(0)),
        ("0 Ingen samverkan: Vi samverkar inte.", .level(0)), ("", .unknown), ("?", .unknown),
        ("Vet ej.", .unknown),
        ("vet inte", .unknown), ("Do not know", .unknown), ("Don’t know.", .unknown),
        ("don't know", .unknown),
        ("9", nil), ("-1", nil), ("05", nil), ("4,5", nil), ("4–5", nil), ("4 5", nil), ("4 eller 5", nil),
        ("x 4", nil),
        ("–", nil), ("!", nil), ("Oppenhet", nil), ("xx", nil), ("9 Ge & ta", nil), ("4,", nil),
    ])
    func `is what it says`(text: String, answer: Answer?) {
        #expect((try? scale.answer(written: text)) == answer)
    }

    @Test(arguments: [
        "2 Lyssna", "2 Lyssna: Vi är intresserade.", "4 Ge & ta", "x Lyssna", "3 Ej aktuell", "0 vet ej",
        "5 – Discuss",
        "6 Ingen samverkan",
    ])
    func `is an error where its number and its name differ`(text: String) {
        #expect(throws: LevelFault.contradiction) { try scale.answer(written: text) }
    }

    @Test func `goes by the names of the folder's own scale first`() throws {
        let own = Scale(
            id: "own",
            steps: ["Nivå 1", "Vet ej", "Hög"].enumerated().map {
                Scale.Step(level: $0 + 1, name: Name(swedish: $1, english: $1))
            })
        #expect(try own.answer(written: "nivå 1") == .level(1))
        #expect(try own.answer(written: "1 Nivå 1: låg") == .level(1))
        #expect(try own.answer(written: "vet ej") == .level(2))
        #expect(try own.answer(written: "Ej aktuell") == .notRelevant)
        #expect(throws: LevelFault.notOnScale) { try own.answer(written: "Lyssna") }
        #expect(throws: LevelFault.notOnScale) { try own.answer(written: "4") }
        #expect(throws: LevelFault.contradiction) { try own.answer(written: "3 Nivå 1") }
    }
}
