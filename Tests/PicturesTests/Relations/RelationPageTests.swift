import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `A map of single relations on a page` {
    /// Looking for places takes long with many actors; these are tried on every page.
    static let small = [
        "krinova", "skaraborg", "sodra-vatterbygden", "strategisk-planering", "sundsvallspusslet", "ystad",
    ]

    private static func pictures(_ context: PictureContext) -> [Picture] {
        let last = context.network.waves.count - 1
        let makers: [() throws -> Picture] = [
            { try .gaps(context) }, { try .next(context) },
            { try .change(context, from: last - 1) },
        ]
        return makers[0..<(last > 0 ? 3 : 2)].compactMap { try? $0() }
    }

    private static func expectSound(_ picture: Picture, on page: PageFormat) {
        #expect(PageFaults.faults(picture, on: page) == [], "\(picture.fileStem)")
        #expect(picture.intrusions == [], "\(picture.fileStem)")
        for scene in picture.scenes { #expect(ChartFaults.textOnMarks(scene) == [], "\(picture.fileStem)") }
    }

    @Test(arguments: small, [Audience.internal, .participants])
    func `fits, with text that can be read and no line behind a foreign actor`(
        name: String, audience: Audience
    ) throws {
        for page in PageFormat.allCases {
            for picture in Self.pictures(try PictureContext(name, on: page, audience)) {
                Self.expectSound(picture, on: page)
            }
        }
    }

    @Test(arguments: [
        (PageFormat.a4Landscape, Audience.internal), (.a4Landscape, .participants), (.screen, .participants),
        (.slide, .internal),
    ])
    func `fits where actors are many`(page: PageFormat, audience: Audience) throws {
        for name in ["exempel-enkat", "samhallsplanering-2013-2024"] {
            let pictures = Self.pictures(try PictureContext(name, on: page, audience))
            #expect(!pictures.isEmpty)
            for picture in pictures { Self.expectSound(picture, on: page) }
        }
    }

    // MARK: Counts

    @Test(arguments: ["exempel-enkat", "krinova", "sodra-vatterbygden"], [Audience.internal, .participants])
    func `counts in its key what JSON tells`(name: String, audience: Audience) throws {
        let context = try PictureContext(name, on: .a4Landscape, audience)
        try expectGaps(context)
        if context.network.waves.count > 1 { try expectChange(context) }
    }

    private func expectGaps(_ context: PictureContext) throws {
        let gaps = context.gapsJSON["dyads"].items.map { ToldDyad(dyad: $0) }.filter(\.isGap)
        let picture = try Picture.gaps(context)
        func count(_ state: String) -> Int { gaps.count { $0.dyad["state"].word == state } }
        let key = picture.key
        #expect(key["Samverkan saknas"] ?? 0 == count("missing"))
        #expect(key["Olika syn"] ?? 0 == count("contested"))
        let below = [
            "Under målet", "Under målet enligt ett svar", "Under föreslagen nivå", "Under exempelnivån",
        ]
        #expect(below.reduce(0) { $0 + (key[$1] ?? 0) } == count("below"))
        #expect(picture.scene.lines.count { $0.ends.count == 2 } == gaps.count)
        let actors = gaps.reduce(into: Set<String>()) { $0.formUnion($1.ends) }
        #expect(Set(picture.scene.boxes.filter { $0.role == .actor }.map(\.key)) == actors)
        // Every gap has two ends, and each is in the strip where all have room there.
        let strip = picture.scene.boxes.filter { $0.id.hasPrefix("strip-") && $0.id.hasSuffix("-signs") }
        let counted = strip.map { box in
            box.label.lines.joined().matches(of: /\d+/).reduce(0) { $0 + (Int($1.output) ?? 0) }
        }
        #expect(strip.count == actors.count && counted.reduce(0, +) == 2 * gaps.count)
        for (place, actor) in strip.enumerated().dropFirst() where !actor.label.lines.joined().contains("(") {
            #expect(counted[place] <= counted[place - 1])
        }
    }

    private func expectChange(_ context: PictureContext) throws {
        let earlier = context.network.waves.count - 2
        let counts = context.changeJSON(from: earlier)["counts"]
        let picture = try Picture.change(context, from: earlier)
        let words = [
            "added": "Ny relation", "lost": "Har upphört", "raised": "Djupare", "lowered": "Grundare",
        ]
        for (sort, word) in words { #expect(picture.key[word] ?? 0 == counts[sort].number) }
        let drawn = words.keys.reduce(0) { $0 + (counts[$1].number ?? 0) }
        #expect(picture.scene.lines.count { $0.ends.count == 2 } == drawn)
    }

    @Test(arguments: ["exempel-enkat", "sodra-vatterbygden"], [Audience.internal, .participants, .public])
    func `of the headline has a bar for each wave whose parts add up to all that is targeted`(
        name: String, audience: Audience
    ) throws {
        let context = try PictureContext(name, on: .a4Landscape, audience)
        let picture = try Picture.headline(context)
        let standing = context.gapsJSON["headline"]["standing"]
        let last = context.conventions.wave
        for state in ["in_line", "above", "short", "ahead", "undecided"] {
            let marks = picture.scene.boxes.filter { $0.id == "wave-\(last)-\(state)" && $0.role == .mark }
            let count = standing[state].number ?? 0
            #expect(marks.isEmpty == (count == 0))
            let words =
                marks.flatMap(\.label.lines) + (picture.box("wave-\(last)-\(state)-count")?.label.lines ?? [])
            #expect(count == 0 || words.contains { $0.hasSuffix(" \(count)") })
        }
        for wave in context.network.waves.indices {
            let marks = picture.scene.boxes.filter { $0.role == .mark && $0.id.hasPrefix("wave-\(wave)-") }
            let whole = picture.scene.boxes.filter { $0.role == .mark && $0.id.hasPrefix("wave-\(last)-") }
            let (width, most) = (
                marks.reduce(0) { $0 + $1.size.width }, whole.reduce(0) { $0 + $1.size.width }
            )
            #expect(marks.isEmpty || abs(width - most) < 0.1)
        }
    }

    // MARK: Signs

    @Test func `of change tells its sorts apart in gray`() throws {
        let folder = `A map of single relations`.folder([0, 4, 3, 6, 5], [3, 0, 5, 2, 5])
        let picture = try Picture.change(PictureContext(folder), from: 0)
        #expect(Set(picture.labels.compactMap(\.first)) == ["+", "×", "↑", "↓"])
        let lines = picture.scene.lines.filter { $0.ends.count == 2 }
        #expect(lines.count == 4)
        for one in lines.indices {
            for other in lines.indices.dropFirst(one + 1) {
                let (first, second) = (lines[one], lines[other])
                let lightness = [first, second].map { Theme.standard.rgb($0.color).lightness }
                let differs =
                    first.dash != second.dash || abs(lightness[0] - lightness[1]) >= 12
                    || max(first.width, second.width) >= 1.9 * min(first.width, second.width)
                #expect(differs, "\(first.title) and \(second.title)")
            }
        }
        let (deeper, shallower) = (
            lines.first { $0.title.contains("Djupare") }, lines.first { $0.title.contains("Grundare") }
        )
        #expect(deeper?.dash == .solid && shallower?.dash == .dashed)
        #expect((deeper?.width ?? 0) >= 1.9 * (shallower?.width ?? .infinity))
    }

    @Test func `of gaps tells decided targets from others by width, and its sorts apart in gray`() throws {
        let folder = `A map of single relations`.folder(
            [0, 3, 3, 2, 5], [0, 3, 3, 0, 5],
            targets:
                "5,8,a,b,agreed,\n5,8,a,c,agreed,\n5,8,a,d,proposed,\n5,8,a,e,proposed,\n5,8,a,f,agreed,\n")
        let picture = try Picture.gaps(PictureContext(folder))
        let lines = picture.scene.lines.filter { $0.ends.count == 2 }
        func widths(_ words: String) -> [Double] {
            lines.filter { $0.title.contains(words) }.map(\.width).sorted()
        }
        #expect(widths("Under målet").count == 1 && widths("Under föreslagen nivå").count == 1)
        #expect((widths("Under målet").first ?? 0) > (widths("Under föreslagen nivå").last ?? .infinity))
        #expect(widths("Samverkan saknas").count == 2)
        #expect(
            (widths("Samverkan saknas").last ?? 0) >= 1.9 * (widths("Samverkan saknas").first ?? .infinity))
        let colors = Set(lines.map(\.color)).map { Theme.standard.rgb($0).lightness }.sorted()
        #expect(colors.count == 2 && colors[1] - colors[0] >= 12)
    }
}
