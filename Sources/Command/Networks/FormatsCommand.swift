internal import ArgumentParser
internal import Model
internal import Results

struct FormatsCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Visa vilka filformat som läses och skrivs.", "List the file formats that are read and written."),
        Name(
            """
            Varje format som läses kan anges i stället för en mapp i alla kommandon; vad ett
            format rymmer säger vad som kommer tillbaka när det läses.
            """,
            """
            Every format that is read may be given in place of a folder in all commands; what
            a format carries says what comes back when it is read.
            """),
        examples: Name(
            """
            samverkan formats
            samverkan formats --json
            """,
            """
            samverkan formats --lang en
            samverkan formats --json
            """))
    static let configuration = CommandConfiguration("formats", words)

    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {
        try console.write(
            format.text(of: .formats(), json: .formats()) {
                Sheet.formats(saysAll: false).table(for: .person(console.language)).asText()
            })
    }
}
