internal import ArgumentParser
internal import Model
internal import Results

// The parser's complaints are in English and cannot be asked what they are about. So a line is read here first: what is
// wrong with it is told in the language of the line, and names in that language become those that the parser knows.

/// What a line asks for.
enum LineRequest {
    case help(CommandPath)
    case version
    /// For the parser.
    case run([String])
}

/// A line as it was typed, after the command's own name.
struct TypedLine {
    let language: Language
    private let root: any Worded.Type
    /// Without the option of language.
    private let words: [String]
    private let languageOption: [String]

    /// - Parameters:
    ///   - byLocale: The language when the line names none.
    init(_ words: [String], _ root: any Worded.Type, byLocale: Language) {
        var rest: [String] = []
        var option: [String] = []
        var place = 0
        while place < words.count {
            let word = words[place]
            if word == "--" { break }
            if word == "--lang" || word.hasPrefix("--lang=") {
                let hasValue = word == "--lang" && place + 1 < words.count && !words[place + 1].hasPrefix("-")
                option = hasValue ? [word, words[place + 1]] : [word]
                place += hasValue ? 2 : 1
                continue
            }
            rest.append(word)
            place += 1
        }
        self.root = root
        self.words = rest + words[place...]
        languageOption = option
        let named = option.last.map { $0.hasPrefix("--lang=") ? String($0.dropFirst(7)) : $0 }
        let chosen = named.flatMap { name in ValueWords.languages.first { $0.isCalled(name) } }
        language = chosen.flatMap { Language(rawValue: $0.id) } ?? byLocale
    }

    /// What it asks for, or what is wrong with it.
    func request() throws(Failure) -> LineRequest {
        // Scripts that complete lines, and tools that read the structure, ask the parser itself.
        let isForParser = words.contains {
            $0.hasPrefix("---") || ["--experimental-dump-help", "--generate-completion-script"].contains($0)
                || $0.hasPrefix("--generate-completion-script=")
        }
        if isForParser { return .run(words) }
        let beforeTerminator = words.prefix { $0 != "--" }
        let asksForHelp = beforeTerminator.contains { $0 == "--help" || $0 == "-h" || $0 == "-help" }
        if beforeTerminator.contains("--version") { return .version }
        var rest = words[...]
        var path = CommandPath(root)
        var isHelpCommand = false
        if let first = rest.first, ["help", "hjälp"].contains(where: { $0.normalForm == first.normalForm }) {
            isHelpCommand = true
            rest = rest.dropFirst()
        }
        while let word = rest.first, !word.hasPrefix("-"), let found = path.last.subcommand(named: word) {
            path.append(found)
            rest = rest.dropFirst()
        }
        if isHelpCommand {
            if let word = rest.first(where: { !$0.hasPrefix("-") }) { throw unknownCommand(word, path) }
            return .help(path)
        }
        if asksForHelp {
            if path.commands.count == 1, let word = rest.first, !word.hasPrefix("-") {
                throw unknownCommand(word, path)
            }
            return .help(path)
        }
        var kinds: [Name] = []
        if !path.last.subcommandsInOrder.isEmpty {
            guard let standard = path.last.configuration.defaultSubcommand as? any Worded.Type else {
                guard let word = rest.first else { return .help(path) }
                if word.hasPrefix("-"), word != "-" {
                    throw UsageFault.optionBeforeCommand(word).failure(path)
                }
                throw unknownCommand(word, path)
            }
            kinds = Self.names(below: path)
            path.append(standard)
        }
        do throws(UsageFault) {
            var arguments = ArgumentsOfLine(path.options, kinds: kinds)
            return .run(path.parsed + (try arguments.read(languageOption + rest)))
        } catch {
            throw error.failure(path)
        }
    }

    private func unknownCommand(_ word: String, _ path: CommandPath) -> Failure {
        UsageFault.unknownCommand(
            word, nearest: Self.names(below: path), below: Self.command(named: word, path)
        )
        .failure(path)
    }

