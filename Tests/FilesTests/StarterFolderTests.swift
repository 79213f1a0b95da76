internal import Files
internal import Foundation
internal import Model
internal import TestNetworks
internal import Testing

@Suite struct `A starter folder` {
    @Test(arguments: Language.allCases)
    func `explains every column, in its README and in its package`(language: Language) throws {
        struct Package: Decodable {
            struct Resource: Decodable {
                struct Schema: Decodable {
                    struct Field: Decodable {
                        let name: String
                        let description: String
                    }

                    let fields: [Field]
                }

                let name: String
                let schema: Schema
            }

            let resources: [Resource]
        }
        let files = Dictionary(
            uniqueKeysWithValues: StarterFolder(name: "n", language: language).files.map {
                ($0.name, $0.text)
            })
        let readme = try #require(files["README.md"])
        let package = try JSONDecoder().decode(
            Package.self, from: Data(try #require(files["datapackage.json"]).utf8))
        #expect(package.resources.map(\.name) == Draft.TableName.allCases.map(\.rawValue))
        for (table, resource) in zip(Draft.TableName.allCases, package.resources) {
            #expect(readme.contains("\n## \(table.file)\n"))
            #expect(resource.schema.fields.map(\.name) == table.columns)
            for field in resource.schema.fields {
                #expect(!field.description.isEmpty)
                #expect(field.description == table.guide(to: field.name, language))
                #expect(readme.contains(" | \(field.description) | "))
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `promises confirmed, in the words that a survey is to say`(language: Language) throws {
        for frame in [nil, Frame(.counties(["09"]), of: .sweden)] {
            let files = StarterFolder(name: "n", language: language, frame: frame).files
            let draft = Draft(
                files: Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }), folder: "n")
            #expect(draft.description.promise == .confirmed)
            #expect(try draft.validated().network.waves.map(\.promise) == [.confirmed])
            #expect(files[0].text.contains("> \(Promise.confirmed.statement(language))\n"))
        }
    }

    @Test(arguments: Draft.TableName.allCases)
    func `has tables as a Swedish Excel opens them`(table: Draft.TableName) throws {
        let file = try #require(
            StarterFolder(name: "n", language: .swedish).files.first { $0.name == table.file })
        #expect(file.text.hasPrefix("\u{FEFF}" + table.columns.joined(separator: ";") + "\r\n"))
        #expect(file.text.hasSuffix("\r\n"))
        // Each line has all the columns, so that none needs quotes.
        #expect(!file.text.contains("\""))
        for line in file.text.split(separator: "\r\n") {
            #expect(line.split(separator: ";", omittingEmptySubsequences: false).count == table.columns.count)
        }
    }

    @Test(arguments: [
        ("Södra Vätterbygden", "sodra-vatterbygden"), ("net_1.2", "net_1.2"), ("Nätverk & Co", "natverk-co"),
        ("東京", "network"), ("", "network"),
    ])
    func `is named as a data package may be`(name: String, slug: String) throws {
        struct Package: Decodable {
            let name: String
            let title: String
        }
        let file = try #require(
            StarterFolder(name: name, language: .english).files.first { $0.name == "datapackage.json" })
        let package = try JSONDecoder().decode(Package.self, from: Data(file.text.utf8))
        #expect(package.name == slug)
        #expect(package.title == name)
    }

    @Test(arguments: Language.allCases)
    func `says on every row of its example that it is made up`(language: Language) throws {
        let tables: [Draft.TableName] = [.ties, .forums, .targets, .indicators]
        for file in StarterFolder(name: "n", language: language).files
        where tables.map(\.file).contains(file.name) {
            for row in file.text.split(separator: "\r\n").dropFirst() {
                #expect(row.contains("illustration: "), "\(file.name): \(row)")
            }
        }
    }

    // MARK: With a frame

    private func framed(_ area: Frame.Area, _ language: Language = .swedish) -> [String: String] {
        let starter = StarterFolder(name: "n", language: language, frame: Frame(area, of: .sweden))
        return Dictionary(uniqueKeysWithValues: starter.files.map { ($0.name, $0.text) })
    }

    @Test func `has the actors of a place, and nothing said of them`() throws {
        let files = framed(.municipalities(["0643", "0642"]))
        #expect(
            files["actors.csv"]
                == "\u{FEFF}"
                    + """
                    id;name;kind;short;county;municipality;governance;capacity;since;until;became
                    region-06;Region Jönköpings län;region;Region Jönköping;06;;regional;;;;
                    lst-06;Länsstyrelsen i Jönköpings län;county-board;Lst Jönköping;06;;regional;;;;
                    kommun-0642;Mullsjö kommun;municipality;Mullsjö;06;0642;local;;;;
                    kommun-0643;Habo kommun;municipality;Habo;06;0643;local;;;;

                    """.replacing("\n", with: "\r\n"))
        #expect(
            files["neighbors.csv"]
                == "\u{FEFF}a;b;status;crosses_county\r\nkommun-0642;kommun-0643;land;no\r\n")
        for table in Draft.TableName.allCases where table != .actors {
            #expect(files[table.file] == "\u{FEFF}" + table.columns.joined(separator: ";") + "\r\n")
        }
        #expect(Draft(files: files).allProblems == [])
    }

    @Test(arguments: Language.allCases)
    func `has nothing to mend for the whole country`(language: Language) throws {
        let files = framed(.country, language)
        #expect(Draft(files: files).allProblems == [])
        let readme = try #require(files["README.md"])
        #expect(readme.contains("\n## neighbors.csv\n"))
        #expect(readme.contains(language("289 kommuner", "289 municipalities")))
        #expect(try #require(files["datapackage.json"]).contains("\"neighbors.csv\""))
    }

    @Test func `counts its actors in words`() throws {
        let readme = try #require(framed(.counties(["09"]))["README.md"])
        #expect(readme.contains(": 3 statliga myndigheter, 1 länsstyrelse, 1 region. **Ännu"))
    }

    @Test func `quotes what would break a row`() throws {
        let tables = [
            "counties.csv": "code,name\n1,One\n", "municipalities.csv": "code,name,county\n1a,A,1\n",
            "organisations.csv": "id,name,kind,county\na,\"A; \"\"the\"\" one\",choir,1\n",
        ]
        let (reference, _) = try ReferenceDraft(folder: "r") {
            tables[String($0.dropFirst(2))].map { Array($0.utf8) }
        }
        .validated()
        let files = StarterFolder(name: "n", language: .english, frame: Frame(.country, of: reference)).files
        let actors = try #require(files.first { $0.name == "actors.csv" }?.text)
        #expect(actors.contains("\r\na;\"A; \"\"the\"\" one\";choir;\"A; \"\"the\"\" one\";1;;;;;;\r\n"))
    }
}
