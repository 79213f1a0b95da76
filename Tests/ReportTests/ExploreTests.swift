import Analysis
import Foundation
import Model
import Report
import TestNetworks
import Testing

// What the page to explore holds. What it does is driven in a browser (`Tests/Browser`); what its readers may not know is
// looked for after an attack in `AttackTests`.

@Suite struct `The page to explore` {
    private static let cases = Language.allCases.flatMap { language in
        Audience.allCases.map { (language, $0) }
    }

    private func page(
        _ network: Network, _ audience: Audience = .participants, _ language: Language = .swedish
    ) throws -> String {
        let analyzed = AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience)
        return try ExplorePage(Findings(analyzed), language: language).html()
    }

    private func page(
        _ files: [String: String], _ audience: Audience = .participants, _ language: Language = .swedish
    ) throws -> String {
        try page(try Draft(files: files).validated().network, audience, language)
    }

    /// What stands in the element of that beginning.
    private func inside(_ page: String, from start: String, to end: String) throws -> String {
        let first = try #require(page.range(of: start))
        let last = try #require(page.range(of: end, range: first.upperBound..<page.endIndex))
        return String(page[first.upperBound..<last.lowerBound])
    }

    private func data(_ page: String) throws -> [String: Any] {
        let text = try inside(page, from: "id=\"data\">", to: "</script>")
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: cases)
    func `is well-formed, in its language, and whole without a script`(
        _ language: Language, _ audience: Audience
    ) throws {
        let page = try page(try Samples.network(named: "sodra-vatterbygden"), audience, language)
        let reader = try PageReader(page)
        #expect(reader.elements.first?.attributes["lang"] == language.rawValue)
        for landmark in ["header", "main", "footer", "h1"] { #expect(reader.all(landmark).count == 1) }
        let ids = reader.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(reader.all("svg").contains { $0.attributes["role"] == "img" })
        #expect(reader.all("dt").count == 7)
        #expect(reader.all("tr").count > 10)
        // What only a script can do is not there to be pressed.
        let pressed = reader.all("button").filter { button in
            button.attributes["disabled"] == nil && button.attributes["data-set"] != nil
        }
        #expect(pressed.isEmpty)
        let scripts = reader.all("script")
        #expect(scripts.count == 2)
        #expect(scripts.allSatisfy { $0.attributes["src"] == nil })
        #expect(reader.all("link").isEmpty)
    }

    @Test func `has a script of 40 KB at most, which evaluates nothing and fetches nothing`() throws {
        let page = try page(try Samples.dalen())
        let script = try inside(page, from: "<script>\n//<![CDATA[\n", to: "//]]>")
        #expect(script.utf8.count <= 40_000)
        #expect(script.utf8.count > 10_000)
        for word in [
            "eval(", "Function(", "innerHTML", "insertAdjacentHTML", "document.write", "fetch(", "XMLHttp",
            "import(",
        ] {
            #expect(!script.contains(word), "\(word)")
        }
    }

    @Test func `is the same bytes each time`() throws {
        let network = try Samples.dalen()
        let (one, other) = (try page(network), try page(network))
        #expect(one == other)
    }

    @Test func `lets no name out of its place`() throws {
        let name = "</script><script>alert(1)</script>\u{2028}]]><!-- & \"x\" 'y'"
        let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
        var files = Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n2024,kom,reg,4,\n")
        files["actors.csv"] = Folders.actors.replacing("Region X", with: quoted)
        files["forums.csv"] = "id,name\nrad,\(quoted)\n"
        let page = try page(files, .internal)
        let reader = try PageReader(page)
        #expect(reader.all("script").count == 2)
        #expect(!page.contains("<script>alert"))
        let written = try inside(page, from: "id=\"data\">", to: "</script>")
        #expect(!written.contains("\u{2028}") && !written.contains("<") && !written.contains("&"))
        let actors = try #require(try data(page)["actors"] as? [[Any]])
        #expect(actors.contains { ($0[1] as? String) == name })
    }

    @Test func `tells everybody lines and no level, no target and no conversation`() throws {
        let files = Folders.survey("2024,reg,lst,3,\n2024,lst,reg,3,\n2024,kom,reg,4,\n2024,reg,kom,6,\n")
        let everybody = try data(try page(files, .public))
        #expect((everybody["next"] as? [Any])?.isEmpty == true)
        #expect(everybody["hasTargets"] as? Bool == false)
        #expect(everybody["pages"] is NSNull)
        let values = try #require(everybody["values"] as? [[Int]])
        // From the least that counts to the top, and withheld.
        #expect(values == [[2, 8, 1]])
        let rows = try #require((everybody["relations"] as? [[[Any]]])?.first)
        #expect(rows.count == 2)
        #expect(rows.allSatisfy { $0.count == 7 && $0[5] as? Int == -1 })
    }

    @Test func `tells participants no more than the promise`() throws {
        func files(_ answers: String) -> [String: String] {
            var files = Folders.survey(answers)
            files["waves.csv"] = "id,promise\n2024,confirmed\n"
            return files
        }
        // Who says more, and what one alone says, is not there.
        let one = try page(files("2024,reg,lst,3,\n2024,lst,reg,4,\n2024,kom,reg,7,\n"))
        let other = try page(files("2024,reg,lst,4,\n2024,lst,reg,3,\n2024,kom,reg,1,\n"))
        #expect(one == other)
        let seen = try page(files("2024,reg,lst,3,\n2024,lst,reg,4,\n"), .internal)
        let turned = try page(files("2024,reg,lst,4,\n2024,lst,reg,3,\n"), .internal)
        #expect(seen != turned)
        let values = try #require(try data(one)["values"] as? [[Int]])
        #expect(Set(values) == [[3, 3, 0], [3, 8, 1], [0, 8, 2]])
    }

    /// As in `AttackTests`, for the page alone: of all that can be sent it holds the most waves at once.
    @Test(arguments: AnsweredSurvey.Attack.allCases, [Promise.confirmed, .agreed])
    func `is the same after an attack`(_ attack: AnsweredSurvey.Attack, promise: Promise) throws {
        func knowable(_ network: Network, _ audience: Audience) -> String {
            let all = AnalyzedNetwork(network, Conventions(for: network))
            let seen = all.seen(by: audience)
            return network.waves.indices.map { wave in
                [
                    "\(all[wave].response) \(all[wave].relations.respondents.sorted())",
                    seen[wave].gaps.dyads.map { "\($0.dyad) \($0.units.map(\.told))" }.joined(),
                    "\(seen[wave].levels) \(seen[wave].gaps.headline)",
                ].joined()
            }.joined()
        }
        var compared = 0
        for seed in 1...4 as ClosedRange<UInt64> {
            let survey = AnsweredSurvey(promise: promise, seed: seed)
            guard let attacked = survey.after(attack, seed: seed) else { continue }
            let (before, after) = (try survey.network(), try attacked.network())
            for audience in [Audience.participants, .public]
            where knowable(before, audience) == knowable(after, audience) {
                compared += 1
                let (one, other) = (try page(before, audience), try page(after, audience))
                #expect(one == other, "seed \(seed), \(audience)")
            }
        }
        #expect(compared >= 2, "too few attacks leave what may be known as it was")
    }

    @Test(arguments: Audience.allCases)
    func `leads to an actor's page only where there are such`(audience: Audience) throws {
        let page = try page(try Samples.dalen(), audience)
        #expect(page.contains("\"actors/") == (audience != .public))
        #expect(page.contains("class=\"mark\"") == (audience == .internal))
    }

    @Test func `says why there is no map`() throws {
        let quiet = try page(
            ["actors.csv": Folders.actors, "ties.csv": "wave,from,to,level\n"], .participants, .english)
        #expect(quiet.contains("No relation is known, so there are no lines to draw."))
        // Everybody with everybody else.
        let rows = (0..<75).map { "a\($0),Aktör \($0),firm\n" }.joined()
        var ties = "wave,from,to,level,by\n"
        for one in 0..<75 { for other in 0..<one { ties += "2024,a\(one),a\(other),5,document\n" } }
        let crowd = try page(["actors.csv": "id,name,kind\n" + rows, "ties.csv": ties])
        #expect(crowd.contains("Här ritas ingen karta"))
        #expect(crowd.contains("Här står 400 av 2775"))
        let map = try data(crowd)["map"]
        #expect(map is NSNull)
    }
}
