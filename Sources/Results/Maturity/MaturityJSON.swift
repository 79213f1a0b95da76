public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan maturity --json`: how deep relations are, by group, against targets and purposes.
    ///
    /// - Parameter withMean: whether means are told too, as if steps were equal.
    public static func maturity(_ analyzed: AnalyzedNetwork, withMean: Bool = false) -> JSONValue {
        let (network, maturity) = (analyzed.network, analyzed.wave.maturity)
        var conventions: [(String, JSONValue)] = [
            (
                "possible",
                "pairs of actors; of a forum, those of its participants and those that a row in it speaks of"
            ),
            ("known", "the level is determined, 0 included"),
            ("median", "span of the middle levels among known relations from level 1; quartiles likewise"),
            ("share", "of known relations from level 1, those at the level or deeper"),
            (
                "lower_upper",
                "the least and the greatest share once all relations that a row speaks of are known"
            ),
            ("agreement", .string("van der Eijk's A, K = \(network.scale.top)")),
            ("within", "among targeted relations where both sides are known; null under half"),
            ("reached", "carried by more than half of the forum's relations, missing answers either way"),
        ]
        if withMean { conventions.append(("mean", "assumes that steps are equal")) }
        func profiles(_ profiles: [LevelProfile]) -> JSONValue {
            .array(profiles.map { profile($0, network, withMean) })
        }
        return contract(
            "maturity", analyzed, conventions,
            [
                ("wave", wave(network.waves[maturity.wave])),
                (
                    "profiles",
                    .object([
                        ("network", profile(maturity.network, network, withMean)),
                        ("kinds", profiles(maturity.kinds.sorted { kinds($0) < kinds($1) })),
                        ("forums", profiles(maturity.forums)), ("actors", profiles(maturity.actors)),
                    ])
                ),
                ("forums", .array(maturity.purposes.map { purpose($0, network) })),
                ("indicators", .array(maturity.checklist.map { entry($0, network) })),
            ])
    }

    private static func kinds(_ profile: LevelProfile) -> (Identifier, Identifier) {
        guard case .kinds(let a, let b) = profile.subject else { return ("", "") }
        return (min(a, b), max(a, b))
    }

    private static func profile(_ profile: LevelProfile, _ network: Network, _ withMean: Bool) -> JSONValue {
        var members: [(String, JSONValue)] =
            switch profile.subject {
            case .network: []
            case .kinds:
                [
                    ("a", .string(kinds(profile).0.text)), ("b", .string(kinds(profile).1.text)),
                ]
            case .forum(let forum): [("id", .string(network.forums[forum].id.text))]
            case .actor(let actor): [("id", id(actor, network))]
            }
        let targets = profile.targets
        members += [
            ("possible", .int(profile.possible)), ("asked", .int(profile.asked)),
            ("not_relevant", .int(profile.notRelevant)),
            ("confirmed", side(profile.confirmed, network.scale, withMean)),
            ("claimed", side(profile.claimed, network.scale, withMean)),
            (
                "target",
                .object([
                    ("targeted", .int(targets.targeted)), ("both_known", .int(targets.bothKnown)),
                    ("within", .int(targets.within)), ("share", .double(targets.share)),
                    ("lower", .double(targets.lower)), ("upper", .double(targets.upper)),
                ])
            ),
        ]
        return .object(members)
    }

    private static func side(_ side: SideLevels, _ scale: Scale, _ withMean: Bool) -> JSONValue {
        func quantile(_ part: Int) -> JSONValue { side.known.quantile(part, of: 4).map(span) ?? .null }
        var members: [(String, JSONValue)] = [
            ("known", .int(side.knownCount)), ("none", .int(side.known.none)),
            (
                "levels",
                .array(
                    scale.steps.map { step in
                        let bounds = side.bounds(atLeast: step.level)
                        return .object([
                            ("level", .int(step.level)), ("count", .int(side.known.counts[step.level])),
                            ("share", .double(side.known.share(atLeast: step.level))),
                            ("lower", .double(bounds?.lower)), ("upper", .double(bounds?.upper)),
                        ])
                    })
            ),
            ("first_quartile", quantile(1)), ("median", quantile(2)), ("third_quartile", quantile(3)),
            ("agreement", .double(side.agreement)),
        ]
        if withMean { members.append(("mean", .double(side.meanAssumingEqualSteps))) }
        return .object(members)
    }

    private static func purpose(_ purpose: ForumPurpose, _ network: Network) -> JSONValue {
        func key(_ characteristic: Characteristic?) -> JSONValue {
            .string(characteristic.map { "\($0)" } ?? "none")
        }
        return .object([
            ("id", .string(network.forums[purpose.forum].id.text)),
            ("purpose", .string(purpose.purpose?.rawValue)),
            ("needs", purpose.purpose.map { key($0.needs) } ?? .null),
            ("relations", .int(purpose.relations)),
            (
                "characteristics",
                .array(
                    purpose.carrying.map {
                        .object([
                            ("characteristic", key($0.characteristic)),
                            ("from_level", .int($0.characteristic.firstLevel)),
                            ("carried", .int($0.carried)), ("not_carried", .int($0.notCarried)),
                            ("unknown", .int($0.unknown)), ("claimed", .int($0.claimed)),
                        ])
                    })
            ),
            (
                "reached",
                purpose.relations == 0
                    ? .null
                    : .object([
                        ("low", key(purpose.surelyReached)), ("high", key(purpose.possiblyReached)),
                    ])
            ),
            ("standing", .string(purpose.standing?.rawValue)),
        ])
    }

    private static func entry(_ entry: ChecklistEntry, _ network: Network) -> JSONValue {
        .object([
            ("forum", .string(entry.forum.map { network.forums[$0].id.text })),
            ("indicator", .string(entry.name)),
            ("value", .string(entry.value?.rawValue)), ("disputed", .bool(entry.isDisputed)),
            (
                "before",
                entry.before.map {
                    .object([
                        ("wave", wave(network.waves[$0.wave])), ("value", .string($0.value.rawValue)),
                    ])
                } ?? .null
            ),
            ("change", .string(entry.change.rawValue)),
            (
                "evidence",
                .array(
                    entry.evidence.map {
                        .object([
                            ("value", .string($0.value.rawValue)), ("source", .string($0.source)),
                            ("note", .string($0.note)),
                        ])
                    })
            ),
        ])
    }
}
