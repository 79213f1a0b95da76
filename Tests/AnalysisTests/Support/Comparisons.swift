import Analysis
import Model

extension Folder {
    /// The waves of a folder up to one, and the comparison of that with an earlier one.
    func comparison(from: String = "1", to: String = "2", tieFrom: Level = 2) throws -> WaveComparison {
        let network = try network()
        let last = try network.wave(to)
        return AnalyzedNetwork(network, Conventions(for: network, tieFrom: tieFrom))
            .comparison(from: try network.wave(from), to: last)
    }

    func changes(tieFrom: Level = 2) throws -> Changes {
        let network = try network()
        return Changes(AnalyzedNetwork(network, Conventions(for: network, tieFrom: tieFrom)))
    }
}

/// Both sides of a pair say a level: "1 a b 3" becomes the rows of both.
func agreed(_ rows: String...) -> [String] {
    rows.flatMap { row -> [String] in
        let cells = row.split(separator: " ").map(String.init)
        let rest = cells.dropFirst(3).joined(separator: " ")
        return ["\(cells[0]) \(cells[1]) \(cells[2]) \(rest)", "\(cells[0]) \(cells[2]) \(cells[1]) \(rest)"]
    }
}
