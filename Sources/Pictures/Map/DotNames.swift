internal import Drawing

/// Names beside dots, where nothing is in the way.
struct DotNames {
    let dots: [Scene.Box]
    /// By the dot's id.
    let names: [String: String]
    let theme: Theme

    /// Adds those that there is room for; returns how many dots stay without.
    func add(to scene: inout Scene, within page: Rect) throws(DiagramError) -> Int {
        let labels = TextWrap.distinct(dots.map { (names[$0.id] ?? "", $0.key) }, longest: 26, most: 1)
            .map { Scene.Label(lines: $0, size: MapLayout.smallestText) }
        let sizes = try Graphviz.sizes(of: labels.map { ($0, Look()) }, in: theme)
        var taken = scene.boxes.filter { [.actor, .shadow, .digit, .name].contains($0.role) }.map(\.rect)
        var leftOut = 0
        for (index, dot) in dots.enumerated() {
            let size = sizes[index]
            let dx = (dot.size.width + size.width) / 2 + 1.5
            let dy = (dot.size.height + size.height) / 2 + 0.5
            let free = [(dx, 0), (-dx, 0), (0, dy), (0, -dy)].lazy
                .map { Rect(center: Point(x: dot.center.x + $0.0, y: dot.center.y + $0.1), size: size) }
                .first { rect in
                    page.contains(rect) && !taken.contains(where: rect.overlaps)
                        && !scene.lines.contains { $0.path.passesThrough(rect) }
                }
            guard let free else {
                leftOut += 1
                continue
            }
            taken.append(free)
            scene.boxes.append(
                Scene.Box(
                    id: dot.id + "-name", role: .name, title: dot.title, center: free.center, size: size,
                    label: labels[index], look: Look()))
        }
        return leftOut
    }
}

extension Scene {
    /// How many names of actors are cut short.
    var namesCut: Int {
        boxes.count { [.actor, .name].contains($0.role) && TextWrap.isCut($0.label.lines) }
    }

    /// Names beside all dots that have none; returns how many stay without.
    ///
    /// - Parameter names: of actors, by the ids of their boxes.
    mutating func addDotNames(_ names: [String: String]) throws(DiagramError) -> Int {
        let actors = boxes.filter { $0.role == .actor }
        let named = Set(boxes.filter { $0.role == .name }.map(\.id))
        let dots = actors.filter { $0.label.lines.isEmpty && !named.contains($0.id + "-name") }
        guard !dots.isEmpty else { return 0 }
        // Among thousands there is no room worth looking for.
        if actors.count > LayoutSearch.separated { return dots.count }
        let page = Rect(minX: -18, minY: -14, maxX: size.width + 26, maxY: size.height + 14)
        return try DotNames(dots: dots, names: names, theme: theme).add(to: &self, within: page)
    }
}
