// What the key of a network map says: only what is seen on it.

internal import Analysis
internal import Drawing

/// What of a map is drawn, besides the lines.
enum MapDetail: Hashable {
    /// A digit on every line.
    case digits
    /// Too many lines for digits: only the marks of targets.
    case marks
    /// Too many for those, too.
    case none
}

extension NetworkMap {
    /// With more lines than this, digits would hide the lines.
    private static let mostDigits = 250

    var detail: MapDetail {
        if actors.count > LayoutSearch.separated { return .none }
        if ties.count + missing.count <= Self.mostDigits { return .digits }
        return ties.count { $0.mark != nil } + missing.count <= Self.mostDigits ? .marks : .none
    }

    func stroke(_ level: Int?, _ steps: [Int: Int]) -> (color: Color, width: Double) {
        guard let level, let step = steps[level] else {
            return (Color.unknown, MapStyle.unknownWidth)
        }
        return MapStyle.stroke(step: step, of: levels.count)
    }

    /// By level, each by itself.
    func stroke(of tie: Tie, _ steps: [Int: Int]) -> (color: Color, width: Double) {
        let look = look(of: tie)
        return tie.level == nil ? (look.color, look.width) : stroke(tie.level, steps)
    }

    var steps: [Int: Int] {
        Dictionary(levels.enumerated().map { ($0.element.number, $0.offset) }) { first, _ in first }
    }

    /// - Parameter forms: how each actor of the picture is drawn, by its id.
    func legendSections(
        forms: [String: MapLayout.Form], styles: [String: KindStyle],
        detail: MapDetail? = nil, theme: Theme = .standard
    ) -> [(heading: String, rows: [Legend.Row])] {
        let detail = detail ?? self.detail
        let ties = ties.filter { forms[$0.a] != nil && forms[$0.b] != nil }
        let missing = missing.filter { forms[$0.a] != nil && forms[$0.b] != nil }
        let actors = kindRows(forms, styles, theme)
        return [
            (words.levels, levelRows(ties, detail)), (words.evidence, evidenceRows(ties, detail)),
            (words.targets, targetRows(ties, missing, detail)), (words.kinds, actors),
            (sizing?.heading ?? "", sizeRows(forms)),
        ]
    }

    /// The largest of what is shown, half of that, and the smallest, in the size of each.
    private func sizeRows(_ forms: [String: MapLayout.Form]) -> [Legend.Row] {
        guard let sizing else { return [] }
        let shown = forms.filter { $0.value == .sized || $0.value == .dot }.map(\.key)
        let isLarge = isLarge
        let look = Look(shape: .circle, fill: .panel, border: .muted)
        let values = shown.compactMap { sizing.values[$0] }.sorted()
        var samples: [Double] = []
        if let most = values.last, let least = values.first {
            // Counts have no halves.
            let half = values.allSatisfy { $0 == $0.rounded() } ? (most / 2).rounded() : most / 2
            samples = [most] + (half > least ? [half] : []) + (least < most ? [least] : [])
        }
        var rows = samples.map { value in
            Legend.Row(
                sample: .sized(look, sizing.diameter(value, isLarge: isLarge)), text: sizing.text(value))
        }
        let unknown = shown.count { sizing.values[$0] == nil }
        if unknown > 0 {
            rows.append(
                Legend.Row(
                    sample: .sized(look.hollow, sizing.diameter(nil, isLarge: isLarge)),
                    text: sizing.unknown, count: unknown))
        }
        return rows
    }

    /// Whether the map has room for large shapes.
    var isLarge: Bool { actors.count <= LayoutSearch.thorough }

    private func levelRows(_ ties: [Tie], _ detail: MapDetail) -> [Legend.Row] {
        var rows = classRows(ties)
        // What rests on one side alone stands under who says so.
        let untold = ties.filter { !hasLook(of: $0) && !$0.evidence.isOfOne }
        for (why, text) in [
            (Untold.between, words.betweenLevels), (.withheld, words.withheldLevel),
            (.unknown, words.unknownLevel),
        ] {
            let those = untold.filter { $0.untold == why }
            guard let first = those.first else { continue }
            let look = look(of: first)
            let digit = why == .between && detail == .digits ? DigitStyle("3–5") : nil
            rows.append(
                Legend.Row(
                    sample: .stroke(look.color, look.width, look.dash, digit: digit), text: text,
                    count: those.count))
        }
        return rows
    }

