internal import Analysis
internal import Model

extension Picture {
    /// Who works with whom in the wave, at places that are the same in every wave.
    public static func network(_ context: PictureContext) throws(DiagramError) -> Picture {
        let maps = try WaveMaps(
            context.network, context.conventions, language: context.language, audience: context.audience,
            theme: context.theme)
        let map = maps.map(of: context.conventions.wave)
        return Picture(
            fileStem: WaveMaps.fileStem(of: context.wave), scene: try map.scene(on: maps.layout),
            table: map.table(context.language))
    }
}

extension NetworkMap {
    /// Every line of the map.
    func table(_ language: Language) -> TextTable {
        let names = Dictionary(actors.map { ($0.id, $0.label) }) { first, _ in first }
        func row(_ a: String, _ b: String, _ digits: String, _ state: String) -> [String] {
            [names[a] ?? a, names[b] ?? b, digits, state]
        }
        return TextTable(
            columns: [
                TextTable.Column(language("Aktör", "Actor")), TextTable.Column(language("Aktör", "Actor")),
                TextTable.Column(language("Nivå", "Level")), TextTable.Column(language("Läge", "State")),
            ],
            rows: ties.map { row($0.a, $0.b, $0.digits, words.evidence($0.evidence)) }
                + missing.map { row($0.a, $0.b, $0.digits, words.missing) })
    }
}

extension NetworkMap.Words {
    func evidence(_ evidence: NetworkMap.Evidence) -> String {
        switch evidence {
        case .bothSides: bothSides
        case .oneSide: oneSide
        case .document: document
        }
    }
}
