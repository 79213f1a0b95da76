import Drawing
import Testing

@Suite struct `Colors` {
    /// Ratios that WCAG's own examples and common checkers give, to a tenth.
    @Test(arguments: [
        ("#000000", "#FFFFFF", 21.0), ("#767676", "#FFFFFF", 4.54), ("#FFFFFF", "#FFFFFF", 1),
        ("#FF0000", "#FFFFFF", 4.0), ("#0000FF", "#FFFFFF", 8.59),
    ])
    func `have the contrast that WCAG defines`(one: String, other: String, expected: Double) throws {
        let colors = try #require([one, other].map(RGB.init(hex:)) as? [RGB])
        #expect(abs(colors[0].contrast(with: colors[1]) - expected) < 0.01)
        #expect(colors[0].contrast(with: colors[1]) == colors[1].contrast(with: colors[0]))
    }

    @Test(arguments: ["", "#FFF", "FFFFFF", "#GGGGGG", "#+12345", "#1234567", "red"])
    func `are six hexadecimal digits and nothing else`(text: String) { #expect(RGB(hex: text) == nil) }

    @Test func `keep their digits`() { #expect(RGB(hex: "#0a1B2c")?.hex == "#0A1B2C") }

    /// The distances were computed beside this code, from the cited matrices, in Python.
    @Test(arguments: [
        (ColorVision.normal, 17.6), (.protanopia, 12.6), (.deuteranopia, 11.1), (.tritanopia, 13.5),
    ])
    func `are as far apart as each way of seeing makes them`(vision: ColorVision, expected: Double) throws {
        let colors = try #require(["#00558A", "#133572"].map(RGB.init(hex:)) as? [RGB])
        #expect(abs(vision.difference(colors[0], colors[1]) - expected) < 0.05)
        #expect(vision.difference(colors[0], colors[0]) == 0)
    }

    @Test func `of text are whichever of ink and paper is easier to read`() {
        for step in 0..<8 {
            let ground = Color.level(step: step, of: 8)
            let theme = Theme.standard
            #expect(theme.rgb(.text(on: ground)).contrast(with: theme.rgb(ground)) >= 4.5, "step \(step)")
        }
    }
}

@Suite struct `The standard theme` {
    private static let theme = Theme.standard

    private func least(_ vision: ColorVision, _ colors: [RGB]) -> Double {
        var least = Double.infinity
        for (place, color) in colors.enumerated() {
            for other in colors[(place + 1)...] { least = min(least, vision.difference(color, other)) }
        }
        return least
    }

    @Test(arguments: ColorVision.allCases)
    func `keeps neighboring levels apart for all eyes`(vision: ColorVision) {
        for (one, other) in zip(Self.theme.levels, Self.theme.levels.dropFirst()) {
            #expect(vision.difference(one, other) >= 7)
        }
    }

    @Test(arguments: ColorVision.allCases)
    func `keeps the sorts of change apart for all eyes`(vision: ColorVision) {
        let names: [Color.Named] = [.added, .raised, .unchanged, .lowered, .lost]
        #expect(least(vision, names.map { Self.theme.rgb(.named($0)) }) >= 27)
    }

    @Test(arguments: ColorVision.allCases)
    func `keeps the states against a target apart for all eyes`(vision: ColorVision) {
        let names: [Color.Named] = [.missing, .below, .contested, .within, .above, .unchanged]
        #expect(least(vision, names.map { Self.theme.rgb(.named($0)) }) >= 17)
    }

    @Test func `has text that can be read on every ground`() {
        for ground in Color.Named.allCases.filter({ [.paper, .panel, .notice].contains($0) }) {
            for text in [Color.Named.ink, .alarm] {
                #expect(Self.theme.rgb(.named(text)).contrast(with: Self.theme.rgb(.named(ground))) >= 4.5)
            }
        }
    }
}
