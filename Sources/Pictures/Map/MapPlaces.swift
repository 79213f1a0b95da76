// How an actor is shown on a map, and how much room that takes.

internal import Drawing

extension MapLayout {
    /// How actors are shown: with their names in a box, a small one, as a dot, or as a shape whose size stands for a
    /// measure, with the name below.
    enum Form: Hashable, Sendable {
        case label, small, dot, sized
    }

    struct Place: Sendable {
        var center: Point
        /// The room that the actor takes, its name included.
        var size: Size
        var label: Scene.Label
        var look: Look
        var form: Form
        /// Of the name below a shape.
        var labelSize = Size(width: 0, height: 0)
    }

    static let dot = 9.0
    /// Where dots are thousands.
    static let smallDot = 5.0

    /// Every actor's box, as large as its text makes it.
    ///
    /// - Parameters:
    ///   - diameters: how large shapes become, where size stands for a measure.
    ///   - all: everyone in the picture, whose names must not look alike; the actors themselves when nil.
    ///   - prominent: who has larger letters, by id.
    static func measured(
        _ actors: [NetworkMap.Actor], _ forms: [Form], _ styles: [String: KindStyle], _ theme: Theme,
        dot: Double = MapLayout.dot, _ diameters: [String: Double]? = nil,
        among all: [NetworkMap.Actor]? = nil, prominent: Set<String> = []
    ) throws(DiagramError) -> [Place] {
        var names: [Form: [String: [String]]] = [:]
        for form in Set(forms) { names[form] = form.names(of: all ?? actors) }
        var places = zip(actors, forms).map { actor, form in
            place(
                actor, names[form]?[actor.id] ?? [], form, styles[actor.kind] ?? .fallback, dot, diameters,
                isProminent: prominent.contains(actor.id))
        }
        let named = places.indices.filter { places[$0].form != .dot }
        let sizes = try Graphviz.sizes(
            of: named.map { (places[$0].label, places[$0].form == .sized ? .underName : places[$0].look) },
            in: theme)
        for (index, size) in zip(named, sizes) {
            if places[index].form == .sized {
                // The same room above as below, so that the shape stands in the middle of it.
                let shape = places[index].size
                places[index].labelSize = size
                places[index].size = Size(
                    width: max(shape.width, size.width), height: shape.height + 2 * size.height + 1)
            } else {
                places[index].size = size
            }
        }
        return places
    }

    private static func place(
        _ actor: NetworkMap.Actor, _ name: [String], _ form: Form, _ style: KindStyle, _ dot: Double,
        _ diameters: [String: Double]?, isProminent: Bool
    ) -> Place {
        func place(_ diameter: Double, _ label: Scene.Label, _ look: Look) -> Place {
            Place(
                center: Point(x: 0, y: 0), size: Size(width: diameter, height: diameter), label: label,
                look: look, form: form)
        }
        switch form {
        case .label:
            var label = Scene.Label(lines: name, size: isProminent ? 12.5 : 10)
            label.isBold = isProminent
            return place(0, label, style.look(margin: Size(width: 4.6, height: 2.2)))
        case .small:
            return place(
                0, Scene.Label(lines: name, size: 10),
                light(style.look(margin: Size(width: 5, height: 2.4))))
        case .dot:
            return place(
                diameters?[actor.id] ?? dot, Scene.Label(lines: []),
                diameters == nil ? style.dotLook : style.sizedLook)
        case .sized:
            return place(
                diameters?[actor.id] ?? dot,
                Scene.Label(lines: name, size: 10),
                style.sizedLook)
        }
    }

    /// Many boxes close together need thin borders.
    private static func light(_ look: Look) -> Look {
        var look = look
        look.borders = 1
        look.borderWidth = 0.8
        return look
    }
}

extension MapLayout.Form {
    /// What each is called in this form, none like another; by id. Dots have their names elsewhere.
    func names(of actors: [NetworkMap.Actor]) -> [String: [String]] {
        let (longest, most) =
            switch self {
            case .label: (20, actors.count > NetworkMap.fewActors ? 2 : 3)
            case .small: (42, 1)
            case .sized: (18, 2)
            case .dot: (0, 0)
            }
        if most == 0 { return [:] }
        let lines = TextWrap.distinct(actors.map { ($0.label, $0.id) }, longest: longest, most: most)
        return Dictionary(zip(actors.map(\.id), lines)) { first, _ in first }
    }
}

extension Look {
    /// The outline alone, dashed.
    var hollow: Look {
        var look = self
        look.fill = .paper
        look.isDashed = true
        return look
    }

    /// A name on a ground of its own, so that lines do not run through it.
    static let underName = Look(shape: .box, fill: .paper, margin: Size(width: 1.5, height: 0.5))
}

extension KindStyle {
    /// A shape whose size stands for a measure.
    var sizedLook: Look {
        var look = look()
        look.shape = dot
        look.borders = 1
        look.margin = Size(width: 0, height: 0)
        return look
    }
}
