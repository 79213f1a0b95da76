import Files
import Model
import TestNetworks
import Testing

@Suite struct `A package description` {
    private func read(_ text: String) -> (description: Draft.Description, problems: [Problem]) {
        let (description, _, problems) = readPackage(Array(text.utf8), file: "datapackage.json")
        return (description, problems)
    }

    private func read(samverkan text: String) -> (description: Draft.Description, problems: [Problem]) {
        read("{\"samverkan\": \(text)}")
    }

    @Test func `gives a name, a title and a summary, and passes over what others need`() {
        let (description, problems) = read(
            """
            {"profile": "tabular-data-package", "name": "net", "title": "Nät", "description": "Om nätet",
             "licenses": [{"name": "CC0-1.0"}], "resources": [{"path": "actors.csv", "schema": {}}]}
            """)
        #expect(problems.isEmpty)
        #expect(description.id == "net")
        #expect(description.title == "Nät")
        #expect(description.summary == "Om nätet")
        #expect(description.scale == nil)
        #expect(description.waves == nil)
        #expect(description.kinds == nil)
    }

    @Test(arguments: ["{}", "{\"samverkan\": {}}", "{\"samverkan\": null}", "\u{FEFF}{}"])
    func `may be empty`(text: String) {
        #expect(read(text).problems.isEmpty)
    }

    @Test(arguments: [
        "[\"2024\", \"2026\"]", "[2024, 2026]",
        "[{\"id\": \"2024\", \"title\": \"first\"}, {\"id\": \"2026\"}]",
    ])
    func `lists waves as texts, numbers or objects, in its own order`(waves: String) {
        let (description, problems) = read(samverkan: "{\"waves\": \(waves)}")
        #expect(problems.isEmpty)
        #expect(description.waves == ["2024", "2026"])
    }

