import Analysis
import Drawing
import Model
import Pictures
import Report
import Results
import TestNetworks

/// Every sheet that a network gives, wherever it is made.
struct AllSheets {
    let network: Network
    let conventions: Conventions
    let analyzed: AnalyzedNetwork

    init(_ network: Network) {
        self.network = network
        conventions = Conventions(for: network)
        analyzed = AnalyzedNetwork(network, conventions)
    }

    /// Those of the commands.
    func results(for reader: TableReader) throws -> [(name: String, sheet: Sheet)] {
        let (wave, place) = (analyzed.wave, conventions.wave)
        let details = GapDetails(analyzed)
        let territory = try Territory(
            wave.relations, conventions, areas: .counties(of: network, network.reference),
            reference: network.reference, seed: 1)
        let changes = place == 0 ? [] : [analyzed.change(from: place - 1, to: place)]
        let question = SurveyQuestion(network.scale, .swedish)
        return GapAspect.allCases.map { ("gaps \($0)", details.sheet($0, for: reader)) }
            + MaturityPart.allCases.map {
                ("maturity \($0)", $0.sheet(wave.maturity, network, for: reader, withMean: true))
            }
            + TerritoryPart.allCases.map {
                ("territory \($0)", $0.sheet(territory, network, for: reader))
            }
            + changes.map { ("change", .change($0, network, for: reader)) }
            + [
                ("changes", .changes(changes, network, for: reader)),
                ("measures", .measures(wave.measures, network)), ("next", .next(wave.next(5), network)),
                ("what-if", .whatIf(WhatIf(wave, ties: [], leaving: []))),
                ("targets", .templates(network, wave: place, forums: [])),
                ("targets.csv", .targetRows([], network, .swedish)),
                ("response", .returns(analyzed.returns, network, for: reader)),
                ("response kind", .returns(analyzed.returns, by: .kind, network, for: reader)),
                ("response forum", .returns(analyzed.returns, by: .forum, network, for: reader)),
                ("response --reminder", .reminders(analyzed.returns, network)),
                ("levels --check", .scaleCheck(ScaleCheck(network))),
                ("levels --crosswalk", Crosswalk.all[0].sheet),
                ("levels", network.scale.sheet(.swedish)), ("levels --survey", question.sheet),
            ]
    }

    /// Those beside the report for whoever sees all.
    func report() throws -> [(name: String, sheet: Sheet)] {
        try NetworkReport(network, conventions, .swedish, .internal).tables.map { ("report \($0)", $1) }
    }

    /// Those behind every picture that has something to show.
    func pictures() throws -> [(name: String, sheet: Sheet)] {
        let context = PictureContext(analyzed, language: .swedish, audience: .internal)
        return try PictureKind.allCases.compactMap { kind in
            if kind.isSearched, network.actors.count > 20 { return nil }
            do {
                return ("\(kind)", try kind.picture(context).table)
            } catch DiagramError.refused {
                return nil
            }
        }
    }
}

/// Every kind of picture, in every way that gives it a table of its own.
enum PictureKind: CaseIterable {
    case matrix, matrixOfSides, profile, profileByKinds, reachByWave, transitions, gapStates, perception
    case perceptionByActor, centrality, headline, indicators, groups, groupsByCounty, forums, geography
    case network, networkWithGroups, ego, gaps, next, change, waves

    /// Whether places are searched for, which takes its time; the columns are the same of any network.
    var isSearched: Bool {
        [.network, .networkWithGroups, .gaps, .next, .change, .waves].contains(self)
    }

    func picture(_ context: PictureContext) throws(DiagramError) -> Picture {
        switch self {
        case .matrix: try .matrix(context)
        case .matrixOfSides: try .matrix(context, showsSides: true)
        case .profile: try .profile(context, by: .network)
        case .profileByKinds: try .profile(context, by: .kinds)
        case .reachByWave: try .reach(context, by: .wave)
        case .transitions: try .transitions(context)
        case .gapStates: try .gapStates(context)
        case .perception: try .perception(context)
        case .perceptionByActor: try .perception(context, by: .actors)
        case .centrality: try .centrality(context)
        case .headline: try .headline(context)
        case .indicators: try .indicators(context)
        case .groups: try .groups(context)
        case .groupsByCounty: try .groups(context, by: .county)
        case .forums: try .forums(context)
        case .geography: try .geography(context)
        case .network: try .network(context)
        case .networkWithGroups:
            try .network(context, MapOptions(grouping: .kind, sizing: .betweenness))
        case .ego: try .ego(context, 0)
        case .gaps: try .gaps(context)
        case .next: try .next(context)
        case .change: try Self.change(context)
        case .waves: try .waves(context)
        }
    }

    private static func change(_ context: PictureContext) throws(DiagramError) -> Picture {
        let wave = context.conventions.wave
        guard wave > 0 else { throw .refused([:]) }
        return try .change(context, from: wave - 1)
    }
}
