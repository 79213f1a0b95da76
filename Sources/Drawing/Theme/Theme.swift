/// How pictures look: colors and fonts as data, so that an agency can have its own. What a picture shows never depends on it.
public struct Theme: Hashable, Sendable {
    /// The ground and the frame of a kind of actor.
    package struct KindColors: Hashable, Sendable {
        package var fill: RGB
        package var border: RGB

        package init(fill: RGB, border: RGB) {
            self.fill = fill
            self.border = border
        }
    }

    /// The families of fonts to try, the first that exists being used.
    package var fonts: [String]
    package var named: [Color.Named: RGB]
    /// The ramp from the lowest level to the highest; scales with other numbers of levels span the same ramp.
    package var levels: [RGB]
    package var kinds: [String: KindColors]
    /// Stands at the top of every picture.
    package var logo: Logo?

    /// `#RRGGBB`.
    package func hex(_ color: Color) -> String { rgb(color).hex }

    package func rgb(_ color: Color) -> RGB {
        switch color {
        case .named(let name): named[name] ?? Self.standard.rgb(.named(name))
        case .level(let step, let count): level(step, count)
        case .kindFill(let kind): kindColors(kind).fill
        case .kindBorder(let kind): kindColors(kind).border
        case .text(let ground): textColor(on: rgb(ground))
        case .pale(let strong, let share): rgb(strong).mixed(with: rgb(.paper), share)
        }
    }

    private func level(_ step: Int, _ count: Int) -> RGB {
        let (below, rest) = Ramp.place(step: step, of: count, in: levels.count)
        return rest == 0 ? levels[below] : levels[below].mixed(with: levels[below + 1], rest)
    }

    private func kindColors(_ kind: KindName) -> KindColors {
        let own = kinds[kind.id]
        // What shares another kind's colors has its own where this theme gives it some.
        if let spare = kind.spare, own == Self.standard.kinds[kind.id], let shared = kinds[spare] {
            return shared
        }
        return own ?? KindColors(fill: rgb(.paper), border: rgb(.muted))
    }

    private func textColor(on ground: RGB) -> RGB {
        func better(_ colors: [RGB]) -> RGB {
            colors.max { $0.contrast(with: ground) < $1.contrast(with: ground) } ?? rgb(.ink)
        }
        let own = better([rgb(.ink), rgb(.paper)])
        // Midway between the two, neither may do.
        return own.contrast(with: ground) >= 4.5 ? own : better([RGB("#000000"), RGB("#FFFFFF")])
    }

    /// As Graphviz and SVG want it: families in the order of choice.
    var fontName: String { fonts.joined(separator: ",") }
}

extension Theme {
    /// Lightness falls along the ramp, so a gray printer keeps the order, and neighbors stay apart under the three
    /// color-vision deficiencies.
    public static let standard = Theme(
        fonts: ["Arial", "Liberation Sans", "DejaVu Sans", "sans-serif"],
        named: [
            .ink: RGB("#1B2430"), .muted: RGB("#5B6673"), .rule: RGB("#C9D0D8"), .panel: RGB("#F6F7F9"),
            .paper: RGB("#FFFFFF"), .unknown: RGB("#8A94A0"), .alarm: RGB("#9B1C1C"),
            .notice: RGB("#FFF4CC"), .noticeFrame: RGB("#8A6A00"), .accent: RGB("#1F7A67"),
            .added: RGB("#0B5C9E"), .raised: RGB("#5AA5DC"), .unchanged: RGB("#C4CAD1"),
            .lowered: RGB("#E9A15B"), .lost: RGB("#A8480A"),
            .missing: RGB("#7A1315"), .below: RGB("#B9570B"), .contested: RGB("#F0CE62"),
            .within: RGB("#5FAE96"), .above: RGB("#12508F"),
        ],
        levels: [
            RGB("#DDC888"), RGB("#9ABC73"), RGB("#46AC79"), RGB("#009588"), RGB("#007791"), RGB("#00558A"),
            RGB("#133572"), RGB("#21194E"),
        ],
        kinds: [
            "government": KindColors(fill: RGB("#D9DFE8"), border: RGB("#1B2430")),
            "agency": KindColors(fill: RGB("#E4ECF7"), border: RGB("#2F5C9E")),
            "county-board": KindColors(fill: RGB("#DFF1EC"), border: RGB("#1F7A67")),
            "region": KindColors(fill: RGB("#F7E9DA"), border: RGB("#A65A12")),
            "regional-federation": KindColors(fill: RGB("#FAF1D2"), border: RGB("#7F6212")),
            "municipality": KindColors(fill: RGB("#EFE7F4"), border: RGB("#6B4590")),
            "municipal-federation": KindColors(fill: RGB("#F5E4EF"), border: RGB("#8A3378")),
            "municipal-company": KindColors(fill: RGB("#E9E6EC"), border: RGB("#5B4B73")),
            "firm": KindColors(fill: RGB("#ECEDEF"), border: RGB("#555E68")),
            "business-organisation": KindColors(fill: RGB("#EAEDE0"), border: RGB("#56632F")),
            "academia": KindColors(fill: RGB("#E0F0F7"), border: RGB("#1C6A86")),
            "civil-society": KindColors(fill: RGB("#FBE7E5"), border: RGB("#A23B35")),
            "residents": KindColors(fill: RGB("#FCEFE6"), border: RGB("#9A4A2B")),
            "committee": KindColors(fill: RGB("#F3F3E2"), border: RGB("#66652B")),
            "network": KindColors(fill: RGB("#E9F0DB"), border: RGB("#4F6B1D")),
            "international": KindColors(fill: RGB("#E6E7F9"), border: RGB("#4448A8")),
            "other": KindColors(fill: RGB("#FFFFFF"), border: RGB("#5B6673")),
            // For kinds that a network defines itself.
            "own-1": KindColors(fill: RGB("#EAF4F4"), border: RGB("#2E6F73")),
            "own-2": KindColors(fill: RGB("#F6EAF0"), border: RGB("#8C3A5E")),
            "own-3": KindColors(fill: RGB("#F4EFE0"), border: RGB("#76591B")),
            "own-4": KindColors(fill: RGB("#E8EAF5"), border: RGB("#3F4F94")),
            "own-5": KindColors(fill: RGB("#EAF3E6"), border: RGB("#3F6B32")),
            "own-6": KindColors(fill: RGB("#F5E9E4"), border: RGB("#8A4630")),
        ])
}
