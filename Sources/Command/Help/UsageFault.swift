internal import Model
internal import Results

/// What is wrong with a line that was typed: facts, in words only in `failure`.
enum UsageFault: Error {
    /// `below` is a command that is called so one step further down.
    case unknownCommand(String, nearest: [Name], below: Name? = nil)
    case optionBeforeCommand(String)
    case unknownOption(String, nearest: String?)
    case missingValue(CommandOption, name: String)
    case needlessValue(name: String)
    case invalidValue(String, CommandOption, name: String)
    case missingArgument(CommandOption)
    case needlessArgument(String, command: Name?)
}

extension UsageFault {
    /// What to tell of it.
    ///
    /// - Parameter path: The command that was typed.
    func failure(_ path: CommandPath) -> Failure {
        let help = Name(
            "”\(path.typed(.swedish)) --help” visar hur kommandot skrivs.",
            "“\(path.typed(.english)) --help” shows how to type it.")
        return switch self {
        case .unknownCommand(let word, let names, let below):
            Failure(
                .usage, Name("”\(word)” är inget kommando", "“\(word)” is no command"),
                remedy: below.map(Self.meant) ?? Self.nearest(word, names)
                    ?? Name(
                        "”samverkan --help” räknar upp kommandona.",
                        "“samverkan --help” lists the commands."))
        case .optionBeforeCommand(let name):
            Failure(
                .usage, Name("”\(name)” står före kommandot", "“\(name)” stands before the command"),
                remedy: Name(
                    "Skriv kommandot först: ”samverkan --help” räknar upp dem.",
                    "Put the command first: “samverkan --help” lists them."))
        case .unknownOption(let name, let nearest):
            Failure(
                .usage,
                Name(
                    "”\(name)” är inget val för ”\(path.typed(.swedish))”",
                    "“\(name)” is no option of “\(path.typed(.english))”"),
                remedy: nearest.map { Name("Menade du ”\($0)”?", "Did you mean “\($0)”?") } ?? help)
        case .missingValue(let option, let name):
            Failure(
                .usage, Name("”\(name)” saknar sitt värde", "“\(name)” lacks its value"),
                remedy: Self.choice(option)
                    ?? Name { "\($0("Skriv", "Write")) \(name) \(option.valueMark($0))." })
        case .needlessValue(let name):
            Failure(
                .usage, Name("”\(name)” tar inget värde", "“\(name)” takes no value"),
                remedy: Name("Skriv bara \(name).", "Write \(name) alone."))
        case .invalidValue(let value, let option, let name):
            Failure(
                .usage,
                Name("”\(value)” är inget värde för \(name)", "“\(value)” is no value of \(name)"),
                remedy: Self.nearest(value, option.words?.values.map(\.name) ?? []) ?? Self.choice(option)
                    ?? help)
        case .missingArgument(let option):
            Failure(
                .usage,
                Name { language in
                    let mark =
                        option.isPositional ? option.valueMark(language) : option.preferredName
                    return language("\(mark) saknas", "\(mark) is missing")
                },
                remedy: Name { "\($0("Skriv", "Write")) \(path.usage($0))." })
        case .needlessArgument(let word, let command):
            Failure(
                .usage,
                Name("”\(word)” är ett argument för mycket", "“\(word)” is one argument too many"),
                remedy: command.map {
                    Name("Menade du ”\($0.swedish)”?", "Did you mean “\($0.english)”?")
                }
                    ?? Name(
                        "Sätt citattecken runt namn med mellanslag.", "Put quotes around names with spaces."))
        }
    }

    private static func nearest(_ word: String, _ names: [Name]) -> Name? {
        Name.nearest(to: word, of: names).map(meant)
    }

    private static func meant(_ name: Name) -> Name {
        Name("Menade du ”\(name.swedish)”?", "Did you mean “\(name.english)”?")
    }

    /// What an option may have.
    private static func choice(_ option: CommandOption) -> Name? {
        switch option.words?.takes {
        case .one(let values, _):
            Name { language in
                let names = values.map { $0.name(language) }
                let last = names.last ?? ""
                let list =
                    names.count < 2
                    ? last
                    : names.dropLast().joined(separator: ", ") + language(" eller ", " or ") + last
                return language("Välj \(list).", "Choose \(list).")
            }
        case .wholeNumber, .natural: Name("Ange ett heltal.", "Give a whole number.")
        case .decimal:
            Name(
                "Ange ett tal med decimalpunkt, som 0.8.", "Give a number with a decimal point, such as 0.8.")
        case .nothing, .text, .oneOr, nil: nil
        }
    }
}

extension Name {
    /// The one of several names that was probably meant, in either language; nil when none is near.
    static func nearest(to word: String, of names: [Name]) -> Name? {
        let found = NearestName(names.flatMap { [$0.swedish, $0.english] })(word.lowercased())
        return found.flatMap { found in names.first { [$0.swedish, $0.english].contains(found) } }
    }
}
