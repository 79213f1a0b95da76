public import Analysis
public import Model
internal import Words

/// A wave's gaps and all that can be told of them, made when asked for.
public struct GapDetails: Sendable {
    private let analyzed: AnalyzedNetwork
    package let wave: AnalyzedWave

    public init(_ analyzed: AnalyzedNetwork) {
        self.analyzed = analyzed
        wave = analyzed.wave
    }

    public var network: Network { analyzed.network }
    public var relations: WaveRelations { wave.relations }
    public var gaps: Gaps { wave.gaps }
    var headlineBreakdown: HeadlineBreakdown { analyzed.breakdown }

    /// One aspect for a reader.
    public func sheet(_ aspect: GapAspect, for reader: TableReader) -> Sheet {
        aspect == .relations ? .gaps(gaps, network, for: reader) : list(aspect, for: reader)
    }

    /// One aspect as a table.
    public func table(_ aspect: GapAspect, for reader: TableReader) -> TextTable {
        sheet(aspect, for: reader).table(for: reader)
    }

    /// Aspects as keys of the JSON contract's object; the relations are always in it.
    public func json(_ aspects: [GapAspect]) -> [(String, JSONValue)] {
        aspects.filter { $0 != .relations }.map {
            ($0 == .idle ? "idle_targets" : $0.rawValue, list($0, for: .program).json)
        }
    }

    /// What is said first: wave, headline and states.
    public func opening(_ language: Language) -> String { ResultText.gapsOpening(wave, language) }

    /// What is told when nothing else is asked for: the headline, the parts in which it differs, every relation.
    public func overview(_ language: Language) -> String {
        guard !gaps.dyads.isEmpty else { return opening(language) }
        let reader = TableReader.person(language)
        let parts = differingParts(for: reader).table(for: reader)
        let tables = [parts, table(.relations, for: reader)].filter { !$0.rows.isEmpty }
        return ([opening(language)] + tables.map { $0.asText() }).joined(separator: "\n")
    }

    /// One aspect for people: a heading, what it says in a sentence, and its table.
    public func text(_ aspect: GapAspect, _ language: Language) -> String {
        let table = table(aspect, for: .person(language))
        let nothing = table.rows.isEmpty ? nothing(aspect, language) : nil
        let sentences = [aspect.title(language)] + (nothing.map { [$0] } ?? sentences(aspect, language))
        return sentences.joined(separator: "\n") + "\n"
            + (table.rows.isEmpty ? "" : "\n" + table.asText())
    }

    /// What is said in place of an empty table; nil where the sentence above it says enough.
    private func nothing(_ aspect: GapAspect, _ language: Language) -> String? {
        if gaps.dyads.isEmpty, gaps.headline.targeted > 0, aspect == .relations || aspect == .breakdown {
            return language(
                "Hur enskilda relationer står visas inte.", "How single relations stand is not shown.")
        }
        // Nobody has said anything, or what was said is not for these readers: the two look alike to them.
        guard !analyzed.gate.isOpen else { return aspect.nothing(language) }
        return switch aspect {
        case .wishes: language("Inga önskemål kan visas.", "No wishes can be shown.")
        case .answers:
            language(
                "Vilka svar som saknas visas bara internt.",
                "Which answers are missing is shown internally only.")
        default: aspect.nothing(language)
        }
    }

    private func sentences(_ aspect: GapAspect, _ language: Language) -> [String] {
        switch aspect {
        case .wishes: [wave.wishes.sentence(language)]
        case .structure:
            [wave.structure.sentence(ties: wave.conventions.tieFrom, language)]
        case .perception:
            wave.perception.kindPairs.compactMap {
                $0.sentence(language)
            }
        case .load: [wave.load.sentence(language)]
        case .answers:
            [wave.answers.sentence(isSurvey: !wave.isDocumentsOnly, language)]
        case .relations, .breakdown, .silos, .differences, .relax, .obstacles, .idle:
            aspect.explanation(language).map { [$0] } ?? []
        }
    }

    private func list(_ aspect: GapAspect, for reader: TableReader) -> Sheet {
        switch aspect {
        case .relations: preconditionFailure("relations have a table of their own")
        case .breakdown: breakdown(for: reader)
        case .wishes: wishes
        case .structure: structure
        case .silos: silos
        case .perception: perception
        case .differences: differences
        case .load: load
        case .relax: relax
        case .answers: answers
        case .obstacles: obstacles
        case .idle: idle
        }
    }
}
