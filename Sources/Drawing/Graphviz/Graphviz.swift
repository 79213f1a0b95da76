// The door to Graphviz: plain Swift values in, bytes or numbers out. Each call is one job on the Graphviz thread.

import Foundation

package enum Graphviz {
    /// The sizes that boxes take with their text, in points.
    package static func sizes(of boxes: [(Scene.Label, Look)], in theme: Theme) throws(DiagramError) -> [Size]
    {
        // Nothing to measure needs no graph.
        guard !boxes.isEmpty else { return [] }
        return try GraphvizThread.shared.run { context throws(DiagramError) in
            try checkPlugins(context)
            return try SceneGraph.measuring(boxes, theme).laidOut(by: "nop2", in: context).sizes
        }
    }

    /// A way to place nodes.
    package struct Engine: Sendable {
        package var name: String
        /// Where the search starts; the same seed gives the same places.
        package var seed: Int
        /// Whether boxes are kept apart, which takes most of the time when they are thousands.
        package var separates: Bool

        package init(name: String, seed: Int, separates: Bool = true) {
            self.name = name
            self.seed = seed
            self.separates = separates
        }
    }

    /// Centers for boxes of the given sizes, without overlap when the engine separates them. Lengths are wishes, in points, one for each edge.
    package static func centers(
        sizes: [Size], edges: [(Int, Int)], lengths: [Double], gap: Size, by engine: Engine
    ) throws(DiagramError) -> [Point] {
        try GraphvizThread.shared.run { context throws(DiagramError) in
            try checkPlugins(context)
            var defaults: [(GraphvizGraph.Subject, Attribute, String)] = [
                (.graph, .overlap, engine.separates ? "prism" : "true"), (.graph, .splines, "line"),
                (.graph, .start, String(engine.seed)),
                (.node, .shape, "box"), (.node, .label, ""), (.node, .fixedsize, "true"),
                (.node, .width, "1"), (.node, .height, "1"),
            ]
            defaults.append(
                (
                    .graph, .sep,
                    try "+" + SceneGraph.number(gap.width / 2) + "," + SceneGraph.number(gap.height / 2)
                ))
            defaults.append((.edge, .len, "1"))
            guard var graph = GraphvizGraph(name: "places", defaults: defaults) else {
                throw .layoutFailed(engine: engine.name, message: "agopen")
            }
            var nodes: [GraphvizGraph.Node] = []
            for (index, size) in sizes.enumerated() {
                let width = try SceneGraph.number(size.width / 72, decimals: 4)
                let height = try SceneGraph.number(size.height / 72, decimals: 4)
                nodes.append(graph.addNode("n\(index)", [(.width, width), (.height, height)]))
            }
            for (index, edge) in edges.enumerated() {
                let length = try SceneGraph.number(lengths[index] / 72, decimals: 4)
                graph.addEdge(nodes[edge.0], nodes[edge.1], key: "e\(index)", [(.len, length)])
            }
            // sfdp draws from the C library's common numbers before it sets its own seed.
            srand(UInt32(engine.seed))
            // The last bits differ from run to run.
            return try graph.laidOut(by: engine.name, in: context).centers.map { center in
                Point(x: (center.x * 64).rounded() / 64, y: (center.y * 64).rounded() / 64)
            }
        }
    }

    /// A diagram's actors and ties as Graphviz writes graphs; only on the Graphviz thread is there a context.
    static func text(of scene: Scene, _ context: GraphvizContext) throws(DiagramError) -> [UInt8] {
        try checkPlugins(context)
        return try SceneGraph.text(of: scene).laidOut(by: "nop2", in: context).rendered(as: "canon")
    }

    private static func checkPlugins(_ context: GraphvizContext) throws(DiagramError) {
        guard context.missingPlugins.isEmpty else { throw .missingPlugins(context.missingPlugins) }
    }
}
