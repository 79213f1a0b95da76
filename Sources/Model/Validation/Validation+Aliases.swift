extension Validation {
    /// What cells may call the actors: their ids, names and short names. Aliases are added as they are read.
    func namesOfActors() -> NameIndex {
        var names = NameIndex()
        guard let rows = table(.actors) else { return names }
        for (place, entry) in actorRows.enumerated() {
            names.add(entry.id.text, place)
            names.add(entry.name, place)
            names.add(rows.text(entry.row, "short"), place)
        }
        return names
    }

    func namesOfForums() -> NameIndex {
        var names = NameIndex()
        guard let rows = table(.forums), let forumIDs else { return names }
        for row in 0..<rows.count {
            guard let place = forumIDs.place(of: rows.text(row, "id")) else { continue }
            names.add(rows.text(row, "id"), place)
            names.add(rows.text(row, "name"), place)
        }
        return names
    }

    /// Reads `aliases.csv`: other names under which actors are mentioned, and the domains of their e-mail.
    mutating func readAliases() {
        guard let rows = table(.aliases) else { return }
        // Found by their own names first, so that no alias is told by another.
        for row in 0..<rows.count {
            if rows.isEmpty(row, rows["alias"]) { noteEmpty(rows, row, rows["alias"]) }
            guard actor(rows, row, rows["actor"]) != nil,
                let place = actorRow(rows.bytes(row, rows["actor"]))
            else { continue }
            aliases.append((rows.text(row, "alias"), place))
        }
        if aliases.isEmpty { return }
        actorNames = namesOfActors()
        for (alias, place) in aliases { actorNames.add(alias, place) }
    }

    /// The same, each with the actor that it names.
    func makeAliases() -> [Alias] {
        aliases.map { Alias(text: $0.alias, actor: actorPlaces[$0.place]) }
    }
}
