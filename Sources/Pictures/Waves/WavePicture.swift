public import Analysis
internal import Drawing
public import Model
internal import Words

// A wave's map in facts and words. A level is drawn for participants only when both sides give the same one, or a
// document does: anything else would let one side's answer be read off the picture.

extension NetworkMap {
    /// The map of a wave, without places.
    public init(
        _ wave: AnalyzedWave, language: Language, audience: Audience = .participants,
        filter: MapFilter = MapFilter()
    ) {
        let network = wave.network
        let picture = WavePicture(wave, audience, language, filter)
        let words = WaveWords(wave, language)
        func id(_ actor: Model.Actor.Place) -> String { network.actors[actor].id.text }
        self.init(
            title: words.title, subtitle: words.subtitle(wave.conventions) + filter.words(network, language),
            source: words.source,
            notice: words.notice,
            summary: picture.summary(language),
            actors: picture.actors.map { NetworkMap.Actor(network, $0, language) },
            ties: picture.ties.map { tie in
                Tie(
                    id(tie.dyad.a), id(tie.dyad.b), digits: tie.digits, level: tie.level,
                    evidence: tie.evidence, mark: tie.mark, detail: tie.detail)
            },
            missing: picture.missing.map { missing in
                MissingTie(
                    id(missing.dyad.a), id(missing.dyad.b), digits: missing.digits, detail: missing.detail)
            },
            kinds: Self.kinds(network, language),
            levels: network.scale.steps.map { Level(number: $0.level, name: $0.name(language)) },
            words: .words(language, audience, isSelection: filter.isOn))
    }
}

/// What of a wave's relations is drawn, and how.
struct WavePicture {
    struct Tie {
        let dyad: Dyad
        let digits: String
        let level: Level?
        let evidence: NetworkMap.Evidence
        let mark: NetworkMap.Mark?
        let detail: String
    }

    struct Missing {
        let dyad: Dyad
        let digits: String
        let isDocument: Bool
        let detail: String
    }

    private(set) var ties: [Tie] = []
    private(set) var missing: [Missing] = []
    /// Those that the picture is about, in order of id.
    let actors: [Actor.Place]
    private let isSelection: Bool

