public import Analysis
public import Model
internal import Words

// `samverkan next` for people: where it stands, each conversation on a few lines, what all of them would change, and
// what may happen if nobody acts.

extension ResultText {
    public static func next(_ next: NextConversations, _ relations: WaveRelations, _ language: Language)
        -> String
    {
        let network = relations.network
        let wave = network.waves[relations.wave]
        var lines = [heading(network, [wave], language)]
        lines.append(language("Nu: ", "Now: ") + language.effect(next.before, next.before) + ".")
        guard !next.conversations.isEmpty else {
            lines.append(nothing(next, language))
            return (lines + doingNothing(next, network, language)).joined(separator: "\n") + "\n"
        }
        lines.append(
            language(
                "Ordning: målets status · båda vill · håller ihop nätet · slag som saknas · steg · namn. \(next.conversations.count) av \(next.candidates) möjliga.",
                "Order: target's status · both want it · holds the network together · kind lacking · steps · names. \(next.conversations.count) of \(next.candidates) possible."
            ))
        for (place, conversation) in next.conversations.enumerated() {
            lines.append("")
            lines += block(conversation, number: place + 1, network, wave, language)
        }
        lines.append("")
        lines.append(
            language("Alla tillsammans: ", "All together: ") + language.effect(next.before, next.after) + ".")
        lines += doingNothing(next, network, language)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func nothing(_ next: NextConversations, _ language: Language) -> String {
        let headline = next.before.headline
        if headline.targeted == 0 {
            return language(
                "Inga mål gäller, så det finns inga glapp att tala om. Börja med ”samverkan targets”.",
                "No targets hold, so there are no gaps to talk about. Begin with “samverkan targets”.")
        }
        let open = headline.targeted - headline.surelyWithin - headline.surelyNotWithin
        return open > 0
            ? language(
                "Inget glapp är känt, men i \(language.relations(open)) saknas svar. ”samverkan gaps --show svar” visar vilka att fråga.",
                "No gap is known, but in \(language.relations(open)) answers are missing. “samverkan gaps --show answers” tells whom to ask."
            )
            : language("Inga glapp.", "No gaps.")
    }

    private static func block(
        _ conversation: Conversation, number: Int, _ network: Network, _ wave: Wave, _ language: Language
    ) -> [String] {
        let names = [conversation.dyad.a, conversation.dyad.b].map { network.actors[$0].name }
        let target = conversation.unit.target
        let indent = "    "
        var lines = [
            "\(number < 10 ? " " : "")\(number). \(names.joined(separator: " – ")): \(path(conversation, language)) (\(conversation.action.name(language)))",
            indent + conversation.invitation(in: network, wave, language),
            indent + conversation.place(in: network, language),
        ]
        if let introducer = conversation.introducer {
            let name = network.actors[introducer].name
            lines.append(
                indent + language("\(name) kan föra dem samman.", "\(name) could introduce them."))
        }
        lines.append(
            indent + language("Därför: ", "Why: ") + conversation.reasons(language).joined(separator: "; ")
                + ".")
        let origin = [target.origin(in: wave, language), target.reason].filter { !$0.isEmpty }
        lines.append(
            indent + language("Målet: ", "The target: ") + "\(target.bandText), "
                + origin.joined(separator: ". "))
        lines.append(
            indent + language("Ger: ", "Gives: ")
                + language.effect(conversation.before, conversation.after) + ".")
        return lines
    }

    /// "3 → 5", "0–2 → 5", "visas inte → 5".
    private static func path(_ conversation: Conversation, _ language: Language) -> String {
        let from = Sheet.Cell.level(conversation.unit.summary, .confirmed)
        return "\(from.text(language)) → \(conversation.goal)"
    }

    /// Relations that rest on one side, those that one wishes to leave by name; nothing where there are none, or where
    /// readers may not know.
    private static func doingNothing(_ next: NextConversations, _ network: Network, _ language: Language)
        -> [String]
    {
        let leaving = next.risks.filter { $0.cause == .wishedShallower }
        let unconfirmed = next.risks.count - leaving.count
        var lines: [String] = []
        if !leaving.isEmpty {
            let shown = leaving.prefix(10).map { risk in
                network.actors[risk.dyad.a].name + " – " + network.actors[risk.dyad.b].name
            }
            let more = leaving.count - shown.count
            let rest = more == 0 ? "" : language(" och \(more) till", " and \(more) more")
            lines.append(
                language(
                    "Om inget görs: i \(language.relations(leaving.count)) vill den ena grundare (\(shown.joined(separator: "; "))\(rest)).",
                    "If nobody acts: in \(language.relations(leaving.count)) one side wants it shallower (\(shown.joined(separator: "; "))\(rest))."
                ))
            lines.append(
                language("  Om de får som de vill: ", "  If they have their way: ")
                    + language.effect(next.before, next.doingNothing) + ".")
        }
        if unconfirmed > 0 {
            lines.append(
                language(
                    "\(language.relations(unconfirmed)) anges av den ena och förnekas av den andra.",
                    "\(language.relations(unconfirmed)) \(unconfirmed == 1 ? "is" : "are") claimed by one side and denied by the other."
                ))
        }
        return lines
    }
}

extension Sheet {
    /// The conversations in order, one a row.
    public static func next(_ next: NextConversations, _ network: Network) -> Sheet {
        conversations(next.conversations, network)
    }

