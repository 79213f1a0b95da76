internal import Model

// The tables of which a network has few rows.

extension ParquetFolder {
    var waves: WrittenFile {
        small("waves", Array(network.waves.enumerated())) {
            [
                ParquetColumn("wave", .int32 { $0.offset }),
                ParquetColumn("wave_id", .text { $0.element.id.text }),
                ParquetColumn("name", .optionalText { $0.element.name.told }),
                ParquetColumn("first_day", .optionalText { $0.element.firstDay?.description }),
                ParquetColumn("last_day", .optionalText { $0.element.lastDay?.description }),
                ParquetColumn("promise", .optionalText { $0.element.promise?.rawValue }),
            ]
        }
    }

    var forums: WrittenFile {
        small("forums", Array(network.forums.enumerated())) {
            [
                ParquetColumn("forum", .int32 { $0.offset }),
                ParquetColumn("forum_id", .text { $0.element.id.text }),
                ParquetColumn("name", .text { $0.element.name }),
                ParquetColumn("process", .optionalText { $0.element.process.told }),
                ParquetColumn("purpose", .optionalText { $0.element.purpose?.rawValue }),
                ParquetColumn("description", .optionalText { $0.element.description.told }),
            ]
        }
    }

    var participation: WrittenFile {
        small("participation", network.participation ?? []) {
            [
                ParquetColumn("forum", .int32 { $0.forum }), ParquetColumn("vertex", .int64 { $0.actor }),
                ParquetColumn("wave", .optionalInt32 { $0.wave }),
                ParquetColumn("role", .optionalText { $0.role.told }),
                ParquetColumn("arena", .optionalText { $0.arena.told }),
            ]
        }
    }

    var asked: WrittenFile {
        small("asked", network.asked ?? []) {
            [
                ParquetColumn("wave", .int32 { $0.wave }), ParquetColumn("vertex", .int64 { $0.actor }),
                ParquetColumn("forum", .optionalInt32 { $0.forum }),
                ParquetColumn("partner", .optionalInt64 { $0.partner }),
            ]
        }
    }

    var targets: WrittenFile {
        small("targets", Array(network.targets.enumerated())) {
            [
                ParquetColumn("target", .int32 { $0.offset }),
                ParquetColumn("min_level", .int32 { $0.element.band.lowerBound }),
                ParquetColumn("max_level", .int32 { $0.element.band.upperBound }),
                ParquetColumn("scope", .text { $0.element.scope.name }),
                ParquetColumn("src", .optionalInt64 { $0.element.scope.pair?.a }),
                ParquetColumn("dst", .optionalInt64 { $0.element.scope.pair?.b }),
                ParquetColumn("src_kind", .optionalText { $0.element.scope.kinds?.0.text }),
                ParquetColumn("dst_kind", .optionalText { $0.element.scope.kinds?.1.text }),
                ParquetColumn("forum", .optionalInt32 { $0.element.forum }),
                ParquetColumn("first_wave", .optionalInt32 { $0.element.from }),
                ParquetColumn("last_wave", .optionalInt32 { $0.element.until }),
                ParquetColumn("purpose", .optionalText { $0.element.purpose?.rawValue }),
                ParquetColumn("status", .optionalText { $0.element.status?.rawValue }),
                ParquetColumn("agreed_by", .optionalText { $0.element.agreedBy.told }),
                ParquetColumn("decided", .optionalText { $0.element.decided?.description }),
                ParquetColumn("due", .optionalText { $0.element.due?.description }),
                ParquetColumn("due_day", .optionalText { $0.element.due?.last.description }),
                ParquetColumn("reason", .optionalText { $0.element.reason.told }),
            ]
        }
    }

    var agreements: WrittenFile {
        small("agreements", network.agreements) {
            [
                ParquetColumn("wave", .int32 { $0.wave }), ParquetColumn("src", .int64 { $0.from }),
                ParquetColumn("dst", .int64 { $0.to }), ParquetColumn("what", .text { $0.what }),
                ParquetColumn("forum", .optionalInt32 { $0.forum }),
                ParquetColumn("responsible", .optionalText { $0.responsible.told }),
                ParquetColumn("due", .optionalText { $0.due?.description }),
                ParquetColumn("status", .optionalText { $0.status?.rawValue }),
                ParquetColumn("note", .optionalText { $0.note.told }),
            ]
        }
    }

    var indicators: WrittenFile {
        small("indicators", network.indicators) {
            [
                ParquetColumn("wave", .int32 { $0.wave }), ParquetColumn("indicator", .text { $0.name }),
                ParquetColumn("value", .text { $0.value.rawValue }),
                ParquetColumn("forum", .optionalInt32 { $0.forum }),
                ParquetColumn("source", .optionalText { $0.source.told }),
                ParquetColumn("note", .optionalText { $0.note.told }),
            ]
        }
    }

    var levels: WrittenFile {
        let scale = network.scale
        return small("levels", Array(scale.levels)) {
            [
                ParquetColumn("level", .int32 { $0 }),
                ParquetColumn("swedish", .text { scale.name($0, .swedish) }),
                ParquetColumn("english", .text { scale.name($0, .english) }),
            ]
        }
    }

    /// One row: what holds for the whole network, and which of the tables that may be lacking were there.
    var settings: WrittenFile {
        small("settings", [network]) {
            [
                ParquetColumn("network_id", .text { $0.id }), ParquetColumn("title", .text { $0.title }),
                ParquetColumn("scale_id", .text { $0.scale.id.text }),
                ParquetColumn("top", .int32 { $0.scale.top }),
                ParquetColumn("tie_from", .int32 { $0.scale.tieFrom }),
                ParquetColumn("has_participation", .boolean { $0.participation != nil }),
                ParquetColumn("has_asked", .boolean { $0.asked != nil }),
                ParquetColumn("knows_absent_pairs", .boolean { $0.origin.knowsAbsentPairs }),
            ]
        }
    }

    private func small<Row: Sendable>(
        _ name: String, _ rows: [Row], _ columns: @escaping @Sendable () -> [ParquetColumn<Row>]
    ) -> WrittenFile {
        .parquet(name, columns) { body in for row in rows { body(row) } }
    }
}

extension Target.Scope {
    var pair: Dyad? {
        if case .pair(let a, let b) = self { Dyad(a, b) } else { nil }
    }

    var kinds: (Identifier, Identifier)? {
        if case .kinds(let a, let b) = self { (a, b) } else { nil }
    }
}
