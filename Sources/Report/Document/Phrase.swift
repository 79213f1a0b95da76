package import Model

/// Text with a little meaning in it.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    package enum Run: Sendable, Hashable {
        case plain(String)
        case strong(String)
        /// A small label, such as "illustration".
        case label(String)
        /// A level of a scale with so many, shown in its color.
        case level(Level, top: Level)
        /// Words that lead somewhere, where the format can.
        case link(String, Link)
    }

    /// Where words lead.
    package enum Link: Sendable, Hashable {
        /// To a section of the same document.
        case section(String)
        /// To a file beside this one, by its path from here.
        case file(String)
    }

    package var runs: [Run]

    package init(_ runs: [Run]) { self.runs = runs }
    package init(_ text: String) { runs = text.isEmpty ? [] : [.plain(text)] }
    package init(stringLiteral text: String) { self.init(text) }

    package static func strong(_ text: String) -> Phrase { Phrase([.strong(text)]) }
    package static func label(_ text: String) -> Phrase { Phrase([.label(text)]) }
    package static func link(_ text: String, _ link: Link) -> Phrase { Phrase([.link(text, link)]) }

    package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.runs + right.runs) }

    /// The words alone.
    package var text: String {
        runs.map { run in
            switch run {
            case .plain(let text), .strong(let text), .link(let text, _): text
            case .label(let text): "(\(text))"
            case .level(let level, _): "\(level)"
            }
        }.joined()
    }

    package var isEmpty: Bool { runs.isEmpty }
}
