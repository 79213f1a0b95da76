import Analysis
import Drawing
import Model
import Pictures
import Results
import TestNetworks
import Testing

@Suite struct `A map of single relations` {
    /// A region and five others; both sides of every relation say the same.
    static func folder(_ before: [Int], _ after: [Int], targets: String = "") -> [String: String] {
        let names = ["b", "c", "d", "e", "f"]
        func rows(_ wave: String, _ levels: [Int]) -> String {
            zip(names, levels).map { "\(wave),a,\($0),\($1)\n\(wave),\($0),a,\($1)\n" }.joined()
        }
        return [
            "actors.csv": "id,name,kind\na,Alfa,region\n"
                + names.map { "\($0),\($0.uppercased())-by,municipality\n" }.joined(),
            "ties.csv": "wave,from,to,level\n" + rows("2023", before) + rows("2024", after),
            "targets.csv": "min,max,from,to,status,due\n" + targets,
        ]
    }

    @Test(arguments: ["sodra-vatterbygden", "exempel-enkat"], [Audience.participants, .internal])
    func `has no label on another and no line behind a foreign actor`(name: String, audience: Audience) throws
    {
        let context = PictureContext(try Samples.network(named: name), audience)
        for picture in try [
            Picture.change(context, from: context.network.waves.count - 2), .gaps(context), .next(context),
        ] {
            try picture.expectSound()
            #expect(picture.intrusions == [])
        }
    }

    @Test func `tells what was added, lost, raised, lowered and stayed`() throws {
        let folder = Self.folder([0, 4, 3, 6, 5], [3, 0, 5, 2, 5])
        let context = try PictureContext(folder)
        let picture = try Picture.change(context, from: 0)
        #expect(picture.labels == ["+3", "×", "↑3→5", "↓6→2"])
        for sort in ["Ny relation", "Har upphört", "Djupare", "Grundare"] {
            #expect(picture.key[sort] == 1)
        }
        #expect(picture.scene.lines.count { $0.role == .tie } == 4)
        #expect(picture.scene.sentences.contains("Ritas inte: 1 oförändrad."))
        #expect(picture.said().map { $0[4] } == ["ny", "upphörd", "djupare", "grundare", "oförändrad"])
        #expect(picture.fileStem == "change-2024-2023")
        let english = try Picture.change(
            PictureContext(folder, .participants, .english), from: 0)
        #expect(english.labels == picture.labels)
    }

    @Test func `counts what cannot be compared, with the reason`() throws {
        var folder = Self.folder([3, 3, 3, 3, 3], [3, 3, 3, 3, 3])
        folder["ties.csv"]? += "2024,b,c,4\n2023,b,c,4\n2023,c,b,4\n"
        let picture = try Picture.change(PictureContext(folder), from: 0)
        #expect(picture.scene.lines.isEmpty)
        let words = picture.scene.boxes.filter { $0.role == .text }.flatMap(\.label.lines).joined(
            separator: " ")
        #expect(words.contains("Går inte att jämföra: 1 för att nivån är okänd i den ena"))
    }

    @Test func `tells participants of a merged actor too that a level is not shown`() throws {
        let picture = try Picture.change(
            PictureContext([
                "actors.csv": """
                id,name,kind,until,became
                a,Alfa,region,,
                c,C-by,municipality,,
                b,B-by,municipality,,
                d,D-by,municipality,2023,b

                """,
                "ties.csv": """
                wave,from,to,level,by
                2023,a,d,3,
                2023,d,a,5,
                2024,a,b,4,document
                2023,a,c,4,
                2023,c,a,4,
                2024,a,c,4,
                2024,c,a,4,

                """,
            ]), from: 0)
        #expect(picture.labels.isEmpty)
        #expect(picture.scene.sentences.contains("Ritas inte: 1 oförändrad, 1 där nivån inte visas."))
    }