    package static func conversations(_ conversations: [Conversation], _ network: Network) -> Sheet {
        ConversationList(network: network).sheet(conversations)
    }
}

/// Conversations with what a program needs to sort and count them.
struct ConversationList {
    let network: Network

    func sheet(_ conversations: [Conversation]) -> Sheet {
        Sheet(
            columns: [
                .number("rank", "Nr", "No"),
                Sheet.Column("action", "Åtgärd", "Action"),
                .a, .b,
                .forum,
                .number("from", "Från", "From"),
                .number("to", "Till", "To"),
                .status,
                Sheet.Column("both_want", "Båda vill", "Both want"),
                .structure,
                .lacking,
                .steps,
                Sheet.Column("meet_in", "Var", "Where"),
                Sheet.Column("meet_because", "Varför där", "Why there"),
                Sheet.Column("introducer", "Kan föra samman", "Introduced by"),
                .number("within_before", "I linje före", "In line before"),
                .number("within_after", "I linje efter", "In line after"),
                .number("fragmentation_before", "Splittring före", "Fragmentation before"),
                .number("fragmentation_after", "Splittring efter", "Fragmentation after"),
                .number("reach_before", "Räckvidd före", "Reach before"),
                .number("reach_after", "Räckvidd efter", "Reach after"),
                .reason,
            ], rows: conversations.enumerated().map { row($0 + 1, $1) })
    }

    private func row(_ rank: Int, _ conversation: Conversation) -> [Sheet.Cell] {
        let target = conversation.unit.target
        let lacking = conversation.lacking
        return [
            .count(rank), .word(conversation.action.rawValue) { conversation.action.name($0) },
            .actor(conversation.dyad.a, network), .actor(conversation.dyad.b, network),
            .forum(conversation.unit.forum, network), .level(conversation.unit.summary, .confirmed),
            .count(conversation.goal),
            .word(target.status) { $0.name($1) },
            .claim(conversation.isWanted),
            .word(conversation.structure) { $0.name($1) },
            .list(lacking.map { one in (id: "\(one)", name: Name { one.name($0) }) }),
            .count(conversation.steps),
            conversation.meeting.map { .forum($0.forum, network) } ?? .none,
            .word(conversation.meeting?.ground) { $0.name($1) },
            .actor(conversation.introducer, network), .count(conversation.before.headline.surelyWithin),
            .count(conversation.after.headline.surelyWithin), .real(conversation.before.fragmentation),
            .real(conversation.after.fragmentation), .real(conversation.before.reach),
            .real(conversation.after.reach), .text(target.reason),
        ]
    }
}
