internal import Analysis
internal import Drawing
internal import Model
internal import Pictures
internal import Results
internal import Words

/// What the script reads: all waves as their readers may see them, and the ground of the map.
struct ExploreData {
    let context: ReportContext
    /// In the order of the page.
    let actors: [Actor.Place]
    let ground: WaveGround?
    /// What the card of an actor leads to, by place.
    let pages: [String]

    private var language: Language { context.language }
    private var network: Network { context.network }
    private var findings: Findings { context.findings }

    var json: JSONValue {
        let numbers = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($0.element, $0.offset) })
        var relations = ExploreRelations(context, numbers: numbers)
        let waves = network.waves.indices
        let rows = waves.map { relations.rows(of: $0) }
        let targeted = context.targeted(in: findings.analyzedWave)
        let alive = Set(findings.relations.actors)
        let people = actors.map { place -> JSONValue in
            let actor = network.actors[place]
            let about =
                alive.contains(place)
                ? context.sentence(on: place, targeted: targeted[place] ?? 0) : ""
            return [
                .string(actor.id.text), .string(actor.name), .string(actor.short),
                .int(kinds.firstIndex(of: actor.kind) ?? 0), .int(relations.text(about)),
            ]
        }
        let next = context.hasActorPages ? conversations(numbers) : []
        return .object(
            settings + [
                ("kinds", .array(kinds.map(kind))),
                (
                    "forums",
                    .array(
                        network.forums.map {
                            .object([("id", .string($0.id.text)), ("name", .string($0.name))])
                        })
                ),
                ("waves", .array(waves.map(wave))),
                ("states", .array(TargetSign.all.map(state))),
                ("changes", .array(changes)),
                (
                    "evidence",
                    .array(
                        Evidence.allCases.map {
                            .object([("id", .string($0.rawValue)), ("name", .string($0.name(language)))])
                        })
                ),
                ("actors", .array(people)), ("relations", .array(rows)),
                (
                    "alive",
                    .array(
                        waves.map { wave in
                            .array(
                                network.actorsAlive(in: wave).compactMap { numbers[$0] }.sorted().map {
                                    .int($0)
                                })
                        })
                ),
                ("silent", .array(waves.map { silent(in: findings.analyzed[$0], numbers) })),
                ("next", .array(next)), ("map", map(numbers)),
                (
                    "values",
                    .array(relations.levels.values.map { [.int($0.low), .int($0.high), .int($0.sign)] })
                ),
                ("texts", .array(relations.texts.values.map { .string($0) })),
                ("words", ExploreWords(language: language, isOfDocuments: isOfDocuments).json),
            ])
    }

    /// Kinds that some actor has, in the network's own order.
    var kinds: [Identifier] {
        let used = Set(network.actors.map(\.kind))
        return network.kinds.map(\.id).filter(used.contains)
            + used.subtracting(network.kinds.map(\.id)).sorted()
    }

    private var settings: [(String, JSONValue)] {
        let scale = network.scale
        let words = WaveWords(findings.analyzedWave, language)
        return [
            ("lang", .string(language.rawValue)), ("wave", .int(findings.conventions.wave)),
            ("title", .string(words.title)),
            ("mark", .string(context.gate.audience.mark(language))),
            ("notice", .string(words.notice)), ("source", .string(words.source)),
            ("file", .string(language("karta", "map"))),
            ("pages", pages.isEmpty ? .null : .array(actors.map { .string(pages[$0]) })),
            ("tieFrom", .int(findings.conventions.tieFrom)), ("top", .int(scale.top)),
            ("side", .string(findings.conventions.side.rawValue)),
            ("strongFrom", .int(LevelClass.strongLevel(of: scale))),
            ("levels", .array(scale.levels.map { .string(scale.name($0, language)) })),
            ("hasTargets", .bool(findings.analyzed.waves.contains { !$0.gaps.dyads.isEmpty })),
            ("hasSides", .bool(hasSides)), ("hasIllustration", .bool(network.hasIllustration)),
            ("font", .string(context.theme.fonts.joined(separator: ","))),
            ("classes", .array(LevelClass.classes(of: scale, language).map(levelClass))),
            (
                "looks",
                .object(
                    LineLook.Untold.allCases.map {
                        ($0.rawValue, .object(Self.members(of: $0.look(in: context.theme))))
                    })
            ),
        ]
    }

    /// Whether it matters whose word counts: not where documents alone speak, nor where no level is told.
    var hasSides: Bool {
        context.gate.audience != .public && !isOfDocuments
    }

    private var isOfDocuments: Bool { findings.analyzed.waves.allSatisfy(\.isDocumentsOnly) }

    private func levelClass(_ levels: LevelClass) -> JSONValue {
        .object(
            [
                ("from", .int(levels.levels.lowerBound)), ("to", .int(levels.levels.upperBound)),
            ] + Self.members(of: levels.look(in: context.theme)))
    }

    private static func members(of look: LineLook) -> [(String, JSONValue)] {
        [
            ("color", .string(look.color)), ("dark", .string(look.dark)), ("width", .double(look.width)),
            ("dash", .string(look.dashes)),
        ]
    }

    private func kind(_ id: Identifier) -> JSONValue {
        .object([("id", .string(id.text)), ("name", .string(network.kind(id).name(language)))])
    }

    private func wave(_ place: Wave.Place) -> JSONValue {
        .object([
            ("id", .string(network.waves[place].id.text)), ("name", .string(context.name(wave: place))),
            ("file", .string(network.fileName(of: place))),
        ])
    }

    private func state(_ sign: TargetSign) -> JSONValue {
        .object([
            ("id", .string(sign.id)), ("name", .string(sign.label(language))), ("sign", .string(sign.sign)),
            ("marked", .bool(sign.isMarked)), ("alarm", .bool(sign.isAlarm)), ("joins", .bool(sign.joins)),
            ("gap", .bool(sign.isGap)), ("told", .bool(sign.isGap || sign.id == "ahead")),
        ])
    }

    private var changes: [JSONValue] {
        let looks: [(Change.Sort, Color.Named, String, String)] = [
            (.added, .added, "#6DB7F2", "+"), (.lost, .lost, "#F08A4B", "−"),
            (.raised, .raised, "#8CC7F5", "↑"), (.lowered, .lowered, "#F3BD86", "↓"),
        ]
        let told: [JSONValue] = looks.map { sort, color, dark, sign in
            .object([
                ("name", .string(sort.name(language))), ("plural", .string(sort.plural(language))),
                ("color", .string(context.theme.hex(.named(color)))), ("dark", .string(dark)),
                ("sign", .string(sign)),
            ])
        }
        let rest: [(String, String)] = [
            (Change.Sort.same.name(language), Change.Sort.same.plural(language)),
            (
                language("varken ny eller upphörd", "neither new nor ended"),
                language("varken nya eller upphörda", "neither new nor ended")
            ),
        ]
        return told + rest.map { .object([("name", .string($0.0)), ("plural", .string($0.1))]) }
    }

    /// With how many others there is a target and nothing at all is said, by actor.
    private func silent(in wave: AnalyzedWave, _ numbers: [Actor.Place: Int]) -> JSONValue {
        var counts = [Int](repeating: 0, count: actors.count)
        for dyad in wave.gaps.dyads where !dyad.relation.isAsked {
            for end in [dyad.dyad.a, dyad.dyad.b] { if let number = numbers[end] { counts[number] += 1 } }
        }
        return counts.allSatisfy { $0 == 0 } ? [] : .array(counts.map { .int($0) })
    }

    private func conversations(_ numbers: [Actor.Place: Int]) -> [JSONValue] {
        findings.next.conversations.map { conversation in
            .object([
                ("a", .int(numbers[conversation.dyad.a] ?? 0)),
                ("b", .int(numbers[conversation.dyad.b] ?? 0)),
                ("text", .string(context.told(conversation))),
            ])
        }
    }

    private func map(_ numbers: [Actor.Place: Int]) -> JSONValue {
        guard let ground else { return .null }
        func tenths(_ value: Double) -> JSONValue { .double((value * 10).rounded() / 10) }
        return .object([
            ("width", tenths(ground.size.width)), ("height", tenths(ground.size.height)),
            (
                "elements",
                .array(actors.map { .string(ground.element(of: network.actors[$0].id.text)) })
            ),
            (
                "places",
                .array(
                    actors.map { actor in
                        ground.center(of: network.actors[actor].id.text).map { [tenths($0.x), tenths($0.y)] }
                            ?? 0
                    })
            ),
            (
                "lines",
                .array(
                    ground.lines.map { line in
                        [
                            .int(numbers[line.dyad.a] ?? 0), .int(numbers[line.dyad.b] ?? 0),
                            .array(line.points.flatMap { [tenths($0.x), tenths($0.y)] }),
                            line.digit.map { [tenths($0.x), tenths($0.y)] } ?? 0,
                        ]
                    })
            ),
        ])
    }
}
