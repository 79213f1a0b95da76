internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** With at least two forums that anybody takes part in, how many of their actors take part in more than one.
    func forums(_ participants: [[Actor.Place]]) -> String? {
        guard participants.count(where: { !$0.isEmpty }) > 1 else { return nil }
        let counts = Dictionary(participants.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
        let many = counts.values.count { $0 > 1 }
        guard many > 0 else {
            return language(
                "Ingen aktör deltar i mer än ett forum", "No actor takes part in more than one forum")
        }
        let one = counts.filter { $0.value > 1 }.keys.sorted()
        if many == 1 {
            return language(
                "Bara \(network.actors[one[0]].short) deltar i mer än ett forum",
                "Only \(network.actors[one[0]].short) takes part in more than one forum")
        }
        return language(
            "\(of(many, counts.count)) aktörer deltar i mer än ett forum",
            "\(of(many, counts.count)) actors take part in more than one forum")
    }
}
