internal import Analysis
public import Model
internal import Words

extension Sheet {
    /// One value of a finding, in the form in which it was found.
    ///
    /// What readers may not know is one of the forms: `withheld`, or a level that is not told. It is empty for programs
    /// and a word for people, and never looks like what nobody knows.
    public enum Cell: Sendable {
        /// A word: as programs read it, and as people do. The program's is empty for what has no id.
        case word(id: String, name: Name)
        case text(String)
        case count(Int?)
        /// From 0 to 1.
        case share(Double?)
        /// With so many decimals for people.
        case real(Double?, places: Int = 3)
        case span(LevelSpan?)
        /// Nil, and known to be one answer alone or not, where readers are not told it.
        case told(LevelSpan?, isOneAnswer: Bool)
        /// Known, and not shown since it would give an answer away.
        case withheld
        case claim(Bool?)
        /// Words, each as programs read it and as people do.
        case list([(id: String, name: Name)])

        /// What does not apply.
        static let none = Cell.text("")
    }
}

extension Sheet.Cell {
    /// A word in each language.
    static func word(_ id: String, _ name: (Language) -> String) -> Self { .word(id: id, name: Name(name)) }

    /// The two words of a case; nothing where there is none.
    static func word<Case: RawRepresentable<String>>(_ word: Case?, _ name: (Case, Language) -> String)
        -> Self
    {
        word.map { word in .word(id: word.rawValue, name: Name { name(word, $0) }) } ?? .none
    }

    /// A text that people and programs read alike, as a word with an id of its own.
    static func named(_ id: Identifier, _ name: String) -> Self {
        .word(id: id.text, name: Name(swedish: name, english: name))
    }

    static func actor(_ actor: Actor.Place?, _ network: Network) -> Self {
        actor.map { .named(network.actors[$0].id, network.actors[$0].name) } ?? .none
    }

    /// A kind of which there may be several.
    static func kinds(_ kind: Kind) -> Self { .word(kind.id.text) { kind.plural($0) } }

    /// A forum; the relation as a whole where there is none.
    static func forum(_ forum: Forum.Place?, _ network: Network) -> Self {
        guard let forum else { return .word(id: "", name: Name { Forum.whole($0) }) }
        return .named(network.forums[forum].id, network.forums[forum].name)
    }

    static func levelName(_ level: Level, _ scale: Scale) -> Self {
        .word(id: scale.name(level, .english), name: Name { scale.name(level, $0) })
    }

    /// What readers are told of a level. Of one that is not known, what is possible.
    static func level(_ summary: Summary, _ side: Conventions.Side) -> Self {
        switch summary.shown(side) {
        case .level, .unknown: .told(summary.span(side), isOneAnswer: false)
        case .withheld: .told(nil, isOneAnswer: false)
        case .oneAnswer: .told(nil, isOneAnswer: true)
        }
    }

    /// The value, where it is one number.
    package var number: Double? {
        switch self {
        case .count(let count): count.map { Double($0) }
        case .share(let value), .real(let value, _): value
        default: nil
        }
    }

    var json: JSONValue {
        switch self {
        case .word(let id, _), .text(let id): id.isEmpty ? .null : .string(id)
        case .count(let count): .int(count)
        case .share(let value), .real(let value, _): .double(value)
        case .span(let span), .told(let span, _): span.map { JSONValue.span($0) } ?? .null
        case .withheld: .null
        case .claim(let claim): .bool(claim)
        case .list(let words): .array(words.map { .string($0.id) })
        }
    }

    /// As programs read it: whole numbers with a decimal point or, in the spreadsheets of some countries, a comma.
    func text(decimalComma: Bool) -> String {
        switch self {
        case .word(let id, _), .text(let id): id
        case .count(let count): count.map(String.init) ?? ""
        case .share(let value), .real(let value, _):
            value.map { decimalComma ? "\($0)".replacing(".", with: ",") : "\($0)" } ?? ""
        case .span(let span), .told(let span, _): span?.description ?? ""
        case .withheld: ""
        case .claim(let claim): claim.map { $0 ? "true" : "false" } ?? ""
        // An id may hold a space.
        case .list(let words): words.map(\.id).joined(separator: ";")
        }
    }

    /// As people read it.
    func text(_ language: Language) -> String {
        switch self {
        case .word(_, let name): name(language)
        case .text(let text): text
        case .count(let count): count.map(String.init) ?? ""
        case .share(let value): value.map(language.percent) ?? "–"
        case .real(let value, let places): value.map { language.decimal($0, places: places) } ?? "–"
        case .span(let span): span?.description ?? ""
        case .told(let span, let isOneAnswer):
            span?.description ?? (isOneAnswer ? ShownLevel.oneAnswer : .withheld).text(language)
        case .withheld: ShownLevel.withheld.text(language)
        case .claim(let claim): claim.map { $0 ? language("ja", "yes") : language("nej", "no") } ?? ""
        case .list(let words): words.map { $0.name(language) }.joined(separator: ", ")
        }
    }
}

extension Name {
    /// What is said in each language.
    init(_ say: (Language) -> String) { self.init(swedish: say(.swedish), english: say(.english)) }
}

extension ToldState {
    /// As a cell says it.
    func name(_ language: Language) -> String {
        if case .state(let state) = self { state.name(language) } else { label(language).lowercased() }
    }
}
