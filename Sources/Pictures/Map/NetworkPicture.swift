internal import Analysis
public import Drawing
internal import Model
internal import Results

extension Picture {
    /// Who works with whom in the wave, at places that are the same in every wave. Where a map would be a tangle, the
    /// matrix or the groups stand in (`PictureContext.standIn`).
    public static func network(
        _ context: PictureContext, _ options: MapOptions = MapOptions()
    ) throws(DiagramError) -> Picture {
        switch context.standIn(options)?.kind {
        case .matrix, .matrixOfGroups: return try .matrix(context)
        case .groups: return try .groupMap(context, options.filter)
        case nil: break
        }
        let maps = try context.maps(options)
        var map = maps.map(of: context.conventions.wave)
        let finding = Finding(context: context)
        map.finding = finding.marked(
            finding.map(WavePicture(context.analyzedWave, context.language, options.filter), options.filter))
        return Picture(
            for: context.audience,
            fileStem: WaveMaps.fileStem(of: context.conventions.wave, in: context.network),
            scenes: try map.scenes(
                on: maps.layout.cropped(to: map.joined), page: context.page,
                numbered: context.language.drawingThenKey),
            table: map.table)
    }
}

extension PictureContext {
    func maps(_ options: MapOptions) throws(DiagramError) -> WaveMaps {
        try WaveMaps(
            analyzed, language: language, audience: audience, theme: theme, options: options, page: page)
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
