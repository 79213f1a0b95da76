public import Analysis
public import Model
internal import Words

extension ResultText {
    /// Who has answered, for people: how many, then organisation by organisation where readers may know, and in groups.
    ///
    /// - Parameter grouping: The only table to show.
    public static func returns(
        _ returns: Returns, _ wave: AnalyzedWave, by grouping: ResponseGrouping? = nil, _ language: Language
    ) -> String {
        let network = wave.network
        let lines =
            [heading(network, [wave.wave], language)] + returns.sentences(language)
            + [returns.leftOut(language)].compactMap { $0 }
        var text = lines.joined(separator: "\n") + "\n"
        let reader = TableReader.person(language)
        var tables: [(title: String?, table: TextTable)] = []
        if grouping == nil {
            tables.append((nil, Sheet.returns(returns, network, for: reader).table(for: reader)))
        }
        for part in ResponseGrouping.allCases where grouping == nil || grouping == part {
            let title = part == .kind ? language("Per typ", "By kind") : language("Per forum", "By forum")
            tables.append(
                (title, Sheet.returns(returns, by: part, network, for: reader).table(for: reader)))
        }
        for (title, table) in tables where !table.rows.isEmpty {
            text += "\n" + (title.map { $0 + "\n" } ?? "") + table.asText()
        }
        return text
    }

    /// The letter to those who have not answered, or not fully. What differs between them stands in brackets, as the list
    /// of `Sheet.reminders` calls it where it is written in that language.
    public static func reminder(_ returns: Returns, _ wave: AnalyzedWave, _ language: Language) -> String {
        func field(_ column: Sheet.Column) -> String { language(column.name.swedish, column.key) }
        return Reminder(
            wave, namesItems: returns.total.items > 0,
            fields: Reminder.Fields(
                name: field(.name), given: field(.given), questions: field(.questions), left: field(.left))
        ).text(language)
    }
}
