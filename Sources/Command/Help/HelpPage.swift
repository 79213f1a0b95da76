internal import ArgumentParser
internal import Model
internal import Results

/// What `--help` prints of a command, within 80 columns.
struct HelpPage {
    let path: CommandPath
    let language: Language

    private static let width = 80
    private static let column = 26

    var text: String {
        let words = path.last.words
        var parts = [Self.wrapped(words.abstract(language), indent: 0)]
        if !words.discussion(language).isEmpty { parts.append(words.discussion(language) + "\n") }
        parts.append(
            heading("ANVÄNDNING", "USAGE") + Self.wrapped(path.usage(language), indent: 2, hanging: 4))
        if !words.examples(language).isEmpty {
            let lines = words.examples(language).split(separator: "\n")
            parts.append(heading("EXEMPEL", "EXAMPLES") + lines.map { "  \($0)\n" }.joined())
        }
        parts += commands
        let isGroup = !path.last.subcommandsInOrder.isEmpty
        let options = isGroup ? optionsOfGroup : path.options
        parts += [
            section(heading("ARGUMENT", "ARGUMENTS"), options.filter(\.isPositional)),
            section(heading("VAL", "OPTIONS"), options.filter { !$0.isPositional }),
        ]
        if isGroup {
            parts.append(
                Self.wrapped(
                    language(
                        "”\(path.typed(language)) <\(commandMark)> --help” visar vad var och en tar.",
                        "'\(path.typed(language)) <\(commandMark)> --help' tells what each takes."), indent: 0
                ))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var commandMark: String {
        path.last.configuration.defaultSubcommand == nil
            ? language("kommando", "command") : language("bild", "kind")
    }

    private func heading(_ swedish: String, _ english: String) -> String { language(swedish, english) + "\n" }

    /// A command that only leads to others takes what all of them take.
    private var optionsOfGroup: [CommandOption] {
        let common: Set<String> = ["--lang", "--help", "--version"]
        let own = path.options.filter { !common.isDisjoint(with: $0.names) }
        let language = path.last.subcommandsInOrder.first.map { CommandOption.all(of: $0) } ?? []
        return language.filter { $0.names.contains("--lang") } + own
    }

    // MARK: Commands

    private var commands: [String] {
        var groups: [(heading: String, rows: [(String, String)])] = []
        for command in path.last.subcommandsInOrder {
            let words = command.words
            let heading = words.group?(language).uppercased() ?? language("KOMMANDON", "COMMANDS")
            if groups.last?.heading != heading { groups.append((heading, [])) }
            groups[groups.count - 1].rows.append((command.name(language), words.abstract(language)))
        }
        return groups.map { group in
            group.heading + "\n" + group.rows.map { Self.row($0.0, $0.1, column: 16) }.joined()
        }
    }

    // MARK: Options

    private func section(_ heading: String, _ options: [CommandOption]) -> String {
        options.isEmpty ? "" : heading + options.map(row).joined()
    }

    private func row(_ option: CommandOption) -> String {
        guard let words = option.words else { return "" }
        let mark = option.takesValue ? option.valueMark(language) : ""
        let label =
            option.isPositional
            ? mark : option.names.joined(separator: ", ") + (mark.isEmpty ? "" : " " + mark)
        var text = words.text(language)
        let isListed = words.values.contains { !$0.meaning(language).isEmpty }
        if !words.values.isEmpty, !isListed {
            text += " " + words.values.map { $0.name(language) }.joined(separator: ", ") + "."
        }
        if let value = defaultValue(option) {
            text += language(" (annars: \(value))", " (default: \(value))")
        }
        return Self.row(label, text, column: Self.column) + (isListed ? list(words.values) : "")
    }

    private func defaultValue(_ option: CommandOption) -> String? {
        guard option.takesValue, let value = option.defaultValue else { return nil }
        return option.words?.values.first { $0.id == value }?.name(language) ?? value
    }

    private func list(_ values: [ValueWords]) -> String {
        let width = values.map { $0.name(language).displayWidth }.max() ?? 0
        return values.map { value in
            let name = value.name(language)
            let indent = Self.column + width + 2
            let padding = String(repeating: " ", count: indent - name.displayWidth - Self.column)
            let lines = Self.lines(
                name + padding + value.meaning(language), first: Self.column, next: indent)
            return lines
        }.joined()
    }

    // MARK: Lines

    private static func row(_ label: String, _ text: String, column: Int) -> String {
        let gap = column - 2 - label.displayWidth
        guard gap > 0 else { return "  \(label)\n" + wrapped(text, indent: column) }
        return lines(
            label + String(repeating: " ", count: gap) + text, first: 2, next: column)
    }

    static func wrapped(_ text: String, indent: Int, hanging: Int? = nil) -> String {
        lines(text, first: indent, next: hanging ?? indent)
    }

    /// Text broken between words, each line indented. Spaces inside a line are kept.
    private static func lines(_ text: String, first: Int, next: Int) -> String {
        var lines: [String] = []
        var line = String(repeating: " ", count: first)
        var isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let space = isEmpty ? "" : " "
            if !isEmpty, line.displayWidth + 1 + word.displayWidthOfPart > width {
                while line.last == " " { line.removeLast() }
                lines.append(line)
                line = String(repeating: " ", count: next) + word
            } else {
                line += space + word
            }
            isEmpty = false
        }
        while line.last == " " { line.removeLast() }
        return (lines + [line]).map { $0 + "\n" }.joined()
    }
}

extension Substring {
    fileprivate var displayWidthOfPart: Int { String(self).displayWidth }
}
