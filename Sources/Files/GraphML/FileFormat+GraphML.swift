internal import Model

// GraphML is specified at http://graphml.graphdrawing.org; its attributes with types are its extension of 2002. What others
// make of it is read too.

extension FileFormat {
    static let graphML = FileFormat(
        "graphml", "GraphML", extensions: ["graphml", "xml"],
        carries: ofXML,
        holdsControls: false,
        read: { source throws(Problems) in
            let input = try XMLInput(source)
            return try GraphMLReader(input).document(of: input)
        },
        write: .graph { document in [WrittenFile { document.writeGraphML(to: &$0) }] },
        recognizes: { $0.isXML(root: "graphml") })

    /// Under which name the id of a graph is kept among what is said of it, so that it comes back.
    static let graphID = "id"
}
