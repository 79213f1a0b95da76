public import Analysis
internal import Drawing
public import Model
internal import Words

// A wave's map in facts and words, as its reader may see them: of a relation that rests on one answer only that.

extension NetworkMap {
    /// The map of a wave, without places.
    public init(_ wave: AnalyzedWave, language: Language, filter: MapFilter = MapFilter()) {
        let network = wave.network
        let picture = WavePicture(wave, language, filter)
        let words = WaveWords(wave, language)
        func id(_ actor: Model.Actor.Place) -> String { network.actors[actor].id.text }
        self.init(
            title: words.title, subtitle: words.subtitle(wave.conventions) + filter.words(network, language),
            source: words.source,
            notice: words.notice,
            actors: picture.actors.map { NetworkMap.Actor(network, $0, language) },
            ties: picture.ties.map { tie in
                var line = Tie(
                    id(tie.dyad.a), id(tie.dyad.b), digits: tie.digits, level: tie.level, untold: tie.untold,
                    evidence: tie.evidence, mark: tie.mark, detail: tie.detail)
                line.shown = tie.shown
                return line
            },
            missing: picture.missing.map { missing in
                var pair = MissingTie(
                    id(missing.dyad.a), id(missing.dyad.b), digits: missing.digits, mark: missing.mark,
                    detail: missing.detail)
                pair.shown = missing.shown
                return pair
            },
            kinds: Self.kinds(network, language),
            levels: network.scale.steps.map { Level(number: $0.level, name: $0.name(language)) },
            words: .words(language, isSelection: filter.isOn))
        classes = LevelClass.classes(of: network.scale, language)
        strongFrom = LevelClass.strongFrom(network.scale)
        summary = told(language, isSelection: filter.isOn)
        guard actors.isEmpty else { return }
        summary = Self.nobody(in: network, language, isSelection: filter.isOn)
        self.words.nobody = summary
    }

    /// Why the map is empty, and where who stands on it is written.
    private static func nobody(in network: Network, _ language: Language, isSelection: Bool) -> String {
        if network.actors.isEmpty {
            return language(
                "Nätverket har inga aktörer än. De skrivs i actors.csv, en rad för varje organisation.",
                "The network has no actors yet. They are written in actors.csv, a row for each organisation.")
        }
        return isSelection
            ? language("Ingen aktör hör till urvalet.", "No actor belongs to this selection.")
            : language(
                "Ingen aktör finns i mätomgången. I actors.csv säger since och until i vilka mätomgångar en aktör finns.",
                "No actor exists in the wave. In actors.csv, since and until say in which waves an actor exists."
            )
    }
}

/// What of a wave's relations is drawn, and how.
struct WavePicture {
    struct Tie {
        let dyad: Dyad
        let digits: String
        let level: Level?
        let shown: ShownLevel
        let untold: NetworkMap.Untold
        let evidence: NetworkMap.Evidence
        let mark: NetworkMap.Mark?
        let detail: String
    }

    struct Missing {
        let dyad: Dyad
        let digits: String
        let shown: ShownLevel
        let mark: NetworkMap.Mark
        let detail: String
    }

    private(set) var ties: [Tie] = []
    private(set) var missing: [Missing] = []
    /// Those that the picture is about, in order of id.
    let actors: [Actor.Place]

