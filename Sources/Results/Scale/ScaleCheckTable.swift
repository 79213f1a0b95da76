public import Analysis
public import Model
internal import Words

extension Sheet {
    /// Each level with how many ticked it, and how many ticked a deeper one without it.
    public static func scaleCheck(_ check: ScaleCheck) -> Sheet {
        let ticks = check.scalability.ticked
        let fields: [Field<Level>] = [
            Field(.level) { .count($0) }, Field(.name) { .levelName($0, check.scale) },
            Field(.number("ticked", "Kryssad", "Ticked")) { .count(ticks[$0 - 1]) },
            Field(.number("deeper", "Når djupare", "Reach deeper")) { .count(check.deeper[$0 - 1]) },
            Field(.number("skipped", "av dem utan den", "of them without it")) {
                .count(check.skipped[$0 - 1])
            },
        ]
        return Sheet(Array(1...check.scale.top), fields)
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
            ? text : text + "\n" + Sheet.scaleCheck(check).table(for: .person(language)).asText()
    }
}
