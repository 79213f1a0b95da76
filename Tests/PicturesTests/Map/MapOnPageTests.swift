import Analysis
import Drawing
import Model
import Pictures
import TestNetworks
import TestPictures
import Testing

@Suite struct `A network map on a page` {
    @Test(arguments: `A picture on a page`.networks, [Audience.internal, .participants])
    func `fits a landscape A4, with letters that can be read and no line behind a foreign actor`(
        name: String, audience: Audience
    ) throws {
        let network = try Samples.network(named: name)
        // A layout is made for each: of every wave where the last one joins few, else of the last.
        let last = network.waves.count - 1
        for wave in name.hasPrefix("samhall") ? 0...last : last...last {
            var conventions = Conventions(for: network)
            conventions.wave = wave
            let context = PictureContext(
                network, conventions, language: .swedish, audience: audience, page: .a4Landscape)
            let picture = try Picture.network(context)
            #expect(PageFaults.faults(picture, on: .a4Landscape) == [], "\(name) \(wave)")
            #expect(picture.intrusions == [], "\(name) \(wave)")
            // What is not known or not told is seen on the line, without a sign.
            for text in picture.labels {
                #expect(!text.contains("?") && !text.contains("•"), "\(text)")
            }
            let labels = picture.scene.boxes(.actor).map(\.label.lines)
            #expect(Set(labels).count == labels.count)
        }
    }

    @Test func `of many actors has strong ties stand out: from level 5 on lines are wide`() throws {
        let picture = try Picture.network(PictureContext("exempel-enkat", on: .a4Landscape))
        func widths(_ level: Int) -> [Double] {
            picture.scene.lines.filter { $0.title.hasSuffix(": \(level) (illustration)") }.map(\.width)
        }
        let (weak, strong) = ([2, 3, 4].flatMap(widths), [5, 6, 7, 8].flatMap(widths))
        #expect(weak.count > 20 && strong.count > 30)
        #expect((weak.max() ?? .infinity) * 1.3 < strong.min() ?? 0)
        // As wide as the key has it.
        let key = picture.scene.lines.filter { $0.role == .legend }.map(\.width)
        #expect(Set(strong).isSubset(of: key))
    }

    @Test(arguments: [Audience.internal, .participants, .public])
    func `counts in its key what the graph has`(audience: Audience) throws {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape, audience)
        let key = try Picture.network(context).key
        // As JSON tells them: edges by what both confirm, one-sided relations, and those not told.
        let told = context.relations.asked.compactMap { $0.overall()?.shown(.confirmed) }
        func count(_ levels: ClosedRange<Int>) -> Int {
            told.count {
                guard case .level(let span) = $0 else { return false }
                return levels.contains(span.low) && levels.contains(span.high)
            }
        }
        let oneSided = Set(["Bara den ena anger samverkan", "Ett svar finns"])
        if audience == .public {
            #expect(key.keys.allSatisfy { !$0.contains("på djupet") })
        } else {
            #expect(key["6–8 på djupet"] == count(6...8))
            #expect(key["4–5 dialog"] == count(4...5))
            #expect(key["2–3 kontakt"] == count(2...3))
            #expect(key.filter { oneSided.contains($0.key) }.count == 1)
        }
    }

    @Test func `draws what it knows least of first, as hairlines, and deep relations last`() throws {
        let scene = try Picture.network(PictureContext("exempel-enkat", on: .a4Landscape, .participants))
            .scene
        // A bent line is one.
        let ties = scene.lines.filter { $0.role == .tie && !$0.ends.isEmpty }
        let widths = ties.map(\.width)
        let most = try #require(widths.max())
        // All that these readers are not told rests on one answer.
        let hairlines = ties.prefix { $0.dash == .dotted }
        #expect(hairlines.count == 25)
        #expect(ties.dropFirst(hairlines.count).allSatisfy { $0.dash == .solid })
        #expect(widths.drop { $0 < most }.allSatisfy { $0 == most })
    }

    @Test func `names above 25 actors the best connected in larger letters, where any may be named`() throws {
        let scene = try Picture.network(PictureContext("exempel-enkat", on: .a4Landscape, .participants))
            .scene
        let sizes = Dictionary(grouping: scene.boxes(.actor), by: \.fontSize)
        #expect(sizes.count == 2)
        let large = sizes[sizes.keys.max() ?? 0] ?? []
        #expect((1...6).contains(large.count))
        #expect(large.contains { $0.label.lines == ["Regionen"] })
        let documents = try PictureContext("samhallsplanering-2013-2024", on: .a4Landscape)
        #expect(Set(try Picture.network(documents).scene.boxes(.actor).map(\.fontSize)).count == 1)
    }

    @Test func `has all levels when asked to`() throws {
        let context = try PictureContext("exempel-enkat", on: .a4Landscape)
        let key = try Picture.network(context, MapOptions(levels: .each)).key
        #expect(key["8 Samskapa"] == 3 && key["5 Konsultera"] == 15 && key["6–8 på djupet"] == nil)
    }

    @Test func `says in its title how many relations are in depth`() throws {
        let title = try Picture.network(PictureContext("exempel-enkat", on: .a4Landscape)).scene.title
        #expect(title == "Minst 29 av 98 relationer är på djupet (illustration)")
        let english = try Picture.network(
            PictureContext("exempel-enkat", on: .a4Landscape, .participants, .english)
        ).scene.title
        #expect(english.hasPrefix("At least 29 of ") && english.hasSuffix(" are in depth (illustration)"))
        // Of too few levels nothing is claimed.
        let few = try Picture.network(ImaginedNetwork.context(ImaginedNetwork.star(3)))
        #expect(!few.scene.title.contains("djupet"))
    }
}

@Suite struct `Levels on a map` {
    @Test(arguments: [
        (1, [1...1]), (2, [1...1, 2...2]), (3, [1...1, 2...2, 3...3]), (4, [1...1, 2...2, 3...4]),
        (5, [1...1, 2...3, 4...5]), (6, [1...2, 3...4, 5...6]), (9, [1...3, 4...6, 7...9]),
    ])
    func `of a scale of a network's own are thirds, named by their own levels`(
        top: Int, classes: [ClosedRange<Int>]
    ) {
        let scale = Scale(
            id: "egen",
            steps: (1...top).map { .init(level: $0, name: Name(swedish: "n\($0)", english: "e\($0)")) })
        let found = LevelClass.classes(of: scale, .swedish)
        #expect(found.map(\.levels) == classes)
        #expect(
            found.map(\.name)
                == classes.map {
                    $0.count == 1 ? "n\($0.lowerBound)" : "n\($0.lowerBound)–n\($0.upperBound)"
                })
    }

    @Test func `of samverkan are contact, dialog and in depth`() {
        let found = LevelClass.classes(of: .samverkan8, .english)
        #expect(found.map(\.words) == ["1 Openness", "2–3 contact", "4–5 dialog", "6–8 in depth"])
    }
}
