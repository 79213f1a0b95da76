import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `How much reports can carry` {
    private func reliability(_ rows: [String], tieFrom: Level = 4) throws -> (
        ReportReliability, AnalyzedNetwork
    ) {
        let ids = Array("abcdefghijkl")
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\n" + ids.map { "\($0),Actor \($0),region\n" }.joined(),
            "ties.csv": "wave,from,to,level,by,respondent\n" + rows.map { "1,\($0)\n" }.joined(),
        ]).validated().network
        let analyzed = AnalyzedNetwork(network, Conventions(for: network, tieFrom: tieFrom))
        return (ReportReliability(analyzed), analyzed)
    }

    @Test func `counts pairs where both sides answered, and leaves out what may be yes or no`() throws {
        let (found, _) = try reliability([
            "a,b,5,a,", "b,a,6,b,",  // both yes
            "a,c,5,a,", "c,a,0,c,",  // one
            "a,d,1,a,", "d,a,3,d,",  // neither
            "a,e,7,a,",  // one answer alone
            "a,f,7,document,", "f,a,7,f,",  // a document is no side
            "b,c,3,b,r1", "b,c,6,b,r2", "c,b,5,c,",  // the one side is of two minds
        ])
        #expect(found.two == TwoReports(bothYes: 1, oneYes: 1, bothNo: 1))
        #expect(found.unclear == 1)
        // Two of b and one of c.
        #expect(found.counts == [.init(yes: 2, reports: 3, relations: 1)])
        #expect(found.several == nil)
        #expect(found.certainties.isEmpty)
    }

    @Test func `tells a posterior where three have reported on many relations`() throws {
        // Each pair has three reports: both sides and a third; two in five pairs real, one report in eight off.
        let ids = Array("abcdefghijkl")
        var rows: [String] = []
        var number = 0
        for one in 0..<12 {
            for other in (one + 1)..<12 {
                let isReal = (one * 5 + other * 3) % 5 < 2
                let third = (0..<12).first { $0 != one && $0 != other } ?? 0
                for by in [one, other, third] {
                    number += 1
                    let isWrong = (number * 5 + one) % 8 == 0
                    rows.append("\(ids[one]),\(ids[other]),\(isReal != isWrong ? 6 : 0),\(ids[by]),")
                }
            }
        }
        let (found, analyzed) = try reliability(rows)
        let several = try #require(found.several)
        #expect((0.2...0.6).contains(several.real))
        #expect(found.counts.map(\.yes) == [0, 1, 2, 3])
        #expect(found.certainties.map(\.chance) == found.certainties.map(\.chance).sorted())
        #expect(found.certainties.first.map { $0.chance < 0.1 } == true)
        #expect(found.certainties.last.map { $0.chance > 0.9 } == true)
        #expect(found.certainties.allSatisfy { $0.jackknife != nil })
        #expect(
            ResultText.reliability(found, analyzed, .english).contains(
                "3 yes of 3: 99% (indicative 96–100%), 13\u{A0}relations."))
        #expect(JSONValue.reliability(found, analyzed).asText().contains("\"fits_model\": true"))
    }

    @Test func `says that disagreement is left open`() throws {
        let (found, analyzed) = try reliability([
            "a,b,5,a,", "b,a,6,b,", "a,g,5,a,", "g,a,6,g,", "a,c,5,a,", "c,a,0,c,", "a,d,1,a,", "d,a,3,d,",
            "b,d,1,b,", "d,b,0,d,",
        ])
        let text = ResultText.reliability(found, analyzed, .swedish)
        #expect(text.contains("0–100\u{A0}%: uppgifterna lämnar det helt öppet."))
        #expect(text.contains("Ingen relation har tre svar eller fler."))
    }
}
