// Cells that refer to something, and cells that hold one of a few words.

extension Validation {
    /// The place of the wave a cell names. An empty cell gives nil, and is an error where a wave is required.
    mutating func wave(_ rows: Rows, _ row: Int, _ column: Column, isRequired: Bool = false) -> Wave.Place? {
        let cell = rows.bytes(row, column)
        guard !cell.isEmpty else {
            // A graph that knows no waves has one without a name.
            if isRequired, draft.origin.isGraph, waveIDs.count == 0 { return 0 }
            if isRequired { noteEmpty(rows, row, column) }
            return nil
        }
        if let place = waveIDs.place(of: cell) { return place }
        switch waveNames.find(cell) {
        case .one(let place):
            let id = waveIDs.text(place)
            noteTidied(\.named, rows, row, column, as: id)
            return place
        case .several(let places):
            note(
                .ambiguousWave(
                    rows.text(row, column), column: column.name, several: places.map { waveIDs.text($0) }),
                at: rows.location(row, column))
        case .none:
            if rows.hasControl(row, column) { return nil }
            let text = rows.text(row, column)
            let nearest = suggestions.nearest(to: text, among: .waves, waveIDs.texts)
            note(
                .unknownWave(text, column: column.name, nearest: nearest, list: waveList),
                at: rows.location(row, column))
        }
        return nil
    }

    /// The place, in order of id, of the actor that a cell names.
    mutating func actor(_ rows: Rows, _ row: Int, _ column: Column, isRequired: Bool = true) -> Actor.Place? {
        let cell = rows.bytes(row, column)
        guard !cell.isEmpty else {
            if isRequired { noteEmpty(rows, row, column) }
            return nil
        }
        guard let actorIDs else { return nil }
        if let place = actorIDs.place(of: cell) { return actorPlaces[place] }
        switch actorNames.find(cell) {
        case .one(let place):
            let id = actorRows[place].id.text
            noteTidied(\.named, rows, row, column, as: id)
            return actorPlaces[place]
        case .several(let places):
            note(
                .ambiguousActor(
                    rows.text(row, column), column: column.name, several: places.map { actorRows[$0].id.text }
                ),
                at: rows.location(row, column))
        case .none:
            if !rows.hasControl(row, column) { noteUnknownActor(rows.text(row, column), rows, row, column) }
        }
        return nil
    }

    /// The place in `actorRows` of the actor that a cell names, if it is one.
    mutating func actorRow(_ cell: ArraySlice<UInt8>) -> Int? {
        if let place = actorIDs?.place(of: cell) { return place < actorRows.count ? place : nil }
        if case .one(let place) = actorNames.find(cell) { return place }
        return nil
    }

    mutating func noteUnknownActor(_ text: String, _ rows: Rows, _ row: Int, _ column: Column) {
        let suggestion = suggestions.actor(for: text) ?? suggestion(forActor: text)
        suggestions.remember(suggestion, for: text)
        note(
            .unknownActor(text, column: column.name, nearest: suggestion.nearest, known: suggestion.known),
            at: rows.location(row, column))
    }

    private mutating func suggestion(forActor text: String) -> Suggestions.Actor {
        let known =
            draft.reference?.organisation(Identifier(text)) ?? referenceNames?.organisation(called: text)
        if let known, let named = actorID(of: known) {
            return Suggestions.Actor(nearest: named, known: nil)
        }
        let nearest =
            suggestions.nearest(to: text, among: .actors, actorRows.map(\.id.text))
            ?? suggestions.nearest(to: text, among: .actorNames, actorRows.map(\.name)).flatMap { name in
                actorRow(ArraySlice(name.utf8)).map { actorRows[$0].id.text }
            }
        return Suggestions.Actor(nearest: nearest, known: known)
    }

    /// The actor of this folder that an organisation of the reference is, by its id or one of its names.
    private mutating func actorID(of organisation: Reference.Organisation) -> String? {
        if actorIDs?.place(of: organisation.id.text) != nil { return organisation.id.text }
        for name in [organisation.name, organisation.short] + organisation.otherNames {
            if case .one(let place) = actorNames.find(ArraySlice(name.utf8)) {
                return actorRows[place].id.text
            }
        }
        return nil
    }

    /// The place of the forum that a cell names; an empty cell is no forum.
    mutating func forum(_ rows: Rows, _ row: Int, _ column: Column, isRequired: Bool = false) -> Forum.Place?
    {
        let cell = rows.bytes(row, column)
        guard !cell.isEmpty else {
            if isRequired { noteEmpty(rows, row, column) }
            return nil
        }
        if let place = forumIDs?.place(of: cell) { return forumPlaces[place] }
        // Without a readable forums.csv only that is told; without any, no forum is known.
        if forumIDs == nil, draft.tables[.forums] != nil || isAtFault(Draft.TableName.forums.file) {
            return nil
        }
        switch forumNames.find(cell) {
        case .one(let place):
            let id = forumIDs?.text(place) ?? ""
            noteTidied(\.named, rows, row, column, as: id)
            return forumPlaces[place]
        case .several(let places):
            note(
                .ambiguousForum(rows.text(row, column), several: places.map { forumIDs?.text($0) ?? "" }),
                at: rows.location(row, column))
        case .none:
            if rows.hasControl(row, column) { return nil }
            let text = rows.text(row, column)
            let nearest = suggestions.nearest(to: text, among: .forums, forumIDs?.texts ?? [])
            note(.unknownForum(text, nearest: nearest), at: rows.location(row, column))
        }
        return nil
    }

    /// One of a column's fixed words, or a word that stands for it; an empty cell is nil.
    mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ rows: Rows, _ row: Int, _ column: Column, as type: Value.Type, _ subject: Vocabulary.Subject
    ) -> Value? where Value.RawValue == String {
        let text = rows.text(row, column)
        guard !text.isEmpty else { return nil }
        if let value = Value(rawValue: text) { return value }
        if let value = Vocabulary.id(of: text, in: subject).flatMap({ Value(rawValue: $0) }) {
            noteTidied(\.translated, rows, row, column, as: value.rawValue)
            return value
        }
        let choices = type.allCases.map(\.rawValue)
        note(
            .unknownChoice(
                text, column: column.name, choices: choices,
                nearest: NearestName(Vocabulary.words(of: subject))(text)),
            at: rows.location(row, column))
        return nil
    }

    /// A free text in which the words of a subject are recognised: one of them is read as its id.
    mutating func recognised(
        _ rows: Rows, _ row: Int, _ column: Column, _ subject: Vocabulary.Subject
    ) -> String {
        let text = rows.text(row, column)
        guard !text.isEmpty, let id = Vocabulary.id(of: text, in: subject) else { return text }
        noteMeaning(rows, row, column, id)
        return id
    }

    /// A date; an empty cell is nil.
    mutating func date(_ rows: Rows, _ row: Int, _ column: Column) -> Due? {
        let text = rows.text(row, column)
        if text.isEmpty { return nil }
        if let date = Due(text) {
            if date.description != text { noteTidied(\.dates, rows, row, column, as: date.description) }
            return date
        }
        note(.badDate(text, column: column.name), at: rows.location(row, column))
        return nil
    }

    /// A required text. One that held control characters is none: that has been told.
    mutating func identifier(_ rows: Rows, _ row: Int, _ column: Column) -> Identifier? {
        let text = rows.text(row, column)
        if text.isEmpty {
            noteEmpty(rows, row, column)
            return nil
        }
        return rows.hasControl(row, column) && Draft.TableName.idColumns.contains(column.name)
            ? nil : Identifier(text)
    }
}
