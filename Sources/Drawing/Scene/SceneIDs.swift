/// Ids of elements, made of the ids of actors: the same in every picture, and safe whatever the ids hold.
package struct SceneIDs {
    private var names: [String: String] = [:]

    package init(_ ids: [String]) {
        var taken: Set<String> = []
        for id in ids where names[id] == nil {
            var name = String(
                String.UnicodeScalarView(
                    id.unicodeScalars.prefix(80).map { Self.isPlain($0) ? $0 : "_" }))
            let stem = name
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(stem)_\(number)"
                number += 1
            }
            names[id] = name
        }
    }

    package func actor(_ id: String) -> String { "actor-" + plain(id) }

    /// For use in other ids.
    package func plain(_ id: String) -> String { names[id] ?? "" }

    /// The same for both directions.
    package func tie(_ a: String, _ b: String, _ role: Scene.Role) -> String {
        let (first, second) = (names[a] ?? "", names[b] ?? "")
        return "\(role.rawValue)-\(min(first, second))--\(max(first, second))"
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".": true
        default: false
        }
    }
}
