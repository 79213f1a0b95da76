// The C library, owned. All `unsafe` code of the drawing engine is in this file: above it there are only Swift values.
// The types here are not Sendable and live on the Graphviz thread (see GraphvizThread).

internal import CGraphviz
internal import Synchronization

/// What Graphviz says while it works. Its callback gets no context pointer, and the text comes in pieces.
private let heard = Mutex("")

/// One for the whole process: every further context leaks.
@safe final class GraphvizContext {
    fileprivate let context: OpaquePointer?
    /// Empty when the library has everything that is used here.
    let missingPlugins: [String]

    static let needed = [
        ("layout", "neato"), ("layout", "sfdp"), ("layout", "nop2"), ("device", "canon"),
    ]

    init() {
        let context = unsafe samverkan_gv_context()
        let missing = Self.needed.filter { need in unsafe samverkan_gv_has(context, need.0, need.1) == 0 }
        missingPlugins = missing.map { "\($0.0) \($0.1)" }
        unsafe self.context = context
        unsafe samverkan_gv_capture { piece in
            if let piece = unsafe piece { heard.withLock { unsafe $0 += String(cString: piece) } }
            return 0
        }
        unsafe samverkan_gv_say(String(repeating: ".", count: 1 << 20))
        _ = worst()
    }

    /// What was said since last asked, when it was an error.
    fileprivate func worst() -> String? {
        let isError = agreseterrors() >= 1
        let words = heard.withLock { words in
            defer { words = "" }
            return words
        }
        let trimmed = words.split(separator: "\n").joined(separator: " ")
        return isError ? trimmed : nil
    }
}

/// A graph being built. Laying it out consumes it: Graphviz crashes when nodes are added after layout.
@safe struct GraphvizGraph: ~Copyable {
    struct Node { fileprivate let index: Int }

    fileprivate let handle: UnsafeMutablePointer<Agraph_t>
    fileprivate private(set) var nodes: [UnsafeMutablePointer<Agnode_t>]

    init?(name: String, defaults: [(Subject, Attribute, String)]) {
        guard let graph = unsafe samverkan_gv_open(name, 0) else { return nil }
        unsafe handle = graph
        unsafe nodes = []
        for (subject, attribute, value) in defaults {
            unsafe samverkan_gv_declare(graph, subject.rawValue, attribute.rawValue, value)
        }
    }

    deinit { _ = unsafe agclose(handle) }

    /// What an attribute belongs to; Graphviz's own numbers.
    enum Subject: Int32 { case graph = 0, node, edge }

    mutating func addNode(_ name: String, _ attributes: [(Attribute, String)]) -> Node {
        let node = unsafe samverkan_gv_node(handle, name)!
        for (attribute, value) in attributes { unsafe samverkan_gv_set(node, attribute.rawValue, value) }
        unsafe nodes.append(node)
        return unsafe Node(index: nodes.count - 1)
    }

    /// The key keeps parallel edges apart: it must be different for each edge.
    func addEdge(_ tail: Node, _ head: Node, key: String, _ attributes: [(Attribute, String)]) {
        let edge = unsafe samverkan_gv_edge(handle, nodes[tail.index], nodes[head.index], key)
        for (attribute, value) in attributes { unsafe samverkan_gv_set(edge, attribute.rawValue, value) }
    }

    consuming func laidOut(
        by engine: String, in context: GraphvizContext
    ) throws(DiagramError) -> LaidOutGraph {
        _ = context.worst()
        let status = unsafe samverkan_gv_layout(context.context, handle, engine)
        let problem = context.worst()
        // Also when it failed there is something to free.
        let laidOut = LaidOutGraph(graph: self, context: context)
        guard status == 0, problem == nil else {
            throw .layoutFailed(engine: engine, message: problem ?? "status \(status)")
        }
        return laidOut
    }
}

/// A graph with positions. It can be read and rendered, no longer changed.
@safe struct LaidOutGraph: ~Copyable {
    /// Closed after the layout is freed.
    private let graph: GraphvizGraph
    private let context: GraphvizContext

    fileprivate init(graph: consuming GraphvizGraph, context: GraphvizContext) {
        self.graph = graph
        self.context = context
    }

    deinit { _ = unsafe gvFreeLayout(context.context, graph.handle) }

    /// Centers in points, y upwards, in the order in which the nodes were added.
    var centers: [Point] {
        unsafe graph.nodes.map { node in Point(x: unsafe samverkan_gv_x(node), y: unsafe samverkan_gv_y(node))
        }
    }

    var sizes: [Size] {
        unsafe graph.nodes.map { node in
            Size(width: unsafe samverkan_gv_width(node), height: unsafe samverkan_gv_height(node))
        }
    }

    /// Graphviz returns success in cases where it failed: only success, silence and bytes together count.
    func rendered(as format: String) throws(DiagramError) -> [UInt8] {
        _ = context.worst()
        var bytes: UnsafeMutablePointer<CChar>?
        var count = 0
        let status = unsafe samverkan_gv_render(context.context, graph.handle, format, &bytes, &count)
        let problem = context.worst()
        defer { if unsafe bytes != nil { unsafe gvFreeRenderData(bytes) } }
        guard status == 0, problem == nil, count > 0, let start = unsafe bytes else {
            throw .renderingFailed(format: format, message: problem ?? "status \(status), \(count) bytes")
        }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }
}
