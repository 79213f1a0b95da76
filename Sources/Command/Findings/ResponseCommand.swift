internal import Analysis
internal import ArgumentParser
internal import Model
internal import Results

struct ResponseCommand: Subcommand {
    static let words = CommandWords(
        Name(
            "Se vem som har svarat och vem som ska påminnas.",
            "See who has answered, and whom to remind."),
        Name(
            """
            Säger vilka organisationer som har svarat, vilka som inte har det, och om vem det
            saknas svar, per typ av organisation och per forum; aldrig vad någon har svarat.
            Den som har lämnat in har svarat, också med bara vet ej.

            --reminder skriver ett brev att skicka, med det som skiljer inom hakparenteser;
            med --excel-sv eller --csv skriver det i stället listan att fylla i brevet med:
            de som inte har svarat på allt, utan adresser och personer.
            """,
            """
            Says which organisations have answered, which have not, and about whom answers
            are missing, by kind of organisation and by forum; never what anybody answered.
            Whoever has handed in has answered, also with do not know only.

            --reminder writes a letter to send, with what differs in brackets; with --csv or
            --excel-sv it writes the list to fill the letter in with instead: those that
            have not answered in full, without addresses and persons.
            """),
        examples: Name(
            """
            samverkan response mitt-nätverk
            samverkan response mitt-nätverk --by typ --audience deltagare
            samverkan response mitt-nätverk --reminder
            samverkan response mitt-nätverk --reminder --excel-sv > påminn.csv
            """,
            """
            samverkan response my-network
            samverkan response my-network --by kind --audience participants
            samverkan response my-network --reminder
            samverkan response my-network --reminder --csv > remind.csv
            """))
    static let configuration = CommandConfiguration("response", words)

    @OptionGroup var argument: NetworkArgument
    @OptionGroup var wave: WaveOption
    @Option(help: ArgumentHelp(.responseBy))
    var by: ResponseGrouping?
    @Flag(help: ArgumentHelp(.reminder))
    var reminder = false
    @OptionGroup var readers: AudienceOption
    @OptionGroup var format: OutputFormat
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if reminder && by != nil {
            throw Failure(
                .usage,
                Name("--by och --reminder utesluter varandra", "--by and --reminder exclude each other"))
        }
    }

    func perform(_ console: Console) throws {
        let others: Set<Audience> = [.participants, .public]
        if reminder {
            try readers.refuse(
                others,
                Name(
                    "vem som ska påminnas visas bara internt", "whom to remind is shown internally only"))
        }
        if by == .forum {
            try readers.refuse(
                others,
                Name("svar per forum visas bara internt", "answers by forum are shown internally only"))
        }
        let network = try argument.network(console)
        let place = try wave.place(in: network)
        let analyzed = AnalyzedNetwork(network, Conventions(for: network, wave: place))
            .seen(by: readers.audience, waves: [place])
        let returns = analyzed.returns
        if readers.audience == .internal {
            console.tell(
                "Internt: visar vilka som har svarat; --audience deltagare visar bara hur många.",
                "Internal: shows who has answered; --audience participants shows how many only.")
        }
        if reminder, !returns.response.isListed {
            console.tell(
                "Ingen asked.csv säger vilka som har tillfrågats, så listan är tom; ”samverkan survey” skriver den.",
                "No asked.csv says who was asked, so the list is empty; “samverkan survey” writes it.")
        }
        let language = console.language
        try console.write(
            format.text(
                of: sheet(returns, network, for: format.reader(language)),
                json: .returns(
                    returns, analyzed,
                    reminder: reminder ? ResultText.reminder(returns, analyzed.wave, language) : nil)
            ) {
                reminder
                    ? ResultText.reminder(returns, analyzed.wave, language)
                    : ResultText.returns(returns, analyzed.wave, by: by, language)
            })
    }

    /// In CSV, where one table has room: the organisations or, for those who are not told of them, the kinds.
    private func sheet(_ returns: Returns, _ network: Network, for reader: TableReader) -> Sheet {
        if reminder { return .reminders(returns, network) }
        if let by { return .returns(returns, by: by, network, for: reader) }
        return returns.organisations == nil
            ? .returns(returns, by: .kind, network, for: reader) : .returns(returns, network, for: reader)
    }
}
