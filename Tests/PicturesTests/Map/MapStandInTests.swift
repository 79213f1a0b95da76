import Analysis
import Drawing
import Model
import Pictures
import TestNetworks
import Testing

/// What is drawn where a map would be a tangle.
@Suite struct `In a map's place` {
    private static let kinds = ["agency", "firm", "municipality"]

    /// So many actors, of whose pairs every so many is joined.
    private static func context(_ count: Int, every step: Int, _ page: PageFormat? = .a4Landscape) throws
        -> PictureContext
    {
        var ties: [(String, String, Int)] = []
        var pair = 0
        for one in 0..<count {
            for other in 0..<one {
                if pair % step == 0 { ties.append(("a\(one)", "a\(other)", 5)) }
                pair += 1
            }
        }
        let network = try ImaginedNetwork.network(
            (0..<count).map { ("a\($0)", kinds[$0 % 3], "06") }, ["2024": ties])
        return PictureContext(
            network, Conventions(for: network), language: .swedish, audience: .internal, page: page)
    }

    @Test func `stands the matrix when more than a third of the pairs of many are joined`() throws {
        let context = try Self.context(24, every: 2)
        let words = try #require(context.standIn(MapOptions())).name
        #expect(words.swedish.hasPrefix("Matrisen ritas i stället för kartan: 138"))
        #expect(words.swedish.contains("24"))
        #expect(words.english.hasPrefix("The matrix is drawn instead of the map: 138"))
        #expect(try Picture.network(context).fileStem == Picture.matrix(context).fileStem)
    }

    @Test func `stands nothing of few actors, of a part, or of what is on no page`() throws {
        #expect(try Self.context(20, every: 1).standIn(MapOptions()) == nil)
        #expect(try Self.context(24, every: 3).standIn(MapOptions()) == nil)
        #expect(try Self.context(24, every: 2, nil).standIn(MapOptions()) == nil)
        // The matrix is of the whole network.
        let part = MapOptions(filter: MapFilter(onlyLevel: 2))
        #expect(try Self.context(24, every: 2).standIn(part) == nil)
    }

    @Test func `stand the groups of more relations than can be followed`() throws {
        let context = try Self.context(140, every: 3)
        let words = try #require(context.standIn(MapOptions())).name
        #expect(words.swedish.hasPrefix("Grupperna ritas i stället för aktörerna: 3244 relationer"))
        #expect(try Picture.network(context).fileStem.contains("map-groups"))
    }
}
