import Drawing
import Foundation
import Model
import Pictures
import Testing

@Suite struct `The style of maps` {
    private func contrast(_ one: Color, _ other: Color) -> Double {
        Theme.standard.rgb(one).contrast(with: Theme.standard.rgb(other))
    }

    @Test func `has text that can be read on all it stands on`() {
        for style in KindStyle.styles(for: SampleMaps.kinds).values {
            #expect(contrast(.named(.ink), style.fill) >= 4.5)
            // Borders carry meaning, too: 3 to 1 against page and fill.
            #expect(contrast(style.border, .named(.paper)) >= 3)
            #expect(contrast(style.border, style.fill) >= 3)
        }
        for text in [Color.named(.ink), .named(.muted), .named(.alarm)] {
            #expect(contrast(text, .named(.paper)) >= 4.5)
            #expect(contrast(text, .named(.panel)) >= 4.5)
        }
    }

    @Test func `tells kinds apart without color`() {
        let own = (1...5).map { NetworkMap.Kind(id: "egen-\($0)", name: "Egen \($0)") }
        let cues = KindStyle.styles(for: SampleMaps.kinds + own, .each).values.map(\.cue)
        #expect(Set(cues).count == cues.count)
    }

    @Test func `puts kinds in six families at most, each with a cue of its own`() {
        let styles = KindStyle.styles(for: SampleMaps.kinds)
        #expect(Set(styles.values.map(\.cue)).count == 6)
        for kinds in [
            ["municipality", "municipal-federation", "municipal-company"],
            ["region", "regional-federation", "county-board"], ["government", "agency", "committee"],
            ["firm", "business-organisation"], ["academia"],
            ["civil-society", "residents", "network", "international", "other", "egen-typ"],
        ] {
            #expect(Set(kinds.map { styles[$0]?.cue }).count == 1)
            #expect(Set(kinds.map { styles[$0].map { Theme.standard.rgb($0.fill) } }).count == 1)
        }
    }

    @Test func `gives a kind of a family the colors that a theme gives it`() throws {
        let styles = KindStyle.styles(for: SampleMaps.kinds)
        let (company, municipality) = (
            try #require(styles["municipal-company"]), try #require(styles["municipality"])
        )
        var theme = Theme.standard
        #expect(theme.rgb(company.fill) == theme.rgb(municipality.fill))
        let green = Theme.KindColors(
            fill: try #require(RGB(hex: "#E0FFE0")), border: try #require(RGB(hex: "#004400")))
        theme.kinds["municipal-company"] = green
        #expect(theme.rgb(company.fill) == green.fill)
        #expect(theme.rgb(municipality.fill) != green.fill)
    }

    // Case r70.
    @Test func `gives kinds past those that can be told apart one look with a name of its own`() throws {
        let ids = (1...9).map { "egen-\($0)" }
        let kinds = KindStyle.styles(for: ids.map { .init(id: $0, name: $0) })
        let cues = ids.map { kinds[$0]?.cue ?? "" }
        #expect(Set(cues.prefix(5)).count == 5)
        #expect(Set(cues.suffix(4)).count == 1)
        #expect(Set(cues).count == 6)
        // Where six can be told apart, six are.
        let six = KindStyle.styles(for: ids.prefix(6).map { .init(id: $0, name: $0) })
        #expect(Set(six.values.map(\.cue)).count == 6)
        let network = try ImaginedNetwork.network(
            ids.enumerated().map { ("a\($0.offset)", $0.element, "") },
            ["1": (1..<9).map { ("a0", "a\($0)", 5) }])
        let scene = try Picture.network(ImaginedNetwork.context(network)).scene
        #expect(scene.words.contains("Övriga typer"))
        #expect(
            scene.sentences.contains {
                $0.contains(
                    "Fler typer än så går inte att skilja åt; övriga typer är Egen-6, Egen-7, Egen-8 och Egen-9."
                )
            })
    }

    @Test(arguments: [3, 5, 6, 8, 10])
    func `gives deeper levels darker and wider lines`(count: Int) {
        let strokes = (0..<count).map { MapStyle.stroke(step: $0, of: count) }
        let lightness = strokes.map { Theme.standard.rgb($0.color).luminance }
        #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $0 > $1 })
        #expect(zip(strokes, strokes.dropFirst()).allSatisfy { $0.width < $1.width })
        #expect(strokes.first.map { Theme.standard.rgb($0.color) } == Theme.standard.levels.first)
        #expect(strokes.last.map { Theme.standard.rgb($0.color) } == Theme.standard.levels.last)
    }
}

@Suite struct `A diagram's error` {
    @Test(arguments: [
        (
            DiagramError.missingPlugins(["device png"]),
            "Graphviz saknar insticksmoduler (device png). Installera libgvc6 och kör ”sudo libgvc6-config-update -c”.",
            "Graphviz lacks plug-ins (device png). Install libgvc6 and run “sudo libgvc6-config-update -c”."
        ),
        (
            .tooManyActors(count: 6_000, limit: 5_000),
            "kartan får högst 5000 aktörer, här är 6000. Välj ut en del av nätverket.",
            "a map can show at most 5000 actors, here are 6000. Choose a part of the network."
        ),
        (
            .tooLarge(pixels: 20_000, limit: 16_000),
            "bilden blir 20000 bildpunkter, högst 16000 går. Välj SVG eller PDF.",
            "the picture would be 20000 pixels, at most 16000 are possible. Choose SVG or PDF."
        ),
        (
            .noGraph, "ett diagram med staplar eller rutor är ingen graf. Välj SVG, PNG eller PDF.",
            "a chart is no graph. Choose SVG, PNG or PDF."
        ),
        (
            .refused(["sv": "nätverket har inga mål", "en": "the network has no targets"]),
            "nätverket har inga mål", "the network has no targets"
        ),
        (
            .badNumber("nan"), "ett mått i bilden är inget användbart tal (nan).",
            "a measure in the picture is no usable number (nan)."
        ),
        (
            .layoutFailed(engine: "neato", message: "x"), "Graphviz kunde inte placera aktörerna (neato): x",
            "Graphviz could not place the actors (neato): x"
        ),
        (
            .renderingFailed(format: "png", message: "x"), "Graphviz kunde inte skriva bilden (png): x",
            "Graphviz could not write the picture (png): x"
        ),
    ])
    func `says what happened in both languages`(error: DiagramError, swedish: String, english: String) {
        #expect(error.message(in: .swedish) == swedish)
        #expect(error.message(in: .english) == english)
    }
}
