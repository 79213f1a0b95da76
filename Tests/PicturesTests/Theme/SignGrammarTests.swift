import Analysis
import Drawing
import Model
import Pictures
import TestNetworks
import TestPictures
import Testing

/// One grammar of signs: the same line, cell or mark says the same in every kind of picture.
@Suite struct `The signs of pictures` {
    private struct Use {
        let kind: String
        let sign: SceneSign
    }

    private static var maps: [(name: String, make: (PictureContext) throws -> Picture)] {
        [
            ("network", { try .network($0) }), ("waves", { try .waves($0) }), ("gaps", { try .gaps($0) }),
            ("next", { try .next($0) }), ("geography", { try .geography($0) }),
            ("forums", { try .forums($0) }),
            ("groups", { try .groups($0) }), ("ego", { try .ego($0, 0) }),
            ("change", { try .change($0, from: $0.conventions.wave - 1) }),
        ]
    }

    /// Every key of every kind that the network has anything to show of.
    private static func keys(_ name: String, _ audience: Audience) throws -> [(
        kind: String, signs: [SceneSign]
    )] {
        let context = try PictureContext(name, on: .a4Landscape, audience)
        let kinds = maps + ChartKind.allCases.map { kind in ("\(kind)", { try kind.picture($0) }) }
        return try kinds.compactMap { kind, make in
            // A change needs an earlier wave.
            if kind == "change", context.conventions.wave == 0 { return nil }
            do {
                // What kinds of actors there are is told by a family's name or, alone in it, the kind's own.
                return (kind, try make(context).scene.signs.filter { $0.heading != "Aktörer" })
            } catch DiagramError.refused {
                return nil
            }
        }
    }

    private static let networks = [
        "exempel-enkat", "samhallsplanering-2013-2024", "sodra-vatterbygden", "skaraborg", "krinova",
    ]

    /// Words that say one thing: of a whole relation and of a target, of a relation and of a cell of several.
    private static let alike: [Set<String>] = [
        ["Under målet", "Inte nått målet"], ["utan samverkan", "0 ingen samverkan"],
        ["nivån okänd", "okänt"],
        ["Bekräftad: båda sidor", "Enligt dokument, ingen enkät"],
        ["2–3 kontakt", "3 Lyssna"],
    ]

    @Test(arguments: [Audience.internal, .participants])
    func `have one meaning each, whatever the kind`(audience: Audience) throws {
        var uses: [String: [Use]] = [:]
        for name in Self.networks {
            for (kind, signs) in try Self.keys(name, audience) {
                for sign in signs { uses[sign.whole, default: []].append(Use(kind: kind, sign: sign)) }
            }
        }
        #expect(uses.count > 30)
        for (sign, uses) in uses {
            let meanings = Set(uses.map(\.sign.text))
            #expect(
                meanings.count == 1 || Self.alike.contains { meanings.isSubset(of: $0) },
                "\(sign): \(uses.map { "\($0.sign.text) (\($0.kind))" })")
        }
    }

    @Test(arguments: ["exempel-enkat", "samhallsplanering-2013-2024"])
    func `of one key are told apart by more than color, or by at least twelve steps of gray`(name: String)
        throws
    {
        for (kind, signs) in try Self.keys(name, .internal) {
            for (place, one) in signs.enumerated() {
                for other in signs[(place + 1)...] where one.text != other.text && one.cue == other.cue {
                    let steps = zip(one.lightness, other.lightness).map { abs($0 - $1) }
                    #expect((steps.max() ?? 0) >= 12, "\(kind): \(one.text) and \(other.text)")
                }
            }
        }
    }
}