    @Test(arguments: [
        "[{\"id\": \"choir\", \"sv\": \"kör\", \"en\": \"choir\"}]",
        "[{\"id\": \"choir\", \"sv\": \"kör\", \"en\": \"choir\"}, {\"id\": \"choir\", \"sv\": \"annan\"}]",
    ])
    func `adds kinds of its own after the standard ones, each once`(kinds: String) {
        let name = Name(swedish: "kör", english: "choir")
        #expect(
            read(samverkan: "{\"kinds\": \(kinds)}").description.kinds
                == Kind.standard + [Kind(id: "choir", name: name, plural: name)])
    }

    @Test func `names kinds by an id alone, by one name, or as an object of names`() {
        let names = { (kinds: String) in
            read(samverkan: "{\"kinds\": \(kinds)}").description.kinds?.suffix(2).map { $0.name(.swedish) }
        }
        #expect(names("[\"a\", \"b\"]") == ["a", "b"])
        #expect(names("[{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"en\": \"B\"}]") == ["A", "B"])
        #expect(names("{\"b\": \"B\", \"a\": \"A\"}") == ["A", "B"])
    }

    @Test(arguments: [
        ("sweden", Reference.Source.sweden), ("none", .unchecked), ("norway", .folder("norway")),
        ("./sweden", .folder("./sweden")),
    ])
    func `names the reference that codes are held against`(text: String, source: Reference.Source) {
        #expect(read(samverkan: "{\"reference\": \"\(text)\"}").description.reference == source)
    }

    @Test(arguments: [
        (
            "{\"id\": \"k\", \"sv\": \"kör\", \"en\": \"choir\", \"plural_sv\": \"körer\", \"plural_en\": \"choirs\"}",
            "körer", "choirs"
        ),
        ("{\"id\": \"k\", \"sv\": \"kör\", \"en\": \"choir\", \"plural_sv\": \"körer\"}", "körer", "choir"),
        ("{\"id\": \"k\", \"sv\": \"kör\", \"plural_sv\": \"körer\"}", "körer", "körer"),
        ("{\"id\": \"k\", \"name\": \"band\", \"plural\": \"bands\"}", "bands", "bands"),
        ("{\"id\": \"k\", \"sv\": \"kör\", \"en\": \"choir\"}", "kör", "choir"), ("\"k\"", "k", "k"),
    ])
    func `says what several of a kind are called, else the name has to do`(
        kind: String, swedish: String, english: String
    ) {
        let read = read(samverkan: "{\"kinds\": [\(kind)]}").description.kinds?.last
        #expect(read?.plural(.swedish) == swedish)
        #expect(read?.plural(.english) == english)
    }

    @Test func `renames a standard kind in its place`() throws {
        let kinds = try #require(
            read(samverkan: "{\"kinds\": {\"region\": \"landsting\"}}").description.kinds)
        #expect(kinds.map(\.id) == Kind.standard.map(\.id))
        #expect(kinds.first { $0.id == "region" }?.name(.swedish) == "landsting")
    }

    @Test(arguments: ["\"samverkan-8\"", "{\"id\": \"samverkan-8\"}"])
    func `names the scale that the product knows`(scale: String) {
        #expect(read(samverkan: "{\"scale\": \(scale)}").description.scale == .samverkan8)
    }

    @Test(arguments: [
        "[\"Låg\", \"Hög\"]", "[{\"sv\": \"Låg\"}, {\"sv\": \"Hög\"}]",
        "[{\"level\": 2, \"name\": \"Hög\"}, {\"level\": 1, \"name\": \"Låg\"}]",
        "[{\"level\": 0, \"sv\": \"Inget\"}, {\"level\": 1, \"sv\": \"Låg\"}, {\"level\": 2, \"sv\": \"Hög\"}]",
    ])
    func `brings a scale of its own, as names or objects in any order, 0 passed over`(levels: String) throws {
        let scale = read(samverkan: "{\"scale\": {\"id\": \"own\", \"levels\": \(levels)}}").description.scale
        #expect(scale?.steps.map { $0.name(.english) } == ["Låg", "Hög"])
        #expect(scale?.id == "own")
        #expect(scale?.tieFrom == 1)
    }

    @Test func `says what each level of its own scale means`() {
        let scale = read(
            samverkan: """
                {"scale": {"id": "own", "tie_from": 2, "levels": [
                  {"sv": "Låg", "en": "Low", "meaning": "m"},
                  {"sv": "Hög", "en": "High", "meaning_sv": "ms", "meaning_en": "me"}]}}
                """
        ).description.scale
        #expect(scale?.tieFrom == 2)
        #expect(scale?.steps.map { $0.meaning(.swedish) } == ["m", "ms"])
        #expect(scale?.steps.map { $0.meaning(.english) } == ["m", "me"])
        #expect(scale?.steps.map { $0.name(.english) } == ["Low", "High"])
    }

    @Test func `keeps the usual threshold for ties within a short scale of the usual name`() {
        let scale = read(samverkan: "{\"scale\": {\"id\": \"samverkan-8\", \"levels\": [\"a\"]}}").description
            .scale
        #expect(scale?.tieFrom == 1)
    }

    @Test(arguments: [
        ("[]", "datapackage.json"), ("7", "datapackage.json"), ("{\"name\": 7}", "name"),
        ("{\"title\": []}", "title"), ("{\"samverkan\": []}", "samverkan"),
        ("{\"samverkan\": {\"waves\": \"2024\"}}", "samverkan.waves"),
        ("{\"samverkan\": {\"waves\": [\"2024\", true]}}", "samverkan.waves.1"),
        ("{\"samverkan\": {\"waves\": [{}]}}", "samverkan.waves.0.id"),
        ("{\"samverkan\": {\"kinds\": 7}}", "samverkan.kinds"),
        ("{\"samverkan\": {\"reference\": 7}}", "samverkan.reference"),
        ("{\"samverkan\": {\"kinds\": [{\"sv\": \"x\"}]}}", "samverkan.kinds.0.id"),
        ("{\"samverkan\": {\"scale\": 7}}", "samverkan.scale"),
        ("{\"samverkan\": {\"scale\": {\"levels\": [\"a\"]}}}", "samverkan.scale.id"),
        ("{\"samverkan\": {\"scale\": {\"id\": \"a\", \"levels\": [{}]}}}", "samverkan.scale.levels.0.sv"),
        (
            "{\"samverkan\": {\"scale\": {\"id\": \"a\", \"levels\": [{\"level\": 3, \"sv\": \"b\"}]}}}",
            "samverkan.scale.levels"
        ),
        (
            "{\"samverkan\": {\"scale\": {\"id\": \"a\", \"levels\": [\"b\"], \"tie_from\": 2}}}",
            "samverkan.scale.tie_from"
        ),
        (
            "{\"samverkan\": {\"scale\": {\"id\": \"a\", \"levels\": [\"b\"], \"tie_from\": 1e99}}}",
            "datapackage.json"
        ),
    ])
    func `tells where it has the wrong shape`(text: String, path: String) {
        #expect(read(text).problems.map(\.fact) == [.badPackage(.wrongShape(path: path))])
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 1), ("{\n  \"name\": ,\n}", 2, 11), ("{\n  \"title\": \"a\n}", 2, 14),
        ("{\"title\": \"ååå\" ,,}", 1, 18), ("{\"name\": \"a\"} x", 1, 15), ("{\r\n'name': 1}", 2, 1),
        ("{\n\"name\": tru", 2, 11),
    ])
    func `tells the line and column where it ceases to be JSON`(text: String, line: Int, column: Int) {
        let problems = read(text).problems
        #expect(problems.map(\.fact) == [.badPackage(.notJSON)])
        #expect(problems.map(\.location.line) == [line])
        #expect(problems.map(\.location.column) == [column])
    }

    @Test func `says where it is no text`() {
        let (_, _, problems) = readPackage(Array("{\n\"å".utf8) + [0xE5], file: "datapackage.json")
        #expect(problems.map(\.fact) == [.badEncoding(byte: 0xE5)])
        #expect(problems.map(\.location) == [SourceLocation(file: "datapackage.json", line: 2, column: 3)])
    }
}
