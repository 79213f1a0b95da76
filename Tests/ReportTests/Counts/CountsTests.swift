import Analysis
import Foundation
import Model
import Report
import Results
import TestNetworks
import Testing

/// Every number that a sentence counts is the one in the JSON of the same wave, for the same readers.
///
/// A sentence that counts must be of a form in the catalogue (``CountedForms``). One that is of none fails, so that a new
/// sentence is held from its first day. What counts nothing is passed over by the rules of ``OwnNames`` and no other.
@Suite struct `A sentence that counts` {
    static let networks = [
        "dalen", "exempel-enkat", "krinova", "samhallsplanering-2013-2024", "skaraborg", "sodra-vatterbygden",
        "strategisk-planering", "sundsvallspusslet", "sverige", "ystad",
    ]

    @Test(arguments: networks, Audience.allCases)
    func `has the numbers of the JSON`(name: String, audience: Audience) throws {
        let counted = try CountedNetwork(name, audience, withWaves: true)
        let findings = Findings(counted.analyzed)
        for language in Language.allCases {
            // The words of its figures are those of the pictures.
            var walk = CountWalk(
                counted.facts, language, prose: try Self.prose(language, audience), ofPictures: true)
            let report = try NetworkReport(findings, language: language, bindsActors: true)
            walk.hold(CountedText.sentences(ofMarkdown: report.markdown, without: walk.names))
            walk.expectSums()
            #expect(walk.held > 3)
            for fault in walk.faults { Issue.record("\(language), report: \(fault)") }
        }
    }

    @Test(arguments: ["dalen", "exempel-enkat"])
    func `stands in letters with the numbers of the JSON`(name: String) throws {
        let counted = try CountedNetwork(name, .participants)
        let all = AnalyzedNetwork(counted.network, Conventions(for: counted.network))
        for language in Language.allCases {
            var walk = CountWalk(counted.facts, language)
            let letters = try Letters(all, language: language)
            for actor in letters.recipients {
                // Every section of a letter is about the one it is to.
                let name = counted.network.actors[actor].name
                walk.hold(
                    CountedText.sentences(ofMarkdown: letters.letter(to: actor).markdown, without: walk.names)
                        .map { CountedSentence(text: $0.text, heading: name, card: "") })
            }
            #expect(walk.held > letters.recipients.count)
            for fault in walk.faults { Issue.record("\(language): \(fault)") }
        }
    }

    @Test(arguments: networks, Audience.allCases)
    func `is printed with the numbers of the JSON`(name: String, audience: Audience) throws {
        let counted = try CountedNetwork(name, audience)
        for language in Language.allCases {
            for (command, text) in counted.printed(language) {
                var walk = CountWalk(counted.facts, language)
                walk.hold(CountedText.sentences(ofCommand: text, without: walk.names))
                #expect(walk.held > 0 || ["gaps", "next", "response"].contains(command))
                for fault in walk.faults { Issue.record("\(language), \(command): \(fault)") }
            }
        }
    }

    /// What the method section says of networks of which there is nothing to count.
    private static func prose(_ language: Language, _ audience: Audience) throws -> Set<String> {
        let files = [
            ["actors.csv": "id,name,kind\na,A,region\nb,B,region\n", "ties.csv": "wave,from,to,level\n"],
            Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n"),
        ]
        return try files.reduce(into: []) { prose, files in
            let network = try Draft(files: files).validated().network
            let text = try NetworkReport(network, language, audience).markdown
            let method = "\n## " + language("Så är talen gjorda", "How the numbers were made")
            let parts = text.components(separatedBy: method)
            let names = OwnNames(network, language, prose: [])
            prose.formUnion(CountedText.sentences(ofMarkdown: parts[1], without: names).map(\.text))
        }
    }
}

/// A network as some readers get it, with the numbers of its JSON.
struct CountedNetwork {
    /// As it is, before the gate.
    let network: Network
    let analyzed: AnalyzedNetwork
    let facts: CountedFacts

    init(_ name: String, _ audience: Audience, withWaves: Bool = false) throws {
        network = try name == "dalen" ? Samples.dalen() : Samples.network(named: name)
        let network = network
        func seen(_ conventions: Conventions, by audience: Audience = audience) -> AnalyzedNetwork {
            AnalyzedNetwork(network, conventions).seen(by: audience)
        }
        let waves = withWaves ? network.waves.indices.map { Conventions(for: network, wave: $0) } : []
        let all = AnalyzedNetwork(network, Conventions(for: network))
        analyzed = all.seen(by: audience)
        facts = try CountedFacts(
            analyzed, claimed: seen(Conventions(for: network, side: .claimed)),
            whole: audience == .internal ? nil : all.seen(by: .internal),
            waves: waves.map { seen($0) },
            wholeWaves: audience == .internal ? [] : waves.map { seen($0, by: .internal) })
    }

    /// What commands print, down to their tables.
    func printed(_ language: Language) -> [(command: String, text: String)] {
        let wave = analyzed.wave
        let texts = [
            ("measures", ResultText.measures(wave.measures, wave.relations, language)),
            ("gaps", GapDetails(analyzed).opening(language)),
            (
                "maturity",
                ResultText.maturity(wave.maturity, wave.relations, only: nil, withMean: false, language)
            ),
            ("next", ResultText.next(wave.next(10), wave.relations, language)),
            ("response", ResultText.returns(analyzed.returns, wave, language)),
        ]
        let change = analyzed.comparison.map {
            ("change", ResultText.change($0, analyzed.network, analyzed.conventions, language))
        }
        return texts + (change.map { [$0] } ?? [])
    }
}

extension CountWalk {
    /// The sums that a report's numbers make.
    mutating func expectSums() {
        expect(
            ["ties.both", "map.answered", "ties.claimed_only", "one_answer", "map.documented"],
            addUpTo: "map.relations")
        expect(
            [
                "ties.both", "ties.claimed_only", "ties.documented", "ties.none",
                "measures.counts.not_relevant", "one_answer", "ties.withheld", "ties.unknown",
            ], addUpTo: "asked")
        for part in ["targeted", "in_line", "short", "above", "ahead", "undecided"]
        where told["decided.targeted"] != nil {
            expect(
                ["decided.\(part)", "suggested.\(part)"],
                addUpTo: "gaps.headline.\(part == "targeted" ? part : "standing.\(part)")")
        }
        if told["untold"] != nil {
            expect(["untold", "untold.suggested"], addUpTo: "gaps.headline.targeted")
        }
        expect(["mark"], addUpTo: "state.marked")
        guard told["map.relations"] != nil else { return }
        expect(["map.joined", "map.lacking", "map.alone"], addUpTo: "measures.counts.actors")
        if told.keys.contains(where: { $0.hasPrefix("alone.") }) {
            expect(facts.network.kinds.map { "alone.\($0.id)" }, addUpTo: "map.alone")
        }
    }
}
