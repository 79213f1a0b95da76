internal import Analysis
internal import Model
internal import Words

// Where the network does not hang together.

extension GapDetails {
    var structure: Sheet {
        let gaps = wave.structure
        /// A row, and the actors whose names people's rows of the same sort are ordered by.
        typealias Finding = (actors: [Actor.Place], values: [Sheet.Cell])
        func word(_ key: String, _ swedish: String, _ english: String) -> Sheet.Cell {
            .word(key) { $0(swedish, english) }
        }
        let doubt = { (isOpen: Bool) in Sheet.Cell.claim(!isOpen) }
        let sorts: [[Finding]] = [
            gaps.parts.map { actors in
                (
                    [],
                    [
                        word("component", "delnät", "separate part"), .actor(actors[0], network), .none,
                        .count(actors.count), .none,
                    ]
                )
            },
            gaps.isolates.map {
                (
                    [$0.actor],
                    [
                        word("isolate", "utan relation", "no relation"), .actor($0.actor, network), .none,
                        .none, doubt($0.mayHaveTies),
                    ]
                )
            },
            gaps.dependents.map {
                (
                    [$0.actor],
                    [
                        word("dependent", "allt genom en annan", "all through one other"),
                        .actor($0.actor, network), .actor($0.via, network), .none, doubt($0.mayHaveTies),
                    ]
                )
            },
            gaps.soleLinks.map {
                (
                    [$0.dyad.a, $0.dyad.b],
                    [
                        word("sole_link", "ensam länk", "sole link"), .actor($0.dyad.a, network),
                        .actor($0.dyad.b, network), .none, .claim($0.isCertain),
                    ]
                )
            },
            gaps.neighbors.pairs.map {
                (
                    [$0.dyad.a, $0.dyad.b],
                    [
                        word("unmet_neighbors", "grannar över länsgräns", "neighbors across counties"),
                        .actor($0.dyad.a, network), .actor($0.dyad.b, network), .none, .claim($0.isKnown),
                    ]
                )
            },
            gaps.absentKinds.map {
                (
                    [],
                    [
                        word("absent_kind", "typ som saknas", "kind not there"), .kinds($0), .none,
                        .count(0),
                        .none,
                    ]
                )
            },
            gaps.peripheralKinds.map { kind in
                (
                    [],
                    [
                        word("peripheral_kind", "typ i utkanten", "kind at the edge"), .kinds(kind.kind),
                        kind.isOutside
                            ? word("outside", "utanför största delnätet", "outside the largest part")
                            : word("single_ties", "högst en relation var", "one relation each at most"),
                        .count(kind.actors), .none,
                    ]
                )
            },
        ]
        return Sheet(
            columns: [
                Sheet.Column("finding", "Vad", "Finding"),
                Sheet.Column("who", "Vem", "Who"), Sheet.Column("other", "Med", "With"),
                .actors,
                Sheet.Column("certain", "Säkert", "Certain"),
            ], rows: sorts.joined().map(\.values),
            readingKeys: {
                let ranks = network.nameRanks
                return sorts.enumerated().flatMap { sort, findings in
                    findings.map { [sort] + $0.actors.map { ranks[$0] } }
                }
            })
    }

    var silos: Sheet {
        let silos = wave.structure.silos
        let rows = silos.flatMap { silo -> [[Sheet.Cell]] in
            let whole: [Sheet.Cell] = [
                .word(silo.grouping.rawValue) { silo.grouping.name($0) },
                .word("") { $0("alla", "all") }, .count(wave.relations.actors.count),
                .count(silo.within.edges),
                .share(silo.within.density), .count(silo.between.edges), .share(silo.between.density),
                .real(silo.index), .real(silo.rescaled),
            ]
            return [whole]
                + silo.groups.map { group in
                    [
                        .word(silo.grouping.rawValue) { silo.grouping.name($0) },
                        silo.grouping == .kind
                            ? .kinds(network.kind(Identifier(group.id))) : .text(group.id),
                        .count(group.actors), .count(group.within.edges), .share(group.within.density),
                        .count(group.outward.edges), .share(group.outward.density), .none, .none,
                    ]
                }
        }
        return Sheet(
            columns: [
                Sheet.Column("grouping", "Delat efter", "By"), .group,
                .actors,
                .number("ties_within", "Inom", "Within"),
                .number("density_within", "Täthet inom", "Density within"),
                .number("ties_between", "Utåt", "Outward"),
                .number("density_between", "Täthet utåt", "Density outward"),
                .number("ei_index", "E–I", "E–I"),
                .number("ei_rescaled", "E–I omräknat", "E–I rescaled"),
            ], rows: rows)
    }
}
