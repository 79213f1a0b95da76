/// The keys of a JSON text, which decoders give without saying where they stand or that one stands twice.
struct JSONKeys {
    struct Key {
        /// The keys that lead to it and its own, joined by points; a place in a list is a number.
        let path: String
        let offset: Int
    }

    /// Keys that an object has already.
    private(set) var repeated: [Key] = []
    /// Every other key, in reading order.
    private(set) var first: [Key] = []

    private struct Level {
        let path: String
        let isObject: Bool
        var keys: Set<String> = []
        var key = ""
        var place = 0

        var memberPath: String {
            let member = isObject ? key : String(place)
            return path.isEmpty ? member : path + "." + member
        }
    }

    /// - Parameter text: JSON; of one that is none, the keys before the fault.
    /// - Complexity: O(*n*) in the text's bytes, but for the paths of what is deeply nested.
    init(of text: [UInt8]) {
        var levels: [Level] = []
        var tokens = JSONTokens(text)
        while let token = try? tokens.next() {
            switch token.kind {
            case .object, .list:
                // Nobody writes a description deeper than this.
                let path = levels.count < 64 ? levels.last?.memberPath ?? "" : ""
                levels.append(Level(path: path, isObject: token.kind == .object))
                continue
            case .name:
                let level = levels.count - 1
                var key: [UInt8] = []
                appendJSONText(
                    text.span.extracting(token.range).extracting(droppingFirst: 1).extracting(
                        droppingLast: 1), to: &key)
                levels[level].key = String(decoding: key, as: UTF8.self)
                let isNew = levels[level].keys.insert(levels[level].key).inserted
                let found = Key(path: levels[level].memberPath, offset: token.range.lowerBound)
                if isNew { first.append(found) } else { repeated.append(found) }
                continue
            case .endOfObject, .endOfList: levels.removeLast()
            case .text, .number, .boolean, .null, .notFinite: break
            }
            // A value has ended: what follows in a list is the next.
            if !levels.isEmpty { levels[levels.count - 1].place += 1 }
        }
    }
}
