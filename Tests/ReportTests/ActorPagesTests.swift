import Analysis
import Foundation
import Model
import Report
import Results
import TestNetworks
import Testing

@Suite struct `Pages on single actors` {
    private func pages(
        _ network: Network, _ audience: Audience, _ language: Language = .swedish
    ) -> (findings: Findings, pages: [ActorPages.Page]) {
        let findings = Findings(
            AnalyzedNetwork(network, Conventions(for: network)).seen(by: audience))
        return (findings, ActorPages(findings, language: language).pages)
    }

    /// The first cells of the rows of a page's table.
    private func firstCells(_ html: String) -> [String] {
        html.matches(of: /<th scope="row">([^<]*)<\/th>/).map { String($0.1) }
    }

    @Test(arguments: [Audience.internal, .participants], Language.allCases)
    func `tell each known relation once, and as many as the results have`(
        _ audience: Audience, _ language: Language
    ) throws {
        let network = try Samples.network(named: "exempel-enkat")
        let (findings, pages) = pages(network, audience, language)
        #expect(pages.count > 30)
        #expect(Set(pages.map(\.file)).count == pages.count)
        let gaps = try Self.json(.gaps(findings.analyzed), "dyads")
        let next = try Self.json(
            .next(findings.analyzedWave.next(100), findings.analyzed), "conversations")
        for page in pages {
            let reader = try PageReader(page.html)
            #expect(reader.all("h1").count == 1)
            let id = network.actors[page.actor].id.text
            let known = findings.relations.asked.filter {
                $0.dyad.contains(page.actor) && $0.overall()?.evidence != Evidence.none
                    || $0.dyad.contains(page.actor) && $0.isKnownByName
            }
            let partners = known.map { network.actors[$0.dyad.other(than: page.actor)].name }
            #expect(firstCells(page.html).sorted() == partners.sorted(), "\(page.file)")
            // Each unit that falls short, and each conversation, in lists of their own.
            let own = gaps.filter { $0["a"] as? String == id || $0["b"] as? String == id }
            let short = own.flatMap { $0["units"] as? [[String: Any]] ?? [] }.filter {
                ["missing", "below", "contested"].contains($0["state"] as? String)
            }
            let section = page.html.components(separatedBy: "<section id=\"glapp\"").dropFirst().first ?? ""
            let items = section.components(separatedBy: "</section>")[0].matches(of: /<li>/).count
            #expect(items == short.count, "\(page.file)")
            let talks = next.filter { $0["a"] as? String == id || $0["b"] as? String == id }
            let told = page.html.components(separatedBy: "<section id=\"samtal\"").dropFirst().first ?? ""
            #expect(
                told.components(separatedBy: "</section>")[0].matches(of: /<li>/).count
                    == min(3, talks.count), "\(page.file)")
        }
    }

    private static func json(_ value: JSONValue, _ key: String) throws -> [[String: Any]] {
        let object = try JSONSerialization.jsonObject(with: Data(value.asText().utf8))
        return (object as? [String: Any])?[key] as? [[String: Any]] ?? []
    }

    @Test func `are marked and worded for whom they are`() throws {
        let network = try Samples.network(named: "exempel-enkat")
        let own = try #require(network.place(ofActor: "kommun-tangvik"))
        let inside = try #require(pages(network, .internal).pages.first { $0.actor == own }).html
        let outside = try #require(pages(network, .participants).pages.first { $0.actor == own }).html
        #expect(inside.contains("<p class=\"mark\">Internt"))
        #expect(!outside.contains("class=\"mark\""))
        #expect(inside.contains("Tångviks kommun anger 6 Ge &amp; ta, Fyrskärs kommun anger 7 Samarbeta"))
        #expect(!outside.contains("Fyrskärs kommun anger"))
        #expect(outside.contains("<td>Båda anger minst 6 Ge &amp; ta</td>"))
        for page in [inside, outside] {
            #expect(page.contains("<a href=\"../report.html\">"))
            #expect(page.contains("<a href=\"../explore.html#actor=kommun-tangvik\">"))
        }
    }

    @Test func `count those of whom nothing is known, and name them where they are few`() throws {
        func page(_ count: Int) throws -> String {
            let others = (0..<count).map { "o\($0),Annan \($0),firm\n" }.joined()
            let targets = (0..<count).map { "4,6,r,o\($0)\n" }.joined()
            let network = try Draft(files: [
                "actors.csv": "id,name,kind\nr,Regionen,region\nk,Kommunen,municipality\n" + others,
                "ties.csv": "wave,from,to,level\n2026,r,k,4\n2026,k,r,4\n",
                "targets.csv": "min,max,from,to\n" + targets,
            ]).validated().network
            return try #require(pages(network, .participants).pages.first { $0.file == "actors/r.html" }).html
        }
        #expect(
            try page(1).contains("om relationen med 1\u{A0}aktör som det finns mål eller frågor om: Annan 0.")
        )
        #expect(
            try page(2).contains(
                "om relationerna med 2\u{A0}aktörer som det finns mål eller frågor om: Annan 0 och Annan 1."))
        let nine = try page(9)
        #expect(nine.contains("om relationerna med 9\u{A0}aktörer som det finns mål eller frågor om."))
        #expect(!nine.contains("Annan 3"))
    }

    @Test func `address an actor on the page to explore by its bytes`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\n\"å&\"\"b\",Ett,firm\nx,Två,firm\n",
            "ties.csv": "wave,from,to,level\n2026,\"å&\"\"b\",x,4\n2026,x,\"å&\"\"b\",4\n",
        ]).validated().network
        let page = try #require(pages(network, .participants).pages.first { $0.html.contains("<h1>Ett") })
        #expect(page.html.contains("../explore.html#actor=%C3%A5%26%22b"))
        #expect(page.file == "actors/å--b.html")
        _ = try PageReader(page.html)
    }

    @Test func `name nobody as holding others together on too few answers`() throws {
        let ties = "2026,r,k,4\n2026,k,r,4\n2026,r,l,4\n2026,l,r,4\n"
        func page(asked: String) throws -> String {
            let network = try Draft(files: [
                "actors.csv":
                    "id,name,kind\nr,Regionen,region\nk,Kommunen,municipality\nl,Länsstyrelsen,county-board\nx,Ett,firm\ny,Två,firm\n",
                "ties.csv": "wave,from,to,level\n" + ties, "asked.csv": "wave,actor\n" + asked,
            ]).validated().network
            return try #require(pages(network, .participants).pages.first { $0.file == "actors/r.html" }).html
        }
        let (all, few) = ("2026,r\n2026,k\n2026,l\n", "2026,r\n2026,k\n2026,l\n2026,x\n2026,y\n")
        #expect(try page(asked: all).contains("Faller Regionen bort tappar några kontakten med resten."))
        #expect(try !page(asked: few).contains("Faller Regionen bort"))
    }
}
