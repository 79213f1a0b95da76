public import Analysis
public import Model

/// The maps of a network's waves, all on one layout, so that nothing jumps from one to the next.
public struct WaveMaps: Sendable {
    public let layout: MapLayout
    private let network: Network
    private let conventions: Conventions
    private let language: Language
    private let audience: Audience

    /// Places the actors of all waves, once.
    ///
    /// - Parameter conventions: side and threshold for every wave; its own wave does not matter here.
    public init(
        _ network: Network, _ conventions: Conventions, language: Language, audience: Audience = .participants
    ) throws(DiagramError) {
        self.network = network
        self.conventions = conventions
        self.language = language
        self.audience = audience
        var links: Set<Dyad> = []
        var actors: Set<Actor.Place> = []
        for wave in network.waves.indices {
            let relations = WaveRelations(network, wave: wave)
            let picture = WavePicture(relations, Gaps(relations), conventions, audience, language)
            links.formUnion(picture.ties.map(\.dyad))
            links.formUnion(picture.missing.map(\.dyad))
            actors.formUnion(relations.actors)
        }
        layout = try MapLayout(
            actors: actors.sorted().map { NetworkMap.Actor(network, $0, language) },
            links: links.sorted().map { (network.actors[$0.a].id.text, network.actors[$0.b].id.text) },
            kinds: NetworkMap.kinds(network, language))
    }

    /// What the files of a wave's map are called.
    public static func fileStem(of wave: Wave) -> String {
        let safe = wave.id.text.unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
                ? String(scalar) : "-"
        }
        return wave.id.isEmpty ? "map" : "map-" + safe.joined()
    }

    /// The map of one wave.
    public func map(of wave: Wave.Place) -> NetworkMap {
        let relations = WaveRelations(network, wave: wave)
        return map(relations, Gaps(relations))
    }

    /// The map of a wave that is analyzed already.
    public func map(_ relations: WaveRelations, _ gaps: Gaps) -> NetworkMap {
        let picture = WavePicture(relations, gaps, conventions, audience, language)
        let wave = network.waves[relations.wave]
        let isIllustration = network.hasIllustration(in: relations.wave)
        func id(_ actor: Actor.Place) -> String { network.actors[actor].id.text }
        return NetworkMap(
            title: network.title,
            subtitle: subtitle(wave),
            source: source(relations, isIllustration),
            notice: isIllustration
                ? language(
                    "Illustration: hela eller delar av bilden bygger på påhittade uppgifter.",
                    "Illustration: all or part of this picture rests on invented data.") : "",
            summary: summary(picture, relations),
            actors: relations.actors.map { NetworkMap.Actor(network, $0, language) },
            ties: picture.ties.map { tie in
                NetworkMap.Tie(
                    id(tie.dyad.a), id(tie.dyad.b), digits: tie.digits, level: tie.level,
                    evidence: tie.evidence,
                    mark: tie.mark, detail: tie.detail)
            },
            missing: picture.missing.map { missing in
                NetworkMap.MissingTie(
                    id(missing.dyad.a), id(missing.dyad.b), digits: missing.digits, detail: missing.detail)
            },
            kinds: NetworkMap.kinds(network, language),
            levels: network.scale.steps.map { NetworkMap.Level(number: $0.level, name: $0.name(language)) },
            words: .words(language, audience))
    }

    private func subtitle(_ wave: Wave) -> String {
        let named = wave.id.isEmpty ? "" : language("Mätomgång \(wave.id) · ", "Wave \(wave.id) · ")
        let side =
            conventions.side == .confirmed
            ? language("det båda står bakom", "what both stand behind")
            : language("det minst en anger", "what at least one says")
        let threshold = network.scale.name(conventions.tieFrom, language)
        return named
            + language(
                "Nivå: \(side) · relation från nivå \(conventions.tieFrom) \(threshold)",
                "Level: \(side) · a tie from level \(conventions.tieFrom) \(threshold)")
    }

    private func source(_ relations: WaveRelations, _ isIllustration: Bool) -> String {
        let response = Response(relations)
        if response.isDocumentsOnly {
            return language("Kodat från dokument, ingen enkät.", "Coded from documents, no survey.")
        }
        guard let asked = response.asked, let answered = response.answered else {
            return language("Källa: nätverkets egna rapporter.", "Source: the network’s own reports.")
        }
        let kind =
            isIllustration ? language("påhittad enkät", "invented survey") : language("enkät", "survey")
        return language(
            "Källa: \(kind), \(answered) av \(asked) tillfrågade har svarat.",
            "Source: \(kind), \(answered) of \(asked) asked have answered.")
    }

    private func summary(_ picture: WavePicture, _ relations: WaveRelations) -> String {
        let gaps = picture.ties.count { $0.mark == .below || $0.mark == .contested } + picture.missing.count
        return language(
            "Karta med \(relations.actors.count) aktörer och \(picture.ties.count) relationer; \(gaps) når inte sitt mål. Uppgifterna finns i tabellerna.",
            "A map of \(relations.actors.count) actors and \(picture.ties.count) ties; \(gaps) do not reach their target. The data are in the tables."
        )
    }
}

