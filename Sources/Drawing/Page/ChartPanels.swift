/// Small multiples: drawings of one size side by side, row by row, each under a name of its own.
package struct ChartPanels {
    package struct Panel {
        package var id: String
        package var title: String
        package var subtitle: String
        package var drawing: Scene

        package init(id: String, title: String, subtitle: String, drawing: Scene) {
            self.id = id
            self.title = title
            self.subtitle = subtitle
            self.drawing = drawing
        }
    }

    package static let gap = Size(width: 28, height: 26)
    package static let header = 34.0

    /// - Parameter columns: at most so many side by side.
    package static func drawn(_ panels: [Panel], columns: Int, theme: Theme) throws(DiagramError) -> Scene {
        var canvas = ChartCanvas(theme: theme)
        let width = panels.map(\.drawing.size.width).max() ?? 0
        let height = (panels.map(\.drawing.size.height).max() ?? 0) + header
        let columns = max(1, min(columns, panels.count))
        for (number, panel) in panels.enumerated() {
            let left = Double(number % columns) * (width + gap.width)
            let top = Double(number / columns) * (height + gap.height)
            let title = TextWrap.lines(
                panel.title, longest: max(12, Int((width + gap.width / 2) / 6.1)), most: 1)
            canvas.say(
                "\(panel.id)-name", title, at: Point(x: left, y: top + 8), size: 12, isBold: true,
                role: .heading)
            canvas.say(
                "\(panel.id)-note", panel.subtitle, at: Point(x: left, y: top + 23), size: 9.5, color: .muted)
            canvas.add(panel.drawing, at: Point(x: left, y: top + header))
        }
        let rows = (panels.count + columns - 1) / columns
        return try canvas.drawn(
            Size(
                width: Double(columns) * (width + gap.width) - gap.width,
                height: Double(rows) * (height + gap.height) - gap.height))
    }
}
