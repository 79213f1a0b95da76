package import Analysis
package import Model

extension Conventions {
    /// What was counted as a tie, in a sentence or two: what stands above every table of numbers of the graph.
    package func sentence(_ network: Network, _ language: Language) -> String {
        let place =
            switch scope {
            case .everywhere: ""
            case .general:
                language(", i det som sägs utan forum", ", in what is said without a forum")
            case .forum(let forum):
                language(", i \(network.forums[forum].name)", ", in \(network.forums[forum].name)")
            }
        let tie = language(
            "Relation = nivå \(tieFrom) eller djupare, räknat på \(side.name(language))\(place).",
            "A tie is level \(tieFrom) or deeper, counting \(side.name(language))\(place).")
        let unknown =
            switch unknowns {
            case .open: ""
            case .absent:
                language(
                    " Osäkra par räknas som att de inte har någon.", " Pairs in doubt are taken to have none."
                )
            case .present:
                language(" Osäkra par räknas som relationer.", " Pairs in doubt are taken for ties.")
            }
        return tie + unknown
    }
}
