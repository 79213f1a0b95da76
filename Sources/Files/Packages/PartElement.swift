internal import CXML
internal import Model

// The parts of a template are small, so each is held as a tree. Names have the prefixes that the standard uses, whichever
// the file has.

/// An element of a part, with what it holds.
public struct PartElement: Sendable {
    /// With the standard's prefix: "w:style". What belongs to no known namespace has none.
    public let name: String
    /// In their order.
    public private(set) var attributes: [(name: String, value: String)]
    public fileprivate(set) var children: [PartElement] = []

    /// Reads a part.
    ///
    /// - Throws: `PackageFault` where it is not well formed, has a document type, or lies deeper than 100.
    public init(reading bytes: [UInt8], part: String) throws(PackageFault) {
        let reader = TreeReader(part: part)
        _ = reader.read(bytes.span)
        reader.end()
        if let fault = reader.fault { throw PackageFault(fault) }
        guard let root = reader.root else { throw .brokenXML(part: part, line: 1) }
        self = root
    }

    fileprivate init(name: String, attributes: [(name: String, value: String)]) {
        self.name = name
        self.attributes = attributes
    }

    public subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    /// The first child of a name.
    public func first(_ name: String) -> PartElement? { children.first { $0.name == name } }

    /// The children of a name.
    public func all(_ name: String) -> [PartElement] { children.filter { $0.name == name } }

    /// Those of a name among what it holds, however deep.
    public func below(_ name: String) -> [PartElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.below(name) }
    }

    /// The element as text, without what belongs to no known namespace. Text between elements is not kept.
    public var xml: String {
        let known = attributes.filter { !$0.name.hasPrefix("?") }
        let start = name + known.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
        let inside = children.filter { !$0.name.hasPrefix("?") }.map(\.xml).joined()
        return inside.isEmpty ? "<\(start)/>" : "<\(start)>\(inside)</\(name)>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}

private final class TreeReader: PartReader {
    private(set) var root: PartElement?
    private var open: [PartElement] = []

    override func begin(_ name: PartName?, _ attributes: PartAttributes) {
        open.append(PartElement(name: lastName, attributes: attributes.all(PackageNamespace.name)))
    }

    override func end(_ name: PartName?) {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }

    override var wantsNames: Bool { true }

    override func named(_ local: String, _ namespace: String) {
        lastName = PackageNamespace.name(local, namespace)
    }

    private var lastName = ""
}

/// The namespaces of the parts, and the prefixes that the standard gives them.
public enum PackageNamespace {
    public static let all: [(prefix: String, address: String)] = [
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("p", "http://schemas.openxmlformats.org/presentationml/2006/main"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("", "http://schemas.openxmlformats.org/package/2006/relationships"),
        ("", "http://schemas.openxmlformats.org/package/2006/content-types"),
        ("xml", "http://www.w3.org/XML/1998/namespace"),
    ]

    /// Of the strict kind of documents.
    public static let strict = "http://purl.oclc.org/ooxml/"

    /// A name with its prefix; "?" stands before what belongs to another namespace, "!" to one of the strict kind.
    fileprivate static func name(_ local: String, _ namespace: String) -> String {
        if namespace.isEmpty { return local }
        guard let known = all.first(where: { $0.address == namespace }) else {
            return (namespace.hasPrefix(strict) ? "!" : "?") + local
        }
        return known.prefix.isEmpty ? local : "\(known.prefix):\(local)"
    }
}
