import Files
import Model
import TestNetworks
import Testing

@Suite struct `JSON that is none` {
    @Test(arguments: [
        (#"{"nodes": [1, 2}"#, "1:16 here stands “}” in place of “,” or “]”"),
        (#"{"nodes": [1, ]}"#, "1:15 here stands “]” in place of a value"),
        (#"{"nodes": [1],}"#, "1:15 here stands “}” in place of a name in quotation marks"),
        (#"{nodes: []}"#, "1:2 here stands “nodes” in place of a name in quotation marks"),
        (#"{"nodes" []}"#, "1:10 here stands “[” in place of “:”"),
        (#"{"nodes": []} x"#, "1:15 here stands “x” in place of the end of the file"),
        (#"{"nodes": [01]}"#, "1:12 here stands “01” in place of a number"),
        (#"{"nodes": [1.]}"#, "1:12 here stands “1.” in place of a number"),
        (#"{"nodes": [.5]}"#, "1:12 here stands “.5” in place of a value"),
        (#"{"nodes": [+5]}"#, "1:12 here stands “+5” in place of a value"),
        (#"{"nodes": [1e]}"#, "1:12 here stands “1e” in place of a number"),
        (#"{"nodes": [0x1F]}"#, "1:13 here stands “x1F” in place of “,” or “]”"),
        (#"{"nodes": ['a']}"#, "1:12 here stands “'a'” in place of a value"),
        (#"{"nodes": [True]}"#, "1:12 here stands “True” in place of a value"),
        (#"{"nodes": [nul]}"#, "1:12 here stands “nul” in place of a value"),
        (#"{"nodes": ["\x"]}"#, "1:13 here stands “\\x” in place of a valid \\ escape"),
        (#"{"nodes": ["\u12G4"]}"#, "1:13 here stands “\\u12G4” in place of a valid \\ escape"),
        ("{\"nodes\": [\"a\tb\"]}", "1:14 here stands “U+0009” in place of “\"”"),
        ("{\"nodes\": [\"a\nb\"]}", "1:14 here stands “U+000A” in place of “\"”"),
        (#"// a note"#, "1:1 here stands “//” in place of a value"),
        (#"{"nodes": [ö]}"#, "1:12 here stands “ö” in place of a value"),
        (#"{"nodes": ["#, "1:12 the file is cut off: the end of JSON is missing"),
        (#"{"nodes": ["a"#, "1:14 the file is cut off: the end of JSON is missing"),
        (#"{"nodes": [tr"#, "1:14 the file is cut off: the end of JSON is missing"),
        ("", "1:1 the file is cut off: the end of JSON is missing"),
        ("  \n ", "2:2 the file is cut off: the end of JSON is missing"),
    ])
    func `is told with its place and what should stand there`(text: String, message: String) {
        #expect(complaints(text) == [message])
    }

    @Test func `is told in Swedish too, with a remedy`() throws {
        let problems = #expect(throws: Problems.self) { try GraphDocument.json(#"{"nodes": [1 2]}"#) }
        let problem = try #require(problems?.all.first)
        #expect(problem.message(.swedish) == "här står ”2” i stället för ”,” eller ”]”")
        #expect(problem.remedy(.swedish) == "Rätta här, eller spara filen igen från programmet.")
    }

    @Test func `that goes deeper than anybody writes is told, at any depth`() {
        for depth in [1_001, 2_000_000] {
            let text = String(repeating: "[", count: depth)
            #expect(complaints(text) == ["1:1001 the file has more than 1000 levels within each other"])
        }
        let deep =
            #"{"nodes":[{"id":"a","x":"# + String(repeating: "[", count: 990) + "1"
            + String(repeating: "]", count: 990) + "}]}"
        #expect(complaints(deep) == [])
    }
}

@Suite struct `Texts and numbers of JSON` {
    @Test func `have their escapes read`() throws {
        let document = try GraphDocument.json(
            #"{"nodes":[{"id":"\u00e5\u00C4\/\\\"","label":"a\tb\nc\b\f\r \ud83d\ude00","\u006e\u00e4mn":"v\u00e4g"}]}"#
        )
        #expect(document.id(0) == "åÄ/\\\"")
        #expect(document.vertexColumn("label").flatMap { document.value($0, 0) } == "a\tb\nc\u{8}\u{C}\r 😀")
        #expect(document.vertexColumn("nämn").flatMap { document.value($0, 0) } == "väg")
    }

    @Test func `are the replacement character where half of a pair is missing, which is counted`() throws {
        let text = #"{"nodes":[{"id":"a","x":"\ud83d!","y":"\ude00","z":"\ud83d\ud83d\ude00"}]}"#
        let document = try GraphDocument.json(text)
        #expect(Told(document).vertices == ["a{x=\u{FFFD}!, y=\u{FFFD}, z=\u{FFFD}😀}"])
        #expect(
            complaints(text) == [
                "1:26 not read: characters of which only half is there (\\ud800–\\udfff) (3)"
            ])
    }

    @Test func `are told where they are infinite or no numbers, and everything else is read`() {
        // As networkx 3.6.1 writes float("nan") and float("inf").
        let text = #"""
            {"directed": false, "multigraph": false, "graph": {"g": -Infinity},
             "nodes": [{"x": NaN, "id": "a"}, {"id": "b", "big": 1e999, "list": [1, NaN]}],
             "edges": [{"w": Infinity, "source": "a", "target": "b"}]}
            """#
        #expect(
            complaints(text) == [
                "1:57 “g” is “-Infinity”, which is not a number",
                "2:18 “x” is “NaN”, which is not a number",
                "2:54 “big” is “1e999”, which is not a number",
                "2:73 “list” is “NaN”, which is not a number",
                "3:18 “w” is “Infinity”, which is not a number",
            ])
    }

    @Test func `come in UTF-16, with a byte-order mark and in Windows-1252`() throws {
        let text = #"{"nodes":[{"id":"Växjö"}]}"#
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        let windows = text.unicodeScalars.map { UInt8($0.value) }
        for bytes in [utf16, marked, windows] {
            let document = try GraphDocument.read(GraphSource(file: "g.json", bytes: bytes)).document
            #expect(document.id(0) == "Växjö")
        }
    }

    @Test func `keep what they were written as`() throws {
        let document = try GraphDocument.json(
            #"{"nodes":[{"id":1.0,"a":1.50,"b":-0,"c":1E5,"d":12345678901234567890}]}"#)
        #expect(Told(document).vertices == ["1.0{a=1.50, b=-0, c=1E5, d=12345678901234567890}"])
        #expect(document.types == ["a:real", "b:integer", "c:real", "d:real"])
    }
}
