import Analysis
import Foundation
import Model
import Results
import TestNetworks
import Testing

/// Four organisations: of one relation both have said different levels, of one only one side has said any, of one both
/// have said the same, and of one a document tells.
private func network(promise: String) throws -> Network {
    try Draft(files: [
        "datapackage.json": #"{"name": "n", "samverkan": {"promise": "\#(promise)"}}"#,
        "actors.csv": "id,name,kind\na,A,firm\nb,B,firm\nc,C,region\nd,D,region\n",
        "ties.csv": """
        wave,from,to,level,by,note
        1,a,b,3,,hemligt
        1,b,a,7,,
        1,a,c,2,,
        1,b,c,6,,
        1,c,b,6,,
        1,a,d,6,document,
        """,
        "targets.csv": "min,max\n5,8\n",
    ]).validated().network
}

private func seen(_ promise: String, by audience: Audience) throws -> AnalyzedNetwork {
    let network = try network(promise: promise)
    return AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience)
}

private typealias Object = [String: Any]

private func object(_ json: JSONValue) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(json.asText().utf8)) as? Object)
}

@Suite struct `JSON for readers who may not see everything` {
    private func dyad(_ a: String, _ b: String, _ promise: String, _ audience: Audience = .participants)
        throws
        -> (dyad: Object, unit: Object)
    {
        let gaps = try object(.gaps(try seen(promise, by: audience)))
        let dyads = try #require(gaps["dyads"] as? [Object])
        let dyad = try #require(dyads.first { $0["a"] as? String == a && $0["b"] as? String == b })
        return (dyad, try #require((dyad["units"] as? [Object])?.first))
    }

    private func span(_ value: Any?) throws -> [Int?] {
        let span = try #require(value as? Object)
        #expect(span.keys.sorted() == ["high", "low"])
        return [span["low"] as? Int, span["high"] as? Int]
    }

    @Test func `says for whom it is, and what they were promised`() throws {
        let conventions = try #require(
            try object(.gaps(try seen("confirmed", by: .participants)))["conventions"] as? Object)
        #expect(conventions["audience"] as? String == "participants")
        #expect(conventions["promise"] as? String == "confirmed")
        let own = try #require(
            try object(.gaps(try seen("confirmed", by: .internal)))["conventions"] as? Object)
        #expect(own["audience"] as? String == "internal")
        #expect(own["promise"] == nil)
    }

    @Test func `has no ends for a level that is withheld, and tells the state`() throws {
        let (dyad, unit) = try dyad("a", "b", "confirmed")
        #expect(dyad["state"] as? String == "contested")
        #expect(dyad["standing"] as? String == "short")
        #expect(unit["steps"] as? Int == 2)
        #expect(try span(unit["confirmed"]) == [3, 3])
        #expect(try span(unit["claimed"]) == [nil, nil])
    }

    @Test func `tells of one answer that it exists, and nothing else`() throws {
        let (dyad, unit) = try dyad("a", "c", "confirmed")
        #expect(unit["one_sided"] as? Bool == true)
        for key in ["state", "ahead", "possible", "steps"] { #expect(unit[key] is NSNull, "\(key)") }
        for key in ["state", "ahead"] { #expect(dyad[key] is NSNull, "\(key)") }
        #expect(dyad["standing"] as? String == "undecided")
        #expect(try span(unit["confirmed"]) == [nil, nil])
        #expect(try span(unit["claimed"]) == [nil, nil])
        let own = try self.dyad("a", "c", "confirmed", .internal)
        #expect(own.unit["state"] as? String == "below")
        #expect(try span(own.unit["confirmed"]) == [0, 2])
    }

    @Test func `tells what is out of line as something to take up where that was promised`() throws {
        let (dyad, unit) = try dyad("a", "b", "agreed")
        #expect(dyad["state"] is NSNull)
        #expect(dyad["standing"] as? String == "to_take_up")
        #expect(unit["possible"] is NSNull)
        #expect(try span(unit["confirmed"]) == [nil, nil])
        #expect(try self.dyad("b", "c", "agreed").dyad["state"] as? String == "within")
    }

    @Test func `tells the public of no single relation's state`() throws {
        let gaps = try object(.gaps(try seen("open", by: .public)))
        #expect((gaps["dyads"] as? [Object])?.isEmpty == true)
        #expect((gaps["headline"] as? Object)?["targeted"] as? Int == 6)
    }

    @Test(arguments: Audience.allCases)
    func `tells who answered as it is, whoever reads`(audience: Audience) throws {
        let response = try #require(
            try object(.gaps(try seen("agreed", by: audience)))["response"] as? Object)
        #expect(response["answered"] as? Int == 3)
        #expect(response["items"] as? Int == 6)
        #expect(response["answers"] as? Int == 5)
    }

    @Test func `has the same keys for all readers`() throws {
        let own = Self.keys(try object(.gaps(try seen("confirmed", by: .internal))))
        let others = Self.keys(try object(.gaps(try seen("confirmed", by: .participants))))
        #expect(others == own.union(["promise"]))
    }

    private static func keys(_ value: Any) -> Set<String> {
        if let object = value as? Object {
            return object.reduce(into: Set(object.keys)) { $0.formUnion(keys($1.value)) }
        }
        return (value as? [Any])?.reduce(into: []) { $0.formUnion(keys($1)) } ?? []
    }

    @Test func `gives no level of two sides that differ among the ties`() throws {
        let analyzed = try seen("confirmed", by: .participants)
        let ties = try #require(
            try object(.measures(analyzed.wave.measures, analyzed))["ties"] as? [Object])
        let tie = try #require(ties.first { $0["a"] as? String == "a" && $0["b"] as? String == "b" })
        #expect(try span(tie["confirmed"]) == [3, 3])
        #expect(try span(tie["claimed"]) == [nil, nil])
    }

    @Test(arguments: [Audience.participants, .public], ["confirmed", "agreed", "open"])
    func `holds no note`(audience: Audience, promise: String) throws {
        let analyzed = try seen(promise, by: audience)
        let aspects = GapAspect.allCases.filter { !$0.isInternal }
        let text =
            JSONValue.gaps(analyzed, further: GapDetails(analyzed).json(aspects)).asText()
            + JSONValue.next(analyzed.wave.next(5), analyzed).asText()
        #expect(!text.contains("hemligt"))
    }

    @Test func `says nothing of what may lapse where nobody may know`() throws {
        func lapse(_ audience: Audience) throws -> Any? {
            let analyzed = try seen("confirmed", by: audience)
            return try object(.next(analyzed.wave.next(5), analyzed))["doing_nothing"]
        }
        #expect(try lapse(.participants) is NSNull)
        #expect(try lapse(.internal) is Object)
    }
}

