// Names of actors that are no organisation's, or that are hard to tell apart.

extension Validation {
    /// An address is nobody's name, and a formula that failed is none.
    mutating func checkName(_ rows: Rows, _ row: Int, _ column: Column) {
        let bytes = rows.bytes(row, column)
        // Nearly no name has either sign.
        guard
            bytes.contains(UInt8(ascii: "@")) || bytes.contains(UInt8(ascii: "#"))
                || bytes.contains(UInt8(ascii: ":"))
        else { return }
        let text = rows.text(row, column)
        if PersonTrace(in: text) == .email {
            note(.emailAsName, at: rows.location(row, column))
        } else if text.isSpreadsheetError {
            note(.spreadsheetError(text, column: column.name), at: rows.location(row, column))
        }
    }

    /// Only organisations are actors. Of other kinds, two capitalised words are often an organisation's name.
    mutating func warnOfPersons(_ rows: Rows) {
        for entry in actorRows where ["other", "residents"].contains(entry.kind.text) {
            guard OrganisationName.isLikePerson(entry.name),
                referenceNames?.organisation(called: entry.name) == nil
            else { continue }
            note(.personAsActor(entry.name), at: rows.location(entry.row, "name"))
        }
    }

    mutating func warnOfEqualShortNames(_ rows: Rows) {
        let column = rows["short"]
        guard column.exists else { return }
        var reader = NormalFormReader()
        var forms = Interner()
        var first: [Int] = []
        for entry in actorRows where !rows.isEmpty(entry.row, column) {
            let short = rows.text(entry.row, column)
            let (place, isNew) = forms.intern(reader.read(short))
            if isNew {
                first.append(entry.row)
            } else {
                note(
                    .equalShortNames(short, otherLine: rows.line(first[place])),
                    at: rows.location(entry.row, column))
            }
        }
    }

    /// Names that may be one organisation's: one says what it is and the other does not. Those that differ in nothing but
    /// spelling have been told of.
    mutating func warnOfNearNames(_ rows: Rows, told: Set<Int>) {
        // Nearly every stem stands once: for each of them no more is kept than where that is.
        var stems = Interner()
        var first: [Int] = []
        var alike: [Int: [(entry: ActorRow, name: OrganisationName)]] = [:]
        var stem: [UInt8] = []
        let municipality = rows["municipality"]
        for (index, entry) in actorRows.enumerated() {
            OrganisationName.readStem(of: entry.name, into: &stem)
            if stem.isEmpty { continue }
            let (place, isNew) = stems.intern(stem[...])
            if isNew {
                first.append(index)
                continue
            }
            let name = OrganisationName(entry.name)
            let code = rows.text(entry.row, municipality)
            if alike[place] == nil {
                let entry = actorRows[first[place]]
                alike[place] = [(entry, OrganisationName(entry.name))]
            }
            let other = alike[place, default: []].first { other in
                let otherCode = rows.text(other.entry.row, municipality)
                return other.entry.kind == entry.kind && name.isNear(other.name)
                    && (code.isEmpty || otherCode.isEmpty || code == otherCode)
            }
            alike[place, default: []].append((entry, name))
            guard let other, !told.contains(entry.row) else { continue }
            note(
                .nearNames(entry.name, other: other.entry.name, otherLine: rows.line(other.entry.row)),
                at: rows.location(entry.row, "name"))
        }
    }
}
