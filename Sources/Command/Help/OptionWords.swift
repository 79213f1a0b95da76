internal import ArgumentParser
internal import Model

/// What help says of an option, a flag or an argument.
///
/// **Guarantee.** No two have the same English text: by that it is found again in what the parser knows of a command.
struct OptionWords: Sendable {
    /// A sentence or two.
    let text: Name
    let takes: Taken

    /// What may follow an option, or stand as an argument. The name is that of the value in usage: `--wave <id>`.
    enum Taken: Sendable {
        case nothing
        case text(Name)
        case wholeNumber(Name)
        /// From 0.
        case natural(Name)
        case decimal(Name)
        case one([ValueWords], Name)
        /// One of these, or anything else.
        case oneOr([ValueWords], Name)
    }

    init(_ swedish: String, _ english: String, _ takes: Taken = .nothing) {
        text = Name(swedish, english)
        self.takes = takes
    }

    /// What stands for its value.
    var valueName: Name? {
        switch takes {
        case .nothing: nil
        case .text(let name), .wholeNumber(let name), .natural(let name), .decimal(let name),
            .one(_, let name), .oneOr(_, let name):
            name
        }
    }

    /// The values that it may have, where they can be listed.
    var values: [ValueWords] {
        switch takes {
        case .one(let values, _), .oneOr(let values, _): values
        case .nothing, .text, .wholeNumber, .natural, .decimal: []
        }
    }
}

/// A value that an option may have.
struct ValueWords: Sendable {
    /// As the parser knows it.
    let id: String
    /// As it is written in each language; the Swedish and the English name, and the id, are valid in both.
    let name: Name
    /// What it chooses, in a clause; empty where the name says it.
    let meaning: Name

    init(_ id: String, _ swedish: String, _ meaning: Name = Name("", "")) {
        self.init(id, Name(swedish, id), meaning)
    }

    init(_ id: String, _ name: Name, _ meaning: Name = Name("", "")) {
        self.id = id
        self.name = name
        self.meaning = meaning
    }

    func isCalled(_ word: String) -> Bool {
        let form = word.normalForm
        return [id, name.swedish, name.english].contains { $0.normalForm == form }
    }
}

extension ArgumentHelp {
    init(_ words: OptionWords) { self.init(words.text.english, valueName: words.valueName?.english) }
}
