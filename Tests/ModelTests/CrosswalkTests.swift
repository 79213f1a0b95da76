import Model
import Testing

@Suite struct `A crosswalk to another scale` {
    @Test(arguments: Crosswalk.all)
    func `has a word for each of our levels, none included`(crosswalk: Crosswalk) {
        #expect(crosswalk.spans.count == Scale.samverkan8.top + 1)
    }

    @Test(arguments: Crosswalk.all)
    func `names only levels that the other scale has`(crosswalk: Crosswalk) {
        for span in crosswalk.spans.compactMap({ $0 }) {
            #expect(crosswalk.level(span.low) != nil)
            #expect(crosswalk.level(span.high) != nil)
        }
    }

    @Test(arguments: Crosswalk.all)
    func `never makes a deeper level shallower`(crosswalk: Crosswalk) {
        let spans = crosswalk.spans.compactMap { $0 }
        for (shallow, deep) in zip(spans, spans.dropFirst()) {
            #expect(shallow.low <= deep.low && shallow.high <= deep.high)
        }
    }

    @Test func `knows Frey from 0 to 5, PARTNER from 1 to 4 and IAP2 from 1 to 5`() {
        #expect(Crosswalk.all.map(\.id) == ["frey", "partner", "iap2"])
        #expect(Crosswalk.all.map { $0.levels.map(\.level) } == [Array(0...5), Array(1...4), Array(1...5)])
    }
}
