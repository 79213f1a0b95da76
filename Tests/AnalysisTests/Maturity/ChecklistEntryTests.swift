import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `The checklist` {
    private func checklist(_ rows: String, wave: String = "3") throws -> [ChecklistEntry] {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
            "ties.csv": "wave,from,to,level\n1,a,b,5\n2,a,b,5\n3,a,b,5\n",
            "forums.csv": "id,name\nf,Forum\n",
            "indicators.csv": "wave,indicator,value,forum,source,note\n" + rows,
        ]).validated().network
        let relations = WaveRelations(network, wave: try network.wave(wave))
        return Maturity(relations, Gaps(relations)).checklist
    }

    @Test func `stands by forum, the network first, then by name`() throws {
        let entries = try checklist("3,beta,yes,f,,\n3,alfa,no,f,,\n3,gamma,partly,,,\n")
        #expect(entries.map(\.name) == ["gamma", "alfa", "beta"])
        #expect(entries.map(\.forum) == [nil, 0, 0])
        #expect(entries.map(\.value) == [.partly, .no, .yes])
    }

    @Test func `holds what was recorded last before`() throws {
        let entry = try #require(try checklist("1,a,no,f,,\n3,a,yes,f,S,N\n").first)
        #expect(entry.before?.wave == 0)
        #expect(entry.before?.value == .no)
        #expect(entry.change == .toward)
        #expect(entry.evidence.map(\.source) == ["S"])
    }

    @Test(
        arguments: [
            ("", "yes", "first"), ("yes", "yes", "same"), ("no", "partly", "toward"),
            ("yes", "partly", "away"), ("unknown", "no", "now_known"), ("no", "unknown", "no_longer_known"),
            ("unknown", "unknown", "same"), ("yes", "", "not_recorded"),
        ])
    func `says what became of it`(before: String, now: String, change: String) throws {
        let rows =
            (before.isEmpty ? "" : "2,a,\(before),f,,\n") + (now.isEmpty ? "" : "3,a,\(now),f,,\n")
        #expect(try checklist(rows).first?.change.rawValue == change)
    }

    @Test func `keeps a forum's apart from the network's`() throws {
        #expect(try checklist("2,a,no,,,\n3,a,yes,f,,\n").map(\.change) == [.notRecorded, .first])
    }

    @Test func `does not know what rows contradict`() throws {
        let entry = try #require(try checklist("3,a,yes,f,S,\n3,a,no,f,T,\n").first)
        #expect(entry.value == .unknown)
        #expect(entry.isDisputed)
        #expect(entry.evidence.count == 2)
        let agreed = try #require(try checklist("3,a,yes,f,S,\n3,a,unknown,f,T,\n").first)
        #expect(agreed.value == .yes)
        #expect(!agreed.isDisputed)
    }

    @Test func `does not look ahead`() throws {
        #expect(try checklist("3,a,yes,f,,\n", wave: "2").isEmpty)
    }
}
