import Foundation
import Model
import Testing
import Views

@Suite struct `The style of maps` {
    /// Relative luminance as WCAG 2.2 defines it.
    private func luminance(_ color: Color) throws -> Double {
        let number = try #require(Int(color.hex.dropFirst(), radix: 16))
        func linear(_ value: Int) -> Double {
            let part = Double(value) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(number >> 16 & 255) + 0.7152 * linear(number >> 8 & 255) + 0.0722
            * linear(number & 255)
    }

    private func contrast(_ one: Color, _ other: Color) throws -> Double {
        let values = try [luminance(one), luminance(other)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    @Test func `has text that can be read on all it stands on`() throws {
        for style in KindStyle.styles(for: SampleMaps.kinds).values {
            #expect(try contrast(.ink, style.fill) >= 4.5)
            // Borders carry meaning, too: 3 to 1 against page and fill.
            #expect(try contrast(style.border, .white) >= 3)
            #expect(try contrast(style.border, style.fill) >= 3)
        }
        for text in [Color.ink, .muted, .alarm] {
            #expect(try contrast(text, .white) >= 4.5)
            #expect(try contrast(text, .panel) >= 4.5)
        }
    }

    @Test func `tells kinds apart without color`() {
        let own = (1...5).map { NetworkMap.Kind(id: "egen-\($0)", name: "Egen \($0)") }
        let cues = KindStyle.styles(for: SampleMaps.kinds + own).values.map(\.cue)
        #expect(Set(cues).count == cues.count)
    }

    @Test(arguments: [3, 5, 6, 8, 10])
    func `gives deeper levels darker and wider lines`(count: Int) throws {
        let strokes = (0..<count).map { MapStyle.stroke(step: $0, of: count) }
        let lightness = try strokes.map { try luminance($0.color) }
        #expect(zip(lightness, lightness.dropFirst()).allSatisfy { $0 > $1 })
        #expect(zip(strokes, strokes.dropFirst()).allSatisfy { $0.width < $1.width })
        #expect(strokes.first?.color == MapStyle.ramp.first)
        #expect(strokes.last?.color == MapStyle.ramp.last)
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
