import Foundation
import Model

/// A sentence as readers get it, without marks of Markdown, and what it stands under.
struct CountedSentence {
    let text: String
    /// The heading above it, or the name that its entry begins with.
    let heading: String
    /// Of a card: its relation and its forum.
    let card: String

    /// What is not counted in, rule by rule; nothing but levels, dates, names and prose.
    func counts(beside names: OwnNames) -> Bool { names.withoutExempt(text).contains(where: \.isNumber) }
}

enum CountedText {
    /// The sentences of Markdown outside its tables.
    static func sentences(ofMarkdown text: String, without names: OwnNames) -> [CountedSentence] {
        var sentences: [CountedSentence] = []
        var (heading, card, forum) = ("", "", "")
        for line in text.split(separator: "\n") where !line.hasPrefix("|") {
            var line = names.withoutOwnWords(plain(line, names.language))
            if line.hasPrefix("#") {
                heading = line.replacing(pattern: "^#+ ", with: "").replacing(" (illustration)", with: "")
                card = ""
            } else if line.contains(" · "), line.hasPrefix("- ") {
                card = line.dropFirst(2).components(separatedBy: " · ")[0]
                    .replacing(" (illustration)", with: "")
            } else if line.hasPrefix("  - Forum: ") {
                forum = String(line.dropFirst(11))
            }
            line = line.replacing(" (illustration)", with: "")
                .replacing(pattern: #"\]\([^)]*\)$"#, with: "")
                .replacing(pattern: #"^ *(- |> |!\[|[0-9]+\. )"#, with: "")
            sentences += split(line).map {
                CountedSentence(text: $0, heading: heading, card: card + "|" + forum)
            }
        }
        return sentences
    }

    /// The sentences of what a command prints, down to its table.
    static func sentences(ofCommand text: String, without names: OwnNames) -> [CountedSentence] {
        var rank = ""
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { names.withoutOwnWords(plain($0, names.language)) }
            .prefix { !$0.hasPrefix("──") }
            .flatMap { line -> [CountedSentence] in
                let first = line.drop { $0 == " " }.prefix { $0 != " " }
                if first.hasSuffix("."), Int(first.dropLast()) != nil { rank = String(first) }
                let line = line.replacing(" (illustration)", with: "")
                    .replacing(pattern: #"^ *(- )?([0-9]+\. )?"#, with: "")
                return split(line).map { CountedSentence(text: $0, heading: rank, card: "") }
            }
    }

    static func sentences(ofCaption text: String, without names: OwnNames) -> [CountedSentence] {
        split(names.withoutOwnWords(plain(text, names.language)).replacing(" (illustration)", with: ""))
            .map { CountedSentence(text: $0, heading: "", card: "") }
    }

    /// Without emphasis and escapes, numbers without their thousands' sign.
    static func plain(_ line: some StringProtocol, _ language: Language) -> String {
        String(line).replacing("**", with: "").replacing(pattern: #"\\(.)"#, with: "$1")
            .replacing(
                pattern: language("([0-9])\u{A0}([0-9]{3})(?![0-9])", "([0-9]),([0-9]{3})(?![0-9])"),
                with: "$1$2"
            )
            .replacing("\u{A0}", with: " ")
    }

    private static func split(_ line: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let characters = Array(line)
        for (place, character) in characters.enumerated() {
            current.append(character)
            guard ".?!".contains(character), place + 2 < characters.count, characters[place + 1] == " ",
                characters[place + 2].isUppercase || characters[place + 2].isNumber
            else { continue }
            sentences.append(String(current.drop { $0 == " " }))
            current = ""
        }
        sentences.append(String(current.drop { $0 == " " }))
        return sentences.filter { !$0.isEmpty }
    }
}
