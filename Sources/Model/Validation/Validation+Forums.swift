// Forums, who takes part in them, who was asked, what was agreed and what the network has: small tables, each read once.

extension Validation {
    mutating func readForums() -> [Forum] {
        guard let rows = table(.forums), rows["id"].exists else { return [] }
        var ids = Interner()
        var leftOut: [String] = rows.misfitTexts(rows["id"])
        var forums: [(row: Int, forum: Forum)] = []
        for row in 0..<rows.count {
            let id = identifier(rows, row, rows["id"])
            if rows.isEmpty(row, rows["name"]) { noteEmpty(rows, row, rows["name"]) }
            let purpose = choice(rows, row, rows["purpose"], as: Purpose.self, .purpose)
            guard let id else {
                leftOut.append(rows.text(row, "id"))
                continue
            }
            let (place, isNew) = ids.intern(id.text)
            guard isNew else {
                noteDuplicate(id, rows, row, first: forums[place].row)
                continue
            }
            let forum = Forum(
                id: id, name: rows.text(row, "name"), process: rows.text(row, "process"), purpose: purpose,
                description: rows.text(row, "description"))
            forums.append((row, forum))
        }
        forumPlaces = Self.ranks(forums.map(\.forum.id), leftOut: leftOut, &ids)
        forumIDs = ids
        return forums.map(\.forum).sorted { $0.id < $1.id }
    }

    mutating func readParticipation() -> [Participation]? {
        read(.participation) { validation, rows, row in
            let forum = validation.forum(rows, row, rows["forum"], isRequired: true)
            let actor = validation.actor(rows, row, rows["actor"])
            let wave = validation.wave(rows, row, rows["wave"])
            guard let forum, let actor else { return nil }
            return Participation(
                forum: forum, actor: actor, wave: wave, role: rows.text(row, "role"),
                arena: validation.recognised(rows, row, rows["arena"], .arena))
        }
    }

    mutating func readAsked() -> [Asked]? {
        read(.asked) { validation, rows, row in
            let wave = validation.wave(rows, row, rows["wave"], isRequired: true)
            let actor = validation.actor(rows, row, rows["actor"])
            let forum = validation.forum(rows, row, rows["forum"])
            let partner = validation.actor(rows, row, rows["partner"], isRequired: false)
            guard let wave, let actor else { return nil }
            if actor == partner {
                validation.note(
                    .askedAboutItself(rows.text(row, "actor")), at: rows.location(row, "partner"))
            }
            return Asked(wave: wave, actor: actor, forum: forum, partner: partner)
        }
    }

    mutating func readAgreements() -> [Agreement] {
        read(.agreements) { validation, rows, row in
            let wave = validation.wave(rows, row, rows["wave"], isRequired: true)
            let from = validation.actor(rows, row, rows["from"])
            let to = validation.actor(rows, row, rows["to"])
            let what = rows.text(row, "what")
            if what.isEmpty { validation.noteEmpty(rows, row, rows["what"]) }
            let forum = validation.forum(rows, row, rows["forum"])
            let due = validation.date(rows, row, rows["due"])
            let status = validation.choice(
                rows, row, rows["status"], as: Agreement.Status.self, .agreementStatus)
            guard let wave, let from, let to else { return nil }
            if from == to {
                validation.note(.agreementWithItself(rows.text(row, "from")), at: rows.location(row, "to"))
            }
            return Agreement(
                wave: wave, from: from, to: to, what: what, forum: forum,
                responsible: rows.text(row, "responsible"), due: due, status: status,
                note: rows.text(row, "note"), line: rows.line(row))
        } ?? []
    }

    mutating func readIndicators() -> [Indicator] {
        read(.indicators) { validation, rows, row in
            let wave = validation.wave(rows, row, rows["wave"], isRequired: true)
            let name = validation.identifier(rows, row, rows["indicator"])
            let value = validation.choice(rows, row, rows["value"], as: Indicator.Value.self, .indicatorValue)
            let forum = validation.forum(rows, row, rows["forum"])
            guard let wave, let name else { return nil }
            return Indicator(
                wave: wave, name: name.text, value: value ?? .unknown, forum: forum,
                source: rows.text(row, "source"), note: rows.text(row, "note"))
        } ?? []
    }

    /// Reads a table row by row; nil when the folder does not have it.
    mutating func read<Element>(
        _ name: Draft.TableName, _ readRow: (inout Validation, Rows, Int) -> Element?
    ) -> [Element]? {
        guard let rows = table(name) else { return nil }
        return (0..<rows.count).compactMap { readRow(&self, rows, $0) }
    }
}
