import Files
import Foundation
import Model
import TestNetworks
import Testing

@Suite struct `Settings of a package` {
    private func changed(_ text: String, _ change: (inout PackageSettings) -> Void) -> String {
        var settings = PackageSettings()
        change(&settings)
        return String(decoding: settings.text(changing: Array(text.utf8)), as: UTF8.self)
    }

    @Test func `take the place of what stood there, and of nothing else`() {
        let text = """
            {
              "profile" : "tabular-data-package",
              "title": "Gammal \\"titel\\", med } och {",
              "samverkan": {"waves": [ "1", {"id": "2"} ], "promise": "open", "more": null},
              "other": {"title": "Min egen"}
            }

            """
        #expect(
            changed(text) {
                $0.title = "Ny ”titel”/\"2\""
                $0.promise = .agreed
                $0.waves = ["2024", "våren 2026"]
            } == """
                {
                  "profile" : "tabular-data-package",
                  "title": "Ny ”titel”/\\"2\\"",
                  "samverkan": {"waves": ["2024", "våren 2026"], "promise": "agreed", "more": null},
                  "other": {"title": "Min egen"}
                }

                """)
    }

    @Test(arguments: [
        "{}", "{ }", "{\"samverkan\": {}}", "{\"samverkan\":{ \n }, \"x\": [1, {\"samverkan\": 2}]}",
    ])
    func `come in where nothing stood`(text: String) throws {
        let result = changed(text) {
            $0.description = "Rad 1\nrad 2"
            $0.promise = .confirmed
            $0.scale = .samverkan8
        }
        let (description, _, problems) = readPackage(Array(result.utf8), file: "datapackage.json")
        #expect(problems.isEmpty)
        #expect(description.summary == "Rad 1\nrad 2")
        #expect(description.promise == .confirmed)
        #expect(description.scale == .samverkan8)
        #expect(changed(text) { $0.title = "B" }.contains("\"A\"") == false)
        #expect(text.contains("x") == result.contains("\"x\": [1, {\"samverkan\": 2}]"))
    }

    @Test func `are read back from every sample`() throws {
        for name in ["exempel-enkat", "sodra-vatterbygden", "skaraborg", "krinova"] {
            let folder = NetworkFolder(path: Samples.path("Networks/" + name))
            let before = folder.draft().description
            var settings = PackageSettings()
            settings.title = before.title
            settings.description = before.summary
            settings.waves = before.waves
            settings.scale = Scale(
                id: "own", steps: [Scale.Step(level: 1, name: Name(swedish: "Å", english: "Å"))], tieFrom: 1)
            let after = try folder.changed(settings, .swedish).draft.description
            #expect(after.title == before.title)
            #expect(after.summary == before.summary)
            #expect(after.waves == before.waves)
            #expect(after.promise == before.promise)
            #expect(after.scale?.steps.map(\.name.swedish) == ["Å"])
        }
    }
}
