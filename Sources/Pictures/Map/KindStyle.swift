// The looks of kinds of actors. A reader tells half a dozen looks apart, not seventeen: kinds that are near each other are
// a family with one look, told by shape and border where color is missing.

package import Drawing
internal import Model
internal import Words

/// Kinds that share a look.
enum KindFamily: String, CaseIterable {
    case municipal, regional, state, business, academia, society

    /// Of the kinds that the product knows; those that a network defines itself have none.
    static let ofKind: [String: KindFamily] = [
        "municipality": .municipal, "municipal-federation": .municipal, "municipal-company": .municipal,
        "region": .regional, "regional-federation": .regional, "county-board": .regional,
        "government": .state, "agency": .state, "committee": .state,
        "firm": .business, "business-organisation": .business,
        "academia": .academia,
        "civil-society": .society, "residents": .society, "network": .society, "international": .society,
        "other": .society,
    ]

    /// The kind whose colors it has.
    var kind: String {
        switch self {
        case .municipal: "municipality"
        case .regional: "region"
        case .state: "agency"
        case .business: "firm"
        case .academia: "academia"
        case .society: "network"
        }
    }

    func name(_ language: Language) -> String {
        switch self {
        case .municipal: language("Kommun och kommunala", "Municipal")
        case .regional: language("Region, länsstyrelse", "Region, county board")
        case .state: language("Statlig myndighet", "Government agency")
        case .business: language("Näringsliv", "Business")
        case .academia: language("Akademi", "Academia")
        case .society: language("Civilsamhälle och övriga", "Civil society and others")
        }
    }
}

/// How many looks kinds have.
public enum KindLooks: String, CaseIterable, Sendable {
    /// One for each family of kinds, at most six.
    case families
    /// One for each kind.
    case each
}

