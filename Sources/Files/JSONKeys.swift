internal import Foundation

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
        var expectsKey: Bool

        var memberPath: String {
            let member = isObject ? key : String(place)
            return path.isEmpty ? member : path + "." + member
        }
    }

    /// - Parameter text: Well-formed JSON.
    /// - Complexity: O(*n*) in the text's bytes, but for the paths of what is deeply nested.
    init(of text: [UInt8]) {
        var levels: [Level] = []
        var offset = 0
        while offset < text.count {
            switch text[offset] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = text[offset] == UInt8(ascii: "{")
                // Nobody writes a description deeper than this.
                let path = levels.count < 64 ? levels.last?.memberPath ?? "" : ""
                levels.append(Level(path: path, isObject: isObject, expectsKey: isObject))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
            case UInt8(ascii: ","):
                guard !levels.isEmpty else { break }
                levels[levels.count - 1].expectsKey = levels[levels.count - 1].isObject
                levels[levels.count - 1].place += 1
            case UInt8(ascii: "\""):
                let end = Self.endOfString(text, from: offset)
                if let level = levels.last, level.expectsKey {
                    levels[levels.count - 1].expectsKey = false
                    let key = Self.string(text[offset..<end])
                    levels[levels.count - 1].key = key
                    let isNew = levels[levels.count - 1].keys.insert(key).inserted
                    let found = Key(path: levels[levels.count - 1].memberPath, offset: offset)
                    if isNew { first.append(found) } else { repeated.append(found) }
                }
                offset = end - 1
            default: break
            }
            offset += 1
        }
    }

    /// One past the closing quote.
    private static func endOfString(_ text: [UInt8], from opening: Int) -> Int {
        var offset = opening + 1
        while offset < text.count, text[offset] != UInt8(ascii: "\"") {
            offset += text[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(offset + 1, text.count)
    }

    private static func string(_ quoted: ArraySlice<UInt8>) -> String {
        let plain = String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
        guard plain.contains("\\") else { return plain }
        return (try? JSONDecoder().decode(String.self, from: Data(quoted))) ?? plain
    }
}
