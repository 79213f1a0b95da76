/// Finds what a text refers to when no id is equal to it: by normal form, among ids, names, short names and aliases.
///
/// What was found is remembered for each text, so that a column of a million cells is looked up once for each wording.
struct NameIndex {
    enum Found {
        case none
        case one(Int)
        /// In order of place.
        case several([Int])
    }

    private var places: [String: [Int]] = [:]
    private var texts = Interner()
    private var remembered: [Found] = []

    /// Adds a name of what stands at a place. To be called before the first look.
    mutating func add(_ name: String, _ place: Int) {
        let form = name.normalForm
        if form.isEmpty || places[form]?.contains(place) == true { return }
        places[form, default: []].append(place)
    }

    mutating func find(_ cell: ArraySlice<UInt8>) -> Found {
        let (place, isNew) = texts.intern(cell)
        if isNew { remembered.append(lookUp(String(decoding: cell, as: UTF8.self))) }
        return remembered[place]
    }

    private func lookUp(_ text: String) -> Found {
        let found = places[text.normalForm] ?? []
        return found.count > 1 ? .several(found.sorted()) : found.first.map { .one($0) } ?? .none
    }
}
