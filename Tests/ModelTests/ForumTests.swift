import Model
import Testing

@Suite struct `A purpose` {
    @Test func `needs one characteristic more than the one before`() {
        #expect(Purpose.allCases.map(\.needs) == Characteristic.allCases)
    }

    @Test func `has a name in both languages`() {
        #expect(
            Purpose.allCases.map { $0.name(.swedish) }
                == ["gemensamt nätverk", "gemensam förståelse", "gemensam insats", "gemensam vision"])
        #expect(
            Purpose.allCases.map { $0.name(.english) }
                == ["joint network", "joint understanding", "joint effort", "joint vision"])
    }
}
