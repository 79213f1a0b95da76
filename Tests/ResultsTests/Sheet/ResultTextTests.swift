import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `What commands print for people` {
    @Test(arguments: Language.allCases)
    func `of measures`(language: Language) throws {
        let network = try Samples.dalen()
        let relations = WaveRelations(network, wave: 1)
        let measures = Measures(IndexedNetwork(relations, Conventions(for: network)))
        try expectGolden(
            ResultText.measures(measures, relations, language), "dalen.measures.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `of gaps`(language: Language) throws {
        let network = try Samples.dalen()
        try expectGolden(
            GapDetails(network, wave: 1).overview(language), "dalen.gaps.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `of change`(language: Language) throws {
        let network = try Samples.dalen()
        let conventions = Conventions(for: network)
        let last = network.waves.count - 1
        let comparison = AnalyzedNetwork(network, conventions).comparison(from: 0, to: last)
        try expectGolden(
            ResultText.change(comparison, network, conventions, language),
            "dalen.change.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `of all changes`(language: Language) throws {
        let network = try Samples.dalen()
        let changes = Changes(AnalyzedNetwork(network, Conventions(for: network)), named: [0])
        try expectGolden(ResultText.changes(changes, language), "dalen.changes.\(language.rawValue).txt")
    }

    @Test func `of measures counts one in the singular`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,A,firm\nb,B,firm\n",
            "ties.csv": "wave,from,to,level\n2024,a,b,5\n",
        ])
        .validated().network
        let relations = WaveRelations(network, wave: 0)
        let measures = Measures(IndexedNetwork(relations, Conventions(for: network)))
        #expect(
            ResultText.measures(measures, relations, .swedish)
                .contains("2\u{A0}aktörer, 0\u{A0}relationer; 1 par är osäkert och 0 har ingen uppgift."))
        #expect(
            ResultText.measures(measures, relations, .english)
                .contains("2\u{A0}actors, 0 ties; 1 pair is in doubt and 0 have no data."))
    }

    private static let alphabet = [
        "actors.csv": "id,name,kind\n1,Östra,firm\n2,Åby,firm\n3,Ärla,firm\n4,alfa,firm\n",
        "ties.csv": """
        wave,from,to,level,by
        1,1,2,5,document
        1,1,3,5,document
        1,3,2,5,document
        1,1,4,5,document
        2,1,2,6,document
        2,1,3,6,document
        2,2,3,6,document

        """,
        "targets.csv": "min,max\n2,4\n",
    ]

    private func pairs(_ sheet: Sheet, _ reader: TableReader) -> [String] {
        sheet.table(for: reader).rows.map { $0.prefix(2).joined(separator: "–") }
    }

    @Test func `of gaps and change goes by name, for programs by id`() throws {
        let network = try Draft(files: Self.alphabet).validated().network
        let gaps = Gaps(WaveRelations(network, wave: 1))
        #expect(
            pairs(.gaps(gaps, network, for: .person(.swedish)), .person(.swedish)) == [
                "alfa–Åby", "alfa–Ärla", "alfa–Östra", "Åby–Ärla", "Åby–Östra", "Ärla–Östra",
            ])
        #expect(
            pairs(.gaps(gaps, network, for: .program), .program) == [
                "1–4", "2–4", "3–4", "1–2", "1–3", "2–3",
            ])
        let change = Change(network, from: 0, to: 1)
        #expect(
            pairs(.change(change, network, for: .person(.english)), .person(.english)) == [
                "Åby–Ärla", "Åby–Östra", "Ärla–Östra", "alfa–Östra",
            ])
        #expect(pairs(.change(change, network, for: .program), .program) == ["1–2", "1–3", "2–3", "1–4"])
    }

    @Test func `of change misses no answer where nobody was asked`() throws {
        func last(_ language: Language, _ rows: String = "") throws -> String? {
            let files = Self.alphabet.merging(["ties.csv": Self.alphabet["ties.csv", default: ""] + rows]) {
                $1
            }
            let network = try Draft(files: files).validated().network
            return Sheet.change(Change(network, from: 0, to: 1), network, for: .person(language))
                .table(for: .person(language)).rows.last?.last
        }
        #expect(try last(.swedish) == "går inte att jämföra: inget dokument anger nivån")
        #expect(try last(.english) == "not comparable: no document tells the level")
        #expect(try last(.swedish, "2,2,4,,\n") == "går inte att jämföra: svar saknas")
    }

    @Test func `of a wave without targets says so and shows no table`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,A,firm\n", "ties.csv": "wave,from,to,level\n",
        ])
        .validated().network
        let text = GapDetails(network, wave: 0).overview(.swedish)
        #expect(text.hasSuffix("\nInga relationer har något mål i denna mätomgång.\n"))
    }
}

extension GapDetails {
    init(_ network: Network, wave: Wave.Place, for audience: Audience = .internal) {
        self.init(
            AnalyzedNetwork(network, Conventions(for: network, wave: wave)).seen(by: audience))
    }
}

@Suite struct `Tables for programs` {
    @Test func `have the contract's keys, ids and whole numbers`() throws {
        let network = try Samples.dalen()
        let relations = WaveRelations(network, wave: 1)
        let measures = Measures(IndexedNetwork(relations, Conventions(for: network)))
        try expectGolden(
            Sheet.measures(measures, network).asCSV(), "dalen.measures.csv")
        try expectGolden(
            Sheet.gaps(Gaps(relations), network, for: .program).asCSV(), "dalen.gaps.csv")
        try expectGolden(
            Sheet.change(Change(network, from: 0, to: 1), network, for: .program).asCSV(),
            "dalen.change.csv")
        try expectGolden(
            Sheet.changes([Change(network, from: 0, to: 1)], network, for: .program).asCSV(),
            "dalen.changes.csv")
    }
}
