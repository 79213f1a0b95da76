internal import ArgumentParser
internal import Model
internal import Results

struct ExplainCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Förklara ett ord: en nivå, ett läge, ett mått, en kolumn eller ett meddelande.",
            "Explain a word: a level, a state, a measure, a column or a message."),
        Name(
            """
            Säger vad det är, vad det betyder för den som planerar, från och till vad det
            går, och var det kommer ifrån. Utan namn räknas allt upp som kan förklaras.
            """,
            """
            Says what it is, what it means to a planner, from where to where it goes, and
            where it is from. Without a name all that can be explained is listed.
            """),
        examples: Name(
            """
            samverkan explain mellanhand
            samverkan explain 'Ge & ta'
            samverkan explain 'olika syn'
            samverkan explain unknown_id
            """,
            """
            samverkan explain betweenness
            samverkan explain 'Give and take'
            samverkan explain contested
            samverkan explain unknown_id
            """))
    static let configuration = CommandConfiguration("explain", words)

    @Argument(help: ArgumentHelp(.explained)) var name: String?
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        let language = console.language
        guard let name else { return try console.write(Self.list(language)) }
        let found = Explanation.all.filter { $0.isCalled(name) }
        guard !found.isEmpty else {
            let nearest = NearestName(Explanation.all.flatMap(\.names).uniqued)(name)
            throw Failure(
                .usage, Name("”\(name)” finns inte att förklara", "there is no “\(name)” to explain"),
                remedy: nearest.map { Name("Menade du ”\($0)”?", "Did you mean “\($0)”?") }
                    ?? Name(
                        "”samverkan explain” räknar upp det som kan förklaras.",
                        "“samverkan explain” lists what can be explained."))
        }
        try console.write(found.map { $0.text(language) }.joined(separator: "\n"))
    }

    private static func list(_ language: Language) -> String {
        Explanation.Sort.allCases.map { sort in
            let all = Explanation.all.filter { $0.sort == sort }
            let names = all.map { explanation in
                let name = explanation.name(language)
                let key = explanation.key
                return sort == .column || key.isEmpty || key == name
                    ? (key.isEmpty ? name : key) : "\(name) (\(key))"
            }
            return sort.heading(language) + "\n"
                + HelpPage.wrapped(names.uniqued.joined(separator: ", "), indent: 2)
        }.joined(separator: "\n")
    }
}

extension [String] {
    /// Each once, where it first stands.
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
