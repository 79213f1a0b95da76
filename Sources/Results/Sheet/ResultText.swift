internal import Model
internal import Words

/// What the commands print for people: a heading that says what was counted and how, then the table.
public enum ResultText {
    static func heading(_ network: Network, _ waves: [Wave], _ language: Language) -> String {
        let illustrated = waves.contains { wave in
            network.place(ofWave: wave.id).map(network.hasIllustration) ?? false
        }
        let named = waves.map(\.id.text).filter { !$0.isEmpty }.joined(separator: " → ")
        return (named.isEmpty ? network.title : "\(network.title), \(named)")
            + (illustrated ? network.illustrationMark : "")
    }

    static func text(_ lines: [String], _ sheet: Sheet, _ language: Language) -> String {
        var text = lines.joined(separator: "\n") + "\n"
        if sheet.rowCount > 0 { text += "\n" + sheet.asText(language) }
        return text
    }

    static func text(_ lines: [String], _ table: TextTable) -> String {
        lines.joined(separator: "\n") + "\n" + (table.rows.isEmpty ? "" : "\n" + table.asText())
    }
}
