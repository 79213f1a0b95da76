// Kinds of actors: the folder's own, the product's, and the words that stand for them.

extension Validation {
    /// The kind that a cell of `actors.csv` names. One that nobody defined is the folder's own, and told of, unless the
    /// folder says which kinds there are.
    mutating func kind(_ rows: Rows, _ row: Int, _ column: Column) -> Identifier? {
        guard let written = identifier(rows, row, column) else { return nil }
        if let known = knownKind(written) {
            if known != written { noteTidied(\.translated, rows, row, column, as: known.text) }
            return known
        }
        let nearest = nearestKind(to: written.text)
        if draft.description.kinds != nil {
            note(.unknownKind(written.text, nearest: nearest), at: rows.location(row, column))
            hasUnknownKinds = true
            return nil
        }
        note(.undefinedKind(written.text, nearest: nearest), at: rows.location(row, column))
        return written
    }

    /// The kind that a target names: one that some actor has.
    mutating func scopeKind(_ rows: Rows, _ row: Int, _ column: Column) -> Identifier? {
        guard !rows.isEmpty(row, column), let written = identifier(rows, row, column) else { return nil }
        let known = knownKind(written)
        if let known, known != written { noteTidied(\.translated, rows, row, column, as: known.text) }
        let kind = known ?? written
        if kindsInUse.contains(kind) { return kind }
        if known == nil, draft.description.kinds != nil {
            note(
                .unknownKind(written.text, nearest: nearestKind(to: written.text)),
                at: rows.location(row, column))
            return nil
        }
        // Where the kinds of actors could not all be read, this may be one of them.
        guard !hasUnknownKinds, !actorRows.isEmpty, !isAtFault(Draft.TableName.actors.file),
            table(.actors)?["kind"].exists == true
        else { return kind }
        note(
            .kindWithoutActors(
                written.text, column: column.name,
                nearest: known == nil ? NearestName(kindsInUse.map(\.text).sorted())(written.text) : nil),
            at: rows.location(row, column))
        return nil
    }

    /// The kind that a text means: by its id; else, in normal form, by the folder's own ids and names, then by the
    /// vocabulary and the product's names.
    private mutating func knownKind(_ written: Identifier) -> Identifier? {
        if let known = kindsByText[written] { return known }
        let known = findKind(written)
        if let known { kindsByText[written] = known }
        return known
    }

    private func findKind(_ written: Identifier) -> Identifier? {
        if kinds.contains(where: { $0.id == written }) || kindsInUse.contains(written) { return written }
        let form = written.text.normalForm
        if form.isEmpty { return nil }
        let own = kinds.filter { !Kind.standard.contains($0) }
        if let kind = own.first(where: { $0.isCalled(form) }) { return kind.id }
        if let kind = kindsInUse.sorted().first(where: { $0.text.normalForm == form }) { return kind }
        if let id = Vocabulary.id(of: written.text, in: .kind) { return Identifier(id) }
        return kinds.first { $0.isCalled(form) }?.id
    }

    private func nearestKind(to text: String) -> String? {
        NearestName(
            kinds.flatMap { [$0.id.text, $0.name.swedish, $0.name.english] } + Vocabulary.words(of: .kind))(
                text)
    }
}

extension Kind {
    fileprivate func isCalled(_ form: String) -> Bool {
        [id.text, name.swedish, name.english, plural.swedish, plural.english].contains {
            $0.normalForm == form
        }
    }
}
