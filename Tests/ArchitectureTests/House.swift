internal import Foundation

/// The house as it is meant: which module may use which, and who alone may use what comes from outside.
struct Module {
    let name: String
    /// The modules of the house that it may import.
    let uses: Set<String>
    /// What it may import from outside, and no other module may.
    let owns: Set<String>

    init(_ name: String, uses: Set<String> = [], owns: Set<String> = []) {
        self.name = name
        self.uses = uses
        self.owns = owns
    }

    /// `Store` and `Web` are made when they are needed; their rules stand already.
    static let all = [
        Module("Model"),
        Module(
            "Graphs",
            owns: [
                "BitCollections", "DequeModule", "HashTreeCollections", "HeapModule", "OrderedCollections",
            ]),
        Module("Files", uses: ["Model"], owns: ["CXML", "CZip", "CWorkbook", "TOMLKit"]),
        Module("Intake", uses: ["Model", "Files"]),
        Module("Synthetic", uses: ["Model", "Graphs"]),
        Module("Store", uses: ["Model"], owns: ["GRDB"]),
        Module("Analysis", uses: ["Model", "Graphs"]),
        Module("Drawing", owns: ["CGraphviz", "CRsvg"]),
        Module("Words", uses: ["Model", "Analysis"]),
        Module("Results", uses: ["Model", "Files", "Intake", "Analysis", "Words"]),
        Module("Pictures", uses: ["Model", "Analysis", "Drawing", "Words", "Results"]),
        Module("Report", uses: ["Model", "Files", "Analysis", "Drawing", "Words", "Results", "Pictures"]),
        Module(
            "Web", uses: ["Model", "Files", "Intake", "Store", "Analysis", "Results", "Report"],
            owns: ["Hummingbird"]),
        Module(
            "Command",
            uses: [
                "Model", "Files", "Intake", "Synthetic", "Store", "Analysis", "Drawing", "Words", "Results",
                "Pictures", "Report", "Web",
            ],
            owns: ["ArgumentParser"]),
    ]

    /// What comes with the toolchain. Foundation is for all but `Graphs`.
    static let toolchain: Set<String> = ["Foundation", "Synchronization", "Dispatch", "Glibc"]

    var mayImport: Set<String> {
        uses.union(owns).union(name == "Graphs" ? Self.toolchain.subtracting(["Foundation"]) : Self.toolchain)
    }
}

/// The tree that these tests were built from.
enum Tree {
    static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: top.appending(path: path)), as: UTF8.self)
    }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: top.appending(path: folder).path).sorted()
    }

    /// The Swift files of a folder and of those below it, as paths from the top.
    static func swiftFiles(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: top.appending(path: folder).path)
            .filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
    }

    /// The modules that a source file imports.
    static func imports(of file: String) throws -> [String] {
        try text(file).split(separator: "\n").compactMap { line in
            var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
            if let access = words.first, ["public", "package", "internal", "private"].contains(access) {
                words.removeFirst()
            }
            guard words.count >= 2, words[0] == "import" else { return nil }
            // "import struct Foundation.URL" imports from Foundation.
            return words.last?.split(separator: ".").first.map(String.init)
        }
    }
}
