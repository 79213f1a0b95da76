internal import Files
package import Model

extension Draft {
    /// The draft of a folder that is only imagined: its files by name, each as text.
    package init(files: [String: String], folder: String = "net") {
        self.init(bytes: files.mapValues { Array($0.utf8) }, folder: folder)
    }

    /// The draft of a folder that is only imagined, byte by byte.
    package init(bytes files: [String: [UInt8]], folder: String = "net") {
        self.init(folder: folder, fallbackID: "imagined") { path in
            files[String(path.dropFirst(folder.isEmpty ? 0 : folder.count + 1))]
        }
    }

    /// Two actors with one tie in one wave, and whatever else is said; nothing in it is wrong.
    package static func pair(_ files: [String: String] = [:]) -> Draft {
        Draft(files: Self.pairFiles.merging(files) { _, new in new })
    }

    package static let pairFiles = [
        "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,region\n",
        "ties.csv": "wave,from,to,level\n2024,a,b,5\n",
    ]

    /// What is wrong with the folder, warnings included; nothing when all is well.
    package var allProblems: [Problem] {
        do {
            return try validated().warnings
        } catch {
            return error.all
        }
    }
}

extension Areas {
    /// The areas of a file that is only imagined, and what is worth a second look in it.
    package static func read(csv text: String, for network: Network) throws(Problems) -> (
        areas: Areas, warnings: [Problem]
    ) {
        let (table, problems) = readCSV(Array(text.utf8), file: "areas.csv", knownColumns: fileColumns)
        return try read(
            table, for: network, title: Name(swedish: "områden", english: "areas"), problems: problems)
    }
}
