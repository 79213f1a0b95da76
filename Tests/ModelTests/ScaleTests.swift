import Model
import Testing

@Suite struct `A scale` {
    private let scale = Scale.samverkan8

    @Test(arguments: 0...8)
    func `takes a level by its number`(level: Level) { #expect(scale.level(named: "\(level)") == level) }

    @Test(arguments: Scale.samverkan8.steps)
    func `takes a level by its Swedish or English name, in any case`(step: Scale.Step) {
        for language in Language.allCases {
            #expect(scale.level(named: step.name(language)) == step.level)
            #expect(scale.level(named: step.name(language).uppercased()) == step.level)
            #expect(scale.name(step.level, language) == step.name(language))
            #expect(!step.meaning(language).isEmpty)
        }
    }

    @Test func `takes a name in either form of å, ä and ö`() {
        #expect(scale.level(named: "O\u{308}ppenhet") == 1)
    }

    @Test(arguments: [
        "", " ", "9", "-1", "+5", "05", "5,5", "1e0", "x", "Samarbete", "٣", "99999999999999999999",
    ])
    func `takes nothing else`(text: String) { #expect(scale.level(named: text) == nil) }

    @Test func `of its own has its own top and names`() {
        let own = Scale(
            id: "own",
            steps: ["låg", "hög"].enumerated().map {
                Scale.Step(level: $0 + 1, name: Name(swedish: $1, english: $1))
            })
        #expect(own.top == 2)
        #expect(own.tieFrom == 1)
        #expect(own.anything == LevelSpan(0, 2))
        #expect(own.level(named: "Hög") == 2)
        #expect(own.level(named: "3") == nil)
        #expect(own.name(0, .swedish) == "ingen samverkan")
        #expect(own.name(0, .english) == "no tie")
    }

    @Test func `of the eight levels counts a tie from the second`() {
        #expect(scale.top == 8)
        #expect(scale.tieFrom == 2)
        #expect(scale.id == "samverkan-8")
    }

    @Test func `has steps 1, 2, 3, … without a hole`() async {
        await #expect(processExitsWith: .failure) { _ = Scale(id: "none", steps: []) }
        await #expect(processExitsWith: .failure) {
            _ = Scale(id: "hole", steps: [Scale.Step(level: 2, name: Name(swedish: "", english: ""))])
        }
    }
}