@Suite struct `A table for readers who may not see everything` {
    private func rows(_ reader: TableReader) throws -> [[String]] {
        let analyzed = try seen("confirmed", by: .participants)
        return GapDetails(analyzed).table(.relations, for: reader).rows
    }

    @Test func `is empty in CSV where something is withheld`() throws {
        let rows = try rows(.program)
        let differing = try #require(rows.first { $0[0] == "a" && $0[1] == "b" })
        #expect(differing[3] == "contested")
        #expect(differing[6...7] == ["3", ""])
        let single = try #require(rows.first { $0[0] == "a" && $0[1] == "c" })
        #expect(single[3] == "")
        #expect(single[6...8] == ["", "", ""])
        #expect(single[11...12] == ["", "undecided"])
    }

    @Test func `says in words why there is no level`() throws {
        let rows = try rows(.person(.swedish))
        let differing = try #require(rows.first { $0[0] == "A" && $0[1] == "B" })
        #expect(differing[6...7] == ["3", "visas inte"])
        let single = try #require(rows.first { $0[0] == "A" && $0[1] == "C" })
        #expect(single[3] == "ett svar finns")
        #expect(single[6...7] == ["ett svar finns", "ett svar finns"])
    }

    @Test func `does not take what is withheld for what nobody has said`() throws {
        let details = GapDetails(try seen("agreed", by: .public))
        #expect(details.text(.relations, .english).contains("How single relations stand is not shown."))
        #expect(details.text(.wishes, .english).contains("No wishes can be shown."))
        #expect(!details.overview(.english).contains("No relation has a target"))
    }
}
