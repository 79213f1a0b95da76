import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import Testing

// The numbers behind a picture: ids, numbers and states for programs, words for people.

@Suite struct `The numbers behind a picture` {
    private static let folder: [String: String] = {
        var folder = Folders.survey(
            "2024,reg,lst,3,\n2024,lst,reg,5,\n2024,kom,reg,4,\n2024,reg,kom,4,\n2024,kom,lst,2,\n")
        folder["indicators.csv"] = "wave,forum,indicator,value\n2024,rad,Uppdrag,yes\n2024,,Budget,partly\n"
        return folder
    }()

    private func context(_ audience: Audience = .participants) throws -> PictureContext {
        try PictureContext(Self.folder, audience)
    }

    @Test func `of gaps tell a withheld level from an unknown one, and neither to programs`() throws {
        let picture = try Picture.gaps(context())
        #expect(picture.numbers == [["lst", "reg", "", "", "5", "7", "agreed", "2023-12-31"]])
        #expect(
            picture.said() == [
                [
                    "Länsstyrelsen i Y", "Region X", "Att ta upp", "visas inte", "5", "7", "överenskommet",
                    "2023-12-31",
                ]
            ])
        let open = try Picture.gaps(context(.internal))
        #expect(open.numbers == [["lst", "reg", "contested", "3", "5", "7", "agreed", "2023-12-31"]])
    }

    @Test func `of a matrix say what each level rests on`() throws {
        let picture = try Picture.matrix(context())
        #expect(
            picture.said() == [
                ["Länsstyrelsen i Y", "Region X", "visas inte", "svar", "Att ta upp"],
                ["Länsstyrelsen i Y", "Kommun Z", "ett svar finns", "svar", ""],
                ["Region X", "Kommun Z", "4", "svar", ""],
            ])
        let sides = try Picture.matrix(context(.internal), showsSides: true)
        #expect(
            sides.numbers == [
                ["lst", "reg", "5", "answers"], ["lst", "kom", "", "none"], ["reg", "lst", "3", "answers"],
                ["reg", "kom", "4", "answers"], ["kom", "lst", "2", "answers"],
                ["kom", "reg", "4", "answers"],
            ])
    }

    @Test func `of levels are counts and shares`() throws {
        let picture = try Picture.profile(context(.internal), by: .network)
        #expect(
            picture.numbers[2] == [
                "wave-2024", "2", "Inform", "0", "1.0", "0.6666666666666666", "1.0", "0", "1.0", "1.0", "1.0",
            ])
        #expect(
            picture.said()[2] == [
                "Mätomgång 2024", "2", "Informera", "0", "100\u{A0}%", "67\u{A0}%", "100\u{A0}%", "0",
                "100\u{A0}%", "100\u{A0}%", "100\u{A0}%",
            ])
        #expect(picture.table.asCSV(forExcel: true).contains(";0,6666666666666666;"))
    }

    @Test func `of groups are what territory counts`() throws {
        let picture = try Picture.groups(context(.internal))
        #expect(
            picture.numbers == [
                ["county-board", "region", "1", "1", "1", "1.0", "1.0", "1.0", "3", "3", "3"],
                ["county-board", "municipality", "1", "1", "0", "", "0.0", "1.0", "", "", ""],
                ["region", "municipality", "1", "1", "1", "1.0", "1.0", "1.0", "4", "4", "4"],
            ])
    }

    @Test func `of states are counts by forum`() throws {
        let sheet = try Picture.gapStates(context()).table
        let row = zip(sheet.columns.map(\.key), sheet.table(for: .program).rows[0]).filter { $0.1 != "0" }
        #expect(row.map { "\($0) \($1)" } == ["forum ", "targets_to_take_up 1", "targets 1"])
    }

    @Test func `of indicators are one row for each record`() throws {
        let picture = try Picture.indicators(context())
        #expect(picture.numbers == [["", "Budget", "2024", "partly"], ["rad", "Uppdrag", "2024", "yes"]])
    }

    @Test func `of conversations are those of the list`() throws {
        let context = try context(.internal)
        #expect(
            try Picture.next(context).table.asCSV()
                == Sheet.next(context.analyzed.wave.next(10), context.network).asCSV())
    }

    @Test func `of who says more are counts of either side`() throws {
        let picture = try Picture.perception(context(.internal))
        #expect(picture.numbers == [["county-board", "region", "1", "0", "1", "0", "0", "0", "0"]])
    }

    @Test func `of central actors have the name of what is measured`() throws {
        let sheet = try Picture.centrality(context(.internal), of: .degree).table
        #expect(sheet.columns.map(\.key) == ["id", "name", "kind", "degree", "degree_lower", "degree_upper"])
        #expect(
            sheet.table(for: .program).rows == [
                ["reg", "Region X", "region", "2", "2", "2"],
                ["kom", "Kommun Z", "municipality", "1", "1", "2"],
                ["lst", "Länsstyrelsen i Y", "county-board", "1", "1", "2"],
            ])
    }
}
