internal import Model

/// Text with a little meaning in it.
struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    enum Run: Sendable, Hashable {
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
    enum Link: Sendable, Hashable {
        /// To a section of the same document.
        case section(String)
        /// To a file beside this one, by its path from here.
        case file(String)
    }

    var runs: [Run]

    init(_ runs: [Run]) { self.runs = runs }
    init(_ text: String) { runs = text.isEmpty ? [] : [.plain(text)] }
    init(stringLiteral text: String) { self.init(text) }

    static func strong(_ text: String) -> Phrase { Phrase([.strong(text)]) }
    static func label(_ text: String) -> Phrase { Phrase([.label(text)]) }
    static func link(_ text: String, _ link: Link) -> Phrase { Phrase([.link(text, link)]) }

    static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.runs + right.runs) }

    /// The words alone.
    var text: String {
        runs.map { run in
            switch run {
            case .plain(let text), .strong(let text), .link(let text, _): text
            case .label(let text): "(\(text))"
            case .level(let level, _): "\(level)"
            }
        }.joined()
    }

    var isEmpty: Bool { runs.isEmpty }
}
