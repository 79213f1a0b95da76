import Analysis
import Drawing
import Model
import Pictures
import TestNetworks

/// Small networks for pictures, each tie told by both sides.
enum ImaginedNetwork {
    /// - Parameters:
    ///   - actors: id, kind and county.
    ///   - ties: by wave; two ids and a level.
    static func network(
        _ actors: [(String, String, String)], _ ties: [String: [(String, String, Int)]],
        more files: [String: String] = [:], forum: String = ""
    ) throws -> Network {
        var rows = "wave,from,to,level,forum\n"
        for (wave, ties) in ties.sorted(by: { $0.key < $1.key }) {
            for (a, b, level) in ties {
                rows += "\(wave),\(a),\(b),\(level),\(forum)\n\(wave),\(b),\(a),\(level),\(forum)\n"
            }
        }
        var all = files
        all["actors.csv"] =
            "id,name,kind,county\n" + actors.map { "\($0.0),Aktör \($0.0),\($0.1),\($0.2)\n" }.joined()
        all["ties.csv", default: ""] = rows + (files["ties.csv"] ?? "")
        return try Draft(files: all).validated().network
    }

    /// Two groups of four, all tied inside, with one tie between them, in two counties and of two kinds.
    static func twoCircles() throws -> Network {
        let ids = ["a", "b", "c", "d", "e", "f", "g", "h"]
        let circle = { (ids: [String]) in
            ids.indices.flatMap { one in ids[(one + 1)...].map { (ids[one], $0, 5) } }
        }
        return try network(
            ids.enumerated().map { place, id in
                (id, place % 2 == 0 ? "municipality" : "region", place < 4 ? "06" : "14")
            },
            ["2024": circle(Array(ids.prefix(4))) + circle(Array(ids.suffix(4))) + [("d", "e", 3)]])
    }

    /// One in the middle with so many others, of three kinds and all levels.
    static func star(_ count: Int) throws -> Network {
        let kinds = ["agency", "municipality", "region"]
        let others = (1...count).map { "x\($0)" }
        return try network(
            [("hub", "county-board", "06")]
                + others.enumerated().map { ($0.element, kinds[$0.offset % 3], "06") },
            [
                "2024": others.enumerated().map { ("hub", $0.element, 2 + $0.offset % 7) }
                    + [(others[0], others[1 % count], 4)].filter { $0.0 != $0.1 }
            ])
    }

    static func context(
        _ network: Network, _ language: Language = .swedish, _ audience: Audience = .internal
    ) -> PictureContext {
        PictureContext(network, Conventions(for: network), language: language, audience: audience)
    }
}

extension Scene {
    func boxes(_ role: Role) -> [Box] { boxes.filter { $0.role == role } }

    /// Every text on the page.
    var words: [String] { boxes.flatMap(\.label.lines) }

    /// What is written in each box, its lines joined.
    var sentences: [String] { boxes.map { $0.label.lines.joined(separator: " ") } }

    /// Around a polygon.
    func frame(_ area: Area) -> Rect? {
        guard case .polygon(let points) = area.shape else { return nil }
        return Rect(
            minX: points.map(\.x).min() ?? 0, minY: points.map(\.y).min() ?? 0,
            maxX: points.map(\.x).max() ?? 0, maxY: points.map(\.y).max() ?? 0)
    }
}
