extension Network {
    /// The actors' places when put in order of name: names are compared once, not in every sort.
    ///
    /// The order is the Swedish alphabet's in both languages and whatever the machine's locale: å, ä, ö last, and no
    /// difference between capitals and small letters. Equal names keep the order of ids.
    public var nameRanks: [Int] {
        let keys = actors.map(\.name.alphabeticKey)
        var ranks = [Int](repeating: 0, count: actors.count)
        let ordered = actors.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        for (rank, actor) in ordered.enumerated() { ranks[actor] = rank }
        return ranks
    }
}

extension String {
    /// Text that stands in order of scalars where this stands in the alphabet.
    fileprivate var alphabeticKey: String {
        let lowercased = lowercased()
        if lowercased.utf8.allSatisfy({ $0 < 0x80 }) { return lowercased }
        return lowercased.map { letter in
            // The brace comes right after z.
            switch letter {
            case "å": "{1"
            case "ä", "æ": "{2"
            case "ö", "ø": "{3"
            case "à", "á", "â": "a"
            case "è", "é", "ê", "ë": "e"
            case "ü": "y"
            default: String(letter)
            }
        }.joined()
    }
}
