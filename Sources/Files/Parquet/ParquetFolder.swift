internal import Model

// One file a table. Actors, waves and forums are numbers in every table, from 0 in the network's own order; their tables say
// what the numbers stand for. Vertices and edges are named as GraphFrames expects (`id`, `src`, `dst`), and no column has a
// name that it keeps for itself (`attr`, `weight`, `label`, `component`, `degree`, `pagerank`, …) or that SQL would have to
// have quoted (`from`, `to`, `by`).

extension FileFormat {
    static let parquet = FileFormat(
        "parquet", "Parquet", extensions: ["parquet"], carries: Set(Feature.allCases),
        write: .network { network, relations throws(Problems) in
            ParquetFolder(network, relations).files
        })
}

/// A network as tables for SQL engines, with what its reports say together.
struct ParquetFolder: Sendable {
    let network: Network
    let relations: RelationReader

    init(_ network: Network, _ relations: RelationReader) {
        (self.network, self.relations) = (network, relations)
    }

    /// Every table, those too in which nothing stands: queries can count on them.
    var files: [WrittenFile] {
        [
            vertices, successors, attributes, aliases, edges, reports, remarks, waves, forums, participation,
            asked, targets, agreements, indicators, levels, settings,
            WrittenFile("README.md", bytes: Array(Self.readMe.utf8)),
        ]
    }

    /// A table of rows that are held already.
    private func table<Row>(
        _ name: String, _ rows: @escaping @Sendable () -> [Row],
        _ columns: @escaping @Sendable () -> [ParquetColumn<Row>]
    ) -> WrittenFile {
        .parquet(name, columns) { body in for row in rows() { body(row) } }
    }

    // MARK: Actors

    private var vertices: WrittenFile {
        let network = network
        return table("vertices", { Array(network.actors.enumerated()) }) {
            [
                ParquetColumn("id", .int64 { $0.offset }),
                ParquetColumn("actor", .text { $0.element.id.text }),
                ParquetColumn("name", .text { $0.element.name }),
                ParquetColumn("short", .text { $0.element.short }),
                ParquetColumn("kind", .text { $0.element.kind.text }),
                ParquetColumn("county", .optionalText { $0.element.county.told }),
                ParquetColumn("municipality", .optionalText { $0.element.municipality.told }),
                ParquetColumn("governance", .optionalText { $0.element.governance.told }),
                ParquetColumn("capacity", .optionalText { $0.element.capacity.told }),
                ParquetColumn("since", .optionalInt32 { $0.element.lifetime?.lowerBound }),
                ParquetColumn("until", .optionalInt32 { $0.element.lifetime?.upperBound }),
            ]
        }
    }

    private struct Succession {
        let vertex: Actor.Place
        let wave: Wave.Place
        let successor: Actor.Place
        let isSplit: Bool
    }

    /// Whom an actor is in each wave after its own, every chain of mergers and new names followed to its end.
    private var successors: WrittenFile {
        let network = network
        return .parquet(
            "successors",
            {
                [
                    ParquetColumn<Succession>("vertex", .int64 { $0.vertex }),
                    ParquetColumn("wave", .int32 { $0.wave }),
                    ParquetColumn("successor", .int64 { $0.successor }),
                    ParquetColumn("is_split", .boolean { $0.isSplit }),
                ]
            },
            { body in
                for (vertex, actor) in network.actors.enumerated() where !actor.became.isEmpty {
                    guard let lifetime = actor.lifetime else { continue }
                    for wave in network.waves.indices.dropFirst(lifetime.upperBound + 1) {
                        let (ends, isSplit) = network.successors(of: vertex, in: wave)
                        for end in ends {
                            body(Succession(vertex: vertex, wave: wave, successor: end, isSplit: isSplit))
                        }
                    }
                }
            })
    }

    private var attributes: WrittenFile {
        let network = network
        return .parquet(
            "attributes",
            {
                [
                    ParquetColumn<(Actor.Place, Actor.Attribute)>("vertex", .int64 { $0.0 }),
                    ParquetColumn("name", .text { $0.1.name }), ParquetColumn("value", .text { $0.1.value }),
                ]
            },
            { body in
                for (vertex, actor) in network.actors.enumerated() {
                    for attribute in actor.attributes where !attribute.value.isEmpty {
                        body((vertex, attribute))
                    }
                }
            })
    }