    init(
        _ analyzed: AnalyzedWave, _ audience: Audience, _ language: Language,
        _ filter: MapFilter = MapFilter()
    ) {
        let (relations, gaps, conventions) = (analyzed.relations, analyzed.gaps, analyzed.conventions)
        actors = filter.actors(relations)
        isSelection = filter.isOn
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
            guard let drawn = Self.drawn(relation, filter, conventions, audience) else { continue }
            if let only = filter.onlyLevel, drawn.level != only { continue }
            ties.append(
                Tie(
                    dyad: relation.dyad, digits: drawn.digits, level: drawn.level, evidence: drawn.evidence,
                    mark: targeted[relation.dyad].flatMap(Self.mark),
                    detail: "\(names(relation.dyad)): \(drawn.digits)" + made(relation.isIllustration)))
        }
        let drawn = Set(ties.map(\.dyad))
        // Where one level is asked for, what is not there is not.
        guard filter.onlyLevel == nil else { return }
        for dyad in gaps.dyads.compactMap(filter.targeted)
        where dyad.state.isGap && !drawn.contains(dyad.dyad) && isShown(dyad.dyad) {
            // A target still to be reached is no missing tie; nothing is drawn where nothing is late.
            guard let unit = dyad.units.first(where: \.isShort) else {
                continue
            }
            let isOpen = audience == .internal || unit.summary.sharedLevel != nil
            missing.append(
                Missing(
                    dyad: dyad.dyad, digits: isOpen ? unit.summary.confirmed.description : "?",
                    isDocument: unit.summary.evidence == .document,
                    detail: "\(names(dyad.dyad)): \(unit.stateName(in: wave, language))"
                        + made(dyad.isIllustration)))
        }
    }

    // A relation is drawn when somebody says that there is a tie; what only one side says is dashed.
    private static func drawn(
        _ relation: Relation, _ filter: MapFilter, _ conventions: Conventions, _ audience: Audience
    ) -> (digits: String, level: Level?, evidence: NetworkMap.Evidence)? {
        guard let summary = filter.summary(relation) else { return nil }
        if relation.isKnownByName, filter.forum == nil { return ("?", nil, .document) }
        let span = summary.span(conventions.side)
        let evidence: NetworkMap.Evidence
        if summary.evidence == .document {
            guard span.low >= conventions.tieFrom else { return nil }
            evidence = .document
        } else if summary.confirmed.low >= conventions.tieFrom {
            evidence = .bothSides
        } else if summary.claimed.low >= conventions.tieFrom {
            evidence = .oneSide
        } else {
            return nil
        }
        if let level = summary.sharedLevel { return ("\(level)", level, evidence) }
        guard audience == .internal else { return ("?", nil, evidence) }
        return evidence == .oneSide
            ? ("\(summary.claimed.low)?", summary.claimed.low, evidence)
            : (span.description, span.low, evidence)
    }

    /// A target that is still to be reached is not missed, and gets no mark.
    private static func mark(_ dyad: TargetedDyad) -> NetworkMap.Mark? {
        switch dyad.state {
        case .missing, .below: dyad.isAhead ? nil : .below
        case .contested: dyad.isAhead ? nil : .contested
        case .above: .above
        case .unknown, .within: nil
        }
    }

    /// The picture in words.
    func summary(_ language: Language) -> String {
        let actors = actors.count
        let documented = ties.count { $0.evidence == .document }
        let byEvidence: [(NetworkMap.Evidence, String)] = [
            (.bothSides, language("som båda sidor uppger", "that both sides tell of")),
            (.oneSide, language("som bara en sida uppger", "that only one side tells of")),
            (
                .document,
                language("\(documented == 1 ? "känd" : "kända") ur dokument", "known from documents")
            ),
        ]
        let parts = byEvidence.compactMap { evidence, words -> String? in
            let count = ties.count { $0.evidence == evidence }
            return count == 0 ? nil : "\(language.count(count)) \(words)"
        }
        let joined = Set(ties.flatMap { [$0.dyad.a, $0.dyad.b] })
        guard !ties.isEmpty else {
            if isSelection {
                return language(
                    "Kartan visar \(language.actors(actors)) utan någon relation i urvalet.",
                    "The map shows \(language.actors(actors)) without any tie in this selection.")
            }
            return language(
                "Kartan visar \(language.actors(actors)) utan någon känd relation: vilka som finns, inte hur de samverkar.",
                "The map shows \(language.actors(actors)) without any known relation: who there is, not how they work together."
            )
        }
        var text = language(
            "Kartan visar \(language.actors(actors)) och \(language.relations(ties.count)): \(language.list(parts)).",
            "The map shows \(language.actors(actors)) and \(language.relations(ties.count)): \(language.list(parts))."
        )
        let lacking = Set(missing.flatMap { [$0.dyad.a, $0.dyad.b] }).subtracting(joined).count
        if lacking > 0 {
            text += language(
                " \(language.actors(lacking)) har mål men ingen känd relation.",
                " \(language.actors(lacking)) \(lacking == 1 ? "has" : "have") targets but no known relation."
            )
        }
        let alone = actors - joined.count - lacking
        if alone > 0, isSelection {
            text += language(
                " \(language.actors(alone)) står utan relation i urvalet.",
                " \(language.actors(alone)) \(alone == 1 ? "has" : "have") no tie in this selection.")
        } else if alone > 0 {
            text += language(
                " \(language.actors(alone)) står utan känd relation.",
                " \(language.actors(alone)) \(alone == 1 ? "has" : "have") no known relation.")
        }
        let areDocuments =
            ties.filter { $0.mark == .below || $0.mark == .contested }.map { $0.evidence == .document }
            + missing.map(\.isDocument)
        for isDocument in [false, true] {
            let late = areDocuments.count { $0 == isDocument }
            guard late > 0 else { continue }
            let who =
                isDocument
                ? language("enligt dokument", "by documents")
                : language("enligt båda eller den ena", "by both or by one")
            text += language(
                " I \(language.relations(late)) nås inte målet \(who).",
                " In \(language.relations(late)) the target is not reached, \(who).")
        }
        return text
    }
}

extension NetworkMap {
    static func kinds(_ network: Network, _ language: Language) -> [NetworkMap.Kind] {
        network.kinds.map { kind in
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
