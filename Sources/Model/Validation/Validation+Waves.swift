extension Validation {
    /// A row of `waves.csv` whose id is sound.
    struct WaveRow {
        let row: Int
        let id: Identifier
        let start: Due?
        let end: Due?
        let promise: Promise?
    }

    /// Finds the waves and their order: as `waves.csv` lists them, else the package, else every id that any table names.
    mutating func readWaves() {
        readWaveRows()
        let listed = readPackageWaves()
        if !waveRows.isEmpty {
            waveList = .table
            for wave in waveRows { waveIDs.intern(wave.id.text) }
            // Rows that do not fit the header are told of; what they name is not unknown.
            let leftOut = table(.waves).map { $0.misfitTexts($0["id"]) } ?? []
            for wave in leftOut { waveIDs.intern(wave) }
            if leftOut.isEmpty, let listed { compareWaveLists(listed) }
        } else if let listed {
            for wave in listed { waveIDs.intern(wave) }
        } else {
            findWaves()
        }
    }

    private mutating func readWaveRows() {
        guard let rows = table(.waves), rows["id"].exists else { return }
        var firstRows: [Identifier: Int] = [:]
        for row in 0..<rows.count {
            let id = identifier(rows, row, rows["id"])
            let start = date(rows, row, rows["start"])
            let end = date(rows, row, rows["end"])
            let promise = choice(rows, row, rows["promise"], as: Promise.self, .promise)
            guard let id else { continue }
            if let first = firstRows[id] {
                noteDuplicate(id, rows, row, first: first)
                continue
            }
            firstRows[id] = row
            if let start, let end, end.last < start.first {
                note(.neverAlive(id.text), at: rows.location(row, "end"))
            }
            waveRows.append(WaveRow(row: row, id: id, start: start, end: end, promise: promise))
        }
    }

    private mutating func readPackageWaves() -> [String]? {
        guard let listed = draft.description.waves else { return nil }
        let package = SourceLocation(file: draft.path(Draft.packageFile))
        var sound = Interner()
        for (place, wave) in listed.enumerated() {
            if wave.isEmpty || wave.hasControlCharacter {
                note(.badPackage(.wrongShape(path: "samverkan.waves.\(place)")), at: package)
            } else if !sound.intern(wave).isNew {
                note(.badPackage(.duplicateWave(wave)), at: package)
            }
        }
        return sound.texts
    }

    // Told once, where the lists part.
    private mutating func compareWaveLists(_ listed: [String]) {
        guard let rows = table(.waves) else { return }
        for (place, wave) in waveRows.enumerated()
        where place >= listed.count || wave.id != Identifier(listed[place]) {
            note(
                .wavesDisagree(wave.id.text, listed: place < listed.count ? listed[place] : nil),
                at: rows.location(wave.row, "id"))
            return
        }
        if listed.count > waveRows.count, let last = waveRows.last {
            note(.wavesDisagree(nil, listed: listed[waveRows.count]), at: rows.location(last.row, "id"))
        }
    }

    /// What cells may call the waves: their ids and, where `waves.csv` names them, their names.
    func namesOfWaves() -> NameIndex {
        var names = NameIndex()
        for place in 0..<waveIDs.count { names.add(waveIDs.text(place), place) }
        guard let rows = table(.waves) else { return names }
        for (place, wave) in waveRows.enumerated() { names.add(rows.text(wave.row, "name"), place) }
        return names
    }

    /// Every id that any table names, in the order that the ids themselves tell. Of several spellings the first stands.
    private mutating func findWaves() {
        var found = Interner()
        var spellings: Set<[String]> = []
        var first: SourceLocation?
        let columns: [(Draft.TableName, [String])] = [
            (.actors, ["since", "until"]), (.ties, ["wave"]), (.participation, ["wave"]), (.asked, ["wave"]),
            (.agreements, ["wave"]), (.targets, ["wave", "until"]), (.indicators, ["wave"]),
        ]
        for (name, columns) in columns {
            guard let rows = table(name) else { continue }
            for column in columns.map({ rows[$0] }) where column.exists {
                for row in 0..<rows.count {
                    let cell = rows.bytes(row, column)
                    guard !cell.isEmpty, !rows.hasControl(row, column), found.intern(cell).isNew else {
                        continue
                    }
                    if first == nil { first = rows.location(row, column) }
                }
            }
        }
        // Without a list "1.1" and "11" are two: words are held against words.
        let texts = found.texts.filter { spellings.insert($0.wordsInNormalForm).inserted }
        let (ids, order) = Wave.inOrder(texts.map { Identifier($0) })
        for id in ids { waveIDs.intern(id.text) }
        if order == .text, ids.count > 1, let first {
            note(.wavesInTextOrder(ids.map(\.text)), at: first)
        }
    }

    /// The waves, once it is known what was answered when.
    func makeWaves() -> [Wave] {
        let ids = waveIDs.count == 0 ? [Identifier("")] : waveIDs.texts.map { Identifier($0) }
        return ids.indices.map { place in
            guard place < waveRows.count, let rows = table(.waves) else {
                return Wave(
                    id: ids[place], promise: draft.description.promise, latestAnswer: latestDates[place])
            }
            let row = waveRows[place]
            return Wave(
                id: row.id, name: rows.text(row.row, "name"), start: row.start, end: row.end,
                promise: row.promise ?? draft.description.promise, latestAnswer: latestDates[place])
        }
    }

    /// A target whose time runs out in a wave of which nobody knows when it ended may be late, or may not.
    mutating func warnOfTargetsDueInWaves(_ network: Network) {
        guard let rows = table(.targets) else { return }
        for target in network.targets {
            guard let due = target.due else { continue }
            for (place, wave) in network.waves.enumerated()
            where wave.end == nil && target.holds(in: place) && wave.covers(due) {
                note(
                    .dueInWave(due, wave: wave.id.text),
                    at: rows.location(atLine: target.line, "due"))
            }
        }
    }
}

extension String {
    fileprivate var wordsInNormalForm: [String] {
        split { !$0.isLetter && !$0.isNumber }.map { String($0).normalForm }
    }
}
