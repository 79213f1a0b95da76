internal import Analysis
internal import Model
internal import Results

// The numbers behind a map: what its lines say, for those who do not see them.

extension NetworkMap {
    /// Every line of the map; where groups or sizes are shown also what each actor's are, and those that no line reaches.
    var table: Sheet {
        let cells = LineCells(self)
        let isolates = groups.isEmpty && sizing == nil ? [] : alone
        let lines =
            ties.map { (ends: [$0.a, $0.b], cells: cells($0)) }
            + missing.map { (ends: [$0.a, $0.b], cells: cells($0)) }
            + isolates.map { (ends: [$0.id], cells: cells(alone: $0)) }
        let more = groupFields + sizeFields
        return Sheet(
            columns: LineCells.columns + more.map(\.column),
            rows: lines.map { line in line.cells + more.map { $0.cell(line.ends) } })
    }

    /// Of the two ends of a line, or of the one actor that stands alone.
    private var groupFields: [Field<[String]>] {
        let groupOfActor = Dictionary(
            groups.flatMap { group in group.members.map { ($0, group.name) } },
            uniquingKeysWith: { first, _ in first })
        return groups.isEmpty
            ? []
            : [
                Field(Sheet.Column("group_a", "Grupp, den första", "Group, the first")) {
                    .text(groupOfActor[$0[0]] ?? "")
                },
                Field(Sheet.Column("group_b", "Grupp, den andra", "Group, the second")) {
                    .text($0.dropFirst().first.flatMap { groupOfActor[$0] } ?? "")
                },
            ]
    }

    private var sizeFields: [Field<[String]>] {
        guard let sizing else { return [] }
        let column = sizing.measure.map { Sheet.Column.measure($0) } ?? .number("size", "Storlek", "Size")
        let (key, name) = (column.key, column.name)
        func value(_ actor: String?) -> Sheet.Cell {
            let value = actor.flatMap { sizing.values[$0] }
            return sizing.measure.map { .value(value, of: $0) } ?? .real(value)
        }
        return [
            Field(.number("\(key)_a", "\(name.swedish), den första", "\(name.english), the first")) {
                value($0[0])
            },
            Field(.number("\(key)_b", "\(name.swedish), den andra", "\(name.english), the second")) {
                value($0.dropFirst().first)
            },
        ]
    }

    /// What a line of a map is in a sheet.
    struct LineCells {
        static let columns: [Sheet.Column] = [.a, .b, .level, .evidence, .state]

        private let names: [String: String]

        init(_ map: NetworkMap) {
            names = Dictionary(map.actors.map { ($0.id, $0.label) }) { first, _ in first }
        }

        /// - Parameter first: Whichever of the two is to stand first; else as the map has them.
        func callAsFunction(_ tie: Tie, from first: String? = nil) -> [Sheet.Cell] {
            ends(tie.a, tie.b, first) + [
                .level(tie.shown), .evidence(tie.evidence), tie.mark.map { .state($0.look) } ?? .none,
            ]
        }

        func callAsFunction(_ pair: MissingTie, from first: String? = nil) -> [Sheet.Cell] {
            ends(pair.a, pair.b, first) + [.level(pair.shown), .none, .state(pair.mark.look)]
        }

        func callAsFunction(alone actor: NetworkMap.Actor) -> [Sheet.Cell] {
            [self.actor(actor.id), .none, .none, .evidence(Analysis.Evidence.none), .none]
        }

        private func ends(_ a: String, _ b: String, _ first: String?) -> [Sheet.Cell] {
            (first == b ? [b, a] : [a, b]).map(actor)
        }

        private func actor(_ id: String) -> Sheet.Cell { .said(id: id, names[id] ?? id) }
    }
}

extension Sheet.Cell {
    /// Who says that there is a tie.
    static func evidence(_ evidence: NetworkMap.Evidence) -> Self {
        let id =
            switch evidence {
            case .bothSides: Analysis.Evidence.both.rawValue
            case .oneSide: Analysis.Evidence.oneSide.rawValue
            case .document: Analysis.Evidence.document.rawValue
            case .answered: "answered"
            case .oneAnswer: "one_answer"
            }
        return .word(id) { NetworkMap.Words.words($0).evidence(evidence) }
    }
}
