import Analysis
import Drawing
import Model
import Pictures
import TestNetworks
import TestPictures
import Testing

/// The keys, alternative texts and notes of pictures count what the JSON counts.
///
/// Exempt: pale shadows, and what a key says of densities by group. How many actors of each kind a network map has no JSON
/// says; they add up to those that it says it shows, and are never more than the wave has.
/// The largest networks have their map's text in the report.
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
        let makers = Self.charts + Self.maps
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
        let labels = Dictionary(scene.boxes.map { ($0.id, $0.label.lines.joined(separator: " ")) }) {
            first, _ in
            first
        }
        let notes = scene.boxes.filter { box in
            !box.id.hasPrefix("legend") && (box.role == .text || kind == "headline" && box.role == .mark)
        }
        .flatMap { box -> [CountedSentence] in
            let label = labels[box.id] ?? ""
            guard label.contains(" ") || box.id.hasPrefix("strip-") else { return [] }
            guard let place = place(of: box.id, kind, labels) else {
                return sentences(ofCaption: label, without: names)
            }
            let plain = names.withoutOwnWords(plain(label, names.language))
            // A sentence that follows a conversation's first says where it may be taken up.
            var told = kind == "next" ? sentences(ofCaption: plain, without: names).map(\.text) : [plain]
            told[0] = "\(kind) · \(place) · \(told[0])"
            return told.map { CountedSentence(text: $0, heading: "", card: "") }
        }
        return sentences(ofCaption: scene.summary, without: names) + notes
            + (uncounted.contains(kind) ? [] : scene.key).map {
                CountedSentence(text: "\(kind) · \($0.text): \($0.counts)", heading: "", card: "")
            }
    }

    /// The wave of a bar, the actor of a row, the number of a conversation: what is said there is of that alone.
    private static func place(of id: String, _ kind: String, _ labels: [String: String]) -> String? {
        let parts = id.split(separator: "-").map(String.init)
        guard parts.count > 2, Int(parts[1]) != nil else { return nil }
        return switch (kind, parts[0], parts[2]) {
        case ("headline", "wave", _), ("gaps", "strip", "signs"): labels["\(parts[0])-\(parts[1])-name"]
        case ("next", "conversation", "why"): parts[1]
        default: nil
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
            expect(["kinds"], addUpTo: "map.joined")
            expectKindsAtMost()
            expect(["map.joined", "map.lacking", "map.alone"], addUpTo: "measures.counts.actors")
        case "headline":
            for path in ["status.proposed", "status.example"]
            where told.keys.contains(where: { $0.hasPrefix(path) }) {
                expect(["short", "above", "ahead"].map { "\(path).\($0)" }, addUpTo: "\(path).failed")
            }
        case "forums": expect(["forums.actors", "forums.outside"], addUpTo: "measures.counts.actors")
        default: break
        }
    }
}
