package import Analysis
package import Model

// How much two answers on a relation can carry, in sentences: what is open stays open.

package struct ReportErrorWording {
    let reliability: ReportReliability
    let language: Language

    package init(_ reliability: ReportReliability, language: Language) {
        self.reliability = reliability
        self.language = language
    }

    /// A share of false yes that one may or may not believe in.
    package static let imagined = 0.05

    package var sentences: [String] { two + unclear + several }

    private var two: [String] {
        guard let two = reliability.two else {
            return [
                language(
                    "Ingen relation har svar från båda sidor, så det går inte att säga något om hur mycket svaren bär.",
                    "No relation has answers of both sides, so that nothing can be said of how much answers can carry."
                )
            ]
        }
        let level = reliability.conventions.tieFrom
        let counts = language(
            "Om \(language.relations(two.relations)) har båda sidor svarat. I \(language.count(two.bothYes)) anger båda nivå \(level) eller djupare, i \(language.count(two.oneYes)) bara den ena, i \(language.count(two.bothNo)) ingen.",
            "Of \(language.relations(two.relations)) both sides have answered. In \(language.count(two.bothYes)) both state level \(level) or deeper, in \(language.count(two.oneYes)) only one, in \(language.count(two.bothNo)) neither."
        )
        return [counts, model] + ranges(two)
    }

    private var model: String {
        language(
            "Två svar räcker inte för att skatta hur ofta svar är fel. Här räknas i stället ut vad som är möjligt om sidorna svarar oberoende av varandra och gör lika ofta fel; urvalets storlek är inte med.",
            "Two answers are not enough to estimate how often answers are wrong. What is told instead is what is possible if the sides answer independently and err equally often; how few the relations are is not counted in."
        )
    }

    private func ranges(_ two: TwoReports) -> [String] {
        guard two.fitsModel else {
            return [
                language(
                    "Sidorna är överens mer sällan än om de gissade, och det stämmer inte med något sådant. Fråga hur svaren kom till.",
                    "The sides agree less often than if they guessed, which is in line with nothing of the kind. Ask how the answers came about."
                )
            ]
        }
        guard two.areRelated else {
            return [
                language(
                    "Den enas svar säger inget om den andras. Svaren kan lika gärna vara gissningar: 0–100\u{A0}% är möjligt i varje fall.",
                    "The answer of the one tells nothing of that of the other. All may be guesses: 0–100% is possible in every case."
                )
            ]
        }
        var lines: [String] = []
        if let range = two.whenOneYes() {
            lines.append(
                language(
                    "Där bara den ena säger att de samverkar är chansen att det stämmer \(shares(range)): uppgifterna lämnar det helt öppet.",
                    "Where only one says that they work together, the chance that it is so is \(shares(range)): the data leave it wholly open."
                ))
            let percent = language.percent(Self.imagined)
            if let narrower = two.whenOneYes(falseYes: Self.imagined), narrower != range {
                lines.append(
                    language(
                        "Den som tror att högst \(percent) av sidorna anger samverkan som inte finns kan säga \(shares(narrower)).",
                        "Whoever believes that at most \(percent) of sides report a tie that is not there can say \(shares(narrower))."
                    ))
            }
        }
        if let range = two.whenBothYes {
            lines.append(
                language(
                    "Där båda säger ja är den \(shares(range)).", "Where both say yes it is \(shares(range))."
                ))
        }
        if let range = two.whenBothNo {
            lines.append(
                language(
                    "Där båda säger nej är den \(shares(range)).", "Where both say no it is \(shares(range))."
                ))
        }
        return lines
    }

    private var unclear: [String] {
        reliability.unclear == 0
            ? []
            : [
                language(
                    "\(language.relations(reliability.unclear)) till har svar från båda sidor som kan betyda ja eller nej, och är inte med.",
                    "\(language.count(reliability.unclear)) more \(reliability.unclear == 1 ? "has" : "have") answers of both sides that may mean yes or no, and \(reliability.unclear == 1 ? "is" : "are") left out."
                )
            ]
    }

    private var several: [String] {
        let relations = reliability.counts.reduce(0) { $0 + $1.relations }
        guard relations > 0 else {
            return [
                language(
                    "Ingen relation har tre svar eller fler. Med tre går det att skatta hur ofta svar är fel.",
                    "No relation has three answers or more. With three it can be estimated how often answers are wrong."
                )
            ]
        }
        guard let several = reliability.several else {
            return [
                language(
                    "\(language.relations(relations)) har tre svar eller fler, men de räcker inte för att skatta hur ofta svar är fel.",
                    "\(language.relations(relations)) \(relations == 1 ? "has" : "have") three answers or more, but they are not enough to estimate how often answers are wrong."
                )
            ]
        }
        let first = language(
            "\(language.relations(relations)) har tre svar eller fler. Om svaren är oberoende av varandra och lika bra missar ett svar \(language.percent(several.falseNo)) av de relationer som finns, och anger \(language.percent(several.falseYes)) av dem som inte finns. Flera svar från samma organisation är sällan helt oberoende.",
            "\(language.relations(relations)) \(relations == 1 ? "has" : "have") three answers or more. If answers are independent and equally good, one overlooks \(language.percent(several.falseNo)) of the ties that are there, and tells of \(language.percent(several.falseYes)) of those that are not. Several answers of one organisation are seldom quite independent."
        )
        return [first]
            + reliability.certainties.map { certainty in
                let (yes, reports) = (certainty.count.yes, certainty.count.reports)
                let interval =
                    certainty.interval.map {
                        language(" (vägledande \(shares($0)))", " (indicative \(shares($0)))")
                    } ?? language(" (osäkerheten går inte att ange)", " (how uncertain cannot be told)")
                return language(
                    "\(language.count(yes)) ja av \(language.count(reports)): \(language.percent(certainty.chance))\(interval), \(language.relations(certainty.count.relations)).",
                    "\(language.count(yes)) yes of \(language.count(reports)): \(language.percent(certainty.chance))\(interval), \(language.relations(certainty.count.relations))."
                )
            }
    }

    private func shares(_ range: ClosedRange<Double>) -> String {
        language.range(range.lowerBound, range.upperBound)
    }
}
