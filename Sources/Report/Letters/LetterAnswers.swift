internal import Analysis
internal import Model
internal import Results
internal import Words

/// What an organisation has answered, beside what all who take part are told of the same; and what it has not.
struct LetterAnswers {
    let contents: LetterContents
    let voice: ActorVoice
    let facts: ActorFacts

    private var own: OwnAnswers { contents.own }
    private var context: ReportContext { voice.context }
    private var language: Language { context.language }

    /// A line of the table: a partner in one forum, or in general.
    private struct Row {
        let partner: Actor.Place
        let place: Place
        let answer: OwnAnswers.Answer?
        let told: String
        let state: String?
    }

    private enum Place: Hashable {
        case forum(Forum.Place)
        case general, whole
    }

    // MARK: What it has answered

    /// Each relation that it has answered for, part by part.
    var given: [ReportDocument.Block] {
        guard !own.answers.isEmpty else { return [] }
        let table = Dictionary(grouping: own.answers, by: \.partner)
            .sorted { context.nameRanks[$0.key] < context.nameRanks[$1.key] }
            .flatMap { rows(with: $0.key, $0.value) }
        let parts = Dictionary(table.map { ($0.partner, 1) }, uniquingKeysWith: +)
        var fields: [Field<Row>] = [
            Field(.b) { row in
                .said(
                    id: context.network.actors[row.partner].id.text,
                    context.name(row.partner)
                        + (parts[row.partner] == 1 && row.place == .general
                            ? "" : ", " + name(of: row.place)))
            }
        ]
        fields.append(Field(Self.answer) { .said(id: "", answer($0.answer)) })
        if table.contains(where: { $0.answer?.wished != nil }) {
            fields.append(
                Field(Self.wish) { row in
                    .said(id: "", row.answer?.wished.map { voice.level($0).unbroken } ?? "")
                })
        }
        fields.append(Field(Self.seen) { .said(id: "", $0.told.capitalizedFirst) })
        if table.contains(where: { $0.state != nil }) {
            fields.append(Field(.state) { .said(id: "", $0.state?.capitalizedFirst ?? "–") })
        }
        let isIllustration = own.answers.contains(where: \.isIllustration) || facts.isIllustration
        return [
            .table(
                ReportDocument.CaptionedTable(
                    context.title(
                        language(
                            "Vad ni har svarat, och vad alla som deltar får se",
                            "What you answered, and what all who take part see"), isIllustration),
                    Sheet(table, fields), footnote: signs(table)))
        ] + obstacles + others
    }

    private static let answer = Sheet.Column("own_answer", "Ert svar", "Your answer")
    private static let wish = Sheet.Column("own_wish", "Ni önskar", "You wish")
    private static let seen = Sheet.Column("seen", "Alla får se", "All may see")

    /// The parts of a relation: where it has answered, where all see that somebody has, and what targets rule.
    private func rows(with partner: Actor.Place, _ answers: [OwnAnswers.Answer]) -> [Row] {
        let dyad = Dyad(own.actor, partner)
        let relation = contents.seen.relations[dyad]
        let units = contents.seen.gaps[dyad]?.units ?? []
        let forums = Set(answers.map(\.forum) + relation.strata.map(\.forum) + units.map(\.forum))
            .sorted { ($0 ?? -1) < ($1 ?? -1) }
        let spoken = Set(answers.map(\.forum) + relation.strata.map(\.forum))
        // What is said in one place alone is all that is said of the relation.
        let only = spoken.count == 1 ? spoken.first : nil
        return forums.compactMap { forum in
            let answer = answers.first { $0.forum == forum }
            let unit = units.first { $0.forum == forum }
            // There the target for the whole relation rules, where no other does.
            let isRuledByWhole = only.map { place in !units.contains { $0.forum == place } } ?? false
            if isRuledByWhole, forum == nil, !spoken.contains(nil) { return nil }
            let ruled = unit ?? (isRuledByWhole ? units.first { $0.forum == nil } : nil)
            let summary = ruled?.summary ?? relation.summary(in: forum)
            return Row(
                partner: partner, place: place(of: forum, spoken), answer: answer,
                told: voice.told(summary, of: relation), state: ruled.map(state))
        }
    }

    private func state(_ unit: Unit) -> String {
        language("Mål \(unit.target.bandText): ", "Target \(unit.target.bandText): ") + voice.stateName(unit)
    }

    private func place(of forum: Forum.Place?, _ spoken: Set<Forum.Place?>) -> Place {
        forum.map { .forum($0) } ?? (spoken.contains(nil) ? .general : .whole)
    }

    private func name(of place: Place) -> String {
        switch place {
        case .forum(let forum): context.network.forums[forum].name
        case .general: language("i allmänhet", "in general")
        case .whole: Forum.whole(language)
        }
    }

    /// Whether several have answered, and not all the same.
    private func areDifferent(_ answer: OwnAnswers.Answer?) -> Bool {
        Set(answer?.voices.map(\.answer) ?? []).count > 1
    }

