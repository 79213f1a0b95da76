import Model
import Testing

@Suite struct `A frame` {
    private func ids(_ area: Frame.Area) -> [String] {
        Frame(area, of: .sweden).organisations.map(\.id.text)
    }

    @Test func `of a county has its region, its board, its municipalities and three agencies`() {
        let frame = Frame(.counties(["06"]), of: .sweden)
        #expect(
            frame.organisations.map(\.id.text)
                == ["region-06", "lst-06"]
                + [
                    "0604", "0617", "0642", "0643", "0662", "0665", "0680", "0682", "0683", "0684", "0685",
                    "0686", "0687",
                ].map { "kommun-\($0)" } + ["boverket", "tillvaxtverket", "trafikverket"])
        #expect(frame.borders.allSatisfy { !$0.crossesCounty })
        #expect(
            frame.borders.contains { $0.a == "kommun-0642" && $0.b == "kommun-0643" && $0.status == .land })
    }

    @Test func `of two counties knows the borders between them`() {
        let frame = Frame(.counties(["06", "07"]), of: .sweden)
        #expect(frame.organisations.count == 13 + 8 + 4 + 3)
        #expect(frame.borders.contains { $0.crossesCounty })
    }

    @Test func `of Gotland has one actor for region and municipality`() {
        #expect(
            ids(.counties(["09"])) == ["region-09", "lst-09", "boverket", "tillvaxtverket", "trafikverket"])
        #expect(ids(.municipalities(["0980"])) == ["region-09", "lst-09"])
    }

    @Test func `of municipalities has them with their regions and boards`() {
        #expect(
            ids(.municipalities(["0643", "1480"])) == [
                "region-06", "region-14", "lst-06", "lst-14", "kommun-0643", "kommun-1480",
            ])
    }

    @Test func `of the country has everyone with a county, and twelve agencies`() {
        let frame = Frame(.country, of: .sweden)
        #expect(frame.organisations.count == 21 + 21 + 289 + 12)
        #expect(frame.borders.count == Reference.sweden.neighbors.count)
    }
}
