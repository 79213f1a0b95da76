// What the key of a network map says.

extension NetworkMap {
    func stroke(_ level: Int?, _ steps: [Int: Int]) -> (color: Color, width: Double) {
        guard let level, let step = steps[level] else { return (MapStyle.unknownColor, MapStyle.unknownWidth) }
        return MapStyle.stroke(step: step, of: levels.count)
    }

    func legendSections(
        on layout: MapLayout, styles: [String: KindStyle]
    ) -> [(heading: String, rows: [Legend.Row])] {
        let shown = Set(actors.map(\.id)).intersection(layout.places.keys)
        let ties = ties.filter { shown.contains($0.a) && shown.contains($0.b) }
        let missing = missing.filter { shown.contains($0.a) && shown.contains($0.b) }
        return [
            (words.levels, levelRows(ties)), (words.evidence, evidenceRows(ties)),
            (words.targets, targetRows(ties, missing)), (words.kinds, kindRows(shown, layout, styles)),
        ]
    }

    private func levelRows(_ ties: [Tie]) -> [Legend.Row] {
        let steps = Dictionary(levels.enumerated().map { ($0.element.number, $0.offset) }) { first, _ in first }
        var rows = levels.reversed().compactMap { level -> Legend.Row? in
            let count = ties.count { $0.level == level.number }
            guard count > 0 else { return nil }
            let (color, width) = stroke(level.number, steps)
            return Legend.Row(
                sample: .stroke(color, width, .solid, digit: nil), text: "\(level.number)  \(level.name)", count: count)
        }
        let unknown = ties.count { tie in tie.level.flatMap { steps[$0] } == nil }
        if unknown > 0 {
            rows.append(
                Legend.Row(
                    sample: .stroke(MapStyle.unknownColor, MapStyle.unknownWidth, .solid, digit: DigitStyle("?")),
                    text: words.unknownLevel, count: unknown))
        }
        return rows
    }

    private func evidenceRows(_ ties: [Tie]) -> [Legend.Row] {
        Evidence.allCases.compactMap { evidence in
            let count = ties.count { $0.evidence == evidence }
            guard count > 0 else { return nil }
            let (text, dash): (String, Scene.Dash) =
                switch evidence {
                case .bothSides: (words.bothSides, .solid)
                case .oneSide: (words.oneSide, .dashed)
                case .document: (words.document, .solid)
                }
            return Legend.Row(
                sample: .stroke(
                    .muted, 1.9, dash, digit: evidence == .document ? DigitStyle("5", evidence: .document) : nil),
                text: text, count: count)
        }
    }

    private func targetRows(_ ties: [Tie], _ missing: [MissingTie]) -> [Legend.Row] {
        var rows = Mark.allCases.compactMap { mark -> Legend.Row? in
            let count = ties.count { $0.mark == mark }
            guard count > 0 else { return nil }
            let text =
                switch mark {
                case .below: words.below
                case .contested: words.contested
                case .above: words.above
                }
            return Legend.Row(
                sample: .stroke(.muted, 1.9, .solid, digit: DigitStyle("", mark: mark)), text: text, count: count)
        }
        if !missing.isEmpty {
            rows.append(
                Legend.Row(
                    sample: .stroke(.alarm, 1.3, .dotted, digit: DigitStyle("0", mark: .below)),
                    text: words.missing, count: missing.count))
        }
        return rows
    }

    private func kindRows(
        _ shown: Set<String>, _ layout: MapLayout, _ styles: [String: KindStyle]
    ) -> [Legend.Row] {
        var seen: Set<String> = []
        return kinds.compactMap { kind in
            let members = actors.filter { $0.kind == kind.id && shown.contains($0.id) }
            guard seen.insert(kind.id).inserted, !members.isEmpty, let style = styles[kind.id] else { return nil }
            return Legend.Row(sample: .box(style.look()), text: kind.name, count: members.count)
        }
    }
}
