internal import Foundation
internal import Testing

// Words stand in the sources in pairs, the Swedish first. So the sources tell whether a Swede is ever told to type an
// English word that has a Swedish one.

@Suite struct `A Swedish sentence` {
    @Test func `never tells to type an English value or picture that has a Swedish name`() throws {
        let english = try Self.englishValues()
        #expect(english.isSuperset(of: ["internal", "claimed", "answers", "betweenness", "headline"]))
        var pairs = 0
        for file in try Tree.swiftFiles(in: "Sources") {
            for (swedish, _) in Self.pairs(in: try Tree.text(file)) {
                pairs += 1
                for match in swedish.matches(of: /(?:--[a-z][a-z-]*[ =]|samverkan draw )([a-z][a-z_-]*)/) {
                    #expect(!english.contains(String(match.1)), "\(file): \(match.0)")
                }
            }
        }
        #expect(pairs > 1000)
    }

    @Test func `is found in the sources, whatever is put into it`() {
        let text =
            #"Name("Välj \(all.joined(separator: ", "))\(one ? "!" : ".")", english: "Choose"), f("a")"#
        #expect(Self.pairs(in: text).map { "\($0.swedish)/\($0.english)" } == ["Välj ……/Choose"])
    }

    /// The values of options, the measures and the pictures that are called something else in Swedish.
    private static func englishValues() throws -> Set<String> {
        var values: Set<String> = []
        let catalogue = try Tree.text("Sources/Command/Help/ValueCatalogue.swift")
        for match in catalogue.matches(of: /ValueWords\(\s*"([^"]+)",\s*"([^"]+)"/) where match.1 != match.2 {
            values.insert(String(match.1))
        }
        for match in try Tree.text("Sources/Analysis/Wave/Measures.swift").matches(of: /\n +case ([^:\n]+)\n/)
        {
            for measure in match.1.split(separator: ", ") where measure != "pagerank" {
                let name = measure.split(separator: "\"").dropFirst().first ?? measure
                values.insert(String(name))
            }
        }
        for file in try Tree.swiftFiles(in: "Sources/Command/Draw") {
            let pictures = try Tree.text(file).matches(
                of: /called: "([^"]+)"(?s:.*?)CommandConfiguration\("([^"]+)"/)
            for match in pictures where match.1 != match.2 { values.insert(String(match.2)) }
        }
        return values
    }

    /// Two texts with nothing between them but a comma and a label. What is put into a text is "…".
    private static func pairs(in source: String) -> [(swedish: String, english: String)] {
        var pairs: [(String, String)] = []
        var last: (text: String, end: Int)?
        let characters = Array(source)
        var place = 0
        while place < characters.count {
            if characters[place] == "/", characters[place...].starts(with: "//") {
                while place < characters.count, characters[place] != "\n" { place += 1 }
                continue
            }
            guard characters[place] == "\"" else { place += 1; continue }
            let start = place
            let text = literal(in: characters, &place)
            if let last {
                let between = String(characters[last.end..<start])
                if between.wholeMatch(of: /\s*,\s*(?:english:\s*)?/) != nil {
                    pairs.append((last.text, text))
                }
            }
            last = (text, place)
        }
        return pairs
    }

    private static func literal(in characters: [Character], _ place: inout Int) -> String {
        let quote = characters[place...].starts(with: "\"\"\"") ? "\"\"\"" : "\""
        place += quote.count
        var text = ""
        while place < characters.count, !characters[place...].starts(with: quote) {
            guard characters[place] == "\\", place + 1 < characters.count else {
                text.append(characters[place])
                place += 1
                continue
            }
            let isPut = characters[place + 1] == "("
            place += 2
            if isPut { skipParentheses(in: characters, &place) }
            text += isPut ? "…" : ""
        }
        place += quote.count
        return text
    }

    /// Goes on behind the parenthesis that closes the one before.
    private static func skipParentheses(in characters: [Character], _ place: inout Int) {
        var depth = 1
        while place < characters.count, depth > 0 {
            switch characters[place] {
            case "\"":
                _ = literal(in: characters, &place)
                continue
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            place += 1
        }
    }
}
