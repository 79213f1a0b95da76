internal import Model

extension NetworkMap.Words {
    static func words(_ language: Language, _ audience: Audience) -> NetworkMap.Words {
        NetworkMap.Words(
            levels: language("Nivå", "Level"),
            // What one side alone has answered is not for all eyes.
            unknownLevel: audience == .participants
                ? language("nivån okänd eller inte visad", "level unknown or not shown")
                : language("nivån okänd", "level unknown"),
            evidence: language("Vem säger det", "Who says so"),
            bothSides: language("Båda anger samverkan", "Both say so"),
            oneSide: language("Bara den ena anger samverkan", "Only one says so"),
            document: language("Ur dokument", "From a document"),
            targets: language("Mot målet", "Against the target"),
            below: language("Målet inte nått", "Target not reached"),
            contested: language("Olika syn på om målet är nått", "Sides differ on the target"),
            above: language("Djupare än målet", "Deeper than the target"),
            missing: language("Mål finns, men ingen samverkan", "A target, but no tie"),
            kinds: language("Aktörer", "Actors"),
            withoutTies: language("Utan känd samverkan", "Without a known tie"),
            otherWave: language("Blek: har samverkan i annan mätomgång", "Pale: has a tie in another wave"),
            digitsLeftOut: { count in
                language("\(count) nivåsiffror fick inte plats.", "\(count) level digits did not fit.")
            },
            labelsLeftOut: { count in
                language("\(count) namn fick inte plats.", "\(count) names did not fit.")
            })
    }
}

extension String {
    /// With a capital first letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
