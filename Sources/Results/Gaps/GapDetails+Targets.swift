internal import Analysis
internal import Model
internal import Words

// The headline by parts, wishes beside targets, and targets of nobody.

extension GapDetails {
    func breakdown(for reader: TableReader) -> Sheet { breakdown(headlineBreakdown.rows, for: reader) }

    /// The dimensions that have more than one part, actors left out.
    func differingParts(for reader: TableReader) -> Sheet {
        let parts = headlineBreakdown
        let dimensions = HeadlineBreakdown.Dimension.allCases.filter {
            $0 != .actor && parts.rows($0).count > 1
        }
        return breakdown(dimensions.flatMap(parts.rows), for: reader)
    }

    /// People are told the bounds: a share of those known alone says too much (`rules.md` §3).
    private func breakdown(_ rows: [HeadlineBreakdown.Row], for reader: TableReader) -> Sheet {
        var fields: [Field<HeadlineBreakdown.Row>] = [
            Field(.by) { .word($0.dimension) { $0.name($1) } }, Field(.group) { name($0.group) },
            Field(.targeted) { .count($0.headline.targeted) },
            Field(.bothKnown) { .count($0.headline.bothKnown) },
            Field(.within) { .count($0.headline.within) },
        ]
        if !reader.isPerson { fields.append(Field(.share) { .share($0.headline.share) }) }
        fields += [
            Field(.number("determined_otherwise", "Kända annars", "Known otherwise")) {
                .count($0.headline.determinedOtherwise)
            },
            Field(.lower) { .share($0.headline.lower) }, Field(.upper) { .share($0.headline.upper) },
        ]
        return Sheet(
            rows, fields,
            readingKeys: {
                let ranks = network.nameRanks
                return rows.map { row in
                    let dimension = HeadlineBreakdown.Dimension.allCases.firstIndex(of: row.dimension) ?? 0
                    return if case .actor(let actor) = row.group {
                        [dimension, ranks[actor]]
                    } else {
                        [dimension]
                    }
                }
            })
    }

    /// How the targeted relations stand in every wave, then in each part of the one that is asked about.
    var standings: Sheet {
        let parts = headlineBreakdown
        let dimensions: [HeadlineBreakdown.Dimension] = [
            .wave, .kinds, .county, .forum, .purpose, .status, .actor,
        ]
        var fields: [Field<HeadlineBreakdown.Row>] = [
            Field(.by) { .word($0.dimension) { $0.name($1) } }, Field(.group) { name($0.group) },
            Field(.targeted) { .count($0.headline.targeted) },
        ]
        fields += Standing.allCases.map { standing in
            Field(.standing(standing)) { .count($0.headline.count(standing)) }
        }
        fields += [Field(.lower) { .share($0.headline.lower) }, Field(.upper) { .share($0.headline.upper) }]
        return Sheet(dimensions.flatMap(parts.rows), fields)
    }

    private func name(_ group: HeadlineBreakdown.Group) -> Sheet.Cell {
        let network = network
        switch group {
        case .actor(let actor): return .actor(actor, network)
        case .kinds(let one, let other):
            let kinds = (network.kind(one), network.kind(other))
            return .word("\(one)/\(other)") { "\(kinds.0.plural($0)) – \(kinds.1.plural($0))" }
        case .county(let county): return .text(county)
        case .acrossCounties: return .word("across") { $0("över länsgräns", "across counties") }
        case .forum(let forum): return .forum(forum, network)
        case .purpose(let purpose):
            return .word(purpose?.rawValue ?? "") { language in
                purpose?.name(language) ?? language("inget angivet", "none stated")
            }
        case .status(let status):
            return .word(status?.rawValue ?? "") { language in
                status?.name(language) ?? language("ingen angiven", "none stated")
            }
        case .wave(let wave): return .text(network.waves[wave].id.text)
        }
    }

    var wishes: Sheet {
        let wishes = wave.wishes
        return Sheet(
            columns: [
                .a, .b,
                Sheet.Column("agreement", "Önskan", "Wish"),
                .number("shared", "Båda vill", "Both want"),
                .number("wished_a", "Den ena", "The one"),
                .number("wished_b", "Den andra", "The other"),
                .confirmed,
                .steps,
                .number("target_min", "Mål från", "Target from"),
                Sheet.Column("imposed", "Målet mer än någon vill", "Target beyond either"),
            ],
            rows: wishes.map { wish in
                let word = wish.agreement
                return [
                    .actor(wish.dyad.a, network), .actor(wish.dyad.b, network),
                    .word(word.key) { word.name($0) }, .count(wish.shared), .span(wish.wished[0]),
                    .span(wish.wished[1]), .span(wish.confirmed), .count(wish.steps),
                    .count(wish.target?.band.lowerBound),
                    wish.target == nil ? .none : .claim(wish.isImposed),
                ]
            },
            readingKeys: {
                let ranks = network.nameRanks
                return wishes.map { [-$0.steps, ranks[$0.dyad.a], ranks[$0.dyad.b]] }
            })
    }

    var idle: Sheet {
        Sheet(
            columns: [
                .number("line", "Rad", "Line"),
                Sheet.Column("scope", "Gäller", "Scope"), .forum,
                .min,
                .max,
                .status,
            ],
            rows: gaps.targetsOfNobody.map { target in
                [
                    .count(target.line), scope(target.scope), .forum(target.forum, network),
                    .count(target.band.lowerBound), .count(target.band.upperBound),
                    .word(target.status) { $0.name($1) },
                ]
            })
    }

    private func scope(_ scope: Target.Scope) -> Sheet.Cell {
        let network = network
        switch scope {
        case .pair(let a, let b):
            let actors = (network.actors[a], network.actors[b])
            return .word("\(actors.0.id)/\(actors.1.id)") { _ in "\(actors.0.name) – \(actors.1.name)" }
        case .kinds(let a, let b):
            let kinds = (network.kind(a), network.kind(b))
            return .word("\(a)/\(b)") { "\(kinds.0.plural($0)) – \(kinds.1.plural($0))" }
        case .everyone: return .word("default") { $0("alla", "everyone") }
        }
    }
}

extension Wish {
    /// How the two wishes stand to each other and to what is.
    var agreement: (key: String, name: Name) {
        guard shared != nil else {
            return ("one_side", Name(swedish: "bara den ena har svarat", english: "only one has said"))
        }
        if isAgreedAndUnmet {
            return ("both_deeper", Name(swedish: "båda vill djupare", english: "both want deeper"))
        }
        return isSame
            ? ("same", Name(swedish: "båda vill samma", english: "both want the same"))
            : ("differ", Name(swedish: "de vill olika", english: "they differ"))
    }
}