    /// Whether the line is drawn as a level or a class is.
    private func hasLook(of tie: Tie) -> Bool {
        classes.isEmpty ? tie.level.flatMap { steps[$0] } != nil : levelClass(of: tie) != nil
    }

    /// The deepest first.
    private func classRows(_ ties: [Tie]) -> [Legend.Row] {
        guard classes.isEmpty else {
            return classes.reversed().compactMap { levels in
                let count = ties.count { levelClass(of: $0) == levels }
                return count == 0
                    ? nil
                    : Legend.Row(
                        sample: .stroke(levels.stroke.color, levels.stroke.width, .solid, digit: nil),
                        text: levels.words, count: count)
            }
        }
        let steps = steps
        return levels.reversed().compactMap { level in
            let count = ties.count { $0.level == level.number }
            let (color, width) = stroke(level.number, steps)
            return count == 0
                ? nil
                : Legend.Row(
                    sample: .stroke(color, width, .solid, digit: nil), text: "\(level.number) \(level.name)",
                    count: count)
        }
    }

    /// Only what is seen: what both say needs no sign, and documents have one where digits stand.
    private func evidenceRows(_ ties: [Tie], _ detail: MapDetail) -> [Legend.Row] {
        var rows: [Legend.Row] = []
        for (evidence, text) in [(Evidence.oneSide, words.oneSide), (.oneAnswer, words.oneAnswer)] {
            let count = ties.count { $0.evidence == evidence }
            guard count > 0 else { continue }
            rows.append(Legend.Row(sample: evidence.sample, text: text, count: count))
        }
        let documents = ties.filter { $0.evidence == .document }
        let few = hasFewActors
        if detail == .digits, documents.contains(where: { !digits(on: $0, few: few).isEmpty }) {
            rows.append(
                Legend.Row(
                    sample: Evidence.document.sample, text: words.document, count: documents.count))
        }
        return rows
    }

    private func targetRows(_ ties: [Tie], _ missing: [MissingTie], _ detail: MapDetail) -> [Legend.Row] {
        var rows: [Legend.Row] = []
        if detail != .none {
            for mark in Mark.allCases {
                let count = ties.count { $0.mark == mark }
                guard count > 0 else { continue }
                rows.append(
                    Legend.Row(
                        sample: .stroke(.muted, 1.9, .solid, digit: DigitStyle("", mark: mark)),
                        text: words.mark(mark), count: count))
            }
        }
        let few = hasFewActors
        for (text, those) in missingByWords {
            guard let first = those.first else { continue }
            let digit: DigitStyle? =
                switch detail {
                case .digits: DigitStyle(digits(on: first, few: few), mark: first.mark)
                case .marks: DigitStyle("", mark: first.mark)
                case .none: nil
                }
            rows.append(
                Legend.Row(
                    sample: .stroke(first.color, 1.3, .dotted, digit: digit), text: text, count: those.count))
        }
        return rows
    }

    /// The pairs without a tie by what is said of them, in the order of marks.
    var missingByWords: [(words: String, pairs: [MissingTie])] {
        var result: [(words: String, pairs: [MissingTie])] = []
        for mark in Mark.allCases {
            let those = missing.filter { $0.mark == mark }
            guard let text = those.first.map(words.missing) else { continue }
            if result.last?.words == text {
                result[result.count - 1].pairs += those
            } else {
                result.append((text, those))
            }
        }
        return result
    }

    private func kindRows(
        _ forms: [String: MapLayout.Form], _ styles: [String: KindStyle], _ theme: Theme
    ) -> [Legend.Row] {
        var seen: Set<String> = []
        let rows = kinds.compactMap { kind -> (style: KindStyle, row: Legend.Row)? in
            let members = actors.filter { $0.kind == kind.id && forms[$0.id] != nil }
            guard seen.insert(kind.id).inserted, !members.isEmpty, let style = styles[kind.id] else {
                return nil
            }
            let dots = members.count { forms[$0.id] == .dot || forms[$0.id] == .sized }
            let dotLook = sizing == nil ? style.dotLook : style.sizedLook
            let sample: Legend.Row.Sample =
                if dots == 0 {
                    .box(style.look())
                } else if dots == members.count {
                    .dot(dotLook)
                } else {
                    .boxAndDot(style.look(), dotLook)
                }
            return (style, Legend.Row(sample: sample, text: kind.name, count: members.count))
        }
        return KindStyle.rows(rows, words, theme)
    }
}

extension NetworkMap.MissingTie {
    /// Nothing at all stands out from too little.
    var color: Color { mark == .missing ? .alarm : .named(.below) }
}
