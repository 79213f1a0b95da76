// Actors held against the reference: their codes, and their names where a code is lacking.

extension Validation {
    /// The county and the municipality of an actor. A code that has lost its leading zeros is read as what it
    /// was, and an empty county is the municipality's.
    mutating func territory(_ rows: Rows, of entry: ActorRow) -> (county: String, municipality: String) {
        let row = entry.row
        let written = (county: rows.text(row, "county"), municipality: rows.text(row, "municipality"))
        guard let reference = draft.reference, !written.county.isEmpty || !written.municipality.isEmpty else {
            return written
        }
        let municipality = municipality(rows, entry, reference)
        let county = county(rows, entry, reference, in: municipality)
        return (county?.code ?? written.county, municipality?.code ?? written.municipality)
    }

    private mutating func municipality(_ rows: Rows, _ entry: ActorRow, _ reference: Reference)
        -> Reference.Municipality?
    {
        let text = rows.text(entry.row, "municipality")
        if text.isEmpty { return nil }
        if let known = reference.municipality(text) { return known }
        let location = rows.location(entry.row, "municipality")
        if let meant = reference.municipality(withZerosBefore: text) {
            note(.lostZeros(text, meant: Problem.NamedCode(meant.code, meant.fullName)), at: location)
            return meant
        }
        let nearest = suggestion(for: "\(text)\u{0}\(entry.name)", among: .municipalities) { names in
            let meant =
                names.municipality(called: text) ?? names.municipality(called: entry.name)
                ?? names.nearestMunicipality(to: text)
            return meant.map { Problem.NamedCode($0.code, $0.fullName) }
        }
        note(.unknownMunicipality(text, reference: reference.title, nearest: nearest), at: location)
        return nil
    }

    private mutating func suggestion(
        for text: String, among sort: Suggestions.Code, _ find: (ReferenceNames) -> Problem.NamedCode?
    ) -> Problem.NamedCode? {
        if let remembered = suggestions.code(for: text, among: sort) { return remembered }
        let found = referenceNames.flatMap(find)
        suggestions.remember(found, for: text, among: sort)
        return found
    }

    private mutating func county(
        _ rows: Rows, _ entry: ActorRow, _ reference: Reference, in municipality: Reference.Municipality?
    ) -> Reference.County? {
        let text = rows.text(entry.row, "county")
        let right = municipality.flatMap { reference.county($0.county) }
        if text.isEmpty { return right }
        let code = rows.text(entry.row, "municipality")
        // Also a code that nobody has may tell its county.
        let told =
            right
            ?? reference.counties.first {
                reference.codesBeginWithCounty && !$0.code.isEmpty && code.count > $0.code.count
                    && code.hasPrefix($0.code)
            }
        let location = rows.location(entry.row, "county")
        var found = reference.county(text)
        if found == nil, let meant = reference.county(withZerosBefore: text) {
            note(.lostZeros(text, meant: Problem.NamedCode(meant.code, meant.name)), at: location)
            found = meant
        }
        // A county by its name is the right one, written otherwise than as its code.
        let isNamed = found == nil && told != nil && referenceNames?.county(called: text) == told
        if let told, found != told, !isNamed {
            note(
                .wrongCounty(
                    municipality: municipality?.code ?? code, county: text,
                    right: Problem.NamedCode(told.code, told.name)),
                at: rows.location(entry.row, "municipality"))
        } else if found == nil {
            let nearest = suggestion(for: text, among: .counties) { names in
                (names.county(called: text) ?? names.nearestCounty(to: text))
                    .map { Problem.NamedCode($0.code, $0.name) }
            }
            note(.unknownCounty(text, reference: reference.title, nearest: nearest), at: location)
        }
        return found
    }

    /// The organisation of the reference that an actor is, by its id or by its name. Only of those that have an
    /// area, and not against what the row says of its area.
    mutating func organisation(of entry: ActorRow, in actors: [Actor], _ index: Int) -> Reference
        .Organisation?
    {
        guard let reference = draft.reference, reference.kindsWithArea.contains(entry.kind) else {
            return nil
        }
        if let organisation = reference.organisation(entry.id), organisation.kind == entry.kind {
            return organisation
        }
        guard let organisation = referenceNames?.organisation(called: entry.name),
            organisation.kind == entry.kind, !organisation.county.isEmpty
        else { return nil }
        let actor = actors[actorPlaces[index]]
        let isElsewhere =
            (!actor.county.isEmpty && actor.county != organisation.county)
            || (!actor.municipality.isEmpty && actor.municipality != organisation.municipality)
        return isElsewhere ? nil : organisation
    }

    /// Actors with neither code nor id of the reference, whose name is not quite that of an organisation there.
    mutating func warnOfInformalName(
        _ entry: ActorRow, _ organisation: Reference.Organisation, _ rows: Rows
    ) {
        guard organisation.id != entry.id, rows.isEmpty(entry.row, rows["county"]),
            rows.isEmpty(entry.row, rows["municipality"])
        else { return }
        let form = entry.name.normalForm
        // Everybody calls Habo kommun Habo.
        let usual =
            organisation.municipality.isEmpty ? [organisation.name] : [organisation.name, organisation.short]
        if usual.contains(where: { $0.normalForm == form }) { return }
        note(.informalName(entry.name, meant: organisation), at: rows.location(entry.row, "name"))
    }
}
