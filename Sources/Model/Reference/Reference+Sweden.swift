extension Reference {
    /// Sweden: 21 counties, 290 municipalities and the state's agencies. Read once, when first asked for.
    ///
    /// The tables beside this file say where it is from, how old it is, and under which licence.
    public static let sweden = Reference(
        title: Name(swedish: "Sverige", english: "Sweden"),
        counties: rows(swedishCounties).map { County(code: $0[0], name: $0[1], letter: $0[2]) },
        municipalities: rows(swedishMunicipalities).map {
            Municipality(
                code: $0[0], name: $0[1], county: $0[2], fullName: $0[3], latitude: Double($0[4]),
                longitude: Double($0[5]))
        },
        neighbors: rows(swedishNeighbors).compactMap { row in
            Neighbors.Status(rawValue: row[2]).map { (row[0], row[1], $0) }
        },
        organisations: rows(swedishOrganisations).map { row in
            Organisation(
                id: Identifier(row[0]), name: row[1], kind: Identifier(row[2]), short: row[3],
                county: row[4], municipality: row[5], governance: row[6], english: row[7], seat: row[8],
                otherNames: row[9].split(separator: nameSeparator).map(String.init),
                scope: Organisation.Scope(rawValue: row[10]))
        })

    /// Stands between the names in one cell.
    static let nameSeparator: Character = "|"

    // The tables that come with the product hold every column in its order, and never a quote.
    private static func rows(_ table: String) -> [[String]] {
        table.utf8.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
            line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
                String(Substring($0))
            }
        }
    }
}
