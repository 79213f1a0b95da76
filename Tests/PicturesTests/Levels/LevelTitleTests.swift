import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import Testing

/// Titles are held against the tables that go with the pictures, by the rules that are written where they are made.
@Suite struct `A title of levels` {
    private static let networks = [
        "exempel-enkat", "krinova", "samhallsplanering-2013-2024", "skaraborg", "sodra-vatterbygden", "ystad",
    ]

    /// Of the last wave with any known level: how many relations are at each, and the least share that has come so far.
    private func last(_ picture: Picture) throws -> [(level: Int, count: Int, least: Double)] {
        let rows = picture.numbers
        let known = rows.filter { (Int($0[3]) ?? 0) + (Int($0[safe: 7]) ?? 0) > 0 }.map { $0[0] }
        let group = try #require(known.last)
        return rows.filter { $0[0] == group }.compactMap { row in
            guard let level = Int(row[1]), let count = Int(row[3]) else { return nil }
            return (level, count, Double(row[5]) ?? 0)
        }
    }

    @Test(arguments: networks, [Audience.internal, .participants])
    func `names the level that most have, or none`(name: String, audience: Audience) throws {
        let picture = try Picture.profile(PictureContext(name, on: .a4Landscape, audience))
        let levels = try last(picture)
        let all = levels.reduce(0) { $0 + $1.count }
        let most = levels.map(\.count).max() ?? 0
        let isPlain = all >= 5 && most * 3 >= all && levels.count { $0.count == most } == 1
        #expect(picture.scene.title.contains("relationer med känd nivå") == isPlain)
        if isPlain { #expect(picture.scene.title.hasPrefix("\(most) av \(all) ")) }
    }

    @Test(arguments: networks, [Audience.internal, .participants])
    func `says how far half have come whatever is unknown, or nothing`(name: String, audience: Audience)
        throws
    {
        let picture = try Picture.reach(PictureContext(name, on: .a4Landscape, audience))
        let levels = try last(picture).filter { $0.level > 0 }
        let known = levels.reduce(0) { $0 + $1.count }
        let reached = levels.last { $0.least >= 0.5 }?.level ?? 0
        let isTold = known >= 5 && reached > 1
        #expect(picture.scene.title.hasPrefix("Minst hälften") == isTold)
        if isTold { #expect(picture.scene.title.contains("nivå \(reached) ")) }
    }

    @Test(arguments: networks, [ChartKind.degree, .betweenness])
    func `names the actor that is first whatever is in doubt, or nobody`(name: String, kind: ChartKind)
        throws
    {
        let context = try PictureContext(name, on: .a4Landscape)
        guard let picture = try kind.pictureIfAny(context) else { return }
        let words = kind == .degree ? " har flest relationer" : " är oftast mellanhand"
        guard picture.scene.title.contains(words) else { return }
        let rows = picture.numbers.filter { !$0[3].isEmpty }
        let first = try #require(rows.max { (Double($0[4]) ?? 0) < (Double($1[4]) ?? 0) })
        let actor = context.network.actors.first { $0.id.text == first[0] }
        #expect(picture.scene.title.hasPrefix((actor?.short ?? "") + words))
        #expect(rows.allSatisfy { $0[0] == first[0] || (Double($0[5]) ?? 0) < (Double(first[4]) ?? 0) })
    }
}

extension [String] {
    fileprivate subscript(safe place: Int) -> String { place < count ? self[place] : "" }
}
