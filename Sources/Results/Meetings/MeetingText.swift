public import Analysis
public import Model
internal import Words

/// The tables of `samverkan forums`.
public enum MeetingPart: String, CaseIterable, Sendable {
    case pairs, actors, loss, overlap, untied, apart

    public func sheet(_ meetings: ForumMeetings, _ network: Network) -> Sheet {
        switch self {
        case .pairs: .meetingPairs(meetings.pairs, network)
        case .actors: .meetingActors(meetings, network)
        case .loss: .forumLosses(meetings, network)
        case .overlap: .forumOverlaps(meetings, network)
        case .untied: .meetingPairs(meetings.withoutTie, network)
        case .apart: .tiesApart(meetings, network)
        }
    }

    func title(_ language: Language) -> String {
        switch self {
        case .pairs: language("Vilka som möts", "Who meets whom")
        case .actors: language("Aktörernas forum", "The actors’ forums")
        case .loss: language("Om forumet upphör", "If the forum ends")
        case .overlap: language("Forum med samma deltagare", "Forums with the same members")
        case .untied: language("Möts ofta utan känd relation", "Meet often without a known tie")
        case .apart: language("Relationer utan gemensamt forum", "Ties without a forum in common")
        }
    }
}

extension ResultText {
    /// So many rows of a table stand among the others; alone it stands in full.
    private static let mostRows = 30

    /// The sentences, then every table that has rows; or one table alone.
    public static func meetings(
        _ meetings: ForumMeetings, _ wave: AnalyzedWave, only part: MeetingPart?, _ language: Language
    ) -> String {
        let network = wave.network
        let wording = MeetingWording(
            meetings: meetings, network: network, isDocumentsOnly: wave.isDocumentsOnly, language: language)
        let lines =
            part == nil
            ? [meetings.conventions.sentence(network, language)] + wording.sentences : []
        var text = ([heading(network, [wave.wave], language)] + lines).joined(separator: "\n") + "\n"
        for each in part.map({ [$0] }) ?? MeetingPart.allCases {
            let table = each.sheet(meetings, network).table(for: .person(language))
            if table.rows.isEmpty { continue }
            text += "\n" + each.title(language) + "\n"
            if part == nil, table.rows.count > mostRows {
                let name = language.count(table.rows.count)
                text += language(
                    "\(name) rader; --part visar dem.\n", "\(name) rows; --part shows them.\n")
            } else {
                text += table.asText()
            }
        }
        return text
    }
}