    @Test func `tells participants neither level nor direction of a change that is not shared`() throws {
        func text(before: Int, after: Int, _ audience: Audience) throws -> String {
            try Picture.change(
                PictureContext(
                    Folders.survey(
                        "2023,reg,lst,\(before),\n2023,lst,reg,4,\n2024,reg,lst,\(after),\n2024,lst,reg,4,\n"),
                    audience), from: 0
            ).everything
        }
        #expect(try text(before: 2, after: 3, .participants) == text(before: 3, after: 2, .participants))
        #expect(try text(before: 2, after: 3, .participants) == text(before: 3, after: 5, .participants))
        #expect(try text(before: 2, after: 3, .internal) != text(before: 3, after: 2, .internal))
    }

    @Test func `draws what falls short, and counts what is in line, deeper, later or unknown in words`()
        throws
    {
        let targets = """
            5,8,a,b,agreed,
            5,8,a,c,agreed,
            2,4,a,d,agreed,
            5,8,a,e,agreed,
            5,8,a,f,agreed,2030

            """
        let context = try PictureContext(
            Self.folder([0, 4, 3, 6, 5], [0, 3, 6, 6, 2], targets: targets))
        let picture = try Picture.gaps(context)
        #expect(picture.labels == ["▼ 3, mål 5–8", "○, mål 5–8"])
        #expect(picture.key["Samverkan saknas"] == 1 && picture.key["Under målet"] == 1)
        #expect(picture.scene.boxes.count { $0.role == .actor } == 3)
        #expect(
            picture.scene.sentences.contains(
                "Övriga relationer med mål ritas inte: djupare än målet 1, ska nås senare 1, i linje med målet 1."
            ))
    }

    @Test(arguments: [[(2, 3), (3, 4), (2, 4)], [(2, 5), (4, 7), (6, 3)], [(5, 6), (7, 6)]])
    func `gives participants the same picture of a state whatever the two answers are`(answers: [(Int, Int)])
        throws
    {
        func texts(_ audience: Audience) throws -> Set<String> {
            Set(
                try answers.flatMap { a, b in
                    let context = try PictureContext(
                        Folders.survey(
                            "2024,reg,lst,\(a),\n2024,lst,reg,\(b),\n2024,reg,kom,4,\n2024,kom,reg,4,\n"),
                        audience)
                    return [try Picture.gaps(context).everything]
                })
        }
        #expect(try texts(.participants).count == 1)
        #expect(try texts(.internal).count > 1)
    }

    @Test(arguments: [Audience.internal, .participants])
    func `gives a conversation the same letter on the map as in the list`(audience: Audience) throws {
        let context = PictureContext(try Samples.network(named: "sodra-vatterbygden"), audience)
        let picture = try Picture.next(context)
        let numbers = "ABCDEFGHIJ".prefix(picture.table.rows.count).map(String.init)
        #expect(Set(picture.labels) == Set(numbers))
        #expect(
            picture.scene.boxes.filter { $0.id.hasPrefix("conversation-") && $0.id.hasSuffix("-number") }
                .map { $0.label.lines.joined() } == numbers)
        #expect(try Picture.next(context, count: 2).numbers == Array(picture.numbers.prefix(2)))
    }

    @Test func `says what is lacking when there is nothing to show`() throws {
        let context = try PictureContext(Draft.pairFiles)
        #expect(throws: DiagramError.self) { try Picture.gaps(context) }
        #expect(throws: DiagramError.self) { try Picture.next(context) }
    }

    @Test func `says in a sentence that nothing is known, and to those in charge what to ask first`() throws {
        let network = try Samples.network(named: "sverige")
        for audience in [Audience.internal, .participants] {
            let picture = try Picture.gaps(PictureContext(network, audience))
            #expect(
                picture.scene.title
                    == "Om målen nås går inte att säga för någon av 1106 relationer (illustration)")
            #expect(picture.scene.lines.isEmpty)
            #expect(picture.scene.words.contains("Fråga först") == (audience == .internal))
            try picture.expectSound()
        }
    }
}
