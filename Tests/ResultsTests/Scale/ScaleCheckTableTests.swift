import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `What a check of the scale prints` {
    private func text(_ ticked: [String], _ language: Language) throws -> String {
        let ids = Array("abcdef")
        let rows = ticked.enumerated().map { place, ticks in
            "1,\(ids[place]),\(ids[(place + 1) % 6]),,\(ticks)\n"
        }
        let network = try Draft(files: [
            "datapackage.json": #"{"name": "steps", "title": "Steps"}"#,
            "actors.csv": "id,name,kind\n" + ids.map { "\($0),Actor \($0),region\n" }.joined(),
            "ties.csv": "wave,from,to,level,ticked\n" + rows.joined(),
        ]).validated().network
        return ResultText.scaleCheck(ScaleCheck(network), network, language)
    }

    private static let apart = ["1", "2", "3", "4", "5", "6"]

    @Test(arguments: Language.allCases)
    func `says plainly that the steps are not cumulative`(language: Language) throws {
        try expectGolden(text(Self.apart, language), "steps.check.\(language.rawValue).txt")
        #expect(
            try text(Self.apart, language).contains(
                language("Stegen bygger inte på varandra", "The steps do not build on each other")))
    }

    @Test func `says that they are`() throws {
        let text = try text(["1", "1 2", "1 2 3", "1 2 3 4", "1 2 3 4 5", "1 2"], .english)
        #expect(text.contains("The steps build on each other in these answers"))
        #expect(text.contains("Nobody ticked a level and skipped a shallower one."))
    }

    @Test func `says that nobody ticked anything`() throws {
        #expect(
            try text([""], .swedish) == """
                Steps
                Inget svar har kryss i kolumnen ticked, så det går inte att pröva om stegen bygger på varandra.

                """)
    }
}
