import Analysis
import Foundation
import Model
import Report
import TestNetworks
import Testing

@Suite struct `The page` {
    static let cases: [(network: String, language: Language, audience: Audience)] =
        ["sodra-vatterbygden", "strategisk-planering"].flatMap { network in
            Language.allCases.flatMap { language in Audience.allCases.map { (network, language, $0) } }
        }

    private func page(_ number: Int) throws -> (text: String, reader: PageReader) {
        let chosen = Self.cases[number]
        let report = try NetworkReport(
            Samples.network(named: chosen.network), chosen.language, chosen.audience)
        let text = report.html
        return (text, try PageReader(text))
    }

    @Test(arguments: Self.cases.indices)
    func `is well-formed, in its language, and has the landmarks`(number: Int) throws {
        let reader = try page(number).reader
        #expect(reader.elements.first?.attributes["lang"] == Self.cases[number].language.rawValue)
        for landmark in ["header", "nav", "main", "footer", "h1"] {
            #expect(reader.all(landmark).count == 1, "\(landmark)")
        }
        #expect(reader.all("title").count { $0.parents == ["html", "head"] } == 1)
        let ids = reader.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for link in reader.all("a") {
            let target = try #require(link.attributes["href"])
            // Others lead to the page to explore, which lies beside this one.
            #expect(
                target.hasPrefix("explore")
                    || target.hasPrefix("#") && ids.contains(String(target.dropFirst())),
                "\(target)")
        }
    }

    @Test(arguments: Self.cases.indices)
    func `has its headings in order`(number: Int) throws {
        let levels = try page(number).reader.elements.compactMap { element -> Int? in
            element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
        }
        #expect(levels.first == 1)
        for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    }

    @Test(arguments: Self.cases.indices)
    func `needs nothing from elsewhere`(number: Int) throws {
        let (text, reader) = try page(number)
        #expect(reader.all("script").isEmpty && reader.all("link").isEmpty && reader.all("img").isEmpty)
        #expect(
            !reader.elements.contains { $0.attributes.keys.contains { $0 == "src" || $0.hasPrefix("on") } })
        // The names of SVG's namespaces are no addresses to fetch.
        let rest = text.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
            .replacingOccurrences(of: "http://www.w3.org/1999/xlink", with: "")
        #expect(!rest.contains("http:") && !rest.contains("https:") && !rest.contains("url("))
    }

    @Test(arguments: Self.cases.indices)
    func `gives every figure words and a table, and every table a caption and headings`(number: Int) throws {
        let reader = try page(number).reader
        let figures = reader.all("figure").count
        #expect(figures > 1)
        for name in ["svg", "figcaption"] {
            #expect(reader.all(name).count { $0.parents.contains("figure") } == figures)
        }
        #expect(reader.all("table").count { $0.parents.contains("figure") } == figures)
        for svg in reader.all("svg") { #expect(svg.attributes["aria-labelledby"]?.isEmpty == false) }
        #expect(reader.all("caption").count == reader.all("table").count)
        for heading in reader.all("th") { #expect(["col", "row"].contains(heading.attributes["scope"])) }
        // What scrolls can be reached with the keyboard and says what it is.
        for element in reader.elements where element.attributes["tabindex"] == "0" {
            #expect(
                element.attributes["role"] == "region" && element.attributes["aria-label"]?.isEmpty == false)
        }
    }

    @Test func `lets nothing that a folder holds out of its place`() throws {
        let hostile = #"<script>alert("x")</script>'&amp;<b>|`*_[a](b)#"#
        let quoted = hostile.replacingOccurrences(of: "\"", with: "\"\"")
        let report = try NetworkReport(
            [
                "actors.csv": "id,name,kind\na,\"\(quoted)1\",\"\(quoted)\"\nb,\"\(quoted)2\",region\n",
                "forums.csv": "id,name\nf,\"\(quoted)\"\n", "participation.csv": "forum,actor\nf,a\nf,b\n",
                "ties.csv":
                    "wave,from,to,level,forum,source\nw<1>,a,b,3,f,\"\(quoted)\"\nw<1>,b,a,3,f,\"\(quoted)\"\n",
                "targets.csv":
                    "min,from,to,forum,agreed_by,due,reason\n5,a,b,f,\"\(quoted)\",2027,\"\(quoted)\"\n",
                "indicators.csv": "wave,indicator,value,note\nw<1>,\"\(quoted)\",yes,\"\(quoted)\"\n",
                "datapackage.json": #"{"title": "<script>t</script>", "description": "\"><img src=x>"}"#,
            ], .swedish, .internal)
        let reader = try PageReader(report.html)
        #expect(reader.all("script").isEmpty && reader.all("b").isEmpty && reader.all("img").isEmpty)
        #expect(reader.texts.joined().contains(hostile))
        #expect(
            report.markdown.components(separatedBy: "<script").dropLast().allSatisfy { $0.hasSuffix("\\") })
        #expect(!report.markdown.contains("[a](b)"))
        #expect(
            report.markdown.contains(##"\<script\>alert("x")\</script\>'&amp;amp;\<b\>\|\`\*\_\[a\](b)\#"##))
    }

    @Test(arguments: [
        // What is written on what: text, muted text, links, states and labels, on white and on the pale grounds.
        ("#1b2430", "#ffffff"), ("#505b67", "#ffffff"), ("#00558a", "#ffffff"), ("#9b1c1c", "#ffffff"),
        ("#6b5200", "#ffffff"), ("#ffffff", "#9b1c1c"), ("#133572", "#ffffff"), ("#4a3900", "#fff4cc"),
        ("#1b2430", "#fff4cc"),
        ("#000000", "#DDC888"), ("#000000", "#9ABC73"), ("#000000", "#46AC79"), ("#000000", "#009588"),
        ("#ffffff", "#007791"), ("#ffffff", "#00558A"), ("#ffffff", "#133572"), ("#ffffff", "#21194E"),
    ])
    func `has text that stands out from its ground`(ink: String, ground: String) throws {
        func luminance(_ hex: String) -> Double {
            let number = Int(hex.dropFirst(), radix: 16) ?? 0
            let linear = [number >> 16 & 255, number >> 8 & 255, number & 255].map { channel -> Double in
                let share = Double(channel) / 255
                return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        }
        let lights = [luminance(ink), luminance(ground)].sorted()
        #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5)
    }
}
