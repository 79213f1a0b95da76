internal import Model

// What yEd and its kin draw: of that the labels are read.

extension GraphMLReader {
    func beginLabels() {
        drawnLabel.removeAll(keepingCapacity: true)
        hasLabel = false
    }

    /// Within a value there is nothing but drawings.
    func beginDrawing(_ element: XMLElement, _ attributes: XMLAttributes) {
        if !isDrawing { endCollecting() }
        isDrawing = true
        let name = GraphMLName(rawValue: element.name)
        switch name {
        case .nodeLabel, .edgeLabel, .labelText, .drawnLabel:
            var isShown = name != .drawnLabel
            attributes.forEachOwn { name, value in
                switch GraphMLName(rawValue: name) {
                case .hasText: if value.isText("false") { isShown = false }
                case .text where drawnLabel.isEmpty: drawnLabel.append(value)
                default: break
                }
            }
            open.append(isShown ? .drawnLabel : .drawn)
            if isShown { collect() }
        default:
            // A label's own text stands before what it says of its place.
            if case .drawnLabel = open.last { endLabelText() }
            open.append(.drawn)
        }
    }

    /// Of several labels that are drawn the first counts.
    func endLabelText() {
        endCollecting()
        let range = collected[...].withoutOuterSpace
        if drawnLabel.isEmpty { drawnLabel += collected[range] }
        collect()
        endCollecting()
    }

    func endLabels(_ subject: GraphSubject) {
        if !hasLabel, !drawnLabel.isEmpty { setLabel(drawnLabel, subject) }
        beginLabels()
    }

    private func setLabel(_ text: [UInt8], _ subject: GraphSubject) {
        hasLabel = true
        switch subject {
        case .graph: break
        case .vertex(let vertex):
            if let column = builder.vertexColumn(GraphColumn.label, at: place) {
                builder.set(text.span, column: column, ofVertex: vertex, at: place)
            }
        case .edge(let edge):
            if let column = builder.edgeColumn(GraphColumn.label, at: place) {
                builder.set(text.span, column: column, ofEdge: edge, at: place)
            }
        }
    }
}