/// What of a wave's relations is drawn, and how.
private struct WavePicture {
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
        let detail: String
    }

    private(set) var ties: [Tie] = []
    private(set) var missing: [Missing] = []

    init(
        _ relations: WaveRelations, _ gaps: Gaps, _ conventions: Conventions, _ audience: Audience,
        _ language: Language
    ) {
        let network = relations.network
        let states = Dictionary(uniqueKeysWithValues: gaps.dyads.map { ($0.dyad, $0.state) })
        func names(_ dyad: Dyad) -> String {
            "\(network.actors[dyad.a].name) – \(network.actors[dyad.b].name)"
        }
        for relation in relations.asked {
            guard let drawn = Self.drawn(relation, conventions, audience) else { continue }
            ties.append(
                Tie(
                    dyad: relation.dyad, digits: drawn.digits, level: drawn.level, evidence: drawn.evidence,
                    mark: states[relation.dyad].flatMap(Self.mark),
                    detail: "\(names(relation.dyad)): \(drawn.digits)"))
        }
        let drawn = Set(ties.map(\.dyad))
        for dyad in gaps.dyads where dyad.state.isGap && !drawn.contains(dyad.dyad) {
            let confirmed = dyad.relation.overall()?.confirmed
            let digits = confirmed.flatMap { $0.isDetermined ? "\($0.low)" : nil } ?? "?"
            missing.append(
                Missing(
                    dyad: dyad.dyad, digits: digits,
                    detail: "\(names(dyad.dyad)): \(dyad.state.name(language))"))
        }
    }

    // A relation is drawn when somebody says that there is a tie. What only one side says is dashed; its level
    // is that side's own answer, which is not for all eyes.
    private static func drawn(_ relation: Relation, _ conventions: Conventions, _ audience: Audience)
        -> (digits: String, level: Level?, evidence: NetworkMap.Evidence)?
    {
        guard let summary = relation.overall() else { return nil }
        let span = summary.span(conventions.side)
        if summary.evidence == .document || summary.evidence == .none {
            if summary.confirmed.low >= conventions.tieFrom {
                return (summary.confirmed.description, summary.confirmed.low, .document)
            }
            // The bare word "samverkan" in a document is a tie of unknown level; a document never says "no tie".
            let isNamed = relation.reports.contains { $0.by == .document && $0.answer == .unknown }
            return isNamed && summary.evidence == .none ? ("?", nil, .document) : nil
        }
        if span.low >= conventions.tieFrom, !summary.isOneSided {
            return (span.description, span.low, .bothSides)
        }
        guard summary.claimed.low >= conventions.tieFrom else { return nil }
        if audience == .internal || conventions.side == .claimed {
            return ("\(summary.claimed.low)?", summary.claimed.low, .oneSide)
        }
        return ("?", nil, .oneSide)
    }

    private static func mark(_ state: GapState) -> NetworkMap.Mark? {
        switch state {
        case .missing, .below: .below
        case .contested: .contested
        case .above: .above
        case .unknown, .within: nil
        }
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