    private var aliases: WrittenFile {
        let network = network
        return table("aliases", { network.aliases }) {
            [ParquetColumn("alias", .text { $0.text }), ParquetColumn("vertex", .int64 { $0.actor })]
        }
    }

    // MARK: Relations

    private var edges: WrittenFile {
        let (network, relations) = (network, relations)
        return .parquet(
            "edges",
            {
                [
                    ParquetColumn<(Wave.Place, RelationRow)>("src", .int64 { $0.1.dyad.a }),
                    ParquetColumn("dst", .int64 { $0.1.dyad.b }), ParquetColumn("wave", .int32 { $0.0 }),
                    ParquetColumn("stratum", .text { $0.1.stratum.written }),
                    ParquetColumn("forum", .optionalInt32 { $0.1.stratum.forum }),
                    ParquetColumn("is_relevant", .boolean { $0.1.isRelevant }),
                    ParquetColumn("confirmed_low", .optionalInt32 { $0.1.confirmed?.low }),
                    ParquetColumn("confirmed_high", .optionalInt32 { $0.1.confirmed?.high }),
                    ParquetColumn("claimed_low", .optionalInt32 { $0.1.claimed?.low }),
                    ParquetColumn("claimed_high", .optionalInt32 { $0.1.claimed?.high }),
                    ParquetColumn("evidence", .text { $0.1.evidence }),
                ]
            },
            { body in
                for wave in network.waves.indices {
                    relations.forEach(network, wave) { body((wave, $0)) }
                }
            })
    }

    private var reports: WrittenFile {
        let network = network
        return .parquet(
            "reports",
            {
                [
                    ParquetColumn<Report>("wave", .int32 { $0.wave }),
                    ParquetColumn("src", .int64 { $0.from }), ParquetColumn("dst", .int64 { $0.to }),
                    ParquetColumn(
                        "reporter",
                        .optionalInt64 { if case .actor(let by) = $0.by { by } else { nil } }),
                    ParquetColumn("forum", .optionalInt32 { $0.forum }),
                    ParquetColumn("respondent", .optionalText { network.respondents[$0.respondent].told }),
                    ParquetColumn("level", .optionalInt32 { $0.answer.level }),
                    ParquetColumn("is_not_relevant", .boolean { $0.answer == .notRelevant }),
                    ParquetColumn("remark", .int32 { $0.remark }), ParquetColumn("line", .int32 { $0.line }),
                ]
            },
            { body in for report in network.reports { body(report) } })
    }

    /// What rows say beside their level, each once.
    private var remarks: WrittenFile {
        let network = network
        return table("remarks", { Array(network.remarks.enumerated()) }) {
            [
                ParquetColumn("remark", .int32 { $0.offset }),
                ParquetColumn("wanted", .optionalInt32 { $0.element.wanted }),
                ParquetColumn(
                    "ticked",
                    .optionalText { $0.element.ticked.map { String($0) }.joined(separator: " ").told }),
                ParquetColumn("arena", .optionalText { $0.element.arena.told }),
                ParquetColumn("obstacle", .optionalText { $0.element.obstacle.told }),
                ParquetColumn("date", .optionalText { $0.element.date?.description }),
                ParquetColumn("source", .optionalText { $0.element.source.told }),
                ParquetColumn("note", .optionalText { $0.element.note.told }),
            ]
        }
    }
}

extension RelationRow.Stratum {
    var forum: Forum.Place? {
        if case .forum(let place) = self { place } else { nil }
    }

    var written: String {
        switch self {
        case .overall: "overall"
        case .general: "general"
        case .forum: "forum"
        }
    }
}

extension String {
    /// Nil where nothing stands.
    var told: String? { isEmpty ? nil : self }
}

extension Network {
    /// Whom an actor is in a wave in which it is no more: several after a split, none when it is gone.
    func successors(of actor: Actor.Place, in wave: Wave.Place) -> (ends: [Actor.Place], isSplit: Bool) {
        var ends: Set<Actor.Place> = []
        var isSplit = false
        var open = [actor]
        var seen: Set<Actor.Place> = [actor]
        while let next = open.popLast() {
            if actors[next].isAlive(in: wave) {
                ends.insert(next)
                continue
            }
            if actors[next].became.count > 1 { isSplit = true }
            for successor in actors[next].became where seen.insert(successor).inserted {
                open.append(successor)
            }
        }
        return (ends.sorted(), isSplit)
    }
}
