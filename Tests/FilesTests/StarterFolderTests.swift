internal import Files
internal import Foundation
internal import Model
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
}
