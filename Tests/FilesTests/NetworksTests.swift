import Files
import Foundation
import Model
import TestNetworks
import Testing

// The networks that come with the product: whatever folder is laid in `Networks` is held to the same.

@Suite struct `Every network that comes with the product` {
    static let names = (try? Supplied.names()) ?? []

    @Test func `is found`() {
        #expect(Self.names.contains("sodra-vatterbygden"))
        #expect(Self.names.contains("samhallsplanering-2013-2024"))
    }

    @Test(arguments: names)
    func `is without problems, and called as its folder is`(name: String) throws {
        let (network, warnings) = try Supplied.folder(name).network()
        #expect(warnings.map { $0.message(.english) } == [])
        #expect(network.id == name)
        #expect(network.title != name)
        // A frame says who there is and what they might aim at.
        #expect(!network.reports.isEmpty || !network.targets.isEmpty)
    }

    @Test(arguments: names)
    func `names the document and the statement that each coded row rests on`(name: String) throws {
        let network = try Samples.network(named: name)
        for report in network.reports where report.by == .document {
            let source = network.remarks[report.remark].source
            let parts = source.components(separatedBy: " [")
            #expect(Statements.documents.contains(parts[0]), "ties.csv:\(report.line): \(source)")
            #expect(parts.count > 1, "ties.csv:\(report.line): \(source)")
            #expect(
                parts.dropFirst().allSatisfy {
                    $0.hasSuffix("]") && Statements.numbers.contains("\($0.dropLast())")
                },
                "ties.csv:\(report.line): \(source)")
        }
    }

    @Test(arguments: names)
    func `holds organisations, and no trace of a person`(name: String) throws {
        for actor in try Samples.network(named: name).actors {
            #expect(PersonTrace(in: actor.id.text) == nil, "\(actor.id)")
            // An organisation's name is often two capitalised words, as a person's is.
            #expect([nil, .name].contains(PersonTrace(in: actor.name)), "\(actor.name)")
        }
    }

    @Test(arguments: names)
    func `lists the tables that it has, and no other`(name: String) throws {
        let package = try JSONDecoder().decode(
            Package.self, from: Data(contentsOf: Supplied.file("datapackage.json", in: name)))
        let tables = try FileManager.default.contentsOfDirectory(atPath: Supplied.folder(name).path)
            .filter { $0.hasSuffix(".csv") }
        #expect(package.resources.map(\.path).sorted() == tables.sorted())
    }

    @Test(arguments: names)
    func `opens by a double click in a Swedish Excel, and its package says how it is written`(name: String)
        throws
    {
        let package = try JSONDecoder().decode(
            Package.self, from: Data(contentsOf: Supplied.file("datapackage.json", in: name)))
        for resource in package.resources {
            let bytes = try Data(contentsOf: Supplied.file(resource.path, in: name))
            let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(resource.path)")
            #expect(text.hasSuffix("\r\n"), "\(resource.path)")
            #expect(!text.contains { $0 == "\n" || $0 == "\r" }, "\(resource.path)")
            let header = text.prefix { $0 != "\r\n" }
            #expect(header.contains(";") && !header.contains(","), "\(resource.path)")
            #expect(resource.dialect.delimiter == ";" && resource.dialect.lineTerminator == "\r\n")
        }
    }

    @Test(arguments: names)
    func `promises that those who answer see what both at least stand behind`(name: String) throws {
        #expect(try Samples.network(named: name).waves.allSatisfy { $0.promise == .confirmed })
    }

    @Test(arguments: names)
    func `has a guide, and if coded from documents it tells done, aimed at and unknown apart`(name: String)
        throws
    {
        let guide = String(
            decoding: try Data(contentsOf: Supplied.file("README.md", in: name)), as: UTF8.self)
        #expect(guide.hasPrefix("# "))
        guard try Samples.network(named: name).reports.contains(where: { $0.by == .document }) else { return }
        for word in ["gjort", "mål", "okän", "ordalydelse till nivå", "In English"] {
            #expect(guide.localizedCaseInsensitiveContains(word), "\(name)/README.md lacks “\(word)”")
        }
    }

    private struct Package: Decodable {
        let resources: [Resource]

        struct Resource: Decodable {
            let path: String
            let dialect: Dialect
        }

        struct Dialect: Decodable {
            let delimiter: String
            let lineTerminator: String
        }
    }
}

@Suite struct `The long view` {
    @Test func `has a place in its guide for every statement of the documents`() throws {
        let guide = String(
            decoding: try Data(contentsOf: Supplied.file("README.md", in: "samhallsplanering-2013-2024")),
            as: UTF8.self)
        for number in Statements.numbers { #expect(guide.contains("\n| [\(number)] | ")) }
    }

    @Test func `follows Region Blekinge from federation to region`() throws {
        let network = try Samples.network(named: "samhallsplanering-2013-2024")
        let region = try #require(network.place(ofActor: "region-10"))
        let federation = try #require(network.place(ofActor: "regionforbund-10"))
        let last = try #require(network.place(ofWave: "2024"))
        #expect(network.actor(federation).became == [region])
        #expect(!network.actor(federation).isAlive(in: last))
        #expect(network.actor(region).isAlive(in: last))
    }

    /// A collaboration that has a folder of its own says the same there as here.
    @Test(arguments: [
        "skaraborg", "sundsvallspusslet", "ystad", "krinova", "sodra-vatterbygden", "strategisk-planering",
    ])
    func `says what the folders of single collaborations say`(name: String) throws {
        let here = Set(try Self.coded("samhallsplanering-2013-2024"))
        #expect(try Self.coded(name).filter { !here.contains($0) } == [])
    }

    /// What the documents say in a network, as text.
    private static func coded(_ name: String) throws -> [String] {
        let network = try Samples.network(named: name)
        return network.reports.filter { $0.by == .document }.map { report in
            let ends = [report.from, report.to].map { network.actor($0).id.text }.sorted()
            let forum = report.forum.map { network.forums[$0].id.text } ?? "general"
            let remark = network.remarks[report.remark]
            return "\(network.waves[report.wave].id.text) \(ends) \(forum) \(report.answer) \(remark.source)"
        }
    }
}

/// Where the folders are.
private enum Supplied {
    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Samples.path("Networks"))
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    static func folder(_ name: String) -> NetworkFolder {
        NetworkFolder(path: Samples.path("Networks/\(name)"))
    }

    static func file(_ file: String, in name: String) -> URL {
        URL(fileURLWithPath: Samples.path("Networks/\(name)/\(file)"))
    }
}

/// What a coded row may rest on: five documents, and the numbered statements that were read out of them.
private enum Statements {
    static let documents: Set = [
        "D0 Tillväxtskapande samhällsplanering",
        "D1 Regional planering",
        "D2 Samhällsplanering för näringslivsutveckling",
        "D3 Uppdrag att erbjuda stöd om strategisk planering i det regionala utvecklingsarbetet",
        "D4 Utveckla svenska städer",
    ]
    static let numbers =
        (1...3).map { "1.\($0)" } + (0...12).map { "2.\($0)" } + (1...6).map { "3.\($0)" } + ["4.1"]
}
