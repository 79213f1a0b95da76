internal import Model
internal import Pictures

// What the files on single actors are called. No hyphen parts a name from the marks of its wave and language, since a name
// may hold hyphens itself: "kommun-a_2024_en.html" is no other actor's page.

extension ReportContext {
    /// What stands for each actor in the name of a file, by place, with the marks of the wave and the language.
    ///
    /// - Complexity: O(*n*) in the actors.
    var actorFileStems: [String] {
        let marks = file("", "").replacing("-", with: "_")
        let mark = marks.isEmpty || marks.hasPrefix("_") ? marks : "_" + marks
        return network.actorFileNames.map { $0 + mark }
    }

    /// The page to explore, beside the report.
    var exploreFile: String { file("explore", ".html") }

    /// Where each actor's page lies, by place, seen from the report.
    var actorPageFiles: [String] { actorFileStems.map { "actors/\($0).html" } }
}

extension Actor {
    /// Where the page to explore shows an actor: what follows the page's own name.
    var exploreFragment: String { "#actor=" + id.text.inAddress }
}
