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
        case conventions, actors, reports, relations, gaps, change, maturity, measures

        var name: Name {
            switch self {
            case .conventions: Name(swedish: "Konventioner", english: "Conventions")
            case .actors: Name(swedish: "Aktörer", english: "Actors")
            case .reports: Name(swedish: "Svar", english: "Reports")
            case .relations: Name(swedish: "Relationer", english: "Relations")
            case .gaps: Name(swedish: "Avvikelser", english: "Gaps")
            case .change: Name(swedish: "Förändring", english: "Change")
            case .maturity: Name(swedish: "Mognad", english: "Maturity")
            case .measures: Name(swedish: "Mått", english: "Measures")
            }
        }
    }

    var audience: Audience { analyzed.gate.audience }
    var network: Network { analyzed.network }
    var wave: AnalyzedWave { analyzed.wave }

    /// Those that the readers may have: single sides are for those in charge, single gaps and changes not for everybody.
    var parts: [Part] {
        Part.allCases.filter { part in
            switch part {
            case .reports: audience == .internal
            case .gaps, .change: audience != .public
            case .conventions, .actors, .relations, .maturity, .measures: true
            }
        }
    }

    /// The workbook's bytes.
    public func workbook() throws(WorkbookWriteFault) -> [UInt8] { try content.bytes() }

    package var content: WorkbookContent {
        let look = WorkbookLook(language, network.scale, colors)
        return WorkbookContent(
            title: ResultText.heading(network, [wave.wave], language),
            sheets: parts.map { part in
                let name = part.name(language)
                guard let sheet = sheet(part) else { return conventionsSheet(named: name, look) }
                return sheet.workbookSheet(named: name, look)
            })
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
        case .change:
            guard let earlier else {
                return Sheet(columns: [.a, .b, .before, .after, .change], rows: [])
            }
            return .change(analyzed.change(from: earlier, to: wave.place), network, for: reader)
        case .maturity: return .maturityProfiles(wave.maturity, network, for: .program)
        case .measures: return .measures(wave.measures, network)
        }
    }
}
