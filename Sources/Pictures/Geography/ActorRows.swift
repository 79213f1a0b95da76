internal import Drawing
internal import Model
internal import Words

/// How many actors of each kind a map shows as boxes and as dots.
struct ActorRows {
    private var boxes: [Identifier: Int] = [:]
    private var dots: [Identifier: Int] = [:]

    mutating func note(_ kind: Identifier, isDot: Bool) {
        if isDot { dots[kind, default: 0] += 1 } else { boxes[kind, default: 0] += 1 }
    }

    /// In the network's order of kinds; those that nobody declared last.
    func rows(
        _ network: Network, _ language: Language, _ styles: [String: KindStyle]
    ) -> [Legend.Row] {
        let declared = network.kinds.map(\.id)
        let rest = Set(boxes.keys).union(dots.keys).subtracting(declared).sorted()
        let rows = (declared + rest).compactMap { kind -> (style: KindStyle, row: Legend.Row)? in
            let (inBoxes, asDots) = (boxes[kind] ?? 0, dots[kind] ?? 0)
            guard inBoxes + asDots > 0 else { return nil }
            let style = styles[kind.text] ?? .fallback
            let sample: Legend.Row.Sample =
                if inBoxes == 0 {
                    .dot(style.dotLook)
                } else {
                    asDots == 0 ? .box(style.look()) : .boxAndDot(style.look(), style.dotLook)
                }
            return (
                style,
                Legend.Row(
                    sample: sample, text: network.kind(kind).name(language).capitalizedFirst,
                    count: inBoxes + asDots)
            )
        }
        return KindStyle.rows(rows, .words(language))
    }
}
