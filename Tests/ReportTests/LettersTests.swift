import Analysis
import Foundation
import Model
import Report
import Results
import TestNetworks
import Testing

@Suite struct `Letters to organisations` {
    private static let actors =
        "id,name,kind\nhabo,Habo kommun,municipality\nreg,Regionen,region\nlst,Länsstyrelsen,county-board\nkom,Mullsjö kommun,municipality\n"

    private func letters(
        _ ties: String, _ more: [String: String] = [:], promise: Promise = .confirmed,
        language: Language = .swedish, leader: String = ""
    ) throws -> (network: Network, letters: Letters) {
        let files = [
            "datapackage.json": #"{"name": "n", "samverkan": {"promise": "\#(promise.rawValue)"}}"#,
            "actors.csv": Self.actors,
            "ties.csv": "wave,from,to,level,forum,by,respondent,wanted,obstacle\n" + ties,
        ].merging(more) { $1 }
        let network = try Draft(files: files).validated().network
        let all = AnalyzedNetwork(network, Conventions(for: network))
        return (network, try Letters(all, language: language, leader: leader))
    }

    private func letter(
        to id: Identifier, _ ties: String, _ more: [String: String] = [:], promise: Promise = .confirmed,
        language: Language = .swedish, leader: String = ""
    ) throws -> String {
        let (network, letters) = try letters(
            ties, more, promise: promise, language: language, leader: leader)
        return letters.letter(to: try #require(network.place(ofActor: id))).markdown.replacing(
            "\u{A0}", with: " ")
    }

    // MARK: Whom they are to

