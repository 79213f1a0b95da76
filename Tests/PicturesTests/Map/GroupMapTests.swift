import Drawing
import Model
import Pictures
import Results
import TestNetworks
import TestPictures
import Testing

@Suite struct `A network of more actors than a map can show` {
    /// Municipalities that all work with one region, and one agency with the region.
    private static let network = Result {
        let count = MapLayout.mostActors
        let ids = (1...count).map { "k\($0)" }
        return try ImaginedNetwork.network(
            [("m", "agency", ""), ("r", "region", "")] + ids.map { ($0, "municipality", "") },
            ["1": [("m", "r", 4), ("k1", "k2", 5), ("k2", "k3", 5)] + ids.prefix(30).map { ("r", $0, 6) }])
    }

    @Test func `is drawn group by group, with the ties between and inside them`() throws {
        let picture = try Picture.network(ImaginedNetwork.context(try Self.network.get()))
        #expect(
            picture.said() == [
                ["Statliga myndigheter", "Statliga myndigheter", "0", "1", "1"],
                ["Regioner", "Regioner", "0", "1", "1"],
                ["Kommuner", "Kommuner", "2", "5000", "5000"],
                ["Regioner", "Kommuner", "30", "1", "5000"],
                ["Statliga myndigheter", "Regioner", "1", "1", "1"],
            ])
        let scene = picture.scene
        #expect(scene.boxes(.actor).count == 3)
        #expect(scene.lines.count { $0.role == .tie } == 2)
        #expect(scene.boxes(.digit).flatMap(\.label.lines).sorted() == ["1", "30"])
        #expect(
            scene.sentences.contains(
                "Nätverket har 5002 aktörer, fler än en karta kan visa (5000): därför visas grupper."))
        #expect(SceneFaults.overlaps(scene) == [])
        #expect(SceneFaults.outside(scene) == [])
        #expect(scene.summary.contains("Flest mellan två grupper finns mellan Regioner och Kommuner: 30."))
    }

    @Test func `has wider lines where there are more ties`() throws {
        let scene = try Picture.network(ImaginedNetwork.context(try Self.network.get(), .english)).scene
        let svg = SVGReading(try scene.rendered(as: .svg))
        #expect(svg.isWellFormed)
        #expect(scene.words.contains("30 relations"))
        #expect(scene.words.contains("1 relation"))
    }
}
