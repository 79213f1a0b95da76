internal import Model

// What edges say of how deep a relation is, and when it is there.

extension DraftMaker {
    /// Where the level of each edge is from, with the scale that it is on.
    mutating func levels() -> Levels {
        draft.origin = .graph(hasLevels: true)
        if let name = reading.strength {
            // Who has no strength with another has none: a strength is no answer that somebody may have left out.
            draft.origin = .graph(hasLevels: false)
            return strengths(name)
        }
        guard let name = reading.level ?? (document.edgeColumn("level") == nil ? nil : "level") else {
            draft.origin = document.isNetwork ? ownOrigin : .graph(hasLevels: false)
            if !document.isNetwork { draft.description.scale = .tie }
            return .constant(document.isNetwork ? nothing : word("1"))
        }
        guard let column = edgeColumn(name) else { return .constant(nothing) }
        if document.isNetwork, column.name == "level" { draft.origin = ownOrigin }
        usedEdgeColumns.insert(column.name)
        let missing = document.edgeCount - column.count
        if missing > 0, !document.isNetwork, document.edgeColumn("wave") == nil {
            draft.problems.append(
                Problem(
                    .badGraph(.edgesWithoutLevel(count: missing)), at: SourceLocation(file: document.file)))
        }
        return levelsRead(column)
    }

    private mutating func edgeColumn(_ name: String) -> GraphColumn? {
        if let column = Self.column(called: name, in: document.edgeColumns) { return column }
        let names = document.edgeColumns.map(\.name)
        tell(.noAttribute(name, of: .edge, known: names, nearest: NearestName(names)(name)))
        return nil
    }

    /// Levels as they stand, or turned round; what is no level is told where it stands.
    private mutating func levelsRead(_ column: GraphColumn) -> Levels {
        let scale = draft.description.scale ?? .samverkan8
        var read: [String: Table.Cell?] = [:]
        var made = [Table.Cell?](repeating: nil, count: document.edgeCount)
        var told = 0
        for edge in column.valuedRows {
            let text = document.value(column, edge) ?? ""
            if let cell = read[text] {
                made[edge] = cell
                continue
            }
            // A number with decimals that are nought is what other programs make of a whole one.
            let whole = Double(text).flatMap { $0 == $0.rounded() && abs($0) < 1e6 ? String(Int($0)) : nil }
            let tidy = text.withoutControls.tidied
            do throws(LevelFault) {
                let answer = try scale.answer(written: whole ?? tidy)
                let written = reading.isReversed ? answer.reversed(on: scale).written : answer.written
                let cell = written.isEmpty ? nil : word(written)
                read[text] = .some(cell)
                made[edge] = cell
            } catch {
                told += 1
                guard told <= 1_000 else { continue }
                draft.problems.append(
                    Problem(
                        .badGraph(.badLevel(tidy, attribute: column.name, top: scale.top)),
                        at: document.location(ofEdge: edge)))
            }
        }
        return .made(made)
    }

    /// Strengths as an ordinal scale of their own: one step for each value that occurs, in order of size.
    private mutating func strengths(_ name: String) -> Levels {
        guard let column = edgeColumn(name) else { return .constant(nothing) }
        let name = column.name
        usedEdgeColumns.insert(name)
        var values: [String: Double] = [:]
        var told = 0
        // Of what a loop says nothing is kept.
        for edge in column.valuedRows where !document.isLoop(edge) {
            let text = document.value(column, edge) ?? ""
            if values[text] != nil { continue }
            if let value = Double(text.split(separator: ",").joined(separator: ".")), value.isFinite,
                value >= 0
            {
                values[text] = value
            } else {
                told += 1
                guard told <= 1_000 else { continue }
                draft.problems.append(
                    Problem(
                        .badGraph(.badStrength(text.withoutControls, attribute: name)),
                        at: document.location(ofEdge: edge)))
            }
        }
        var steps = Set(values.values).subtracting([0]).sorted()
        if reading.isReversed { steps.reverse() }
        guard !steps.isEmpty, steps.count <= GraphReading.mostStrengths else {
            if !steps.isEmpty {
                tell(.manyStrengths(attribute: name, count: steps.count, most: GraphReading.mostStrengths))
            }
            return .constant(nothing)
        }
        draft.description.scale = Scale(
            id: Identifier(name.withoutControls.tidied.isEmpty ? "strength" : name.withoutControls.tidied),
            steps: steps.enumerated().map { place, value in
                let text = value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
                let comma = text.split(separator: ".").joined(separator: ",")
                return Scale.Step(level: place + 1, name: Name(swedish: comma, english: text))
            })
        let levels = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1, $0 + 1) })
        var made = [Table.Cell?](repeating: nil, count: document.edgeCount)
        for edge in column.valuedRows {
            guard let value = values[document.value(column, edge) ?? ""] else { continue }
            made[edge] = word(String(levels[value] ?? 0))
        }
        return .made(made)
    }

    // MARK: Time

    /// By edge, the waves in which it is there, where the graph says when; nil where it does not, or knows too many points in
    /// time. Every point at which anything begins or ends is one.
    mutating func waves() -> [[Table.Cell]]? {
        guard let column = document.edgeColumn(GraphColumn.spells), column.count > 0 else { return nil }
        var spells: [Int: [Spell]] = [:]
        var points: Set<String> = []
        for edge in column.valuedRows {
            let found = Spell.all(in: document.value(column, edge) ?? "")
            spells[edge] = found
            for spell in found { points.formUnion(spell.points) }
            if points.count > 100 * GraphReading.mostWaves { break }
        }
        guard points.count <= GraphReading.mostWaves else {
            tell(.manyWaves(count: points.count, most: GraphReading.mostWaves))
            return nil
        }
        if points.isEmpty { return nil }
        let waves = points.sorted { Spell.precedes($0, $1) }
        draft.description.waves = waves
        let all = waves.map { word($0) }
        return (0..<document.edgeCount).map { edge in
            guard let spells = spells[edge], !spells.isEmpty else { return all }
            return waves.indices.filter { wave in spells.contains { $0.holds(at: waves[wave]) } }.map {
                all[$0]
            }
        }
    }
}

extension Answer {
    /// Where 1 is the most and the top the least; no tie stays no tie.
    fileprivate func reversed(on scale: Scale) -> Answer {
        if case .level(let level) = self, level > 0 { return .level(scale.top + 1 - level) }
        return self
    }
}