    init(_ analyzed: AnalyzedWave, _ language: Language, _ filter: MapFilter = MapFilter()) {
        let (relations, gaps) = (analyzed.relations, analyzed.gaps)
        actors = filter.actors(relations)
        let shown = Set(actors)
        func isShown(_ dyad: Dyad) -> Bool { shown.contains(dyad.a) && shown.contains(dyad.b) }
        let network = relations.network
        let wave = network.waves[relations.wave]
        let targeted = Dictionary(gaps.dyads.compactMap(filter.targeted).map { ($0.dyad, $0) }) { first, _ in
            first
        }
        func names(_ dyad: Dyad) -> String {
            "\(network.actors[dyad.a].name) – \(network.actors[dyad.b].name)"
        }
        func made(_ isIllustration: Bool) -> String { isIllustration ? " (illustration)" : "" }
        for relation in relations.asked where isShown(relation.dyad) {
            guard let line = Line(relation, filter, analyzed.conventions) else { continue }
            ties.append(
                Tie(
                    dyad: relation.dyad, digits: line.digits, level: line.level, shown: line.shown,
                    untold: line.untold, evidence: line.evidence,
                    mark: targeted[relation.dyad].flatMap { NetworkMap.Mark(TargetLook($0)) },
                    detail: "\(names(relation.dyad)): \(line.digits)" + made(relation.isIllustration)))
        }
        let drawn = Set(ties.map(\.dyad))
        // Where one level is asked for, what is not there is not.
        guard filter.onlyLevel == nil else { return }
        for dyad in gaps.dyads.compactMap(filter.targeted)
        where !drawn.contains(dyad.dyad) && isShown(dyad.dyad) {
            // A target still to be reached is no missing tie, nor one of which nothing is told.
            let look = TargetLook(dyad)
            guard look != .above, let mark = NetworkMap.Mark(look) else { continue }
            let unit = dyad.shown
            missing.append(
                Missing(
                    dyad: dyad.dyad, digits: unit.summary.sign(.confirmed, on: network.scale),
                    shown: unit.summary.shown(.confirmed), mark: mark,
                    detail: "\(names(dyad.dyad)): \(look.told(unit, in: wave, language))"
                        + made(dyad.isIllustration)))
        }
    }
}

/// A relation as a line.
private struct Line {
    let digits: String
    let level: Level?
    /// For what one side alone says, its word.
    let shown: ShownLevel
    let untold: NetworkMap.Untold
    let evidence: NetworkMap.Evidence

    /// Nil for a relation that is not drawn: nobody says that there is a tie, or the filter leaves it out. What is not told
    /// passes every filter (`rules.md` §6, 2).
    init?(_ relation: Relation, _ filter: MapFilter, _ conventions: Conventions) {
        guard let summary = filter.summary(relation) else { return nil }
        if relation.isKnownByName, filter.forum == nil {
            guard filter.onlyLevel == nil else { return nil }
            self.init(ShownLevel.unknown.sign, nil, .unknown, .unknown, .document)
            return
        }
        let tieFrom = conventions.tieFrom
        switch summary.shown(conventions.side) {
        case .unknown: return nil
        case .oneAnswer: self.init(ShownLevel.oneAnswer.sign, nil, .oneAnswer, .withheld, .oneAnswer)
        case .withheld:
            self.init(
                ShownLevel.withheld.sign, nil, .withheld, .withheld,
                summary.confirmed.low >= tieFrom ? .bothSides : .answered)
        case .level(let span):
            if span.low >= tieFrom, summary.evidence == .document || summary.confirmed.low >= tieFrom {
                self.init(
                    span.description, span.isDetermined ? span.low : nil, .level(span), .between,
                    summary.evidence == .document ? .document : .bothSides)
            } else if summary.evidence != .document, summary.claimed.low >= tieFrom {
                // One side's word is no level that both stand behind.
                let isKnown = conventions.side == .claimed && span.isDetermined
                self.init(
                    isKnown ? "\(span.low)" : "\(summary.claimed.low)?", isKnown ? span.low : nil,
                    .level(summary.claimed), .unknown, .oneSide)
            } else {
                return nil
            }
            if let only = filter.onlyLevel, level != only { return nil }
        }
    }

    private init(
        _ digits: String, _ level: Level?, _ shown: ShownLevel, _ untold: NetworkMap.Untold,
        _ evidence: NetworkMap.Evidence
    ) {
        self.digits = digits
        self.level = level
        self.shown = shown
        self.untold = untold
        self.evidence = evidence
    }
}