    @Test func `are to those that have answered or were asked`() throws {
        let (network, letters) = try letters(
            "2026,habo,reg,5,,,,,\n2026,reg,lst,,,,,,\n2026,lst,kom,3,,document,,,\n",
            ["asked.csv": "wave,actor\n2026,kom\n2026,habo\n"])
        #expect(
            letters.recipients.map { network.actors[$0].id.text }.sorted() == ["habo", "kom", "reg"])
    }

    @Test func `are not written of documents, nor of a wave that nobody has answered in`() {
        #expect(throws: Letters.Fault.documentsOnly) {
            try letters("2026,habo,reg,5,,document,,,\n")
        }
        #expect(throws: Letters.Fault.noAnswers) { try letters("") }
    }

    @Test func `have the names of those they are to, whatever the ids`() throws {
        let ids = ["../x", "x", "X", "a b", "a/b", ".", "en", "x_en"]
        let rows = ids.enumerated().map { "\"\($1)\",Nummer \($0),firm\n" }.joined()
        let ties = ids.dropFirst().map { "2026,\($0),../x,4\n2026,../x,\($0),4\n" }.joined()
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\n" + rows, "ties.csv": "wave,from,to,level\n" + ties,
        ]).validated().network
        let letters = try Letters(
            AnalyzedNetwork(network, Conventions(for: network)), language: .english, languageMark: "-en")
        let names = letters.recipients.map { letters.letter(to: $0).fileStem }
        #expect(names.count == ids.count)
        #expect(Set(names.map { $0.lowercased() }).count == ids.count)
        for name in names {
            #expect(name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }, "\(name)")
            // What is not of an id parts it from the marks.
            #expect(name.hasSuffix("_en"), "\(name)")
        }
        let seen = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .participants)
        let files = ActorPages(Findings(seen), language: .english, languageMark: "-en").pages.map(\.file)
        #expect(files.sorted() == names.map { "actors/\($0).html" }.sorted())
    }

    // MARK: What stands in them

    @Test func `tell own answers beside what all may see`() throws {
        let text = try letter(
            to: "habo",
            "2026,habo,reg,5,,,,7,time\n2026,reg,habo,3,,,,8,mandate\n2026,habo,lst,6,,,,,\n2026,lst,habo,6,,,,,\n2026,habo,kom,2,,,,,\n",
            ["targets.csv": "min,max,from,to,status\n4,6,habo,reg,agreed\n"])
        #expect(
            text.contains("| Länsstyrelsen | 6 Ge & ta |  | Båda anger 6 Ge & ta | – |"), "\(text)")
        #expect(text.contains("| Mullsjö kommun | 2 Informera |  | Ett svar finns | – |"))
        #expect(
            text.contains(
                "| Regionen | 5 Konsultera | 7 Samarbeta | Båda anger minst 3 Lyssna | Mål 4–6: olika syn |"))
        #expect(text.contains("- **Tid**: Regionen"))
        #expect(!text.contains("Mandat"))
        #expect(text.contains("När ni svarade fick ni veta: ”Alla som deltar får se den nivå ni båda minst"))
    }

    @Test func `tell what all may see where the promise is stricter, and more where it is open`() throws {
        let ties = "2026,habo,reg,5,,,,,\n2026,reg,habo,3,,,,,\n"
        let strict = try letter(to: "habo", ties, promise: .agreed)
        #expect(strict.contains("| Regionen | 5 Konsultera | Visas inte |"), "\(strict)")
        let open = try letter(to: "habo", ties, promise: .open)
        #expect(
            open.contains("| Regionen | 5 Konsultera | Ni anger 5 Konsultera, Regionen anger 3 Lyssna |"),
            "\(open)")
    }

    @Test func `tell of several respondents where they differ, and of forums`() throws {
        let forums = ["forums.csv": "id,name\nf,Rådet\n"]
        let text = try letter(
            to: "habo",
            "2026,habo,reg,5,,,r2,,\n2026,habo,reg,3,,,r1,,\n2026,habo,reg,4,f,,r1,,\n2026,habo,reg,4,f,,r2,,\n2026,habo,lst,x,,,,,\n2026,habo,kom,,,,,,\n",
            forums, language: .english)
        #expect(
            text.contains("| Regionen, in general | 3–5 (r1: 3, r2: 5) | One answer exists |"),
            "\(text)")
        #expect(text.contains("| Regionen, Rådet | 4 Discuss | One answer exists |"))
        #expect(text.contains("| Länsstyrelsen | not relevant |"))
        #expect(text.contains("| Mullsjö kommun | do not know |"))
    }

    @Test func `say what is missing to whoever has not answered`() throws {
        let text = try letter(
            to: "kom", "2026,habo,kom,5,,,,,\n2026,habo,reg,5,,,,,\n2026,reg,habo,5,,,,,\n",
            [
                "asked.csv": "wave,actor,partner\n2026,kom,habo\n2026,kom,lst\n2026,habo,kom\n",
                "targets.csv": "min,max,from,to\n4,6,kom,reg\n",
            ], leader: "Region Dalen")
        #expect(text.contains("från er finns inget svar"))
        #expect(!text.contains("## Era svar"))
        #expect(text.contains("- **Habo kommun**: ett svar finns\n"), "\(text)")
        #expect(
            text.contains("Inget svar finns om er relation med Länsstyrelsen och Regionen, som det finns"))
        #expect(text.contains("Vill ni svara, hör av er till Region Dalen."))
        #expect(text.contains("Region Dalen, som kan vara part själv, ser alla svar."))
    }

    @Test func `say which promise is kept where waves differ, or none was given`() throws {
        let waves = ["waves.csv": "id,promise\n2024,agreed\n2026,confirmed\n"]
        let ties = "2024,habo,reg,5,,,,,\n2026,habo,reg,5,,,,,\n2026,reg,habo,4,,,,,\n"
        let text = try letter(to: "habo", ties, waves)
        #expect(text.contains("fick ni veta: ”Alla som deltar får se den nivå ni båda minst anger"))
        #expect(text.contains("hålls här ett strängare löfte"))
        let untold = try letter(to: "habo", ties, ["datapackage.json": #"{"name": "n"}"#])
        #expect(
            untold.contains("Vad de som svarade fick veta är inte angivet. Därför hålls det strängaste: ”"))
    }

    @Test func `give back what was said of others' relations`() throws {
        let text = try letter(to: "habo", "2026,reg,lst,4,,habo,,,\n2026,habo,reg,4,,,,,\n")
        #expect(text.contains("Det räknas inte som någons svar:\n\n- Länsstyrelsen – Regionen: 4 Diskutera"))
        let other = try letter(to: "reg", "2026,reg,lst,4,,habo,,,\n2026,habo,reg,4,,,,,\n")
        #expect(!other.contains("4 Diskutera"))
    }

    // MARK: The example

    @Test(arguments: Language.allCases)
    func `are whole pages, each relation in them once`(_ language: Language) throws {
        let network = try Samples.network(named: "exempel-enkat")
        let wave = network.waves.count - 1
        let all = AnalyzedNetwork(network, Conventions(for: network))
        let letters = try Letters(all, language: language)
        #expect(letters.recipients.count == 39)
        for actor in letters.recipients {
            let letter = letters.letter(to: actor)
            let page = try PageReader(letter.html)
            #expect(page.all("h1").count == 1)
            #expect(!letter.html.contains("href=\"../"), "what is sent alone leads nowhere")
            let own = OwnAnswers(of: actor, in: network, wave: wave)
            for partner in Set(own.answers.map(\.partner)) {
                let parts = own.answers.filter { $0.partner == partner }.count
                let rows = letter.markdown.split(separator: "\n").filter {
                    $0.hasPrefix("| \(network.actors[partner].name) |")
                        || $0.hasPrefix("| \(network.actors[partner].name), ")
                }
                #expect(rows.count >= parts)
                #expect(Set(rows).count == rows.count)
            }
            let relations = all.wave.relations.asked.filter { $0.dyad.contains(actor) }
            let answered = Set(own.answers.map(\.partner))
            for relation in relations {
                let other = relation.dyad.other(than: actor)
                let isListed = letter.markdown.contains("\n- **\(network.actors[other].name)**: ")
                #expect(!isListed || !answered.contains(other))
            }
        }
    }
}
