public import Analysis
public import Model
internal import Words

extension Sheet {
    /// One value of a finding, in the form in which it was found.
    ///
    /// What readers may not know is one of the forms of a level. It is empty for programs and a word for people, and never
    /// looks like what nobody knows.
    public enum Cell: Sendable {
        /// A word: as programs read it, and as people do. The program's is empty for what has no id.
        case word(id: String, name: Name)
        case text(String)
        case count(Int?)
        /// From 0 to 1.
        case share(Double?)
        /// With so many decimals for people.
        case real(Double?, places: Int = 3)
        /// With what it may be once all is known.
        case range(Double?, ClosedRange<Double>?)
        case span(LevelSpan?)
        /// A level as readers are told it, or why they are not.
        case level(ShownLevel)
        case claim(Bool?)
        /// As exact as it was given.
        case day(Due?)
        /// Words, each as programs read it and as people do.
        case list([(id: String, name: Name)])

        /// What does not apply.
        package static let none = Cell.text("")
        /// Known, and not shown since it would give an answer away.
        package static let withheld = Cell.level(.withheld)
    }
}

extension Sheet.Cell {
    /// A word in each language.
    package static func word(_ id: String, _ name: (Language) -> String) -> Self {
        .word(id: id, name: Name(name))
    }

    /// The two words of a case; nothing where there is none.
    package static func word<Case: RawRepresentable<String>>(
        _ word: Case?, _ name: (Case, Language) -> String
    )
        -> Self
    {
        word.map { word in .word(id: word.rawValue, name: Name { name(word, $0) }) } ?? .none
    }

    /// A text that people and programs read alike, as a word with an id of its own.
    package static func named(_ id: Identifier, _ name: String) -> Self {
        .said(id: id.text, name)
    }

    /// A word in the one language in which it is at hand.
    package static func said(id: String, _ words: String) -> Self {
        .word(id: id, name: Name(swedish: words, english: words))
    }

    package static func actor(_ actor: Actor.Place?, _ network: Network) -> Self {
        actor.map { .named(network.actors[$0].id, network.actors[$0].name) } ?? .none
    }

    package static func kind(_ id: Identifier, _ network: Network) -> Self {
        .word(id.text) { network.kind(id).name($0) }
    }

    /// A kind of which there may be several.
    package static func kinds(_ kind: Kind) -> Self { .word(kind.id.text) { kind.plural($0) } }

    /// A forum; the relation as a whole where there is none.
    package static func forum(_ forum: Forum.Place?, _ network: Network) -> Self {
        guard let forum else { return .word(id: "", name: Name { Forum.whole($0) }) }
        return .named(network.forums[forum].id, network.forums[forum].name)
    }

    /// A forum; the network as a whole where there is none.
    package static func scope(_ forum: Forum.Place?, _ network: Network) -> Self {
        forum.map { .forum($0, network) } ?? .word("") { $0("hela nätverket", "whole network") }
    }

    /// A free text in which the vocabulary's words are recognised: what it has for an id, other words as they stand.
    package static func recognised(_ text: String, in subject: Vocabulary.Subject) -> Self {
        Vocabulary.name(of: text, in: subject).map { .word(id: text, name: $0) } ?? .text(text)
    }

    /// A wave by its id.
    package static func wave(_ wave: Wave.Place, _ network: Network) -> Self {
        .text(network.waves[wave].id.text)
    }

    package static func levelName(_ level: Level, _ scale: Scale) -> Self {
        .word(id: scale.name(level, .english), name: Name { scale.name(level, $0) })
    }

    /// What readers are told of a level. Of one that is not known, what is possible.
    package static func level(_ summary: Summary, _ side: Conventions.Side) -> Self {
        let shown = summary.shown(side)
        return .level(shown == .unknown ? .level(summary.span(side)) : shown)
    }

    /// What readers are told of a level; what may be anything is unknown.
    package static func shown(_ summary: Summary, _ side: Conventions.Side, on scale: Scale) -> Self {
        let shown = summary.shown(side)
        return .level(shown == .level(scale.anything) ? .unknown : shown)
    }

    /// What is said of a relation rests on this.
    package static func evidence(_ evidence: Evidence) -> Self { .word(evidence) { $0.name($1) } }

    /// Where the evidence would stand, when the sides see no relation to speak of.
    package static var notRelevant: Self { .word("not_relevant") { $0("ej aktuell", "not relevant") } }

    /// That it rests on what was answered, when it is not told by whom.
    package static var answers: Self { .word("answers") { $0("svar", "answers") } }

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
        case .share(let value), .real(let value, _), .range(let value, _): .double(value)
        case .span(let span): span.map { JSONValue.span($0) } ?? .null
        case .level(let shown): shown.span.map { JSONValue.span($0) } ?? .null
        case .claim(let claim): .bool(claim)
        case .day(let date): date.map { .string($0.description) } ?? .null
        case .list(let words): .array(words.map { .string($0.id) })
        }
    }

    /// As programs read it: whole numbers with a decimal point or, in the spreadsheets of some countries, a comma.
    func text(decimalComma: Bool) -> String {
        switch self {
        case .word(let id, _), .text(let id): id
        case .count(let count): count.map(String.init) ?? ""
        case .share(let value), .real(let value, _), .range(let value, _):
            value.map { decimalComma ? "\($0)".replacing(".", with: ",") : "\($0)" } ?? ""
        case .span(let span): span?.description ?? ""
        case .level(let shown): shown.span?.description ?? ""
        case .claim(let claim): claim.map { $0 ? "true" : "false" } ?? ""
        case .day(let date): date?.description ?? ""
        // An id may hold a space.
        case .list(let words): words.map(\.id).joined(separator: ";")
        }
    }

    /// As people read it.
    package func text(_ language: Language) -> String {
        switch self {
        case .word(_, let name): name(language)
        case .text(let text): text
        case .count(let count): count.map(language.count) ?? ""
        case .share(let value): value.map(language.percent) ?? "–"
        case .real(let value, let places): value.map { language.decimal($0, places: places) } ?? "–"
        case .range(let value, let range): Self.text(value, range, language)
        case .span(let span): span?.description ?? ""
        case .level(let shown): shown.text(language)
        case .claim(let claim): claim.map { $0 ? language("ja", "yes") : language("nej", "no") } ?? ""
        case .day(let date): date?.description ?? ""
        case .list(let words): words.map { $0.name(language) }.joined(separator: ", ")
        }
    }
}

extension Sheet.Cell {
    /// "0,667 (0,600–0,833)"; the bounds alone where the number says nothing.
    private static func text(_ value: Double?, _ range: ClosedRange<Double>?, _ language: Language) -> String
    {
        func decimal(_ value: Double) -> String { language.decimal(value, places: 3) }
        guard let range, range.lowerBound < range.upperBound else {
            return value.map(decimal) ?? "–"
        }
        let bounds = "\(decimal(range.lowerBound))–\(decimal(range.upperBound))"
        return value.map { "\(decimal($0)) (\(bounds))" } ?? bounds
    }
}

extension Name {
    /// What is said in each language.
    package init(_ say: (Language) -> String) { self.init(swedish: say(.swedish), english: say(.english)) }
}

extension ToldState {
    /// As a cell says it.
    func name(_ language: Language) -> String {
        if case .state(let state) = self { state.name(language) } else { label(language).lowercased() }
    }
}
