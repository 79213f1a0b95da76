internal import Foundation

/// The folders of a module in the order of its flow: each may name what lies in those before it.
struct Folders {
    let module: String
    /// `.` is the module's own floor, its files outside any folder.
    let order: [String]
    /// Arrows against the order that the house has, each with its reason beside it. None may be added.
    let bends: Set<String>

    init(_ module: String, _ order: String, bends: Set<String> = []) {
        self.module = module
        self.order = order.split(separator: " ").map(String.init)
        self.bends = bends
    }

    static let all = [
        Folders(
            "Model", "Names Dates Network Draft Problems Reference Validation Areas",
            bends: [
                // A network keeps the frame that its codes refer to.
                "Network → Reference",
                // A draft is what validation and its problems are asked of: `draft.validated()`.
                "Draft → Problems", "Draft → Reference", "Draft → Validation",
                // Problems name the frame; the frame's own tables are read as rows.
                "Problems → Reference", "Reference → Validation",
            ]),
        Folders(
            "Graphs", "Core Parallel Random Search Local Centrality Cohesion Communities Flow",
            // Searches side by side hand each vertex its share of betweenness on the way.
            bends: ["Search → Centrality"]),
        Folders(
            "Analysis",
            "Statistics Permutations Wave Targets Structure Disclosure Conversations Change Maturity Territory Roles Groups Meetings Association",
            bends: [
                // The one analyzed wave knows its parts, which are made of it.
                "Wave → Targets", "Wave → Structure", "Wave → Disclosure", "Wave → Conversations",
                "Wave → Change", "Wave → Maturity",
                // The gate sees what the sides wish and what stands in their way.
                "Disclosure → Conversations",
            ]),
        Folders(
            "Drawing", "Theme Scene Graphviz Layout Page SVG",
            bends: [
                // A logo has a size.
                "Theme → Scene",
                // Legends measure their text, wrap it, and put digits on lines.
                "Scene → Graphviz", "Scene → Page", "Scene → Layout",
            ]),
        Folders("Intake", "Headings Matching Questions Forms Tables Answers"),
        Folders("Words", "Names Sentences Structure"),
        Folders(
            "Results",
            "Sheet Problems Intake Response Measures Change Gaps Next Maturity Scale Territory Roles Groups Meetings Association Export SQL"
        ),
        Folders(
            "Pictures", ". Theme Map Waves Relations Ego Groups Geography Levels Standing",
            bends: [
                // The maps of all waves lie on one layout, which the network map takes; a target's look marks them.
                "Map → Waves", "Waves → Relations",
            ]),
        Folders("Report", "Document Formats Office Context Sections Letters Explore ."),
        Folders(
            "Command", "Output Help Options Networks Intake Findings Structure Draw Explain .",
            bends: [
                // Everything said is in the language of the common options.
                "Output → Options",
                // Each command is a subcommand of the one that lists them.
                "Networks → .", "Intake → .", "Findings → .", "Structure → .", "Draw → .", "Explain → .",
            ]),
    ]

    /// Where a type's name stands in the code of another folder: "Change → Wave".
    func arrows() throws -> [String: Set<String>] {
        let files = try Tree.swiftFiles(in: "Sources/\(module)")
        var homes: [String: Set<String>] = [:]
        var words: [String: Set<String>] = [:]
        for file in files {
            let folder = Self.folder(of: file)
            let code = Self.withoutWords(try Tree.text(file))
            let declarations = code.matches(
                of: /(?m)^((?:\w+ )*)(?:struct|class|enum|protocol|actor|typealias) (\w+)/)
            for declaration in declarations where !declaration.1.contains("private") {
                homes[String(declaration.2), default: []].insert(folder)
            }
            words[folder, default: []].formUnion(code.matches(of: /\b[A-Z]\w+/).map { String($0.0) })
        }
        var arrows: [String: Set<String>] = [:]
        for (folder, names) in words {
            for name in names {
                // A name that several folders declare is somebody's own.
                guard let home = homes[name], home.count == 1, let other = home.first, other != folder else {
                    continue
                }
                arrows["\(folder) → \(other)", default: []].insert(name)
            }
        }
        return arrows
    }

    /// Whether an arrow goes the way of the flow.
    func isInOrder(_ arrow: String) -> Bool {
        let ends = arrow.components(separatedBy: " → ")
        guard let from = order.firstIndex(of: ends[0]), let to = order.firstIndex(of: ends[1]) else {
            return false
        }
        return to < from
    }

    private static func folder(of file: String) -> String {
        let parts = file.split(separator: "/")
        return parts.count > 3 ? String(parts[2]) : "."
    }

    /// The code without comments and texts.
    private static func withoutWords(_ text: String) -> String {
        text.replacing(/\/\/.*/, with: "").replacing(/"(?:[^"\\\n]|\\.)*"/, with: "\"\"")
    }
}
