import Analysis
import Drawing
import Model
import Pictures
import TestNetworks
import TestPictures
import Testing

/// The keys, alternative texts and notes of pictures count what the JSON counts.
///
/// Exempt: how many actors of each kind a key has (a map draws those with a relation, and no JSON says which), pale
/// shadows, and what a key says of densities by group. Maps of single relations are drawn for small networks alone; the
/// largest ones have their map's text in the report.
@Suite struct `A picture that counts` {
    static let networks = [
        "dalen", "exempel-enkat", "krinova", "skaraborg", "sodra-vatterbygden", "strategisk-planering",
        "sundsvallspusslet", "ystad",
    ]

    private typealias Maker = @Sendable (PictureContext) throws(DiagramError) -> Picture

    private static let charts: [(String, Maker)] = [
        ("gap-states", { context throws(DiagramError) in try .gapStates(context) }),
        ("headline", { context throws(DiagramError) in try .headline(context) }),
        ("profile", { context throws(DiagramError) in try .profile(context) }),
        ("matrix", { context throws(DiagramError) in try .matrix(context) }),
        ("forums", { context throws(DiagramError) in try .forums(context) }),
        ("groups", { context throws(DiagramError) in try .groups(context) }),
        ("centrality", { context throws(DiagramError) in try .centrality(context) }),
    ]

    private static let maps: [(String, Maker)] = [
        ("network", { context throws(DiagramError) in try .network(context, MapOptions()) }),
        ("gaps", { context throws(DiagramError) in try .gaps(context) }),
        ("next", { context throws(DiagramError) in try .next(context) }),
        (
            "change",
            { context throws(DiagramError) in
                try .change(context, from: max(0, context.network.waves.count - 2))
            }
        ),
    ]

    @Test(arguments: networks, Audience.allCases)
    func `has the numbers of the JSON`(name: String, audience: Audience) throws {
        let counted = try CountedNetwork(name, audience, withWaves: true)
        let network = counted.network
        let makers = Self.charts + (network.actors.count < 20 ? Self.maps : [])
        for language in Language.allCases {
            let context = PictureContext(
                network, Conventions(for: network), language: language, audience: audience)
            for (kind, make) in makers where kind != "change" || network.waves.count > 1 {
                guard let scene = Self.scene(make, context) else { continue }
                var walk = CountWalk(counted.facts, language, ofPictures: true)
                walk.hold(CountedText.sentences(of: scene, kind, without: walk.names))
                walk.expectSums(of: kind)
                for fault in walk.faults { Issue.record("\(language), \(kind): \(fault)") }
            }
        }
    }

    /// Nil where there is nothing to draw for these readers.
    private static func scene(_ make: Maker, _ context: PictureContext) -> Scene? {
        do {
            return try make(context).scene
        } catch .refused {
            return nil
        } catch {
            Issue.record(error)
            return nil
        }
    }
}

extension CountedText {
    /// What a picture says in words, and its key row by row.
    fileprivate static func sentences(of scene: Scene, _ kind: String, without names: OwnNames)
        -> [CountedSentence]
    {
        let notes = scene.boxes.filter { $0.role == .text && !$0.id.hasPrefix("legend") }
            .map { $0.label.lines.joined(separator: " ") }.filter { $0.contains(" ") }
        return ([scene.summary] + notes).flatMap { sentences(ofCaption: $0, without: names) }
            + (uncounted.contains(kind) ? [] : scene.key).map {
                CountedSentence(text: "\(kind) · \($0.text): \($0.counts)", heading: "", card: "")
            }
    }

    /// Whose keys count actors of a kind, and pairs of groups by the middle of their levels.
    private static let uncounted: Set = ["forums", "groups", "centrality"]
}

extension CountWalk {
    fileprivate mutating func expectSums(of kind: String) {
        switch kind {
        case "network":
            expect(
                ["ties.both", "map.answered", "ties.claimed_only", "one_answer", "map.documented"],
                addUpTo: "map.relations")
        case "change" where told["same.drawn"] != nil || told["same.left"] != nil:
            expect(["same.drawn", "same.left"], addUpTo: "change.counts.same")
        case "forums": expect(["forums.actors", "forums.outside"], addUpTo: "measures.counts.actors")
        default: break
        }
    }
}
