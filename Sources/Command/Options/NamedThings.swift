internal import Model

// What the user names on the line is looked for as a table's cell is: by id, else by name. A miss gets its nearest.

extension Network {
    /// Whether nothing names a wave: there is then one without a name.
    var hasNoWave: Bool { waves.count == 1 && waves[0].id.isEmpty }

    func place(ofActorNamed text: String) throws(Failure) -> Actor.Place {
        let found = actors(called: text)
        if found.count == 1 { return found[0] }
        throw .notFound(
            text, Name("ingen aktör", "no actor"), Name("flera aktörer", "several actors"),
            several: found.map { actors[$0].id.text }, ids: actors.map(\.id.text),
            names: actors.flatMap { [$0.name, $0.short] } + aliases.map(\.text),
            otherwise: Name("Aktörernas id står i actors.csv.", "The actors' ids are in actors.csv."))
    }

    func forum(named text: String) throws(Failure) -> Forum.Place {
        let found = forums(called: text)
        if found.count == 1 { return found[0] }
        throw .notFound(
            text, Name("inget forum", "no forum"), Name("flera forum", "several forums"),
            several: found.map { forums[$0].id.text }, ids: forums.map(\.id.text), names: forums.map(\.name),
            otherwise: Name("Forumens id står i forums.csv.", "The forums' ids are in forums.csv."))
    }

    func place(ofWaveNamed text: String) throws(Failure) -> Wave.Place {
        let found = waves(called: text)
        if found.count == 1 { return found[0] }
        let known = waves.map(\.id.text).joined(separator: ", ")
        // The few there are can all be told: none is guessed at.
        throw .notFound(
            text, Name("ingen mätomgång", "no wave"), Name("flera mätomgångar", "several waves"),
            several: found.map { waves[$0].id.text }, ids: [], names: [],
            otherwise: hasNoWave
                ? Name("Nätverket har ingen mätomgång än.", "The network has no wave yet.")
                : Name("Mätomgångarna är \(known).", "The waves are \(known)."))
    }

    /// The kind that the user named, if any actor is of it.
    func kind(named text: String) throws(Failure) -> Identifier {
        if let kind = kind(called: text) { return kind }
        let used = Set(actors.map(\.kind)).sorted()
        let list = used.map(\.text).joined(separator: ", ")
        throw .notFound(
            text, Name("ingen typ av aktör här", "no kind of actor here"), Name("", ""), several: [],
            ids: used.map(\.text), names: used.flatMap { [kind($0).name.swedish, kind($0).name.english] },
            otherwise: Name("Typerna är \(list).", "The kinds are \(list)."))
    }
}

extension Failure {
    /// That a text names nothing, or several things.
    fileprivate static func notFound(
        _ text: String, _ nothing: Name, _ things: Name, several: [String], ids: [String], names: [String],
        otherwise: Name
    ) -> Failure {
        guard several.isEmpty else {
            let list = several.joined(separator: ", ")
            return Failure(
                .usage, Name("”\(text)” kan vara \(things.swedish)", "“\(text)” may be \(things.english)"),
                remedy: Name("Ange id: \(list).", "Give the id: \(list)."))
        }
        let nearest = NearestName(ids)(text) ?? NearestName(names)(text)
        return Failure(
            .usage, Name("”\(text)” är \(nothing.swedish)", "“\(text)” is \(nothing.english)"),
            remedy: nearest.map { Name("Menade du ”\($0)”?", "Did you mean “\($0)”?") } ?? otherwise)
    }
}
