internal import Analysis
internal import Drawing
internal import Model
internal import Results
internal import Words

/// A measure of the actors in every wave, as the sizes on that wave's map.
struct MapSizing {
    private let measure: Measure
    private let language: Language
    /// By wave, then by actor id; nil for a wave in which no single actor may be named as central, of which a size would
    /// make a ranking.
    private let values: [[String: Double]?]
    /// By wave, why its actors have no sizes.
    private let cautions: [String?]
    private let largest: Double

    init(_ measure: Measure, _ analyzed: AnalyzedNetwork, _ language: Language) {
        self.measure = measure
        self.language = language
        let trusts = analyzed.waves.map { ConnectorTrust(response: $0.response, language: language) }
        cautions = trusts.map { $0.namesActors ? nil : $0.caution }
        values = zip(analyzed.waves, trusts).map { wave, trust in
            guard trust.namesActors else { return nil }
            let (network, measures) = (wave.network, wave.measures(only: [measure]))
            var result: [String: Double] = [:]
            for (vertex, actor) in measures.network.actors.enumerated() {
                if let value = measures.cell(measure, of: vertex)?.number {
                    result[network.actors[actor].id.text] = value
                }
            }
            return result
        }
        largest = values.compactMap { $0?.values.max() }.max() ?? 0
    }

    func caution(in wave: Wave.Place) -> String? { cautions[wave] }

    /// Nil where no wave may show any.
    func sizing(in wave: Wave.Place) -> NetworkMap.Sizing? {
        guard values.contains(where: { $0 != nil }) else { return nil }
        let (measure, language) = (measure, language)
        let name = measure.words.name(language)
        let sameScale =
            values.count > 1
            ? language(" (samma skala i alla mätomgångar)", " (one scale for all waves)") : ""
        var sizing = NetworkMap.Sizing(
            heading: language("Storlek: \(name.lowercased())", "Size: \(name.lowercased())") + sameScale,
            values: values[wave] ?? [:], largest: largest, unknown: language("inget värde", "no value"),
            text: { Self.text($0, measure, language) })
        sizing.measure = measure
        return sizing
    }

    /// How large each actor becomes in any wave.
    func diameters(isLarge: Bool) -> [String: Double]? {
        var result: [String: Double] = [:]
        for wave in values.indices {
            guard let sizing = sizing(in: wave) else { return nil }
            for (id, value) in values[wave] ?? [:] {
                result[id] = max(result[id] ?? 0, sizing.diameter(value, isLarge: isLarge))
            }
        }
        return result
    }

    private static func text(_ value: Double, _ measure: Measure, _ language: Language) -> String {
        switch measure {
        case .degree: language.relations(Int(value))
        case .core: language.count(Int(value))
        case _ where value == 0: "0"
        default: language.decimal(value, places: value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3)
        }
    }
}
