internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** Of at least five relations whose level is told, how many are in the deepest class, when three are or more: at
    /// least so many of all relations on the map where some have a level that is not told. Of five or more, where the
    /// response lets single actors be named, and one actor or two touch most of them (`Cover`), who they are: "29 av 98 relationer är på djupet;
    /// 18 av dem hos Regionen eller Fyrskär". A relation counts by the level that the reader is told, as in JSON; one that
    /// rests on one side's answer has none. No claim of a part of the network, or where levels have no classes.
    func map(_ picture: WavePicture, _ filter: MapFilter) -> String? {
        let classes = LevelClass.classes(of: network.scale, language)
        guard !filter.isOn, classes.count >= 3, let deepest = classes.last else { return nil }
        let told = picture.ties.filter {
            if case .level = $0.shown { !$0.evidence.isOfOne } else { false }
        }
        let deep = told.filter {
            if case .level(let span) = $0.shown { deepest.levels.contains(span.low) } else { false }
        }
        let all = picture.ties.count
        guard told.count >= 5, deep.count >= 3 else { return nil }
        // A level between two classes may be deep, too.
        let isWhole = told.count == all && told.allSatisfy(isInOneClass(classes))
        let what =
            deepest.isNamed ? deepest.name : language("på nivå \(deepest.words)", "at level \(deepest.words)")
        var sentence = language(
            "\(of(deep.count, all)) relationer är \(what)", "\(of(deep.count, all)) relations are \(what)")
        if !isWhole { sentence = language("Minst ", "At least ") + sentence }
        let names = ConnectorTrust(response: context.analyzedWave.response, language: language).namesActors
        if names, deep.count >= 5, let cover = Cover(deep.map(\.dyad)) {
            let who = context.inReadingOrder(cover.actors).map { network.actors[$0].short }
                .joined(separator: language(" eller ", " or "))
            sentence += language(
                "; \(language.count(cover.count)) av dem hos \(who)",
                "; \(language.count(cover.count)) of them with \(who)")
        }
        return sentence
    }

    private func isInOneClass(_ classes: [LevelClass]) -> (WavePicture.Tie) -> Bool {
        { tie in
            guard case .level(let span) = tie.shown else { return false }
            return classes.contains { $0.levels.contains(span.low) && $0.levels.contains(span.high) }
        }
    }
}
