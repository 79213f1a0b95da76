import Model
import Testing

@Suite struct `A characteristic` {
    @Test(arguments: [
        (0, 0), (1, 1), (2, 1), (3, 1), (4, 2), (5, 3), (6, 3), (7, 3), (8, 4),
    ])
    func `is carried from its first level on`(level: Level, count: Int) {
        let carried = Characteristic.carried(at: level, of: .samverkan8)
        #expect(carried == Array(Characteristic.allCases.prefix(count)))
    }

    @Test func `is read from no other scale`() {
        let own = Scale(
            id: "own", steps: [Scale.Step(level: 1, name: Name(swedish: "ja", english: "yes"))])
        #expect(Characteristic.carried(at: 1, of: own) == [])
    }

    @Test func `deepens in order`() {
        #expect(Characteristic.allCases.sorted() == Characteristic.allCases)
        #expect(Characteristic.involvement < .empowerment)
    }

    @Test func `has a name in both languages`() {
        #expect(
            Characteristic.allCases.map { $0.name(.swedish) } == [
                "delaktighet", "samspel", "påverkan", "egenmakt",
            ])
        #expect(
            Characteristic.allCases.map { $0.name(.english) }
                == ["involvement", "interaction", "influence", "empowerment"])
    }
}
