internal import Model

extension Network {
    /// For each actor, how many names come before its own: names compared once, not in every comparison.
    var nameRanks: [Int] {
        var ranks = [Int](repeating: 0, count: actors.count)
        let ordered = actors.indices.sorted { actors[$0].name < actors[$1].name }
        for (place, actor) in ordered.enumerated() {
            let before = place == 0 ? nil : ordered[place - 1]
            let isSame = before.map { actors[$0].name == actors[actor].name } ?? false
            ranks[actor] = isSame ? ranks[before ?? actor] : place
        }
        return ranks
    }
}
