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

    /// Where each actor's page lies, by place, seen from the report.
    var actorPageFiles: [String] { actorFileStems.map { "actors/\($0).html" } }
}

extension Actor {
    /// Where the page to explore shows an actor: what follows the page's own name.
    var exploreFragment: String { "#actor=" + id.text.percentEncoded }
}

extension String {
    /// As it may stand in an address: all but letters, digits, hyphens and points of ASCII by their bytes.
    fileprivate var percentEncoded: String {
        let digits = Array("0123456789ABCDEF")
        return utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                String(UnicodeScalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
    }
}
