internal import Analysis
public import Drawing
internal import Model
internal import Results

extension Picture {
    /// Who works with whom in the wave, at places that are the same in every wave. Of more actors than a map can show
    /// the groups are drawn instead.
    public static func network(
        _ context: PictureContext, _ options: MapOptions = MapOptions()
    ) throws(DiagramError) -> Picture {
        guard options.filter.actors(context.relations).count <= MapLayout.mostActors else {
            return try .groupMap(context, options.filter)
        }
        let maps = try context.maps(options)
        let map = maps.map(of: context.conventions.wave)
        return Picture(
            for: context.audience, fileStem: WaveMaps.fileStem(of: context.wave),
            scene: try map.scene(on: maps.layout),
            table: map.table(context.language))
    }
}

extension PictureContext {
    func maps(_ options: MapOptions) throws(DiagramError) -> WaveMaps {
        try WaveMaps(
            analyzed, language: language, audience: audience, theme: theme, options: options)
    }
}

extension NetworkMap {
    /// Every line of the map; where groups or sizes are shown also what each actor's are, and those that no line reaches.
    func table(_ language: Language) -> TextTable {
        let names = Dictionary(actors.map { ($0.id, $0.label) }) { first, _ in first }
        var columns = [
            TextTable.Column(language("Aktör", "Actor")), TextTable.Column(language("Med", "With")),
            TextTable.Column(language("Nivå", "Level")), TextTable.Column(language("Läge", "State")),
        ]
        let groupOfActor = Dictionary(
            groups.flatMap { group in group.members.map { ($0, group.name) } },
            uniquingKeysWith: { first, _ in first })
        if !groups.isEmpty {
            columns += ["1", "2"].map { TextTable.Column(language("Grupp \($0)", "Group \($0)")) }
        }
        if let sizing {
            columns += ["1", "2"].map { TextTable.Column("\(sizing.heading) \($0)", isNumber: true) }
        }
        func row(_ a: String, _ b: String, _ digits: String, _ state: String) -> [String] {
            var row = [names[a] ?? a, names[b] ?? b, digits, state]
            if !groups.isEmpty { row += [a, b].map { groupOfActor[$0] ?? "" } }
            if let sizing { row += [a, b].map { sizing.values[$0].map(sizing.text) ?? "" } }
            return row
        }
        let isolates = groups.isEmpty && sizing == nil ? [] : alone
        return TextTable(
            columns: columns,
            rows: ties.map { row($0.a, $0.b, $0.digits, words.evidence($0.evidence)) }
                + missing.map { row($0.a, $0.b, $0.digits, words.missing($0)) }
                + isolates.map { row($0.id, "", "", words.withoutTies) })
    }
}

extension NetworkMap.Words {
    func evidence(_ evidence: NetworkMap.Evidence) -> String {
        switch evidence {
        case .bothSides: bothSides
        case .oneSide: oneSide
        case .document: document
        case .answered: answered
        case .oneAnswer: oneAnswer
        }
    }
}
