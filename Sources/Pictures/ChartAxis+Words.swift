internal import Drawing
internal import Model
internal import Words

extension ChartAxis {
    func text(_ tick: Double, _ language: Language) -> String {
        decimals == 0 ? language.count(Int(tick)) : language.decimal(tick, places: decimals)
    }
}

extension ChartCanvas {
    mutating func grid(_ id: String, _ axis: ChartAxis, in rect: Rect, _ language: Language) {
        grid(id, axis, in: rect) { axis.text($0, language) }
    }

    mutating func shareGrid(_ id: String, in rect: Rect, _ language: Language) {
        shareGrid(id, in: rect) { language.percent($0) }
    }
}