    /// "6 Ge & ta"; where its respondents differ what each has said too.
    private func answer(_ answer: OwnAnswers.Answer?) -> String {
        guard let answer else { return "–" }
        let together: String =
            switch answer.statement {
            case .level(let span): voice.level(span).unbroken
            case .notRelevant: language("ej aktuell", "not relevant")
            case .silent: language("vet ej", "do not know")
            }
        guard areDifferent(answer) else { return together }
        let voices = answer.voices.map { voice in
            let said: String =
                switch voice.answer {
                case .level(let level): "\(level)"
                case .notRelevant: "x"
                case .unknown: "?"
                }
            return voice.code.isEmpty ? said : "\(voice.code):\u{A0}\(said)"
        }
        return "\(together) (\(voices.joined(separator: ", ")))"
    }

    /// What the table's words mean, where they stand.
    private func signs(_ rows: [Row]) -> String? {
        var signs: [String] = []
        func add(_ word: ShownLevel, _ swedish: String, _ english: String) {
            let text = word.text(language)
            if rows.contains(where: { $0.told == text }) { signs.append(language(swedish, english)) }
        }
        if rows.contains(where: { areDifferent($0.answer) }) {
            signs.append(
                language(
                    "Inom parentes: vad var och en hos er har svarat, där ni är olika; det mittersta är ert svar.",
                    "In brackets: what each of you answered, where you differ; the middle one is your answer."
                ))
        }
        add(
            .oneAnswer, "Ett svar finns: bara den ena har svarat, och mer visas inte.",
            "One answer exists: only one has answered, and no more is shown.")
        add(
            .withheld, "Visas inte: känt, men visat skulle det röja ett enskilt svar.",
            "Not shown: known, but showing it would give a single answer away.")
        add(.unknown, "Okänt: nivån är inte känd.", "Unknown: the level is not known.")
        return signs.isEmpty ? nil : signs.joined(separator: " ")
    }

    /// What it has said stands in the way.
    private var obstacles: [ReportDocument.Block] {
        let named = own.answers.filter { !$0.obstacles.isEmpty }
            .sorted {
                (context.nameRanks[$0.partner], $0.forum ?? -1)
                    < (context.nameRanks[$1.partner], $1.forum ?? -1)
            }
        guard !named.isEmpty else { return [] }
        var partners: [String: [Actor.Place]] = [:]
        for answer in named {
            for written in answer.obstacles {
                let sort = Obstacles.Sort(written)
                let words = sort == .other ? written : sort.name(language)
                if partners[words]?.last != answer.partner {
                    partners[words, default: []].append(answer.partner)
                }
            }
        }
        let lines = partners.sorted {
            (-$0.value.count, Identifier($0.key)) < (-$1.value.count, Identifier($1.key))
        }
        .map {
            Phrase.strong($0.key.capitalizedFirst)
                + Phrase(": " + language.list($0.value.map { context.name($0) }))
        }
        return [
            .paragraph(
                Phrase(language("Det här står i vägen, enligt er:", "This stands in the way, you said:"))),
            .list(lines, isNumbered: false),
        ]
    }

    /// What it has said of the relations of others.
    private var others: [ReportDocument.Block] {
        guard !own.aboutOthers.isEmpty else { return [] }
        let lines = own.aboutOthers.map { report in
            let place = report.forum.map { " (\(context.network.forums[$0].name))" } ?? ""
            let said: String =
                switch report.answer {
                case .level(let level): context.levelName(level)
                case .notRelevant: language("ej aktuell", "not relevant")
                case .unknown: language("vet ej", "do not know")
                }
            return Phrase("\(context.pair(report.dyad))\(place): \(said)")
        }
        return [
            .paragraph(
                Phrase(
                    language(
                        "Ni har också uppgett något om andras relationer. Det räknas inte som någons svar:",
                        "You have also said something of the relations of others. It counts as nobody's answer:"
                    ))),
            .list(lines, isNumbered: false),
        ]
    }

    // MARK: What it has not answered

    /// The relations that something is known of without its word; then those of which nothing is.
    var left: [ReportDocument.Block] {
        let answered = Set(own.answers.map(\.partner))
        let ties = facts.ties.filter { !answered.contains($0.other) }
        let lines = ties.map { tie in
            let state = tie.targeted.map { "; " + voice.state($0) } ?? ""
            return .strong(context.name(tie.other))
                + Phrase(": \(voice.told(tie.summary, of: tie.relation))\(state)")
        }
        var blocks: [ReportDocument.Block] = []
        if !lines.isEmpty {
            blocks = [
                .paragraph(
                    Phrase(
                        language(
                            "Något är känt om er relation med dem här, men inte från er:",
                            "Something is known of your relation with these, but not from you:"))),
                .list(lines, isNumbered: false),
            ]
        }
        let known = Set(ties.map(\.other))
        let rest = Set(facts.unknown).union(own.asked).subtracting(answered).subtracting(known)
            .subtracting([own.actor])
        if !rest.isEmpty { blocks.append(.paragraph(Phrase(unanswered(rest)))) }
        return blocks
    }

    private func unanswered(_ others: Set<Actor.Place>) -> String {
        let names = ActorPlace(voice: voice, facts: facts).names(Array(others))
        return language(
            "Inget svar finns om er relation med \(names), som det finns mål eller frågor om.",
            "There is no answer on your relation with \(names), which targets or questions are about.")
    }
}

extension String {
    /// A level's number and its name, kept together in a narrow column.
    fileprivate var unbroken: String { replacing(" ", with: "\u{A0}", maxReplacements: 1) }
}
