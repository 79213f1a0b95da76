internal import Model

// GEXF is specified at https://gexf.net. Versions 1.0 to 1.3 are read, and 1.3 is written.
//
// It has no place for what is said of a graph as a whole but its description, its keywords and its creator, and by common
// use its name. The rest stands
// in processing instructions, which is what XML has for a program's own word: `<?samverkan attribute="…" value="…"?>`. The
// schema allows them everywhere, and other programs pass over them.

extension FileFormat {
    static let gexf = FileFormat(
        "gexf", "GEXF", extensions: ["gexf", "xml"],
        carries: ofXML,
        holdsControls: false,
        read: { source throws(Problems) in
            let input = try XMLInput(source)
            return try GEXFReader(input).document(of: input)
        },
        write: .graph { document in [WrittenFile { GEXFWriter(document).write(to: &$0) }] },
        recognizes: { $0.isXML(root: "gexf") })

    /// What of a graph GEXF has a place for, by the names that are shared by all formats.
    enum GEXFAttribute {
        static let meta = ["creator", "keywords", "description"]
        static let modified = "lastmodifieddate"
        /// What is said of the graph's time.
        static let time = ["start", "end", "timestamp"]
        static let zone = "timezone"
        static let mode = "mode"
        static let name = "name"
        /// The target of our processing instructions.
        static let instruction = "samverkan"
        /// The column of edges that has a place of its own and tells parallel edges apart.
        static let kind = "kind"
    }
}