/// Shape and border tell kinds apart where color does not.
package struct KindStyle: Hashable, Sendable {
    /// What a theme knows the kind by.
    private var name: KindName
    var shape: Look.Shape
    var borders = 1
    var borderWidth = 1.1
    var isDashed = false
    /// When actors are drawn as dots without room for a label.
    var dot: Look.Shape
    /// The kinds that share it, when they do.
    private(set) var group: Group?

    /// What a key has in one row.
    enum Group: Hashable, Sendable {
        case family(KindFamily)
        /// Kinds of a network's own past those that can be told apart.
        case others
    }

    private init(
        _ name: String, _ shape: Look.Shape, borders: Int = 1, width: Double = 1.1, isDashed: Bool = false,
        dot: Look.Shape = .circle, group: Group? = nil
    ) {
        self.name = KindName(id: name)
        self.shape = shape
        self.borders = borders
        self.borderWidth = width
        self.isDashed = isDashed
        self.dot = dot
        self.group = group
    }

    package var fill: Color { .kindFill(name) }
    package var border: Color { .kindBorder(name) }

    /// Everything but color: what tells kinds apart in gray.
    package var cue: String { "\(shape) \(borders) \(borderWidth) \(isDashed)" }

    /// Room around the text; shapes that are not boxes need less, as they grow around it.
    func look(margin: Size = Size(width: 7.2, height: 3.6)) -> Look {
        let scale = shape == .ellipse || shape == .hexagon || shape == .octagon ? 0.3 : 1
        return Look(
            shape: shape, fill: fill, border: border, borderWidth: borderWidth, borders: borders,
            isDashed: isDashed, margin: Size(width: margin.width * scale, height: margin.height * scale))
    }

    var dotLook: Look {
        // What has a dashed border as a box is hollow as a dot.
        isDashed
            ? Look(shape: dot, fill: .paper, border: border, borderWidth: 1.4)
            : Look(shape: dot, fill: border, border: .paper, borderWidth: 0.8)
    }

    private static let families: [KindFamily: KindStyle] = [
        .municipal: KindStyle(KindFamily.municipal.kind, .rounded, group: .family(.municipal)),
        .regional: KindStyle(
            KindFamily.regional.kind, .rounded, width: 2.2, dot: .triangle, group: .family(.regional)),
        .state: KindStyle(
            KindFamily.state.kind, .box, borders: 2, dot: .square, group: .family(.state)),
        .business: KindStyle(KindFamily.business.kind, .note, dot: .diamond, group: .family(.business)),
        .academia: KindStyle(KindFamily.academia.kind, .hexagon, dot: .hexagon, group: .family(.academia)),
        .society: KindStyle(
            KindFamily.society.kind, .rounded, isDashed: true, group: .family(.society)),
    ]

    private static let known: [String: KindStyle] = [
        "government": KindStyle("government", .box, borders: 2, dot: .square),
        "agency": KindStyle("agency", .box, dot: .square),
        "county-board": KindStyle("county-board", .rounded, borders: 2, dot: .diamond),
        "region": KindStyle("region", .rounded, width: 2.2, dot: .triangle),
        "regional-federation": KindStyle("regional-federation", .octagon, dot: .triangle),
        "municipality": KindStyle("municipality", .rounded),
        "municipal-federation": KindStyle("municipal-federation", .octagon, width: 2.2),
        "municipal-company": KindStyle("municipal-company", .component, dot: .square),
        "firm": KindStyle("firm", .note, dot: .square),
        "business-organisation": KindStyle("business-organisation", .tab, dot: .square),
        "academia": KindStyle("academia", .hexagon, dot: .diamond),
        "civil-society": KindStyle("civil-society", .ellipse),
        "residents": KindStyle("residents", .ellipse, isDashed: true),
        "committee": KindStyle("committee", .box, width: 2.2, dot: .square),
        "network": KindStyle("network", .ellipse, borders: 2),
        "international": KindStyle("international", .box, isDashed: true, dot: .triangle),
        "other": KindStyle("other", .rounded, isDashed: true),
    ]

    /// For kinds that a network defines itself.
    private static let spare = [
        KindStyle("own-1", .hexagon, isDashed: true, dot: .diamond),
        KindStyle("own-2", .octagon, isDashed: true, dot: .square),
        KindStyle("own-3", .note, isDashed: true, dot: .triangle),
        KindStyle("own-4", .hexagon, width: 2.2),
        KindStyle("own-5", .ellipse, width: 2.2, dot: .diamond),
        KindStyle("own-6", .tab, isDashed: true, dot: .square),
    ]

    /// For all that a network defines beyond those: no two of the others look alike.
    private static let shared = KindStyle(
        "other", .rounded, borders: 2, isDashed: true, dot: .triangle, group: .others)

    /// Whether it is the look of several kinds of a network's own.
    var isShared: Bool { group == .others }

    /// With more looks than these in one picture they are not told apart.
    private static let mostLooks = 6

    /// A key's rows of kinds, those that share a look in one.
    ///
    /// - Parameter theme: one that gives kinds of a family colors of their own parts them.
    static func rows(
        _ rows: [(style: KindStyle, row: Legend.Row)], _ words: NetworkMap.Words, _ theme: Theme = .standard
    ) -> [Legend.Row] {
        var result: [(group: Group?, colors: [RGB], row: Legend.Row)] = []
        for (style, row) in rows {
            let colors = style.group == .others ? [] : [theme.rgb(style.fill), theme.rgb(style.border)]
            if let group = style.group,
                let place = result.firstIndex(where: { $0.group == group && $0.colors == colors })
            {
                // A kind that stands alone keeps its own name.
                let name = words.kindGroup(group)
                result[place].row.text = name.isEmpty ? "\(result[place].row.text), \(row.text)" : name
                result[place].row.sample = result[place].row.sample.joined(with: row.sample)
                result[place].row.count = (result[place].row.count ?? 0) + (row.count ?? 0)
            } else {
                result.append((style.group, colors, row))
            }
        }
        // The rest comes last.
        return (result.filter { $0.group != .others } + result.filter { $0.group == .others }).map(\.row)
    }

    /// One for each kind, by its id; the order decides for kinds that are not known.
    ///
    /// **Rule.** Known kinds have the look of their family; those of a network's own have one each as long as all looks
    /// together are no more than six; past that the last share one.
    package static func styles(
        for kinds: [NetworkMap.Kind], _ looks: KindLooks = .families
    ) -> [String: KindStyle] {
        var result: [String: KindStyle] = [:]
        var own: [String] = []
        for kind in kinds where result[kind.id] == nil && !own.contains(kind.id) {
            let style =
                switch looks {
                case .families: KindFamily.ofKind[kind.id].flatMap { families[$0]?.named(kind.id) }
                case .each: known[kind.id]
                }
            if let style { result[kind.id] = style } else { own.append(kind.id) }
        }
        let room =
            switch looks {
            case .families: max(0, mostLooks - Set(result.values.map(\.group)).count)
            case .each: spare.count
            }
        // One of the looks is that of the rest, when there is a rest.
        let single = own.count <= room ? own.count : looks == .each ? room : max(0, room - 1)
        for (place, id) in own.enumerated() {
            // Where all families occur, the last of them is that of all others.
            let rest = looks == .families && room == 0 ? families[.society] ?? shared : shared
            result[id] = (place < single ? spare[place] : rest).named(id)
        }
        return result
    }

    /// The same look for a kind that a theme may know by its own id.
    private func named(_ id: String) -> KindStyle {
        var style = self
        style.name = KindName(id: id, spare: name.id)
        return style
    }

    static let fallback = KindStyle("other", .rounded, isDashed: true)
}

extension Legend.Row.Sample {
    /// Of two rows in one: as a box and as a dot, where one has the one and the other the other.
    fileprivate func joined(with other: Self) -> Self {
        switch (self, other) {
        case (.box(let look), .dot(let dot)), (.dot(let dot), .box(let look)): .boxAndDot(look, dot)
        case (_, .boxAndDot): other
        default: self
        }
    }
}
