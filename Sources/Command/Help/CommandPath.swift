internal import ArgumentParser
internal import Foundation
internal import Model

/// A command with those that it stands below: `samverkan`, `samverkan draw ego`.
struct CommandPath {
    private(set) var commands: [any Worded.Type]

    init(_ root: any Worded.Type) { commands = [root] }

    var last: any Worded.Type { commands[commands.count - 1] }

    mutating func append(_ command: any Worded.Type) { commands.append(command) }

    /// As it is typed in a language.
    func typed(_ language: Language) -> String {
        commands.map { $0.name(language) }.joined(separator: " ")
    }

    /// As the parser knows it, without the command that it parses for.
    var parsed: [String] { commands.dropFirst().map { $0._commandName } }

    /// How to type it, with what it needs.
    func usage(_ language: Language) -> String {
        if !last.subcommandsInOrder.isEmpty, last.configuration.defaultSubcommand == nil {
            return typed(language) + " " + language("<kommando>", "<command>")
        }
        let kinds = last.subcommandsInOrder.isEmpty ? "" : language(" [<bild>]", " [<kind>]")
        let options = CommandPath.options(of: last.configuration.defaultSubcommand ?? last)
        let needed = options.filter { $0.isPositional || !$0.isOptional }.map { option in
            let name =
                option.isPositional
                ? option.valueMark(language)
                : "\(option.preferredName) \(option.valueMark(language))"
            return option.isOptional ? " [\(name)]" : " " + name
        }
        return typed(language) + kinds + needed.joined() + language(" [val]", " [options]")
    }

    /// What the command takes, in the order in which help lists it.
    var options: [CommandOption] { Self.options(of: last) }

    private static func options(of command: any ParsableCommand.Type) -> [CommandOption] {
        CommandOption.all(of: command)
    }
}

/// An option, a flag or an argument of a command: what the parser knows of it, and its words.
struct CommandOption {
    /// With their dashes; none for an argument.
    let names: [String]
    let isOptional: Bool
    let isRepeating: Bool
    let defaultValue: String?
    /// The values that the parser lists.
    let listedValues: [String]
    /// As the parser has it; help takes the words instead.
    let englishText: String
    /// Nil when the catalogue lacks them.
    let words: OptionWords?
    let takesValue: Bool

    var isPositional: Bool { names.isEmpty }

    var preferredName: String { names.first { $0.hasPrefix("--") } ?? names.first ?? "" }

    /// "<mapp>".
    func valueMark(_ language: Language) -> String { "<\(words?.valueName?(language) ?? "…")>" }

    /// What a command takes. The parser tells it as JSON, which is the one way to ask for it.
    static func all(of command: any ParsableCommand.Type) -> [CommandOption] {
        let told = try? JSONDecoder().decode(Told.self, from: Data(command._dumpHelp().utf8))
        return (told?.command.arguments ?? []).filter(\.shouldDisplay).map(CommandOption.init)
    }

    private init(_ told: Told.Argument) {
        names = (told.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
            .sorted { $0.count < $1.count }
        isOptional = told.isOptional
        isRepeating = told.isRepeating
        defaultValue = told.defaultValue
        listedValues = told.allValues ?? []
        takesValue = told.kind != "flag"
        let text = told.abstract ?? ""
        englishText = text
        words = names.contains("--help") ? .help : OptionWords.all.first { $0.text.english == text }
    }

    /// The parser's JSON, as much of it as is needed.
    private struct Told: Decodable {
        struct Command: Decodable { let arguments: [Argument]? }

        struct Argument: Decodable {
            struct Named: Decodable {
                let kind: String
                let name: String
            }

            let kind: String
            let shouldDisplay: Bool
            let isOptional: Bool
            let isRepeating: Bool
            let names: [Named]?
            let defaultValue: String?
            let allValues: [String]?
            let abstract: String?
        }

        let command: Command
    }
}
