internal import ArgumentParser
internal import Model

// The parser knows one language. What it is told of commands, options and values is the English of these; help and
// complaints take either language from the same place.

/// What help says of a command.
struct CommandWords: Sendable {
    /// Its Swedish name, where the command may be called by one.
    let swedishName: String?
    /// A sentence.
    let abstract: Name
    /// Paragraphs, each broken into lines where they are to break.
    let discussion: Name
    /// Lines of a shell.
    let examples: Name
    /// What the commands that stand beside it in a list have in common.
    let group: Name?

    init(
        called swedishName: String? = nil, _ abstract: Name, _ discussion: Name = Name("", ""),
        examples: Name = Name("", ""), group: Name? = nil
    ) {
        self.swedishName = swedishName
        self.abstract = abstract
        self.discussion = discussion
        self.examples = examples
        self.group = group
    }
}

/// A command that help can tell of.
protocol Worded: ParsableCommand {
    static var words: CommandWords { get }
}

extension Worded {
    /// The commands below it that it may name.
    static var subcommandsInOrder: [any Worded.Type] {
        configuration.subcommands.compactMap { $0 as? any Worded.Type }
    }

    /// As a list of commands in a language calls it.
    static func name(_ language: Language) -> String {
        language == .swedish ? words.swedishName ?? _commandName : _commandName
    }

    /// The command below it that a word names, in either language.
    static func subcommand(named word: String) -> (any Worded.Type)? {
        let form = word.normalForm
        return subcommandsInOrder.first {
            $0._commandName.normalForm == form || $0.words.swedishName?.normalForm == form
        }
    }
}

extension CommandConfiguration {
    /// A command of the house, told of in the words of the catalogue.
    init(
        _ name: String, _ words: CommandWords, version: String = "", subcommands: [any Worded.Type] = [],
        defaultSubcommand: (any Worded.Type)? = nil
    ) {
        self.init(
            commandName: name, abstract: words.abstract.english, discussion: words.discussion.english,
            version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand,
            aliases: words.swedishName.map { [$0] } ?? [])
    }
}
