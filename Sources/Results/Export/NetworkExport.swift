public import Analysis
public import Files
public import Model
internal import Words

/// A network and what is found in it as one workbook, for those who go on in a spreadsheet.
///
/// **Guarantee.** It holds what its readers may see and no more. The same findings give the same bytes.
public struct NetworkExport: Sendable {
    let analyzed: AnalyzedNetwork
    /// What the wave is held against; nil where there is none before it.
    let earlier: Wave.Place?
    let language: Language
    let colors: LevelColors

    public init(
        _ analyzed: AnalyzedNetwork, from earlier: Wave.Place?, _ language: Language, _ colors: LevelColors
    ) {
        (self.analyzed, self.earlier, self.language, self.colors) = (analyzed, earlier, language, colors)
    }

    /// The sheets in their order; the first says for whom the workbook is.
    enum Part: CaseIterable {
        case conventions, actors, reports, relations, gaps, standing, change, steps, maturity, levels,
            purposes
        case indicators, measures

        var name: Name {
            switch self {
            case .conventions: Name(swedish: "Konventioner", english: "Conventions")
            case .actors: Name(swedish: "Aktörer", english: "Actors")
            case .reports: Name(swedish: "Svar", english: "Reports")
            case .relations: Name(swedish: "Relationer", english: "Relations")
            case .gaps: Name(swedish: "Avvikelser", english: "Gaps")
            case .standing: Name(swedish: "Läget mot målen", english: "Standing")
            case .change: Name(swedish: "Förändring", english: "Change")
            case .steps: Name(swedish: "Mellan mätomgångar", english: "Between waves")
            case .maturity: Name(swedish: "Mognad", english: "Maturity")
            case .levels: Name(swedish: "Mognad, nivåer", english: "Maturity, levels")
            case .purposes: Name(swedish: "Mognad, syften", english: "Maturity, purposes")
            case .indicators: Name(swedish: "Mognad, tecken", english: "Maturity, indicators")
            case .measures: Name(swedish: "Mått", english: "Measures")
            }
        }
    }

    var audience: Audience { analyzed.gate.audience }
    var network: Network { analyzed.network }
    var wave: AnalyzedWave { analyzed.wave }

    /// Those that there is anything to say in, and that the readers may have.
    var parts: [Part] { Part.allCases.filter { isThere($0) && isTold($0) } }

    /// Single sides are for those in charge; single gaps, and what became of relations, not for everybody.
    func isTold(_ part: Part) -> Bool {
        switch part {
        case .reports: audience == .internal
        case .gaps, .change, .steps: audience != .public
        case .conventions, .actors, .relations, .standing, .maturity, .levels, .purposes, .indicators,
            .measures:
            true
        }
    }

    /// Whether the network has anything of the sort; never asks what anybody answered.
    func isThere(_ part: Part) -> Bool {
        switch part {
        case .gaps, .standing: !network.targets.isEmpty
        case .change: earlier != nil
        case .steps: network.waves.count > 1
        case .purposes: !wave.maturity.purposes.isEmpty
        case .indicators: network.indicators.contains { $0.wave <= wave.place }
        case .conventions, .actors, .reports, .relations, .maturity, .levels, .measures: true
        }
    }

    /// What the workbook holds.
    public var content: WorkbookContent {
        let look = WorkbookLook(language, network.scale, colors)
        let title = ResultText.heading(network, [wave.wave], language)
        let tables = parts.compactMap { part in
            sheet(part)?.workbookSheet(named: part.name(language), look)
        }
        let cut = WorkbookContent(title: title, sheets: tables).cutCells
        let conventions = conventionsSheet(named: Part.conventions.name(language), look, cut: cut)
        return WorkbookContent(title: title, sheets: [conventions] + tables)
    }

    /// Nil for the conventions, which are no table of findings.
    func sheet(_ part: Part) -> Sheet? {
        let reader = TableReader.person(language)
        switch part {
        case .conventions: return nil
        case .actors:
            return .actors(network, wave: wave.place, withOwnColumns: audience == .internal)
        case .reports:
            return .reports(network, waves: [earlier, wave.place].compactMap { $0 })
        case .relations:
            return .relations(wave.relations, for: audience)
        case .gaps: return .gaps(wave.gaps, network, for: reader, withTargets: true)
        case .standing: return GapDetails(analyzed).standings
        case .change:
            return earlier.map { .change(analyzed.change(from: $0, to: wave.place), network, for: reader) }
        case .steps: return .steps(Changes(analyzed))
        // A share of those known alone says too much beside its bounds (`rules.md` §3).
        case .maturity: return maturity(.profiles).without(.share)
        case .levels: return maturity(.levels).without(.name)
        case .purposes: return maturity(.purposes)
        case .indicators: return maturity(.checklist)
        case .measures: return .measures(wave.measures, network)
        }
    }

    /// As `samverkan maturity` tells it, of every group.
    private func maturity(_ part: MaturityPart) -> Sheet {
        part.sheet(wave.maturity, network, for: .program)
    }
}