extension NetworkMap {
    /// The map in words: what its lines say, and who has none.
    fileprivate func told(_ language: Language, isSelection: Bool) -> String {
        let joinedByTies = Set(ties.flatMap { [$0.a, $0.b] })
        guard !ties.isEmpty else {
            let all = language.actors(actors.count)
            return
                (isSelection
                ? language(
                    "Kartan visar \(all) utan någon relation i urvalet.",
                    "The map shows \(all) without any tie in this selection.")
                : language(
                    "Kartan visar \(all) utan någon känd relation: vilka som finns, inte hur de samverkar.",
                    "The map shows \(all) without any known relation: who there is, not how they work together."
                )) + standing(language)
        }
        let documented = ties.count { $0.evidence == .document }
        let answered = ties.count { $0.evidence == .oneAnswer }
        let byEvidence: [(Evidence, String)] = [
            (.bothSides, language("som båda sidor uppger", "that both sides tell of")),
            (.answered, language("som båda har svarat om", "that both have answered for")),
            (.oneSide, language("som bara en sida uppger", "that only one side tells of")),
            (
                .oneAnswer,
                language(
                    "om \(answered == 1 ? "vilken" : "vilka") ett svar finns", "of which one answer exists")
            ),
            (
                .document,
                language("\(documented == 1 ? "känd" : "kända") ur dokument", "known from documents")
            ),
        ]
        let parts = byEvidence.compactMap { evidence, words -> String? in
            let count = ties.count { $0.evidence == evidence }
            return count == 0 ? nil : "\(language.count(count)) \(words)"
        }
        var text = language(
            "Kartan visar \(language.relations(ties.count)) mellan \(language.actors(joinedByTies.count)): \(language.list(parts)).",
            "The map shows \(language.relations(ties.count)) among \(language.actors(joinedByTies.count)): \(language.list(parts))."
        )
        let lacking = joined.subtracting(joinedByTies).count
        if lacking > 0 {
            text += language(
                " \(language.actors(lacking)) har mål men ingen relation på kartan.",
                " \(language.actors(lacking)) \(lacking == 1 ? "has" : "have") targets but no tie on the map."
            )
        }
        let alone = alone.count
        if alone > 0, isSelection {
            text += language(
                " \(language.actors(alone)) står utan relation i urvalet.",
                " \(language.actors(alone)) \(alone == 1 ? "has" : "have") no tie in this selection.")
        } else if alone > 0 {
            text += language(
                " \(language.actors(alone)) står utan känd relation.",
                " \(language.actors(alone)) \(alone == 1 ? "has" : "have") no known relation.")
        }
        return text + standing(language)
    }

    /// How the lines stand against their targets, beginning with a space; nothing where none has a mark.
    func standing(_ language: Language) -> String {
        let marked = Mark.allCases.map { mark in (words.mark(mark), ties.count { $0.mark == mark }) }
        let without = missingByWords.map { ($0.words, $0.pairs.count) }
        let parts = (marked + without).filter { $0.1 > 0 }
            .map { "\($0.0.lowercasedFirst): \(language.count($0.1))" }
        return parts.isEmpty
            ? ""
            : " " + words.targets + ": " + parts.joined(separator: "; ") + "."
    }
}

extension NetworkMap {
    static func kinds(_ network: Network, _ language: Language) -> [NetworkMap.Kind] {
        // Looks go to kinds that some actor has.
        let used = Set(network.actors.map(\.kind))
        return network.kinds.filter { used.contains($0.id) }.map { kind in
            NetworkMap.Kind(id: kind.id.text, name: kind.name(language).capitalizedFirst)
        }
    }
}

extension NetworkMap.Actor {
    init(_ network: Network, _ place: Actor.Place, _ language: Language) {
        let actor = network.actors[place]
        self.init(
            id: actor.id.text, label: actor.short, kind: actor.kind.text,
            detail: "\(actor.name) (\(network.kind(actor.kind).name(language)))")
    }
}
