public import Files
public import Model

/// What a workbook of `survey` says in its hidden sheet of where it comes from: the network, the wave, and whose each sheet
/// is.
public struct FormOrigin: Hashable, Sendable {
    public let file: String
    public let network: String
    public let wave: Identifier
    /// By the name of a sheet, the id of the organisation that answers there.
    let organisations: [String: String]

    /// The origins that a set of files tells.
    public static func all(in grids: [Grid]) -> [FormOrigin] { grids.compactMap(FormOrigin.init) }

    private init?(_ grid: Grid) {
        guard grid.isHidden, grid.rowCount > 0, grid.text(row: 0, column: 0) == "samverkan",
            grid.text(row: 0, column: 1).hasPrefix("survey/")
        else { return nil }
        var (network, wave) = ("", "")
        var organisations: [String: String] = [:]
        for row in 1..<max(1, grid.rowCount) {
            let value = grid.text(row: row, column: 1)
            switch grid.text(row: row, column: 0) {
            case "network": network = value
            case "wave": wave = value
            case "organisation": organisations[grid.text(row: row, column: 2)] = value
            default: continue
            }
        }
        file = grid.file
        self.network = network
        self.wave = Identifier(wave)
        self.organisations = organisations
    }
}
