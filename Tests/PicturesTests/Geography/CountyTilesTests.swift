import Analysis
import Drawing
import Foundation
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `Counties as tiles` {
    /// Where each county's tile stands, by code.
    private func places(_ picture: Picture) -> [String: Point] {
        let tiles = picture.scenes[0].boxes.filter { $0.role == .actor }
        return Dictionary(tiles.map { ($0.key, $0.center) }) { first, _ in first }
    }

    /// The municipality of the residence city, where the county board sits: of every county the one whose code ends in 80
    /// (Statistics Sweden's codes; Nyköping 0480, Malmö 1280, Göteborg 1480, Härnösand 2280).
    private static let seats = Reference.sweden.counties.map { ($0.code, $0.code + "80") }

    private func degrees(from: Point, to: Point) -> Double { atan2(to.y - from.y, to.x - from.x) * 180 / .pi }

    /// South is down, as on a page; degrees of longitude are shorter by the cosine of the latitude between the two.
    private func degrees(from: (Double, Double), to: (Double, Double)) -> Double {
        let shrink = cos((from.0 + to.0) / 2 * .pi / 180)
        return atan2(from.0 - to.0, (to.1 - from.1) * shrink) * 180 / .pi
    }

    private func apart(_ one: Double, _ other: Double) -> Double {
        let difference = abs(one - other).truncatingRemainder(dividingBy: 360)
        return min(difference, 360 - difference)
    }

    /// Mean of the municipalities' middles, and the residence city's municipality.
    private func known() throws -> [String: [(Double, Double)]] {
        let sweden = Reference.sweden
        return try Dictionary(
            uniqueKeysWithValues: Self.seats.map { code, seat in
                let members = sweden.municipalities.filter { $0.county == code }
                let count = Double(members.count)
                let mean = (
                    members.compactMap(\.latitude).reduce(0, +) / count,
                    members.compactMap(\.longitude).reduce(0, +) / count
                )
                let town = try #require(sweden.municipality(seat))
                return (code, [mean, (try #require(town.latitude), try #require(town.longitude))])
            })
    }

    @Test func `lie from each other as the counties do, to 45 degrees, all 210 pairs`() throws {
        let places = places(try .geography(PictureContext("sverige", on: .a4Landscape)))
        let known = try known()
        let codes = places.keys.sorted()
        #expect(codes.count == 21)
        var worst = 0.0
        for (number, a) in codes.enumerated() {
            for b in codes[(number + 1)...] {
                let (one, other) = (try #require(places[a]), try #require(places[b]))
                for way in 0...1 {
                    let real = degrees(from: try #require(known[a])[way], to: try #require(known[b])[way])
                    let off = apart(degrees(from: one, to: other), real)
                    worst = max(worst, off)
                    #expect(off < 45, "\(a) – \(b)")
                }
            }
        }
        #expect(worst < 42)
    }

    @Test func `stand alike for every network`() throws {
        func steps(_ name: String, _ wave: String?) throws -> [[Double]] {
            let network = try Samples.network(named: name)
            let place = wave.flatMap { network.place(ofWave: Identifier($0)) }
            let context = PictureContext(
                network, Conventions(for: network, wave: place), language: .swedish, audience: .internal)
            let places = places(try .geography(context))
            let codes = places.keys.sorted()
            let first = try #require(places[codes[0]])
            let xs = try codes.map { try #require(places[$0]).x - first.x }
            let ys = try codes.map { try #require(places[$0]).y - first.y }
            // As large as their words are, in one shape.
            let (width, height) = ((xs.max() ?? 1) - (xs.min() ?? 0), (ys.max() ?? 1) - (ys.min() ?? 0))
            return zip(xs, ys).map { [($0 / width * 1_000).rounded(), ($1 / height * 1_000).rounded()] }
        }
        #expect(try steps("sverige", nil) == steps("samhallsplanering-2013-2024", "2016-2019"))
    }

    @Test(arguments: [PageFormat.a4, .a4Landscape, .screen], Language.allCases)
    func `and their matrix fit a page`(page: PageFormat, language: Language) throws {
        for audience in [Audience.internal, .participants] {
            let picture = try Picture.geography(PictureContext("sverige", on: page, audience, language))
            #expect(picture.scenes.count == 2)
            #expect(PageFaults.faults(picture, on: page) == [])
            #expect(ChartFaults.textOnMarks(picture.scenes[1]) == [])
        }
    }

    @Test(arguments: [PageFormat.a4Landscape, .a4])
    func `give way to one county at a time, which fits too`(page: PageFormat) throws {
        for county in Reference.sweden.counties {
            let picture = try Picture.geography(PictureContext("sverige", on: page), county: county.code)
            #expect(PageFaults.faults(picture, on: page) == [], "\(county.name)")
        }
    }

    /// Five counties, some relations told by both, one by one side, one of no county.
    private func network() throws -> Network {
        try ImaginedNetwork.network(
            [
                ("s1", "region", "01"), ("s2", "municipality", "01"), ("u1", "region", "03"),
                ("u2", "municipality", "03"), ("n1", "region", "25"), ("k1", "region", "12"),
                ("k2", "municipality", "12"), ("x", "agency", ""),
            ],
            [
                "2024": [
                    ("s1", "s2", 6), ("s1", "u1", 5), ("s1", "u2", 5), ("s2", "u1", 3), ("s2", "u2", 4),
                    ("n1", "u1", 2), ("k1", "k2", 7), ("x", "s1", 4), ("x", "k1", 4),
                ]
            ], more: ["ties.csv": "2024,k1,s1,5,\n2024,k2,u1,6,\n"])
    }

    @Test func `tell how many relations there are, by number and by width`() throws {
        let scene = try Picture.geography(ImaginedNetwork.context(network())).scenes[0]
        func tile(_ code: String) -> [String] { scene.boxes.first { $0.key == code }?.label.lines ?? [] }
        #expect(tile("01") == ["Stockholm", "inom: 1", "utan län: 1"])
        #expect(tile("12") == ["Skåne", "inom: 1", "utan län: 1"])
        #expect(tile("25") == ["Norrbotten"])
        #expect(tile("06") == ["Jönköping"])
        func line(_ a: String, _ b: String) -> Scene.Line? {
            scene.lines.first { $0.ends == ["actor-\(a)", "actor-\(b)"] }
        }
        #expect(scene.boxes(.digit).flatMap(\.label.lines).sorted() == ["1", "1½", "1½", "4"])
        let (four, one) = (try #require(line("01", "03")), try #require(line("03", "25")))
        #expect(four.width > one.width)
        // One side's word is a dash of its own.
        let half = try #require(line("01", "12"))
        #expect(half.dash == .dotted && half.width <= one.width)
        #expect(SceneFaults.overlaps(scene) == [])
    }

    @Test func `count in their key and table what the network map draws`() throws {
        let context = try ImaginedNetwork.context(network())
        let picture = try Picture.geography(context)
        let ties = try Picture.network(context, MapOptions()).scene.lines.filter {
            $0.role == .tie && $0.ends.count == 2
        }
        let counts = picture.numbers.map { $0[2...4].compactMap(Int.init).reduce(0, +) }
        #expect(counts.reduce(0, +) == ties.count)
        let key = Dictionary(picture.scenes[0].key.map { ($0.text, $0.counts) }) { first, _ in first }
        #expect(key["1"] == "1" && key["2–4"] == "1" && key["½ bara ett svar finns"] == "2")
        #expect(key["Län med aktörer"] == "4" && key["Län utan aktörer här"] == "17")
    }

    @Test func `tell participants no more than that one answer exists`() throws {
        let context = try ImaginedNetwork.context(network(), .swedish, .participants)
        let picture = try Picture.geography(context)
        let labels = picture.scenes[0].boxes(.digit).flatMap(\.label.lines).sorted()
        #expect(labels == ["1", "1½", "1½", "4"])
        // The same words whatever the one side says.
        let files = "2024,k1,s1,0,\n2024,k2,u1,1,\n"
        let other = try ImaginedNetwork.network(
            network().actors.map { ($0.id.text, $0.kind.text, $0.county) },
            [
                "2024": [
                    ("s1", "s2", 6), ("s1", "u1", 5), ("s1", "u2", 5), ("s2", "u1", 3), ("s2", "u2", 4),
                    ("n1", "u1", 2), ("k1", "k2", 7), ("x", "s1", 4), ("x", "k1", 4),
                ]
            ], more: ["ties.csv": files])
        let same = try Picture.geography(ImaginedNetwork.context(other, .swedish, .participants))
        #expect(
            try picture.scenes.map { try $0.rendered(as: .svg) }
                == same.scenes.map { try $0.rendered(as: .svg) })
    }

    @Test(arguments: PageFormat.allCases)
    func `keep to a page with what their keys say, in both languages`(page: PageFormat) throws {
        let network = try network()
        for language in Language.allCases {
            let context = PictureContext(
                network, Conventions(for: network), language: language, audience: .internal, page: page)
            do {
                let picture = try Picture.geography(context)
                #expect(PageFaults.faults(picture, on: page) == [])
                #expect(picture.scenes.count == ([.slide, .square].contains(page) ? 1 : 2))
            } catch DiagramError.doesNotFit(_, _, let serving, _) {
                #expect([.slide, .square].contains(page) && serving.contains(.a4Landscape))
            }
        }
    }

    @Test func `have a matrix with counts below the diagonal and medians above it`() throws {
        let picture = try Picture.geography(ImaginedNetwork.context(network()))
        let matrix = picture.scenes[1]
        func cell(_ id: String) -> [String]? { matrix.boxes.first { $0.id == id }?.label.lines }
        // Stockholm, Uppsala; Skåne is the tenth county, Norrbotten the last.
        #expect(cell("count-1-0") == ["4"])
        #expect(cell("median-0-1") == ["4–5"])
        #expect(cell("count-0-0") == ["1"])
        #expect(cell("median-inside-0") == ["6"])
        #expect(cell("count-9-0") == ["1½"])
        #expect(cell("median-0-9") == ["?"])
        #expect(cell("count-20-1") == ["1"])
        #expect(cell("count-2-0") == nil)
        #expect(matrix.boxes.count { $0.id.hasPrefix("row-") } == 22)
        #expect(matrix.boxes.count { $0.id.hasPrefix("column-") } == 22)
    }

    @Test func `are refused in words where no place is known, or nothing is said of any county`() throws {
        for name in ["exempel-enkat", "strategisk-planering"] {
            let error = #expect(throws: DiagramError.self) {
                try Picture.geography(PictureContext(name, on: .a4Landscape))
            }
            #expect(error?.message(in: .swedish).contains("län") == true)
        }
    }

    @Test func `say that most relations stay within the county, or which county most concern`() throws {
        let stay = try Picture.geography(PictureContext("sverige", on: .a4Landscape))
        let inside = stay.numbers.filter { !$0[0].isEmpty && $0[0] == $0[1] }.compactMap { Int($0[2]) }
            .reduce(0, +)
        let all = stay.numbers.filter { !$0[0].isEmpty && !$0[1].isEmpty }.compactMap { Int($0[2]) }.reduce(
            0, +)
        #expect(stay.scene.title.hasPrefix("\(inside) av \(all) mål"))
        let touch = try Picture.geography(ImaginedNetwork.context(network()))
        #expect(touch.scene.title == "5 av 5 kända relationer mellan län rör Uppsala")
    }
}
