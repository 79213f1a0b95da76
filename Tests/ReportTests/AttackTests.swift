import Analysis
import Drawing
import Files
import Foundation
import Model
import Pictures
import Report
import Results
import TestNetworks
import Testing

// What readers may not know is looked for in every byte that they get (`rules.md` §6.8): in all that commands print, in
// every picture with its alternative text and the numbers behind it, and in the report with its tables and figures.
// Nothing may differ after an attack that leaves response, what is told of each relation, and shown aggregates as they
// were.

@Suite struct `What is written for others` {
    private static let readers: [(Audience, Promise)] = [
        (.participants, .confirmed), (.participants, .agreed), (.public, .confirmed), (.public, .agreed),
    ]

    @Test(arguments: AnsweredSurvey.Attack.allCases, readers)
    func `is the same after an attack`(_ attack: AnsweredSurvey.Attack, reader: (Audience, Promise)) throws {
        let (audience, promise) = reader
        var compared = 0
        for seed in 1...9 as ClosedRange<UInt64> {
            let survey = AnsweredSurvey(promise: promise, seed: seed)
            guard let attacked = survey.after(attack, seed: seed) else { continue }
            let (before, after) = (
                try View(survey.network(), audience, seed), try View(attacked.network(), audience, seed)
            )
            guard before.knowable == after.knowable else { continue }
            compared += 1
            for (part, other) in zip(try before.parts(), try after.parts()) where part.text != other.text {
                let lines = zip(part.text.split(separator: "\n"), other.text.split(separator: "\n"))
                let line = lines.first { $0 != $1 }.map { "\($0) ≠ \($1)" } ?? "lengths"
                Issue.record("\(part.name), seed \(seed): \(line)")
            }
        }
        #expect(compared >= 3, "too few attacks leave what may be known as it was")
    }

    @Test func `differs for those in charge`() throws {
        for attack in AnsweredSurvey.Attack.allCases {
            let differs = try (1...3 as ClosedRange<UInt64>).contains { seed in
                let survey = AnsweredSurvey(promise: .confirmed, seed: seed)
                guard let attacked = survey.after(attack, seed: seed) else { return false }
                let texts = try [survey, attacked].map {
                    try View($0.network(), .internal, seed).parts().map(\.text)
                }
                return texts[0] != texts[1]
            }
            #expect(differs, "\(attack)")
        }
    }
}

/// All that some readers get of a network.
private struct View {
    let language: Language
    /// Where pictures draw the line: by several thresholds a level could be read out.
    let tieFrom: Level
    let audience: Audience
    let network: Network
    let analyzed: AnalyzedNetwork
    /// Who has answered, how relations are told to stand, and the aggregates that are shown.
    let knowable: String

    init(_ network: Network, _ audience: Audience, _ seed: UInt64) throws {
        language = seed.isMultiple(of: 2) ? .swedish : .english
        tieFrom = [2, 4, 6][Int(seed % 3)]
        self.audience = audience
        self.network = network
        let all = AnalyzedNetwork(network, Conventions(for: network))
        let analyzed = all.seen(by: audience)
        self.analyzed = analyzed
        knowable = network.waves.indices.map { wave in
            let shown = analyzed[wave]
            return [
                "\(all[wave].response) \(all[wave].relations.respondents.sorted())",
                shown.gaps.dyads.map { "\($0.dyad) \($0.units.map(\.told))" }.joined(separator: "\n"),
                "\(shown.levels) \(shown.gaps.headline) \(shown.perception) \(shown.obstacles)",
            ].joined(separator: "\n")
        }.joined(separator: "\n")
    }

    func parts() throws -> [(name: String, text: String)] { try printed() + pictures() + report() }

    private func printed() throws -> [(name: String, text: String)] {
        let wave = analyzed.wave
        let conventions = analyzed.conventions
        let details = GapDetails(analyzed)
        let aspects = GapAspect.allCases.filter { audience == .internal || !$0.isInternal }
        let comparison = analyzed.comparison(from: 0, to: 1)
        let changes = Changes(analyzed)
        let territory = try Territory(
            wave.relations, conventions, areas: .counties(of: network, network.reference),
            reference: network.reference, seed: 1)
        let export = NetworkExport(analyzed, from: 0, language, LevelColors([]))
        var parts: [(name: String, text: String)] = [
            ("measures, CSV", Sheet.measures(wave.measures, network).asCSV()),
            ("measures, JSON", JSONValue.measures(wave.measures, analyzed).asText()),
            ("measures", ResultText.measures(wave.measures, wave.relations, language)),
            ("gaps, JSON", JSONValue.gaps(analyzed, further: details.json(aspects)).asText()),
            ("gaps", details.overview(language)),
            ("next, JSON", JSONValue.next(wave.next(10), analyzed).asText()),
            ("next", ResultText.next(wave.next(10), wave.relations, language)),
            ("change, CSV", Sheet.change(comparison.change, network, for: .program).asCSV()),
            ("change, JSON", JSONValue.change(comparison, analyzed).asText()),
            ("change", ResultText.change(comparison, network, conventions, language)),
            ("changes, JSON", JSONValue.changes(changes, analyzed).asText()),
            ("changes", ResultText.changes(changes, language)),
            ("maturity, JSON", JSONValue.maturity(analyzed).asText()),
            (
                "maturity",
                ResultText.maturity(wave.maturity, wave.relations, only: nil, withMean: true, language)
            ),
            ("response, JSON", JSONValue.returns(analyzed.returns, analyzed).asText()),
            ("response", ResultText.returns(analyzed.returns, wave, language)),
            ("export", Data(try export.content.bytes()).base64EncodedString()),
            ("territory, JSON", JSONValue.territory(territory, analyzed).asText()),
            ("territory", ResultText.territory(territory, wave.relations, only: nil, language)),
        ]
        for aspect in aspects {
            parts.append(("gaps \(aspect), CSV", details.sheet(aspect, for: .program).asCSV()))
            parts.append(("gaps \(aspect)", details.text(aspect, language)))
        }
        parts += TerritoryPart.allCases.map { part in
            ("territory \(part), CSV", part.sheet(territory, network, for: .program).asCSV())
        }
        return parts
    }

