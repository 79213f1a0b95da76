internal import Files
internal import Intake
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `What is set aside` {
    private let network: Network

    init() throws {
        network = try Draft.pair(["forums.csv": "id,name\nrad,Kustrådet\n"]).validated().network
    }

    private func collect(
        _ rows: [[String]], in network: Network? = nil, mapping: IntakeMapping = IntakeMapping()
    ) -> Collection {
        Collector(network ?? self.network, wave: "2024").collect([Grid(rows)], mapping: mapping)
    }

    private func told(_ collection: Collection) -> [String] {
        collection.setAside.map { "\($0.text) \($0.reason.rawValue) \($0.cells)" }
    }

    @Test(arguments: [
        ("Summa", "Totalt"), ("Medel", "Antal"), ("Total", "N"), ("Sum:", "MEAN"), ("Average", "Median"),
        ("Medelvärde", "Count"),
    ])
    func `are the sums of a matrix, counted`(column: String, row: String) {
        let collection = collect([
            ["", "Alfa", "Beta", column], ["Alfa", "-", "4", "4"], ["Beta", "5", "-", "5"],
            [row, "5", "4", "9"],
        ])
        #expect(collection.reports.map(\.answer) == [.level(4), .level(5)])
        #expect(collection.leftOut == [] && collection.unmatched == [] && !collection.isUnexplained)
        #expect(told(collection) == ["\(row) sum 3", "\(column) sum 2"])
    }

    @Test func `are the sums of a table of respondents, whatever stands in them`() {
        let collection = collect([
            ["ID", "Organisation", "[Allmänt] Alfa", "[Allmänt] Beta", "[Allmänt] Totalt", "Antal"],
            ["1", "Alfa", "", "4", "4", "1"], ["2", "Beta", "tolv", "", "12", "1 st"],
            ["Medel", "", "12", "4,0", "", ""],
        ])
        #expect(collection.reports.map(\.answer) == [.level(4)])
        #expect(collection.leftOut.map(\.cell) == ["C3"])
        #expect(told(collection) == ["Medel sum 2", "Totalt sum 2", "Antal sum 2"])
    }

    @Test func `are the sums for each partner`() {
        let collection = collect([
            ["Organisation", "[Allmänt] Beta", "[Kustrådet] Beta", "Summa [Beta]"], ["Alfa", "4", "3", "7"],
        ])
        #expect(collection.reports.map(\.answer) == [.level(4), .level(3)])
        #expect(told(collection) == ["Summa [Beta] sum 1"])
    }

    @Test func `are the sums of a long table`() {
        let collection = collect([
            ["Från", "Till", "Forum", "Nivå", "Antal"], ["Alfa", "Beta", "", "4", "1"],
            ["Summa", "", "", "4", ""], ["Alfa", "Totalt", "", "4", ""], ["Alfa", "Beta", "Total", "4", ""],
        ])
        #expect(collection.reports.map(\.answer) == [.level(4)])
        #expect(!collection.isUnexplained && collection.unmatched == [] && collection.unmatchedForums == [])
        #expect(told(collection) == ["Summa sum 1", "Totalt sum 1", "Total sum 1", "Antal sum 1"])
    }

    @Test func `is no sum that bears the name of an actor or a forum`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,Total,region\nb,N,region\n",
            "ties.csv": "wave,from,to,level\n2024,a,b,5\n", "forums.csv": "id,name\nf,Summa\n",
        ]).validated().network
        let matrix = collect([["", "Total", "N"], ["Total", "-", "4"], ["N", "5", "-"]], in: network)
        #expect(matrix.reports.map(\.answer) == [.level(4), .level(5)] && matrix.setAside == [])
        let long = collect([["Från", "Till", "Forum", "Nivå"], ["Total", "N", "Summa", "4"]], in: network)
        #expect(long.reports.map { $0.forum?.text } == ["f"] && long.setAside == [])
    }

    @Test(arguments: ["ignored", "ignore", "ignorera", "Ignoreras", "läses inte"])
    func `are names that a hand has set aside, as read from the file`(word: String) throws {
        let file = Grid([
            ["what", "text", "meaning", "forum", "actor"], ["name", "Gammalag", word, "", ""],
            ["name", "gamma.example", word, "", ""], ["name", "Nygruppen", word, "", ""],
        ])
        let mapping = try #require(IntakeMapping.read(file).mapping)
        #expect(IntakeMapping.read(Grid(mapping.rows)).mapping == mapping)
        let rows = [
            ["Organisation", "[Allmänt] Beta", "[Allmänt] Gammalag"], ["Alfa", "4", "3"],
            ["Gammalag", "5", ""],
            ["nn@gamma.example", "6", "2"],
        ]
        #expect(collect(rows).isUnexplained)
        let collection = collect(rows, mapping: mapping)
        #expect(collection.reports.map(\.answer) == [.level(4)])
        #expect(!collection.isUnexplained && collection.unmatched == [])
        #expect(
            told(collection) == [
                "Gammalag ignored_name 2", "gamma.example ignored_name 2",
            ])
        // What is set aside stays so in the file that is saved.
        #expect(mapping.adding(collection.mapping).names == mapping.names)
        let long = collect(
            [
                ["Från", "Till", "Forum", "Nivå"], ["Alfa", "Beta", "Nygruppen", "4"],
                ["Gammalag", "Beta", "", "5"],
            ],
            mapping: mapping)
        #expect(long.reports.isEmpty && !long.isUnexplained && long.unmatchedForums == [])
    }

    @Test func `leaves a name to the actor that a hand gives it, whatever it is called`() {
        let file = Grid([
            ["what", "text", "meaning", "forum", "actor"], ["name", "Summa", "", "", "a"],
            ["name", "nygamla.example", "", "", "a"],
        ])
        let mapping = IntakeMapping.read(file).mapping ?? IntakeMapping()
        let collection = collect([["Organisation", "Beta"], ["Summa", "4"]], mapping: mapping)
        #expect(collection.reports.map(\.from) == ["a"] && collection.setAside == [])
        // An address is saved by its domain.
        let address = collect(
            [["E-post", "Beta"], ["nn@nygamla.example", "4"], ["Alfa", "4"]], mapping: mapping)
        #expect(address.repeated.map(\.actor) == ["a"])
    }

    @Test func `is a saved wish about somebody, or in a forum, that is no more`() {
        let columns = [
            IntakeMapping.Column(text: "Önskas av X", role: .wanted, partner: "x"),
            IntakeMapping.Column(text: "Hinder i Y", role: .obstacle, forum: "y", partner: "b"),
        ]
        let collection = collect(
            [["Organisation", "Beta", "Önskas av X", "Hinder i Y"], ["Alfa", "4", "6", "Tid"]],
            mapping: IntakeMapping(columns: columns))
        #expect(collection.reports.map(\.answer) == [.level(4)])
        #expect(collection.leftOut == [] && collection.isUnexplained)
        #expect(told(collection) == ["x wish_of_nobody 1", "Hinder i Y wish_of_nobody 1"])
    }
}
