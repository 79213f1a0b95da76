extension Validation {
    /// A row of `actors.csv` whose id and kind are sound, in the file's order.
    struct ActorRow {
        let row: Int
        let id: Identifier
        let name: String
        let kind: Identifier
    }

    /// Reads ids, names and kinds: what the other tables refer to.
    mutating func readActorRows() {
        guard let rows = table(.actors), rows["id"].exists else { return }
        var ids = Interner()
        var leftOut: [String] = rows.misfitTexts(rows["id"])
        var firstRows: [Int] = []
        let names = [rows["name"], rows["short"]]
        for row in 0..<rows.count {
            let id = identifier(rows, row, rows["id"])
            if rows.isEmpty(row, rows["name"]) { noteEmpty(rows, row, rows["name"]) }
            for column in names { checkName(rows, row, column) }
            // Nearly no id begins as those do.
            if let id, ["#", "E"].contains(id.text.unicodeScalars.first), id.text.isSpreadsheetError {
                note(.spreadsheetError(id.text, column: "id"), at: rows.location(row, "id"))
            }
            let kind = kind(rows, row, rows["kind"])
            guard let id, id.text != "document" else {
                if let id { note(.reservedID(id.text), at: rows.location(row, "id")) }
                leftOut.append(rows.text(row, "id"))
                continue
            }
            let (place, isNew) = ids.intern(id.text)
            guard isNew else {
                noteDuplicate(id, rows, row, first: firstRows[place])
                continue
            }
            firstRows.append(row)
            actorRows.append(
                ActorRow(row: row, id: id, name: rows.text(row, "name"), kind: kind ?? Identifier("")))
            if let kind { kindsInUse.insert(kind) }
        }
        actorPlaces = Self.ranks(actorRows.map(\.id), leftOut: leftOut, &ids)
        actorIDs = ids
        longestActorID = (0..<ids.count).reduce(0) { max($0, ids.text($1).utf8.count) }
    }

    /// Reads the rest of the actors, once waves are known, and puts them in order of id.
    mutating func makeActors() -> [Actor] {
        guard let rows = table(.actors) else { return [] }
        let known = Set(Draft.TableName.actors.columns)
        let attributes = rows.table.header.filter { !known.contains($0) && !$0.isEmpty }
        let lastWave = max(waveIDs.count, 1) - 1
        var actors: [Actor] = []
        actors.reserveCapacity(actorRows.count)
        for entry in actorRows {
            let row = entry.row
            let since = wave(rows, row, rows["since"])
            let until = wave(rows, row, rows["until"])
            let (first, last) = (since ?? 0, until ?? lastWave)
            if first > last { note(.neverAlive(entry.id.text), at: rows.location(row, "until")) }
            let short = rows.text(row, "short")
            let territory = territory(rows, of: entry)
            actors.append(
                Actor(
                    id: entry.id, name: entry.name, short: short.isEmpty ? entry.name : short,
                    kind: entry.kind, county: territory.county, municipality: territory.municipality,
                    governance: recognised(rows, row, rows["governance"], .governance),
                    capacity: rows.text(row, "capacity"),
                    lifetime: first <= last ? first...last : nil, became: successors(rows, row),
                    attributes: attributes.map { Actor.Attribute(name: $0, value: rows.text(row, $0)) }))
        }
        Self.order(&actors, by: actorPlaces)
        reportSuccessorCycles(among: actors, rows)
        return actors
    }

    /// Puts each where it belongs, in place: a second list of a million would be as large as the network.
    private static func order(_ actors: inout [Actor], by places: [Int]) {
        var places = places
        for start in actors.indices {
            while places[start] != start {
                let place = places[start]
                actors.swapAt(start, place)
                places.swapAt(start, place)
            }
        }
    }

    // Several ids are separated by spaces, and an id may hold spaces: the longest that is known is taken.
    private mutating func successors(_ rows: Rows, _ row: Int) -> [Actor.Place] {
        let column = rows["became"]
        let cell = rows.bytes(row, column)
        guard !cell.isEmpty, let actorIDs else { return [] }
        if actorIDs.place(of: cell) == nil, let named = namedSuccessors(cell) {
            let ids = named.compactMap { place in
                actorPlaces.firstIndex(of: place).map { actorRows[$0].id.text }
            }
            noteTidied(\.named, rows, row, column, as: ids.joined(separator: " "))
            return named
        }
        let words = cell.split(separator: UInt8(ascii: " "))
        var successors: [Actor.Place] = []
        var next = 0
        while next < words.count {
            var found: (place: Int, end: Int)?
            for end in next..<words.count {
                let run =
                    next == 0 && end == words.count - 1
                    ? cell : cell[words[next].startIndex..<words[end].endIndex]
                if run.count > longestActorID { break }
                if let place = actorIDs.place(of: run) { found = (actorPlaces[place], end + 1) }
            }
            if let found {
                if !successors.contains(found.place) { successors.append(found.place) }
                next = found.end
            } else {
                noteUnknownActor(String(decoding: words[next], as: UTF8.self), rows, row, column)
                next += 1
            }
        }
        // A successor whose own row could not be read leads nowhere.
        return successors.filter { $0 < actorRows.count }
    }

    // Each cycle is told once, at the row of its first actor in the file.
    private mutating func reportSuccessorCycles(among actors: [Actor], _ rows: Rows) {
        guard actors.contains(where: { !$0.became.isEmpty }) else { return }
        enum State { case unseen, open, done }
        var states = [State](repeating: .unseen, count: actors.count)
        let rowOfPlace = Dictionary(
            actorRows.enumerated().map { (actorPlaces[$0.offset], $0.element.row) },
            uniquingKeysWith: { first, _ in first })
        for start in actorRows.indices where states[actorPlaces[start]] == .unseen {
            // A path of open actors with, for each, the next successor to look at.
            var path: [(actor: Actor.Place, next: Int)] = [(actorPlaces[start], 0)]
            states[actorPlaces[start]] = .open
            while let (actor, next) = path.last {
                guard next < actors[actor].became.count else {
                    states[actor] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let successor = actors[actor].became[next]
                switch states[successor] {
                case .unseen:
                    states[successor] = .open
                    path.append((successor, 0))
                case .open:
                    let first = path.firstIndex { $0.actor == successor } ?? 0
                    let cycle = path[first...].map { actors[$0.actor].id.text } + [actors[successor].id.text]
                    note(.successorCycle(cycle), at: rows.location(rowOfPlace[actor] ?? 0, "became"))
                case .done: break
                }
            }
        }
    }

    /// The successors of a cell that not ids alone make up: of names and ids, the longest first. Nil when ids alone do,
    /// or when some of it is nobody's name.
    private mutating func namedSuccessors(_ cell: ArraySlice<UInt8>) -> [Actor.Place]? {
        let words = cell.split(separator: UInt8(ascii: " "))
        if words.allSatisfy({ actorIDs?.place(of: $0) != nil }) { return nil }
        var (found, next, isNamed) = ([Actor.Place](), 0, false)
        while next < words.count {
            let ends = (next..<min(words.count, next + Self.longestName)).reversed()
            guard
                let end = ends.first(where: {
                    actorRow(cell[words[next].startIndex..<words[$0].endIndex]) != nil
                }),
                let row = actorRow(cell[words[next].startIndex..<words[end].endIndex])
            else { return nil }
            if actorIDs?.place(of: cell[words[next].startIndex..<words[end].endIndex]) == nil {
                isNamed = true
            }
            if !found.contains(actorPlaces[row]) { found.append(actorPlaces[row]) }
            next = end + 1
        }
        return isNamed ? found : nil
    }

    /// In words.
    private static var longestName: Int { 12 }

    /// For each id, its place when all are put in ascending order. Ids that were left out of the table come
    /// after all others, and are known so that nobody who refers to them is told that they are not.
    static func ranks(_ ids: [Identifier], leftOut: [String], _ known: inout Interner) -> [Int] {
        var ranks = [Int](repeating: 0, count: ids.count)
        for (rank, index) in ids.indices.sorted(by: { ids[$0] < ids[$1] }).enumerated() {
            ranks[index] = rank
        }
        for id in leftOut where known.intern(id).isNew { ranks.append(ranks.count) }
        return ranks
    }
}