    /// A command with that name that stands one step further down: `draw ego` for `ego`.
    private static func command(named word: String, _ path: CommandPath) -> Name? {
        for group in path.last.subcommandsInOrder {
            guard let found = group.subcommand(named: word) else { continue }
            return Name { "\(group.name($0)) \(found.name($0))" }
        }
        return nil
    }

    private static func names(below path: CommandPath) -> [Name] {
        path.last.subcommandsInOrder.map { command in Name { command.name($0) } }
    }
}

/// The options and arguments of one command, as a line gives them.
private struct ArgumentsOfLine {
    private let options: [CommandOption]
    private let positional: [CommandOption]
    /// The commands that might have been meant where the line names none.
    private let kinds: [Name]
    private var given: Set<String> = []
    private var arguments: [String] = []
    private var read: [String] = []

    init(_ options: [CommandOption], kinds: [Name]) {
        self.options = options.filter { !$0.isPositional }
        positional = options.filter(\.isPositional)
        self.kinds = kinds
    }

    /// The same for the parser: with the names of values that it knows.
    mutating func read(_ words: [String]) throws(UsageFault) -> [String] {
        var place = 0
        while place < words.count {
            let word = words[place]
            place += 1
            if word == "--" {
                read.append(word)
                for argument in words[place...] { try argue(argument) }
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                try argue(word)
                continue
            }
            let (name, joined) = Self.nameAndValue(word)
            guard let option = options.first(where: { $0.names.contains(name) }) else {
                if isClusterOfFlags(word) {
                    read.append(word)
                    continue
                }
                let all = options.flatMap(\.names).filter { $0.hasPrefix("--") }
                throw .unknownOption(name, nearest: NearestName(all)(name))
            }
            given.insert(option.preferredName)
            guard option.takesValue else {
                if joined != nil { throw .needlessValue(name: name) }
                read.append(word)
                continue
            }
            if let joined {
                read.append("\(name)=\(try value(joined, option, name))")
                continue
            }
            guard place < words.count, words[place] == "-" || !words[place].hasPrefix("-") else {
                throw .missingValue(option, name: name)
            }
            read += [name, try value(words[place], option, name)]
            place += 1
        }
        try demandAll()
        return read
    }

    private mutating func argue(_ word: String) throws(UsageFault) {
        let last = positional.last.flatMap { $0.isRepeating ? $0 : nil }
        guard let option = arguments.count < positional.count ? positional[arguments.count] : last else {
            let first = arguments.first ?? word
            throw .needlessArgument(word, command: .nearest(to: first, of: kinds))
        }
        arguments.append(word)
        read.append(try value(word, option, option.valueMark(.english)))
    }

    private func demandAll() throws(UsageFault) {
        if let missing = positional.dropFirst(arguments.count).first(where: { !$0.isOptional }) {
            throw .missingArgument(missing)
        }
        if let missing = options.first(where: { !$0.isOptional && !given.contains($0.preferredName) }) {
            throw .missingArgument(missing)
        }
    }

    /// The value as the parser knows it.
    private func value(_ text: String, _ option: CommandOption, _ name: String) throws(UsageFault) -> String {
        let found = option.words?.values.first { $0.isCalled(text) }
        if let found { return found.id }
        let isValid =
            switch option.words?.takes {
            case .one: false
            case .wholeNumber: Int(text) != nil
            case .natural: UInt64(text) != nil
            case .decimal: Double(text) != nil
            case .nothing, .text, .oneOr, nil: true
            }
        if !isValid { throw .invalidValue(text, option, name: name) }
        return text
    }

    /// "-qv".
    private func isClusterOfFlags(_ word: String) -> Bool {
        guard word.hasPrefix("-"), !word.hasPrefix("--") else { return false }
        return word.dropFirst().allSatisfy { letter in
            options.contains { !$0.takesValue && $0.names.contains("-\(letter)") }
        }
    }

    private static func nameAndValue(_ word: String) -> (name: String, value: String?) {
        guard let sign = word.firstIndex(of: "=") else { return (word, nil) }
        return (String(word[..<sign]), String(word[word.index(after: sign)...]))
    }
}