    private func pictures() -> [(name: String, text: String)] {
        var makers: [(String, (PictureContext) throws(DiagramError) -> Picture)] = [
            (
                "matrix of sides",
                { context throws(DiagramError) in try .matrix(context, showsSides: true) }
            ),
            ("transitions", { context throws(DiagramError) in try .transitions(context) }),
            ("gap states", { context throws(DiagramError) in try .gapStates(context) }),
            ("perception", { context throws(DiagramError) in try .perception(context) }),
            (
                "perception by actors",
                { context throws(DiagramError) in try .perception(context, by: .actors) }
            ),
            ("headline", { context throws(DiagramError) in try .headline(context) }),
            ("indicators", { context throws(DiagramError) in try .indicators(context) }),
            ("gaps", { context throws(DiagramError) in try .gaps(context) }),
            ("next", { context throws(DiagramError) in try .next(context) }),
            ("change", { context throws(DiagramError) in try .change(context, from: 0) }),
            ("waves", { context throws(DiagramError) in try .waves(context) }),
            ("forums", { context throws(DiagramError) in try .forums(context) }),
            ("geography", { context throws(DiagramError) in try .geography(context) }),
        ]
        for grouping in LevelGrouping.allCases {
            makers += [
                ("profile by \(grouping)", { c throws(DiagramError) in try .profile(c, by: grouping) }),
                ("reach by \(grouping)", { c throws(DiagramError) in try .reach(c, by: grouping) }),
            ]
        }
        for order in MatrixOrder.allCases {
            makers.append(
                ("matrix by \(order)", { c throws(DiagramError) in try .matrix(c, order: order) }))
        }
        for division in GroupDivision.allCases {
            makers.append(
                ("groups by \(division)", { c throws(DiagramError) in try .groups(c, by: division) }))
        }
        for measure in [Measure.betweenness, .degree] {
            makers.append(
                ("centrality \(measure)", { c throws(DiagramError) in try .centrality(c, of: measure) }))
        }
        for actor in network.actors.indices.prefix(3) {
            makers.append(("ego of \(actor)", { c throws(DiagramError) in try .ego(c, actor) }))
        }
        for grouping in [nil, .community] as [MapOptions.Grouping?] {
            for sizing in [nil, .betweenness] as [Measure?] {
                let options = MapOptions(grouping: grouping, sizing: sizing)
                makers.append(
                    (
                        "map by \(grouping, default: "nothing"), \(sizing, default: "all alike")",
                        { c throws(DiagramError) in try .network(c, options) }
                    ))
            }
        }
        let context = PictureContext(
            network, Conventions(for: network, tieFrom: tieFrom), language: language, audience: audience)
        return makers.map { name, make in
            ("draw \(name), from \(tieFrom)", text { () throws(DiagramError) in try make(context) })
        }
    }

    /// What is written of a picture; why it is not drawn where it is refused.
    private func text(_ picture: () throws(DiagramError) -> Picture) -> String {
        do {
            let picture = try picture()
            // Charts have no text as a graph.
            let graph = try? picture.scene.rendered(as: .dot)
            return [
                picture.fileStem, picture.table.asCSV(),
                String(decoding: try picture.scene.rendered(as: .svg), as: UTF8.self),
                String(decoding: graph ?? [], as: UTF8.self),
            ].joined(separator: "\n")
        } catch .refused(let words) {
            return words[language.rawValue] ?? ""
        } catch {
            Issue.record(error)
            return ""
        }
    }

    private func report() throws -> [(name: String, text: String)] {
        let report = try NetworkReport(Findings(analyzed), language: language)
        return [
            ("report.html", report.html), ("report.md", report.markdown),
            ("explore.html", try ExplorePage(Findings(analyzed), language: language).html()),
            (
                "figures",
                try report.figures.map { try $0.fileStem + $0.scene.inlineSVG(idPrefix: "") }.joined()
            ),
        ] + report.tables.map { ($0.fileName, $0.table.asCSV()) }
    }
}
