internal import Files
internal import Intake
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `A list of codes` {
    private let network: Network

    init() throws {
        network = try Draft(files: [
            "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\nc,Gamma,region\n",
            "ties.csv": "wave,from,to,level\n2024,a,b,5\n", "forums.csv": "id,name\nrad,Kustrådet\n",
        ]).validated().network
    }

    private func collect(_ grids: [Grid]) -> Collection {
        Collector(network, wave: "2024").collect(grids)
    }

    private let answers = Grid([
        ["Organisation", "Beta", "Gamma"], ["Alfa", "A4", "A5"], ["Gamma", "A6", ""],
    ])

    @Test func `that gives a code two meanings gives it none, and says where both stand`() {
        let list = Grid(
            [["kod", "nivå"], ["A4", "4"], ["A5", "5"], ["A4", "3"], ["A6", "6"], ["A4", "2"]],
            file: "koder.csv")
        for grids in [[answers, list], [list, answers]] {
            let collection = collect(grids)
            #expect(collection.reports.map(\.answer) == [.level(5), .level(6)])
            #expect(collection.leftOut.map(\.cell) == ["B2"] && collection.isUnexplained)
            #expect(
                collection.listConflicts.map {
                    [$0.code, $0.first.cell, $0.first.meaning, $0.second.cell, $0.second.meaning]
                } == [["A4", "B2", "4", "B4", "3"]])
        }
    }

    @Test func `may say the same twice, in other words`() {
        let level = Grid(
            [["kod", "nivå"], ["A4", "4"], ["A5", "5"], ["A4", "4 Diskutera"], ["A6", "6"]], file: "koder.csv"
        )
        let actors = Grid([["code", "actor"], ["S1", "a"], ["S2", "Gamma"]], file: "1.csv")
        let more = Grid([["code", "actor"], ["S1", "Alfa"], ["S2", "c"]], file: "2.csv")
        let collection = collect([answers, level, actors, more])
        #expect(collection.listConflicts == [] && collection.reports.count == 3)
    }

    @Test func `tells of two organisations for one token without the token`() {
        let export = Grid([["token", "Beta"], ["hemlig1", "4"], ["hemlig2", "5"]])
        let people = Grid(
            [
                ["token", "actor", "respondent"], ["hemlig1", "a", "r1"], ["hemlig1", "c", "r1"],
                ["hemlig2", "a", "r2"],
            ], file: "personer.csv")
        let collection = collect([export, people])
        #expect(collection.reports.map(\.answer) == [.level(5)])
        #expect(collection.listConflicts.map(\.second.cell) == ["B3"])
        #expect(!String(describing: collection.listConflicts).contains("hemlig"))
    }

    // Qualtrics counts from 1.
    private let recoded = Grid(
        [["kod", "nivå"]] + (1...9).map { ["\($0)", "\($0 - 1)"] }, file: "ett.xlsx", sheet: "Koder")
    private let own = Grid(
        [["Organisation", "Beta"], ["Alfa", "9"], ["Gamma", "4"]], file: "ett.xlsx", sheet: "Svar")
    private func other(_ level: String) -> Grid {
        Grid(
            [["Organisation", "Alfa"], ["Beta", "4"], ["Gamma", level]], file: "annat.xlsx", sheet: "Svar")
    }

    @Test func `that stands beside answers does not change what another file's numbers say`() {
        let collection = collect([own, recoded, other("5")])
        #expect(collection.reports.map(\.answer) == [.level(8), .level(4), .level(5), .level(3)])
        #expect(collection.leftOut == [])
    }

    @Test func `that stands beside answers tells what another file holds that cannot be read otherwise`() {
        let collection = collect([other("9"), own, recoded])
        #expect(collection.reports.map(\.answer) == [.level(8), .level(3), .level(8), .level(3)])
        #expect(collection.leftOut == [] && collection.refusal == nil)
    }

    @Test func `in a file without answers holds for all`() {
        let list = recoded.named("koder.xlsx")
        let explained = Grid(
            [["Så här fyllde vi i enkäten"], ["Ring oss"]], file: "koder.xlsx", sheet: "Läs mig")
        for grids in [[list, other("5")], [explained, list, other("5")]] {
            #expect(collect(grids).reports.map(\.answer) == [.level(3), .level(4)])
        }
    }
}
