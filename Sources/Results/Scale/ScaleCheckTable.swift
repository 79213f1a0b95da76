public import Analysis
public import Model
internal import Words

extension TextTable {
    /// Each level with how many ticked it, and how many ticked a deeper one without it.
    public static func scaleCheck(_ check: ScaleCheck, for reader: TableReader) -> TextTable {
        let columns: [ResultColumn<Level>] = [
            ResultColumn("level", "Nivå", "Level", isNumber: true) { level, _ in "\(level)" },
            ResultColumn("name", "Namn", "Name") { level, reader in
                reader.say(program: check.scale.name(level, .english)) { check.scale.name(level, $0) }
            },
            ResultColumn("ticked", "Kryssad", "Ticked", isNumber: true) { level, _ in
                "\(check.scalability.ticked[level - 1])"
            },
            ResultColumn("deeper", "Når djupare", "Reach deeper", isNumber: true) { level, _ in
                "\(check.deeper[level - 1])"
            },
            ResultColumn("skipped", "av dem utan den", "of them without it", isNumber: true) { level, _ in
                "\(check.skipped[level - 1])"
            },
        ]
        return table(Array(1...check.scale.top), columns, reader)
    }
}

extension ResultText {
    /// Whether the steps are cumulative, in sentences, and how often each level was ticked and skipped.
    public static func scaleCheck(_ check: ScaleCheck, _ network: Network, _ language: Language) -> String {
        let wording = ScaleCheckWording(check: check, language: language)
        let heading =
            network.title
            + (check.hasIllustration ? network.illustrationMark : "")
        let text = ([heading] + wording.sentences).joined(separator: "\n") + "\n"
        return check.scalability.responses == 0
            ? text : text + "\n" + TextTable.scaleCheck(check, for: .person(language)).asText()
    }
}
