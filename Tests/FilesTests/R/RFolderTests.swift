import Files
import Model
import TestNetworks
import Testing

/// `Tests/Benchmarks/Beyond` runs the script in R; here it is held by its form.
@Suite struct `A network as a folder for R` {
    private static let reader = RelationReader { network, wave, body in
        guard network.actors.count > 1 else { return }
        body(
            RelationRow(
                Dyad(0, 1), .overall, isRelevant: true, confirmed: LevelSpan(2, 2), claimed: LevelSpan(2, 5),
                evidence: "one_side", saidByA: LevelSpan(2, 2), saidByB: nil))
    }

    private static func files(_ network: Network) throws -> [String: String] {
        let format = try #require(FileFormat.named("r"))
        let files = try #require(try network.written(as: format, relations: reader))
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private static func sample() throws -> [String: String] {
        try files(Samples.network(named: "exempel-enkat"))
    }

    /// The tables, by name: the header first.
    private static func tables(_ files: [String: String]) -> [String: [[String]]] {
        var tables: [String: [[String]]] = [:]
        for (name, text) in files where name.hasSuffix(".csv") {
            tables[String(name.dropLast(4))] = rows(text)
        }
        return tables
    }

    /// As R reads them: a comma, quotes, and nothing trimmed.
    private static func rows(_ text: String) -> [[String]] {
        var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
        for character in text.unicodeScalars {
            switch (character, isQuoted) {
            // A quote that is doubled closes and opens.
            case ("\"", _): isQuoted.toggle()
            case (",", false):
                row.append(cell)
                cell = ""
            case ("\n", false):
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.unicodeScalars.append(character)
            }
        }
        return rows
    }

    @Test func `is a script, its tables and a README`() throws {
        #expect(
            try Self.sample().keys.sorted() == [
                "README.md", "actors.csv", "forums.csv", "levels.csv", "network.R", "participation.csv",
                "relations.csv", "reports.csv", "targets.csv", "waves.csv",
            ])
    }

    @Test(arguments: ["exempel-enkat", "krinova", "sodra-vatterbygden", "sverige", "ystad"])
    func `has as many cells in every row as in the header`(name: String) throws {
        for (table, rows) in Self.tables(try Self.files(Samples.network(named: name))) {
            #expect(Set(rows.map(\.count)).count <= 1, "\(table)")
            #expect(Set(rows[0]).count == rows[0].count, "\(table)")
        }
    }

    @Test func `says levels as spans, and nothing where nothing is known`() throws {
        let relations = try #require(Self.tables(try Self.sample())["relations"])
        let network = try Samples.network(named: "exempel-enkat")
        #expect(
            relations[1] == [
                "1", network.actors[0].id.text, network.actors[1].id.text, "overall", "", "true", "2", "2",
                "2",
                "5", "one_side", "2", "2", "", "",
            ])
        #expect(relations.count == network.waves.count + 1)
    }

    @Test func `keeps a column of the folder's own beside one of the same name`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind,actor,color\na,Alfa,firm,x,red\nb,Beta,firm,y,\n",
            "ties.csv": "wave,from,to,level\n1,a,b,2\n",
        ]).validated().network
        let actors = try #require(Self.tables(try Self.files(network))["actors"])
        #expect(actors[0].suffix(2) == ["actor_", "color"])
        #expect(actors[1].suffix(2) == ["x", "red"])
    }

    @Test func `has a script in which everything that opens is closed`() throws {
        let script = try #require(try Self.sample()["network.R"])
        var open: [Character] = []
        for (place, line) in script.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var isQuoted = false
            for character in line {
                if character == "\"" { isQuoted.toggle() }
                if isQuoted { continue }
                if character == "#" { break }
                #expect(character != "'", "one sort of quotes, line \(place + 1)")
                if "([{".contains(character) { open.append(character) }
                if let start = [")": "(", "]": "[", "}": "{"][String(character)] {
                    #expect(open.popLast() == Character(start), "line \(place + 1)")
                }
            }
            #expect(!isQuoted, "line \(place + 1)")
        }
        #expect(open.isEmpty)
    }

    @Test func `has a script that names columns and functions that exist`() throws {
        let files = try Self.sample()
        let script = try #require(files["network.R"])
        let tables = Self.tables(files)
        // What the script adds to the tables itself, and parts of the list that it makes.
        let made = [
            "relations": ["confirmed", "claimed", "said_by_a", "said_by_b"], "reports": ["level_name"],
            "samverkan": tables.keys.map { $0 } + ["top", "tie_from"], "covariates": [],
        ]
        for use in script.matches(of: /\b(\w+)\$(\w+)/) {
            let (owner, name) = (String(use.1), String(use.2))
            let known = (tables[owner]?.first ?? []) + (made[owner] ?? [])
            let isFrame = tables[owner] != nil || made[owner] != nil
            if isFrame { #expect(known.contains(name), "\(owner)$\(name)") }
        }
        let columns = Set(tables.values.flatMap { $0[0] })
        for use in script.matches(of: /table\("(\w+)"(?:, c\(([^)]*)\))?/) {
            let header = try #require(tables[String(use.1)]?.first)
            for column in (use.2 ?? "").matches(of: /"(\w+)"/) {
                #expect(header.contains(String(column.1)), "\(use.0)")
            }
        }
        let defined = Set(script.matches(of: /(?m)^(samverkan_\w+) <- function/).map { String($0.1) })
        #expect(defined.count >= 12)
        for use in script.matches(of: /\b(samverkan_\w+)\(/) { #expect(defined.contains(String(use.1))) }
        for use in (files["README.md"] ?? "").matches(of: /\b(samverkan_\w+)\(/) {
            #expect(defined.contains(String(use.1)))
        }
        #expect(columns.contains("confirmed_low"))
    }
}
